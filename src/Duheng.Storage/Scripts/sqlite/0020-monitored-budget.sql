-- What a period said of the budget stays with it, as what it said of the money spent does.
ALTER TABLE monitorings ADD COLUMN annual_fen INTEGER NOT NULL DEFAULT 0;

UPDATE monitorings SET annual_fen = (
    SELECT COALESCE(sum(e.amount_fen), 0) FROM ledger_entries e JOIN project_years y ON y.id = e.project_year_id
    WHERE e.project_year_id = monitorings.project_year_id AND e.kind IN ('initial', 'adjustment', 'carriedOver')
        AND e.dated_on <= y.year || '-' || CASE WHEN monitorings.last_month < 10 THEN '0' ELSE '' END || monitorings.last_month || '-31');
