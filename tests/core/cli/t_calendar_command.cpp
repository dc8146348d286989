// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar file on the command line: three lists, and an import that leaves nothing out without a word.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"
#include "support/test_program.h"

namespace t_calendar_command
{

using namespace makegood::test;

namespace
{

const QByteArray good = "BEGIN:VEVENT\nUID:good\nDTSTART:20260320T020000\nDURATION:PT1H\nEND:VEVENT\n";
const QByteArray bad = "BEGIN:VEVENT\nUID:bad\nDTSTART:soon\nEND:VEVENT\n";

QByteArray calendarOf(const QByteArray &content)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-TIMEZONE:Europe/Berlin\n" + content
        + "BEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n";
}

} // namespace

class TestCalendarCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    void write(const QString &file, const QByteArray &text)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
    CliRun calendar(const QStringList &more = {})
    {
        return runCli(QStringList{QStringLiteral("calendar"), path("c.ics")} + more);
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void threeLists()
    {
        write(path("c.ics"), calendarOf(good + bad));
        const CliRun run = calendar();
        QCOMPARE(run.code, 1); // something is refused
        QVERIFY2(run.out.contains("Understood: 1\n  2026-03-20T01:00:00Z to 2026-03-20T02:00:00Z  good"),
                 run.out);
        QVERIFY2(run.out.contains("Refused: 1\n  line 11: "), run.out);
        QVERIFY2(run.out.contains("Ignored: 1\n  line 13: VTODO"), run.out);
        QVERIFY2(run.out.contains("Line 3: times without a zone are in Europe/Berlin"), run.out);
        write(path("c.ics"), calendarOf(good));
        QCOMPARE(calendar().code, 0);
        write(path("c.ics"), "hello\n");
        QCOMPARE(calendar().code, 1);
        QVERIFY(QFile::remove(path("c.ics")));
        QCOMPARE(calendar().code, 3);
    }

    void aPersonDecides()
    {
        const QStringList into{QStringLiteral("--workspace"), path("w.makegood")};
        QCOMPARE(
            runCli(QStringList{QStringLiteral("import"), caseFolder(QStringLiteral("05-maintenance"))} + into)
                .code,
            0);
        write(path("c.ics"), calendarOf(good + bad));
        const CliRun refused = calendar(into);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.messages.contains("Nothing was imported"), refused.messages);
        const CliRun taken = calendar(into + QStringList{QStringLiteral("--skip-refused")});
        QCOMPARE(taken.code, 0);
        QVERIFY2(taken.out.endsWith("1 rows added or changed in 1 contract\n"), taken.out);
        QVERIFY(calendar(into + QStringList{QStringLiteral("--skip-refused")})
                    .out.endsWith("0 rows added or changed in 1 contract\n"));
    }

    void aCaseIsStrictUnlessTold()
    {
        QVERIFY(copyFolder(caseFolder(QStringLiteral("05-maintenance")), path("case")));
        write(path("case/maintenance.ics"), calendarOf(good + bad));
        const QStringList import{QStringLiteral("import"), path("case"), QStringLiteral("--workspace"),
                                 path("w.makegood")};
        QCOMPARE(runCli(import).code, 1);
        QVERIFY(!QFile::exists(path("w.makegood")));
        const CliRun run = runCli(import + QStringList{QStringLiteral("--skip-refused-events")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.messages.contains("left out: ") && run.messages.contains("maintenance.ics:11"),
                 run.messages);
    }
};

MAKEGOOD_TEST(TestCalendarCommand)

} // namespace t_calendar_command

#include "t_calendar_command.moc"
