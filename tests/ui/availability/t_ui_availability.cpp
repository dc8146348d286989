// SPDX-License-Identifier: GPL-3.0-or-later
// The availability page: months, days and hours, the error budget with its forecast.
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QWidget>
#include <QtTest>

#include "../../support/november.h"
#include "availability/availability_page.h"
#include "availability/budget_gauge.h"
#include "availability/budget_section.h"
#include "availability/burn_down_section.h"
#include "availability/burn_model.h"
#include "availability/consequence_model.h"
#include "availability/day_cells.h"
#include "availability/day_track.h"
#include "availability/days_section.h"
#include "availability/month_chart.h"
#include "availability/months_section.h"
#include "availability/span_model.h"
#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/explain.h"
#include "explain/heat_words.h"
#include "sla/outlook/outlook.h"
#include "support/test_program.h"
#include "widgets/hover_card.h"
#include "widgets/table_toggle.h"
#include "widgets/table_view.h"

namespace t_ui_availability
{

using namespace makegood::ui;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

constexpr auto middle = "2026-11-16T06:00:00Z";
const std::string tiers = "[credit]\nkind = \"tiers\"\n"
                          "[[credit.tier]]\nbelow = \"99.9\"\npercent = \"10\"\n"
                          "[[credit.tier]]\nbelow = \"99.0\"\npercent = \"25\"\n";

// In Denver the first of November has 25 hours; the outages lie on the 3rd and the 12th.
CaseData denver(const std::string &rest = tiers)
{
    CaseData data = november({.rest = rest,
                              .downs = {span("2026-11-03T17:00:00Z", "2026-11-03T17:18:00Z"),
                                        span("2026-11-12T19:50:00Z", "2026-11-12T20:02:00Z")}});
    data.contract.zone = Zone::named("America/Denver").value();
    return data;
}

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

std::vector<MonthRow> history(const std::shared_ptr<const Evaluation> &e)
{
    std::vector<MonthRow> rows(3);
    rows[2] = {e->month, Status::Met, e, &e->services.front()};
    rows[1].month = e->month.previous();
    rows[0].month = rows[1].month.previous();
    return rows;
}

} // namespace

class UiAvailability : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_data = denver();
        m_e = std::make_shared<const Evaluation>(judgedNovember(m_data, middle));
        m_r = &m_e->services.front();
    }

    void init()
    {
        m_page = std::make_unique<AvailabilityPage>();
        m_page->resize(900, 900);
        m_page->showHistory(history(m_e), m_e->month, &m_data);
        m_page->showSection(QStringLiteral("days"));
        m_page->show();
        m_cells = m_page->days()->cells();
        m_track = m_page->days()->track();
        QCoreApplication::processEvents();
    }

    void theDaysAreThoseOfTheEvaluation()
    {
        QAbstractItemModelTester tester(m_page->days()->days(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto days = dayFigures(*m_e, *m_r);
        const SpanModel &model = *m_page->days()->days();
        QCOMPARE(model.rowCount(), 30);
        Duration downtime{};
        for (int row = 0; row < model.rowCount(); ++row) {
            const SpanFigures &day = days[static_cast<std::size_t>(row)];
            QCOMPARE(model.index(row, SpanModel::Downtime).data().toString(), briefText(day.downtime));
            QCOMPARE(model.index(row, SpanModel::Measured).data().toString(), briefText(day.measured));
            QCOMPARE(model.index(row, SpanModel::HeatWord).data().toString(),
                     wordFor(heatOf(day, m_r->budget)));
            const QString tip = m_cells->tipAt(m_cells->cellRect(row).center());
            QVERIFY2(tip.contains(wordFor(heatOf(day, m_r->budget))), qPrintable(tip));
            if (day.downtime > Duration::zero())
                QVERIFY(tip.contains(lengthText(day.downtime)));
            QVERIFY(m_cells->rect().contains(m_cells->cellRect(row)));
            downtime += day.downtime;
        }
        QVERIFY(downtime == m_r->downtime);
        // It opens on the day that lost most, with its hours.
        QCOMPARE(m_cells->current(), 2);
        QCOMPARE(m_page->days()->hours()->rowCount(), 24);
        QCOMPARE(m_track->current(), 10);
        QCOMPARE(plain(m_page->findChild<QLabel *>(QStringLiteral("dayName"))->text()),
                 QStringLiteral("Tue 3 Nov"));
        QCOMPARE(plain(m_page->findChild<QLabel *>(QStringLiteral("dayStory"))->text()),
                 QStringLiteral("Down 10:00 to 10:18. 18 min."));
        QCOMPARE(m_cells->insideText(2), QStringLiteral("18"));
        QVERIFY(m_cells->insideText(3).isEmpty());
    }

    void keysGoThroughTheDays()
    {
        QSignalSpy asked(m_page.get(), &AvailabilityPage::whyAsked);
        m_cells->setFocus();
        QTest::keyClick(m_cells, Qt::Key_Home);
        QCOMPARE(m_page->days()->hours()->rowCount(), 25); // the clocks go back
        QCOMPARE(int(m_track->cells().size()), 25);
        QTest::keyClick(m_cells, Qt::Key_Left); // not beyond the month
        QCOMPARE(m_cells->current(), 0);
        QTest::keyClick(m_cells, Qt::Key_Down);
        QCOMPARE(m_cells->current(), 7);
        QTest::keyClick(m_cells, Qt::Key_Up);
        QTest::keyClick(m_cells, Qt::Key_Up); // there is no week above
        QCOMPARE(m_cells->current(), 0);
        QTest::keyClick(m_cells, Qt::Key_Right);
        QTest::keyClick(m_cells, Qt::Key_Right);
        QVERIFY(m_cells->accessibleDescription().contains(QStringLiteral("November")));
        QVERIFY(plain(m_cells->accessibleDescription()).contains(QStringLiteral("18 min")));
        QCOMPARE(asked.count(), 0); // going through days asks nothing
        QTest::keyClick(m_cells, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const auto subject = asked[0][0].value<WhySubject>();
        QVERIFY(subject.when == dayFigures(*m_e, *m_r)[2].when);
        const auto answer = whyOf(*m_e, subject);
        const Explanation why = explain(answer->reason, Format(QLocale(), *m_e));
        QVERIFY2(plain(why.sentence).contains(QStringLiteral("18 min")), qPrintable(why.sentence));
        QVERIFY(std::any_of(why.children.begin(), why.children.end(), [](const Explanation &e) {
            return e.title == QLatin1String("Outage") && !e.children.empty();
        }));
        QTest::keyClick(m_cells, Qt::Key_End);
        QCOMPARE(m_cells->current(), 29);
        QVERIFY(m_cells->cells()[29].heat == Heat::Ahead);
    }

    void aClickAsksForADayAndForAnHour()
    {
        QSignalSpy asked(m_page.get(), &AvailabilityPage::whyAsked);
        QTest::mouseClick(m_cells, Qt::LeftButton, {}, m_cells->cellRect(11).center());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_cells->current(), 11);
        // 12:50 to 13:02 in Denver: ten minutes and two.
        QVERIFY(m_track->cells()[12].figures.downtime == minutes(10));
        QVERIFY(m_track->cells()[13].figures.downtime == minutes(2));
        QTest::mouseClick(m_track, Qt::LeftButton, {}, m_track->cellRect(13).center());
        QCOMPARE(asked.count(), 2);
        const auto subject = asked[1][0].value<WhySubject>();
        QVERIFY(subject.when == span("2026-11-12T20:00:00Z", "2026-11-12T21:00:00Z"));
        QVERIFY(whyOf(*m_e, subject).has_value());
    }

    void theOutageOfADayCanBeShown()
    {
        QSignalSpy wanted(m_page.get(), &AvailabilityPage::outageWanted);
        auto *button = m_page->findChild<QPushButton *>(QStringLiteral("showOutage"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted[0][0].value<Interval>() == m_r->outages.front().whole);
        m_cells->setFocus();
        QTest::keyClick(m_cells, Qt::Key_Right); // nothing on the fourth
        QVERIFY(!button->isEnabled());
    }

    void theSameAsTables()
    {
        auto *table = m_page->findChild<TableView *>(QStringLiteral("days"));
        auto *hours = m_page->findChild<TableView *>(QStringLiteral("hours"));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVERIFY(!table->isVisible() && m_cells->isVisible());
        m_cells->setFocus();
        QTest::keyClick(m_cells, Qt::Key_T);
        QVERIFY(table->isVisible() && hours->isVisible() && !m_cells->isVisible() && !m_track->isVisible());
        QCOMPARE(table->currentIndex().row(), 2); // the day that is chosen
        QSignalSpy asked(m_page.get(), &AvailabilityPage::whyAsked);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(m_page->days()->hours()->rowCount(), 25);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked[0][0].value<WhySubject>().when == dayFigures(*m_e, *m_r)[0].when);
        QCOMPARE(m_cells->current(), 0);
        QTest::mouseClick(m_page->findChild<TableToggle *>(QStringLiteral("daysTable")), Qt::LeftButton);
        QVERIFY(m_cells->isVisible() && !table->isVisible());
    }

    // The first of November has 25 hours in Denver: each is as long as the others, and the clock on the wall
    // shows three when four have gone.
    void anHourIsAsLongAsItLasted()
    {
        m_cells->setFocus();
        QTest::keyClick(m_cells, Qt::Key_Home);
        QCOMPARE(int(m_track->cells().size()), 25);
        const double hour = (m_track->width() - 2) / 25.0;
        for (int i = 0; i < 25; ++i)
            QVERIFY(std::abs(m_track->cellRect(i).width() - hour) < 2);
        const auto labels = m_track->labels();
        QCOMPARE(labels.front().second, QStringLiteral("00:00"));
        QCOMPARE(labels.back().second, QStringLiteral("24:00"));
        QCOMPARE(labels[1].second, QStringLiteral("03:00"));
        QVERIFY(std::abs(labels[1].first.center().x() - 4 * hour) < 3);
        for (std::size_t i = 1; i < labels.size(); ++i)
            QVERIFY(!labels[i].first.intersects(labels[i - 1].first));
    }

    void judgedAgainTheDayStays()
    {
        m_cells->setFocus();
        QTest::keyClick(m_cells, Qt::Key_Home);
        m_page->showHistory(history(m_e), m_e->month, &m_data);
        QCOMPARE(m_cells->current(), 0);
        QCOMPARE(m_page->days()->hours()->rowCount(), 25);
    }

    void rightToLeftTurnsDaysAndHours()
    {
        for (HeatView *view : {static_cast<HeatView *>(m_cells), static_cast<HeatView *>(m_track)}) {
            view->setLayoutDirection(Qt::RightToLeft);
            view->setFocus();
            QTest::keyClick(view, Qt::Key_Home);
            QVERIFY(view->cellRect(1).y() != view->cellRect(2).y()
                    || view->cellRect(1).x() > view->cellRect(2).x());
            QTest::keyClick(view, Qt::Key_Left);
            QCOMPARE(view->current(), 1);
            QTest::keyClick(view, Qt::Key_Right);
            QCOMPARE(view->current(), 0);
        }
    }

    void largeTextBreaksTheDaysIntoRows()
    {
        QFont large = m_page->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        m_page->resize(560, 900);
        m_page->setFont(large);
        for (QWidget *view : {static_cast<QWidget *>(m_cells), static_cast<QWidget *>(m_track)})
            view->setFont(large);
        QCoreApplication::processEvents();
        QVERIFY(m_cells->cellRect(0).y() < m_cells->cellRect(29).y());
        for (int i = 0; i < int(m_cells->cells().size()); ++i) {
            QVERIFY(m_cells->cellRect(i).bottom() < m_cells->heightForWidth(m_cells->width()));
            for (int j = 0; j < i; ++j)
                QVERIFY(!m_cells->cellRect(i).adjusted(1, 1, -1, -1).intersects(m_cells->cellRect(j)));
        }
        const auto labels = m_track->labels();
        for (std::size_t i = 1; i < labels.size(); ++i)
            QVERIFY(!labels[i].first.intersects(labels[i - 1].first));
    }

    void theForecastIsThatOfTheOutlook()
    {
        m_page->showSection(QStringLiteral("budget"));
        const Outlook outlook = outlookOf(*m_e, *m_r, m_data).value();
        const QString words = plain(m_page->findChild<QLabel *>(QStringLiteral("budgetWords"))->text());
        QVERIFY(outlook.week->breaksAt.has_value());
        const Format format(QLocale(), *m_e);
        QVERIFY2(words.contains(plain(weekdayMoment(*outlook.week->breaksAt, format, year(2026)))),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("the next tier applies (below 99.9 %): 45.00 USD")),
                 qPrintable(words));
        const ConsequenceModel &model = *m_page->budget()->consequences();
        QAbstractItemModelTester tester(m_page->budget()->consequences(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), int(outlook.consequences.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const Consequence &c = outlook.consequences[static_cast<std::size_t>(row)];
            QCOMPARE(model.index(row, ConsequenceModel::Credit).data().toString(),
                     moneyText(*c.credit, m_e->currency));
            QVERIFY(model.index(row, ConsequenceModel::More)
                        .data()
                        .toString()
                        .contains(briefText(c.more - Duration(1))));
        }
    }

    void theChartAndItsTableShowTheBurnDown()
    {
        m_page->showSection(QStringLiteral("budget"));
        const auto points = burnDown(*m_e, *m_r);
        BurnModel &model = *m_page->budget()->burn();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), int(points.size()));
        const QLineSeries *left = series("left");
        int drawn = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const BurnPoint &point = points[static_cast<std::size_t>(row)];
            QCOMPARE(model.index(row, BurnModel::Even).data().toString(), briefText(point.even));
            QCOMPARE(model.index(row, BurnModel::Even).data(Qt::ToolTipRole).toString(),
                     lengthText(point.even));
            if (!point.left)
                continue;
            QCOMPARE(model.index(row, BurnModel::Left).data().toString(), briefText(*point.left));
            QCOMPARE(left->at(drawn).y(), double(point.left->count()) / 60000);
            ++drawn;
        }
        QCOMPARE(left->count(), drawn);
        QVERIFY(series("sofar") != nullptr && series("week") != nullptr);
        for (const QAbstractAxis *axis : m_page->budget()->chart()->chart()->axes())
            QVERIFY(!axis->titleText().isEmpty());
        auto *table = m_page->findChild<TableView *>(QStringLiteral("burnDown"));
        QVERIFY(!table->isVisible());
        QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("burnTable")), Qt::LeftButton);
        QVERIFY(table->isVisible() && !m_page->budget()->chart()->isVisible());
    }

    void theForecastCanBeAskedWhy()
    {
        m_page->showSection(QStringLiteral("budget"));
        QSignalSpy asked(m_page.get(), &AvailabilityPage::whyAsked);
        QTest::mouseClick(m_page->findChild<BudgetGauge *>(), Qt::LeftButton);
        auto *table = m_page->findChild<TableView *>(QStringLiteral("consequences"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
        const auto subject = asked[0][0].value<WhySubject>();
        QVERIFY(!whyOf(*m_e, subject)); // the agreement is still being read
        const auto answer = whyOf(*m_e, subject, &m_data);
        const Explanation why = explain(answer->reason, Format(QLocale(), *m_e));
        QVERIFY(why.clauses.contains(QStringLiteral("X-1")));
        QStringList titles;
        for (const Explanation &child : why.children)
            titles << child.title;
        for (const char *title : {"Forecast", "What more downtime brings", "Formula", "How it is measured"})
            QVERIFY2(titles.contains(QLatin1String(title)), title);
    }

    void anEndedMonthForecastsNothing()
    {
        const auto over = std::make_shared<const Evaluation>(judgedNovember(m_data, "2026-12-05T00:00:00Z"));
        m_page->showHistory(history(over), over->month, &m_data);
        QVERIFY(series("sofar") == nullptr && series("left") != nullptr);
        QCOMPARE(plain(m_page->findChild<QLabel *>(QStringLiteral("budgetHeadline"))->text()),
                 QStringLiteral("30 min used, and the month is over."));
        QCOMPARE(m_page->budget()->consequences()->rowCount(), 0);
    }

    void whatTheAgreementDoesNotNameIsSaid()
    {
        const CaseData data = denver("[credit]\nkind = \"negotiated\"\n");
        const auto e = std::make_shared<const Evaluation>(judgedNovember(data, middle));
        m_page->showHistory(history(e), e->month, &data);
        const auto words = [&] { return m_page->findChild<QLabel *>(QStringLiteral("budgetWords"))->text(); };
        QVERIFY2(words().contains(QStringLiteral("negotiated")), qPrintable(words()));
        m_page->showHistory(history(e), e->month, nullptr);
        QVERIFY(words().isEmpty());
        QSignalSpy asked(m_page.get(), &AvailabilityPage::whyAsked);
        QTest::mouseClick(m_page->findChild<BudgetGauge *>(), Qt::LeftButton);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(m_page->budget()->burn()->rowCount(), 32); // these need no agreement
    }

    void tabReachesEverything()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showSection(QStringLiteral("budget"));
        QStringList met;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(m_page.get(), Qt::Key_Tab);
            if (const QWidget *focus = QApplication::focusWidget()) {
                QVERIFY2(!focus->accessibleName().isEmpty(), qPrintable(focus->objectName()));
                met << focus->objectName();
            }
        }
        for (const char *name :
             {"monthsBack", "monthsTable", "monthChart", "daysTable", "dayCells", "showOutage", "dayTrack",
              "budgetGauge", "budgetMore", "consequences", "burnTable"})
            QVERIFY2(met.contains(QLatin1String(name)),
                     qPrintable(QLatin1String(name) + QLatin1Char(' ') + met.join(QLatin1Char(' '))));
    }

private:
    const QLineSeries *series(const char *name) const
    {
        for (const QAbstractSeries *one : m_page->budget()->chart()->chart()->series())
            if (one->objectName() == QLatin1String(name))
                return static_cast<const QLineSeries *>(one);
        return nullptr;
    }

    CaseData m_data;
    std::shared_ptr<const Evaluation> m_e;
    const ServiceResult *m_r = nullptr;
    std::unique_ptr<AvailabilityPage> m_page;
    DayCells *m_cells = nullptr;
    DayTrack *m_track = nullptr;
};

MAKEGOOD_TEST(UiAvailability)

} // namespace t_ui_availability

#include "t_ui_availability.moc"
