INSERT INTO claim (contract, service, for_period, outage_start, outage_end, state, amount, changed_at, changed_by, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET outage_end = excluded.outage_end, state = excluded.state, amount = excluded.amount,
    changed_at = excluded.changed_at, changed_by = excluded.changed_by, note = excluded.note
