// SPDX-License-Identifier: GPL-3.0-or-later
// [support], [[obligation]] and [[term]]: docs/rules.md, sections 8 and 20.
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

constexpr std::string_view targetForm
    = "a duration such as \"6h\", business hours such as \"8bh\", or business days such as \"1bd\"";
constexpr std::string_view businessForm
    = "durations such as \"24h\"; business hours and days only with [business]";

bool namesDays(const BusinessHours &hours)
{
    return std::any_of(hours.rows.begin(), hours.rows.end(),
                       [](const HoursRow &row) { return !row.days.empty(); });
}

/// Reads a target; business time without business hours is an error, and so are business days where they are
/// not equally long (docs/rules.md, section 18).
std::optional<Target> readTarget(TableReader &table, std::string_view key,
                                 const std::optional<BusinessHours> &business)
{
    const std::optional<Target> target = table.target(key);
    if (!target || !target->inBusinessTime())
        return target;
    if (!business)
        table.wrong(key, "business days, but the policy has no business hours", std::string(businessForm));
    else if (target->businessDays > 0 && namesDays(*business) && !businessDayLength(*business))
        table.wrong(key, "the business days are not equally long, so that a number of them is no time",
                    "business hours such as \"8bh\"");
    return target;
}

void readResolution(TableReader &row, const std::optional<BusinessHours> &business, Severity &one)
{
    one.resolution = readTarget(row, "resolution", business);
    const auto by = row.words<ResolvedBy>("resolved_by");
    if (row.isEmptyList("resolved_by"))
        row.wrong("resolved_by", "nothing resolves a ticket", "at least one; leave the key out for resolved");
    if (!by.empty())
        one.resolvedBy = by;
}

Severity readSeverity(TableReader &row, UniqueIds &ids, const std::optional<BusinessHours> &business)
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
    readResolution(row, business, one);
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

std::optional<SupportRule> readSupport(TableReader &top, const std::optional<BusinessHours> &business,
                                       Problems &problems)
{
    const TomlNode *node = top.table("support");
    if (!node)
        return std::nullopt;
    TableReader table(*node, "support", problems);
    SupportRule rule;
    rule.channels = table.texts("channels").value_or(std::vector<std::string>());
    if (table.isEmptyList("channels"))
        table.wrong("channels", "no channel",
                    "at least one; leave the key out where the agreement names none");
    table.table("business"); // read with the policy's business time
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

std::vector<Obligation> readObligations(TableReader &top, const std::optional<BusinessHours> &business,
                                        Problems &problems)
{
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
