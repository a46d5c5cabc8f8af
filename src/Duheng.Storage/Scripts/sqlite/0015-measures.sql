-- What the measures of a self-evaluation came to when it was handed up (送审时冻结): value, way, and the entries that counted with their versions.
CREATE TABLE frozen_measures (
    id            INTEGER PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluations (id),
    indicator_id  INTEGER NOT NULL REFERENCES target_indicators (id),
    expression    TEXT NOT NULL,
    actual        TEXT NULL,
    working       TEXT NOT NULL,
    counted       INTEGER NOT NULL,
    excluded      INTEGER NOT NULL,
    records       BLOB NOT NULL,
    hash          TEXT NOT NULL,
    frozen_at     TEXT NOT NULL,
    UNIQUE (evaluation_id, indicator_id)
) STRICT;

-- Why entries do not count is asked beside every measure: without a look at those that do.
CREATE INDEX register_entries_set_aside ON register_entries (register_id, organisation_id, day) WHERE set_aside <> '';
