SELECT service, probe, month, head, head_sum, body_sum FROM check_chunk_head WHERE contract = ? ORDER BY service, probe, month
