// SPDX-License-Identifier: GPL-3.0-or-later
// [maintenance] and [[exclusion]]: docs/rules.md, section 5.
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

AllowedHours readHours(const TomlNode &node, const std::string &path, Problems &problems)
{
    constexpr std::string_view form = "a time such as \"10:00\"";
    TableReader table(node, path, problems);
    AllowedHours hours;
    const auto from = table.timeOfDay("from");
    const auto to = table.timeOfDay("to");
    hours.from = table.need("from", from, form);
    hours.to = table.need("to", to, form);
    if (from && *from >= std::chrono::hours(24))
        table.wrong("from", "out of range", "\"00:00\" to \"23:59\"");
    else if (from && to && *from == *to)
        table.wrong("to", "the hours begin and end at the same time",
                    "another time than `from`; leave allowed_hours out for no rule");
    if (const auto zone = table.zone("zone"))
        hours.zone = zone->name();
    hours.rule = table.word<Force>("rule").value_or(Force::Required);
    const auto days = table.weekdays("days");
    hours.days = days.value_or(std::vector<std::chrono::weekday>());
    if (table.isEmptyList("days"))
        table.wrong("days", "no day", "at least one day; leave the key out for every day");
    table.finish();
    return hours;
}

} // namespace

std::optional<MaintenanceRule> readMaintenance(TableReader &top, const std::vector<ServiceClass> &classes,
                                               const std::optional<BusinessHours> &business,
                                               Problems &problems)
{
    const TomlNode *node = top.table("maintenance");
    if (!node)
        return std::nullopt;
    TableReader table(*node, "maintenance", problems);
    MaintenanceRule rule;
    const auto excludes = table.word<Excludes>("excludes");
    rule.excludes = excludes.value_or(Excludes::Window);
    rule.allowance = table.duration("allowance", Least::Zero);
    const bool byMean = std::any_of(classes.begin(), classes.end(), [](const ServiceClass &one) {
        return one.measure.kind == MeasureKind::IntervalMean;
    });
    if (rule.excludes == Excludes::Unavailability && byMean)
        table.wrong("excludes", "a class is measured by interval-mean, which leaves out whole windows",
                    "window");
    if (table.has("allowance") && rule.excludes == Excludes::Window && (excludes || !table.has("excludes")))
        table.wrong("allowance", "an allowance of unavailability where whole windows are excluded",
                    "only with excludes = \"unavailability\"");
    rule.minNotice = table.timeLimit("min_notice", false);
    if (rule.minNotice && rule.minNotice->businessDays > 0)
        rule.business = businessFor(table, "min_notice", business);
    rule.notice = table.word<Force>("notice").value_or(Force::Required);
    rule.channel = table.text("channel");
    if (const TomlNode *hours = table.table("allowed_hours"))
        rule.allowedHours = readHours(*hours, table.pathOf("allowed_hours"), problems);
    rule.clauses = table.clauses();
    table.finish();
    return rule;
}

std::vector<Exclusion> readExclusions(TableReader &top, Problems &problems)
{
    std::vector<Exclusion> out;
    for (const auto &[node, path] : top.rows("exclusion")) {
        TableReader row(*node, path, problems);
        Exclusion one;
        one.causes = row.words<Cause>("causes");
        if (!row.has("causes"))
            row.missing("causes", "an array of causes");
        else if (row.isEmptyList("causes"))
            row.wrong("causes", "no cause", "at least one");
        const auto from = row.words<Purpose>("from");
        if (!row.has("from"))
            row.missing("from", allowedWords<Purpose>());
        else if (row.isEmptyList("from"))
            row.wrong("from", "excluded from nothing", allowedWords<Purpose>());
        for (const Purpose purpose : from)
            (purpose == Purpose::Availability ? one.fromAvailability : one.fromCredit) = true;
        one.clauses = row.clauses();
        row.finish();
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace makegood::sla
