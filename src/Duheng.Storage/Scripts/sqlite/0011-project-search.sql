-- Finding projects by any part of their code, name and unit. A gram is a letter with the one after it (0 at the end), as one number: first * 65536 + second;
-- of codes also four letters or digits at once.
-- Both are derived from the project and written with it, so the grams carry no reference to check.
ALTER TABLE projects ADD COLUMN search_text TEXT NOT NULL DEFAULT '';

CREATE TABLE project_grams (
    gram       INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    PRIMARY KEY (gram, project_id)
) STRICT, WITHOUT ROWID;

-- What lists of a year are counted, filtered and sorted by.
CREATE INDEX project_years_targets ON project_years (year, targets, updated_at, organisation_id);

CREATE INDEX project_years_evaluation ON project_years (year, evaluation, updated_at, organisation_id);

-- Takes the place of the index without the states: what a unit or a department has in some state is counted in it.
DROP INDEX project_years_list;

CREATE INDEX project_years_list ON project_years (year, organisation_id, targets, evaluation, asks_adjustment);

CREATE INDEX project_years_annual ON project_years (year, annual_fen, id);

CREATE INDEX project_years_executed ON project_years (year, executed_fen, id);

CREATE INDEX project_years_low_up ON project_years (year, COALESCE(low_centi, 1000000), id);

CREATE INDEX project_years_low_down ON project_years (year, COALESCE(low_centi, -1), id);

CREATE INDEX project_years_findings ON project_years (year, blockers, errors, id);

CREATE INDEX projects_name ON projects (name, id);

CREATE INDEX organisations_name ON organisations (name, id);

-- What waits for an answer.
CREATE INDEX adjustment_tasks_open ON adjustment_tasks (project_year_id) WHERE answer IS NULL;

CREATE INDEX monitoring_warnings_open ON monitoring_warnings (project_year_id) WHERE disposal IS NULL;
