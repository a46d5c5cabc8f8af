-- Registers (登记簿): what really happened. What a register holds is said by its pack; a new register takes a row, a new column a slot.
CREATE TABLE registers (
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

-- The slot of register_entries that a column has (n1…n20, t1…t16, or more): given once, never to another column.
CREATE TABLE register_columns (
    register_id INTEGER NOT NULL REFERENCES registers (id),
    key         TEXT NOT NULL,
    kind        TEXT NOT NULL,
    slot        TEXT NOT NULL,
    PRIMARY KEY (register_id, key)
) STRICT;

CREATE UNIQUE INDEX register_columns_slot ON register_columns (register_id, slot) WHERE slot <> 'more';

-- Since which day (its number) an organisation keeps a register: from then on entries are due.
CREATE TABLE register_uses (
    register_id     INTEGER NOT NULL REFERENCES registers (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    since           INTEGER NOT NULL,
    PRIMARY KEY (register_id, organisation_id)
) STRICT;

-- Numbers lie before texts: sums over a million entries read no text. Numbers are kept in millionths, money in fen, days as their number,
-- moments in seconds since the year 1, yes and no as 1 and 0; intervals as JSON [[start, end or null], …] in seconds.
-- A reason in set_aside keeps an entry out of measures. u1…u3 hold what no two entries of an organisation share; null once it is removed.
CREATE TABLE register_entries (
    id              INTEGER PRIMARY KEY,
    register_id     INTEGER NOT NULL REFERENCES registers (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    project_id      INTEGER NULL REFERENCES projects (id),
    day             INTEGER NOT NULL,
    n1              INTEGER NULL,
    n2              INTEGER NULL,
    n3              INTEGER NULL,
    n4              INTEGER NULL,
    n5              INTEGER NULL,
    n6              INTEGER NULL,
    n7              INTEGER NULL,
    n8              INTEGER NULL,
    n9              INTEGER NULL,
    n10             INTEGER NULL,
    n11             INTEGER NULL,
    n12             INTEGER NULL,
    n13             INTEGER NULL,
    n14             INTEGER NULL,
    n15             INTEGER NULL,
    n16             INTEGER NULL,
    n17             INTEGER NULL,
    n18             INTEGER NULL,
    n19             INTEGER NULL,
    n20             INTEGER NULL,
    set_aside       TEXT NOT NULL DEFAULT '',
    version         INTEGER NOT NULL DEFAULT 1,
    removed         INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    t1              TEXT NULL,
    t2              TEXT NULL,
    t3              TEXT NULL,
    t4              TEXT NULL,
    t5              TEXT NULL,
    t6              TEXT NULL,
    t7              TEXT NULL,
    t8              TEXT NULL,
    t9              TEXT NULL,
    t10             TEXT NULL,
    t11             TEXT NULL,
    t12             TEXT NULL,
    t13             TEXT NULL,
    t14             TEXT NULL,
    t15             TEXT NULL,
    t16             TEXT NULL,
    more            TEXT NULL,
    u1              TEXT NULL,
    u2              TEXT NULL,
    u3              TEXT NULL,
    source          TEXT NOT NULL CHECK (source IN ('form', 'phone', 'import', 'api', 'hook', 'query', 'watching')),
    created_at      TEXT NOT NULL,
    created_by      INTEGER NULL REFERENCES people (id),
    updated_at      TEXT NOT NULL
) STRICT;

CREATE INDEX register_entries_day ON register_entries (register_id, organisation_id, day);

CREATE UNIQUE INDEX register_entries_u1 ON register_entries (register_id, organisation_id, u1) WHERE u1 IS NOT NULL;

CREATE UNIQUE INDEX register_entries_u2 ON register_entries (register_id, organisation_id, u2) WHERE u2 IS NOT NULL;

CREATE UNIQUE INDEX register_entries_u3 ON register_entries (register_id, organisation_id, u3) WHERE u3 IS NOT NULL;

-- What an entry said before each correction, and why it was corrected. An entry that was never touched has none.
CREATE TABLE register_versions (
    entry_id   INTEGER NOT NULL REFERENCES register_entries (id),
    version    INTEGER NOT NULL,
    content    TEXT NOT NULL,
    set_aside  TEXT NOT NULL,
    action     TEXT NOT NULL,
    reason     TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER NULL REFERENCES people (id),
    PRIMARY KEY (entry_id, version)
) STRICT;
