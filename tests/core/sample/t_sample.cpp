// SPDX-License-Identifier: GPL-3.0-or-later
// The sample tells the stories that it was made for.
#include <map>

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

    static Instant lastCheckOf(const CheckSeries &series) { return series.chunks().back()->head.last; }

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
        QFile broken(file + QStringLiteral(".part-999999999-1")); // of a program that was killed
        QFile theirs(file + QStringLiteral(".part")); // of another program
        for (QFile *one : {&broken, &theirs}) {
            QVERIFY(one->open(QIODevice::WriteOnly) && one->write("half") == 4);
            one->close();
        }
        const Instant now = parseInstant("2026-11-30T15:00:00Z").value();
        const auto find = [&](Instant when) { return findOrMakeSample(file.toStdString(), when); };
        QCOMPARE(find(now).value(), file.toStdString());
        QVERIFY(!broken.exists());
        QVERIFY(theirs.exists());
        QCOMPARE(Workspace::open(file.toStdString()).value()->contracts().list().value().size(),
                 std::size_t(5));

        const QDateTime made = QFileInfo(file).lastModified();
        QVERIFY(find(now + std::chrono::hours(5)).has_value());
        QCOMPARE(QFileInfo(file).lastModified(), made);
        QVERIFY(!findOrMakeSample(m_dir.filePath(QStringLiteral("no/such/folder/s")).toStdString(), now));

        // On the next day it is made anew, unless somebody changed it.
        const auto lastMonthOf = [](const QString &one) {
            const auto data
                = Workspace::open(one.toStdString()).value()->contracts().load("juniper-vale").value();
            return formatMonth(utcMonthOf(lastCheckOf(data.evidence.checks.front())));
        };
        QVERIFY(find(now + std::chrono::days(1)).has_value());
        QCOMPARE(lastMonthOf(file), std::string("2026-12"));
        {
            const auto workspace = Workspace::open(file.toStdString()).value();
            const auto data = workspace->contracts().load("juniper-vale").value();
            CaseData changed = data;
            changed.evidence.incidents.front().notes = "by a person";
            QVERIFY(
                workspace->contracts().importCase(changed, {"ana", now + std::chrono::days(1)}).has_value());
        }
        const QDateTime edited = QFileInfo(file).lastModified();
        QVERIFY(find(now + std::chrono::days(12)).has_value());
        QCOMPARE(QFileInfo(file).lastModified(), edited); // within its month it stays
        QVERIFY(find(now + std::chrono::days(40)).has_value());
        QCOMPARE(lastMonthOf(file), std::string("2027-01"));
        QCOMPARE(lastMonthOf(file + QStringLiteral(".2026-12.makegood")), std::string("2026-12"));
    }

    // On any day of a month somebody is at risk and one service has no data; the stories are told.
    void theRunningMonthHasSomethingToShow()
    {
        for (const char *text : {"2026-11-30T15:00:00Z", "2027-02-03T09:00:00Z", "2026-12-01T06:00:00Z"}) {
            const Instant now = parseInstant(text).value();
            const auto cases = sampleCases(now).value();
            QCOMPARE(cases.size(), std::size_t(5));
            std::map<std::string, ServiceState> states;
            for (const CaseData &one : cases) {
                for (const CheckSeries &series : one.evidence.checks)
                    QVERIFY(lastCheckOf(series) <= now);
                const auto shown
                    = evaluate(one.policy, one.contract, one.evidence, utcMonthOf(now), now, WithReasons::No);
                QVERIFY(shown.has_value());
                for (const ServiceResult &service : shown->services)
                    states[service.service] = service.state;
            }
            QVERIFY(sampleMonth(now) == utcMonthOf(now));
            QCOMPARE(states.size(), std::size_t(10));
            QVERIFY2(states["mail-archive"] == ServiceState::AtRisk, text);
            QVERIFY2(states["node-9"] == ServiceState::NoData, text);
        }
    }

    // A breach by forty seconds is one in a month of another length, too.
    void theStoriesAreTold()
    {
        const Instant now = parseInstant("2026-11-30T15:00:00Z").value();
        const auto cases = sampleCases(now).value();
        const CaseData &law = cases[3];
        const auto may = evaluate(law.policy, law.contract, law.evidence, parseMonth("2026-05").value(), now,
                                  WithReasons::No);
        QVERIFY(may.has_value());
        QCOMPARE(may->services.front().budgetLeft.count(), -40000);
    }

    void datesOfTheStoriesMove()
    {
        const Instant now = parseInstant("2027-02-20T12:00:00Z").value();
        const auto cases = sampleCases(now).value();
        const auto &juniper = cases[1];
        QCOMPARE(formatDate(juniper.contract.start), std::string("2026-03-01"));
        QVERIFY(juniper.contractToml.find("month = \"2027-01\"") != std::string::npos);
        // What was not known yet is not there; what was announced is.
        const auto attack = [](const Incident &one) { return one.cause == Cause::Dos; };
        QVERIFY(std::none_of(juniper.evidence.incidents.begin(), juniper.evidence.incidents.end(), attack));
        QVERIFY(std::all_of(juniper.evidence.incidents.begin(), juniper.evidence.incidents.end(),
                            [&](const Incident &one) { return one.when.end <= now; }));
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
