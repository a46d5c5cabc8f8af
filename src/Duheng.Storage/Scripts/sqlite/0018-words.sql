-- What an office says otherwise than the word lists that ship: words a line each.
CREATE TABLE word_lists (
    name    TEXT PRIMARY KEY,
    added   TEXT NOT NULL DEFAULT '',
    dropped TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
