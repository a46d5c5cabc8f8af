-- What an office says otherwise than the word lists that ship: words a line each.
CREATE TABLE word_lists (
    name    text PRIMARY KEY,
    added   text NOT NULL DEFAULT '',
    dropped text NOT NULL DEFAULT '',
    version bigint NOT NULL DEFAULT 1
);
