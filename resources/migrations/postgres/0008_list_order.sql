-- The list of unit tasks in the order of the plans, and of the deadlines, without sorting all of it.

CREATE INDEX task_by_place ON task (plan_id, sort_key, number);

CREATE INDEX task_by_deadline ON task ((deadline_on IS NULL), deadline_on, plan_id, sort_key, number);

CREATE INDEX unit_task_examples ON unit_task (id) WHERE example;
