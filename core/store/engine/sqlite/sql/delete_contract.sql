DELETE FROM contract WHERE id = ?
