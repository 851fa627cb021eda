CREATE TABLE person (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    name                    TEXT NOT NULL CHECK (name <> ''),
    unit                    TEXT NOT NULL DEFAULT '',
    post                    TEXT NOT NULL DEFAULT '',
    rank                    TEXT NOT NULL DEFAULT '',
    phone                   TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name, unit)
) STRICT;

CREATE TABLE application (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL REFERENCES unit_task (id),
    cycle                   INTEGER NOT NULL DEFAULT 1,
    applied_on              TEXT CHECK (applied_on IS date(applied_on)),
    signed_by               TEXT NOT NULL DEFAULT '',
    self_check              TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX application_by_unit_task ON application (unit_task_id);

CREATE TABLE review_round (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id          INTEGER NOT NULL REFERENCES application (id),
    kind                    TEXT NOT NULL CHECK (kind IN ('papers', 'site', 'meeting')),
    held_on                 TEXT NOT NULL CHECK (held_on IS date(held_on)),
    place                   TEXT NOT NULL DEFAULT '',
    method                  TEXT NOT NULL DEFAULT '',
    result                  TEXT NOT NULL CHECK (result IN ('passed', 'returned', 'failed')),
    requirements            TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX review_round_by_application ON review_round (application_id);

CREATE TABLE acceptance_group (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id          INTEGER NOT NULL REFERENCES application (id),
    formed_on               TEXT CHECK (formed_on IS date(formed_on)),
    appointing_document     TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (application_id)
) STRICT;

CREATE TABLE group_member (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id                INTEGER NOT NULL REFERENCES acceptance_group (id),
    person_id               INTEGER REFERENCES person (id),
    role                    TEXT NOT NULL CHECK (role IN ('leader', 'deputy', 'member')),
    ordinal                 INTEGER NOT NULL DEFAULT 0,
    name                    TEXT NOT NULL DEFAULT '',
    unit                    TEXT NOT NULL DEFAULT '',
    post                    TEXT NOT NULL DEFAULT '',
    rank                    TEXT NOT NULL DEFAULT '',
    phone                   TEXT NOT NULL DEFAULT '',
    signed_name             TEXT NOT NULL DEFAULT '',
    signed_on               TEXT CHECK (signed_on IS date(signed_on)),
    expert                  INTEGER NOT NULL DEFAULT 0 CHECK (expert IN (0, 1)),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX group_member_by_group ON group_member (group_id, ordinal);

CREATE INDEX group_member_by_person ON group_member (person_id);

CREATE TABLE opinion (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id          INTEGER NOT NULL REFERENCES application (id),
    edition                 INTEGER NOT NULL DEFAULT 1,
    accepted_on             TEXT CHECK (accepted_on IS date(accepted_on)),
    verdict                 TEXT CHECK (verdict IN ('passed', 'returned', 'failed')),
    conclusion              TEXT NOT NULL DEFAULT '',
    contact_name            TEXT NOT NULL DEFAULT '',
    contact_phone           TEXT NOT NULL DEFAULT '',
    document_number         TEXT NOT NULL DEFAULT '',
    issued_on               TEXT CHECK (issued_on IS date(issued_on)),
    status                  TEXT NOT NULL CHECK (status IN ('draft', 'final', 'printed', 'void')),
    title_breaks            TEXT NOT NULL DEFAULT '',
    snapshot                TEXT NOT NULL DEFAULT '',
    snapshot_sha256         TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (application_id, edition)
) STRICT;

CREATE TABLE document_template (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    kind                    TEXT NOT NULL CHECK (kind <> ''),
    name                    TEXT NOT NULL CHECK (name <> ''),
    body                    TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (kind, name)
) STRICT;
