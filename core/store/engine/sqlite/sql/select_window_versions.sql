SELECT uid, is_instance, instance_at, sequence, stamp FROM window_version WHERE contract = ?
