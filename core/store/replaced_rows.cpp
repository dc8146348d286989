// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replaced_rows.h"

#include <algorithm>

#include "store/evidence_rows.h"

namespace makegood::store
{

namespace
{

std::string spanText(const Interval &when)
{
    return formatInstant(when.start) + ' ' + formatInstant(when.end);
}

ReplacedRow replacedRow(const Incident &old)
{
    return {"incident '" + old.id + "'",
            old.service + ' ' + spanText(old.when) + ' ' + wordOf(old.cause)
                + (old.postMortemAt ? " post-mortem " + formatInstant(*old.postMortemAt) : std::string())
                + (old.identifiedAt ? " identified " + formatInstant(*old.identifiedAt) : std::string())
                + (old.affected ? " affected " + old.affected->text : std::string())
                + (old.notes.empty() ? "" : " notes \"" + old.notes + '"')};
}

ReplacedRow replacedRow(const Bridge &old)
{
    return {"the bridge of " + old.service + " from " + formatInstant(old.when.start),
            old.by + ' ' + formatInstant(old.at) + " \"" + old.reason + '"'};
}

ReplacedRow replacedRow(const AgreedRemedy &old)
{
    return {"the agreed remedy of " + old.service + " for " + formatMonth(old.month),
            std::to_string(old.amount.minor) + " minor units, " + old.by + " \"" + old.reason + '"'};
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

} // namespace

Expected<std::vector<ReplacedRow>> replacedBy(Database &database, const std::string &contract,
                                              const Evidence &evidence)
{
    std::vector<ReplacedRow> out;
    if (evidence.incidents.empty() && evidence.bridges.empty() && evidence.remedies.empty())
        return out;
    Evidence stored;
    if (const auto done = readReviewed(database, contract, stored); !done)
        return tl::unexpected(done.error());
    if (const auto done = readRemedies(database, contract, stored.remedies); !done)
        return tl::unexpected(done.error());
    collectReplaced(
        stored.incidents, evidence.incidents,
        [](const Incident &a, const Incident &b) { return a.id == b.id; }, out);
    collectReplaced(
        stored.bridges, evidence.bridges,
        [](const Bridge &a, const Bridge &b) { return a.service == b.service && a.when == b.when; }, out);
    collectReplaced(
        stored.remedies, evidence.remedies,
        [](const AgreedRemedy &a, const AgreedRemedy &b) {
            return a.service == b.service && a.month == b.month && a.at == b.at;
        },
        out);
    return out;
}

} // namespace makegood::store
