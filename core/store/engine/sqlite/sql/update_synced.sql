UPDATE source SET synced_at = ? WHERE id = ?
