INSERT INTO customer (name, record, logo) VALUES (?, ?, ?)
ON CONFLICT DO UPDATE SET record = excluded.record, logo = excluded.logo
