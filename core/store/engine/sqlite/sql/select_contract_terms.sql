SELECT from_day, toml, policy_file FROM contract_terms JOIN policy_text ON policy = sha256 WHERE contract = ?
ORDER BY from_day
