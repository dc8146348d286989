// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of a quarter or a year, dossiers of claims, one paper over all customers, and what pages look like.
#include <QImage>
#include <QtTest>

#include "explain/verdict.h"
#include "report/period_sums.h"
#include "report/portfolio.h"
#include "report/support_sums.h"
#include "report_folder.h"
#include "sla/evaluate/evaluation_json.h"
#include "support/files.h"
#include "support/test_program.h"
#include "work/report_signature.h"

namespace t_report_period
{

using namespace t_report;

namespace
{

// The last three months of the sample as a quarter.
ReportInput quarterOf(const makegood::test::Sample &sample)
{
    ReportInput in = inputOf(sample);
    in.period = periodWith(in.current.month, PeriodLength::Quarter);
    for (const Evaluation &e : sample.months)
        if (e.month >= in.period.first)
            in.months.push_back(e);
    return in;
}

// The lowest line of a page that has ink, above the footer, as a share of the page.
double inkEnds(const QImage &page)
{
    const int end = page.height() * 93 / 100;
    for (int y = end; y > 0; --y)
        for (int x = 0; x < page.width(); x += 2)
            if (qGray(page.pixel(x, y)) < 190)
                return static_cast<double>(y) / page.height();
    return 0;
}

} // namespace

class TReportPeriod : public QObject
{
    Q_OBJECT

private:
    ReportFolder m_dir;

private slots:
    void aQuarterIsTheSumOfItsMonths()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const ReportInput in = quarterOf(sample);
        QVERIFY(in.months.size() >= 1 && in.months.size() <= 3);
        Money sum;
        Duration down{};
        for (const Evaluation &e : in.months) {
            sum += e.total.amount;
            for (const ServiceResult &s : e.services)
                if (s.isMeasured && s.state != ServiceState::NoData)
                    down += s.downtime;
        }
        const PeriodSums sums = sumsOf(in.months);
        QCOMPARE(sums.credit().minor, sum.minor);
        QCOMPARE(sums.downtime.count(), down.count());
        QCOMPARE(sums.targets.all, static_cast<int>(in.months.size() * in.months.front().services.size()));
        QVERIFY(sums.lowest <= sums.credit() && sums.highest >= sums.credit());

        ReportOptions options;
        options.length = PeriodLength::Quarter;
        const QString text = textOf(m_dir.written(in, QStringLiteral("quarter.pdf"), options));
        const Format format(options.locale, in.current);
        for (const QString &wanted :
             {QStringLiteral("Service level report, Q1 2026"), QStringLiteral("Who owes whom"),
              QStringLiteral("Q1 2026, month by month"), QStringLiteral("Credit by month"),
              format.money(sum).replace(QChar(0x00A0), QLatin1Char(' ')),
              format.briefMonth(in.current.month)})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + text.left(1500)));
        // A month is what is judged: no availability is said of the quarter.
        QVERIFY(!text.contains(QStringLiteral("March, service by service")));
    }

    // By month how many answers were in time, each late one, what it earned, and the other promises.
    void aQuarterTellsItsSupport()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = quarterOf(sample);
        QVERIFY(in.months.size() > 1);
        TicketResult kept;
        kept.ticket = "T-KEPT";
        kept.clocks.severity = "P1";
        kept.clocks.responseDeadline = kept.clocks.respondedAt = in.months.front().period.start;
        TicketResult late = kept;
        late.ticket = "T-LATE";
        late.clocks.breached = true;
        late.clocks.updateBreaches = 2;
        SupportDeadline missed;
        missed.severity = "P1";
        missed.due = in.months.front().period.start + std::chrono::hours(30);
        missed.late = std::chrono::minutes(95);
        late.clocks.missed = {missed};
        TicketResult running = kept;
        running.clocks.respondedAt.reset();
        in.months.front().support = {kept, late};
        in.months.back().support = {running};
        RuleResult rule;
        rule.on = Trigger::Response;
        rule.amount = Money{1234};
        // As much as the service's own limit leaves.
        for (ServiceResult &s : in.months.front().services)
            s.credit.amount = Money{};
        in.months.front().services.front().credit.rules = {rule};
        in.months.front().services.front().credit.amount = Money{1000};

        const SupportSums first = supportOf(in.months.front());
        QCOMPARE(first.tickets, 2);
        QCOMPARE(first.responsesKept, 1);
        QCOMPARE(first.responsesLate, 1);
        QCOMPARE(first.lateUpdates, std::int64_t(2));
        QCOMPARE(first.credit.minor, std::int64_t(1000));
        SupportSums all = first;
        all += supportOf(in.months.back());
        QCOMPARE(all.tickets, 3);
        QCOMPARE(all.responsesOpen, 1);
        QCOMPARE(all.ticketsLate, 1);

        ObligationResult promise;
        promise.kind = ObligationKind::Escalation;
        promise.state = ObligationState::Kept;
        in.months.front().obligations = {promise};
        promise.state = ObligationState::Broken;
        in.months.back().obligations = {promise};

        ReportOptions options;
        options.length = PeriodLength::Quarter;
        const QString text
            = textOf(m_dir.written(in, QStringLiteral("quarter-support.pdf"), options)).simplified();
        for (const char *wanted :
             {"Support and other promises", "T-LATE", "1 of 2", "1 still running", "1 h 35 min", "10.00 USD",
              "Months kept", "Other promises", "Support was late: 10.00 USD of the credit is for that.",
              "1 of 3 support tickets was late. Not always kept: "})
            QVERIFY2(text.contains(QString::fromLatin1(wanted)),
                     qPrintable(QString::fromLatin1(wanted) + text.left(2500)));
        QVERIFY(!text.contains(QStringLiteral("T-KEPT"))); // only what was late is told case by case
        options.sections.erase(ReportSection::Support);
        QVERIFY(!textOf(m_dir.written(in, QStringLiteral("quarter-without.pdf"), options))
                     .contains(QStringLiteral("T-LATE")));
        for (const PeriodLength length : {PeriodLength::Quarter, PeriodLength::Year})
            QVERIFY(sectionsOf(ReportKind::Review, length).count(ReportSection::Support) == 1);
    }

    // What a late answer earns takes no measurement: it is owed in a month without data, too.
    void lateSupportIsOwedWithoutData()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        Evaluation month = sample.months.back();
        for (ServiceResult &s : month.services) {
            s.state = ServiceState::NoData;
            s.credit.amount = Money{};
            s.credit.rules.clear();
            s.claims.clear();
        }
        const Format format(QLocale(QStringLiteral("en_US")), month);
        month.total.amount = Money{};
        QVERIFY(verdictOf(month, sample.policy, format).money.isEmpty());
        RuleResult rule;
        rule.on = Trigger::Update;
        rule.amount = month.services.front().credit.amount = month.total.amount = Money{700};
        month.services.front().credit.rules = {rule};
        QCOMPARE(supportCreditOf(month).minor, std::int64_t(700));
        QVERIFY(verdictOf(month, sample.policy, format).money.contains(QStringLiteral("7.00")));
        ReportInput in = inputOf(sample);
        in.current = month;
        in.months = {month};
        in.period = periodWith(month.month, PeriodLength::Quarter);
        QVERIFY(periodVerdict(in, sumsOf(in.months), format).money.contains(QStringLiteral("7.00")));
    }

    void aMonthToComeMakesItProvisional()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = quarterOf(sample);
        in.isUnfinished = true;
        const QString text = textOf(m_dir.written(in, QStringLiteral("so-far.pdf")));
        QVERIFY(text.contains(QStringLiteral("Q1 2026 so far:")));
        QVERIFY(text.contains(QStringLiteral("Provisional.")));
        QVERIFY(!text.contains(QStringLiteral("Final.")));
    }

    // Each month can be recomputed from what is attached.
    void everyMonthIsAttached()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const ReportInput in = quarterOf(sample);
        const QString pdf = m_dir.written(in, QStringLiteral("attached-months.pdf"));
        const auto figures = allAttachedFigures(contentOfFile(pdf));
        QVERIFY(figures.has_value());
        QCOMPARE(figures->size(), in.months.size());
        for (const Evaluation &e : in.months)
            QVERIFY(std::find(figures->begin(), figures->end(), toJson(e)) != figures->end());
    }

    void aDossierHasTheTextOfEachClaim()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const ReportInput in = inputOf(sample);
        std::size_t claims = 0;
        for (const ServiceResult &s : in.current.services)
            claims += s.claims.size();
        QVERIFY(claims > 0);
        ReportOptions options;
        options.kind = ReportKind::Claims;
        const QString text = textOf(m_dir.written(in, QStringLiteral("dossier.pdf"), options));
        QVERIFY(text.contains(QStringLiteral("Claim dossier, March 2026")));
        QCOMPARE(static_cast<std::size_t>(text.count(QStringLiteral("Claim for service credit, March 2026"))),
                 claims);
        QVERIFY(text.contains(QStringLiteral("Appendix: evidence")));
        QVERIFY(!text.contains(QStringLiteral("Appendix: the chain of reasons")));
    }

    void aPortfolioHasARowForEachCustomer()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        const ReportInput in = inputOf(sample);
        PortfolioInput all{periodWith(in.current.month, PeriodLength::Month), in.current.asOf, {}};
        all.rows = {portfolioRow(in), refusedRow("x", "Other <b>Ltd</b>", "it does not run")};
        QCOMPARE(all.rows.front().credit.minor, in.current.total.amount.minor);
        all.rows.front().provider = "Hostwell";
        all.rows.front().credit = Money{1250};
        all.rows.front().isProvisional = true;
        const auto pages = layOutPortfolio(all, {});
        QVERIFY(pages.has_value());
        QCOMPARE(pages->count(), 1);
        const QString path = m_dir.path(QStringLiteral("portfolio.pdf"));
        QVERIFY(saveReport(pages->pdf(), path).has_value());
        const QString text = textOf(path).simplified();
        for (const char *wanted : {"Portfolio summary, March 2026", "Acme Widgets", "Other <b>Ltd</b>",
                                   "nothing to judge", "Nothing can be said of 1 customer.", "Owed by",
                                   "Hostwell", "Provisional: March 2026 is not over."})
            QVERIFY2(text.contains(QString::fromLatin1(wanted)), wanted);
        // Many customers go over to other pages, each with the head of the table.
        for (int i = 0; i < 120; ++i)
            all.rows.push_back(portfolioRow(in));
        QVERIFY(layOutPortfolio(all, {})->count() > 2);
    }

    // No page but the last of the report is left half empty.
    void pagesAreFilled()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract(6);
        const auto pages = ReportPages::layOut(inputOf(sample), {});
        QVERIFY(pages.has_value());
        for (int page = 1; page + 1 < pages->count(); ++page) {
            const double end = inkEnds(pages->image(page, 600));
            QVERIFY2(end > 0.57, qPrintable(QStringLiteral("page %1 ends at %2").arg(page + 1).arg(end)));
        }
    }
};

MAKEGOOD_TEST(TReportPeriod)

} // namespace t_report_period

#include "t_report_period.moc"
