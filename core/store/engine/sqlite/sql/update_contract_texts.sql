UPDATE contract SET customer = ?, contract_toml = ?, policy = ?, policy_file = ?
WHERE id = ? AND contract_toml = ? AND policy = ? AND policy_file = ?
