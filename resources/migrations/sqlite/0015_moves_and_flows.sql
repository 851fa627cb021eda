-- Moves, what they ask for, the flow each case follows, and look-backs drawn by lot.

CREATE TABLE flow_template (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    code                    TEXT NOT NULL UNIQUE CHECK (code <> ''),
    body                    TEXT NOT NULL DEFAULT '',
    chosen                  INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE case_flow (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL UNIQUE REFERENCES unit_task (id),
    code                    TEXT NOT NULL DEFAULT '',
    body                    TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE move_record (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    cycle                   INTEGER NOT NULL DEFAULT 1,
    move                    TEXT NOT NULL CHECK (move <> ''),
    from_state              TEXT NOT NULL CHECK (from_state <> ''),
    to_state                TEXT NOT NULL CHECK (to_state <> ''),
    moved_at                TEXT NOT NULL,
    actor                   TEXT NOT NULL DEFAULT '',
    reason                  TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX move_record_by_unit_task ON move_record (unit_task_id);

CREATE TABLE supplement (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    move_record_id          INTEGER NOT NULL REFERENCES move_record (id),
    measure_id              INTEGER REFERENCES measure (id),
    evidence_id             INTEGER REFERENCES evidence (id),
    text                    TEXT NOT NULL DEFAULT '',
    answer                  TEXT NOT NULL DEFAULT '',
    settled_on              TEXT CHECK (settled_on IS date(settled_on)),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX supplement_by_move_record ON supplement (move_record_id);

CREATE INDEX supplement_by_measure ON supplement (measure_id);

CREATE INDEX supplement_by_evidence ON supplement (evidence_id);

CREATE TABLE application_reading (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id          INTEGER NOT NULL UNIQUE REFERENCES application (id),
    read_at                 TEXT NOT NULL,
    read_by                 TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE look_back_draw (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    drawn_on                TEXT NOT NULL CHECK (drawn_on IS date(drawn_on)),
    seed                    INTEGER NOT NULL,
    rule                    TEXT NOT NULL DEFAULT '',
    population              TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE planned_look_back (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    draw_id                 INTEGER REFERENCES look_back_draw (id),
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    cycle                   INTEGER NOT NULL DEFAULT 1,
    due_on                  TEXT NOT NULL CHECK (due_on IS date(due_on)),
    look_back_id            INTEGER REFERENCES look_back (id),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX planned_look_back_by_draw ON planned_look_back (draw_id);

CREATE INDEX planned_look_back_by_unit_task ON planned_look_back (unit_task_id);

CREATE INDEX planned_look_back_by_look_back ON planned_look_back (look_back_id);

CREATE TABLE work_year (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    year                    INTEGER NOT NULL UNIQUE,
    body                    TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;
