// SPDX-License-Identifier: GPL-3.0-or-later
// Printing a month that was reported and has changed since.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"
#include "store/workspace.h"
#include "support/test_program.h"

namespace t_reported_month
{

using namespace makegood::store;
using namespace makegood::test;

namespace
{

Instant at(const char *text)
{
    return parseInstant(text).value();
}

} // namespace

class TestReportedMonth : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QStringList command(const char *verb) const
    {
        return {QLatin1String(verb),
                QStringLiteral("--workspace"),
                m_dir.filePath(QStringLiteral("w.makegood")),
                QStringLiteral("--month"),
                QStringLiteral("2026-06"),
                QStringLiteral("--as-of"),
                QStringLiteral("2026-06-08T00:00:00Z")};
    }
    QByteArray report() const
    {
        const QString pdf = m_dir.filePath(QStringLiteral("report.pdf"));
        const CliRun run = runCli(command("report") << QStringLiteral("--output") << pdf);
        QFile file(pdf);
        return run.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : run.messages;
    }
    QString reportText() const
    {
        report();
        QProcess process;
        process.start(
            QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), m_dir.filePath(QStringLiteral("report.pdf")), QStringLiteral("-")});
        process.waitForFinished();
        // Decompose ligatures and no-break spaces.
        return QString::fromUtf8(process.readAll()).normalized(QString::NormalizationForm_KC);
    }

private slots:
    void aChangeAfterTheReportIsTold()
    {
        const std::string path = m_dir.filePath(QStringLiteral("w.makegood")).toStdString();
        QCOMPARE(runCli({QStringLiteral("import"), caseFolder(QStringLiteral("02-credit-by-time")),
                         QStringLiteral("--workspace"), QString::fromStdString(path)})
                     .code,
                 0);
        const QByteArray before = report();
        QVERIFY(before.startsWith("%PDF-"));
        const CliRun judged = runCli(command("evaluate") << QStringLiteral("--json"));
        QCOMPARE(judged.code, 0);

        const auto workspace = Workspace::open(path).value();
        const Actor ann{"ann", at("2026-06-06T09:00:00Z")};
        const FrozenMonth first{parseMonth("2026-06").value(), 1, ann, {}, judged.out.toStdString()};
        QVERIFY(workspace->reported().freeze("credit-by-time", first).has_value());
        const QString reported = reportText();
        QVERIFY(reported.contains(QStringLiteral("Reported on")));
        QVERIFY(!reported.contains(QStringLiteral("What has changed")));

        // The customer caused the first outage: 2.89 USD become 1.50 USD.
        const CaseData data = workspace->contracts().load("credit-by-time").value();
        ReviewStep step;
        step.incidents = {{data.evidence.incidents.front(), data.evidence.incidents.front()}};
        step.incidents.front().after->cause = Cause::Customer;
        QVERIFY(
            workspace->evidence().saveReview("credit-by-time", step, ann, "their own firewall").has_value());
        const QString changed = reportText();
        QVERIFY(changed.contains(QStringLiteral("What has changed since it was reported")));
        QVERIFY(changed.contains(QStringLiteral("not yet corrected")));
        QVERIFY(changed.contains(QStringLiteral("\u22121.39 USD")));

        const CliRun now = runCli(command("evaluate") << QStringLiteral("--json"));
        const FrozenMonth second{
            first.month, 2, {"ann", at("2026-06-07T09:00:00Z")}, "their own firewall", now.out.toStdString()};
        QVERIFY(workspace->reported().freeze("credit-by-time", second).has_value());
        const QString restated = reportText();
        QVERIFY(restated.contains(QStringLiteral("their own firewall")));
        QVERIFY(restated.contains(QStringLiteral("\u22121.39 USD")));
        QVERIFY(!restated.contains(QStringLiteral("not yet corrected")));
        QVERIFY(report() == report()); // same input, same bytes

        // As of a day before the first report.
        QStringList earlier = command("report");
        earlier.last() = QStringLiteral("2026-06-05T00:00:00Z");
        const QString pdf = m_dir.filePath(QStringLiteral("report.pdf"));
        QCOMPARE(runCli(earlier << QStringLiteral("--output") << pdf).code, 0);
    }
};

MAKEGOOD_TEST(TestReportedMonth)

} // namespace t_reported_month

#include "t_reported_month.moc"
