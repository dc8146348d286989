SELECT kind, month, state, evidence, recorded_at, recorded_by FROM obligation_record WHERE contract = ? ORDER BY recorded_at, kind, month, ordinal
