-- The words of an office for where a unit task stands, and what they mean.
CREATE TABLE grade_word (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    ordinal                 INTEGER NOT NULL DEFAULT 0,
    word                    TEXT NOT NULL UNIQUE CHECK (word <> ''),
    grade                   TEXT NOT NULL CHECK (grade IN ('done', 'on_schedule', 'behind')),
    long_term               INTEGER NOT NULL DEFAULT 0 CHECK (long_term IN (0, 1)),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

INSERT INTO grade_word (ordinal, word, grade, long_term) VALUES
    (0, '已完成', 'done', 0),
    (1, '达到序时进度', 'on_schedule', 0),
    (2, '未达到序时进度', 'behind', 0),
    (3, '基本完成', 'on_schedule', 0),
    (4, '已完成并长期坚持', 'done', 1);

-- How a plan calls for progress; at most once for each plan.
CREATE TABLE progress_call (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id                 INTEGER NOT NULL UNIQUE REFERENCES plan (id),
    rhythm                  TEXT NOT NULL CHECK (rhythm IN ('month', 'quarter', 'half_year')),
    due_day                 INTEGER NOT NULL DEFAULT 0,
    due_next_month          INTEGER NOT NULL DEFAULT 0 CHECK (due_next_month IN (0, 1)),
    first_period            TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE progress_report (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    period                  TEXT NOT NULL CHECK (period <> ''),
    grade                   TEXT CHECK (grade IN ('done', 'on_schedule', 'behind')),
    grade_word              TEXT NOT NULL DEFAULT '',
    long_term               INTEGER NOT NULL DEFAULT 0 CHECK (long_term IN (0, 1)),
    text                    TEXT NOT NULL DEFAULT '',
    problems                TEXT NOT NULL DEFAULT '',
    next_steps              TEXT NOT NULL DEFAULT '',
    status                  TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'taken_in', 'returned')),
    reported_at             TEXT,
    reported_by             TEXT NOT NULL DEFAULT '',
    decided_at              TEXT,
    decided_by              TEXT NOT NULL DEFAULT '',
    return_reason           TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (unit_task_id, period)
) STRICT;

-- A grade of a task, or of the plan where task_id is NULL, that a person set against the rule.
CREATE TABLE hand_set_grade (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id                 INTEGER NOT NULL REFERENCES plan (id),
    task_id                 INTEGER REFERENCES task (id),
    period                  TEXT NOT NULL CHECK (period <> ''),
    grade                   TEXT NOT NULL CHECK (grade IN ('done', 'on_schedule', 'behind')),
    reason                  TEXT NOT NULL CHECK (reason <> ''),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE UNIQUE INDEX hand_set_grade_by_place ON hand_set_grade (plan_id, period, COALESCE(task_id, 0));

CREATE INDEX hand_set_grade_by_task ON hand_set_grade (task_id);
