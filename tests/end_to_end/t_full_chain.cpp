// SPDX-License-Identifier: GPL-3.0-or-later
// A real Prometheus with a month of minute checks for twenty targets; the command line pulls them into a
// workspace and judges the month; the downtime of every service must be the generator's own.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "feeds/prometheus/prometheus_settings.h"
#include "run_cli.h"
#include "support/files.h"
#include "support/month_generator.h"
#include "support/plain_policy.h"
#include "support/prometheus_server.h"
#include "support/test_program.h"

namespace t_full_chain
{

using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

QByteArray contractText(const GeneratedMonth &month)
{
    QByteArray text
        = "schema = 1\nid = \"chain\"\ncustomer = \"Chain\"\npolicy = \"chain.policy.toml\"\n"
          "time_zone = \"UTC\"\ncurrency = \"USD\"\nstart = \"2025-03-01\"\nend = \"2025-04-01\"\n";
    for (const GeneratedTarget &target : month.targets)
        text += "[[service]]\nid = \"" + QByteArray::fromStdString(target.service)
            + "\"\nclass = \"web\"\ntype = \"other\"\nprice = \"1.00\"\n";
    return text;
}

} // namespace

class FullChainTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    GeneratedMonth m_month;
    std::unique_ptr<PrometheusServer> m_server;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    QStringList syncWords(const QString &workspace) const
    {
        return {QStringLiteral("sync"),
                QStringLiteral("--workspace"),
                workspace,
                QStringLiteral("--contract"),
                QStringLiteral("chain"),
                QStringLiteral("--settings"),
                path(QStringLiteral("source.json"))};
    }

    void makeWorkspace(const QString &workspace) const
    {
        const CliRun imported = runCli({QStringLiteral("import"), path(QStringLiteral("case")),
                                        QStringLiteral("--workspace"), workspace});
        QVERIFY2(imported.code == 0, imported.messages.constData());
    }

    QByteArray judged(const QString &workspace) const
    {
        const CliRun result
            = runCli({QStringLiteral("evaluate"), QStringLiteral("--workspace"), workspace,
                      QStringLiteral("--contract"), QStringLiteral("chain"), QStringLiteral("--month"),
                      QStringLiteral("2025-03"), QStringLiteral("--as-of"),
                      QStringLiteral("2025-05-01T00:00:00Z"), QStringLiteral("--json")});
        return result.code == 0 ? result.out : QByteArray();
    }

    void compareWithTheGenerator(const QByteArray &json) const
    {
        const QJsonArray services
            = QJsonDocument::fromJson(json).object()[QLatin1String("services")].toArray();
        QCOMPARE(services.size(), qsizetype(m_month.targets.size()));
        for (qsizetype i = 0; i < services.size(); ++i) {
            const GeneratedTarget &target = m_month.targets[std::size_t(i)];
            const QJsonObject service = services[i].toObject();
            QCOMPARE(service[QLatin1String("service")].toString().toStdString(), target.service);
            QCOMPARE(qint64(service[QLatin1String("downtime_ms")].toDouble()),
                     qint64(target.downtime.count()));
        }
    }

private slots:
    void initTestCase()
    {
        m_month = generateMonth();
        const std::string file = path(QStringLiteral("month.om")).toStdString();
        QVERIFY(writeOpenMetrics(m_month, file));
        auto server = PrometheusServer::start(file);
        if (!server)
            QFAIL(server.error().text().c_str());
        m_server = std::move(*server);

        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("case")));
        QVERIFY(writeFile(path(QStringLiteral("case/chain.policy.toml")), plainPolicy));
        QVERIFY(writeFile(path(QStringLiteral("case/contract.toml")), contractText(m_month)));
        PrometheusSettings settings;
        settings.server.address = m_server->address();
        settings.selector = "probe_success";
        for (const GeneratedTarget &target : m_month.targets)
            settings.mapping.push_back({{{"instance", target.instance}}, target.service, target.probe});
        QVERIFY(writeFile(path(QStringLiteral("source.json")),
                          QByteArray::fromStdString(settingsToJson(settings))));
    }

    void pulledJudgedAndPulledAgain()
    {
        const QString workspace = path(QStringLiteral("whole.makegood"));
        makeWorkspace(workspace);
        const CliRun first = runCli(syncWords(workspace));
        QVERIFY2(first.code == 0, first.messages.constData());
        const QByteArray figures = judged(workspace);
        compareWithTheGenerator(figures);

        QStringList again = syncWords(workspace);
        again << QStringLiteral("--from") << QStringLiteral("2025-03-01T00:00:00Z");
        const CliRun second = runCli(again);
        QVERIFY2(second.code == 0, second.messages.constData());
        QVERIFY2(second.out.contains(": 0 new checks"), second.out.constData());
        QCOMPARE(judged(workspace), figures);
    }

    void killedInTheMiddleAndResumed()
    {
        const QString workspace = path(QStringLiteral("killed.makegood"));
        makeWorkspace(workspace);
        QProcess process;
        process.start(QStringLiteral(MAKEGOOD_CLI), syncWords(workspace));
        // The first message says that a tenth of the way is stored.
        QVERIFY(process.waitForStarted());
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead(60000));
        process.kill();
        process.waitForFinished();
        QVERIFY(process.exitStatus() == QProcess::CrashExit);

        const CliRun resumed = runCli(syncWords(workspace));
        QVERIFY2(resumed.code == 0, resumed.messages.constData());
        compareWithTheGenerator(judged(workspace));
    }
};

MAKEGOOD_TEST(FullChainTest)

} // namespace t_full_chain

#include "t_full_chain.moc"
