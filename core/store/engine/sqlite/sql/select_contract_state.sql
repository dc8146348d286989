SELECT state FROM contract_state WHERE contract = ?
