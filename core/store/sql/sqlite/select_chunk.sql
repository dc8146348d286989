SELECT head, body FROM check_head JOIN check_body USING (contract, service, probe, month)
WHERE contract = ? AND service = ? AND probe = ? AND month = ?
