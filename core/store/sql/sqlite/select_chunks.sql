SELECT service, probe, month, head, body FROM check_chunk_head LEFT JOIN check_chunk_body USING (contract, service, probe, month)
WHERE contract = ? ORDER BY service, probe, month
