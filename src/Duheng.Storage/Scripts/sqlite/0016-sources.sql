-- Saved queries of units' own databases (业务库): what they bring goes into a register as a file would. The password is encrypted under the server's keys.
CREATE TABLE query_sources (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    name            TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('sqlite', 'postgreSql')),
    connection      TEXT NOT NULL,
    secret          TEXT NOT NULL DEFAULT '',
    register        TEXT NOT NULL,
    profile         TEXT NOT NULL DEFAULT '',
    query           TEXT NOT NULL,
    most_rows       INTEGER NOT NULL,
    most_seconds    INTEGER NOT NULL,
    removed         INTEGER NOT NULL DEFAULT 0,
    version         INTEGER NOT NULL DEFAULT 1,
    created_at      TEXT NOT NULL
) STRICT;

CREATE INDEX query_sources_organisation_id ON query_sources (organisation_id, register);
