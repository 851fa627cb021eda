-- What a task is accepted by: 验收参考标准.
CREATE TABLE standard_item (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id                 INTEGER NOT NULL REFERENCES task (id),
    ordinal                 INTEGER NOT NULL DEFAULT 0,
    measure_number          TEXT NOT NULL DEFAULT '',
    text                    TEXT NOT NULL DEFAULT '',
    evidence_kinds          TEXT NOT NULL DEFAULT '',
    version                 INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX standard_item_by_task ON standard_item (task_id, ordinal);
