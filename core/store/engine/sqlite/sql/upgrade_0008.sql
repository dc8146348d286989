-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 8: policies of a contract that hold from a later day on, YYYY-MM-DD, one for each [[terms]] of its text.
CREATE TABLE contract_terms (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    from_day TEXT NOT NULL,
    policy TEXT NOT NULL REFERENCES policy_text (sha256),
    policy_file TEXT NOT NULL,
    PRIMARY KEY (contract, from_day)
) WITHOUT ROWID;
