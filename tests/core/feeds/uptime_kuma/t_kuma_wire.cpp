// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/uptime_kuma/kuma_source.h"
#include "kuma_file.h"
#include "support/one_month.h"
#include "support/sql_server.h"
#include "support/test_program.h"
#include "wire_trouble.h"

namespace t_kuma_wire
{

using namespace makegood::sla;
using namespace makegood::test;

/// Kuma's MariaDB through a wire on which something happens to the bytes.
class KumaWire : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void misbehaves_data();
    void misbehaves();

private:
    Interval m_range;
    std::unique_ptr<SqlServer> m_server;
};

void KumaWire::initTestCase()
{
    const GeneratedMonth month = generateMonth(oneMonthOptions(1));
    m_range = {month.period.start, month.period.start + std::chrono::days(1)};
    auto server = SqlServer::start(SqlServer::Engine::Mariadb);
    QVERIFY2(server, server ? "" : server.error().text().c_str());
    m_server = std::move(*server);
    const QString name = QStringLiteral("kuma");
    QVERIFY(m_server->createDatabase(name));
    QVERIFY(m_server->createUser(QStringLiteral("reader"), QStringLiteral("secret")));
    QVERIFY(m_server->run(name, "GRANT SELECT ON kuma.* TO 'reader'@'127.0.0.1';"));
    QVERIFY(m_server->run(name, kumaSchema() + kumaMonth(month)));
}

void KumaWire::misbehaves_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("perMille");
    addWireHarms();
}

void KumaWire::misbehaves()
{
    QFETCH(int, kind);
    QFETCH(int, perMille);
    WireProxy proxy(m_server->port());
    KumaSettings settings = kumaFileSettings({});
    settings.database = {SqlEngine::Mysql, "127.0.0.1", proxy.port(), "kuma", "reader", "kuma-password"};
    judgeHarm(proxy, WireHarm::Kind(kind), perMille, KumaSource(settings), m_range);
}

MAKEGOOD_TEST(KumaWire)

} // namespace t_kuma_wire

#include "t_kuma_wire.moc"
