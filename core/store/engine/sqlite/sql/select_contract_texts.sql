SELECT contract_toml, policy FROM contract WHERE id = ?
