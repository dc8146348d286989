SELECT contract_toml, policy_toml, policy_file, has_tickets, has_backups, has_notices FROM contract WHERE id = ?
