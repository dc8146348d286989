SELECT toml FROM policy_text WHERE sha256 = ?
