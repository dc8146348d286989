-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 11: a checksum for every month of state changes; the program then fills it (store/change_sums.h).
CREATE TABLE state_change_month (
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    probe TEXT NOT NULL,
    month INTEGER NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (contract, service, probe, month)
) STRICT, WITHOUT ROWID;
