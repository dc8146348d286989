DELETE FROM contract_terms WHERE contract = ?
