// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager asks of planned maintenance: until when it can be announced, what will count, who refuses
// it.
#include <QElapsedTimer>
#include <QTest>

#include "sla/evaluate/maintenance_plan.h"
#include "sla/exclude/maintenance_conflicts.h"
#include "sla/exclude/maintenance_forecast.h"
#include "sla/exclude/notice_clock.h"
#include "support/test_program.h"

namespace t_maintenance_plan
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

Instant at(const char *text)
{
    return parseInstant(text).value();
}

Interval span(const char *start, const char *end)
{
    return {at(start), at(end)};
}

MaintenanceWindow window(const char *uid, const char *start, const char *end)
{
    MaintenanceWindow out;
    out.uid = uid;
    out.when = span(start, end);
    return out;
}

// OneProviderSync-like: three days of notice by mail, 10:00 to 02:00 at UTC-7.
MaintenanceRule strict()
{
    MaintenanceRule rule;
    rule.minNotice = days(3);
    rule.channel = "email";
    rule.allowedHours = AllowedHours{hours(10), hours(2), "-07:00", Force::Required, {}};
    return rule;
}

NoticeClock clockOf(const MaintenanceWindow &window, const std::optional<MaintenanceRule> &rule,
                    const char *now)
{
    return noticeClock(window, rule, Zone::named("America/Denver").value(), at(now)).value();
}

ContractCalendar calendar(const char *id, const char *provider, std::optional<MaintenanceRule> rule,
                          std::vector<MaintenanceWindow> windows)
{
    ContractCalendar out;
    out.contract.id = id;
    Service service;
    service.id = "web";
    out.contract.services = {service};
    out.provider = provider;
    out.maintenance = std::move(rule);
    out.windows = std::move(windows);
    return out;
}

} // namespace

class MaintenancePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void announceByIsTheLastInstantThatDoes()
    {
        // 12 March 2026, 20:00 UTC is 13:00 at UTC-7: inside the hours. Three days earlier: the 9th, 20:00.
        auto w = window("w", "2026-03-12T20:00:00Z", "2026-03-12T22:00:00Z");
        NoticeClock clock = clockOf(w, strict(), "2026-03-09T20:00:00Z");
        QVERIFY(clock.announceBy == at("2026-03-09T20:00:00Z"));
        QVERIFY(clock.state == NoticeState::Open);
        QVERIFY(clock.judged.accepted.empty()); // as things are, nobody was told
        QCOMPARE(clock.judged.reasons, (std::vector<std::string>{"notice-unknown", "channel"}));
        QVERIFY(clock.ifAnnounced.reasons.empty()); // told in this very instant, it does
        QVERIFY(!clock.channelFits && clock.channel == "email" && !clock.isAdvised);

        clock = clockOf(w, strict(), "2026-03-09T20:00:00.001Z");
        QVERIFY(clock.state == NoticeState::Missed);
        QCOMPARE(clock.ifAnnounced.reasons, std::vector<std::string>{"notice-short"});

        w.notifiedAt = at("2026-03-09T20:00:00Z");
        w.channel = "email";
        clock = clockOf(w, strict(), "2026-03-20T00:00:00Z");
        QVERIFY(clock.state == NoticeState::InTime && clock.channelFits);
        QVERIFY(clock.judged.accepted == IntervalSet(w.when));
        w.notifiedAt = at("2026-03-09T20:00:00.001Z");
        w.channel = "telephone";
        clock = clockOf(w, strict(), "2026-03-01T00:00:00Z");
        QVERIFY(clock.state == NoticeState::Late && !clock.channelFits);
        QCOMPARE(clock.ifAnnounced.reasons, clock.judged.reasons); // it was announced; that is not undone
    }

    void hoursAreToldByThemselves()
    {
        // 08:00 to 11:00 UTC is 01:00 to 04:00 at UTC-7; allowed until 02:00, 09:00 UTC.
        const auto w = window("w", "2026-03-12T08:00:00Z", "2026-03-12T11:00:00Z");
        const NoticeClock clock = clockOf(w, strict(), "2026-03-01T00:00:00Z");
        QVERIFY(clock.allowed == IntervalSet(span("2026-03-12T08:00:00Z", "2026-03-12T09:00:00Z")));
        QVERIFY(clock.judged.accepted.empty()); // not announced
        QVERIFY(clock.ifAnnounced.accepted == clock.allowed);
        auto advised = strict();
        advised.allowedHours->rule = Force::Advisory;
        advised.notice = Force::Advisory;
        const NoticeClock soft = clockOf(w, advised, "2026-03-01T00:00:00Z");
        QVERIFY(soft.allowed == clock.allowed);
        QVERIFY(soft.judged.accepted == IntervalSet(w.when)); // only advised
        QVERIFY(soft.isAdvised);
    }

    void withoutARuleNothingIsAsked()
    {
        auto w = window("w", "2026-03-12T08:00:00Z", "2026-03-12T11:00:00Z");
        QVERIFY(clockOf(w, std::nullopt, "2026-03-01T00:00:00Z").state == NoticeState::NotAsked);
        QCOMPARE(clockOf(w, std::nullopt, "2026-03-01T00:00:00Z").judged.reasons,
                 std::vector<std::string>{"not-in-policy"});
        w.status = WindowStatus::Cancelled;
        QVERIFY(!clockOf(w, strict(), "2026-03-01T00:00:00Z").announceBy.has_value());
        w.status = WindowStatus::Tentative; // it may still become firm: the clock runs
        QVERIFY(clockOf(w, strict(), "2026-03-01T00:00:00Z").state == NoticeState::Open);
    }

    // Two hours a month. 1st: 90 min accepted; 2nd: this one, 60 min; 3rd: 60 min. 30 of ours are left out.
    void theAllowanceIsUsedByWhatComesFirst()
    {
        MaintenanceRule rule;
        rule.excludes = Excludes::Unavailability;
        rule.allowance = hours(2);
        const Interval period = span("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
        const auto mine
            = judgeWindow(window("w", "2026-03-02T00:00:00Z", "2026-03-02T01:00:00Z"), rule, Zone(), period)
                  .value();
        const IntervalSet others(std::vector{span("2026-03-01T00:00:00Z", "2026-03-01T01:30:00Z"),
                                             span("2026-03-03T00:00:00Z", "2026-03-03T01:00:00Z")});
        const auto planned = forecast(mine, rule, others, period, {}, period.start);
        QCOMPARE(planned.leftOut.length(), Duration(minutes(30)));
        QVERIFY(planned.counts() == IntervalSet(span("2026-03-02T00:30:00Z", "2026-03-02T01:00:00Z")));
        // The first one is over, and only 10 of its minutes were down: all of ours fits in.
        const IntervalSet down(span("2026-03-01T01:00:00Z", "2026-03-01T01:10:00Z"));
        QVERIFY(forecast(mine, rule, others, period, down, at("2026-03-01T12:00:00Z")).counts().empty());
        // Where whole windows are taken out, no allowance limits them.
        QVERIFY(forecast(mine, MaintenanceRule{}, others, period, {}, period.start).counts().empty());
    }

    void whatIsRefusedCounts()
    {
        const auto w = window("w", "2026-03-12T08:00:00Z", "2026-03-12T11:00:00Z");
        const Interval period = span("2026-03-12T08:30:00Z", "2026-04-01T00:00:00Z"); // it began before
        const auto judged = judgeWindow(w, strict(), Zone(), period).value();
        const auto planned = forecast(judged, strict(), {}, period, {}, period.start);
        QVERIFY(planned.refused == IntervalSet(span("2026-03-12T08:30:00Z", "2026-03-12T11:00:00Z")));
        QVERIFY(planned.over.empty() && planned.leftOut.empty());
    }

    void whatAContractMakesOfAMove()
    {
        MaintenanceRule rule;
        rule.excludes = Excludes::Unavailability;
        rule.allowance = hours(2);
        const auto early = window("early", "2026-03-02T00:00:00Z", "2026-03-02T01:30:00Z");
        const auto mine = window("mine", "2026-03-20T00:00:00Z", "2026-03-20T01:00:00Z");
        auto book = calendar("a", "P", rule, {early, mine});
        book.contract.start = local_days(2026y / January / 1);
        const Instant now = at("2026-03-01T00:00:00Z");
        const auto plan = planMaintenance(book, mine, &book.windows[1], now, nullptr).value();
        QCOMPARE(plan.service, std::string("web"));
        QCOMPARE(plan.forecast.over.length(), Duration(minutes(30))); // 90 + 60 - 120
        auto moved = mine;
        moved.when = span("2026-03-01T00:00:00Z", "2026-03-01T01:00:00Z"); // first of the month: it fits in
        QVERIFY(
            planMaintenance(book, moved, &book.windows[1], now, nullptr).value().forecast.counts().empty());
        moved.when = span("2026-04-01T00:00:00Z", "2026-04-01T01:00:00Z"); // a month of its own
        QVERIFY(
            planMaintenance(book, moved, &book.windows[1], now, nullptr).value().forecast.counts().empty());

        // The judged month says that the early one was down for ten minutes only.
        Evaluation known;
        known.asOf = at("2026-03-10T00:00:00Z");
        ServiceResult result;
        result.service = "web";
        result.maintenanceSet = span("2026-03-02T00:00:00Z", "2026-03-02T00:10:00Z");
        known.services.push_back(result);
        QVERIFY(planMaintenance(book, mine, &book.windows[1], at("2026-03-10T00:00:00Z"), &known)
                    .value()
                    .forecast.counts()
                    .empty());
        auto stranger = mine;
        stranger.services = {"mail"};
        QVERIFY(planMaintenance(book, stranger, nullptr, now, nullptr).value().service.empty());
    }

    void monthsByBillingDay()
    {
        Contract contract;
        contract.start = local_days(2026y / January / 15);
        contract.billingDay = 15;
        QVERIFY(monthAt(contract, at("2026-03-14T23:59:59Z")) == Month{2026y / February});
        QVERIFY(monthAt(contract, at("2026-03-15T00:00:00Z")) == Month{2026y / March});
        QVERIFY(!monthAt(contract, at("2026-01-14T23:59:59Z")).has_value());
    }

    void contractsThatSeeItDifferently()
    {
        auto shared = window("shared", "2026-03-12T20:00:00Z", "2026-03-12T22:00:00Z");
        shared.notifiedAt = at("2026-03-12T00:00:00Z");
        const auto alone = window("alone", "2026-03-20T20:00:00Z", "2026-03-20T22:00:00Z");
        auto off = window("off", "2026-03-20T20:00:00Z", "2026-03-20T22:00:00Z");
        off.status = WindowStatus::Cancelled;
        auto elsewhere = window("elsewhere", "2026-03-12T21:00:00Z", "2026-03-12T23:00:00Z");
        const std::vector calendars{calendar("a", "P", MaintenanceRule{}, {shared, alone}),
                                    calendar("b", "P", strict(), {shared, off}),
                                    calendar("c", "Q", std::nullopt, {elsewhere})};
        const Interval march = span("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
        const auto found = conflictsOf(calendars, march).value();
        QCOMPARE(found.size(), std::size_t(1)); // Q is another provider; what is cancelled touches nobody
        QVERIFY(found[0].kind == MaintenanceConflict::Kind::Shared);
        QCOMPARE(found[0].accepting(), std::size_t(1));
        QCOMPARE(found[0].refusing(), std::size_t(1));
        QVERIFY(found[0].isDisputed());
        QCOMPARE(found[0].sides[1].calendar, std::size_t(1));
        QCOMPARE(found[0].sides[1].judged.reasons, (std::vector<std::string>{"notice-short", "channel"}));
    }

    void overlapsOfOneProviderChain()
    {
        const auto first = window("1", "2026-03-12T20:00:00Z", "2026-03-12T22:00:00Z");
        const auto inside = window("2", "2026-03-12T20:10:00Z", "2026-03-12T20:20:00Z");
        const auto tail = window("3", "2026-03-12T21:00:00Z", "2026-03-12T23:00:00Z");
        const auto touching = window("4", "2026-03-12T23:00:00Z", "2026-03-12T23:30:00Z"); // half-open
        auto stranger = window("5", "2026-03-12T20:00:00Z", "2026-03-12T22:00:00Z");
        stranger.services = {"another"}; // no service of the contract
        const std::vector calendars{calendar("a", "P", MaintenanceRule{}, {first}),
                                    calendar("b", "P", MaintenanceRule{}, {inside, touching, stranger}),
                                    calendar("c", "P", MaintenanceRule{}, {tail})};
        const auto found
            = conflictsOf(calendars, span("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z")).value();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].kind == MaintenanceConflict::Kind::Overlap);
        QVERIFY(found[0].when == span("2026-03-12T20:00:00Z", "2026-03-12T23:00:00Z"));
        QCOMPARE(found[0].sides.size(), std::size_t(3));
        QVERIFY(!found[0].isDisputed());
        QVERIFY(conflictsOf(calendars, span("2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z")).value().empty());
    }

    void freshUids()
    {
        const auto start = at("2026-03-12T20:00:00Z");
        std::vector calendars{calendar("a", "P", {}, {})};
        QCOMPARE(freshWindowUid(calendars, start), std::string("makegood-2026-03-12T20:00:00Z"));
        calendars[0].windows.push_back(
            window("makegood-2026-03-12T20:00:00Z", "2026-03-12T20:00:00Z", "2026-03-12T22:00:00Z"));
        QCOMPARE(freshWindowUid(calendars, start), std::string("makegood-2026-03-12T20:00:00Z-2"));
    }

    // A window to the year 9999 is valid; a month of it costs what a month costs, and means what it meant.
    void aWindowWithoutEndCostsAMonth()
    {
        const Zone zone = Zone::named("America/Denver").value();
        MaintenanceWindow endless = window("endless", "2026-01-01T00:00:00Z", "9999-12-31T00:00:00Z");
        MaintenanceWindow years = window("years", "2026-01-01T00:00:00Z", "2029-01-01T00:00:00Z");
        MaintenanceRule rule = strict();
        rule.minNotice.reset();
        rule.channel.reset();
        QElapsedTimer clock;
        clock.start();
        for (int month = 0; month < 60; ++month) {
            const Instant start = at("2026-03-01T00:00:00Z") + days(30 * (month % 24));
            const Interval about{start, start + days(30)};
            const JudgedWindow judged = judgeWindow(endless, rule, zone, about).value();
            const JudgedWindow plain = judgeWindow(years, rule, zone, about).value();
            QVERIFY(judged.reasons == plain.reasons && judged.reasons.size() == 1);
            QVERIFY(judged.accepted.intersected(about) == plain.accepted.intersected(about));
            QVERIFY(!judged.accepted.intersected(about).empty());
        }
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        // All hours of all days are allowed: nothing is left out, however long.
        rule.allowedHours = AllowedHours{hours(3), hours(3), "-07:00", Force::Required, {}};
        QVERIFY(judgeWindow(endless, rule, zone, planned(endless)).value().reasons.empty());
    }
};

MAKEGOOD_TEST(MaintenancePlanTest)

} // namespace t_maintenance_plan

#include "t_maintenance_plan.moc"
