SELECT name, record, logo FROM customer WHERE name = ?
