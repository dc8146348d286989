SELECT month, version, frozen_at, frozen_by, reason, evaluation FROM frozen_month WHERE contract = ? ORDER BY month, version
