DELETE FROM contract_state WHERE contract = ?
