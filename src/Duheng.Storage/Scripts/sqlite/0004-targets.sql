-- Targets (绩效目标) by version: an approved one is frozen under its content hash and never changed again.
CREATE TABLE target_versions (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    number          INTEGER NOT NULL,
    state           TEXT NOT NULL,
    cause           TEXT NULL,
    reason          TEXT NULL,
    period_goal     TEXT NOT NULL DEFAULT '',
    annual_goal     TEXT NOT NULL DEFAULT '',
    content_hash    TEXT NULL,
    created_at      TEXT NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES people (id),
    submitted_at    TEXT NULL,
    approved_at     TEXT NULL,
    approved_by     INTEGER NULL REFERENCES people (id),
    version         INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_year_id, number)
) STRICT;

CREATE TABLE target_indicators (
    id                INTEGER PRIMARY KEY,
    target_version_id INTEGER NOT NULL REFERENCES target_versions (id),
    position          INTEGER NOT NULL,
    level1            TEXT NOT NULL,
    level2            TEXT NOT NULL,
    name              TEXT NOT NULL,
    operator          TEXT NOT NULL,
    target            TEXT NOT NULL,
    unit              TEXT NOT NULL,
    weight_centi      INTEGER NULL,
    basis             TEXT NOT NULL DEFAULT '',
    evidence          TEXT NOT NULL DEFAULT '',
    measure           TEXT NOT NULL DEFAULT '',
    library_code      TEXT NULL,
    taken_from        TEXT NULL
) STRICT;

CREATE INDEX target_indicators_version ON target_indicators (target_version_id, position);

-- A clause of the annual goal: linked to an indicator by its position, or marked why it has none.
CREATE TABLE target_clauses (
    id                INTEGER PRIMARY KEY,
    target_version_id INTEGER NOT NULL REFERENCES target_versions (id),
    position          INTEGER NOT NULL,
    text              TEXT NOT NULL,
    indicators        TEXT NOT NULL DEFAULT '',
    excuse            TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX target_clauses_version ON target_clauses (target_version_id, position);

-- Indicators that people may pick from, beside what the platform ships.
CREATE TABLE library_indicators (
    id       INTEGER PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE,
    level1   TEXT NOT NULL,
    level2   TEXT NOT NULL,
    name     TEXT NOT NULL,
    operator TEXT NOT NULL,
    target   TEXT NOT NULL,
    unit     TEXT NOT NULL,
    basis    TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    trade    TEXT NOT NULL DEFAULT '',
    closed   INTEGER NOT NULL DEFAULT 0,
    version  INTEGER NOT NULL DEFAULT 1
) STRICT;
