-- Every text somebody may look for, by field, with an index of its characters. Derived from the records and from
-- the stored files; can be made anew at any time. Takes the place of one line of words for each unit task.

DROP TABLE unit_task_search;

-- AUTOINCREMENT: an id that was used once never comes back, so that no index entry can name another text.
-- No reference to unit_task: rows are taken out together with their index entries, which needs their text.
CREATE TABLE search_text (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_task_id            INTEGER NOT NULL,
    entity                  TEXT NOT NULL,
    record_id               INTEGER NOT NULL,
    field                   TEXT NOT NULL,
    text                    TEXT NOT NULL
) STRICT;

CREATE INDEX search_text_by_unit_task ON search_text (unit_task_id);

-- Tokens are the code points of the text in hexadecimal, made by the program; see storage/searchindex.h.
CREATE VIRTUAL TABLE search_index USING fts5 (tokens, content = '', columnsize = 0);

-- What was read out of a stored file, once for each content.
CREATE TABLE file_text (
    sha256                  TEXT PRIMARY KEY,
    status                  TEXT NOT NULL CHECK (status IN ('read', 'no_text', 'failed')),
    text                    TEXT NOT NULL
) STRICT;
