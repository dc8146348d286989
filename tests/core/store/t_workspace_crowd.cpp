// SPDX-License-Identifier: GPL-3.0-or-later
// Eight programs edit one workspace and are killed at random; two windows have one file open. Nothing that
// was acknowledged is lost, no edit takes the place of another one's, and the journal knows every row.
#include <array>
#include <random>

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "rich_case.h"
#include "store/workspace.h"
#include "support/test_program.h"

namespace t_workspace_crowd
{

using namespace makegood::store;
using namespace makegood::test;

namespace
{

const Actor ana{"ana", Instant{}};
const Actor bob{"bob", Instant{}};
constexpr std::size_t writers = 8;

struct Writer {
    QProcess process;
    int acknowledged = -1; ///< the last edit that it said is in
    void take()
    {
        for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
            if (!line.isEmpty())
                acknowledged = line.toInt();
    }
};

Incident incidentOf(Workspace &workspace, const std::string &id)
{
    const CaseData data = workspace.contracts().load("c", LoadChecks::Heads).value();
    for (const Incident &one : data.evidence.incidents)
        if (one.id == id)
            return one;
    return {};
}

} // namespace

class CrowdTest : public QObject
{
    Q_OBJECT

private slots:
    void eightWritersWithKills()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("w.makegood"));
        QVERIFY(Workspace::create(path.toStdString())
                    .value()
                    ->contracts()
                    .importCase(bareCase(), ana)
                    .has_value());
        std::array<Writer, writers> all;
        const auto start = [&](std::size_t i) {
            all[i].process.start(QStringLiteral(EDIT_IN_CROWD),
                                 {path, QString::number(i), QString::number(all[i].acknowledged + 1)});
            QVERIFY(all[i].process.waitForStarted(60'000));
        };
        for (std::size_t i = 0; i < writers; ++i)
            start(i);
        std::mt19937 random(20261130);
        const int asked = qEnvironmentVariableIntValue("MAKEGOOD_KILLS");
        for (int kill = 0; kill < (asked > 0 ? asked : 30); ++kill) {
            QTest::qWait(int(random() % 120));
            Writer &one = all[random() % writers];
            QVERIFY2(one.process.state() == QProcess::Running,
                     qPrintable(QString::number(one.process.exitCode())));
            one.process.kill();
            one.process.waitForFinished(60'000);
            one.take();
            start(static_cast<std::size_t>(&one - all.data()));
        }
        // Everybody gets a turn: no writer starves.
        QElapsedTimer patience;
        patience.start();
        for (Writer &one : all)
            while (one.acknowledged < 0 && patience.elapsed() < 120'000) {
                one.process.waitForReadyRead(200);
                one.take();
                QVERIFY2(one.process.state() == QProcess::Running,
                         qPrintable(QString::number(one.process.exitCode())));
            }
        for (Writer &one : all) {
            one.process.kill();
            one.process.waitForFinished(60'000);
            one.take();
        }
        const auto workspace = Workspace::open(path.toStdString()).value();
        const auto whole = workspace->upkeep().checkIntegrity();
        QVERIFY2(whole.has_value(), whole ? "" : whole.error().what.c_str());
        std::int64_t edits = 0;
        for (std::size_t i = 0; i < writers; ++i) {
            const std::string notes = incidentOf(*workspace, "writer-" + std::to_string(i)).notes;
            // The last one may be in without having been acknowledged.
            QVERIFY2(std::atoi(notes.c_str()) >= all[i].acknowledged && all[i].acknowledged >= 0,
                     notes.c_str());
            edits += std::atoi(notes.c_str()) + 1;
        }
        // Each edit has its entry, those after a kill that were saved twice included.
        QVERIFY(workspace->journal().head().value().count >= edits + 1);
        qInfo("%lld edits, %lld entries", qlonglong(edits),
              qlonglong(workspace->journal().head().value().count));
    }

    void twoWindowsOnOneFile()
    {
        const QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("w.makegood")).toStdString();
        const auto one = Workspace::create(path).value();
        QVERIFY(one->contracts().importCase(richCase(), ana).has_value());
        const auto other = Workspace::open(path).value();
        const Incident given = incidentOf(*one, "i-1");
        Incident first = given;
        first.notes = "first";
        Incident second = given;
        second.notes = "second";
        QVERIFY(one->evidence().saveReview("c", {{{given, first}}, {}}, ana, "seen").has_value());
        // The other window still shows what was there before.
        const auto late = other->evidence().saveReview("c", {{{given, second}}, {}}, bob, "seen");
        QVERIFY(!late && late.error().kind == ErrorKind::Refused);
        QVERIFY2(late.error().what.find("somebody else") != std::string::npos, late.error().what.c_str());
        QCOMPARE(incidentOf(*other, "i-1").notes, std::string("first"));
        QVERIFY(other->evidence().saveReview("c", {{{first, second}}, {}}, bob, "seen").has_value());
        QCOMPARE(incidentOf(*one, "i-1").notes, std::string("second"));
        QVERIFY(one->upkeep().checkIntegrity().has_value());
        QVERIFY(one->isCurrent() && other->isCurrent());
    }
};

MAKEGOOD_TEST(CrowdTest)

} // namespace t_workspace_crowd

#include "t_workspace_crowd.moc"
