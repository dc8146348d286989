// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/portfolio/risk_order.h"

namespace makegood::sla
{

namespace
{

template <typename T> int ordered(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

int rankOf(ServiceState state)
{
    switch (state) {
    case ServiceState::Breached:
        return 0;
    case ServiceState::AtRisk:
        return 1;
    case ServiceState::NoData:
        return 2;
    case ServiceState::Undecided:
        return 3;
    case ServiceState::OnTrack:
    case ServiceState::Met:
        break;
    }
    return 4;
}

int compareDeadlines(const std::optional<Instant> &a, const std::optional<Instant> &b)
{
    if (a && b)
        return ordered(*a, *b);
    return ordered(!a, !b); // one without comes later
}

} // namespace

int compareRisk(const RiskKey &a, const RiskKey &b)
{
    if (const int by = ordered(rankOf(a.state), rankOf(b.state)); by != 0)
        return by;
    if (const int by = compareDeadlines(a.deadline, b.deadline); by != 0)
        return by;
    const bool hasNoShare = a.budget <= Duration::zero();
    if (const int by = ordered(hasNoShare, b.budget <= Duration::zero()); by != 0)
        return by;
    if (hasNoShare)
        return ordered(b.downtime, a.downtime);
    // (downtime - budget) / budget orders as downtime / budget does; cross-multiplied, it is exact.
    return ordered(Integer(Integer(b.downtime.count()) * a.budget.count()),
                   Integer(Integer(a.downtime.count()) * b.budget.count()));
}

} // namespace makegood::sla
