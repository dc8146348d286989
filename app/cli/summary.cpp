// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation_text.h"

#include <algorithm>

#include "sla/evaluate/claimed_amount.h"
#include "text_table.h"

namespace makegood::cli
{

namespace
{

using enum TextTable::Align;

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

class Summary
{
public:
    explicit Summary(const Evaluation &evaluation)
        : m_e(evaluation)
    {
    }

    std::string text() const
    {
        std::string out = harmless(m_e.customer) + " (" + m_e.contract + "), " + m_e.policy + ", "
            + formatMonth(m_e.month) + (m_e.isRunning() ? ", still running" : "") + '\n' + "Period "
            + local(m_e.period.start) + " to " + local(m_e.period.end) + ", " + m_e.zone.name()
            + "; judged at " + local(m_e.asOf) + '\n';
        out += section("Services", services());
        out += section("Values", values());
        out += section("Outages", outages());
        out += section("Maintenance", maintenance());
        out += section("Readings", readings());
        out += section("Claims", claims());
        out += section("Rights", rights());
        out += section("Support", support());
        out += section("Obligations", obligations());
        out += section("Data quality", quality());
        out += "\nCredit " + total();
        if (m_e.total.lowest != m_e.total.highest)
            out += ", by the readings " + money(m_e.total.lowest) + " to " + money(m_e.total.highest);
        return out + '\n';
    }

private:
    // An open negotiated remedy is never 0.00.
    std::string total() const
    {
        const bool open
            = std::any_of(m_e.services.begin(), m_e.services.end(),
                          [](const ServiceResult &service) { return service.credit.isToBeAgreed(); });
        const std::string sum = money(m_e.total.amount) + ' ' + m_e.currency.code;
        if (!open)
            return sum;
        return m_e.total.amount == Money{} ? "to be agreed" : sum + " and to be agreed";
    }

    static std::string section(const std::string &title, const TextTable &table)
    {
        return table.empty() ? std::string() : '\n' + title + '\n' + table.text();
    }

    std::string local(Instant at) const
    {
        const LocalTime time = m_e.zone.toLocal(at);
        const LocalDate date = std::chrono::floor<std::chrono::days>(time);
        const std::chrono::hh_mm_ss<Duration> clock(time - date);
        const auto two = [](auto n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        std::string out
            = formatDate(date) + ' ' + two(clock.hours().count()) + ':' + two(clock.minutes().count());
        if (clock.seconds().count() != 0 || clock.subseconds().count() != 0)
            out += ':' + two(clock.seconds().count());
        if (clock.subseconds().count() != 0) {
            const std::string ms = std::to_string(clock.subseconds().count());
            out += '.' + std::string(3 - ms.size(), '0') + ms;
        }
        return out;
    }

    std::string money(Money amount) const { return formatMoney(amount, m_e.currency); }
    std::string money(const std::optional<Money> &amount) const { return amount ? money(*amount) : "-"; }
    static std::string percent(const std::optional<Availability> &a) { return a ? a->percent() + " %" : "-"; }

    // An open negotiated remedy is never 0.00.
    std::string due(const CreditResult &credit) const
    {
        if (credit.dueMonth)
            return "due with " + formatMonth(*credit.dueMonth);
        return due(credit.amount, credit.isToBeAgreed());
    }

    std::string due(const std::optional<Money> &amount, bool toBeAgreed) const
    {
        if (!toBeAgreed)
            return money(amount);
        const bool alone = amount.value_or(Money{}) == Money{};
        return alone ? "to be agreed" : money(amount) + " and to be agreed";
    }

    void addRules(const CreditResult &credit, std::vector<std::string> &notes) const
    {
        if (credit.kind != CreditKind::Rules)
            return;
        for (const RuleResult &rule : credit.rules)
            if (rule.worked() > Money{})
                notes.push_back(rule.id + ' ' + money(rule.worked()) + (rule.capped ? " (its cap)" : ""));
    }

    void addWithheld(const CreditResult &credit, std::vector<std::string> &notes) const
    {
        if (credit.withheld == Money{})
            return;
        const std::string amount = money(credit.withheld);
        if (credit.because.empty() || credit.isWithheldFor(Withholding::Gate))
            notes.push_back("withheld " + amount);
        if (credit.isWithheldFor(Withholding::Least))
            notes.push_back(amount + " is not above the least amount");
        if (credit.isWithheldFor(Withholding::NotDue))
            notes.push_back(amount + " is not due yet");
    }

    TextTable services() const
    {
        TextTable table({Left, Right, Right, Left, Right, Right, Right, Right, Left});
        table.add(
            {"service", "availability", "target", "state", "downtime", "unknown", "budget left", "credit"});
        for (const ServiceResult &s : m_e.services) {
            std::vector<std::string> notes;
            if (!s.members.empty())
                notes.push_back("group of " + joined(s.members));
            if (s.period.when != m_e.period)
                notes.push_back("judged from " + local(s.period.when.start) + " to "
                                + local(s.period.when.end));
            if (s.credit.agreed)
                notes.push_back("agreed " + money(s.credit.agreed->amount));
            if (s.credit.capped)
                notes.push_back("capped");
            addRules(s.credit, notes);
            addWithheld(s.credit, notes);
            table.add({s.service, percent(s.shownAvailability()), s.isMeasured ? s.target.text + " %" : "-",
                       wordOf(s.state), formatDuration(s.downtime), formatDuration(s.unknown),
                       formatDuration(s.budgetLeft), due(s.credit.amount, s.credit.isToBeAgreed()),
                       joined(notes)});
        }
        return table;
    }

    TextTable values() const
    {
        TextTable table({Left, Left, Right, Left, Left, Right});
        for (const ServiceResult &s : m_e.services)
            for (const MetricResult &m : s.metrics) {
                if (table.empty())
                    table.add({"service", "value of", "is", "promised", "verdict", "measured"});
                const Metric &terms = m.terms;
                const std::string unit = terms.unit.empty() ? "" : ' ' + harmless(terms.unit);
                const bool isLeast = terms.side == Side::Least && terms.statistic != Statistic::ShareBeyond;
                table.add({s.service, harmless(terms.title) + ", " + wordOf(terms.statistic),
                           m.figure.value ? metricText(*m.figure.value) + unit : "-",
                           (isLeast ? "at least " : "at most ") + terms.limit.text + unit,
                           m.met ? (*m.met ? "kept" : "missed") : "no value",
                           std::to_string(m.figure.samples)});
            }
        return table;
    }

    static std::string notRecorded(Unrecorded why)
    {
        switch (why) {
        case Unrecorded::MinOutage:
            break;
        case Unrecorded::Resolution:
            return "rounded to nothing, not recorded";
        case Unrecorded::NoTicket:
            return "not counted: no ticket reported it before it ended";
        case Unrecorded::NotIdentified:
            return "not counted: it was over when its fault was identified";
        }
        return "too short, not recorded";
    }

    TextTable outages() const
    {
        TextTable table({Left, Left, Left, Left, Right, Right, Right, Left});
        for (const ServiceResult &s : m_e.services) {
            for (const Outage &o : s.outages) {
                if (table.empty())
                    table.add({"service", "from", "to", "cause", "counted", "credited", "amount"});
                table.add({s.service, local(o.whole.start), local(o.whole.end), wordOf(o.cause),
                           formatDuration(o.counted), formatDuration(o.credited), money(o.amount),
                           o.unrecorded ? notRecorded(*o.unrecorded) : ""});
            }
        }
        return table;
    }

    TextTable maintenance() const
    {
        TextTable table({Left, Left, Left, Right, Left});
        for (const WindowResult &w : m_e.maintenance) {
            if (table.empty())
                table.add({"window", "from", "to", "accepted"});
            std::string notes = joined(w.reasons);
            if (!w.warnings.empty())
                notes += (notes.empty() ? "warning: " : "; warning: ") + joined(w.warnings);
            table.add({w.window.uid, local(w.window.when.start), local(w.window.when.end),
                       formatDuration(w.accepted), notes});
        }
        return table;
    }

    TextTable readings() const
    {
        TextTable table({Left, Left, Right, Right});
        for (const ServiceResult &s : m_e.services)
            for (const ReadingResult &r : s.readings)
                table.add({s.service, r.id,
                           percent(s.state == ServiceState::NoData ? std::nullopt : r.availability),
                           due(r.amount, r.toBeAgreed)});
        return table;
    }

    TextTable claims() const
    {
        TextTable table({Left, Left, Left, Left, Left});
        for (const ServiceResult &s : m_e.services) {
            for (const Claim &c : s.claims) {
                std::string notes = c.missing.empty() ? "" : "missing: " + joined(c.missing);
                if (isNeedless(s, c))
                    notes = "not needed: this outage is no downtime, and only the availability pays";
                if (!c.failingGates.empty())
                    notes += (notes.empty() ? "" : "; ") + ("not to be filed now: " + joined(c.failingGates));
                const std::string what = c.forPeriod ? "the period" : "outage of " + local(c.outage.start);
                table.add({s.service, what, wordOf(c.state),
                           c.deadline ? "until " + local(*c.deadline) : "no deadline", notes});
            }
        }
        return table;
    }

    TextTable rights() const
    {
        TextTable table({Left, Left, Left, Left});
        for (const RightResult &r : m_e.rights.value_or(std::vector<RightResult>()))
            table.add({r.service, harmless(r.text), "since " + local(r.arisenAt),
                       r.until ? "until " + local(*r.until) : "for good"});
        return table;
    }

    TextTable support() const
    {
        TextTable table({Left, Left, Left, Left, Left});
        for (const TicketResult &t : m_e.support) {
            const TicketClocks &clocks = t.clocks;
            std::string notes = clocks.breached ? "response late" : "";
            const auto late = [&](std::int64_t count, const char *what) {
                if (count > 0)
                    notes += (notes.empty() ? "" : ", ") + std::to_string(count) + what;
            };
            late(clocks.updateBreaches, " late updates");
            late(clocks.statusBreaches, " late status replies");
            if (t.promisesResolution && clocks.resolutionBreached)
                notes += (notes.empty() ? "" : ", ") + std::string("resolution late");
            if (clocks.waiting)
                notes += (notes.empty() ? "" : ", ") + std::string("waits for the customer");
            table.add({t.ticket, "severity " + clocks.severity,
                       clocks.responseDeadline ? "due " + local(*clocks.responseDeadline) : "no target",
                       clocks.respondedAt ? "answered " + local(*clocks.respondedAt) : "not answered",
                       notes});
        }
        return table;
    }

    TextTable obligations() const
    {
        TextTable table({Left, Left, Left, Left});
        for (const ObligationResult &o : m_e.obligations)
            table.add({wordOf(o.kind), joined(o.clauses), wordOf(o.state), o.evidence});
        return table;
    }

    TextTable quality() const
    {
        TextTable table({Left, Left});
        for (const DataQuality &q : m_e.dataQuality) {
            if (q.kind == DataQuality::Kind::Conflict)
                table.add(
                    {"conflicting checks", std::to_string(q.count) + ", the first at " + local(q.first)});
            else
                table.add({"coverage of " + q.service, q.percent + " %"});
        }
        return table;
    }

    const Evaluation &m_e;
};

} // namespace

std::string summary(const Evaluation &evaluation)
{
    return Summary(evaluation).text();
}

} // namespace makegood::cli
