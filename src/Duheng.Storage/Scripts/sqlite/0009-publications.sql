-- What the public reads: a frozen, redacted copy under a code that a printed report carries. What lists show stands beside
-- the copy, as it was when it was published.
CREATE TABLE publications (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    code            TEXT NOT NULL UNIQUE,
    project         TEXT NOT NULL,
    unit            TEXT NOT NULL,
    department      TEXT NULL,
    year            INTEGER NOT NULL,
    low_centi       INTEGER NOT NULL,
    high_centi      INTEGER NOT NULL,
    grade           TEXT NOT NULL,
    content         TEXT NOT NULL,
    content_hash    TEXT NOT NULL,
    published_at    TEXT NOT NULL,
    published_by    INTEGER NOT NULL REFERENCES people (id),
    replaced_by     INTEGER NULL REFERENCES publications (id),
    why_replaced    TEXT NULL
) STRICT;

CREATE INDEX publications_project_year ON publications (project_year_id);

CREATE INDEX publications_list ON publications (year, published_at);
