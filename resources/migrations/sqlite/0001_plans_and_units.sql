CREATE TABLE office (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    name                    TEXT NOT NULL CHECK (name <> ''),
    self_reference          TEXT NOT NULL DEFAULT '',
    addressee               TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name)
) STRICT;

CREATE TABLE inspection (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    name                    TEXT NOT NULL CHECK (name <> ''),
    level                   TEXT NOT NULL CHECK (level IN ('central', 'provincial', 'city', 'county')),
    kind                    TEXT NOT NULL CHECK (kind IN ('routine', 'special', 'look_back')),
    round                   INTEGER,
    batch                   INTEGER,
    team                    TEXT NOT NULL DEFAULT '',
    on_site_from            TEXT CHECK (on_site_from IS date(on_site_from)),
    on_site_to              TEXT CHECK (on_site_to IS date(on_site_to)),
    feedback_on             TEXT CHECK (feedback_on IS date(feedback_on)),
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE finding (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    inspection_id           INTEGER REFERENCES inspection (id),
    number                  TEXT NOT NULL DEFAULT '',
    text                    TEXT NOT NULL DEFAULT '',
    category                TEXT NOT NULL DEFAULT '',
    place                   TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX finding_by_inspection ON finding (inspection_id);

CREATE TABLE plan (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id               INTEGER NOT NULL REFERENCES office (id),
    inspection_id           INTEGER REFERENCES inspection (id),
    title                   TEXT NOT NULL CHECK (title <> ''),
    short_title             TEXT NOT NULL DEFAULT '',
    level                   TEXT CHECK (level IN ('central', 'provincial', 'city', 'county')),
    issuing_body            TEXT NOT NULL DEFAULT '',
    document_number         TEXT NOT NULL DEFAULT '',
    issued_on               TEXT CHECK (issued_on IS date(issued_on)),
    standard_title          TEXT NOT NULL DEFAULT '',
    method_title            TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (title)
) STRICT;

CREATE INDEX plan_by_office ON plan (office_id);

CREATE INDEX plan_by_inspection ON plan (inspection_id);

CREATE TABLE task (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id                 INTEGER NOT NULL REFERENCES plan (id),
    number                  TEXT NOT NULL CHECK (number <> ''),
    sort_key                INTEGER NOT NULL DEFAULT 0,
    title                   TEXT NOT NULL DEFAULT '',
    goal                    TEXT NOT NULL DEFAULT '',
    deadline_text           TEXT NOT NULL DEFAULT '',
    deadline_kind           TEXT NOT NULL CHECK (deadline_kind IN (
                                'none', 'date', 'immediate', 'long_term', 'done_already')),
    deadline_on             TEXT CHECK (deadline_on IS date(deadline_on)),
    deadline_then_long_term INTEGER NOT NULL DEFAULT 0 CHECK (deadline_then_long_term IN (0, 1)),
    kind                    TEXT CHECK (kind IN ('works', 'non_works')),
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (plan_id, number)
) STRICT;

CREATE TABLE task_finding (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id                 INTEGER NOT NULL REFERENCES task (id),
    finding_id              INTEGER NOT NULL REFERENCES finding (id),
    ordinal                 INTEGER NOT NULL DEFAULT 0,
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (task_id, finding_id)
) STRICT;

CREATE INDEX task_finding_by_finding ON task_finding (finding_id);

CREATE TABLE unit (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    name                    TEXT NOT NULL CHECK (name <> ''),
    short_name              TEXT NOT NULL DEFAULT '',
    kind                    TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name)
) STRICT;

CREATE TABLE task_unit_role (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id                 INTEGER NOT NULL REFERENCES task (id),
    unit_id                 INTEGER NOT NULL REFERENCES unit (id),
    role                    TEXT NOT NULL CHECK (role IN (
                                'lead', 'responsible', 'cooperating', 'supervising', 'accepting')),
    responsible_leader      TEXT NOT NULL DEFAULT '',
    responsible_person      TEXT NOT NULL DEFAULT '',
    contact                 TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1,
    UNIQUE (task_id, unit_id, role)
) STRICT;

CREATE INDEX task_unit_role_by_unit ON task_unit_role (unit_id);
