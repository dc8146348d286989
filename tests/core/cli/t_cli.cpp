// SPDX-License-Identifier: GPL-3.0-or-later
// Messages, exit codes and files of the built program for wrong usage and wrong data.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "run_cli.h"
#include "support/test_program.h"

namespace t_cli
{

using namespace makegood::test;
using Json = nlohmann::json;

namespace
{

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList evaluation(const QString &folder)
{
    return QStringList{QStringLiteral("evaluate"), folder}
    + words("--month 2026-03 --as-of 2026-04-03T21:00:00Z");
}

/// Replaces the first occurrence of a text in a file; false when there is none.
bool edit(const QString &path, const char *from, const char *to)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = file.readAll();
    file.close();
    const qsizetype place = text.indexOf(from);
    if (place < 0)
        return false;
    text.replace(place, qsizetype(qstrlen(from)), to);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void usage_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line); };
        row("nonsense");
        row("evaluate CASE");
        row("evaluate CASE --month");
        row("evaluate CASE --month 2026-13");
        row("evaluate CASE --month 2026-03 --as-of yesterday");
        row("evaluate CASE --month 2026-03 --as-of 2026-03-01T00:00:00");
        row("evaluate CASE --month 2026-03 --month 2026-04");
        row("evaluate CASE --month 2026-03 --contract acme");
        row("evaluate CASE --month 2026-03 --workspace FILE");
        row("evaluate --month 2026-03");
        row("evaluate CASE CASE --month 2026-03");
        row("evaluate CASE --month 2026-03 --verbose");
        row("evaluate CASE --month 2026-03 --json=yes");
        row("policy");
        row("policy check");
        row("policy chek FILE");
    }

    void usage()
    {
        QFETCH(QString, line);
        const QStringList given = line.replace(QStringLiteral("CASE"), caseFolder(QStringLiteral("01-runs")))
                                      .split(QLatin1Char(' '));
        const CliRun run = runCli(given);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.messages.startsWith("makegood-cli: ") && run.messages.endsWith(".\n"),
                 run.messages.constData());
    }

    void withoutACommand()
    {
        const CliRun run = runCli({});
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.messages.contains("evaluate"));
    }

    // Each command in the general help has its own help.
    void help()
    {
        const CliRun general = runCli({QStringLiteral("--help")});
        QCOMPARE(general.code, 0);
        QCOMPARE(general.messages, QByteArray());
        QStringList commands;
        for (const QString &line : QString::fromUtf8(general.out).split(QLatin1Char('\n')))
            if (line.startsWith(QLatin1String("  ")))
                commands.append(line.trimmed().section(QLatin1Char(' '), 0, 0));
        QVERIFY(commands.contains(QStringLiteral("evaluate")));
        QVERIFY(commands.contains(QStringLiteral("policy")));
        for (const QString &command : commands) {
            const CliRun run = runCli({command, QStringLiteral("--help")});
            QCOMPARE(run.code, 0);
            QVERIFY2(run.out.startsWith("Usage: makegood-cli " + command.toUtf8()), run.out.constData());
            QCOMPARE(run.messages, QByteArray());
        }
    }

    // An example case with one error is refused with one sentence that names the place.
    void refused_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *example, const char *file, const char *from,
                            const char *to, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(example) << QString::fromUtf8(file) << QByteArray(from)
                                << QByteArray(to) << QByteArray(says);
        };
        const char *own = "07-no-data-and-daylight-saving";
        row("policy: unknown key", own, "hourly.policy.toml", "schema = 1", "schema = 1\ncolour = \"red\"",
            "hourly.policy.toml:2: colour: ");
        row("policy: float instead of string", own, "hourly.policy.toml", "\"98\"", "98.0", "target");
        row("policy: unknown word", own, "hourly.policy.toml", "\"excluded\"", "\"maybe\"", "no_data");
        row("contract: unknown key", "01-runs", "contract.toml", "schema = 1", "schema = 1\nfoo = 1",
            "contract.toml:2: foo: ");
        row("contract: no such policy", "01-runs", "contract.toml", "sonoran-servers", "no-such", "no-such");
        row("contract: no such class", "01-runs", "contract.toml", "class = \"web\"", "class = \"wob\"",
            "wob");
        row("checks: no such state", "01-runs", "checks.csv", "20:03:00Z,web-1,http,up",
            "20:03:00Z,web-1,http,UP", "checks.csv:5: ");
        row("checks: no offset", "01-runs", "checks.csv", "20:03:00Z,", "20:03:00,", "checks.csv:5: ");
        row("checks: no header", "01-runs", "checks.csv", "time,service,probe,state", "t,s,p,s",
            "checks.csv:1: ");
    }

    void refused()
    {
        QFETCH(QString, example);
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, says);
        const QString folder = m_dir->filePath(QStringLiteral("case"));
        QVERIFY(copyFolder(caseFolder(example), folder));
        QVERIFY(edit(folder + QLatin1Char('/') + file, from, to));
        const auto before = contentOf(m_dir->path());
        const CliRun run = runCli(evaluation(folder));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(isOneSentence(run.messages), run.messages.constData());
        QVERIFY2(run.messages.contains(says), run.messages.constData());
        QCOMPARE(contentOf(m_dir->path()), before);
    }

    // Truncated within a line, as after an interrupted transfer.
    void truncatedChecks()
    {
        const QString folder = m_dir->filePath(QStringLiteral("case"));
        QVERIFY(copyFolder(caseFolder(QStringLiteral("01-runs")), folder));
        QFile checks(folder + QStringLiteral("/checks.csv"));
        QVERIFY(checks.resize(checks.size() - 9));
        const auto before = contentOf(folder);
        const CliRun run = runCli(evaluation(folder));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(isOneSentence(run.messages) && run.messages.contains("checks.csv:"),
                 run.messages.constData());
        QCOMPARE(contentOf(folder), before);
    }

    void emptyPeriod()
    {
        const CliRun run = runCli({QStringLiteral("evaluate"), caseFolder(QStringLiteral("01-runs")),
                                   QStringLiteral("--month"), QStringLiteral("2025-03")});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(isOneSentence(run.messages), run.messages.constData());
    }

    void missingFolder()
    {
        const CliRun run = runCli(evaluation(m_dir->filePath(QStringLiteral("nowhere"))));
        QCOMPARE(run.code, 3);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(isOneSentence(run.messages) && run.messages.contains("nowhere"), run.messages.constData());
    }

    // Checks of a probe that no class names are ignored with a message.
    void unknownProbe()
    {
        const QString folder = m_dir->filePath(QStringLiteral("case"));
        QVERIFY(copyFolder(caseFolder(QStringLiteral("01-runs")), folder));
        QVERIFY(edit(folder + QStringLiteral("/checks.csv"), "time,service,probe,state\n",
                     "time,service,probe,state\n2026-03-31T20:00:00Z,web-1,ping,down\n"));
        const QStringList json{QStringLiteral("--json")};
        const CliRun plain = runCli(evaluation(caseFolder(QStringLiteral("01-runs"))) + json);
        const CliRun run = runCli(evaluation(folder) + json);
        QCOMPARE(run.code, 0);
        QVERIFY2(isOneSentence(run.messages) && run.messages.contains("'ping'"), run.messages.constData());
        // Source lines in the reasons move by one; figures do not change.
        Json expected = Json::parse(plain.out.toStdString());
        Json found = Json::parse(run.out.toStdString());
        for (Json *result : {&expected, &found})
            result->at("services").at(0).erase("why");
        QCOMPARE(found.dump(), expected.dump());
    }

    // Coverage below 95 % is reported: 89 of 1440 minutes are known.
    void coverage()
    {
        const CliRun run = runCli(evaluation(caseFolder(QStringLiteral("01-runs")))
                                  + QStringList{QStringLiteral("--json")});
        QCOMPARE(run.code, 0);
        const Json result = Json::parse(run.out.toStdString());
        Json entry;
        for (const Json &quality : result.at("data_quality"))
            if (quality.at("kind") == "coverage")
                entry = quality;
        const Json expected = {{"kind", "coverage"}, {"service", "web-1"}, {"percent", "6.180"}};
        QCOMPARE(entry.dump(), expected.dump());
    }

    void textSummary()
    {
        const CliRun run = runCli(evaluation(caseFolder(QStringLiteral("01-runs"))));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.messages, QByteArray());
        for (const char *part : {"99.236 %", "breached", "0.26 USD, by the readings 0.26 to 7.64",
                                 "2026-03-31 13:20", "too short, not recorded"})
            QVERIFY2(run.out.contains(part), run.out.constData());
    }

    void policyCheck()
    {
        const QString good
            = QStringLiteral(MAKEGOOD_SOURCE_DIR "/resources/policies/sonoran-servers.policy.toml");
        const QString bad = m_dir->filePath(QStringLiteral("bad.policy.toml"));
        QVERIFY(QFile::copy(good, bad));
        QVERIFY(edit(bad, "target = \"99.9\"", "target = 99.9"));
        QVERIFY(edit(bad, "schema = 1", "schema = 1\ncolour = \"red\""));
        const CliRun fine = runCli({QStringLiteral("policy"), QStringLiteral("check"), good});
        QCOMPARE(fine.code, 0);
        QVERIFY2(!fine.out.contains("error:"), fine.out.constData());
        const auto before = contentOf(m_dir->path());
        const CliRun run = runCli({QStringLiteral("policy"), QStringLiteral("check"), bad});
        QCOMPARE(run.code, 1);
        // All errors at once: the key, and the float in each class.
        QVERIFY2(run.out.count("error: ") >= 2, run.out.constData());
        QVERIFY(run.out.contains("bad.policy.toml:2: colour: ") && run.out.contains("target"));
        QVERIFY2(isOneSentence(run.messages), run.messages.constData());
        const CliRun json
            = runCli({QStringLiteral("policy"), QStringLiteral("check"), bad, QStringLiteral("--json")});
        QCOMPARE(json.code, 1);
        const Json errors = Json::parse(json.out.toStdString()).at("errors");
        QCOMPARE(qsizetype(errors.size()), run.out.count("error: "));
        QVERIFY(errors.at(0).at("line").get<int>() > 0);
        QCOMPARE(runCli({QStringLiteral("policy"), QStringLiteral("check"),
                         m_dir->filePath(QStringLiteral("none"))})
                     .code,
                 3);
        QCOMPARE(contentOf(m_dir->path()), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

MAKEGOOD_TEST(TestCli)

} // namespace t_cli

#include "t_cli.moc"
