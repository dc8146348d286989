// SPDX-License-Identifier: GPL-3.0-or-later
// `probe` as a person or a scheduler runs it, and the way of what it saw into a month's figure.
#include <csignal>

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "feeds/prober/journal_reader.h"
#include "feeds/prober/probe_journal.h"
#include "run_cli.h"
#include "support/files.h"
#include "support/november.h"
#include "support/plain_policy.h"
#include "support/test_program.h"

namespace t_probe_command
{

using namespace makegood::feeds;
using namespace makegood::test;
using Json = nlohmann::json;

class ProbeCommandTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QTcpServer m_server; // the system itself takes connections in, also while this thread waits

    QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    std::string journalFolder() const { return path("journal").toStdString(); }
    static CliRun cli(const char *command, const QStringList &more)
    {
        return runCli(QStringList{QString::fromLatin1(command)} + more);
    }
    QStringList stored(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("--workspace"), path("w.makegood")} + more;
    }
    QStringList bySettings(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("--settings"), path("s.json")} + more;
    }
    std::vector<ProbeRecord> records() const
    {
        return readJournal(journalFolder(), span("2025-01-01T00:00:00Z", "2125-01-01T00:00:00Z"))
            .value()
            .records;
    }
    QByteArray journalText() const
    {
        QByteArray out;
        const auto files = journalFiles(journalFolder());
        for (const JournalFile &file : files.value())
            out += contentOfFile(QString::fromStdString(file.path));
        return out;
    }
    bool writeSettings(const char *interval) const
    {
        const std::string port = std::to_string(m_server.serverPort());
        const Json settings
            = {{"schema", 1},
               {"kind", "probe"},
               {"journal", journalFolder()},
               {"interval", interval},
               {"targets", {"tcp://127.0.0.1:" + port + " name=web", "tcp://127.0.0.1:1 name=closed"}},
               {"mapping", {{{"match", {{"name", "web"}}}, {"service", "web"}, {"probe", "http"}}}}};
        return writeFile(path("s.json"), QByteArray::fromStdString(settings.dump()));
    }
    void recordTheSource() const
    {
        const QString folder = path("alpha");
        QVERIFY(QDir().mkpath(folder) && writeFile(folder + QStringLiteral("/p.policy.toml"), plainPolicy)
                && writeFile(folder + QStringLiteral("/contract.toml"),
                             "schema = 1\nid = \"alpha\"\ncustomer = \"C\"\npolicy = \"p.policy.toml\"\n"
                             "time_zone = \"UTC\"\ncurrency = \"USD\"\nstart = \"2025-03-01\"\n[[service]]\n"
                             "id = \"web\"\nclass = \"web\"\ntype = \"other\"\nprice = \"1.00\"\n"));
        QCOMPARE(cli("import", QStringList{folder} + stored()).code, 0);
        const CliRun recorded = cli("sync",
                                    stored({QStringLiteral("--settings"), path("s.json"),
                                            QStringLiteral("--source"), QStringLiteral("watch")}));
        QVERIFY2(recorded.code == 0, recorded.messages.constData());
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server.close();
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        QVERIFY(writeSettings("1d"));
    }

    // A month of minutes with seven of them down; the month's figure must say so to the millisecond.
    void aMonthIsJudged()
    {
        {
            auto journal = ProbeJournal::open(journalFolder(), at("2025-03-01T00:00:00Z")).value().journal;
            QVERIFY(journal);
            const Instant end = at("2025-04-01T00:00:00Z");
            const Interval outage = span("2025-03-09T12:00:00Z", "2025-03-09T12:07:00Z");
            for (Instant day = at("2025-03-01T00:00:00Z"); day < end; day += std::chrono::hours(24)) {
                std::vector<ProbeRecord> all;
                for (Instant when = day; when < day + std::chrono::hours(24); when += std::chrono::minutes(1))
                    all.push_back(
                        {when,
                         "web",
                         "tcp://127.0.0.1:1",
                         "tcp",
                         {outage.contains(when) ? CheckState::Down : CheckState::Up, Duration(1), "x"}});
                QVERIFY(journal->addRound(day, all, {}));
            }
        }
        recordTheSource();
        const CliRun once = cli("probe", stored({QStringLiteral("--once")}));
        QVERIFY2(once.code == 0, once.messages.constData());
        QVERIFY2(once.out.contains(" up web tcp: ") && once.out.contains(" ms, connected\n"),
                 once.out.constData());
        QVERIFY2(once.out.contains(" down closed tcp: ") && once.out.contains("connection refused\n"),
                 once.out.constData());
        QVERIFY(journalText().contains("\"pause\":{\"from\":\"2025-04-01T00:00:00Z\",\"to\":\""));

        const CliRun synced = cli("sync", stored({QStringLiteral("--all")}));
        QVERIFY2(synced.code == 0, synced.messages.constData());
        QVERIFY2(synced.out.startsWith("watch: 1 new checks of "), synced.out.constData());
        const CliRun judged
            = cli("evaluate",
                  stored({QStringLiteral("--month"), QStringLiteral("2025-03"), QStringLiteral("--as-of"),
                          QStringLiteral("2025-05-01T00:00:00Z"), QStringLiteral("--json")}));
        QVERIFY2(judged.code == 0, judged.messages.constData());
        const Json service = Json::parse(judged.out.toStdString())["services"][0];
        QCOMPARE(service["downtime_ms"].get<qint64>(), qint64(7 * 60'000));
        QCOMPARE(service["measured_ms"].get<qint64>(), qint64(31) * 86'400'000);
        QVERIFY(service["unknown_ms"].get<qint64>() <= 60'000); // after the last check of the month
    }

    void onceAnInterval()
    {
        QCOMPARE(cli("probe", bySettings({QStringLiteral("--once")})).code, 0);
        QCOMPARE(records().size(), 2u);
        const CliRun again = cli("probe", bySettings({QStringLiteral("--once")}));
        QCOMPARE(again.code, 0);
        QCOMPARE(again.out, QByteArray());
        QVERIFY2(isOneSentence(again.messages) && again.messages.contains("probed already"),
                 again.messages.constData());
        QCOMPARE(records().size(), 2u);
    }

    void runsUntilItIsStopped_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void runsUntilItIsStopped()
    {
        QFETCH(int, signal);
        QVERIFY(writeSettings("10s"));
        QProcess first;
        first.start(QStringLiteral(MAKEGOOD_CLI), QStringList{QStringLiteral("probe")} + bySettings());
        QTRY_VERIFY_WITH_TIMEOUT(!records().empty(), 30'000);
        QCOMPARE(records().front().at.time_since_epoch() % std::chrono::seconds(10), Duration::zero());
        // One writer: a second one ends at once, or waits.
        const CliRun second = cli("probe", bySettings({QStringLiteral("--once")}));
        QCOMPARE(second.code, 5);
        QVERIFY2(isOneSentence(second.messages) && second.messages.contains("is written by makegood-cli"),
                 second.messages.constData());
        QVERIFY(::kill(static_cast<pid_t>(first.processId()), signal) == 0);
        QVERIFY(first.waitForFinished(10'000));
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.exitCode(), 0);
        QVERIFY(journalText().contains("\"event\":\"stop\""));
        const QByteArray messages = first.readAllStandardError();
        QVERIFY2(messages.contains("Probing 1 of 1 sources"), messages.constData());
        QVERIFY2(first.readAllStandardOutput().contains(" up web tcp: "), "a new state is printed");
        QVERIFY(!QFile::exists(path("journal/probes.lock")));
    }

    // kill -9: the journal is as whole as its last round, and the next run goes on.
    void killed()
    {
        QVERIFY(writeSettings("10s"));
        QProcess first;
        first.start(QStringLiteral(MAKEGOOD_CLI), QStringList{QStringLiteral("probe")} + bySettings());
        QTRY_VERIFY_WITH_TIMEOUT(journalText().contains("\"event\":\"start\""), 30'000);
        first.kill();
        QVERIFY(first.waitForFinished(10'000));
        const CliRun next = cli("probe", bySettings({QStringLiteral("--once")}));
        QVERIFY2(next.code == 0, next.messages.constData());
    }

    void wrongWords()
    {
        QCOMPARE(cli("probe", {}).code, 2);
        QCOMPARE(cli("probe", stored() + bySettings()).code, 2);
        QCOMPARE(cli("probe", bySettings({QStringLiteral("--source"), QStringLiteral("x")})).code, 2);
        QCOMPARE(cli("probe", stored({QStringLiteral("--once")})).code, 3); // there is no workspace
        recordTheSource();
        const CliRun other = cli(
            "probe", stored({QStringLiteral("--once"), QStringLiteral("--source"), QStringLiteral("x")}));
        QCOMPARE(other.code, 1);
        QVERIFY2(isOneSentence(other.messages) && other.messages.contains("no source 'x'"),
                 other.messages.constData());
        QVERIFY(writeFile(path("s.json"),
                          "{\"schema\": 1, \"kind\": \"probe\", \"journal\": \"/j\", "
                          "\"targets\": [\"ping://a\", \"gopher://b\"], \"mapping\": "
                          "[{\"service\": \"a\", \"probe\": \"b\"}]}"));
        const CliRun wrong = cli("probe", bySettings({QStringLiteral("--once")}));
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.messages.contains("line 2: "), wrong.messages.constData());
        // A journal that cannot be written.
        QVERIFY(writeSettings("1m") && writeFile(path("journal"), "in the way"));
        QCOMPARE(cli("probe", bySettings({QStringLiteral("--once")})).code, 3);
    }
};

MAKEGOOD_TEST(ProbeCommandTest)

} // namespace t_probe_command

#include "t_probe_command.moc"
