// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "sla/evidence/evidence.h"

namespace makegood::feeds
{

struct Decisions {
    std::vector<Bridge> bridges;
    std::vector<AgreedRemedy> remedies;
};

/// The JSON files of a case (docs/formats.md, "Case folder"). Each reads the whole text or fails with every
/// problem and its path.
Checked<std::vector<Incident>> readIncidentsJson(std::string_view text, const std::string &file);
Checked<Decisions> readDecisionsJson(std::string_view text, const std::string &file,
                                     const Currency &currency);
Checked<std::vector<Ticket>> readTicketsJson(std::string_view text, const std::string &file);

} // namespace makegood::feeds
