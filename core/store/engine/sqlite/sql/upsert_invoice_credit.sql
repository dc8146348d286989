INSERT INTO invoice_credit (contract, invoice, service, month, invoiced_on, amount, note, entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET invoiced_on = excluded.invoiced_on, amount = excluded.amount, note = excluded.note,
    entered_at = excluded.entered_at, entered_by = excluded.entered_by
