-- Who holds budgets: treasuries, departments, units. A tree; every right on the platform is bound to a branch of it.
CREATE TABLE organisations (
    id        uuid NOT NULL PRIMARY KEY,
    code      text NOT NULL UNIQUE,
    name      text NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('treasury', 'department', 'unit')),
    parent_id uuid NULL REFERENCES organisations (id) CHECK (parent_id <> id)
);

CREATE INDEX organisations_parent_id ON organisations (parent_id);
