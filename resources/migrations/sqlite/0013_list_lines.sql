-- What the list filters, sorts and groups by, and what the overview counts, one narrow row a unit task. Derived from
-- the records whenever they change; can be made anew at any time. Days are day numbers (QDate::toJulianDay).

CREATE TABLE unit_task_line (
    unit_task_id            INTEGER PRIMARY KEY REFERENCES unit_task (id) ON DELETE CASCADE,
    plan_id                 INTEGER NOT NULL,
    sort_key                INTEGER NOT NULL,
    task_id                 INTEGER NOT NULL,
    unit_id                 INTEGER NOT NULL,
    state_place             INTEGER NOT NULL,
    due_day                 INTEGER,
    due_month               INTEGER,
    milestone_day           INTEGER,
    notice_end_day          INTEGER,
    done_day                INTEGER,
    measures                INTEGER NOT NULL,
    implemented             INTEGER NOT NULL,
    evidenced               INTEGER NOT NULL,
    returned                INTEGER NOT NULL,
    long_term               INTEGER NOT NULL,
    last_change             INTEGER NOT NULL
) STRICT;

CREATE INDEX line_by_place ON unit_task_line (plan_id, sort_key, task_id, unit_id);

CREATE INDEX line_by_day ON unit_task_line ((due_day IS NULL), due_day, plan_id, sort_key, task_id, unit_id);

CREATE INDEX line_by_state ON unit_task_line (state_place, plan_id, sort_key, task_id, unit_id);

CREATE INDEX line_by_unit ON unit_task_line (unit_id, plan_id, sort_key, task_id, state_place, due_day);

CREATE INDEX line_by_done ON unit_task_line (done_day) WHERE done_day IS NOT NULL;

-- The place of each unit in the order of the alphabet of sounds.
CREATE TABLE unit_place (
    unit_id                 INTEGER PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    place                   INTEGER NOT NULL,
    UNIQUE (place, unit_id)
) STRICT;
