// SPDX-License-Identifier: GPL-3.0-or-later
// Support of a quarter or a year: how its times were kept by month, what was late, and the other promises.
#include <algorithm>
#include <map>

#include "explain/clock_text.h"
#include "report/sections/sections.h"
#include "report/support_sums.h"

namespace makegood::ui::sections
{

namespace
{

bool promises(const Context &c, std::optional<Target> Severity::*target)
{
    const auto &rule = c.policy().support;
    return rule && std::any_of(rule->severities.begin(), rule->severities.end(), [&](const Severity &one) {
               return (one.*target).has_value();
           });
}

// What the table of months has columns for: what is promised, or was late under terms of an earlier month.
struct Shown {
    bool responses = false;
    bool updates = false;
    bool statusReplies = false;
    bool resolutions = false;
    bool credit = false;

    Shown(const Context &c, const SupportSums &all)
        : responses(promises(c, &Severity::response)
                    || all.responsesKept + all.responsesLate + all.responsesOpen > 0)
        , updates(promises(c, &Severity::update) || all.lateUpdates > 0)
        , statusReplies(promises(c, &Severity::statusReply) || all.lateStatusReplies > 0)
        , resolutions(promises(c, &Severity::resolution)
                      || all.resolutionsKept + all.resolutionsLate + all.resolutionsOpen > 0)
        , credit(std::any_of(c.input.months.begin(), c.input.months.end(), paysForSupport))
    {
    }
    bool hasTimes() const { return responses || updates || statusReplies || resolutions; }
};

// `2 of 3`, with what still runs below it.
Cell keptCell(const Context &c, int kept, int late, int open)
{
    QStringList out;
    if (kept + late > 0)
        out << ReportTexts::tr("%1 of %2", "kept, and all that were due")
                   .arg(c.format.number(kept), c.format.number(kept + late));
    if (open > 0)
        out << ReportTexts::tr("%1 still running", nullptr, open).arg(c.format.number(open));
    if (out.isEmpty())
        return {Format::none()};
    return {out.join(QLatin1Char('\n')), late > 0,
            late > 0       ? std::optional(Mark::Breached)
                : kept > 0 ? std::optional(Mark::Kept)
                           : std::nullopt};
}

QString severitiesOf(const Context &c, const SupportSums &sums)
{
    std::map<std::string, int> left = sums.bySeverity;
    QStringList out;
    const auto say = [&](const std::string &severity, int count) {
        out << ReportTexts::tr("%1: %2", "a severity, and how many tickets")
                   .arg(severityText(severity, severityTitle(&c.policy(), severity)), c.format.number(count));
    };
    if (c.policy().support)
        for (const Severity &one : c.policy().support->severities)
            if (const auto at = left.find(one.id); at != left.end()) {
                say(one.id, at->second);
                left.erase(at);
            }
    for (const auto &[severity, count] : left) // of terms of an earlier month
        say(severity, count);
    return out.isEmpty() ? Format::none() : words::list(out);
}

std::vector<Cell> monthRow(const Context &c, const Shown &shown, const QString &name, const SupportSums &sums)
{
    std::vector<Cell> out = {{name, true}, {c.format.number(sums.tickets)}, {severitiesOf(c, sums)}};
    if (shown.responses)
        out.push_back(keptCell(c, sums.responsesKept, sums.responsesLate, sums.responsesOpen));
    if (shown.updates)
        out.push_back(lateCountCell(c, sums.lateUpdates));
    if (shown.statusReplies)
        out.push_back(lateCountCell(c, sums.lateStatusReplies));
    if (shown.resolutions)
        out.push_back(keptCell(c, sums.resolutionsKept, sums.resolutionsLate, sums.resolutionsOpen));
    if (shown.credit)
        out.push_back({sums.credit > Money{} ? c.format.money(sums.credit) : Format::none()});
    return out;
}

Table monthTable(const Context &c, const Shown &shown, const SupportSums &all)
{
    std::vector<Column> columns = {{ReportTexts::tr("Month")},
                                   {ReportTexts::tr("Tickets"), true},
                                   {ReportTexts::tr("By severity"), false, 1.4}};
    if (shown.responses)
        columns.push_back({ReportTexts::tr("Answered in time"), false, 0.8});
    if (shown.updates)
        columns.push_back({ReportTexts::tr("Late updates"), false, 0.6});
    if (shown.statusReplies)
        columns.push_back({ReportTexts::tr("Late status replies"), false, 0.6});
    if (shown.resolutions)
        columns.push_back({ReportTexts::tr("Resolved in time"), false, 0.8});
    if (shown.credit)
        columns.push_back({ReportTexts::tr("Credit"), true});
    Table table(std::move(columns));
    int rows = 0;
    for (const Evaluation &e : c.input.months)
        if (const SupportSums sums = supportOf(e); sums.tickets > 0 || sums.credit > Money{}) {
            table.add(monthRow(c, shown, c.format.briefMonth(e.month), sums));
            ++rows;
        }
    if (rows > 1)
        table.addTotal(monthRow(c, shown, ReportTexts::tr("Total"), all));
    return table;
}

// Each target that was missed, so that a person can look the case up.
Table lateTable(const Context &c)
{
    Table table({{ReportTexts::tr("Ticket"), false, 1},
                 {ReportTexts::tr("Severity"), false, 0.8},
                 {ReportTexts::tr("What was late")},
                 {ReportTexts::tr("Due"), false, 1},
                 {ReportTexts::tr("Late by"), true},
                 {ReportTexts::tr("Clauses")}});
    for (const Evaluation &e : c.input.months)
        for (const TicketResult &t : e.support)
            for (const SupportDeadline &missed : t.clocks.missed)
                table.add({{shownName(t.ticket, c.format, 40)},
                           {severityText(missed.severity, severityTitle(&c.policy(), missed.severity))},
                           {words::supportClock(missed.clock), true, Mark::Breached},
                           {weekdayMoment(missed.due, c.format, c.year())},
                           {briefDuration(missed.late, c.format)},
                           {clauseIds(missed.clauses)}});
    return table;
}

// A promise over all months.
struct Promise {
    QString name;
    Clauses clauses;
    int kept = 0;
    std::vector<Month> broken;
    std::vector<Month> unknown;

    int judged() const { return kept + static_cast<int>(broken.size()); }
    Mark mark() const
    {
        return !broken.empty() ? Mark::Breached
            : !unknown.empty() ? Mark::NoData
            : kept > 0         ? Mark::Kept
                               : Mark::Open;
    }
};

std::vector<Promise> promisesOf(const Context &c)
{
    std::vector<Promise> out;
    for (const Evaluation &e : c.input.months)
        for (const ObligationResult &o : e.obligations) {
            const QString name = words::obligation(o);
            auto at = std::find_if(out.begin(), out.end(), [&](const Promise &p) { return p.name == name; });
            if (at == out.end())
                at = out.insert(out.end(), {name, o.clauses, 0, {}, {}});
            at->kept += o.state == ObligationState::Kept ? 1 : 0;
            if (o.state == ObligationState::Broken)
                at->broken.push_back(e.month);
            if (o.state == ObligationState::Unknown)
                at->unknown.push_back(e.month);
        }
    return out;
}

Table promiseTable(const Context &c, const std::vector<Promise> &all)
{
    Table table({{ReportTexts::tr("Promise"), false, 1},
                 {ReportTexts::tr("Months kept")},
                 {ReportTexts::tr("Not kept in"), false, 1},
                 {ReportTexts::tr("Nothing recorded for"), false, 1},
                 {ReportTexts::tr("Clauses")}});
    const auto named = [&](const std::vector<Month> &months) {
        return months.empty() ? Format::none() : monthList(months, c.format, c.year());
    };
    for (const Promise &p : all)
        table.add({{p.name},
                   {p.judged() > 0 ? ReportTexts::tr("%1 of %2", "kept, and all that were due")
                                         .arg(c.format.number(p.kept), c.format.number(p.judged()))
                        : p.unknown.empty() ? words::obligationState(ObligationState::NotDue)
                                            : Format::none(),
                    !p.broken.empty(), p.mark()},
                   {named(p.broken)},
                   {named(p.unknown)},
                   {clauseIds(p.clauses)}});
    return table;
}

void supportByMonth(const Context &c, const Table &table, const Shown &shown, const SupportSums &all)
{
    c.flow.subsection(ReportTexts::tr("Support"),
                      all.tickets == 0 ? 16 * pt : 20 * pt + table.startHeight(c.flow));
    if (all.tickets == 0) {
        c.flow.text(ReportTexts::tr("No ticket was opened in %1.").arg(c.periodTitle()), c.flow.type().body);
        return;
    }
    c.flow.text(!shown.hasTimes()  ? ReportTexts::tr("The agreement promises no times for support.")
                    : shown.credit ? ReportTexts::tr("Months with tickets; a ticket counts in the one in "
                                                     "which it was opened. The credit is part of the credit "
                                                     "by month.")
                                   : ReportTexts::tr("Months with tickets; a ticket counts in the one in "
                                                     "which it was opened."),
                c.flow.type().lead, 8 * pt);
    table.drawOn(c.flow);
    const Table late = lateTable(c);
    if (late.empty()) {
        if (shown.hasTimes())
            c.flow.text(ReportTexts::tr("Nothing was late."), c.flow.type().body, 8 * pt);
        return;
    }
    c.flow.subsection(ReportTexts::tr("What was late"), late.startHeight(c.flow));
    late.drawOn(c.flow);
}

} // namespace

void periodSupport(const Context &c)
{
    const auto &months = c.input.months;
    SupportSums all;
    for (const Evaluation &e : months)
        all += supportOf(e);
    const bool hasSupport = c.policy().support || all.tickets > 0;
    const std::vector<Promise> others = promisesOf(c);
    const bool hasRights
        = std::any_of(months.begin(), months.end(), [](const Evaluation &e) { return e.rights.has_value(); });
    if (!hasSupport && others.empty() && !hasRights)
        return;
    const Shown shown(c, all);
    const Table table = monthTable(c, shown, all);
    const Table promised = promiseTable(c, others);
    const double first = hasSupport ? (all.tickets > 0 ? 20 * pt + table.startHeight(c.flow) : 16 * pt)
        : others.empty()            ? 40 * pt
                                    : promised.startHeight(c.flow);
    c.flow.section(ReportTexts::tr("Support and other promises"), c.flow.subsectionHeight() + first);
    if (hasSupport)
        supportByMonth(c, table, shown, all);
    if (!others.empty()) {
        c.flow.subsection(ReportTexts::tr("Other promises"), promised.startHeight(c.flow));
        promised.drawOn(c.flow);
    }
    rights(c);
}

} // namespace makegood::ui::sections
