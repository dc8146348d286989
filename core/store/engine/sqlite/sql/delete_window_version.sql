DELETE FROM window_version WHERE contract = ? AND uid = ? AND is_instance = ? AND instance_at = ?
