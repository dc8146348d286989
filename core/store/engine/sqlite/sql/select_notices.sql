SELECT service, effective_at, given_at, old_price, new_price, channel FROM price_notice WHERE contract = ? ORDER BY effective_at, service, given_at, ordinal
