// SPDX-License-Identifier: GPL-3.0-or-later
// The chart "Downtime by month": what it draws of which figures.
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QtTest>

#include "charts/colour_role.h"
#include "charts/downtime_bars.h"
#include "support/test_program.h"

namespace t_downtime_bars
{

using namespace makegood::ui;
using namespace std::chrono;

namespace
{

DowntimeBar month(int index, Duration downtime, Duration budget = minutes(44))
{
    DowntimeBar out;
    out.month = Month{year(2025) / 11 + months(index)};
    out.kind = DowntimeBar::Kind::Judged;
    out.downtime = downtime;
    out.budget = budget;
    out.availability = Availability{99'900, 100'000};
    out.state = downtime > budget ? ServiceState::Breached : ServiceState::Met;
    return out;
}

// Twelve months, with two bad ones side by side.
std::vector<DowntimeBar> twelve()
{
    std::vector<DowntimeBar> out;
    for (int i = 0; i < 12; ++i)
        out.push_back(month(i, minutes(i % 4)));
    out[4] = month(4, minutes(53));
    out[5] = month(5, hours(1) + minutes(10));
    return out;
}

DowntimeStyle inStyle(bool dark = false)
{
    DowntimeStyle out;
    out.dark = dark;
    out.font.setPixelSize(12);
    out.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return out;
}

QImage painted(const DowntimeBars &bars, QSize size, bool dark = false)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(roleColour(Role::Surface, dark));
    QPainter p(&image);
    bars.paint(p);
    return image;
}

int pixels(const QImage &image, const QColor &colour, const QRect &where)
{
    int out = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            out += image.rect().contains(x, y) && image.pixelColor(x, y) == colour ? 1 : 0;
    return out;
}

QString bare(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

constexpr QRectF wide(0, 0, 660, 280);
constexpr QRectF narrow(0, 0, 300, 240);

} // namespace

class DowntimeBarsDrawn : public QObject
{
    Q_OBJECT

private slots:
    void axesBeginAtZeroAndReachTheHighest_data()
    {
        QTest::addColumn<qlonglong>("ms");
        for (const Duration most :
             {Duration(1), Duration(seconds(7)), Duration(minutes(3)), Duration(minutes(70)),
              Duration(hours(5)), Duration(hours(24 * 20)), Duration(hours(24 * 900))})
            QTest::newRow(qPrintable(QString::number(most.count()))) << qlonglong(most.count());
    }
    void axesBeginAtZeroAndReachTheHighest()
    {
        QFETCH(qlonglong, ms);
        const DurationAxis axis = durationAxis(Duration(ms));
        QVERIFY(axis.top() >= Duration(ms));
        QVERIFY(axis.top() - axis.step < Duration(ms));
        QVERIFY(axis.steps >= 1);
        QCOMPARE(axis.label(0, QLocale::c()), QStringLiteral("0"));
    }

    void theUnitIsSaidOnce()
    {
        const DurationAxis axis = durationAxis(minutes(70));
        QCOMPARE(bare(axis.label(axis.steps, QLocale::c())), QStringLiteral("80 min"));
        QCOMPARE(axis.label(1, QLocale::c()), QStringLiteral("20"));
        QCOMPARE(axis.number(minutes(53), QLocale::c()), QStringLiteral("53"));
    }

    // The worst months never lose their figure, whatever the width, and none lies over another.
    void everyMonthKeepsItsFigure()
    {
        for (const QRectF &area : {wide, narrow}) {
            std::vector<DowntimeBar> all = twelve();
            if (area == narrow)
                for (int i = 12; i < 24; ++i)
                    all.push_back(month(i, minutes(90)));
            const DowntimeBars chart(all, inStyle(), area);
            for (int i = 0; i < int(all.size()); ++i) {
                QVERIFY2(!chart.valueText(i).isEmpty(), qPrintable(QString::number(i)));
                QVERIFY(area.contains(chart.valueRect(i)) || area == narrow);
                QVERIFY(chart.valueRect(i).width() > 0);
                QVERIFY(chart.valueRect(i).bottom() < chart.bar(i).bottom());
            }
        }
        const DowntimeBars chart(twelve(), inStyle(), wide);
        for (int i = 1; i < 12; ++i)
            QVERIFY(!chart.valueRect(i).intersects(chart.valueRect(i - 1)));
        QCOMPARE(bare(chart.valueText(4)), QStringLiteral("53 min"));
        QCOMPARE(chart.valueText(0), QStringLiteral("0"));
        QVERIFY(chart.showsAvailability());
    }

    void greenUpToTheBudgetVermilionAbove()
    {
        const DowntimeBars chart(twelve(), inStyle(), wide);
        const QImage image = painted(chart, wide.size().toSize());
        const QColor green = roleColour(Role::MetFill, false);
        const QColor red = roleColour(Role::BreachFill, false);
        const QRect bad = chart.bar(5).toAlignedRect();
        QVERIFY(pixels(image, green, bad) > 100 && pixels(image, red, bad) > 100);
        // Below the line there is no red, above it no green.
        const double share = 44.0 / 70.0;
        const int line = int(bad.bottom() - bad.height() * share);
        QCOMPARE(pixels(image, red, QRect(bad.left(), line + 3, bad.width(), bad.bottom() - line - 3)), 0);
        QCOMPARE(pixels(image, green, QRect(bad.left(), bad.top(), bad.width(), line - bad.top() - 3)), 0);
        QCOMPARE(pixels(image, red, chart.bar(3).toAlignedRect()), 0);
        QVERIFY(pixels(image, green, chart.bar(3).toAlignedRect()) > 0);
    }

    void aMonthThatRunsIsHatched()
    {
        std::vector<DowntimeBar> all = twelve();
        const DowntimeBars ended(all, inStyle(), wide);
        all[5].running = true;
        const DowntimeBars running(all, inStyle(), wide);
        const QColor red = roleColour(Role::BreachFill, false);
        const QRect bar = ended.bar(5).toAlignedRect();
        QVERIFY(pixels(painted(running, wide.size().toSize()), red, bar)
                < pixels(painted(ended, wide.size().toSize()), red, bar) * 3 / 4);
    }

    void oneValueFarAboveTheOthersIsCut()
    {
        std::vector<DowntimeBar> all = twelve();
        all[8] = month(8, hours(30));
        const DowntimeBars chart(all, inStyle(), wide);
        QCOMPARE(chart.cut(), 8);
        QVERIFY(chart.axis().top() < hours(5)); // three times the second highest
        QVERIFY(bare(chart.valueText(8)).startsWith(QStringLiteral("1 d")));
        QVERIFY(wide.contains(chart.valueRect(8)));
        // At four times the second highest it is not.
        all[8] = month(8, 4 * (hours(1) + minutes(10)));
        QCOMPARE(DowntimeBars(all, inStyle(), wide).cut(), -1);
        // Nor where nothing was allowed and nothing else was down.
        QCOMPARE(
            DowntimeBars({month(0, Duration(), Duration()), month(1, hours(9), Duration())}, inStyle(), wide)
                .cut(),
            -1);
    }

    void whatIsNotKnownIsSaid()
    {
        std::vector<DowntimeBar> all = twelve();
        all[2].kind = DowntimeBar::Kind::NoData;
        all[2].availability.reset();
        all[3].kind = DowntimeBar::Kind::Pending;
        all[6].kind = DowntimeBar::Kind::NoPeriod;
        const DowntimeBars chart(all, inStyle(), wide);
        QCOMPARE(chart.valueText(2), QStringLiteral("No data"));
        QCOMPARE(chart.valueText(3), QString(QChar(0x2026)));
        const QImage image = painted(chart, wide.size().toSize());
        QCOMPARE(pixels(image, roleColour(Role::MetFill, false), chart.column(2).toAlignedRect()), 0);
        QVERIFY(pixels(image, roleColour(Role::NodataTint, false), chart.column(2).toAlignedRect()) > 50);
        const QString summary = downtimeSummary(all, QLocale::c());
        QVERIFY2(summary.contains(QStringLiteral("without data")), qPrintable(summary));
        QVERIFY2(bare(summary).contains(QStringLiteral("1 h 10 min in Apr 2026")), qPrintable(summary));
    }

    // The budget of months without data is drawn where it belongs, and the least height of a month without
    // downtime is not above its budget.
    void smallAndUnknownMonthsAreInScale()
    {
        std::vector<DowntimeBar> all = twelve();
        for (DowntimeBar &one : all) {
            one.kind = DowntimeBar::Kind::NoData;
            one.availability.reset();
        }
        const DowntimeBars unknown(all, inStyle(), wide);
        QVERIFY(unknown.axis().top() >= all[0].budget);

        std::vector<DowntimeBar> strict = twelve();
        for (DowntimeBar &one : strict)
            one.budget = {};
        strict[0].downtime = {};
        const DowntimeBars chart(strict, inStyle(), wide);
        const QImage image = painted(chart, wide.size().toSize());
        QCOMPARE(pixels(image, roleColour(Role::BreachFill, false), chart.bar(0).toAlignedRect()), 0);
        QVERIFY(pixels(image, roleColour(Role::BreachFill, false), chart.bar(4).toAlignedRect()) > 0);
    }

    void theChosenMonthChangesItsColumnAlone()
    {
        DowntimeStyle style = inStyle();
        const DowntimeBars before(twelve(), style, wide);
        style.chosen = twelve()[7].month;
        const DowntimeBars after(twelve(), style, wide);
        const QImage a = painted(before, wide.size().toSize());
        const QImage b = painted(after, wide.size().toSize());
        const QRect column = after.column(7).toAlignedRect().adjusted(-1, 0, 1, 0);
        int changed = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                if (a.pixel(x, y) != b.pixel(x, y)) {
                    QVERIFY2(column.contains(x, y), qPrintable(QString::number(x)));
                    ++changed;
                }
        QVERIFY(changed > 1000);
    }

    void rightToLeftTheNewestIsLeft()
    {
        DowntimeStyle style = inStyle(true);
        style.mirrored = true;
        const DowntimeBars chart(twelve(), style, wide);
        QVERIFY(chart.column(11).left() < chart.column(0).left());
        QCOMPARE(chart.barAt(chart.bar(4).center()), 4);
        QCOMPARE(chart.barAt({-5, -5}), -1);
        QVERIFY(wide.contains(chart.column(0)) && wide.contains(chart.column(11)));
        painted(chart, wide.size().toSize(), true);
    }

    void nothingToDrawIsNoError()
    {
        painted(DowntimeBars({}, inStyle(), wide), wide.size().toSize());
        painted(DowntimeBars(twelve(), inStyle(), {0, 0, 10, 10}), {10, 10});
    }
};

MAKEGOOD_TEST(DowntimeBarsDrawn)

} // namespace t_downtime_bars

#include "t_downtime_bars.moc"
