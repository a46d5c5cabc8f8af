-- So that moving a period that another has moved meanwhile is told.
ALTER TABLE monitoring_periods ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
