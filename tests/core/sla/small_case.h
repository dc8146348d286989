// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evaluate/evaluate.h"
#include "sla/evidence/case_data.h"
#include "support/november.h"

namespace makegood::test
{

using namespace sla;

/// A contract in UTC, its policy and logs of states written by hand: each service is up from the first day of
/// 2025 on, but for the stretches that are given.
class SmallCase
{
public:
    /// `classKeys` stand in the class `c` (target 99 % by runs of the probe `http`, read hourly),
    /// `policyRest` after it, beginning with [credit]; `services` are the contract's tables.
    SmallCase(const std::string &classKeys, const std::string &policyRest, const std::string &services);

    void down(const std::string &service, const char *from, const char *to);
    void incident(const std::string &service, const char *from, const char *to, const char *affected);
    CaseData &data() { return m_data; }

    Evaluation judged(const char *month, const char *asOf = "2030-01-01T00:00:00Z") const;

private:
    CaseData m_data;
};

/// A month's service, 100.00 a month, of class c.
std::string serviceNamed(const std::string &id, const std::string &keys = {});

/// `tiers`: 10 % below 99.
extern const char *const tenBelow99;

} // namespace makegood::test
