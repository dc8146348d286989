// SPDX-License-Identifier: GPL-3.0-or-later
// What a system itself says of a month, with ours beside it.
#include <QTemporaryDir>
#include <QTest>

#include "fake_statuspage.h"
#include "support/test_program.h"
#include "sync_cases.h"
#include "work/connect_source.h"
#include "work/known_services.h"
#include "work/service_levels.h"
#include "work/source_health.h"

namespace t_service_levels
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"test", march};
const Month thisMonth{2026y / March};
const Instant april = march + days(31);

// Ours: `web` is down on the 5th from 10:00 to 12:00, and on the 10th from 00:00 to 00:30.
CaseData measured(const std::string &id)
{
    CaseData data = contractFrom(id, "2026-03-01");
    ChangeSeriesBuilder builder("web", "http");
    const std::uint32_t source = builder.addSource("log");
    const auto add = [&](Duration after, CheckState state) {
        builder.add({march + after, state, false, {source, 0}, {}});
    };
    add(hours(0), CheckState::Up);
    add(hours(4 * 24 + 10), CheckState::Down);
    add(hours(4 * 24 + 12), CheckState::Up);
    add(hours(9 * 24), CheckState::Down);
    add(hours(9 * 24) + minutes(30), CheckState::Up);
    data.evidence.changes = {builder.build()};
    return data;
}

ProviderAvailability told(const std::string &service, Interval period)
{
    ProviderAvailability out{service, "SLA", "99.9", period, {}, {}};
    out.uptime = period.length() - minutes(10);
    out.downtime = minutes(10);
    return out;
}

} // namespace

class ServiceLevels : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;

    // A status page whose component API is `web` of the contract `alpha`.
    static StatuspageSource page(const std::string &address, const std::string &contract = "alpha")
    {
        StatuspageSettings settings = marchSettings(address);
        settings.mapping = {{{{"component", "API"}}, "web", "provider", contract}};
        return StatuspageSource(settings);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = Workspace::create(m_dir->filePath(QStringLiteral("w.makegood")).toStdString()).value();
        for (const char *id : {"alpha", "beta"})
            QVERIFY(m_workspace->contracts().importCase(measured(id), actor));
    }
    void cleanup()
    {
        m_workspace.reset();
        m_dir.reset();
    }

    void oursOfTheWholeMonthAndOfAPart()
    {
        const StatuspageSource source = page("http://127.0.0.1");
        const StoredSource stored{"page", {}, "statuspage", source.toJson()};
        const auto levels = besideOurs(*m_workspace, source, stored,
                                       {told("WEB", {march, april}), told("web", {march, march + days(7)}),
                                        told("mail", {march, april}), told("web", {april, april + days(1)})},
                                       thisMonth, april);
        QVERIFY2(levels, levels ? "" : levels.error().text().c_str());
        QCOMPARE(levels->size(), 4u);
        const OurLevel whole = (*levels)[0].ours.value();
        QCOMPARE(whole.contract, std::string("alpha"));
        QCOMPARE(whole.service, std::string("web"));
        QVERIFY(whole.downtime == minutes(150));
        QCOMPARE(whole.percent, std::string("99.663")); // 2669400 of 2678400 seconds
        const OurLevel week = (*levels)[1].ours.value();
        QVERIFY(week.downtime == hours(2));
        QCOMPARE(week.percent, std::string("98.809")); // 166 of 168 hours
        QVERIFY(!(*levels)[2].ours && !(*levels)[3].ours);
        QCOMPARE(percentOf((*levels)[0].theirs), std::string("99.977"));
        QCOMPARE(percentOf(ProviderAvailability{}), std::string());
    }

    // Two contracts have a service of this name: which one is meant nobody knows.
    void aNameAloneMustBeClear()
    {
        StatuspageSettings settings = marchSettings("http://127.0.0.1");
        settings.mapping = {{{{"component", "API"}}, "web", "provider", "alpha"},
                            {{{"component", "Web"}}, "web", "provider", "beta"}};
        const StatuspageSource source(settings);
        const StoredSource stored{"page", {}, "statuspage", source.toJson()};
        ProviderAvailability labelled = told("Web", {march, april});
        labelled.labels = {{"component", "Web"}};
        const auto levels = besideOurs(*m_workspace, source, stored, {told("web", {march, april}), labelled},
                                       thisMonth, april);
        QVERIFY(levels);
        QVERIFY(!(*levels)[0].ours);
        QCOMPARE((*levels)[1].ours.value().contract, std::string("beta"));
        QVERIFY(levelPeriod(*m_workspace, source, stored, thisMonth) == (Interval{march, april}));
    }

    void aStatusPageIsAsked()
    {
        FakeStatuspage right = marchPage();
        FakeServer server(right.serving());
        const StatuspageSource source = page(server.address());
        const StoredSource stored{"page", {}, "statuspage", source.toJson()};
        const auto levels
            = serviceLevels(*m_workspace, source, stored, {}, {thisMonth, april, {}, shortLimits()});
        QVERIFY2(levels, levels ? "" : levels.error().text().c_str());
        QCOMPARE(levels->size(), 4u);
        const ServiceLevel &api = (*levels)[1];
        QCOMPARE(api.theirs.service, std::string("API"));
        QVERIFY(*api.theirs.downtime == minutes(30));
        // From where their account begins: the 5th at 10:00.
        QVERIFY(api.ours.value().period == (Interval{march + hours(4 * 24 + 10), april}));
        QVERIFY(api.ours->downtime == minutes(150));
        QVERIFY(!(*levels)[0].ours && !(*levels)[3].ours);
        server.stopListening();
        const auto failed
            = serviceLevels(*m_workspace, source, stored, {}, {thisMonth, april, {}, shortLimits()});
        QVERIFY(!failed && failed.error().kind == ErrorKind::Unreachable);
    }

    // A provider's account is mapped to its own probe, whatever the agreement is judged by.
    void seriesGoToTheProvidersProbe()
    {
        const StatuspageSource source = page("http://127.0.0.1");
        const auto known = knownServices(*m_workspace);
        QVERIFY(known && known->size() == 2 && known->front().probes == std::vector<std::string>{"http"});
        const auto adapted = servicesFor(source, *known);
        QVERIFY(adapted.front().probes == std::vector<std::string>{"provider"});
        std::vector<MappingRow> rows = source.terms().mapping;
        rows.insert(rows.begin(), {{{"component", "Mail"}}, "web", "http", "beta"});
        const auto changed = withMapping(withTicker(), source, rows);
        QVERIFY2(changed, changed ? "" : changed.error().front().text().c_str());
        QCOMPARE((*changed)->terms().mapping[0].probe, std::string("provider"));
        QCOMPARE((*changed)->terms().mapping[1].probe, std::string("provider"));
    }

    void theCardKnowsWhoTells()
    {
        const StatuspageSource source = page("http://127.0.0.1");
        QVERIFY(m_workspace->sources().save({{}, StoredSource{"page", {}, "statuspage", source.toJson()}},
                                            actor));
        const SourceKinds kinds = withTicker();
        const auto health = sourceHealth(*m_workspace, kinds, april);
        QVERIFY2(health, health ? "" : health.error().text().c_str());
        QCOMPARE(health->size(), 1u);
        QVERIFY(health->front().tellsFigures);
    }
};

MAKEGOOD_TEST(ServiceLevels)

} // namespace t_service_levels

#include "t_service_levels.moc"
