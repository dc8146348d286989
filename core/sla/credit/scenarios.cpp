// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "sla/credit/formulas.h"

namespace makegood::sla
{

namespace
{

template <typename T> bool admits(const std::vector<T> &allowed, const T &value)
{
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

} // namespace

const Scenario *scenarioFor(std::span<const Scenario> rows, Cause cause, const std::string &serviceType,
                            Duration wholeLength)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Scenario &s) {
        return admits(s.causes, cause) && admits(s.serviceTypes, serviceType)
            && (!s.longerThan || wholeLength > *s.longerThan) && (!s.atLeast || wholeLength >= *s.atLeast);
    });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace makegood::sla
