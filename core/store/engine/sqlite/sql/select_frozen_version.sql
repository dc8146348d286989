SELECT ifnull(max(version), 0) FROM frozen_month WHERE contract = ? AND month = ?
