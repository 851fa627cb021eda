-- "user" is a reserved word of PostgreSQL.
CREATE TABLE app_user (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    login                   TEXT NOT NULL CHECK (login <> ''),
    name                    TEXT NOT NULL CHECK (name <> ''),
    role                    TEXT NOT NULL CHECK (role IN ('clerk', 'reviewer', 'leader', 'administrator')),
    disabled                INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    password_set_at         TEXT,
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (login)
) STRICT;

CREATE UNIQUE INDEX app_user_by_name ON app_user (name);

-- What never stands in the log: the hash of a password, and how often it was guessed wrong.
CREATE TABLE user_secret (
    id                      INTEGER PRIMARY KEY REFERENCES app_user (id),
    password_hash           TEXT NOT NULL CHECK (password_hash <> ''),
    failures                INTEGER NOT NULL DEFAULT 0,
    not_before              TEXT
) STRICT;

-- Computers on which a user need not log in again: the SHA-256 of what that computer keeps.
CREATE TABLE user_device (
    token_sha256            TEXT PRIMARY KEY CHECK (length(token_sha256) = 64),
    user_id                 INTEGER NOT NULL REFERENCES app_user (id),
    remembered_at           TEXT NOT NULL
) STRICT;

CREATE INDEX user_device_by_user ON user_device (user_id);

CREATE TABLE measure_review (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id          INTEGER NOT NULL REFERENCES application (id),
    group_member_id         INTEGER NOT NULL REFERENCES group_member (id),
    measure_id              INTEGER NOT NULL REFERENCES measure (id),
    grade                   TEXT CHECK (grade IN ('met', 'mostly_met', 'not_met', 'not_applicable')),
    remark                  TEXT NOT NULL DEFAULT '',
    looked_at               TEXT,
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (group_member_id, measure_id)
) STRICT;

CREATE INDEX measure_review_by_application ON measure_review (application_id);

CREATE INDEX measure_review_by_measure ON measure_review (measure_id);

CREATE TABLE member_signature (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    opinion_id              INTEGER NOT NULL REFERENCES opinion (id),
    group_member_id         INTEGER NOT NULL REFERENCES group_member (id),
    kind                    TEXT NOT NULL CHECK (kind IN ('password', 'ink', 'drawn')),
    stance                  TEXT NOT NULL CHECK (stance IN ('agrees', 'dissents')),
    dissent                 TEXT NOT NULL DEFAULT '',
    delegate                TEXT NOT NULL DEFAULT '',
    signed_on               TEXT NOT NULL CHECK (signed_on IS date(signed_on)),
    signed_at               TEXT NOT NULL,
    content_sha256          TEXT NOT NULL DEFAULT '',
    own_sha256              TEXT NOT NULL DEFAULT '',
    template_sha256         TEXT NOT NULL DEFAULT '',
    image_id                INTEGER REFERENCES evidence_file (id),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX member_signature_by_opinion ON member_signature (opinion_id);

CREATE INDEX member_signature_by_group_member ON member_signature (group_member_id);

CREATE INDEX member_signature_by_image ON member_signature (image_id);

-- The pattern of 发文字号 of an office: 沈环督改办〔{year}〕{number}号.
CREATE TABLE number_series (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id               INTEGER NOT NULL REFERENCES office (id),
    pattern                 TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (office_id)
) STRICT;

-- Every number that was given, kept back or made void; none is given twice.
CREATE TABLE document_number (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id               INTEGER NOT NULL REFERENCES office (id),
    year                    INTEGER NOT NULL,
    number                  INTEGER NOT NULL DEFAULT 0,
    text                    TEXT NOT NULL CHECK (text <> ''),
    status                  TEXT NOT NULL CHECK (status IN ('reserved', 'used', 'void')),
    opinion_id              INTEGER REFERENCES opinion (id),
    note                    TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (office_id, text)
) STRICT;

CREATE INDEX document_number_by_opinion ON document_number (opinion_id);

ALTER TABLE opinion ADD COLUMN chain_code TEXT NOT NULL DEFAULT '';

ALTER TABLE opinion ADD COLUMN pdf_sha256 TEXT NOT NULL DEFAULT '';
