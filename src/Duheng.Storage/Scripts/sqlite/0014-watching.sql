-- Watching of systems (可用性监测): points, what is known of each, outages, times in which nobody watched, announced maintenance.
CREATE TABLE watch_points (
    id                INTEGER PRIMARY KEY,
    organisation_id   INTEGER NOT NULL REFERENCES organisations (id),
    name              TEXT NOT NULL,
    system            TEXT NOT NULL,
    kind              TEXT NOT NULL CHECK (kind IN ('tcp', 'http', 'certificate')),
    host              TEXT NOT NULL,
    port              INTEGER NOT NULL,
    path              TEXT NOT NULL DEFAULT '/',
    encrypted         INTEGER NOT NULL DEFAULT 0,
    any_certificate   INTEGER NOT NULL DEFAULT 0,
    expected_status   INTEGER NOT NULL DEFAULT 200,
    expected_text     TEXT NOT NULL DEFAULT '',
    every_seconds     INTEGER NOT NULL,
    limit_ms          INTEGER NOT NULL,
    failures_to_begin INTEGER NOT NULL,
    successes_to_end  INTEGER NOT NULL,
    paused            INTEGER NOT NULL DEFAULT 0,
    removed           INTEGER NOT NULL DEFAULT 0,
    version           INTEGER NOT NULL DEFAULT 1,
    created_at        TEXT NOT NULL
) STRICT;

CREATE INDEX watch_points_organisation_id ON watch_points (organisation_id);

-- Servers that watch. A point is leased to one of them; who has not been heard of for the time of a lease has lost it.
CREATE TABLE watch_nodes (
    id      TEXT PRIMARY KEY,
    seen_at TEXT NOT NULL
) STRICT;

CREATE TABLE watch_states (
    point_id           INTEGER PRIMARY KEY REFERENCES watch_points (id),
    node               TEXT NULL,
    leased_until       TEXT NULL,
    first_at           TEXT NULL,
    last_at            TEXT NULL,
    down               INTEGER NOT NULL DEFAULT 0,
    against            INTEGER NOT NULL DEFAULT 0,
    against_since      TEXT NULL,
    against_reason     TEXT NOT NULL DEFAULT '',
    obstacle           TEXT NOT NULL DEFAULT '',
    certificate_until  TEXT NULL,
    certificate_name   TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX watch_states_node ON watch_states (node);

CREATE TABLE watch_outages (
    id       INTEGER PRIMARY KEY,
    point_id INTEGER NOT NULL REFERENCES watch_points (id),
    began_at TEXT NOT NULL,
    ended_at TEXT NULL,
    reason   TEXT NOT NULL
) STRICT;

CREATE INDEX watch_outages_point_id ON watch_outages (point_id, began_at);

-- No point has two outages at once.
CREATE UNIQUE INDEX watch_outages_open ON watch_outages (point_id) WHERE ended_at IS NULL;

CREATE TABLE watch_gaps (
    id       INTEGER PRIMARY KEY,
    point_id INTEGER NOT NULL REFERENCES watch_points (id),
    began_at TEXT NOT NULL,
    ended_at TEXT NOT NULL
) STRICT;

CREATE INDEX watch_gaps_point_id ON watch_gaps (point_id, began_at);

-- Of one point, or of all points of an organisation.
CREATE TABLE watch_windows (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    point_id        INTEGER NULL REFERENCES watch_points (id),
    starts_at       TEXT NOT NULL,
    ends_at         TEXT NOT NULL,
    reason          TEXT NOT NULL,
    announced_at    TEXT NOT NULL,
    announced_by    INTEGER NOT NULL REFERENCES people (id),
    withdrawn_at    TEXT NULL
) STRICT;

CREATE INDEX watch_windows_organisation_id ON watch_windows (organisation_id, starts_at);
