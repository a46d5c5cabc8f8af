-- Measures bound to indicators, and what was frozen at submission (度量).

-- Why entries do not count is asked beside every measure: without a look at those that do.
CREATE INDEX register_entries_set_aside ON register_entries (register_id, organisation_id, day) WHERE set_aside <> '';
