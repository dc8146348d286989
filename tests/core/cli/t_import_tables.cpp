// SPDX-License-Identifier: GPL-3.0-or-later
// `import --mapping`, run as a person runs it.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"
#include "support/files.h"
#include "support/test_program.h"

namespace t_import_tables
{

using namespace makegood::test;

class ImportTablesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_workspace;

    QString file(const char *name, const QByteArray &text)
    {
        const QString path = m_dir.filePath(QLatin1String(name));
        return writeFile(path, text) ? path : QString();
    }
    CliRun import(const QStringList &words)
    {
        return runCli(QStringList{QStringLiteral("import"), QStringLiteral("--workspace"), m_workspace}
                      + words);
    }

private slots:
    void init()
    {
        m_workspace = m_dir.filePath(QStringLiteral("w.makegood"));
        QFile::remove(m_workspace);
        const QString folder = m_dir.filePath(QStringLiteral("case"));
        QDir().mkpath(folder);
        QVERIFY(QFile::exists(folder + QStringLiteral("/contract.toml"))
                || QFile::copy(caseFolder(QStringLiteral("01-runs")) + QStringLiteral("/contract.toml"),
                               folder + QStringLiteral("/contract.toml")));
        for (const QString &policy :
             QDir(caseFolder(QStringLiteral("01-runs"))).entryList({QStringLiteral("*.policy.toml")}))
            QFile::copy(caseFolder(QStringLiteral("01-runs")) + QLatin1Char('/') + policy,
                        folder + QLatin1Char('/') + policy);
        const CliRun made
            = runCli({QStringLiteral("import"), folder, QStringLiteral("--workspace"), m_workspace});
        QVERIFY2(made.code == 0, made.messages);
    }

    void importsByAMappingAndTwiceChangesNothing()
    {
        const QString mapping
            = file("m.json", R"({"schema": 1, "row": "check", "time": {"cell": "t"}, "zone": "Europe/Berlin",
            "state": {"cell": "s", "up": ["ok"], "down": ["bad"]}, "service": "{h}", "probe": "http"})");
        const QString table
            = file("t.csv", "t,h,s\n2026-03-02 01:00,nobody,ok\n2026-03-02 01:01,nobody,BAD\n");
        const QStringList words{QStringLiteral("--mapping"), mapping, table};
        const CliRun first = import(words);
        QVERIFY2(first.code == 0, first.messages);
        QVERIFY2(first.out.contains("2 new checks, 0 state changes added or changed, from 2 rows"),
                 first.out);
        QVERIFY2(first.messages.contains("'nobody' with the probe 'http' is stored and not judged"),
                 first.messages);
        const CliRun again = import(words);
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains("nothing new"), again.out);
    }

    void refusesTheWholeFile()
    {
        const QString mapping
            = file("m.json", R"({"schema": 1, "row": "check", "time": {"cell": "t"}, "zone": "UTC",
            "state": {"cell": "s", "up": ["ok"]}, "service": "{h}", "probe": "http"})");
        const QString table = file("t.csv", "t,h,s\n2026-03-02 01:00,a,ok\n2026-03-02 01:01,a,odd\n");
        const CliRun run = import({QStringLiteral("--mapping"), mapping, table});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.messages.contains("t.csv:3: s: this is no state that the mapping knows"), run.messages);
        const CliRun good
            = import({QStringLiteral("--mapping"), mapping, file("g.csv", "t,h,s\n2026-03-02 01:00,a,ok\n")});
        QVERIFY2(good.out.contains("1 new check"), good.out);
    }

    void dryRunStoresNothing()
    {
        const QString table = file("k.csv", contentOfFile(QStringLiteral(EXPORTS "/uptime-kuma.csv")));
        const CliRun shown = import(
            {QStringLiteral("--mapping"), QStringLiteral("uptime-kuma"), QStringLiteral("--dry-run"), table});
        QVERIFY2(shown.code == 0, shown.messages);
        QVERIFY2(shown.out.contains("of the first 4 rows 4 are understood and 0 refused"), shown.out);
        QVERIFY2(shown.out.contains("2026-03-01T00:01:05.043Z"), shown.out);
        const CliRun stored = import({QStringLiteral("--mapping"), QStringLiteral("auto"), table});
        QVERIFY2(stored.out.contains("2 new checks"), stored.out);
    }

    void proposesAndAsks()
    {
        const QString table = file("p.csv", "when;state\n03/04/2026 10:00;up\n04/04/2026 10:00;up\n");
        const CliRun proposed = runCli({QStringLiteral("import"), QStringLiteral("--dry-run"), table});
        QVERIFY2(proposed.code == 0, proposed.messages);
        QVERIFY(proposed.out.contains("\"delimiter\": \";\""));
        QVERIFY2(proposed.messages.contains("could change places"), proposed.messages);
        const CliRun refused = import({QStringLiteral("--mapping"), QStringLiteral("auto"), table});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.messages.contains("could change places"), refused.messages);
    }

    void outagesNeedTheirSpan()
    {
        const QString table = file("z.csv", contentOfFile(QStringLiteral(EXPORTS "/zabbix-problems.csv")));
        const QStringList words{QStringLiteral("--mapping"), QStringLiteral("zabbix-problems"),
                                QStringLiteral("--zone"), QStringLiteral("UTC"), table};
        const CliRun refused = import(words);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.messages.contains("z.csv:4: this outage has no end"), refused.messages);
        const CliRun good
            = import(words
                     + QStringList{QStringLiteral("--from"), QStringLiteral("2026-03-01T00:00:00Z"),
                                   QStringLiteral("--to"), QStringLiteral("2026-04-01T00:00:00Z")});
        QVERIFY2(good.code == 0, good.messages);
        QVERIFY2(good.out.contains("7 state changes"), good.out);
    }

    void wrongUsage()
    {
        QCOMPARE(import({QStringLiteral("--zone"), QStringLiteral("UTC"), QStringLiteral("x")}).code, 2);
        QCOMPARE(import({QStringLiteral("a"), QStringLiteral("b")}).code, 2);
        QCOMPARE(
            import({QStringLiteral("--mapping"), QStringLiteral("nobody's"), QStringLiteral("x.csv")}).code,
            3);
        QCOMPARE(import({QStringLiteral("--mapping"), QStringLiteral("uptime-kuma"),
                         QStringLiteral("/nowhere.csv")})
                     .code,
                 3);
    }
};

MAKEGOOD_TEST(ImportTablesTest)

} // namespace t_import_tables

#include "t_import_tables.moc"
