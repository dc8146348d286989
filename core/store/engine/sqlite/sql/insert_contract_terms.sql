INSERT INTO contract_terms (contract, from_day, policy, policy_file) VALUES (?, ?, ?, ?)
