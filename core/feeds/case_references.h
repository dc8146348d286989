// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/json_files.h"
#include "sla/evidence/case_data.h"

namespace makegood::feeds
{

/// Where the elements of a JSON array came from.
struct RowPlaces {
    std::string file;
    std::vector<int> lines; ///< of each element, from 1; an element beyond them has none
};

/// The lines on which the elements of an array begin. `text` was read without an error.
RowPlaces placesOf(std::string_view text, const std::string &file);

// References that lead nowhere: services that the contract does not have, severities that none of its
// policies has, events before their ticket. Such a row would count for nothing without a word. One error
// each, with file, line, key, what was found and what is allowed.

Errors danglingIncidents(const std::vector<Incident> &rows, const Contract &contract,
                         const RowPlaces &places);
Errors danglingDecisions(const Decisions &rows, const Contract &contract, std::string_view text,
                         const std::string &file);
Errors danglingTickets(const std::vector<Ticket> &rows, const CaseData &terms, const RowPlaces &places);

} // namespace makegood::feeds
