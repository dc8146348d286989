// SPDX-License-Identifier: GPL-3.0-or-later
// `sync`, run as a person runs it, against a server of the test: what it records, and what it does not take
// from others.
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <nlohmann/json.hpp>

#include "fake_prometheus.h"
#include "run_cli.h"
#include "support/files.h"
#include "support/plain_policy.h"
#include "support/test_program.h"

namespace t_sync_command
{

using namespace makegood::test;
using Json = nlohmann::json;

namespace
{

// The program while this thread's event loop runs: its server answers from here.
CliRun runWithServer(const QStringList &words)
{
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    process.start(QStringLiteral(MAKEGOOD_CLI), words);
    loop.exec();
    const bool ended
        = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    const CliRun run{ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                     process.readAllStandardError()};
    process.kill();
    process.waitForFinished();
    return run;
}

Json row(const char *instance, const char *contract = nullptr)
{
    Json out = {{"match", {{"instance", instance}}}, {"service", "web"}, {"probe", "http"}};
    if (contract != nullptr)
        out["contract"] = contract;
    return out;
}

} // namespace

class SyncCommandTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakePrometheus m_right;
    FakeServer m_server{serving(m_right)};

    QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }

    bool import(const QByteArray &id)
    {
        const QString folder = path(id.constData());
        return QDir().mkpath(folder) && writeFile(folder + QStringLiteral("/p.policy.toml"), plainPolicy)
            && writeFile(folder + QStringLiteral("/contract.toml"),
                         "schema = 1\nid = \"" + id
                             + "\"\ncustomer = \"C\"\npolicy = \"p.policy.toml\"\ntime_zone = "
                               "\"UTC\"\ncurrency = \"USD\"\nstart = \"2025-03-01\"\n[[service]]\nid = "
                               "\"web\"\nclass = "
                               "\"web\"\ntype = \"other\"\nprice = \"1.00\"\n")
            && runCli({QStringLiteral("import"), folder, QStringLiteral("--workspace"), path("w.makegood")})
                   .code
            == 0;
    }

    CliRun sync(const QStringList &more) const
    {
        return runWithServer(
            QStringList{QStringLiteral("sync"), QStringLiteral("--workspace"), path("w.makegood")} + more);
    }

    CliRun syncWith(const Json &rows, const QStringList &more) const
    {
        const Json settings = {{"schema", 1},
                               {"kind", "prometheus"},
                               {"address", m_server.address()},
                               {"selector", "probe_success"},
                               {"mapping", rows}};
        if (!writeFile(path("s.json"), QByteArray::fromStdString(settings.dump())))
            return {};
        return sync(QStringList{QStringLiteral("--settings"), path("s.json")} + more);
    }

    // Of the first two hours of March 2025, in milliseconds.
    qint64 measured(const char *contract) const
    {
        const CliRun run
            = runCli({QStringLiteral("evaluate"), QStringLiteral("--workspace"), path("w.makegood"),
                      QStringLiteral("--contract"), QString::fromLatin1(contract), QStringLiteral("--month"),
                      QStringLiteral("2025-03"), QStringLiteral("--as-of"),
                      QStringLiteral("2025-03-01T02:00:00Z"), QStringLiteral("--json")});
        const Json result = Json::parse(run.out.toStdString(), nullptr, false);
        if (run.code != 0 || result.is_discarded())
            return -1;
        const Json &service = result["services"][0];
        return service["measured_ms"].get<qint64>() - service["unknown_ms"].get<qint64>();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_right = {};
        m_right.series = {minutely("a", 120), minutely("b", 120)};
        QVERIFY(import("alpha") && import("beta"));
    }

    void recordsAndGoesOn()
    {
        const QStringList words{QStringLiteral("--contract"), QStringLiteral("alpha")};
        const CliRun first = syncWith(Json::array({row("a")}), words);
        QVERIFY2(first.code == 0, first.messages.constData());
        QVERIFY2(first.out.startsWith("alpha-prometheus: 120 new checks of 120 samples, up to "),
                 first.out.constData());
        QVERIFY2(
            first.out.contains("; 120 samples of 1 series are not mapped to a service; the source keeps its "
                               "data for 15d: nothing from 2025-03-01T00:00:00Z to "),
            first.out.constData());
        const CliRun again = syncWith(Json::array({row("a")}), words);
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.startsWith("alpha-prometheus: 0 new checks of 0 samples"), again.out.constData());
        const CliRun all = sync({QStringLiteral("--all")});
        QCOMPARE(all.code, 0);
        QVERIFY2(all.out.startsWith("alpha-prometheus: 0 new checks"), all.out.constData());
    }

    // It used to move the source, and alpha got no more checks.
    void theSourceOfAnotherContractIsNotMoved()
    {
        QCOMPARE(
            syncWith(Json::array({row("a")}), {QStringLiteral("--contract"), QStringLiteral("alpha")}).code,
            0);
        const auto before = contentOf(m_dir->path());
        const CliRun moved = syncWith(Json::array({row("a")}),
                                      {QStringLiteral("--contract"), QStringLiteral("beta"),
                                       QStringLiteral("--source"), QStringLiteral("alpha-prometheus")});
        QCOMPARE(moved.code, 1);
        QCOMPARE(moved.out, QByteArray());
        QVERIFY2(isOneSentence(moved.messages) && moved.messages.contains("'alpha-prometheus' feeds 'alpha'"),
                 moved.messages.constData());
        QCOMPARE(contentOf(m_dir->path()), before);

        const CliRun knowingly
            = syncWith(Json::array({row("a")}),
                       {QStringLiteral("--contract"), QStringLiteral("beta"), QStringLiteral("--source"),
                        QStringLiteral("alpha-prometheus"), QStringLiteral("--replace")});
        QVERIFY2(knowingly.code == 0, knowingly.messages.constData());
        QVERIFY2(knowingly.messages.contains("no longer feeds 'alpha'"), knowingly.messages.constData());
    }

    void oneFileFeedsTwoContracts()
    {
        const Json rows = Json::array({row("a", "alpha"), row("b", "beta")});
        const CliRun unnamed = syncWith(rows, {});
        QCOMPARE(unnamed.code, 2);
        QVERIFY2(isOneSentence(unnamed.messages) && unnamed.messages.contains("--source"),
                 unnamed.messages.constData());
        const CliRun run = syncWith(rows, {QStringLiteral("--source"), QStringLiteral("main")});
        QVERIFY2(run.code == 0, run.messages.constData());
        QVERIFY2(run.out.startsWith("main: 240 new checks of 240 samples"), run.out.constData());
        QVERIFY(measured("alpha") > 7'000'000);
        QCOMPARE(measured("alpha"), measured("beta"));

        const CliRun extended = syncWith(Json::array({row("a", "alpha"), row("b", "beta"), row("x", "beta")}),
                                         {QStringLiteral("--source"), QStringLiteral("main")});
        QVERIFY2(extended.code == 0, extended.messages.constData());
        QVERIFY2(extended.messages.contains("reads other series than before"), extended.messages.constData());
        QVERIFY2(extended.out.startsWith("main: 0 new checks of 240 samples"), extended.out.constData());
    }

    void contractsThatAreNotThere()
    {
        const auto before = contentOf(m_dir->path());
        const CliRun run = syncWith(Json::array({row("a", "gamma")}),
                                    {QStringLiteral("--source"), QStringLiteral("main")});
        QCOMPARE(run.code, 1);
        QVERIFY2(isOneSentence(run.messages) && run.messages.contains("'gamma'"), run.messages.constData());
        const CliRun several = syncWith(Json::array({row("a")}), {});
        QCOMPARE(several.code, 2);
        QVERIFY(QFile::remove(path("s.json")));
        QCOMPARE(contentOf(m_dir->path()), before);
    }

    void wrongWords()
    {
        for (const char *word : {"--replace", "--contract=alpha"}) {
            const CliRun run = sync({QString::fromLatin1(word)});
            QCOMPARE(run.code, 2);
            QVERIFY2(run.messages.contains("goes with --settings"), run.messages.constData());
        }
        QCOMPARE(sync({QStringLiteral("--from"), QStringLiteral("soon")}).code, 2);
        const CliRun help = runCli({QStringLiteral("sync"), QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains("\"kind\": \"prometheus\""), help.out.constData());
    }
};

MAKEGOOD_TEST(SyncCommandTest)

} // namespace t_sync_command

#include "t_sync_command.moc"
