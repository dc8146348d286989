// SPDX-License-Identifier: GPL-3.0-or-later
// `sync` and `sources` as a scheduler runs them: what is due, one at a time, exit codes, secrets.
#include <csignal>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "fake_prometheus.h"
#include "run_cli.h"
#include "support/files.h"
#include "support/plain_policy.h"
#include "support/test_program.h"
#include "work/sync_lock.h"

namespace t_sync_schedule
{

using namespace makegood;
using namespace makegood::test;
using Json = nlohmann::json;

namespace
{

const QString workspaceWord = QStringLiteral("--workspace");

// A run of the program beside this thread's event loop: its servers answer from here.
class Running
{
public:
    explicit Running(const QStringList &words, const QStringList &environment = {},
                     const QByteArray &input = {})
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        // Never the keyring of the person who runs the tests.
        all.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                   QStringLiteral("unix:path=/nonexistent/makegood-test"));
        for (const QString &entry : environment)
            all.insert(entry.section(QLatin1Char('='), 0, 0), entry.section(QLatin1Char('='), 1));
        m_process.setProcessEnvironment(all);
        m_process.start(QStringLiteral(MAKEGOOD_CLI), words);
        m_process.write(input);
        m_process.closeWriteChannel();
    }
    QProcess &process() { return m_process; }
    CliRun finished()
    {
        const bool ended = QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 60'000)
            && m_process.exitStatus() == QProcess::NormalExit;
        return {ended ? m_process.exitCode() : -1, m_process.readAllStandardOutput(),
                m_process.readAllStandardError()};
    }

private:
    QProcess m_process;
};

} // namespace

class SyncScheduleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakePrometheus m_right;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<FakeServer> m_second;

    QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    QStringList words(const QStringList &more, const char *command = "sync") const
    {
        return QStringList{QString::fromLatin1(command), workspaceWord, path("w.makegood")} + more;
    }
    CliRun sync(const QStringList &more, const QStringList &environment = {},
                const QByteArray &input = {}) const
    {
        return Running(words(more), environment, input).finished();
    }

    CliRun record(const char *id, const FakeServer &server, const Json &auth = nullptr,
                  const QStringList &environment = {}) const
    {
        Json settings
            = {{"schema", 1},
               {"kind", "prometheus"},
               {"address", server.address()},
               {"selector", "probe_success"},
               {"mapping", {{{"match", {{"instance", "a"}}}, {"service", "web"}, {"probe", "http"}}}}};
        if (!auth.is_null())
            settings["auth"] = auth;
        if (!writeFile(path("s.json"), QByteArray::fromStdString(settings.dump())))
            return {};
        return sync({QStringLiteral("--settings"), path("s.json"), QStringLiteral("--contract"),
                     QStringLiteral("alpha"), QStringLiteral("--source"), QString::fromLatin1(id)},
                    environment);
    }
    Json listed(const QStringList &more = {}) const
    {
        const CliRun run = Running(words(QStringList{QStringLiteral("--json")} + more, "sources")).finished();
        return run.code == 0 ? Json::parse(run.out.toStdString(), nullptr, false) : Json();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_right = {};
        m_right.series = {minutely("a", 120), minutely("b", 120)};
        m_server = std::make_unique<FakeServer>(serving(m_right));
        m_second = std::make_unique<FakeServer>(serving(m_right));
        const QString folder = path("alpha");
        QVERIFY(QDir().mkpath(folder) && writeFile(folder + QStringLiteral("/p.policy.toml"), plainPolicy)
                && writeFile(folder + QStringLiteral("/contract.toml"),
                             "schema = 1\nid = \"alpha\"\ncustomer = \"C\"\npolicy = \"p.policy.toml\"\n"
                             "time_zone = \"UTC\"\ncurrency = \"USD\"\nstart = \"2025-03-01\"\n[[service]]\n"
                             "id = \"web\"\nclass = \"web\"\ntype = \"other\"\nprice = \"1.00\"\n"));
        QCOMPARE(runCli({QStringLiteral("import"), folder, workspaceWord, path("w.makegood")}).code, 0);
    }

    void onlyWhatIsDueUnlessAll()
    {
        QCOMPARE(record("one", *m_server).code, 0);
        const int asked = m_right.queries;
        const CliRun idle = sync({});
        QCOMPARE(idle.code, 0);
        QCOMPARE(idle.out, QByteArray());
        QVERIFY2(idle.messages.contains("Nothing is due before 20"), idle.messages.constData());
        QCOMPARE(m_right.queries, asked);
        const CliRun all = sync({QStringLiteral("--all")});
        QCOMPARE(all.code, 0);
        QVERIFY2(all.out.startsWith("one: 0 new checks of 0 samples, up to "), all.out.constData());
        QVERIFY(m_right.queries > asked);
        QCOMPARE(sync({QStringLiteral("--all"), QStringLiteral("--source"), QStringLiteral("one")}).code, 2);
    }

    void oneThatFailsDoesNotStopTheOthers()
    {
        QCOMPARE(record("a-first", *m_server).code, 0);
        QCOMPARE(record("b-second", *m_second).code, 0);
        m_server->stopListening();
        const CliRun run = sync({QStringLiteral("--all"), QStringLiteral("--json")});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.messages.contains("a-first: "), run.messages.constData());
        const Json result = Json::parse(run.out.toStdString(), nullptr, false);
        QVERIFY2(!result.is_discarded() && result["schema"] == 1, run.out.constData());
        QCOMPARE(result["sources"].size(), 2u);
        QCOMPARE(QString::fromStdString(result["sources"][0]["outcome"]), QStringLiteral("failed"));
        QVERIFY(result["sources"][0]["error"].is_string());
        QCOMPARE(QString::fromStdString(result["sources"][1]["outcome"]), QStringLiteral("done"));
        QVERIFY(result["sources"][1]["error"].is_null());

        const Json sources = listed({QStringLiteral("--month"), QStringLiteral("2025-03")})["sources"];
        QCOMPARE(sources.size(), 2u);
        QCOMPARE(QString::fromStdString(sources[0]["state"]), QStringLiteral("failed"));
        QCOMPARE(sources[0]["failures"].get<int>(), 1);
        QVERIFY(sources[0]["next"].is_string() && sources[0]["last_good"].is_object());
        QCOMPARE(QString::fromStdString(sources[1]["state"]), QStringLiteral("ok"));
        QCOMPARE(sources[1]["unmapped"].size(), 0u); // of the last run, which had only new time
        const Json &days = sources[1]["coverage"]["days"];
        QCOMPARE(days.size(), 31u);
        QCOMPARE(QString::fromStdString(days[0]["cover"]), QStringLiteral("partly"));
        QCOMPARE(QString::fromStdString(days[1]["cover"]), QStringLiteral("no-data"));
        const CliRun text = Running(words({}, "sources")).finished();
        QVERIFY2(text.out.contains("a-first   prometheus  failed"), text.out.constData());
        QVERIFY2(text.out.contains("b-second  prometheus  ok"), text.out.constData());
    }

    void oneRunAtATime()
    {
        QCOMPARE(record("one", *m_server).code, 0);
        auto held
            = work::SyncLock::tryToTake(path("w.makegood").toStdString(), "somebody", sla::Instant{}).value();
        QVERIFY(held.lock != nullptr);
        const CliRun run = sync({QStringLiteral("--all")});
        QCOMPARE(run.code, 5);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.messages.contains("somebody (process ")
                     && run.messages.contains("since 1970-01-01T00:00:00Z"),
                 run.messages.constData());
        Running waiting(words({QStringLiteral("--all"), QStringLiteral("--wait")}));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += waiting.process().readAllStandardError()).contains("waiting"),
                                 20'000);
        QCOMPARE(waiting.process().state(), QProcess::Running);
        held.lock.reset();
        const CliRun done = waiting.finished();
        QCOMPARE(done.code, 0);
        QVERIFY2(done.out.startsWith("one: 0 new checks"), done.out.constData());
        QVERIFY(!QFile::exists(path("w.makegood.sync-lock")));
    }

    void waitingCanBeInterrupted()
    {
        QCOMPARE(record("one", *m_server).code, 0);
        const auto held
            = work::SyncLock::tryToTake(path("w.makegood").toStdString(), "somebody", sla::Instant{}).value();
        Running waiting(words({QStringLiteral("--all"), QStringLiteral("--wait")}));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += waiting.process().readAllStandardError()).contains("waiting"),
                                 20'000);
        waiting.process().terminate();
        QCOMPARE(waiting.finished().code, 4);
    }

    // kill -9 in the middle of a sync: the next one takes the lock and goes on from the last good page.
    void killedBetweenPages()
    {
        int answered = 0;
        const auto right = serving(m_right);
        m_server->setHandler([&](QTcpSocket &socket, const FakeRequest &request) {
            if (request.path.endsWith("/query") && ++answered > 3)
                return; // silence
            right(socket, request);
        });
        Running first([&] {
            const Json settings = {{"schema", 1},
                                   {"kind", "prometheus"},
                                   {"address", m_server->address()},
                                   {"selector", "probe_success"},
                                   {"mapping", {{{"service", "web"}, {"probe", "http"}}}}};
            writeFile(path("s.json"), QByteArray::fromStdString(settings.dump()));
            return words({QStringLiteral("--settings"), path("s.json")});
        }());
        QTRY_VERIFY_WITH_TIMEOUT(answered > 3, 30'000);
        QVERIFY(QFile::exists(path("w.makegood.sync-lock")));
        QVERIFY(::kill(static_cast<pid_t>(first.process().processId()), SIGKILL) == 0);
        QCOMPARE(first.finished().code, -1);
        const Json cut = listed()["sources"][0];
        QVERIFY(cut["data_until"].is_string());
        QCOMPARE(QString::fromStdString(cut["state"]), QStringLiteral("never-run")); // no run ended yet
        m_server->setHandler(right);
        const CliRun rest = sync({});
        QVERIFY2(rest.code == 0, rest.messages.constData());
        const Json whole = listed()["sources"][0];
        QVERIFY(whole["data_until"].get<std::string>() > cut["data_until"].get<std::string>());
        QCOMPARE(QString::fromStdString(whole["state"]), QStringLiteral("ok"));
        QVERIFY(!QFile::exists(path("w.makegood.sync-lock")));
    }

    void secretsWithoutAKeyring()
    {
        QByteArray seen;
        const auto right = serving(m_right);
        m_server->setHandler([&](QTcpSocket &socket, const FakeRequest &request) {
            seen
                = request.headers.count("authorization") ? request.headers.at("authorization") : QByteArray();
            if (seen != "Bearer hush")
                return FakeServer::reply(socket, 401, "text/plain", "no");
            right(socket, request);
        });
        const Json auth = {{"kind", "bearer"}, {"key", "acme-main"}};
        const CliRun wrong = record("one", *m_server, auth, {QStringLiteral("MAKEGOOD_SECRET=wrong")});
        QCOMPARE(wrong.code, 3);
        QVERIFY2(wrong.messages.contains("does not let us in"), wrong.messages.constData());
        QCOMPARE(record("one", *m_server, auth, {QStringLiteral("MAKEGOOD_SECRET=hush")}).code, 0);
        QCOMPARE(seen, QByteArray("Bearer hush"));

        // With several sources the nameless secret could reach the wrong server.
        seen.clear();
        QVERIFY(sync({QStringLiteral("--all")}, {QStringLiteral("MAKEGOOD_SECRET=hush")}).code != 0);
        QCOMPARE(seen, QByteArray());
        QCOMPARE(QString::fromStdString(listed()["sources"][0]["state"]), QStringLiteral("needs-sign-in"));
        const CliRun waits = sync({});
        QCOMPARE(waits.code, 0);
        QVERIFY2(waits.messages.contains("waits for a person"), waits.messages.constData());

        // Settings alone name no source that the variable could be meant for.
        seen.clear();
        const CliRun bare = sync({QStringLiteral("--settings"), path("s.json"), QStringLiteral("--contract"),
                                  QStringLiteral("alpha")},
                                 {QStringLiteral("MAKEGOOD_SECRET=hush")});
        QVERIFY2(bare.code != 0 && bare.messages.contains("--source"), bare.messages.constData());
        QCOMPARE(seen, QByteArray());

        QCOMPARE(sync({QStringLiteral("--all")}, {QStringLiteral("MAKEGOOD_SECRET_ACME_MAIN=hush")}).code, 0);
        // Bound to another server it is not sent to this one.
        seen.clear();
        const auto bound = [&](const std::string &origin) {
            const Json given = {{"acme-main", {{"secret", "hush"}, {"origin", origin}}}};
            return sync({QStringLiteral("--all"), QStringLiteral("--secrets-fd"), QStringLiteral("0")}, {},
                        QByteArray::fromStdString(given.dump()))
                .code;
        };
        QVERIFY(bound("https://elsewhere.example:443") != 0);
        QCOMPARE(seen, QByteArray());
        QCOMPARE(bound(m_server->address()), 0);
        QCOMPARE(seen, QByteArray("Bearer hush"));
        QCOMPARE(sync({QStringLiteral("--all"), QStringLiteral("--secrets-fd"), QStringLiteral("0")}, {},
                      "{\"acme-main\": \"hush\"}")
                     .code,
                 0);
        QVERIFY(writeFile(path("acme-main"), "hush\n"));
        QCOMPARE(
            sync({QStringLiteral("--all")}, {QStringLiteral("CREDENTIALS_DIRECTORY=") + m_dir->path()}).code,
            0);
        for (const char *bad : {"", "[]", "{\"a\": 1}", "hush"}) {
            const CliRun run = sync(
                {QStringLiteral("--all"), QStringLiteral("--secrets-fd"), QStringLiteral("0")}, {}, bad);
            QCOMPARE(run.code, 1);
            QVERIFY2(isOneSentence(run.messages) && !run.messages.contains("hush"), run.messages.constData());
        }
        QCOMPARE(sync({QStringLiteral("--secrets-fd"), QStringLiteral("x")}).code, 2);
        QCOMPARE(sync({QStringLiteral("--secrets-fd"), QStringLiteral("99")}).code, 3);
    }

    void noSources()
    {
        QCOMPARE(sync({}).code, 1);
        QVERIFY(listed()["sources"].empty());
        QCOMPARE(sync({QStringLiteral("--source"), QStringLiteral("x")}).code, 1);
    }
};

MAKEGOOD_TEST(SyncScheduleTest)

} // namespace t_sync_schedule

#include "t_sync_schedule.moc"
