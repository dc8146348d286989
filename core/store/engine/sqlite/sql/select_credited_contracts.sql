SELECT id, contract_toml FROM contract WHERE id IN (SELECT contract FROM claim UNION SELECT contract FROM invoice_credit) ORDER BY id
