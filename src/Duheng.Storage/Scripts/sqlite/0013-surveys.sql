-- Satisfaction surveys (满意度调查). The questions are kept as JSON: what was asked is never changed once people have answered.
CREATE TABLE surveys (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    project_year_id INTEGER NULL REFERENCES project_years (id),
    year            INTEGER NOT NULL,
    number          TEXT NOT NULL,
    title           TEXT NOT NULL,
    introduction    TEXT NOT NULL DEFAULT '',
    thanks          TEXT NOT NULL DEFAULT '',
    access          TEXT NOT NULL CHECK (access IN ('codes', 'open')),
    state           TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    slug            TEXT NOT NULL UNIQUE,
    opens_on        TEXT NULL,
    closes_on       TEXT NULL,
    questions       TEXT NOT NULL,
    updated_at      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1,
    UNIQUE (organisation_id, year, number)
) STRICT;

CREATE INDEX surveys_project_year ON surveys (project_year_id);

-- The indicators whose actual value rests on a survey, by name: it outlives versions of the targets.
CREATE TABLE survey_indicators (
    survey_id INTEGER NOT NULL REFERENCES surveys (id),
    indicator TEXT NOT NULL,
    PRIMARY KEY (survey_id, indicator)
) STRICT;

-- A code is good for one answer. The receipt is a random mark of the form that used it, so that the same form sent twice counts
-- once; no answer holds a code or a receipt, so that nobody finds out who answered what.
CREATE TABLE survey_codes (
    code      TEXT PRIMARY KEY,
    survey_id INTEGER NOT NULL REFERENCES surveys (id),
    receipt   TEXT NULL
) STRICT;

CREATE INDEX survey_codes_survey ON survey_codes (survey_id);

-- The same for surveys that everybody may answer.
CREATE TABLE survey_receipts (
    survey_id INTEGER NOT NULL REFERENCES surveys (id),
    receipt   TEXT NOT NULL,
    PRIMARY KEY (survey_id, receipt)
) STRICT;

-- Nothing about the person, and no time finer than the day; ids are drawn, so that they tell no order either.
CREATE TABLE survey_responses (
    id        INTEGER PRIMARY KEY,
    survey_id INTEGER NOT NULL REFERENCES surveys (id),
    day       TEXT NOT NULL,
    content   TEXT NOT NULL,
    set_aside TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX survey_responses_survey ON survey_responses (survey_id);
