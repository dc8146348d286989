SELECT id FROM contract ORDER BY id
