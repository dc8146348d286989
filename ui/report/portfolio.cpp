// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio.h"

#include <algorithm>
#include <map>
#include <span>

#include <QCoreApplication>
#include <QPainter>

#include "explain/brief_text.h"
#include "explain/words.h"
#include "report/report_logo.h"
#include "report/report_parts.h"
#include "report/table.h"

namespace makegood::ui
{

namespace
{

struct PortfolioTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::PortfolioReport)
};

struct CurrencySum {
    Currency currency;
    Money amount;
};

class PortfolioPaper : public ReportPages::Parts
{
public:
    PortfolioPaper(PortfolioInput input, const ReportOptions &options, ReportLogo logo)
        : m_in(std::move(input))
        , m_options(options)
        , m_logo(std::move(logo))
        , m_format(options.locale, Zone(), m_in.rows.empty() ? Currency() : m_in.rows.front().currency)
        , m_name(periodName(m_in.period, m_format))
        , m_flow(paperOf(options.paper), Typography(options.locale, options.colour), m_format.isRightToLeft())
    {
        asOf = m_in.asOf;
        paper = options.paper;
        language = options.locale.bcp47Name();
        head();
        verdict();
        table();
    }

    const PageFlow &pages() const override { return m_flow; }
    QString title() const override { return PortfolioTexts::tr("Portfolio summary, %1").arg(m_name); }

    void paint(QPainter &p, int page) const override
    {
        m_flow.paintPage(p, page);
        p.save();
        const double y = m_flow.paper().height - 44 * pt;
        p.fillRect(m_flow.placed(QRectF(m_flow.left(), y - 7 * pt, m_flow.width(), 0.5 * pt)),
                   m_flow.type().rule);
        foot(p, PortfolioTexts::tr("Data as of %1.").arg(m_format.isolated(m_format.utc(floorMinute()))),
             TextStyle::Edge::Leading, y);
        foot(p,
             PortfolioTexts::tr("Page %1 of %2")
                 .arg(m_format.number(page + 1), m_format.number(m_flow.pageCount())),
             TextStyle::Edge::Trailing, y);
        p.restore();
    }

private:
    bool isProvisional() const
    {
        return std::any_of(m_in.rows.begin(), m_in.rows.end(),
                           [](const PortfolioReportRow &row) { return row.isProvisional; });
    }

    Instant floorMinute() const { return std::chrono::floor<std::chrono::minutes>(m_in.asOf); }

    void foot(QPainter &p, const QString &text, TextStyle::Edge edge, double y) const
    {
        const double width = m_flow.width() / 2;
        const double x = m_flow.left() + (edge == TextStyle::Edge::Leading ? 0 : width);
        const TextBlock block(text, m_flow.type().running.at(edge), width, m_flow.isRightToLeft());
        block.draw(p, m_flow.placed(QRectF(x, y, width, block.height())).topLeft());
    }

    void head()
    {
        constexpr double height = 21 * pt;
        const double top = 45 * pt;
        double x = m_flow.left();
        if (!m_logo.isEmpty()) {
            const QSizeF size = m_logo.size().scaled(150 * pt, height, Qt::KeepAspectRatio);
            const QRectF box = m_flow.placed(QRectF(QPointF(x, top), size));
            m_flow.draw([box, logo = m_logo](QPainter &p) { logo.paint(p, box); });
            x += size.width() + 8 * pt;
        }
        const TextStyle soft = {m_flow.type().font(10.5), m_flow.type().soft};
        TextStyle bold = soft;
        bold.font = m_flow.type().font(12, true);
        m_flow.drawText(shownName(m_options.company.toStdString(), m_format, 60), bold, x, top + 3 * pt,
                        m_flow.width() * 0.45);
        m_flow.drawText(title(), soft.at(TextStyle::Edge::Trailing), m_flow.left() + m_flow.width() * 0.5,
                        top + 3 * pt, m_flow.width() * 0.5);
        m_flow.moveTo(94 * pt);
        m_flow.addBookmark(0, title(), 0);
    }

    // What is owed in each currency, without what was forfeited.
    std::vector<CurrencySum> owed() const
    {
        std::vector<CurrencySum> out;
        for (const PortfolioReportRow &row : m_in.rows) {
            const Money amount = row.credit - row.forfeited;
            if (amount == Money{})
                continue;
            const auto at = std::find_if(out.begin(), out.end(), [&](const CurrencySum &one) {
                return one.currency.code == row.currency.code;
            });
            if (at == out.end())
                out.push_back({row.currency, amount});
            else
                at->amount += amount;
        }
        return out;
    }

    QString moneyOf(const Currency &currency, Money amount) const
    {
        return Format(m_options.locale, Zone(), currency).money(amount);
    }

    void verdict()
    {
        int told = 0;
        int missed = 0;
        int gaps = 0;
        int negotiated = 0;
        for (const PortfolioReportRow &row : m_in.rows) {
            const bool says = row.refusal.empty() && row.targets.all > row.targets.without;
            told += says ? 1 : 0;
            missed += says && row.targets.missed > 0 ? 1 : 0;
            gaps += says ? 0 : 1;
            negotiated += says && row.toNegotiate ? 1 : 0;
        }
        QStringList out;
        if (told == 0)
            out << PortfolioTexts::tr("There is no data for %1.").arg(m_name);
        else if (missed == 0)
            out << PortfolioTexts::tr("No customer missed a target in %1.").arg(m_name);
        else
            out << PortfolioTexts::tr("%1 of %2 customers missed a target in %3.", nullptr, told)
                       .arg(m_format.number(missed), m_format.number(told), m_name);
        QStringList sums;
        for (const CurrencySum &one : owed())
            sums << moneyOf(one.currency, one.amount);
        if (!sums.isEmpty())
            out << PortfolioTexts::tr("Credits due: %1.").arg(enumeration(sums));
        else if (told > 0 && negotiated == 0)
            out << PortfolioTexts::tr("No credit is due.");
        if (negotiated > 0)
            out << PortfolioTexts::tr("%1 remedies are to be negotiated.", nullptr, negotiated)
                       .arg(m_format.number(negotiated));
        if (gaps > 0 && told > 0)
            out << (gaps == 1 ? PortfolioTexts::tr("Nothing can be said of 1 customer.")
                              : PortfolioTexts::tr("Nothing can be said of %1 customers.", nullptr, gaps)
                                    .arg(m_format.number(gaps)));
        if (isProvisional())
            out << PortfolioTexts::tr("Provisional: %1 is not over.").arg(m_name);
        TextStyle style = m_flow.type().display;
        style.font = m_flow.type().font(20, true);
        m_flow.text(out.join(QLatin1Char(' ')), style, 14 * pt);
    }

    QString creditText(const PortfolioReportRow &row) const
    {
        const bool isUntold = row.targets.all == row.targets.without && row.support == Money{};
        if (!row.refusal.empty() || isUntold)
            return Format::none();
        if (row.credit == Money{})
            return row.toNegotiate ? PortfolioTexts::tr("to negotiate") : Format::none();
        return moneyOf(row.currency, row.credit);
    }

    // When it has to be asked for, or why not.
    QString deadlineText(const PortfolioReportRow &row) const
    {
        if (row.deadline)
            return weekdayMoment(*row.deadline, Format(m_options.locale, row.zone, row.currency),
                                 m_in.period.first.value.year());
        return row.forfeited > Money{} ? PortfolioTexts::tr("not claimed in time") : Format::none();
    }

    QString targetsText(const PortfolioReportRow &row) const
    {
        if (!row.refusal.empty())
            return PortfolioTexts::tr("nothing to judge");
        if (row.targets.all == row.targets.without)
            return PortfolioTexts::tr("no data");
        return PortfolioTexts::tr("%1 of %2", "targets met")
            .arg(m_format.number(row.targets.met), m_format.number(row.targets.all));
    }

    void table()
    {
        Table out({{PortfolioTexts::tr("Customer"), false, 1.4},
                   {PortfolioTexts::tr("State")},
                   {PortfolioTexts::tr("Targets met")},
                   {PortfolioTexts::tr("Downtime"), true},
                   {PortfolioTexts::tr("Credit"), true},
                   {PortfolioTexts::tr("Owed by"), false, 1.3},
                   {PortfolioTexts::tr("To be claimed by"), false, 0.8}});
        for (const PortfolioReportRow &row : m_in.rows) {
            const bool says = row.refusal.empty() && row.targets.all > row.targets.without;
            out.add({{shownName(row.customer, m_format, 80), true},
                     {wordFor(row.status), false, markOf(row.status)},
                     {targetsText(row)},
                     {says ? briefDuration(row.downtime, m_format) : Format::none()},
                     {creditText(row), row.credit > Money{}},
                     {row.credit > Money{} || row.toNegotiate ? shownName(row.provider, m_format, 60)
                                                              : Format::none()},
                     {deadlineText(row)}});
        }
        if (out.empty())
            m_flow.text(PortfolioTexts::tr("The workspace has no customer yet."), m_flow.type().body);
        else
            out.drawOn(m_flow);
    }

    PortfolioInput m_in;
    ReportOptions m_options;
    ReportLogo m_logo;
    Format m_format;
    QString m_name;
    PageFlow m_flow;
};

} // namespace

PortfolioReportRow portfolioRow(const ReportInput &input)
{
    const std::span<const Evaluation> months
        = input.months.empty() ? std::span(&input.current, 1) : std::span(input.months);
    const PeriodSums sums = sumsOf(months);
    PortfolioReportRow out;
    out.customer = input.current.customer;
    out.contract = input.current.contract;
    out.provider = providerOf(input.policy);
    out.isProvisional = input.current.isRunning() || input.isUnfinished;
    out.targets = sums.targets;
    out.downtime = sums.downtime;
    out.currency = input.current.currency;
    out.credit = sums.credit();
    out.forfeited = sums.forfeited;
    out.support = sums.support;
    out.toNegotiate = sums.toNegotiate;
    out.zone = input.current.zone;
    out.status = input.months.empty() ? monthStatus(input.current)
                                      : periodVerdict(input, sums, Format(QLocale(), input.current)).status;
    for (const Evaluation &e : months)
        for (const ServiceResult &s : e.services)
            for (const Claim &claim : s.claims)
                if (clockRuns(claim.state) && claim.deadline && claimedAmount(s, claim) > Money{}
                    && (!out.deadline || *claim.deadline < *out.deadline))
                    out.deadline = claim.deadline;
    return out;
}

PortfolioReportRow refusedRow(const std::string &contract, const std::string &customer,
                              const std::string &why)
{
    PortfolioReportRow out;
    out.customer = customer;
    out.contract = contract;
    out.refusal = why.empty() ? std::string("nothing to judge") : why;
    return out;
}

Expected<PortfolioInput> portfolioInput(Workspace &workspace, const ReportPeriod &period, Instant asOf,
                                        const std::function<bool(int done)> &goOn)
{
    const auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    PortfolioInput out{period, asOf, {}};
    for (const ContractRow &row : *contracts) {
        if (goOn && !goOn(static_cast<int>(out.rows.size())))
            break;
        const auto one = reportInput(workspace, row.id, period, asOf, ReportScope::FiguresAlone);
        if (!one && one.error().kind == ErrorKind::Unreachable)
            return tl::unexpected(one.error());
        out.rows.push_back(one ? portfolioRow(*one) : refusedRow(row.id, row.customer, one.error().what));
    }
    return out;
}

Expected<ReportPages> layOutPortfolio(PortfolioInput input, const ReportOptions &options)
{
    auto logo = ReportLogo::read(options.logoPath);
    if (!logo)
        return tl::unexpected(logo.error());
    return ReportPages(std::make_unique<PortfolioPaper>(std::move(input), options, std::move(*logo)));
}

} // namespace makegood::ui
