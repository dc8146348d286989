DELETE FROM ticket_event WHERE contract = ? AND ticket = ? AND ordinal >= ?
