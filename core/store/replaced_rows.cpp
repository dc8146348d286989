// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replaced_rows.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "store/row_texts.h"

namespace makegood::store
{

namespace
{

template <typename T> ReplacedRow replacedRow(const T &old)
{
    return {rowName(old), rowText(old)};
}

// Rows that share the key with a given one and equal none of the given.
template <typename T, typename SameKey> void collectReplaced(const std::vector<T> &stored,
                                                             const std::vector<T> &given, SameKey sameKey,
                                                             std::vector<ReplacedRow> &out)
{
    for (const T &old : stored) {
        const auto named = [&](const T &one) { return sameKey(old, one); };
        if (std::ranges::any_of(given, named) && std::ranges::find(given, old) == given.end())
            out.push_back(replacedRow(old));
    }
}

bool isKept(const std::optional<Instant> &before, const std::optional<Instant> &after)
{
    return !before || before == after;
}

bool onlyWentOn(const Ticket &before, const Ticket &after)
{
    return before.openedAt == after.openedAt && before.channel == after.channel
        && before.service == after.service && before.inScope == after.inScope
        && isKept(before.costQuotedAt, after.costQuotedAt)
        && isKept(before.workStartedAt, after.workStartedAt) && isKept(before.escalatedAt, after.escalatedAt)
        && isKept(before.escalationAnsweredAt, after.escalationAnsweredAt)
        && before.events.size() <= after.events.size()
        && std::equal(before.events.begin(), before.events.end(), after.events.begin());
}

} // namespace

Expected<void> tellReplaced(Database &database, const std::string &contract, const std::vector<Ticket> &given,
                            std::string &text, StoreSummary &summary)
{
    const auto stored = readTickets(database, contract);
    if (!stored)
        return tl::unexpected(stored.error());
    std::map<std::string_view, const Ticket *> known;
    for (const Ticket &one : *stored)
        known[one.id] = &one;
    for (const Ticket &one : given) {
        const auto before = known.find(one.id);
        if (before == known.end() || onlyWentOn(*before->second, one))
            continue;
        const ReplacedRow row = replacedRow(*before->second);
        summary.replaced.push_back(row.name);
        text += "; replaced " + row.name + " (before: " + row.before + ')';
    }
    return {};
}

std::vector<ReplacedRow> replacedBy(const Evidence &stored, const UndecidedRows &given)
{
    std::vector<ReplacedRow> out;
    collectReplaced(
        stored.incidents, given.incidents, [](const Incident &a, const Incident &b) { return a.id == b.id; },
        out);
    collectReplaced(
        stored.bridges, given.bridges,
        [](const Bridge &a, const Bridge &b) { return a.service == b.service && a.when == b.when; }, out);
    collectReplaced(
        stored.remedies, given.remedies,
        [](const AgreedRemedy &a, const AgreedRemedy &b) {
            return a.service == b.service && a.month == b.month && a.at == b.at;
        },
        out);
    return out;
}

} // namespace makegood::store
