-- Looking at money and targets during the year (双监控). A period is data: months, weight of time, deadline.
CREATE TABLE monitoring_periods (
    id         INTEGER PRIMARY KEY,
    year       INTEGER NOT NULL REFERENCES years (year),
    last_month INTEGER NOT NULL,
    due_on     TEXT NOT NULL,
    UNIQUE (year, last_month)
) STRICT;

CREATE TABLE monitorings (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    last_month      INTEGER NOT NULL,
    state           TEXT NOT NULL,
    lamp            TEXT NULL,
    money_lamp      TEXT NULL,
    executed_fen    INTEGER NOT NULL DEFAULT 0,
    forecast_fen    INTEGER NULL,
    remark          TEXT NOT NULL DEFAULT '',
    submitted_at    TEXT NULL,
    updated_at      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_year_id, last_month)
) STRICT;

CREATE TABLE monitoring_lines (
    id            INTEGER PRIMARY KEY,
    monitoring_id INTEGER NOT NULL REFERENCES monitorings (id),
    indicator_id  INTEGER NOT NULL REFERENCES target_indicators (id),
    to_date       TEXT NOT NULL DEFAULT '',
    forecast      TEXT NOT NULL DEFAULT '',
    likelihood    TEXT NOT NULL DEFAULT '',
    cause         TEXT NOT NULL DEFAULT '',
    remark        TEXT NOT NULL DEFAULT '',
    lamp          TEXT NULL,
    UNIQUE (monitoring_id, indicator_id)
) STRICT;

CREATE TABLE monitoring_warnings (
    id              INTEGER PRIMARY KEY,
    monitoring_id   INTEGER NOT NULL REFERENCES monitorings (id),
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    indicator_id    INTEGER NULL REFERENCES target_indicators (id),
    text            TEXT NOT NULL,
    due_on          TEXT NOT NULL,
    disposal        TEXT NULL CHECK (disposal IN ('continue', 'adjust', 'cancel')),
    measure         TEXT NULL,
    created_at      TEXT NOT NULL,
    disposed_at     TEXT NULL,
    disposed_by     INTEGER NULL REFERENCES people (id)
) STRICT;

CREATE INDEX monitoring_warnings_project_year ON monitoring_warnings (project_year_id);
