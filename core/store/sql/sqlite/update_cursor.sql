UPDATE source SET cursor_at = ? WHERE id = ? AND (cursor_at IS NULL OR cursor_at < ?)
