-- Review (复核): stated, recomputed and reviewed side by side. Samples say by what seed and weights they were drawn.
CREATE TABLE samples (
    id              INTEGER PRIMARY KEY,
    year            INTEGER NOT NULL REFERENCES years (year),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    method          TEXT NOT NULL CHECK (method IN ('risk', 'random')),
    seed            INTEGER NOT NULL,
    size            INTEGER NOT NULL,
    population      INTEGER NOT NULL,
    population_hash TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES people (id)
) STRICT;

CREATE TABLE sample_members (
    sample_id       INTEGER NOT NULL REFERENCES samples (id),
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    rank            INTEGER NOT NULL,
    risk            INTEGER NOT NULL,
    why             TEXT NOT NULL,
    PRIMARY KEY (sample_id, project_year_id)
) STRICT;

CREATE TABLE reviews (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL UNIQUE REFERENCES project_years (id),
    sample_id       INTEGER NULL REFERENCES samples (id),
    opinion         TEXT NOT NULL DEFAULT '',
    total_centi     INTEGER NULL,
    grade           TEXT NULL,
    started_at      TEXT NOT NULL,
    started_by      INTEGER NOT NULL REFERENCES people (id),
    settled_at      TEXT NULL,
    settled_by      INTEGER NULL REFERENCES people (id),
    version         INTEGER NOT NULL DEFAULT 1
) STRICT;

-- indicator_id is null for the budget-execution row.
CREATE TABLE review_lines (
    id           INTEGER PRIMARY KEY,
    review_id    INTEGER NOT NULL REFERENCES reviews (id),
    indicator_id INTEGER NULL REFERENCES target_indicators (id),
    actual       TEXT NOT NULL DEFAULT '',
    score_centi  INTEGER NULL,
    basis        TEXT NOT NULL DEFAULT '',
    version      INTEGER NOT NULL DEFAULT 1,
    UNIQUE (review_id, indicator_id)
) STRICT;

CREATE TABLE rectifications (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    review_id       INTEGER NULL REFERENCES reviews (id),
    demand          TEXT NOT NULL,
    due_on          TEXT NOT NULL,
    answer          TEXT NULL,
    answered_at     TEXT NULL,
    accepted_at     TEXT NULL,
    state           TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES people (id),
    version         INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX rectifications_project_year ON rectifications (project_year_id);
