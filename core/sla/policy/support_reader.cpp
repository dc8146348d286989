// SPDX-License-Identifier: GPL-3.0-or-later
// [support], [[obligation]] and [[term]]: docs/rules.md, section 8.
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

constexpr std::string_view targetForm = "a duration such as \"6h\", or business days such as \"1bd\"";
constexpr std::string_view businessForm
    = "durations such as \"24h\"; business days only with [support] business";

BusinessHours readBusiness(const TomlNode &node, const std::string &path, Problems &problems)
{
    constexpr std::string_view form = "a time such as \"09:00\"";
    TableReader table(node, path, problems);
    BusinessHours hours;
    const auto days = table.weekdays("days");
    hours.days = table.need("days", days, "days such as [\"mon\", \"tue\"]");
    if (table.isEmptyList("days"))
        table.wrong("days", "no day", "at least one day");
    const auto from = table.timeOfDay("from");
    const auto to = table.timeOfDay("to");
    hours.from = table.need("from", from, form);
    hours.to = table.need("to", to, form);
    if (from && to && *to <= *from)
        table.wrong("to", "the business day ends before it begins", "a time after `from`");
    hours.holidays = table.dates("holidays");
    hours.zone = table.zone("zone");
    table.finish();
    return hours;
}

/// Reads a target; business days without business hours are an error.
std::optional<Target> readTarget(TableReader &table, std::string_view key, bool business)
{
    const std::optional<Target> target = table.target(key);
    if (target && target->businessDays > 0 && !business)
        table.wrong(key, "business days, but the policy has no business hours", std::string(businessForm));
    return target;
}

Severity readSeverity(TableReader &row, UniqueIds &ids, bool business)
{
    Severity one;
    one.id = ids.read(row);
    one.title = row.need("title", row.text("title"), "a string");
    one.response = readTarget(row, "response", business);
    const std::optional<std::string> update = row.text("update");
    one.continuousUpdate = update == "continuous";
    if (update && !one.continuousUpdate)
        one.update = readTarget(row, "update", business);
    one.statusReply = readTarget(row, "status_reply", business);
    one.clauses = row.clauses();
    row.finish();
    return one;
}

void readBackups(TableReader &row, Obligation &one)
{
    constexpr std::int64_t mostADay = 1000;
    constexpr std::int64_t mostDays = 3650;
    constexpr std::int64_t mostWeeks = 520;
    const auto kind = row.word<BackupKind>("backup");
    one.backup = row.need("backup", kind, allowedWords<BackupKind>());
    if (!kind || *kind == BackupKind::Daily) {
        const auto perDay = row.integer("per_day", 1, mostADay);
        const auto days = row.integer("days", 1, mostDays);
        one.perDay = kind ? row.need("per_day", perDay, "an integer such as 3") : 0;
        one.days = kind ? row.need("days", days, "an integer such as 7") : 0;
    }
    if (!kind || *kind == BackupKind::Weekly) {
        const auto weekday = row.weekday("weekday");
        const auto weeks = row.integer("weeks", 1, mostWeeks);
        one.weekday = kind ? row.need("weekday", weekday, "a day such as \"fri\"") : std::chrono::weekday();
        one.weeks = kind ? row.need("weeks", weeks, "an integer such as 4") : 0;
    }
    if (!kind || *kind == BackupKind::Snapshot) {
        const auto every = row.duration("every", Least::AboveZero);
        const auto over = row.duration("over", Least::AboveZero);
        one.every = kind ? row.need("every", every, "a duration such as \"4h\"") : Duration::zero();
        one.over = kind ? row.need("over", over, "a duration such as \"72h\"") : Duration::zero();
    }
}

} // namespace

std::optional<SupportRule> readSupport(TableReader &top, Problems &problems)
{
    const TomlNode *node = top.table("support");
    if (!node)
        return std::nullopt;
    TableReader table(*node, "support", problems);
    SupportRule rule;
    const auto channels = table.texts("channels");
    rule.channels = table.need("channels", channels, "an array of strings");
    if (table.isEmptyList("channels"))
        table.wrong("channels", "no channel", "at least one");
    const bool business = table.has("business");
    if (const TomlNode *hours = table.table("business"))
        rule.business = readBusiness(*hours, table.pathOf("business"), problems);
    UniqueIds ids;
    for (const auto &[severity, path] : table.rows("severity")) {
        TableReader row(*severity, path, problems);
        rule.severities.push_back(readSeverity(row, ids, business));
    }
    if (!table.has("severity"))
        table.missing("severity", "at least one [[support.severity]]");
    else if (table.isEmptyList("severity"))
        table.wrong("severity", "no severity", "at least one [[support.severity]]");
    const auto usual = table.text("default_severity");
    rule.defaultSeverity = table.need("default_severity", usual, "the id of a severity");
    std::string known;
    for (const Severity &one : rule.severities)
        known += (known.empty() ? "" : ", ") + one.id;
    if (usual && !rule.severities.empty()
        && std::none_of(rule.severities.begin(), rule.severities.end(),
                        [&](const Severity &one) { return one.id == *usual; }))
        table.wrong("default_severity", "no severity has this id", known);
    table.finish();
    return rule;
}

std::vector<Obligation> readObligations(TableReader &top, const TomlNode &tree, Problems &problems)
{
    const TomlNode *support = tree.find("support");
    const bool business = support && support->find("business");
    std::vector<Obligation> out;
    for (const auto &[node, path] : top.rows("obligation")) {
        TableReader row(*node, path, problems);
        Obligation one;
        const auto kind = row.word<ObligationKind>("kind");
        one.clauses = row.clauses();
        if (!kind) {
            // The keys depend on the kind: only the kind is reported.
            if (!row.has("kind"))
                row.missing("kind", firstWords<ObligationKind>(3));
            continue;
        }
        one.kind = *kind;
        if (one.kind == ObligationKind::Backups)
            readBackups(row, one);
        if (one.kind == ObligationKind::PriceNotice)
            one.notice
                = row.need("notice", row.duration("notice", Least::Zero), "a duration such as \"60d\"");
        if (one.kind == ObligationKind::Escalation) {
            one.within = readTarget(row, "within", business);
            if (!row.has("within"))
                row.missing("within", std::string(targetForm));
        }
        row.finish();
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<Term> readTerms(TableReader &top, Problems &problems)
{
    std::vector<Term> out;
    for (const auto &[node, path] : top.rows("term")) {
        TableReader row(*node, path, problems);
        Term term;
        term.text = row.need("text", row.text("text"), "a string");
        term.clauses = row.clauses();
        row.finish();
        out.push_back(std::move(term));
    }
    return out;
}

} // namespace makegood::sla
