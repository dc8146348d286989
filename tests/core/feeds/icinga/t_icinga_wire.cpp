// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/icinga/icinga_source.h"
#include "icinga_database.h"
#include "support/one_month.h"
#include "support/test_program.h"
#include "wire_trouble.h"

namespace t_icinga_wire
{

using namespace makegood::sla;
using namespace makegood::test;

using Engine = SqlServer::Engine;

/// Icinga's database through a wire on which something happens to the bytes.
class IcingaWire : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_servers.clear(); }
    void misbehaves_data();
    void misbehaves();

private:
    GeneratedMonth m_month;
    std::map<Engine, std::unique_ptr<SqlServer>> m_servers;
};

void IcingaWire::initTestCase()
{
    m_month = generateMonth(oneMonthOptions());
    IcingaTestData data;
    for (const GeneratedTarget &target : m_month.targets)
        data.objects.push_back({target.service, "http", icingaRows(changesOf(m_month, target))});
    for (const Engine engine : {Engine::Postgresql, Engine::Mariadb}) {
        auto server = SqlServer::start(engine);
        QVERIFY2(server, server ? "" : server.error().text().c_str());
        m_servers[engine] = std::move(*server);
        const auto made = IcingaDatabase(*m_servers[engine], IcingaBackend::IcingaDb)
                              .create(QStringLiteral("icingadb"), data);
        QVERIFY2(made, made ? "" : made.error().text().c_str());
    }
}

void IcingaWire::misbehaves_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("perMille");
    QTest::addColumn<int>("engine");
    addWireHarms("postgresql: ", [](QTestData &row) { row << int(Engine::Postgresql); });
    addWireHarms("mariadb: ", [](QTestData &row) { row << int(Engine::Mariadb); });
}

void IcingaWire::misbehaves()
{
    QFETCH(int, kind);
    QFETCH(int, perMille);
    QFETCH(int, engine);
    const SqlServer &server = *m_servers.at(Engine(engine));
    WireProxy proxy(server.port());
    IcingaSettings settings = IcingaDatabase(server, IcingaBackend::IcingaDb).settings("icingadb");
    settings.database.port = proxy.port();
    judgeHarm(proxy, WireHarm::Kind(kind), perMille, IcingaSource(settings), m_month.period);
}

MAKEGOOD_TEST(IcingaWire)

} // namespace t_icinga_wire

#include "t_icinga_wire.moc"
