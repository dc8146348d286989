INSERT INTO policy_text (sha256, policy_id, policy_name, toml) VALUES (?, ?, ?, ?)
ON CONFLICT DO NOTHING
