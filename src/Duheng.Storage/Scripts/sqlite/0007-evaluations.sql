-- Self-evaluation (单位自评) of a project's year against its approved targets, under the scheme of that year.
CREATE TABLE evaluations (
    id                INTEGER PRIMARY KEY,
    project_year_id   INTEGER NOT NULL UNIQUE REFERENCES project_years (id),
    target_version_id INTEGER NOT NULL REFERENCES target_versions (id),
    scheme_id         TEXT NOT NULL,
    scheme_version    INTEGER NOT NULL,
    execution_reason  TEXT NOT NULL DEFAULT '',
    execution_version INTEGER NOT NULL DEFAULT 1,
    narrative         TEXT NOT NULL DEFAULT '[]',
    content_hash      TEXT NULL,
    created_at        TEXT NOT NULL,
    submitted_at      TEXT NULL,
    passed_at         TEXT NULL,
    updated_at        TEXT NOT NULL,
    updated_by        INTEGER NOT NULL REFERENCES people (id),
    version           INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What the unit claims for a line; stated_centi only where a line cannot be computed and a person states its points.
CREATE TABLE evaluation_lines (
    id            INTEGER PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluations (id),
    indicator_id  INTEGER NOT NULL REFERENCES target_indicators (id),
    actual        TEXT NOT NULL DEFAULT '',
    reason        TEXT NOT NULL DEFAULT '',
    stated_centi  INTEGER NULL,
    rests_on      TEXT NOT NULL DEFAULT 'claim' CHECK (rests_on IN ('claim', 'document', 'record')),
    evidence      TEXT NOT NULL DEFAULT '',
    version       INTEGER NOT NULL DEFAULT 1,
    UNIQUE (evaluation_id, indicator_id)
) STRICT;

-- What the rules said when the evaluation was last saved, for lists over many projects.
CREATE TABLE evaluation_findings (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    rule            TEXT NOT NULL,
    severity        TEXT NOT NULL,
    message         TEXT NOT NULL,
    indicator       TEXT NULL,
    row_number      INTEGER NULL,
    stated          TEXT NULL,
    expected        TEXT NULL,
    risk_centi      INTEGER NULL,
    fingerprint     TEXT NOT NULL,
    cause           TEXT NULL
) STRICT;

CREATE INDEX evaluation_findings_project_year ON evaluation_findings (project_year_id);

CREATE INDEX evaluation_findings_rule ON evaluation_findings (rule, severity);

-- A finding that somebody answers for (豁免), by content so that it survives moved lines.
CREATE TABLE finding_waivers (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    fingerprint     TEXT NOT NULL,
    reason          TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES people (id),
    UNIQUE (project_year_id, fingerprint)
) STRICT;
