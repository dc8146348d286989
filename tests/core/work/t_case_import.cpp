// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a case folder for its two uses, importing it, and the evidence that no rule reads.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "stored_case.h"
#include "support/test_program.h"
#include "work/calendar_horizon.h"
#include "work/ignored_evidence.h"
#include "work/open_workspace.h"

namespace t_case_import
{

using namespace makegood::test;

class CaseImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    static bool isThere(const std::string &file) { return QFile::exists(QString::fromStdString(file)); }

private slots:
    void storedWindowsReachTheEndOfTheYearAfterNext()
    {
        const Interval horizon = storedHorizon(instant("2026-06-30T12:00:00Z"));
        QCOMPARE(horizon, (Interval{Instant{}, instant("2029-01-01T00:00:00Z")}));
        QCOMPARE(storedHorizon(instant("2026-12-31T23:59:59.999Z")), horizon);
        QCOMPARE(storedHorizon(instant("2027-01-01T00:00:00Z")).end, instant("2030-01-01T00:00:00Z"));
    }

    // Billing day 31 in the zones farthest from UTC: each period lies inside, with a day on both sides.
    void judgedMonthsLieInsideTheirHorizon()
    {
        const Interval horizon = judgingHorizon(month("2026-03"));
        // A year that ends with the month, and all that rights look back on, lie inside.
        QCOMPARE(horizon.start, Instant{});
        QVERIFY(horizon.contains(instant("2026-04-30T00:00:00Z") + std::chrono::hours(15 + 24)));
        QVERIFY(horizon.end < instant("2027-06-01T00:00:00Z"));
    }

    void aCaseToStoreHasMoreWindowsThanACaseToJudge()
    {
        const std::string folder = caseFolder("05-maintenance");
        const CaseData stored = readCaseToStore(folder, instant("2026-06-30T00:00:00Z")).value();
        const CaseData judged = readCaseToJudge(folder, month("2025-01")).value();
        QVERIFY(!judged.evidence.windows.empty());
        QVERIFY(stored.evidence.windows.size() > judged.evidence.windows.size());
        const Interval horizon = judgingHorizon(month("2025-01"));
        for (const MaintenanceWindow &window : judged.evidence.windows)
            QVERIFY(window.when.meets(horizon));
        QCOMPARE(readCaseToStore(path("nowhere"), Instant{}).error().front().kind, ErrorKind::Unreachable);
    }

    void changesAreJudgedFromTheStoreAsFromTheFolder()
    {
        const CaseData data = exampleCase("other-state-changes");
        TemporaryWorkspace bench({data});
        const auto again = bench->contracts().importCase(data, importer).value();
        QVERIFY(!again.changedAnything());
        const CaseData stored = bench->contracts().load(data.contract.id, LoadChecks::ForJudging).value();
        for (const char *asOf : {"2026-03-12T11:01:00Z", "2026-04-01T00:00:30Z", "2026-05-01T00:00:00Z"}) {
            const auto of = [&](const CaseData &one) {
                return toJson(
                    evaluate(one.policy, one.contract, one.evidence, month("2026-03"), instant(asOf))
                        .value());
            };
            QCOMPARE(of(stored), of(data));
        }
        QVERIFY(ignoredEvidence(data).empty());
    }

    void aCalendarIsReadAsItsCaseIs()
    {
        const Instant now = instant("2026-06-30T00:00:00Z");
        const CaseData data = exampleCase("05-maintenance");
        const auto windows
            = readCalendarToStore(caseFolder("05-maintenance") + "/maintenance.ics", data.contract.zone, now);
        QVERIFY(windows.has_value());
        QCOMPARE(windows->windows.size(), data.evidence.windows.size());
        QVERIFY(windows->refused.empty() && windows->ignored.empty());
        QCOMPARE(readCalendarToStore(path("no.ics"), data.contract.zone, now).error().front().kind,
                 ErrorKind::Unreachable);
    }

    void theFirstImportCreatesTheWorkspace()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        const StoreSummary first = importInto(path("new.makegood"), data, importer).value();
        QVERIFY(first.checksAdded > 0);
        QVERIFY(!importInto(path("new.makegood"), data, importer).value().changedAnything());
        QCOMPARE(Workspace::open(path("new.makegood")).value()->contracts().list().value().size(),
                 std::size_t(1));
    }

    void aRefusedImportLeavesNoNewWorkspace()
    {
        const CaseData good = exampleCase("02-credit-by-time");
        CaseData bad = renamed(good, "other");
        bad.evidence.incidents.push_back(bad.evidence.incidents.front()); // two of one id
        const auto refused = importInto(path("refused.makegood"), bad, importer);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY(!isThere(path("refused.makegood")));

        QVERIFY(importInto(path("kept.makegood"), good, importer).has_value());
        QVERIFY(!importInto(path("kept.makegood"), bad, importer));
        QCOMPARE(Workspace::open(path("kept.makegood")).value()->contracts().list().value().size(),
                 std::size_t(1));
    }

    // inc-2 is `network` in the folder, 2.90 USD for vps-1; a reviewer makes it the provider's, 3.13.
    void aReviewedIncidentKeepsItsCredit()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        QVERIFY(importInto(path("reviewed.makegood"), data, importer).has_value());
        const auto credit = [&] {
            const CaseData stored = Workspace::open(path("reviewed.makegood"))
                                        .value()
                                        ->contracts()
                                        .load(data.contract.id, LoadChecks::ForJudging)
                                        .value();
            const auto judged = evaluate(stored.policy, stored.contract, stored.evidence, month("2026-06"),
                                         instant("2026-07-05T00:00:00Z"));
            return judged->total.amount.minor;
        };
        const std::int64_t before = credit();
        {
            const auto workspace = Workspace::open(path("reviewed.makegood")).value();
            Incident given;
            for (const Incident &one : data.evidence.incidents)
                if (one.id == "inc-2")
                    given = one;
            Incident classified = given;
            classified.cause = Cause::Provider;
            QVERIFY(workspace->evidence()
                        .saveReview(data.contract.id, {{{given, classified}}, {}}, importer, "their router")
                        .has_value());
        }
        const std::int64_t reviewed = credit();
        QVERIFY(reviewed > before);
        const StoreSummary again = importInto(path("reviewed.makegood"), data, importer).value();
        QCOMPARE(credit(), reviewed);
        QCOMPARE(again.rowsChanged, std::uint64_t(0));
        QCOMPARE(again.kept.size(), std::size_t(1));
        QCOMPARE(again.kept[0].name, std::string("incident 'inc-2'"));
    }

    void referencesIntoNothingAreRefusedWithTheirLine()
    {
        const QString folder = m_folder.filePath(QStringLiteral("dangling"));
        QVERIFY(QDir().mkpath(folder));
        for (const char *name : {"contract.toml", "checks.csv", "decisions.json"})
            QVERIFY(QFile::copy(QString::fromStdString(caseFolder("02-credit-by-time")) + QLatin1Char('/')
                                    + QLatin1String(name),
                                folder + QLatin1Char('/') + QLatin1String(name)));
        const auto write = [&](const char *name, const char *text) {
            QFile file(folder + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray(text).replace('\'', '"'));
        };
        const auto errors = [&] {
            const auto read = readCaseToStore(folder.toStdString(), instant("2026-07-01T00:00:00Z"));
            return read ? Errors() : read.error();
        };
        QVERIFY(errors().empty());
        write("incidents.json",
              "[\n"
              " {'id': 'a', 'service': 'vps-1', 'start': '2026-06-02T09:55:00Z', 'end': "
              "'2026-06-02T11:00:00Z',\n"
              "  'cause': 'provider', 'notes': 'a brace } and \\\"quotes\\\"'},\n"
              " {'id': 'b', 'service': 'vps-9', 'start': '2026-06-02T09:55:00Z', 'end': "
              "'2026-06-02T11:00:00Z', 'cause': 'dos'}\n"
              "]");
        Errors found = errors();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].line, 4);
        QCOMPARE(found[0].key, std::string("[1].service"));
        QCOMPARE(found[0].found, std::string("\"vps-9\""));
        QVERIFY(found[0].file.ends_with("incidents.json") && found[0].allowed.find("vps-1") == 0);
        write("incidents.json", "[]");
        write("decisions.json",
              "[\n"
              " {'kind': 'agreed-remedy', 'service': 'vps-1', 'month': '2026-06', 'amount': '1.00', 'by': "
              "'b',\n"
              "  'at': '2026-07-01T00:00:00Z', 'reason': 'r'},\n"
              " {'kind': 'bridge', 'service': 'nobody', 'from': '2026-06-02T09:55:00Z', 'to': "
              "'2026-06-02T11:00:00Z',\n"
              "  'by': 'b', 'at': '2026-07-01T00:00:00Z', 'reason': 'r'}]");
        found = errors();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].line, 4);
        write("decisions.json", "[]");
        write("tickets.json",
              "[{'id': 't', 'opened_at': '2026-06-02T10:00:00Z', 'channel': 'email',\n"
              " 'service': 'nobody', 'in_scope': true, 'events': [{'at': '2026-06-02T09:00:00Z', 'kind': "
              "'response'}]}]");
        found = errors();
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found[1].what.find("before the ticket was opened") != std::string::npos);
    }

    void aForeignFileIsLeftAlone()
    {
        QFile file(QString::fromStdString(path("notes.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a workspace, only some notes") > 0);
        file.close();
        QVERIFY(!importInto(path("notes.txt"), exampleCase("02-credit-by-time"), importer));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not a workspace, only some notes"));
    }

    void aWorkspaceOpensAsPermitted()
    {
        QVERIFY(importInto(path("open.makegood"), exampleCase("02-credit-by-time"), importer).has_value());
        QVERIFY(!openAsPermitted(path("open.makegood")).value()->isReadOnly());
        QCOMPARE(openAsPermitted(path("missing.makegood")).error().kind, ErrorKind::Unreachable);
        QVERIFY(!isThere(path("missing.makegood")));
    }

    void evidenceThatNoRuleReadsIsNamed()
    {
        using Kind = IgnoredEvidence::Kind;
        CaseData data = exampleCase("02-credit-by-time");
        QVERIFY(ignoredEvidence(data).empty());
        data.contract.services.erase(data.contract.services.begin() + 1); // game-1
        for (ServiceClass &kind : data.policy.classes)
            kind.measure.probes = {"other"};
        Standing row;
        row.gate = "no-such-gate";
        data.contract.standing.push_back(row);
        const auto ignored = ignoredEvidence(data);
        QCOMPARE(ignored.size(), data.evidence.checks.size() + 1);
        const auto has = [&](const IgnoredEvidence &one) {
            return std::find(ignored.begin(), ignored.end(), one) != ignored.end();
        };
        QVERIFY(has({Kind::ChecksOfService, "game-1", "http", {}, {}}));
        QVERIFY(has({Kind::ChecksOfProbe, "vps-1", "http", "web", {}}));
        QCOMPARE(ignored.back(), (IgnoredEvidence{Kind::Standing, {}, {}, {}, "no-such-gate"}));
    }
};

MAKEGOOD_TEST(CaseImport)

} // namespace t_case_import

#include "t_case_import.moc"
