INSERT INTO setting (name, value) VALUES (?, ?)
ON CONFLICT DO UPDATE SET value = excluded.value
