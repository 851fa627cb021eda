-- The searchable words of a unit task in the form that search compares. Never shown.

CREATE TABLE unit_task_search (
    unit_task_id            INTEGER PRIMARY KEY REFERENCES unit_task (id) ON DELETE CASCADE,
    words                   TEXT NOT NULL
) STRICT;
