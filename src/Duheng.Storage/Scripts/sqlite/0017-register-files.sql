-- Files in columns of registers (照片, 验收单): an entry names its file by SHA-256. One content is kept once for each organisation.
CREATE TABLE register_files (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    sha256          TEXT NOT NULL,
    sm3             TEXT NOT NULL,
    name            TEXT NOT NULL,
    media_type      TEXT NOT NULL,
    size            INTEGER NOT NULL,
    custodian       TEXT NOT NULL,
    captured_at     TEXT NOT NULL DEFAULT '',
    content         BLOB NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1,
    created_at      TEXT NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES people (id),
    UNIQUE (organisation_id, sha256)
) STRICT;

-- Whether the unit says that a photo may be shown beside its published report (可公开).
ALTER TABLE attachments ADD COLUMN open INTEGER NOT NULL DEFAULT 0;
