-- What a sample was drawn from, as it was on that day: with it the sample can be drawn again. Those drawn before have none.
CREATE TABLE sample_populations (
    sample_id       bigint NOT NULL REFERENCES samples (id),
    project_year_id bigint NOT NULL REFERENCES project_years (id),
    code            text NOT NULL,
    findings        bigint NOT NULL,
    money           bigint NOT NULL,
    history         bigint NOT NULL,
    why             text NOT NULL,
    PRIMARY KEY (sample_id, project_year_id)
);

-- The role that drew it, which alone re-checks it.
ALTER TABLE samples ADD COLUMN side text NULL;

UPDATE samples SET side = 'treasuryPerformance' WHERE created_by IN (SELECT person_id FROM grants WHERE role = 'TreasuryPerformance');
