INSERT INTO provider_figure (contract, service, outage_start, downtime, amount, note, entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET downtime = excluded.downtime, amount = excluded.amount, note = excluded.note,
    entered_at = excluded.entered_at, entered_by = excluded.entered_by
