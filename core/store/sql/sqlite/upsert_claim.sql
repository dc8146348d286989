INSERT INTO claim (contract, service, outage_start, state, amount, changed_at, changed_by, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET state = excluded.state, amount = excluded.amount, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, note = excluded.note
WHERE (state, amount, note) IS NOT (excluded.state, excluded.amount, excluded.note)
