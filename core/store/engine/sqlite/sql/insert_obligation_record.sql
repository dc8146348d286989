INSERT INTO obligation_record (contract, kind, month, ordinal, state, evidence, recorded_at, recorded_by)
SELECT ?, ?, ?, (SELECT ifnull(max(ordinal) + 1, 0) FROM obligation_record WHERE contract = ? AND kind = ? AND month = ?), ?, ?, ?, ?
