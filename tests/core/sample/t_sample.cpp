// SPDX-License-Identifier: GPL-3.0-or-later
// The sample tells the stories that it was made for.
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "sample/sample_workspace.h"
#include "sla/evaluate/evaluate.h"
#include "store/workspace.h"
#include "support/test_program.h"

namespace t_sample
{

using namespace makegood::sample;
using namespace makegood::store;

class SampleTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;

    Evaluation judged(const char *contract, const char *month)
    {
        const CaseData data = m_workspace->contracts().load(contract).value();
        return evaluate(data.policy, data.contract, data.evidence, parseMonth(month).value(),
                        parseInstant("2026-11-02T09:00:00Z").value())
            .value();
    }

    static std::string amount(const Evaluation &e, std::size_t service)
    {
        return formatMoney(*e.services[service].credit.amount, e.currency);
    }

private slots:
    void initTestCase()
    {
        const std::string path = m_dir.filePath(QStringLiteral("sample.makegood")).toStdString();
        QVERIFY(writeSampleWorkspace(path).has_value());
        m_workspace = Workspace::open(path).value();
        QCOMPARE(m_workspace->contracts().list().value().size(), std::size_t(5));
    }

    void everyMonthOfEveryCustomerCanBeJudged()
    {
        const auto rows = m_workspace->contracts().list().value();
        QCOMPARE(rows.size(), std::size_t(5));
        for (const ContractRow &row : rows) {
            const CaseData data = m_workspace->contracts().load(row.id).value();
            Month month = sampleMonth();
            for (int i = 0; i < 12; ++i, month = month.previous()) {
                const auto result = evaluate(data.policy, data.contract, data.evidence, month,
                                             parseInstant("2026-11-02T09:00:00Z").value());
                QVERIFY(result.has_value());
                QVERIFY(!result->services.empty());
                for (const ServiceResult &service : result->services)
                    QVERIFY(service.availability.has_value());
            }
        }
    }

    void isMadeOnceAndWhole()
    {
        const QString file = m_dir.filePath(QStringLiteral("found.makegood"));
        QFile broken(file + QStringLiteral(".part")); // of a program that was killed
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("half") == 4);
        broken.close();
        QCOMPARE(findOrMakeSample(file.toStdString()).value(), file.toStdString());
        QVERIFY(!broken.exists());
        QCOMPARE(Workspace::open(file.toStdString()).value()->contracts().list().value().size(),
                 std::size_t(5));

        const QDateTime made = QFileInfo(file).lastModified();
        QVERIFY(findOrMakeSample(file.toStdString()).has_value());
        QCOMPARE(QFileInfo(file).lastModified(), made);
        QVERIFY(!findOrMakeSample(m_dir.filePath(QStringLiteral("no/such/folder/s")).toStdString()));
    }

    void theSameEveryTime()
    {
        const auto again = sampleCases().value();
        const CaseData stored = m_workspace->contracts().load(again[1].contract.id).value();
        QVERIFY(!again[1].evidence.checks.empty());
        for (const CheckSeries &series : again[1].evidence.checks) {
            const CheckSeries *other = stored.evidence.series(series.service(), series.probe());
            QVERIFY(other != nullptr);
            QVERIFY(!series.empty());
            QCOMPARE(other->chunks().size(), series.chunks().size());
            for (std::size_t i = 0; i < series.chunks().size(); ++i)
                QVERIFY(*other->chunks()[i] == *series.chunks()[i]);
        }
    }

    // 99.5 % of April is missed by forty seconds, and three cut decimals show it.
    void aBreachByFortySeconds()
    {
        const Evaluation e = judged("lindqvist-legal", "2026-04");
        QCOMPARE(e.services[0].budgetLeft.count(), -40000);
        QCOMPARE(e.services[0].availability->percent(), std::string("99.498"));
        QVERIFY(e.services[0].state == ServiceState::Breached);
    }

    void maintenanceAnnouncedTooLate()
    {
        const Evaluation e = judged("harbour-dental", "2026-10");
        QCOMPARE(e.maintenance[0].reasons, std::vector<std::string>{"notice-short"});
        QVERIFY(e.services[0].state == ServiceState::Breached);
    }

    void anAttackThatEarnsButDoesNotCount()
    {
        const Evaluation e = judged("juniper-vale", "2026-10");
        const auto &outages = e.services[0].outages;
        const auto attack = std::find_if(outages.begin(), outages.end(),
                                         [](const Outage &o) { return o.cause == Cause::Dos; });
        QVERIFY(attack != outages.end());
        QCOMPARE(attack->counted.count(), 0);
        QVERIFY(*attack->amount > Money{});
        // The agreement's own worked example stands beside it.
        QCOMPARE(formatMoney(*outages[1].amount, e.currency), std::string("1.39"));
    }

    void aGapInTheData()
    {
        const Evaluation e = judged("harbour-dental", "2026-09");
        QVERIFY(e.services[0].state == ServiceState::Undecided);
        QVERIFY(e.services[0].unknown > std::chrono::hours(8));
    }

    void anOverrunWindow()
    {
        const Evaluation e = judged("caldera-freight", "2026-10");
        QCOMPARE(e.services[0].outages[0].counted.count(), 22 * 60000);
        QVERIFY(e.services[0].excludedMaintenance >= std::chrono::hours(1));
    }

    void aCappedAndAWithheldCredit()
    {
        const Evaluation august = judged("caldera-freight", "2026-08");
        QVERIFY(august.services[1].credit.capped);
        QCOMPARE(amount(august, 1), std::string("1240.00"));
        const Evaluation june = judged("caldera-freight", "2026-06");
        QCOMPARE(amount(june, 0), std::string("0.00"));
        QVERIFY(june.services[0].credit.withheld > Money{});
    }
};

MAKEGOOD_TEST(SampleTest)

} // namespace t_sample

#include "t_sample.moc"
