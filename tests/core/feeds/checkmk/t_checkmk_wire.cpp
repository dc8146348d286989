// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "fake_livestatus.h"
#include "support/test_program.h"
#include "wire_trouble.h"

namespace t_checkmk_wire
{

using namespace makegood::sla;
using namespace makegood::test;

/// A Livestatus through a wire on which something happens to the bytes.
class CheckmkWire : public QObject
{
    Q_OBJECT
private slots:
    void misbehaves_data();
    void misbehaves();
};

void CheckmkWire::misbehaves_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("perMille");
    addWireHarms();
}

void CheckmkWire::misbehaves()
{
    QFETCH(int, kind);
    QFETCH(int, perMille);
    constexpr std::int64_t t0 = 1'772'323'200; // 2026-03-01T00:00:00Z
    FakeLivestatus fake;
    for (std::int64_t i = 0; i < 200; ++i)
        fake.objects[{"web", "http"}].push_back(
            {t0 + i * 900, t0 + i * 900 + 900, i % 2 == 0 ? 0 : 2, "answer " + std::to_string(i)});
    WireProxy proxy(fake.port());
    CheckmkSettings settings = checkmkSettings(fake);
    settings.port = proxy.port();
    const Instant start{std::chrono::seconds(t0)};
    judgeHarm(proxy, WireHarm::Kind(kind), perMille, CheckmkSource(settings),
              {start, start + std::chrono::hours(48)});
}

MAKEGOOD_TEST(CheckmkWire)

} // namespace t_checkmk_wire

#include "t_checkmk_wire.moc"
