WITH mark (contract, service, for_period, outage_start, state, amount, note, changed_at, changed_by) AS (VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))
INSERT INTO claim_mark (contract, service, for_period, outage_start, state, amount, note, changed_at, changed_by, ordinal)
SELECT mark.*, (SELECT ifnull(max(old.ordinal), -1) + 1 FROM claim_mark AS old
    WHERE (old.contract, old.service, old.for_period, old.outage_start) = (mark.contract, mark.service, mark.for_period, mark.outage_start)) FROM mark
