SELECT ticket, at, kind, severity FROM ticket_event WHERE contract = ? ORDER BY ticket, ordinal
