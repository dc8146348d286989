SELECT memory FROM source_memory WHERE source = ?
