-- A project and its years. A year carries what lists show, kept up by whoever changes the records below it.
CREATE TABLE years (
    year              INTEGER PRIMARY KEY,
    scheme_id         TEXT NOT NULL,
    targets_due_on    TEXT NULL,
    evaluation_due_on TEXT NULL,
    review_due_on     TEXT NULL,
    version           INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE projects (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    kind            TEXT NOT NULL,
    first_year      INTEGER NOT NULL,
    last_year       INTEGER NOT NULL,
    manager         TEXT NOT NULL,
    closed_at       TEXT NULL,
    created_at      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX projects_organisation_id ON projects (organisation_id);

CREATE TABLE project_years (
    id               INTEGER PRIMARY KEY,
    project_id       INTEGER NOT NULL REFERENCES projects (id),
    organisation_id  INTEGER NOT NULL REFERENCES organisations (id),
    year             INTEGER NOT NULL REFERENCES years (year),
    targets          TEXT NOT NULL DEFAULT 'notStarted',
    monitoring       TEXT NOT NULL DEFAULT 'notStarted',
    evaluation       TEXT NOT NULL DEFAULT 'notStarted',
    review           TEXT NOT NULL DEFAULT 'notStarted',
    publication      TEXT NOT NULL DEFAULT 'notStarted',
    asks_adjustment  INTEGER NOT NULL DEFAULT 0,
    lamp             TEXT NULL,
    initial_fen      INTEGER NOT NULL DEFAULT 0,
    annual_fen       INTEGER NOT NULL DEFAULT 0,
    received_fen     INTEGER NOT NULL DEFAULT 0,
    executed_fen     INTEGER NOT NULL DEFAULT 0,
    stated_centi     INTEGER NULL,
    low_centi        INTEGER NULL,
    high_centi       INTEGER NULL,
    reviewed_centi   INTEGER NULL,
    grade            TEXT NULL,
    blockers         INTEGER NOT NULL DEFAULT 0,
    errors           INTEGER NOT NULL DEFAULT 0,
    warnings         INTEGER NOT NULL DEFAULT 0,
    records_centi    INTEGER NOT NULL DEFAULT 0,
    documents_centi  INTEGER NOT NULL DEFAULT 0,
    updated_at       TEXT NOT NULL,
    version          INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, year)
) STRICT;

CREATE INDEX project_years_list ON project_years (year, organisation_id);
