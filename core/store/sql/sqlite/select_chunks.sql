SELECT service, probe, head, body FROM check_head JOIN check_body USING (contract, service, probe, month)
WHERE contract = ? ORDER BY service, probe, month
