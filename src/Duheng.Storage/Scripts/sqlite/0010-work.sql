-- The log (each entry seals the one before it), comments, notices, jobs, and what makes repeated requests harmless.
CREATE TABLE changes (
    id              INTEGER PRIMARY KEY,
    at              TEXT NOT NULL,
    person_id       INTEGER NULL REFERENCES people (id),
    person          TEXT NOT NULL,
    subject         TEXT NOT NULL,
    subject_id      INTEGER NOT NULL,
    project_year_id INTEGER NULL REFERENCES project_years (id),
    action          TEXT NOT NULL,
    before          TEXT NULL,
    after           TEXT NULL,
    previous_hash   TEXT NOT NULL,
    hash            TEXT NOT NULL
) STRICT;

CREATE INDEX changes_project_year ON changes (project_year_id, id);

CREATE INDEX changes_subject ON changes (subject, subject_id);

-- One row: whoever appends to the log locks it first.
CREATE TABLE change_heads (
    id        INTEGER PRIMARY KEY,
    algorithm TEXT NOT NULL,
    last_id   INTEGER NOT NULL,
    hash      TEXT NOT NULL
) STRICT;

CREATE TABLE comments (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    document        TEXT NOT NULL,
    row_number      INTEGER NULL,
    text            TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES people (id),
    settled_at      TEXT NULL
) STRICT;

CREATE INDEX comments_project_year ON comments (project_year_id, document);

CREATE TABLE notices (
    id         INTEGER PRIMARY KEY,
    person_id  INTEGER NOT NULL REFERENCES people (id),
    text       TEXT NOT NULL,
    address    TEXT NOT NULL,
    created_at TEXT NOT NULL,
    read_at    TEXT NULL
) STRICT;

CREATE INDEX notices_person_id ON notices (person_id, read_at);

CREATE TABLE saved_views (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    page      TEXT NOT NULL,
    name      TEXT NOT NULL,
    address   TEXT NOT NULL,
    UNIQUE (person_id, page, name)
) STRICT;

CREATE TABLE jobs (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    input       TEXT NOT NULL,
    result      TEXT NULL,
    done        INTEGER NOT NULL DEFAULT 0,
    total       INTEGER NOT NULL DEFAULT 0,
    faulty      INTEGER NOT NULL DEFAULT 0,
    attempts    INTEGER NOT NULL DEFAULT 0,
    leased_until TEXT NULL,
    created_at  TEXT NOT NULL,
    created_by  INTEGER NOT NULL REFERENCES people (id),
    finished_at TEXT NULL
) STRICT;

CREATE INDEX jobs_state ON jobs (state, id);

CREATE TABLE attachments (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    document        TEXT NOT NULL,
    row_number      INTEGER NULL,
    name            TEXT NOT NULL,
    media_type      TEXT NOT NULL,
    size            INTEGER NOT NULL,
    sha256          TEXT NOT NULL,
    sm3             TEXT NOT NULL,
    custodian       TEXT NOT NULL DEFAULT '',
    captured_on     TEXT NULL,
    content         BLOB NOT NULL,
    created_at      TEXT NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES people (id)
) STRICT;

CREATE INDEX attachments_project_year ON attachments (project_year_id, document);

CREATE INDEX attachments_sha256 ON attachments (sha256);

-- A status that is missing says that the request is still running, or was cut off.
CREATE TABLE idempotency_keys (
    person_id     INTEGER NOT NULL REFERENCES people (id),
    key           TEXT NOT NULL,
    request_hash  TEXT NOT NULL,
    status        INTEGER NULL,
    media_type    TEXT NULL,
    etag          TEXT NULL,
    location      TEXT NULL,
    body          TEXT NULL,
    created_at    TEXT NOT NULL,
    PRIMARY KEY (person_id, key)
) STRICT;

-- How far the office's clock is off the real one: a demo plays in another year. No row is the real clock.
CREATE TABLE office_clock (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    ahead_seconds INTEGER NOT NULL
) STRICT;
