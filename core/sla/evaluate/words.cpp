// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/words.h"

#include <array>

namespace makegood::sla
{

namespace
{

// Words stand in the order of the enumerators.
template <std::size_t N, typename E> std::string pick(const std::array<const char *, N> &words, E value)
{
    return words[static_cast<std::size_t>(value)];
}

} // namespace

std::string wordOf(MeasureKind kind)
{
    return pick(std::array{"runs", "error-rate", "interval-mean"}, kind);
}
std::string wordOf(Combine combine)
{
    return pick(std::array{"any", "all"}, combine);
}
std::string wordOf(Extent extent)
{
    return pick(std::array{"first-to-last-failed", "first-failed-to-next-up"}, extent);
}
std::string wordOf(NoData noData)
{
    return pick(std::array{"up", "down", "excluded"}, noData);
}
std::string wordOf(IntervalValue value)
{
    return pick(std::array{"binary", "fraction"}, value);
}
std::string wordOf(EmptyInterval value)
{
    return pick(std::array{"available", "dropped"}, value);
}
std::string wordOf(CreditKind kind)
{
    return pick(std::array{"pro-rata", "per-block", "tiers", "negotiated", "none"}, kind);
}
std::string wordOf(Trigger trigger)
{
    return pick(std::array{"outage", "breach"}, trigger);
}
std::string wordOf(Basis basis)
{
    return pick(std::array{"30d", "period"}, basis);
}
std::string wordOf(BlockRounding rounding)
{
    return pick(std::array{"down", "up"}, rounding);
}
std::string wordOf(Aggregate aggregate)
{
    return pick(std::array{"outage", "period"}, aggregate);
}
std::string wordOf(Excludes excludes)
{
    return pick(std::array{"window", "unavailability"}, excludes);
}
std::string wordOf(Verdict verdict)
{
    return pick(std::array{"met", "breached", "undecided"}, verdict);
}
std::string wordOf(ClaimState state)
{
    return pick(std::array{"open", "due", "expired", "filed", "granted", "refused", "applied"}, state);
}
std::string wordOf(SupportClock clock)
{
    return pick(std::array{"response", "update", "status-reply"}, clock);
}
std::string wordOf(TicketEventKind kind)
{
    return pick(std::array{"severity", "response", "update", "status-request", "status-reply", "workaround",
                           "patch", "resolved"},
                kind);
}
std::string wordOf(BackupKind kind)
{
    return pick(std::array{"daily", "weekly", "snapshot"}, kind);
}
std::string wordOf(ObligationKind kind)
{
    return std::string(obligationKindName(kind));
}
std::string wordOf(ObligationState state)
{
    return std::string(obligationStateName(state));
}

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

} // namespace makegood::sla
