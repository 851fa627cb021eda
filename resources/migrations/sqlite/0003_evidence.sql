CREATE TABLE evidence (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    code                    TEXT NOT NULL CHECK (code <> ''),
    title                   TEXT NOT NULL DEFAULT '',
    kind                    TEXT NOT NULL DEFAULT '',
    document_number         TEXT NOT NULL DEFAULT '',
    issuer                  TEXT NOT NULL DEFAULT '',
    document_on             TEXT CHECK (document_on IS date(document_on)),
    pages                   INTEGER,
    status                  TEXT NOT NULL CHECK (status IN ('attached', 'on_paper', 'missing', 'rejected')),
    note                    TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (unit_task_id, code)
) STRICT;

CREATE TABLE evidence_file (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    evidence_id             INTEGER NOT NULL REFERENCES evidence (id),
    sha256                  TEXT NOT NULL CHECK (length(sha256) = 64),
    original_name           TEXT NOT NULL CHECK (original_name <> ''),
    size                    INTEGER NOT NULL DEFAULT 0,
    added_at                TEXT NOT NULL,
    added_by                TEXT NOT NULL DEFAULT '',
    photo_taken_at          TEXT,
    page_range              TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (evidence_id, sha256)
) STRICT;

CREATE INDEX evidence_file_by_sha256 ON evidence_file (sha256);

CREATE TABLE evidence_mapping (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id              INTEGER NOT NULL REFERENCES measure (id),
    evidence_id             INTEGER NOT NULL REFERENCES evidence (id),
    ordinal                 INTEGER NOT NULL DEFAULT 0,
    page_range              TEXT NOT NULL DEFAULT '',
    proves                  TEXT NOT NULL DEFAULT '',
    sufficiency             TEXT CHECK (sufficiency IN ('sufficient', 'partial', 'insufficient')),
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (measure_id, evidence_id)
) STRICT;

CREATE INDEX evidence_mapping_by_evidence ON evidence_mapping (evidence_id);

CREATE TABLE event (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    measure_id              INTEGER NOT NULL REFERENCES measure (id),
    evidence_id             INTEGER REFERENCES evidence (id),
    held_on                 TEXT NOT NULL CHECK (held_on IS date(held_on)),
    kind                    TEXT NOT NULL DEFAULT '',
    body                    TEXT NOT NULL DEFAULT '',
    subject                 TEXT NOT NULL DEFAULT '',
    document_number         TEXT NOT NULL DEFAULT '',
    text                    TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX event_by_measure ON event (measure_id);

CREATE INDEX event_by_evidence ON event (evidence_id);
