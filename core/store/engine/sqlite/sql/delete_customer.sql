DELETE FROM customer WHERE name = ?
