INSERT INTO frozen_month (contract, month, version, frozen_at, frozen_by, reason, evaluation) VALUES (?, ?, ?, ?, ?, ?, ?)
