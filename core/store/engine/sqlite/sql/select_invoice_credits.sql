SELECT invoice, service, month, invoiced_on, amount, note, entered_at, entered_by FROM invoice_credit WHERE contract = ? ORDER BY invoiced_on, invoice, service, month
