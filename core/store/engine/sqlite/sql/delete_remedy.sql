DELETE FROM agreed_remedy WHERE contract = ? AND service = ? AND month = ? AND decided_at = ? AND ordinal >= ?
