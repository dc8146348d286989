SELECT 1 FROM check_chunk_head WHERE contract = ? AND service = ? AND probe = ? LIMIT 1
