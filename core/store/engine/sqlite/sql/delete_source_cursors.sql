DELETE FROM source_cursor WHERE source = ?
