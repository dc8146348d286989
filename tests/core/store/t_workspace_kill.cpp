// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments: every acknowledged row is there, the file is whole, the journal's chain is
// unbroken.
#include <random>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "sla/policy/policy_reader.h"
#include "store/workspace.h"
#include "support/test_program.h"

namespace t_workspace_kill
{

using namespace makegood::store;
using namespace std::chrono;

namespace
{

CaseData smallCase()
{
    CaseData data;
    data.policyToml = R"(schema = 1
id = "p"
name = "P"
provider = "P"
source = "none"
[[class]]
id = "web"
title = "Web"
target = "99.9"
[class.measure]
kind = "runs"
probes = ["http"]
interval = "1m"
[credit]
kind = "none"
)";
    data.contractToml = R"(schema = 1
id = "c"
customer = "C"
policy = "p"
time_zone = "UTC"
currency = "USD"
start = "2026-01-01"
[[service]]
id = "web-1"
class = "web"
type = "other"
price = "1.00"
)";
    data.policy = readPolicy(data.policyToml, "p").value();
    data.contract = readContract(data.contractToml, "c").value();
    return data;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLost()
    {
        const QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("w.makegood")).toStdString();
        const Actor actor{"test", sys_days(2026y / January / 1)};
        {
            const auto workspace = Workspace::create(path).value();
            QVERIFY(workspace->contracts().importCase(smallCase(), actor).has_value());
            QVERIFY(workspace->sources().save({{}, StoredSource{"s", "c", "fake", "{}"}}, actor).has_value());
        }
        std::mt19937 random(20261101);
        int acknowledged = -1;
        int rounds = qEnvironmentVariableIntValue("MAKEGOOD_KILLS");
        for (int round = 0; round < (rounds > 0 ? rounds : 30); ++round) {
            QProcess writer;
            writer.start(QStringLiteral(IMPORT_FOREVER),
                         {QString::fromStdString(path), QString::number(acknowledged + 1)});
            QVERIFY(writer.waitForStarted());
            writer.waitForReadyRead(3000);
            QTest::qSleep(int(random() % 60));
            writer.kill();
            writer.waitForFinished();
            const auto lines = writer.readAllStandardOutput().split('\n');
            for (const QByteArray &line : lines)
                if (!line.isEmpty())
                    acknowledged = line.toInt();

            const auto workspace = Workspace::open(path).value();
            QVERIFY(workspace->upkeep().checkIntegrity().has_value());
            QVERIFY(workspace->journal().all().has_value());
            const CaseData data = workspace->contracts().load("c").value();
            const CheckSeries *series = data.evidence.series("web-1", "http");
            QVERIFY(series != nullptr || acknowledged < 0);
            if (series == nullptr)
                continue;
            // The cursor and the checks were stored together.
            const Instant cursor = workspace->sources().list().value()[0].cursors.at("c");
            const auto hoursStored = (cursor - Instant(sys_days(2026y / January / 1))) / hours(1);
            QVERIFY(hoursStored >= acknowledged + 1);
            QCOMPARE(series->size(), std::uint64_t(hoursStored) * 60);
            acknowledged = int(hoursStored) - 1;
        }
        QVERIFY(acknowledged > 30);
        qInfo("%d kills, %d acknowledged pages, none lost", rounds > 0 ? rounds : 30, acknowledged + 1);
    }
};

MAKEGOOD_TEST(KillTest)

} // namespace t_workspace_kill

#include "t_workspace_kill.moc"
