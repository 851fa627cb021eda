-- Findings of the checks that were let pass with a reason, and what each run before a step found.

CREATE TABLE check_waiver (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    cycle                   INTEGER NOT NULL DEFAULT 1,
    check_id                TEXT NOT NULL CHECK (check_id <> ''),
    place                   TEXT NOT NULL DEFAULT '',
    fingerprint             TEXT NOT NULL DEFAULT '',
    reason                  TEXT NOT NULL CHECK (reason <> ''),
    waived_by               TEXT NOT NULL DEFAULT '',
    waived_at               TEXT NOT NULL,
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX check_waiver_by_unit_task ON check_waiver (unit_task_id);

CREATE TABLE check_run (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    cycle                   INTEGER NOT NULL DEFAULT 1,
    occasion                TEXT NOT NULL CHECK (occasion IN ('application', 'final_opinion', 'closing', 'asked')),
    ran_at                  TEXT NOT NULL,
    ran_by                  TEXT NOT NULL DEFAULT '',
    blocking                INTEGER NOT NULL DEFAULT 0,
    warnings                INTEGER NOT NULL DEFAULT 0,
    notes                   INTEGER NOT NULL DEFAULT 0,
    waived                  INTEGER NOT NULL DEFAULT 0,
    results                 TEXT NOT NULL DEFAULT '',
    results_sha256          TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX check_run_by_unit_task ON check_run (unit_task_id);

-- Two papers under one number are looked for in all unit tasks.
CREATE INDEX evidence_by_document_number ON evidence (document_number) WHERE document_number <> '';
