// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs of a page of Statuspage: the first one, later ones, and what was entered or corrected between.
#include <QTest>

#include "fake_statuspage.h"
#include "support/test_program.h"

namespace t_statuspage_sync
{

using namespace makegood::test;

class StatuspageSync : public QObject
{
    Q_OBJECT

private:
    FakeStatuspage m_page;
    std::unique_ptr<FakeServer> m_server;
    AccountStore m_store;

    SyncReport sync(const char *now)
    {
        m_page.now = now;
        return pullPage(marchSettings(m_server->address()), m_store, now);
    }
    std::size_t changes() const
    {
        std::size_t sum = 0;
        for (const auto &[service, its] : m_store.changes)
            sum += its.size();
        return sum;
    }

private slots:
    void init()
    {
        m_page = marchPage();
        m_server = std::make_unique<FakeServer>(m_page.serving());
        m_store = {};
    }

    void aMonth()
    {
        const SyncReport report = sync("2026-04-01T00:00:00Z");
        QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
        QCOMPARE(m_server->requests().size(), 3u); // the month is read at once
        QCOMPARE(QByteArray::fromStdString(m_store.told("API")),
                 QByteArray("05T10:00 down major outage: API away\n05T10:30 up partial outage: API away\n"
                            "05T11:00 up operational: API away\n"));
        QCOMPARE(QByteArray::fromStdString(m_store.told("whole")),
                 QByteArray("05T10:00 up operational\n12T00:00 down major outage: DNS\n"
                            "12T00:20 up operational: DNS\n"));
        QVERIFY(m_store.told("Web").find("20T02:01 unknown under maintenance: New disks\n")
                != std::string::npos);
        QCOMPARE(m_store.cursor->before, when("2026-04-01T00:00:00Z"));
        QCOMPARE(m_store.windows.size(), 2u);
        const MaintenanceWindow &both = m_store.windows.at("m2");
        QCOMPARE(both.services, (std::vector<std::string>{"API", "Web"}));
        QVERIFY(both.notifiedAt == when("2026-03-30T12:00:00Z"));
        QCOMPARE(report.remarks.size(), 1u);
        QCOMPARE(
            report.remarks[0],
            std::string("the page lists 4 incidents, back to 2026-03-05T10:00:00Z; what was before is not "
                        "known and does not count as up"));
        QVERIFY(report.unmapped.empty());
    }

    void nothingNewChangesNothing()
    {
        QVERIFY(sync("2026-04-01T00:00:00Z").succeeded());
        const auto before = m_store.changes;
        for (const char *now : {"2026-04-01T00:05:00Z", "2026-04-01T00:10:00Z"})
            QVERIFY(sync(now).succeeded());
        QCOMPARE(m_store.changes, before);
    }

    void aPageWithoutIncidents()
    {
        m_page.incidents.clear();
        m_page.maintenance.clear();
        const SyncReport first = sync("2026-04-01T00:00:00Z");
        QVERIFY(first.succeeded());
        QVERIFY(first.remarks[0].find("lists no incident: its account begins at 2026-04-01")
                != std::string::npos);
        QCOMPARE(m_store.told("API"), std::string("01T00:00 up operational\n"));
        QVERIFY(sync("2026-04-01T00:05:00Z").succeeded());
        QCOMPARE(changes(), 4u);
        m_page.addIncident("i9", "Now", "critical", "2026-04-01T00:07:00Z", {});
        QVERIFY(sync("2026-04-01T00:10:00Z").succeeded());
        QCOMPARE(m_store.told("whole"),
                 std::string("01T00:00 up operational\n01T00:07 down major outage: Now\n"));
    }

    // Told a fortnight later: the account changes for the time that was read long since.
    void whatIsEnteredAfterwards()
    {
        QVERIFY(sync("2026-03-31T00:00:00Z").succeeded());
        json &late = m_page.addIncident("i9", "Told late", "critical", "2026-03-17T06:00:00Z",
                                        "2026-03-17T07:00:00Z");
        late["created_at"] = "2026-03-31T12:00:00Z";
        FakeStatuspage::addUpdate(late, "2026-03-17T06:00:00Z", "mail", "operational", "major_outage");
        FakeStatuspage::addUpdate(late, "2026-03-17T07:00:00Z", "mail", "major_outage", "operational");
        QVERIFY(sync("2026-04-01T00:00:00Z").succeeded());
        QVERIFY2(m_store.told("Mail").find("17T06:00 down major outage: Told late\n"
                                           "17T07:00 up operational: Told late\n")
                     != std::string::npos,
                 m_store.told("Mail").c_str());
    }

    // No incident tells of it: both syncs together do.
    void anOutageSetByHand()
    {
        QVERIFY(sync("2026-04-01T00:00:00Z").succeeded());
        m_page.components[3]["status"] = "major_outage";
        m_page.components[3]["updated_at"] = "2026-04-01T00:03:10.000Z";
        QVERIFY(sync("2026-04-01T00:05:00Z").succeeded());
        m_page.components[3]["status"] = "operational";
        m_page.components[3]["updated_at"] = "2026-04-01T00:08:20.000Z";
        QVERIFY(sync("2026-04-01T00:10:00Z").succeeded());
        QVERIFY2(m_store.told("Mail").ends_with("01T00:03 down major outage\n01T00:08 up operational\n"),
                 m_store.told("Mail").c_str());
    }

    void maintenanceThatIsTakenBack()
    {
        QVERIFY(sync("2026-04-01T00:00:00Z").succeeded());
        m_page.maintenance.clear();
        QVERIFY(sync("2026-04-01T00:05:00Z").succeeded());
        QCOMPARE(m_store.windows.size(), 1u);
        QVERIFY(m_store.windows.contains("m1"));
    }

    void goesOnAfterAFailure()
    {
        QVERIFY(sync("2026-03-12T00:10:00Z").succeeded());
        const auto cursor = m_store.cursor;
        m_server->setHandler([](QTcpSocket &socket, const FakeRequest &) {
            FakeServer::reply(socket, 500, "text/plain", "oops");
        });
        const SyncReport failed = sync("2026-03-20T00:00:00Z");
        QVERIFY(failed.error && failed.error->kind == ErrorKind::Unreachable);
        QVERIFY(m_store.cursor == cursor);
        m_server->setHandler(m_page.serving());
        QVERIFY(sync("2026-04-01T00:00:00Z").succeeded());
        AccountStore atOnce;
        std::swap(atOnce, m_store);
        QVERIFY(sync("2026-04-01T00:00:00Z").succeeded());
        QCOMPARE(m_store.told("API"), atOnce.told("API"));
        QCOMPARE(m_store.told("Mail"), atOnce.told("Mail"));
    }

    void checkAndDiscover()
    {
        const StatuspageSource source(marchSettings(m_server->address()));
        const auto status = checkSource(source, {}, {}, shortLimits());
        QVERIFY(status);
        QCOMPARE(status->product, std::string("Statuspage"));
        QVERIFY(status->earliest == when("2026-03-05T10:00:00Z"));
        QVERIFY(status->serverTime == when("2026-04-01T00:00:00Z"));
        m_page.components[1]["status"] = "major_outage";
        m_page.components[1]["updated_at"] = "2026-03-31T00:00:00Z";
        const Interval recent{when("2026-03-31T00:00:00Z"), when("2026-04-01T00:00:00Z")};
        const auto found = discoverSource(source, {}, recent, {}, shortLimits());
        QVERIFY(found);
        QCOMPARE(found->size(), 4u);
        QCOMPARE(found->front().labels.at("component"), std::string("API"));
        QVERIFY(found->front().lastState == CheckState::Down && found->front().kind == SeriesKind::Changes);
        QVERIFY(found->front().lastAt == when("2026-03-31T00:00:00Z"));
        QVERIFY((*found)[1].lastState == CheckState::Up);
        const auto levels = providerAvailability(source, {}, recent, {}, shortLimits());
        QVERIFY(levels && levels->size() == 4);
    }
};

MAKEGOOD_TEST(StatuspageSync)

} // namespace t_statuspage_sync

#include "t_statuspage_sync.moc"
