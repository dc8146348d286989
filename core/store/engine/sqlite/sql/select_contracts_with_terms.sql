SELECT DISTINCT contract FROM contract_terms
