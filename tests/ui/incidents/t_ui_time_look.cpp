// SPDX-License-Identifier: GPL-3.0-or-later
// What the time line looks like and says, and the brush below it.
#include <QImage>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QtTest>

#include "case_at_hand.h"
#include "charts/colour_role.h"
#include "incidents/time_brush.h"
#include "incidents/time_line.h"
#include "support/test_program.h"

namespace t_ui_time_look
{

using namespace makegood::ui;
using namespace std::chrono;

class UiTimeLook : public QObject
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

    void lanesWithoutAnythingAreLeftOut()
    {
        const int lane = (m_line->sizeHint().height() - m_line->plot().top()) / 5;
        std::size_t used = 0;
        for (const TimeLane &one : m_line->lanes().lanes())
            if (one.isUsedIn(m_judged->period))
                ++used;
        QVERIFY(used > 1);
        QVERIFY(m_line->plot().height() % static_cast<int>(used) == 0);
        QVERIFY(m_line->plot().height() / static_cast<int>(used) >= lane);
        // The same without a single incident.
        auto data = std::make_shared<CaseData>(*m_data);
        data->evidence.incidents.clear();
        const auto judged = makegood::test::judged(*data, "2026-06", "2026-06-05T17:00:00Z");
        const int before = m_line->plot().height();
        m_line->showLanes(TimeLanes({judged}, judged->services[0].service, data));
        QCOMPARE(m_line->plot().height(), before); // the first incident moves nothing: its lane is there
        // A month without an outage needs neither that lane nor the one of outages.
        const auto may = makegood::test::judged(*data, "2026-05", "2026-06-05T17:00:00Z");
        QVERIFY(may->services[0].outages.empty());
        m_line->showLanes(TimeLanes({may}, may->services[0].service, data));
        QVERIFY(m_line->plot().height() < before);
    }

    void thinMarksAreWideEnoughToBeHit()
    {
        // An outage of a minute in a month is a part of a pixel.
        const QImage picture = m_line->grab().toImage();
        const QColor bad = roleColour(Role::BreachFill, false);
        int widest = 0;
        for (int y = 0; y < m_line->plot().height(); ++y) {
            int run = 0;
            for (int x = m_line->plot().left(); x <= m_line->plot().right(); ++x) {
                run = picture.pixelColor(x, y) == bad ? run + 1 : 0;
                widest = std::max(widest, run);
            }
        }
        QVERIFY2(widest >= 5, qPrintable(QString::number(widest)));
    }

    void marksSayWhatTheyAre()
    {
        const TimeLanes &lanes = m_line->lanes();
        const auto labels = [](const TimeLanes &from, TimeMark::Kind kind) {
            QStringList out;
            for (const TimeLane &lane : from.lanes())
                if (const MarkList *list = lane.listOf(kind))
                    for (const TimeMark &mark : list->marks())
                        out << from.labelOf(mark).replace(QChar(0x00A0), QLatin1Char(' '));
            return out;
        };
        QVERIFY(labels(lanes, TimeMark::Kind::Outage).contains(QStringLiteral("excluded")));
        QVERIFY(labels(lanes, TimeMark::Kind::Incident).contains(QStringLiteral("inc-1")));
        // The contract ends on the 4th, before any deadline; one that goes on has them in its month.
        QVERIFY(labels(lanes, TimeMark::Kind::Deadline).isEmpty());
        auto longer = std::make_shared<CaseData>(*m_data);
        longer->contract.end.reset();
        const auto june = makegood::test::judged(*longer, "2026-06", "2026-06-05T17:00:00Z");
        const QStringList claims
            = labels(TimeLanes({june}, june->services[0].service, longer), TimeMark::Kind::Deadline);
        for (const char *one : {"due in 1 d", "due in 16 h", "due in 1 h", "expired"})
            QVERIFY2(claims.contains(QLatin1String(one)), qPrintable(claims.join(QLatin1Char('|'))));
        // A hover card: what it is, when, and the same in UTC.
        const MarkList *outages = recordedOutages(lanes);
        const QStringList lines = lanes.tipOf(outages->marks().front()).split(QLatin1Char('\n'));
        QCOMPARE(lines.front(), QStringLiteral("Outage"));
        QVERIFY(lines.back().contains(QStringLiteral("UTC")));
        // Assistive technology hears a sentence with the figures.
        QVERIFY2(m_line->accessibleDescription().contains(QStringLiteral("outages")),
                 qPrintable(m_line->accessibleDescription()));
        m_line->look({m_judged->period.end - days(1), m_judged->period.end});
        QVERIFY(m_line->accessibleDescription().contains(QStringLiteral("0 outages")));
    }

    void theBrushShowsAndMovesTheVisiblePart()
    {
        TimeBrush brush(m_line.get());
        brush.resize(m_line->width(), brush.sizeHint().height());
        brush.show();
        QCOMPARE(brush.window().width(), brush.track().width()); // the whole month
        const Interval all = m_line->visible();
        const auto drag = [&](QPoint from, QPoint to) {
            QTest::mousePress(&brush, Qt::LeftButton, {}, from);
            QMouseEvent move(QEvent::MouseMove, to, brush.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&brush, &move);
            QTest::mouseRelease(&brush, Qt::LeftButton, {}, to);
        };
        const int y = brush.track().center().y();
        const int left = brush.track().left();
        const int width = brush.track().width();
        drag({left, y}, {left + width / 4, y}); // the first handle
        QCOMPARE(m_line->visible().end, all.end);
        QVERIFY(std::abs((m_line->visible().start - all.start - all.length() / 4).count()) < 6'000'000);
        drag({left + width - 1, y}, {left + width / 2, y}); // the second
        QVERIFY(std::abs((m_line->visible().length() - all.length() / 4).count()) < 12'000'000);
        const Duration length = m_line->visible().length();
        const Instant start = m_line->visible().start;
        drag({left + width * 3 / 8, y}, {left + width * 5 / 8, y}); // all of it
        QCOMPARE(m_line->visible().length(), length);
        QVERIFY(m_line->visible().start > start + all.length() / 5);
        QTest::mouseClick(&brush, Qt::LeftButton, {}, {left + 3, y}); // elsewhere
        QCOMPARE(m_line->visible().start, all.start);
        QTest::keyClick(&brush, Qt::Key_Right);
        QVERIFY(m_line->visible().start > all.start);
        QTest::keyClick(&brush, Qt::Key_0);
        QCOMPARE(m_line->visible(), all);
        QVERIFY(!brush.accessibleDescription().isEmpty());
    }

private:
    std::shared_ptr<CaseData> m_data;
    std::shared_ptr<const Evaluation> m_judged;
    std::unique_ptr<TimeLine> m_line;
};

MAKEGOOD_TEST(UiTimeLook)

} // namespace t_ui_time_look

#include "t_ui_time_look.moc"
