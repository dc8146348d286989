// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

#include "sla/evaluate/evaluation.h"
#include "sla/policy/policy.h"

namespace makegood::test
{

using namespace sla;

/// For each clause id the places of one kind that name it.
using Places = std::map<std::string, std::set<std::string>>;

/// Which part of the policy carries a clause, and the file below core/sla or ui that acts on that part.
void addPolicyPlaces(const Policy &policy, Places &acts);

/// Which parts of a result name a clause: outages, credit, the chain of reasons, obligations, tickets,
/// readings.
void addResultPlaces(const Evaluation &evaluation, const Policy &policy, Places &seen);

/// Files of the calculation module whose comments name a clause.
Places codePlaces(const std::string &sourceFolder);

} // namespace makegood::test
