// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QAbstractAxis>
#include <QBarSet>
#include <QGraphicsScene>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QtTest>

#include "charts/availability_chart.h"
#include "support/test_program.h"

namespace t_chart
{

using namespace makegood::ui;

namespace
{

MonthFigure figure(int index, std::int64_t up, ServiceState state = ServiceState::Met)
{
    MonthFigure out;
    out.month = Month{std::chrono::year(2024) / 4 + std::chrono::months(index)};
    out.availability = Availability{up, 100'000};
    out.target = {"99.9", Fraction(999, 1000)};
    out.state = state;
    out.measured = std::chrono::hours(24 * 30);
    return out;
}

std::vector<MonthFigure> year()
{
    std::vector<MonthFigure> out;
    for (int i = 0; i < 12; ++i)
        out.push_back(figure(i, 99'990 + i % 10));
    out[4] = figure(4, 99'750, ServiceState::Breached);
    out[7] = figure(7, 99'860, ServiceState::Breached);
    out[9].availability.reset();
    out[9].state = ServiceState::Undecided;
    out[10] = figure(10, 99'905, ServiceState::Undecided);
    out[10].unknown = std::chrono::hours(60);
    out[6].excluded = std::chrono::hours(4);
    out[11].unknown = std::chrono::minutes(20);
    return out;
}

QImage drawn(const std::vector<MonthFigure> &months, const ChartStyle &style, QSize size = {900, 380})
{
    QGraphicsScene scene;
    QChart *chart = makeAvailabilityChart(months, style);
    scene.addItem(chart);
    chart->resize(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(style.colours.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(0, 0), size), QRectF(QPointF(0, 0), size));
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

ChartStyle style(bool dark = false, QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates))
{
    ChartStyle out;
    out.colours = dark ? darkChartColours() : lightChartColours();
    out.font.setPixelSize(12);
    out.locale = locale;
    return out;
}

double luminance(const QColor &c)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("MAKEGOOD_KEEP_REPORTS");
    if (!folder.isEmpty())
        image.save(folder + QLatin1Char('/') + name);
}

} // namespace

class TChart : public QObject
{
    Q_OBJECT

private slots:
    void axisBeginsBelowTheLowestBar_data()
    {
        QTest::addColumn<int>("up");
        for (const int up : {0, 1, 42'000, 95'000, 99'000, 99'860, 99'899, 99'990, 99'999, 100'000})
            QTest::newRow(qPrintable(QString::number(up))) << up;
    }
    void axisBeginsBelowTheLowestBar()
    {
        QFETCH(int, up);
        const AvailabilityAxis axis = availabilityAxis({figure(0, up), figure(1, 100'000)});
        QVERIFY(axis.start < up / 1000.0 || axis.start == 0.0);
        QVERIFY(axis.start < 99.9); // the target lies inside
        QCOMPARE(axis.end, 100.0);
        const double steps = (axis.end - axis.start) / axis.step;
        QVERIFY2(steps >= 2 && steps <= 11, qPrintable(QString::number(steps)));
    }

    void tellsNinesApart()
    {
        const AvailabilityAxis axis = availabilityAxis({figure(0, 99'900), figure(1, 99'990)});
        QVERIFY((99.99 - 99.9) / (axis.end - axis.start) > 0.4);
    }

    void saysWhereTheAxisStarts()
    {
        const QLocale german(QLocale::German);
        QCOMPARE(axisNote({99.7, 100, 0.1, 1}, german), QStringLiteral("The axis starts at 99,7 %."));
        QVERIFY(axisNote({0, 100, 20, 0}, german).isEmpty());
    }

    void marksEachBreach()
    {
        const std::unique_ptr<QChart> chart(makeAvailabilityChart(year(), style()));
        QCOMPARE(breachMarks(*chart), 2);
        auto *bars = qobject_cast<QStackedBarSeries *>(chart->series().value(0));
        QVERIFY(bars != nullptr);
        QCOMPARE(bars->barSets().at(2)->at(4), 99.75);
        QCOMPARE(bars->barSets().at(0)->at(4), 0.0);
        QVERIFY(bars->barSets().at(0)->color() != bars->barSets().at(2)->color());
        // The triangle stands over the bar: more of the colour than the bar and the legend alone.
        std::vector<MonthFigure> unmarked = year();
        unmarked[4].state = ServiceState::Met;
        unmarked[7].state = ServiceState::Met;
        const QImage with = drawn(year(), style());
        const QImage without = drawn(unmarked, style());
        QVERIFY(pixelsOf(with, style().colours.breached) > 2000);
        QCOMPARE(pixelsOf(without, style().colours.breached), 0);
    }

    void showsAtMostTwentyFourMonths()
    {
        std::vector<MonthFigure> many;
        for (int i = 0; i < 30; ++i)
            many.push_back(figure(i, 99'950));
        const std::unique_ptr<QChart> chart(makeAvailabilityChart(many, style()));
        auto *bars = qobject_cast<QStackedBarSeries *>(chart->series().value(0));
        QCOMPARE(bars->barSets().at(0)->count(), 24);
        keep(drawn(many, style(), {520, 280}), QStringLiteral("chart-24-small.png"));
    }

    void coloursCanBeRead()
    {
        for (const ChartColours &c : {lightChartColours(), darkChartColours()}) {
            for (const QColor &text : {c.text, c.quietText, c.target, c.unknown, c.excluded})
                QVERIFY2(contrast(text, c.background) >= 4.5, qPrintable(text.name()));
            // Figures stand in the bars, in the colour of the background.
            for (const QColor &bar : {c.met, c.breached, c.undecided})
                QVERIFY2(contrast(bar, c.background) >= 4.5, qPrintable(bar.name()));
        }
    }

    void drawsInLightDarkAndMirrored()
    {
        const QImage light = drawn(year(), style());
        const QImage dark = drawn(year(), style(true));
        const QImage mirrored = drawn(year(), style(false, QLocale(QLocale::Arabic)));
        keep(light, QStringLiteral("chart-light.png"));
        keep(dark, QStringLiteral("chart-dark.png"));
        keep(mirrored, QStringLiteral("chart-arabic.png"));
        QVERIFY(pixelsOf(dark, darkChartColours().met) > 2000);
        // Breached months 5 and 8 of 12: their centre lies left of the middle, mirrored right of it.
        const auto centre = [](const QImage &image) {
            double sum = 0;
            int count = 0;
            for (int y = 60; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == lightChartColours().breached) {
                        sum += x;
                        ++count;
                    }
            return sum / count / image.width();
        };
        QVERIFY2(std::abs(centre(light) + centre(mirrored) - 1.0) < 0.06,
                 qPrintable(QString::number(centre(mirrored))));
        QVERIFY(std::abs(centre(light) - centre(mirrored)) > 0.02);
    }

    void nothingToDrawIsNoError()
    {
        keep(drawn({}, style()), QStringLiteral("chart-none.png"));
        MonthFigure none = figure(0, 100'000);
        none.availability.reset();
        const std::unique_ptr<QChart> chart(makeAvailabilityChart({none}, style()));
        QCOMPARE(breachMarks(*chart), 0);
    }
};

MAKEGOOD_TEST(TChart)

} // namespace t_chart

#include "t_chart.moc"
