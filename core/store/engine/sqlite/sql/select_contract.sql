SELECT contract_toml, toml, policy_file, has_tickets, has_backups, has_notices
FROM contract JOIN policy_text ON policy = sha256 WHERE id = ?
