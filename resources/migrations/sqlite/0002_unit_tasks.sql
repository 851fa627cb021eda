CREATE TABLE unit_task (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id                 INTEGER NOT NULL REFERENCES task (id),
    unit_id                 INTEGER NOT NULL REFERENCES unit (id),
    state                   TEXT NOT NULL CHECK (state IN (
                                'draft', 'assigned', 'received', 'in_progress', 'completed', 'applied',
                                'under_review', 'passed', 'in_notice', 'approved', 'closed', 'filed',
                                'long_term')),
    goal                    TEXT NOT NULL DEFAULT '',
    deadline_text           TEXT,
    scope                   TEXT NOT NULL DEFAULT '',
    cycle                   INTEGER NOT NULL DEFAULT 1,
    long_term               INTEGER NOT NULL DEFAULT 0 CHECK (long_term IN (0, 1)),
    goal_completion         TEXT NOT NULL DEFAULT '',
    follow_up               TEXT NOT NULL DEFAULT '',
    example                 INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (task_id, unit_id)
) STRICT;

CREATE INDEX unit_task_by_state ON unit_task (state);

CREATE INDEX unit_task_by_unit ON unit_task (unit_id);

CREATE TABLE measure (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    ordinal                 INTEGER NOT NULL DEFAULT 0,
    number                  TEXT NOT NULL DEFAULT '',
    text                    TEXT NOT NULL DEFAULT '',
    due_on                  TEXT CHECK (due_on IS date(due_on)),
    evidence_statement      TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX measure_by_unit_task ON measure (unit_task_id, ordinal);

CREATE TABLE requirement (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id              INTEGER NOT NULL REFERENCES measure (id),
    ordinal                 INTEGER NOT NULL DEFAULT 0,
    kind                    TEXT NOT NULL CHECK (kind IN (
                                'frequency', 'total', 'due', 'document', 'list', 'negative_statement')),
    period                  TEXT CHECK (period IN ('month', 'two_months', 'quarter', 'half_year', 'year')),
    count                   INTEGER,
    who                     TEXT NOT NULL DEFAULT '',
    from_on                 TEXT CHECK (from_on IS date(from_on)),
    to_on                   TEXT CHECK (to_on IS date(to_on)),
    strict                  INTEGER NOT NULL DEFAULT 0 CHECK (strict IN (0, 1)),
    text                    TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX requirement_by_measure ON requirement (measure_id, ordinal);

CREATE TABLE implementation (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id              INTEGER NOT NULL REFERENCES measure (id),
    text                    TEXT NOT NULL DEFAULT '',
    from_on                 TEXT CHECK (from_on IS date(from_on)),
    to_on                   TEXT CHECK (to_on IS date(to_on)),
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (measure_id)
) STRICT;

CREATE TABLE milestone (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    due_on                  TEXT NOT NULL CHECK (due_on IS date(due_on)),
    text                    TEXT NOT NULL DEFAULT '',
    target                  TEXT NOT NULL DEFAULT '',
    reached_on              TEXT CHECK (reached_on IS date(reached_on)),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX milestone_by_unit_task ON milestone (unit_task_id);
