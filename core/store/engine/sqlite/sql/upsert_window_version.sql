INSERT INTO window_version (contract, uid, is_instance, instance_at, sequence, stamp) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET sequence = excluded.sequence, stamp = excluded.stamp
