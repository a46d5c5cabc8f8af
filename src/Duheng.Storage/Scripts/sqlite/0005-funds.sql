-- Money as dated entries; the table of seven rows is their sum and is never typed. A wrong entry is reversed, not deleted.
CREATE TABLE ledger_entries (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    kind            TEXT NOT NULL CHECK (kind IN ('initial', 'adjustment', 'carriedOver', 'arrival', 'payment')),
    source          TEXT NOT NULL CHECK (source IN ('central', 'provincial', 'municipal', 'county', 'other')),
    amount_fen      INTEGER NOT NULL,
    dated_on        TEXT NOT NULL,
    document_no     TEXT NOT NULL,
    remark          TEXT NOT NULL DEFAULT '',
    reverses_id     INTEGER NULL UNIQUE REFERENCES ledger_entries (id),
    created_at      TEXT NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES people (id)
) STRICT;

CREATE INDEX ledger_entries_project_year ON ledger_entries (project_year_id, dated_on);

-- A changed budget asks what becomes of the targets; self-evaluation waits for the answer.
CREATE TABLE adjustment_tasks (
    id              INTEGER PRIMARY KEY,
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    ledger_entry_id INTEGER NULL REFERENCES ledger_entries (id),
    before_fen      INTEGER NOT NULL,
    after_fen       INTEGER NOT NULL,
    due_on          TEXT NULL,
    answer          TEXT NULL CHECK (answer IN ('adjusted', 'kept')),
    reason          TEXT NULL,
    target_version_id INTEGER NULL REFERENCES target_versions (id),
    created_at      TEXT NOT NULL,
    answered_at     TEXT NULL,
    answered_by     INTEGER NULL REFERENCES people (id)
) STRICT;

CREATE INDEX adjustment_tasks_project_year ON adjustment_tasks (project_year_id);
