-- Every change, in order, each entry holding the hash of itself and of the one before.
-- The database itself refuses to alter or to remove an entry.

CREATE TABLE audit_entry (
    id                      INTEGER PRIMARY KEY,
    step                    INTEGER NOT NULL,
    at                      TEXT NOT NULL,
    actor                   TEXT NOT NULL CHECK (actor <> ''),
    action                  TEXT NOT NULL CHECK (action <> ''),
    reason                  TEXT NOT NULL DEFAULT '',
    unit_task_id            INTEGER,
    entity                  TEXT NOT NULL,
    record_id               INTEGER NOT NULL,
    field                   TEXT NOT NULL DEFAULT '',
    old_value               TEXT,
    new_value               TEXT,
    previous_hash           TEXT NOT NULL,
    hash                    TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX audit_entry_by_unit_task ON audit_entry (unit_task_id, id);

CREATE INDEX audit_entry_by_record ON audit_entry (entity, record_id, field);

CREATE INDEX audit_entry_by_step ON audit_entry (step);

CREATE TRIGGER audit_entry_is_never_altered BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;

CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;

-- REPLACE removes the old row without firing a DELETE trigger.
CREATE TRIGGER audit_entry_is_never_replaced BEFORE INSERT ON audit_entry
WHEN EXISTS (SELECT 1 FROM audit_entry WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
