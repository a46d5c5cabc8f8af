-- Who holds budgets: treasuries, departments, units. A tree; every right on the platform is bound to a branch of it.
CREATE TABLE organisations (
    id        TEXT NOT NULL PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('treasury', 'department', 'unit')),
    parent_id TEXT NULL REFERENCES organisations (id) CHECK (parent_id <> id)
) STRICT;

CREATE INDEX organisations_parent_id ON organisations (parent_id);
