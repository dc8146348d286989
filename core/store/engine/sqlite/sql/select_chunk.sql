SELECT head, head_sum, body_sum, body FROM check_chunk_head LEFT JOIN check_chunk_body USING (contract, service, probe, month)
WHERE contract = ? AND service = ? AND probe = ? AND month = ?
