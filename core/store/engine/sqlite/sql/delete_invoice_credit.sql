DELETE FROM invoice_credit WHERE contract = ? AND invoice = ? AND service = ? AND month = ?
