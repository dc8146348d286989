SELECT service, probe, month, head FROM check_chunk_head WHERE contract = ? ORDER BY service, probe, month
