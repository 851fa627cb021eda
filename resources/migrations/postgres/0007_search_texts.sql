-- Every text somebody may look for, by field, with an index of its characters. Derived from the records and from
-- the stored files; can be made anew at any time. Takes the place of one line of words for each unit task.

DROP TABLE unit_task_search;

CREATE TABLE search_text (
    id                      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unit_task_id            BIGINT NOT NULL,
    entity                  TEXT NOT NULL,
    record_id               BIGINT NOT NULL,
    field                   TEXT NOT NULL,
    text                    TEXT NOT NULL
);

CREATE INDEX search_text_by_unit_task ON search_text (unit_task_id);

-- Tokens are the code points of the text in hexadecimal, made by the program; see storage/searchindex.h.
CREATE TABLE search_index (
    id                      BIGINT PRIMARY KEY REFERENCES search_text (id) ON DELETE CASCADE,
    tokens                  TSVECTOR NOT NULL
);

CREATE INDEX search_index_tokens ON search_index USING GIN (tokens);

-- What was read out of a stored file, once for each content.
CREATE TABLE file_text (
    sha256                  TEXT PRIMARY KEY,
    status                  TEXT NOT NULL CHECK (status IN ('read', 'no_text', 'failed')),
    text                    TEXT NOT NULL
);
