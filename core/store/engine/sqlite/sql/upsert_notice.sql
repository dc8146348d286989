INSERT INTO price_notice (contract, service, effective_at, given_at, ordinal, old_price, new_price, channel) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET old_price = excluded.old_price, new_price = excluded.new_price, channel = excluded.channel
WHERE (old_price, new_price, channel) IS NOT (excluded.old_price, excluded.new_price, excluded.channel)
