CREATE TABLE notice (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    cycle                   INTEGER NOT NULL DEFAULT 1,
    place                   TEXT NOT NULL DEFAULT '',
    first_day               TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day                TEXT NOT NULL CHECK (last_day IS date(last_day)),
    stated_length           TEXT NOT NULL DEFAULT '',
    working_days            INTEGER NOT NULL DEFAULT 0,
    desk                    TEXT NOT NULL DEFAULT '',
    phone                   TEXT NOT NULL DEFAULT '',
    address                 TEXT NOT NULL DEFAULT '',
    postcode                TEXT NOT NULL DEFAULT '',
    email                   TEXT NOT NULL DEFAULT '',
    result                  TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    CHECK (first_day <= last_day)
) STRICT;

CREATE INDEX notice_by_unit_task ON notice (unit_task_id);

CREATE TABLE objection (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    notice_id               INTEGER NOT NULL REFERENCES notice (id),
    received_on             TEXT NOT NULL CHECK (received_on IS date(received_on)),
    sender                  TEXT NOT NULL CHECK (sender IN ('unit', 'person')),
    content                 TEXT NOT NULL DEFAULT '',
    handling                TEXT NOT NULL DEFAULT '',
    upheld                  INTEGER NOT NULL DEFAULT 0 CHECK (upheld IN (0, 1)),
    answered_on             TEXT CHECK (answered_on IS date(answered_on)),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX objection_by_notice ON objection (notice_id);

CREATE TABLE closing (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    cycle                   INTEGER NOT NULL DEFAULT 1,
    decided_on              TEXT CHECK (decided_on IS date(decided_on)),
    decided_by              TEXT NOT NULL DEFAULT '',
    document_number         TEXT NOT NULL DEFAULT '',
    closed_on               TEXT CHECK (closed_on IS date(closed_on)),
    filed_to                TEXT NOT NULL DEFAULT '',
    filed_on                TEXT CHECK (filed_on IS date(filed_on)),
    receipt                 TEXT NOT NULL DEFAULT '',
    receipt_on              TEXT CHECK (receipt_on IS date(receipt_on)),
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (unit_task_id, cycle)
) STRICT;

CREATE TABLE look_back (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    cycle                   INTEGER NOT NULL DEFAULT 1,
    held_on                 TEXT NOT NULL CHECK (held_on IS date(held_on)),
    people                  TEXT NOT NULL DEFAULT '',
    method                  TEXT NOT NULL CHECK (method IN ('visit', 'undisclosed_visit', 'drone', 'sample')),
    finding                 TEXT NOT NULL DEFAULT '',
    relapse                 INTEGER NOT NULL DEFAULT 0 CHECK (relapse IN (0, 1)),
    follow_up_on            TEXT CHECK (follow_up_on IS date(follow_up_on)),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX look_back_by_unit_task ON look_back (unit_task_id);

CREATE TABLE extension (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    kind                    TEXT NOT NULL CHECK (kind IN ('extend', 'long_term')),
    old_deadline            TEXT NOT NULL DEFAULT '',
    new_deadline            TEXT NOT NULL DEFAULT '',
    reason                  TEXT NOT NULL DEFAULT '',
    stage_goal              TEXT NOT NULL DEFAULT '',
    review_on               TEXT CHECK (review_on IS date(review_on)),
    asked_on                TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    decision                TEXT NOT NULL CHECK (decision IN ('pending', 'granted', 'refused')),
    decided_on              TEXT CHECK (decided_on IS date(decided_on)),
    decided_by              TEXT NOT NULL DEFAULT '',
    document_number         TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX extension_by_unit_task ON extension (unit_task_id);
