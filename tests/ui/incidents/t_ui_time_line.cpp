// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>
#include <set>

#include <QImage>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include "case_at_hand.h"
#include "charts/time_scale.h"
#include "incidents/time_line.h"
#include "sla/samples/check_series_builder.h"
#include "support/test_program.h"

namespace t_ui_time_line
{

using namespace makegood::ui;
using namespace std::chrono;

namespace
{

const TimeLane *laneNamed(const TimeLanes &lanes, const QString &title)
{
    for (const TimeLane &lane : lanes.lanes())
        if (lane.title == title)
            return &lane;
    return nullptr;
}

const MarkList *listOf(const TimeLane *lane, TimeMark::Kind kind)
{
    for (const MarkList &list : lane->lists)
        if (list.kind() == kind)
            return &list;
    return nullptr;
}

CheckIndexes checksOf(const CaseData &data, const std::string &service)
{
    CheckIndexes out;
    for (const CheckSeries &series : data.evidence.checks)
        if (series.service() == service)
            out.emplace_back(series.probe(), std::make_shared<CheckIndex>(series));
    return out;
}

Instant at(const char *text)
{
    return parseInstant(text).value();
}

} // namespace

class UiTimeLine : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_data = std::make_shared<CaseData>(makegood::test::exampleCase("02-credit-by-time"));
        m_judged = makegood::test::judged(*m_data, "2026-06", "2026-06-05T17:00:00Z");
        m_line = std::make_unique<TimeLine>();
        m_line->showLanes(TimeLanes({m_judged}, m_judged->services[0].service, m_data));
        m_line->resize(900, m_line->sizeHint().height());
        m_line->show();
    }

    void lanesTellWhatTheEvaluationTells()
    {
        const ServiceResult &service = m_judged->services[0];
        const TimeLanes &lanes = m_line->lanes();
        const TimeLane *outages = laneNamed(lanes, QStringLiteral("Outages"));
        QVERIFY(outages != nullptr);
        std::set<Instant> recorded;
        std::set<Instant> others;
        for (const Outage &one : service.outages)
            (one.recorded ? recorded : others).insert(one.whole.start);
        for (const auto &[kind, expected] :
             {std::pair(TimeMark::Kind::Outage, recorded), std::pair(TimeMark::Kind::ShortOutage, others)}) {
            std::set<Instant> shown;
            for (const TimeMark &mark : listOf(outages, kind)->marks()) {
                shown.insert(mark.when.start);
                QCOMPARE(lanes.outageOf(mark)->whole, mark.when);
            }
            QVERIFY(shown == expected);
        }
        // What is excluded lies over the outages and belongs to them.
        const MarkList *excluded = listOf(outages, TimeMark::Kind::Excluded);
        QVERIFY(excluded != nullptr);
        Duration length{};
        for (const TimeMark &mark : excluded->marks()) {
            length += mark.when.length();
            QVERIFY(lanes.outageOf(mark)->whole.contains(mark.when.start));
        }
        QCOMPARE(length, service.excludedCauses);
        const TimeLane *checks = laneNamed(lanes, QStringLiteral("Checks, http"));
        QVERIFY(checks != nullptr);
        QCOMPARE(listOf(checks, TimeMark::Kind::Failed)->marks().front().when.start,
                 service.outages.front().firstFailed->at);
        QVERIFY(!listOf(checks, TimeMark::Kind::Run)->empty());
        QVERIFY(laneNamed(lanes, QStringLiteral("Maintenance")) == nullptr); // none in this month
        const TimeLane *incidents = laneNamed(lanes, QStringLiteral("Incidents"));
        QVERIFY(incidents != nullptr);
        for (const TimeMark &mark : listOf(incidents, TimeMark::Kind::Incident)->marks())
            QVERIFY(lanes.tipOf(mark).contains(QString::fromStdString(lanes.incidentOf(mark)->id)));
    }

    void runsAreAsLongAsTheirOutages_data()
    {
        QTest::addColumn<QString>("extent");
        QTest::newRow("to the next good check") << QStringLiteral("first-failed-to-next-up");
        QTest::newRow("to the last failed check") << QStringLiteral("first-to-last-failed");
        QTest::newRow("rounded to seven minutes") << QStringLiteral("resolution");
    }
    // With one probe and no shortest outage each run that counts is an outage.
    void runsAreAsLongAsTheirOutages()
    {
        QFETCH(QString, extent);
        auto data = std::make_shared<CaseData>(*m_data);
        for (ServiceClass &rule : data->policy.classes) {
            rule.measure.extent = extent == QStringLiteral("first-to-last-failed")
                ? Extent::FirstToLastFailed
                : Extent::FirstFailedToNextUp;
            rule.measure.resolution
                = extent == QStringLiteral("resolution") ? std::optional<Duration>(minutes(7)) : std::nullopt;
            rule.measure.minOutage.reset();
        }
        const auto judged = makegood::test::judged(*data, "2026-06", "2026-06-05T17:00:00Z");
        const ServiceResult &service = judged->services[0];
        std::set<std::pair<Instant, Instant>> outages;
        for (const Outage &outage : service.outages)
            outages.insert({outage.whole.start, outage.whole.end});
        QVERIFY(outages.size() > 1);
        const TimeLanes lanes({judged}, service.service, data);
        std::set<std::pair<Instant, Instant>> runs;
        for (const TimeMark &mark :
             listOf(laneNamed(lanes, QStringLiteral("Checks, http")), TimeMark::Kind::Run)->marks())
            if (!mark.when.empty()) // such a run gives no outage
                runs.insert({mark.when.start, mark.when.end});
        QVERIFY(runs == outages);
    }

    // A hole that the agreement allows is covered time; a longer one is unknown from the end of its last
    // check.
    void noDataIsWhatTheRulesDoNotCover()
    {
        auto data = std::make_shared<CaseData>(*m_data);
        const std::string &service = m_judged->services[0].service;
        const Instant start = m_judged->period.start;
        CheckSeriesBuilder builder(service, "http");
        for (int minute = 0; minute < 600; ++minute)
            if ((minute < 100 || minute > 102) && (minute < 200 || minute > 240))
                builder.add(start + minutes(minute), minute == 199 ? CheckState::Down : CheckState::Up, {});
        data->evidence.checks = {builder.build()};
        for (ServiceClass &rule : data->policy.classes) {
            rule.measure.interval = minutes(1);
            rule.measure.maxGap = minutes(5);
            rule.measure.probes = {"http"};
        }
        const auto judged = makegood::test::judged(*data, "2026-06", "2026-06-01T16:00:00Z");
        const TimeLanes lanes({judged}, service, data);
        const TimeLane *lane = laneNamed(lanes, QStringLiteral("Checks, http"));
        QVERIFY(lane != nullptr);
        const auto holes = listOf(lane, TimeMark::Kind::NoData)->marks();
        QCOMPARE(holes.size(), std::size_t(1));
        const Interval hole{start + minutes(200), start + minutes(241)};
        QCOMPARE(QString::fromStdString(formatInstant(holes.front().when.start)),
                 QString::fromStdString(formatInstant(hole.start)));
        QCOMPARE(QString::fromStdString(formatInstant(holes.front().when.end)),
                 QString::fromStdString(formatInstant(hole.end)));
        QVERIFY(judged->services[0].unknownSet.contains(hole.start));
        QVERIFY(!judged->services[0].unknownSet.contains(start + minutes(101)));
        // The failed check before the hole is drawn up to the hole, not over it.
        const auto failed = listOf(lane, TimeMark::Kind::Failed)->marks();
        QCOMPARE(failed.size(), std::size_t(1));
        QCOMPARE(failed.front().when, (Interval{start + minutes(199), start + minutes(200)}));
    }

    void severalMonthsAreOneLine()
    {
        // May is judged too: an outage that reaches over a month's end would be shown once.
        const auto may = makegood::test::judged(*m_data, "2026-05", "2026-06-05T17:00:00Z");
        const TimeLanes both({may, m_judged}, m_judged->services[0].service, m_data);
        QCOMPARE(both.extent().start, may->period.start);
        QCOMPARE(both.extent().end, m_judged->period.end);
        QCOMPARE(both.period(), m_judged->period);
        m_line->showLanes(both);
        QCOMPARE(m_line->visible(), m_judged->period); // what was visible stays
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(m_line.get(), Qt::Key_Minus);
        QCOMPARE(m_line->visible(), both.extent());
        QTest::keyClick(m_line.get(), Qt::Key_0);
        QCOMPARE(m_line->visible(), m_judged->period);
    }

    void keysZoomAndMove()
    {
        const Interval all = m_line->visible();
        QCOMPARE(all, m_judged->period);
        QTest::keyClick(m_line.get(), Qt::Key_Plus);
        QTest::keyClick(m_line.get(), Qt::Key_Plus);
        QCOMPARE(m_line->visible().length(), all.length() / 4);
        const Interval before = m_line->visible();
        QTest::keyClick(m_line.get(), Qt::Key_Right);
        QVERIFY(m_line->visible().start > before.start);
        QCOMPARE(m_line->visible().length(), before.length());
        QTest::keyClick(m_line.get(), Qt::Key_End);
        QCOMPARE(m_line->visible().end, all.end);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_line.get(), Qt::Key_Right);
        QCOMPARE(m_line->visible().end, all.end); // never past the period
        QTest::keyClick(m_line.get(), Qt::Key_Home);
        QCOMPARE(m_line->visible().start, all.start);
        QCOMPARE(m_line->visible().length(), before.length());
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(m_line.get(), Qt::Key_Plus);
        QCOMPARE(m_line->visible().length(), Duration(seconds(1)));
        QTest::keyClick(m_line.get(), Qt::Key_0);
        QCOMPARE(m_line->visible(), all);
        QTest::keyClick(m_line.get(), Qt::Key_Minus);
        QCOMPARE(m_line->visible(), all);
        // Mirrored, the arrow to the left goes on in time.
        m_line->setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(m_line.get(), Qt::Key_Plus);
        const Instant start = m_line->visible().start;
        QTest::keyClick(m_line.get(), Qt::Key_Left);
        QVERIFY(m_line->visible().start > start);
    }

    void keysGoFromOutageToOutage()
    {
        QSignalSpy chosen(m_line.get(), &TimeLine::outageChosen);
        std::vector<Interval> recorded;
        for (const Outage &one : m_judged->services[0].outages)
            if (one.recorded)
                recorded.push_back(one.whole);
        for (std::size_t i = 0; i < recorded.size(); ++i) {
            QTest::keyClick(m_line.get(), Qt::Key_PageDown);
            QCOMPARE(chosen.last()[0].value<Interval>(), recorded[i]);
            m_line->setSelected(recorded[i]);
        }
        const auto count = chosen.size();
        QTest::keyClick(m_line.get(), Qt::Key_PageDown); // there is no further one
        QCOMPARE(chosen.size(), count);
        QTest::keyClick(m_line.get(), Qt::Key_PageUp);
        QCOMPARE(chosen.last()[0].value<Interval>(), recorded[recorded.size() - 2]);
    }

    void theWheelZoomsWhereThePointerIs()
    {
        const QPoint where(m_line->width() * 3 / 4, 10);
        const auto turn = [&](QPoint by, Qt::KeyboardModifiers keys = Qt::NoModifier) {
            QWheelEvent event(where, m_line->mapToGlobal(where), {}, by, Qt::NoButton, keys,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_line.get(), &event);
            return event.isAccepted();
        };
        const Interval all = m_line->visible();
        QVERIFY(!turn({0, 480})); // the page scrolls
        QCOMPARE(m_line->visible(), all);
        QVERIFY(turn({0, 480}, Qt::ControlModifier));
        QVERIFY(m_line->visible().length() < all.length() / 2);
        // What was under the pointer is there still: right of the middle.
        QVERIFY(m_line->visible().start > all.start + all.length() / 4);
        const Instant before = m_line->visible().start;
        turn({240, 0});
        QVERIFY(m_line->visible().start < before);
    }

    void anOutageIsChosenByMouseAndFramed()
    {
        const Interval outage = m_judged->services[0].outages[0].whole;
        m_line->zoom(24, outage.start);
        QVERIFY(m_line->visible().start <= outage.start && outage.end <= m_line->visible().end);
        QSignalSpy chosen(m_line.get(), &TimeLine::outageChosen);
        QSignalSpy incidents(m_line.get(), &TimeLine::incidentChosen);
        // The whole widget is tried: somewhere an outage is hit, and only this one is in view.
        for (int x = 0; x < m_line->width(); x += 9)
            for (int y = 2; y < m_line->height(); y += 8)
                QTest::mouseClick(m_line.get(), Qt::LeftButton, {}, {x, y});
        QVERIFY(!chosen.isEmpty());
        for (const auto &arguments : chosen)
            QCOMPARE(arguments[0].value<Interval>(), outage);
        QVERIFY(!incidents.isEmpty());
        QCOMPARE(incidents[0][0].toString(), QString::fromStdString(m_data->evidence.incidents[0].id));
        const QImage before = m_line->grab().toImage();
        m_line->setSelected(outage);
        QVERIFY(m_line->grab().toImage() != before);
        m_line->showMonth();
        m_line->zoom(24, m_judged->period.start);
        m_line->setSelected(m_judged->services[0].outages[5].whole);
        QVERIFY(m_line->visible().start <= m_judged->services[0].outages[5].whole.start); // brought into view
        QVERIFY(m_line->visible().end >= m_judged->services[0].outages[5].whole.start);
    }

    void marksCoverThePixelsThatTheyMeet_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("longest"); // seconds
        QTest::newRow("few") << 30 << 90'000;
        QTest::newRow("many short ones") << 30'000 << 30;
        QTest::newRow("many that overlap") << 5'000 << 7'200;
        QTest::newRow("instants") << 5'000 << 0;
    }
    void marksCoverThePixelsThatTheyMeet()
    {
        QFETCH(int, count);
        QFETCH(int, longest);
        std::mt19937 random(7);
        const Instant start = m_judged->period.start;
        MarkList list(TimeMark::Kind::Incident);
        for (int i = 0; i < count; ++i) {
            const Instant from = start + Duration(std::int64_t(random()) % (30LL * 24 * 3600 * 1000));
            const Duration length
                = longest == 0 ? Duration::zero() : seconds(1 + int(random() % unsigned(longest)));
            list.add({{from, from + length}, {}, 0, 0});
        }
        list.sort();
        for (const Duration shown : {Duration(days(30)), Duration(days(3)), Duration(hours(2))}) {
            const TimeScale scale({start + days(5), start + days(5) + shown}, 700);
            std::set<int> expected;
            for (const TimeMark &mark : list.marks())
                if (mark.when.start < scale.shown().end && mark.over() > scale.shown().start)
                    for (int x = std::max(0, scale.xOf(mark.when.start));
                         x <= std::min(699, scale.xOf(mark.over() - Duration(1))); ++x)
                        expected.insert(x);
            std::set<int> drawn;
            const std::size_t seen = list.drawOn(scale, [&](int from, int to) {
                for (int x = from; x <= to; ++x)
                    drawn.insert(x);
            });
            QVERIFY(drawn == expected);
            QVERIFY(seen <= 2 * 700 + 1);
        }
    }

    void aMillionChecksAreDrawnByThePixel()
    {
        // A check a second, every tenth minute with failures.
        CheckSeriesBuilder builder(m_judged->services[0].service, "http");
        const Instant start = m_judged->period.start + hours(1);
        for (int i = 0; i < 1'000'000; ++i)
            builder.add(start + seconds(i), i % 600 < 7 ? CheckState::Down : CheckState::Up, {});
        m_data->evidence.checks = {builder.build()};
        m_line->showLanes(TimeLanes({m_judged}, m_judged->services[0].service, m_data));
        m_line->setChecks(checksOf(*m_data, m_judged->services[0].service));
        m_line->resize(1000, m_line->sizeHint().height());
        const std::size_t lists = 20; // a lane has at most three
        std::size_t most = 0;
        for (Duration shown = m_line->visible().length(); shown > seconds(1); shown /= 2) {
            m_line->look({start + hours(50), start + hours(50) + shown});
            m_line->grab();
            QVERIFY(m_line->lookedAt() > 0);
            most = std::max(most, m_line->lookedAt());
        }
        // A few for each pixel and list, whatever is in view.
        QVERIFY2(most < lists * 3 * 1000, qPrintable(QString::number(most)));
    }

    void eachCheckIsSeenFromNear()
    {
        const std::string &service = m_judged->services[0].service;
        const Outage &outage = m_judged->services[0].outages[0];
        m_line->look({outage.whole.start - minutes(3), outage.whole.start + minutes(3)});
        const QImage heads = m_line->grab().toImage();
        m_line->setChecks(checksOf(*m_data, service));
        const QImage single = m_line->grab().toImage();
        QVERIFY(single != heads);
        // Every one in view was drawn, and nothing else was looked at but the other marks there.
        const TimeLane &lane = m_line->lanes().lanes()[0];
        const std::size_t inView
            = lane.checks->firstAt(m_line->visible().end) - lane.checks->firstAt(m_line->visible().start);
        QVERIFY(inView > 3);
        std::size_t marks = 0;
        for (const TimeLane &one : m_line->lanes().lanes())
            for (const MarkList &list : one.lists)
                if (one.isUsedIn(m_line->visible()))
                    if (!one.checks
                        || (list.kind() != TimeMark::Kind::Checked && list.kind() != TimeMark::Kind::Failed))
                        marks += list.around(m_line->visible()).size();
        QCOMPARE(m_line->lookedAt(), marks + inView);
    }

    void theScaleIsReadableFromAYearToASecond()
    {
        const Zone denver = Zone::named("America/Denver").value();
        const auto widthOf = [](const QString &text) { return 7 * static_cast<int>(text.size()); };
        for (Duration shown = days(365); shown >= seconds(1); shown = shown * 2 / 3) {
            const Instant start = at("2026-03-01T07:00:00Z");
            const TimeScale scale({start, start + shown}, 1000);
            const auto ticks = ticksOf(scale, tickStep(scale, widthOf), denver);
            QVERIFY2(ticks.size() >= 2, qPrintable(QString::number(shown.count())));
            for (std::size_t i = 1; i < ticks.size(); ++i) {
                const int room = scale.xOf(ticks[i].at) - scale.xOf(ticks[i - 1].at);
                QVERIFY2(room >= widthOf(ticks[i].label) || room >= widthOf(ticks[i - 1].label),
                         qPrintable(ticks[i].label));
            }
        }
    }

    void ticksStandOnTheClockOfTheZone()
    {
        const auto labels = [](const Zone &zone, Instant from, Instant to, const TickStep &step) {
            QStringList out;
            for (const TimeTick &tick : ticksOf(TimeScale({from, to}, 1000), step, zone))
                out << tick.label;
            return out;
        };
        const TickStep hour{TickStep::Unit::Millisecond, 3'600'000};
        const TickStep quarter{TickStep::Unit::Millisecond, 900'000};
        const Zone madrid = Zone::named("Europe/Madrid").value();
        // 02:00 is leapt over in March and comes twice in October.
        QCOMPARE(labels(madrid, at("2026-03-28T23:30:00Z"), at("2026-03-29T02:30:00Z"), hour),
                 QStringList({QStringLiteral("01:00"), QStringLiteral("03:00"), QStringLiteral("04:00")}));
        QCOMPARE(labels(madrid, at("2026-10-25T00:30:00Z"), at("2026-10-25T01:31:00Z"), quarter),
                 QStringList({QStringLiteral("02:30"), QStringLiteral("02:45"), QStringLiteral("02:00"),
                              QStringLiteral("02:15"), QStringLiteral("02:30")}));
        const Zone chatham = Zone::named("Pacific/Chatham").value(); // 12:45 ahead
        QCOMPARE(labels(chatham, at("2026-06-01T11:00:00Z"), at("2026-06-01T11:31:00Z"), quarter),
                 QStringList({QStringLiteral("23:45"), QStringLiteral("2 Jun"), QStringLiteral("00:15")}));
        QCOMPARE(labels(Zone(), at("2026-01-15T00:00:00Z"), at("2026-04-02T00:00:00Z"),
                        {TickStep::Unit::Month, 1}),
                 QStringList(
                     {QStringLiteral("Feb 2026"), QStringLiteral("Mar 2026"), QStringLiteral("Apr 2026")}));
        QCOMPARE(
            labels(Zone(), at("2026-02-28T00:00:00Z"), at("2026-03-04T00:00:00Z"), {TickStep::Unit::Day, 2}),
            QStringList({QStringLiteral("1 Mar"), QStringLiteral("3 Mar")}));
    }

private:
    std::shared_ptr<CaseData> m_data;
    std::shared_ptr<const Evaluation> m_judged;
    std::unique_ptr<TimeLine> m_line;
};

MAKEGOOD_TEST(UiTimeLine)

} // namespace t_ui_time_line

#include "t_ui_time_line.moc"
