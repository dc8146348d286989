// SPDX-License-Identifier: GPL-3.0-or-later
// [business], and hours of the same shape: docs/rules.md, section 18.
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

constexpr std::string_view timeForm = "a time such as \"09:00\"";
const std::string shortPath = "support.business";
constexpr std::string_view onePlace
    = "one [business], or business = { days, from, to, holidays, zone } at the top or in [support]";

HoursRow readHoursRow(TableReader &row)
{
    HoursRow one;
    const auto days = row.weekdays("days");
    one.days = row.need("days", days, "days such as [\"mon\", \"tue\"]");
    if (row.isEmptyList("days"))
        row.wrong("days", "no day", "at least one day");
    const auto from = row.timeOfDay("from");
    const auto to = row.timeOfDay("to");
    one.from = row.need("from", from, timeForm);
    one.to = row.need("to", to, timeForm);
    if (from && *from >= std::chrono::hours(24))
        row.wrong("from", "out of range", "\"00:00\" to \"23:59\"");
    else if (from && to && *from == *to)
        row.wrong(
            "to", "the hours begin and end at the same time",
            "a time after `from`, or before it: on the next day; \"00:00\" to \"24:00\" for a whole day");
    return one;
}

} // namespace

BusinessHours readBusinessHours(const TomlNode &node, const std::string &path, Problems &problems)
{
    TableReader table(node, path, problems);
    BusinessHours hours;
    if (const auto zone = table.zone("zone"))
        hours.zone = zone->name();
    hours.holidays = table.dates("holidays");
    // The short form in [support] is one row and has no rows.
    const bool mayHaveRows = path != shortPath;
    const auto rows = mayHaveRows ? table.rows("hours", mostRows)
                                  : std::vector<std::pair<const TomlNode *, std::string>>();
    if (!mayHaveRows || !table.has("hours")) {
        hours.rows.push_back(readHoursRow(table));
    } else {
        if (table.isEmptyList("hours"))
            table.wrong("hours", "no hours", "at least one row of days, from and to");
        for (const auto &[entry, rowPath] : rows) {
            TableReader row(*entry, rowPath, problems);
            hours.rows.push_back(readHoursRow(row));
            row.finish();
        }
        for (const std::string_view key : {"days", "from", "to"})
            if (table.has(key))
                table.wrong(key, "the table has rows of hours and a row of its own", "one of the two");
        table.weekdays("days"); // known keys: reported above
        table.timeOfDay("from");
        table.timeOfDay("to");
    }
    table.finish();
    return hours;
}

std::optional<BusinessHours> readBusiness(TableReader &top, const TomlNode &tree, Problems &problems)
{
    const TomlNode *own = top.table("business");
    const TomlNode *support = tree.find("support");
    const TomlNode *inSupport = support ? support->find("business") : nullptr;
    if (own && inSupport)
        problems.add(inSupport->line, "support.business", "business time stands at the top already",
                     inSupport->shown(), std::string(onePlace));
    if (own)
        return readBusinessHours(*own, "business", problems);
    // A value of another type is reported where [support] is read.
    if (!inSupport || inSupport->kind != TomlNode::Kind::Table)
        return std::nullopt;
    problems.place(shortPath, shortPath);
    return readBusinessHours(*inSupport, shortPath, problems);
}

std::optional<BusinessHours> businessFor(TableReader &table, std::string_view key,
                                         const std::optional<BusinessHours> &business)
{
    if (!business)
        table.wrong(key, "business days, but the policy has no business hours",
                    "durations such as \"24h\"; business days only with [business]");
    return business;
}

} // namespace makegood::sla
