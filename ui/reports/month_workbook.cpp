// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/month_workbook.h"

#include <QCoreApplication>

#include "explain/brief_text.h"
#include "explain/maintenance_outcome.h"
#include "explain/not_counted.h"
#include "explain/verdict.h"
#include "explain/words.h"
#include "sla/evaluate/shown_availability.h"
#include "widgets/sheet_file.h"

namespace makegood::ui
{

namespace
{

struct BookTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::MonthWorkbook)
};

using Kind = SheetCell::Kind;
using Cells = std::vector<SheetCell>;

class MonthBook
{
public:
    MonthBook(const Evaluation &e, const Policy &policy, const Format &format)
        : m_e(e)
        , m_policy(policy)
        , m_format(format)
    {
    }

    Expected<QByteArray> bytes()
    {
        summary();
        services();
        outages();
        credit();
        requests();
        maintenance();
        return m_book.bytes();
    }

private:
    static SheetCell text(const std::string &value) { return {Kind::Text, plainText(value)}; }
    static SheetCell text(const QString &value) { return {Kind::Text, value}; }
    static SheetCell whole(std::int64_t value) { return {Kind::Number, QString::number(value)}; }
    SheetCell money(const std::optional<Money> &amount) const
    {
        return amount ? SheetCell{Kind::Money, plainText(formatMoney(*amount, m_e.currency))} : SheetCell{};
    }
    static SheetCell percent(const std::string &value)
    {
        return value.empty() ? SheetCell{} : SheetCell{Kind::Percent, plainText(value)};
    }
    SheetCell percent(const std::optional<Availability> &value) const
    {
        return value ? percent(value->percent()) : SheetCell{};
    }
    // Minutes with three decimals, cut: what a person sums up.
    static SheetCell minutes(Duration length)
    {
        const std::int64_t ms = length.count();
        const std::int64_t part = (ms < 0 ? -ms : ms) % 60'000 * 1000 / 60'000;
        const QString sign = ms < 0 && ms > -60'000 ? QStringLiteral("-") : QString();
        return {Kind::Number,
                sign + QString::number(ms / 60'000) + QLatin1Char('.')
                    + QStringLiteral("%1").arg(part, 3, 10, QLatin1Char('0'))};
    }
    SheetCell moment(Instant at) const
    {
        const LocalTime there = m_e.zone.toLocal(at);
        const auto day = std::chrono::floor<std::chrono::days>(there);
        const auto seconds = std::chrono::floor<std::chrono::seconds>(there - day).count();
        return {Kind::Moment,
                QStringLiteral("%1 %2:%3:%4")
                    .arg(plainText(formatDate(day)))
                    .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
                    .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                    .arg(seconds % 60, 2, 10, QLatin1Char('0'))};
    }
    SheetCell moment(const std::optional<Instant> &at) const { return at ? moment(*at) : SheetCell{}; }
    SheetCell clauses(const Clauses &ids) const
    {
        QStringList out;
        for (const std::string &id : ids)
            out << plainText(id);
        return text(words::list(out));
    }

    void summary()
    {
        const auto row = [](const QString &name, SheetCell value) {
            return Cells{text(name), std::move(value)};
        };
        std::vector<Cells> rows
            = {row(BookTexts::tr("Customer"), text(m_e.customer)),
               row(BookTexts::tr("Contract"), text(m_e.contract)),
               row(BookTexts::tr("Agreement"), text(m_policy.name)),
               row(BookTexts::tr("Provider"), text(m_policy.provider)),
               row(BookTexts::tr("Month"), text(m_format.month(m_e.month))),
               row(BookTexts::tr("Begin"), moment(m_e.period.start)),
               row(BookTexts::tr("End"), moment(m_e.period.end)),
               row(BookTexts::tr("Time zone"), text(m_e.zone.name())),
               row(BookTexts::tr("Data as of"), moment(m_e.asOf)),
               row(BookTexts::tr("State"),
                   text(m_e.isRunning() ? BookTexts::tr("provisional") : BookTexts::tr("final"))),
               row(BookTexts::tr("Verdict"), text(verdictOf(m_e, m_policy, m_format).text())),
               row(BookTexts::tr("Currency"), text(m_e.currency.code))};
        const ServiceCount count = countOf(m_e);
        if (count.all > count.without) {
            rows.push_back(row(BookTexts::tr("Credit"), money(m_e.total.amount)));
            rows.push_back(row(BookTexts::tr("Lowest interpretation"), money(m_e.total.lowest)));
            rows.push_back(row(BookTexts::tr("Highest interpretation"), money(m_e.total.highest)));
        }
        m_book.addSheet(BookTexts::tr("Summary"), {BookTexts::tr("Subject"), BookTexts::tr("Value")},
                        std::move(rows));
    }

    void services()
    {
        std::vector<Cells> rows;
        for (const ServiceResult &s : m_e.services) {
            const bool known = s.state != ServiceState::NoData && s.isMeasured;
            rows.push_back(
                {text(s.service), text(words::state(s.state)), percent(availabilitySoFar(s)),
                 percent(s.target.text), known ? minutes(s.downtime) : SheetCell{},
                 known ? minutes(s.budget) : SheetCell{}, known ? minutes(s.measured) : SheetCell{},
                 known ? minutes(s.unknown) : SheetCell{}, minutes(s.excludedMaintenance),
                 minutes(s.excludedCauses), money(s.fee), known ? money(s.credit.amount) : SheetCell{}});
        }
        m_book.addSheet(BookTexts::tr("Services"),
                        {BookTexts::tr("Service"), BookTexts::tr("State"), BookTexts::tr("Availability"),
                         BookTexts::tr("Target"), BookTexts::tr("Downtime, min"),
                         BookTexts::tr("Allowed, min"), BookTexts::tr("Measured, min"),
                         BookTexts::tr("Not measured, min"), BookTexts::tr("Maintenance excluded, min"),
                         BookTexts::tr("Causes excluded, min"), BookTexts::tr("Fee"),
                         BookTexts::tr("Credit")},
                        std::move(rows));
        m_book.addChart(BookTexts::tr("Downtime and what was allowed, in minutes"), 0, {4, 5});
    }

    void outages()
    {
        std::vector<Cells> rows;
        for (const ServiceResult &s : m_e.services)
            for (const Outage &o : s.outages)
                rows.push_back(
                    {text(s.service), moment(o.whole.start), moment(o.whole.end), minutes(o.whole.length()),
                     text(words::cause(o.cause)), text(o.incident),
                     text(o.recorded ? BookTexts::tr("yes")
                                     : notCountedText(o.unrecorded.value_or(Unrecorded::MinOutage))),
                     minutes(o.counted), minutes(o.credited), money(o.amount), clauses(o.clauses)});
        m_book.addSheet(BookTexts::tr("Outages"),
                        {BookTexts::tr("Service"), BookTexts::tr("Start"), BookTexts::tr("End"),
                         BookTexts::tr("Length, min"), BookTexts::tr("Cause"), BookTexts::tr("Incident"),
                         BookTexts::tr("Counts?"), BookTexts::tr("Counted, min"),
                         BookTexts::tr("Credited, min"), BookTexts::tr("Amount"), BookTexts::tr("Clauses")},
                        std::move(rows));
    }

    // Only what is added: the amounts of a service add up to its credit unless a limit cuts them.
    void credit()
    {
        std::vector<Cells> rows;
        for (const ServiceResult &s : m_e.services) {
            const auto &rules = s.credit.rules;
            if (rules.size() == 1 && rules.front().byOutage) {
                for (const Outage &o : s.outages)
                    if (o.amount && *o.amount > Money{})
                        rows.push_back({text(s.service),
                                        text(weekdayInterval(o.whole, m_format, m_e.month.value.year())),
                                        minutes(o.credited), money(o.amount), clauses(o.clauses)});
            } else {
                for (const RuleResult &rule : rules)
                    if (rule.worked() > Money{})
                        rows.push_back({text(s.service), text(rule.id), SheetCell{}, money(rule.worked()),
                                        clauses(rule.clauses)});
            }
        }
        m_book.addSheet(BookTexts::tr("Credit"),
                        {BookTexts::tr("Service"), BookTexts::tr("What is added"),
                         BookTexts::tr("Credited, min"), BookTexts::tr("Amount"), BookTexts::tr("Clauses")},
                        std::move(rows));
    }

    void requests()
    {
        std::vector<Cells> rows;
        for (const ServiceResult &s : m_e.services)
            for (const Claim &claim : s.claims) {
                QStringList missing;
                for (const std::string &item : claim.missing)
                    missing << words::claimItem(item);
                rows.push_back({text(s.service), moment(claim.outage.start), moment(claim.outage.end),
                                moment(claim.deadline), text(words::claimState(claim.state)),
                                text(words::list(missing))});
            }
        m_book.addSheet(BookTexts::tr("Requests"),
                        {BookTexts::tr("Service"), BookTexts::tr("Start"), BookTexts::tr("End"),
                         BookTexts::tr("Deadline"), BookTexts::tr("State"), BookTexts::tr("Still missing")},
                        std::move(rows));
    }

    void maintenance()
    {
        std::vector<Cells> rows;
        for (const WindowResult &w : m_e.maintenance) {
            QStringList why;
            for (const std::string &reason : w.reasons)
                why << words::maintenanceReason(reason);
            rows.push_back({text(w.window.summary.empty() ? w.window.uid : w.window.summary),
                            moment(w.window.when.start), moment(w.window.when.end),
                            moment(w.window.notifiedAt), text(wordFor(outcomeOf(w))), minutes(w.accepted),
                            text(words::list(why))});
        }
        m_book.addSheet(BookTexts::tr("Maintenance"),
                        {BookTexts::tr("Work"), BookTexts::tr("Start"), BookTexts::tr("End"),
                         BookTexts::tr("Announced"), BookTexts::tr("Verdict"), BookTexts::tr("Accepted, min"),
                         BookTexts::tr("Why not")},
                        std::move(rows));
    }

    const Evaluation &m_e;
    const Policy &m_policy;
    const Format &m_format;
    SheetFile m_book;
};

} // namespace

Expected<QByteArray> monthWorkbook(const Evaluation &evaluation, const Policy &policy, const Format &format)
{
    return MonthBook(evaluation, policy, format).bytes();
}

} // namespace makegood::ui
