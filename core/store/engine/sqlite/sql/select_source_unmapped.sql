SELECT series, samples FROM source_unmapped WHERE source = ? ORDER BY series
