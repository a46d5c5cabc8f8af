-- What a sample was drawn from, as it was on that day: with it the sample can be drawn again. Those drawn before have none.
CREATE TABLE sample_populations (
    sample_id       INTEGER NOT NULL REFERENCES samples (id),
    project_year_id INTEGER NOT NULL REFERENCES project_years (id),
    code            TEXT NOT NULL,
    findings        INTEGER NOT NULL,
    money           INTEGER NOT NULL,
    history         INTEGER NOT NULL,
    why             TEXT NOT NULL,
    PRIMARY KEY (sample_id, project_year_id)
) STRICT;

-- The role that drew it, which alone re-checks it.
ALTER TABLE samples ADD COLUMN side TEXT NULL;

UPDATE samples SET side = 'treasuryPerformance' WHERE created_by IN (SELECT person_id FROM grants WHERE role = 'TreasuryPerformance');
