// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::test
{

using namespace sla;

/// An example case of the repository, read whole; the test ends when it cannot be read.
CaseData exampleCase(const char *name);

/// The case judged for a month as of an instant.
std::shared_ptr<const Evaluation> judged(const CaseData &data, const char *month, const char *asOf);

/// SON-10's worked example: 1.39 USD for an hour of a 1,000 USD server.
std::shared_ptr<const Evaluation> creditByTime();

} // namespace makegood::test
