SELECT body FROM check_chunk_body WHERE contract = ? AND service = ? AND probe = ? AND month = ?
