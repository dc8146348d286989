DELETE FROM source_run WHERE source = ? AND number <=
    (SELECT number FROM source_run WHERE source = ? ORDER BY number DESC LIMIT 1 OFFSET ?)
