// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>

#include "sla/evidence/case_data.h"
#include "store/database.h"
#include "store/evidence_rows.h"

namespace makegood::store
{

/// The texts of a contract's policies that hold from later days on, by day.
Expected<std::vector<LaterText>> readLaterTexts(Database &database, const std::string &contract);

/// Contracts and policies, parsed from their stored texts.
class TermsRows
{
public:
    explicit TermsRows(Database &database)
        : m_database(database)
    {
    }

    /// The terms of one contract without evidence; `given` receives which optional sets were imported.
    /// Refused: a text that cannot be read, a missing policy.
    Expected<CaseData> read(const std::string &contract, GivenSets &given);

private:
    Expected<const Policy *> policyIn(const std::string &toml, const std::string &file);

    Database &m_database;
    /// By their text: many contracts share few policies, and parsing one costs more than copying it.
    std::unordered_map<std::string, Policy> m_policies;
};

} // namespace makegood::store
