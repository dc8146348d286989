// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "case_at_hand.h"
#include "widgets/time_line.h"

using namespace makegood;
using namespace std::chrono;

namespace
{

const TimeLane *laneNamed(const std::vector<TimeLane> &lanes, const QString &title)
{
    for (const TimeLane &lane : lanes)
        if (lane.title == title)
            return &lane;
    return nullptr;
}

bool isPainted(const QImage &image)
{
    for (int x = 1; x < image.width(); ++x)
        for (int y = 1; y < image.height(); ++y)
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
    return false;
}

} // namespace

class WindowTimeLine : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_data = test::exampleCase("02-credit-by-time");
        m_judged = test::creditByTime();
        m_lanes = timeLanes(*m_judged, m_judged->services[0], m_data);
        m_line = std::make_unique<TimeLine>();
        m_line->resize(900, m_line->sizeHint().height());
        m_line->showLanes(m_lanes, m_judged->period, m_judged->zone);
        m_line->resize(900, m_line->sizeHint().height());
        m_line->show();
    }

    void lanesTellWhatTheEvaluationTells()
    {
        const ServiceResult &service = m_judged->services[0];
        const TimeLane *outages = laneNamed(m_lanes, QStringLiteral("Outages"));
        QVERIFY(outages != nullptr);
        QCOMPARE(outages->marks.size(), service.outages.size());
        for (std::size_t i = 0; i < service.outages.size(); ++i)
            QCOMPARE(outages->marks[i].when, service.outages[i].whole);
        const TimeLane *excluded = laneNamed(m_lanes, QStringLiteral("Excluded"));
        QVERIFY(excluded != nullptr);
        Duration length{};
        for (const TimeMark &mark : excluded->marks)
            length += mark.when.length();
        QCOMPARE(length, service.excludedCauses);
        const TimeLane *checks = laneNamed(m_lanes, QStringLiteral("Checks: http"));
        QVERIFY(checks != nullptr && !checks->marks.empty());
        QCOMPARE(checks->marks.front().when.start, service.outages.front().firstFailed->at);
        QVERIFY(laneNamed(m_lanes, QStringLiteral("Maintenance")) == nullptr); // none in this month
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
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(m_line.get(), Qt::Key_Right);
        QCOMPARE(m_line->visible().end, all.end); // never past the period
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(m_line.get(), Qt::Key_Plus);
        QCOMPARE(m_line->visible().length(), Duration(minutes(10)));
        QTest::keyClick(m_line.get(), Qt::Key_0);
        QCOMPARE(m_line->visible(), all);
        QTest::keyClick(m_line.get(), Qt::Key_Minus);
        QCOMPARE(m_line->visible(), all);
    }

    void anOutageIsChosenByMouseAndFramed()
    {
        const Interval outage = m_judged->services[0].outages[0].whole;
        m_line->zoom(24, outage.start);
        QVERIFY(m_line->visible().start <= outage.start && outage.end <= m_line->visible().end);
        QSignalSpy chosen(m_line.get(), &TimeLine::outageChosen);
        // The whole widget is tried: somewhere an outage is hit, and only this one is in view.
        for (int x = 0; x < m_line->width(); x += 9)
            for (int y = 2; y < m_line->height(); y += 8)
                QTest::mouseClick(m_line.get(), Qt::LeftButton, {}, {x, y});
        QVERIFY(!chosen.isEmpty());
        for (const auto &arguments : chosen)
            QCOMPARE(arguments[0].value<Interval>(), outage);
        const QImage before = m_line->grab().toImage();
        m_line->setSelected(outage);
        QVERIFY(m_line->grab().toImage() != before);
        m_line->showAll();
        m_line->zoom(24, m_judged->period.start);
        m_line->setSelected(m_judged->services[0].outages[5].whole);
        QVERIFY(m_line->visible().start <= m_judged->services[0].outages[5].whole.start); // brought into view
        QVERIFY(m_line->visible().end >= m_judged->services[0].outages[5].whole.start);
    }

    void aMillionMarksAreDrawnByThePixel()
    {
        TimeLane lane{QStringLiteral("Checks"), {}};
        for (int i = 0; i < 1'000'000; ++i) {
            const Instant at = m_judged->period.start + milliseconds(i * 300);
            lane.marks.push_back({{at, at + milliseconds(100)}, TimeMark::Kind::Failed, {}});
        }
        m_line->showLanes({lane}, m_judged->period, m_judged->zone);
        QVERIFY(isPainted(m_line->grab().toImage()));
    }

private:
    CaseData m_data;
    std::shared_ptr<const Evaluation> m_judged;
    std::vector<TimeLane> m_lanes;
    std::unique_ptr<TimeLine> m_line;
};

QTEST_MAIN(WindowTimeLine)
#include "t_window_time_line.moc"
