UPDATE source SET cursor_at = max(ifnull(cursor_at, ?), ?), synced_at = ? WHERE id = ? AND contract = ?
