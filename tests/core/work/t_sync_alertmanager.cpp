// SPDX-License-Identifier: GPL-3.0-or-later
// Silences of a real Alertmanager as maintenance.
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "support/alertmanager_server.h"
#include "support/test_program.h"
#include "sync_cases.h"

namespace t_sync_alertmanager
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;
using Json = nlohmann::json;

namespace
{

const Actor actor{"test", march};

Instant present()
{
    return Instant(Duration(QDateTime::currentMSecsSinceEpoch()));
}

} // namespace

class SyncAlertmanager : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AlertmanagerServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    SyncOutcome m_last;

    // The id of a silence from `start` on for an hour. A list of its own: in braces, one Json is itself.
    std::string silence(const std::vector<Json> &matchers, Instant start)
    {
        const Json body{{"matchers", matchers},
                        {"startsAt", formatInstant(start)},
                        {"endsAt", formatInstant(start + hours(1))},
                        {"createdBy", "r.kim"},
                        {"comment", "New disks"}};
        const QByteArray answer
            = m_server->ask("POST", "/api/v2/silences", QByteArray::fromStdString(body.dump()));
        const Json made = Json::parse(answer.toStdString(), nullptr, false);
        return made.is_object() && made.contains("silenceID") ? made["silenceID"].get<std::string>()
                                                              : std::string();
    }
    static Json matcher(const char *name, const char *value, bool isRegex = false, bool isEqual = true)
    {
        return {{"name", name}, {"value", value}, {"isRegex", isRegex}, {"isEqual", isEqual}};
    }

    std::string sync()
    {
        const std::string settings = "{\"schema\": 1, \"kind\": \"alertmanager\", \"address\": \""
            + m_server->address()
            + "\", \"mapping\": [{\"match\": {\"instance\": \"web-1\"}, \"service\": \"web\"},"
              "{\"match\": {\"instance\": \"web-2\"}, \"service\": \"web-2\"},"
              "{\"match\": {\"customer\": \"beta\"}, \"service\": \"*\", \"contract\": \"beta\"}]}";
        const auto kinds = builtInKinds();
        auto source = kinds.read(settings, "settings");
        if (!source)
            return source.error().front().text();
        GivenSource given;
        given.id = "am";
        given.contract = "alpha";
        auto target
            = sourceToRecord(*m_workspace, kinds, std::shared_ptr<const Source>(std::move(*source)), given);
        if (!target)
            return target.error().front().text();
        const auto plan = planSync(*m_workspace, std::move(*target), {}, present());
        if (!plan)
            return plan.error().front().text();
        m_last = runSync(*m_workspace, *plan, {}, actor);
        return m_last.report.error ? m_last.report.error->text() : std::string();
    }

    std::vector<MaintenanceWindow> stored(const char *contract)
    {
        return m_workspace->contracts().load(contract).value().evidence.windows;
    }

private slots:
    void initTestCase()
    {
        auto server = AlertmanagerServer::start();
        if (!server)
            QFAIL(server.error().text().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = Workspace::create(m_dir->filePath(QStringLiteral("w.makegood")).toStdString()).value();
        for (const char *id : {"alpha", "beta"})
            QVERIFY(m_workspace->contracts().importCase(contractFrom(id, "2026-03-01"), actor));
    }
    void cleanup()
    {
        // What a failed test left there.
        const QByteArray all = m_server->ask("GET", "/api/v2/silences");
        for (const Json &left : Json::parse(all.toStdString(), nullptr, false))
            if (left["status"]["state"] != "expired")
                m_server->ask("DELETE",
                              "/api/v2/silence/" + QByteArray::fromStdString(left["id"].get<std::string>()));
        m_workspace.reset();
        m_dir.reset();
    }

    void silencesAreMaintenance()
    {
        const Instant before = present();
        const Instant start = floor<seconds>(before) + hours(30);
        const std::string one
            = silence({matcher("instance", "web-1|web-2", true), matcher("job", "http")}, start);
        const std::string other = silence({matcher("customer", "beta")}, start);
        const std::string narrow
            = silence({matcher("instance", "web-1"), matcher("severity", "page", false, false)}, start);
        QVERIFY(!one.empty() && !other.empty() && !narrow.empty());
        QCOMPARE(sync(), std::string());
        QVERIFY(!m_last.report.serverVersion.empty());
        const auto alpha = stored("alpha");
        QCOMPARE(alpha.size(), std::size_t(1));
        QCOMPARE(alpha[0].uid, "am/" + one);
        QCOMPARE(alpha[0].services, (std::vector<std::string>{"web", "web-2"}));
        QCOMPARE(alpha[0].when, (Interval{start, start + hours(1)}));
        QCOMPARE(alpha[0].summary, std::string("New disks (r.kim)"));
        QVERIFY(alpha[0].notifiedAt && *alpha[0].notifiedAt >= before - seconds(1)
                && *alpha[0].notifiedAt <= present());
        const auto beta = stored("beta");
        QCOMPARE(beta.size(), std::size_t(1));
        QVERIFY(beta[0].services.empty());
        QCOMPARE(m_last.report.remarks.size(), std::size_t(1));
        QVERIFY2(m_last.report.remarks[0].find(narrow) != std::string::npos,
                 m_last.report.remarks[0].c_str());

        QCOMPARE(sync(), std::string()); // nothing new
        QCOMPARE(m_last.rowsChanged, 0u);

        // Taken back before it began: no window any more; the other one stays.
        m_server->ask("DELETE", "/api/v2/silence/" + QByteArray::fromStdString(one));
        QCOMPARE(sync(), std::string());
        QVERIFY(stored("alpha").empty());
        QCOMPARE(stored("beta").size(), std::size_t(1));
        m_server->ask("DELETE", "/api/v2/silence/" + QByteArray::fromStdString(other));
        m_server->ask("DELETE", "/api/v2/silence/" + QByteArray::fromStdString(narrow));
    }

    // Made longer, or ended, the server forgets when it was made.
    void theEarliestEntryCounts()
    {
        const Instant start = floor<seconds>(present()) + seconds(2);
        const std::string id = silence({matcher("instance", "web-1")}, start);
        QVERIFY(!id.empty());
        QCOMPARE(sync(), std::string());
        const auto first = stored("alpha");
        QCOMPARE(first.size(), std::size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(present() > start + milliseconds(200), 10000);
        m_server->ask("DELETE", "/api/v2/silence/" + QByteArray::fromStdString(id));
        QCOMPARE(sync(), std::string());
        const auto then = stored("alpha");
        QCOMPARE(then.size(), std::size_t(1));
        QCOMPARE(then[0].when.start, start);
        QVERIFY(then[0].when.end < start + hours(1)); // ended early
        QCOMPARE(then[0].notifiedAt, first[0].notifiedAt);
    }
};

MAKEGOOD_TEST(SyncAlertmanager)

} // namespace t_sync_alertmanager

#include "t_sync_alertmanager.moc"
