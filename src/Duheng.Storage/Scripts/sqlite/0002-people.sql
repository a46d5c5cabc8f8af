-- Accounts, what they may do and where, and the ways they are signed in. Secrets are kept as hashes, or protected by the server's keys.
CREATE TABLE people (
    id              INTEGER PRIMARY KEY,
    login           TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    password_hash   TEXT NOT NULL,
    must_change     INTEGER NOT NULL DEFAULT 0,
    failed_attempts INTEGER NOT NULL DEFAULT 0,
    locked_until    TEXT NULL,
    totp_secret     TEXT NULL,
    totp_since      TEXT NULL,
    totp_step       INTEGER NOT NULL DEFAULT 0,
    theme           TEXT NULL,
    closed_at       TEXT NULL,
    created_at      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE grants (
    id              INTEGER PRIMARY KEY,
    person_id       INTEGER NOT NULL REFERENCES people (id),
    role            TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    UNIQUE (person_id, role, organisation_id)
) STRICT;

CREATE TABLE sessions (
    token_sha256 TEXT NOT NULL PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES people (id),
    agent        TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    seen_at      TEXT NOT NULL,
    ended_at     TEXT NULL
) STRICT;

CREATE INDEX sessions_person_id ON sessions (person_id);

CREATE TABLE api_tokens (
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES people (id),
    name         TEXT NOT NULL,
    token_sha256 TEXT NOT NULL UNIQUE,
    scopes       TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    expires_on   TEXT NOT NULL,
    used_at      TEXT NULL,
    revoked_at   TEXT NULL
) STRICT;

-- The framework's data-protection keys, so that several servers read each other's cookies.
CREATE TABLE server_keys (
    name TEXT NOT NULL PRIMARY KEY,
    xml  TEXT NOT NULL
) STRICT;
