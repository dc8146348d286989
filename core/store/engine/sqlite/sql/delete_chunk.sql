DELETE FROM check_chunk_head WHERE month = ? AND contract = ? AND service = ? AND probe = ?
