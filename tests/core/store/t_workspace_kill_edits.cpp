// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of import, edit and export: what was acknowledged is there, what was
// not is there whole or not at all, and no half copy bears a copy's name.
#include <random>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "rich_case.h"
#include "store/workspace.h"
#include "support/test_program.h"

namespace t_workspace_kill_edits
{

using namespace makegood::store;
using namespace makegood::test;

namespace
{

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("MAKEGOOD_KILLS");
    return wanted > 0 ? wanted : 30;
}

} // namespace

class KillEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void importEditAndExport()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("w.makegood"));
        const Actor actor{"test", Instant{}};
        QVERIFY(Workspace::create(file.toStdString())
                    .value()
                    ->contracts()
                    .importCase(richCase(), actor)
                    .has_value());
        std::mt19937 random(20261123);
        int acknowledged = 0;
        for (int round = 0; round < rounds(); ++round) {
            QProcess writer;
            writer.start(QStringLiteral(EDIT_FOREVER), {file, QString::number(acknowledged + 1)});
            QVERIFY(writer.waitForStarted());
            QVERIFY(writer.waitForReadyRead(20000));
            QTest::qSleep(int(random() % 80));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const auto lines = writer.readAllStandardOutput().split('\n');
            for (const QByteArray &line : lines)
                if (!line.isEmpty())
                    acknowledged = line.toInt();

            // Reading alone puts right what the kill left behind.
            const auto workspace = Workspace::open(file.toStdString(), Workspace::Mode::ReadOnly).value();
            const auto whole = workspace->upkeep().checkIntegrity();
            QVERIFY2(whole.has_value(), whole ? "" : whole.error().text().c_str());
            const Evidence stored = workspace->contracts().load("c").value().evidence;
            const auto noteOf = [&](const char *id) {
                const auto it = std::find_if(stored.incidents.begin(), stored.incidents.end(),
                                             [&](const Incident &i) { return i.id == id; });
                return it == stored.incidents.end() ? -1 : std::stoi(it->notes);
            };
            const int imported = noteOf("i-1");
            const int edited = noteOf("edited");
            QVERIFY(imported == acknowledged || imported == acknowledged + 1);
            QVERIFY(edited == imported || (edited == imported - 1 && imported > acknowledged));
            QCOMPARE(int(stored.proofs[0].line), imported); // all of an import or nothing of it
            // Each import and each edit changed something: one entry each, after that of the first import.
            QCOMPARE(workspace->journal().head().value().count, std::int64_t(1 + imported + edited));
            const std::string copy = file.toStdString() + ".copy";
            if (QFile::exists(QString::fromStdString(copy))) {
                const auto copied = Workspace::open(copy, Workspace::Mode::ReadOnly);
                QVERIFY(copied.has_value());
                QVERIFY((*copied)->upkeep().checkIntegrity().has_value());
            }
        }
        QVERIFY(acknowledged >= rounds());
        qInfo("%d kills, %d acknowledged rounds, none lost", rounds(), acknowledged);
    }
};

MAKEGOOD_TEST(KillEditsTest)

} // namespace t_workspace_kill_edits

#include "t_workspace_kill_edits.moc"
