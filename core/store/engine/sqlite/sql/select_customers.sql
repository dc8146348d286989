SELECT name, record, logo FROM customer ORDER BY name
