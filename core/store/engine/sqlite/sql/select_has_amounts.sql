SELECT EXISTS (SELECT 1 FROM (
    SELECT contract FROM claim UNION ALL SELECT contract FROM agreed_remedy UNION ALL SELECT contract FROM price_notice
    UNION ALL SELECT contract FROM provider_figure UNION ALL SELECT contract FROM invoice_credit) WHERE contract = ?)
