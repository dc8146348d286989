DELETE FROM source_unmapped WHERE source = ?
