-- Who holds budgets: treasuries, departments, units. A tree; every right on the platform is bound to a branch of it.
-- path lists the ids from the root down (/1/4/), so that a branch is a prefix.
CREATE TABLE organisations (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('treasury', 'department', 'unit')),
    parent_id INTEGER NULL REFERENCES organisations (id),
    path      TEXT NOT NULL UNIQUE,
    closed_on TEXT NULL,
    version   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX organisations_parent_id ON organisations (parent_id);
