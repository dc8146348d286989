UPDATE contract SET has_tickets = 1 WHERE id = ? AND has_tickets = 0
