// SPDX-License-Identifier: GPL-3.0-or-later
// The months of the availability page: choosing one moves nothing, nothing of another one stays.
#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QWidget>
#include <QtTest>

#include "../../support/november.h"
#include "availability/availability_page.h"
#include "availability/budget_gauge.h"
#include "availability/day_cells.h"
#include "availability/day_track.h"
#include "availability/days_section.h"
#include "availability/month_chart.h"
#include "availability/months_section.h"
#include "availability/span_model.h"
#include "explain/cell_text.h"
#include "support/test_program.h"
#include "widgets/hover_card.h"
#include "widgets/table_view.h"

namespace t_ui_months
{

using namespace makegood::ui;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

constexpr auto middle = "2026-11-16T06:00:00Z";
const std::string monthTiers = "[credit]\nkind = \"tiers\"\n"
                               "[[credit.tier]]\nbelow = \"99.9\"\npercent = \"10\"\n"
                               "[[credit.tier]]\nbelow = \"99.0\"\npercent = \"25\"\n";

// In Denver the first of November has 25 hours; the outages lie on the 3rd and the 12th.
CaseData denver()
{
    CaseData data = november({.rest = monthTiers,
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

class UiMonths : public QObject
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

    void choosingAMonthMovesNothing()
    {
        MonthChart *chart = m_page->months()->chart();
        const DowntimeBars before = chart->drawn();
        std::vector<QRectF> columns;
        for (int i = 0; i < chart->count(); ++i)
            columns.push_back(before.column(i));
        const QRect place = chart->geometry();
        const QRect days = m_page->days()->geometry();
        QSignalSpy chosen(m_page.get(), &AvailabilityPage::monthChosen);
        QTest::mouseClick(chart, Qt::LeftButton, {}, before.column(1).center().toPoint());
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen[0][0].value<Month>() == m_e->month.previous());
        auto rows = history(m_e);
        rows[1] = {m_e->month.previous(), Status::Met, m_e, m_r};
        m_page->showHistory(rows, m_e->month.previous(), &m_data);
        QCoreApplication::processEvents();
        const DowntimeBars after = chart->drawn();
        for (int i = 0; i < chart->count(); ++i)
            QCOMPARE(after.column(i), columns[static_cast<std::size_t>(i)]);
        QCOMPARE(chart->geometry(), place);
        QCOMPARE(m_page->days()->y(), days.y());
    }

    void nothingOfAnotherMonthStays()
    {
        const QString before = m_page->findChild<QLabel *>(QStringLiteral("dayStory"))->text();
        QVERIFY(!before.isEmpty());
        m_page->showHistory(history(m_e), m_e->month.previous(), &m_data); // still being calculated
        QCOMPARE(m_page->days()->days()->rowCount(), 0);
        QVERIFY(!m_cells->isVisible() && !m_track->isVisible());
        QVERIFY(!m_page->findChild<BudgetGauge *>()->isVisible());
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("18")),
                     qPrintable(label->text()));
        QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("daysSummary"))->isVisible());
    }

    void keysGoThroughTheMonths()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        MonthChart *chart = m_page->months()->chart();
        chart->setFocus();
        QCOMPARE(chart->current(), 2);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->current(), 0);
        QTest::keyClick(chart, Qt::Key_End);
        const HoverCard *card = HoverCard::of(chart);
        QVERIFY(card != nullptr && card->isVisible());
        const QString words = plain(card->words().text());
        QVERIFY2(words.contains(QStringLiteral("November 2026")), qPrintable(words));
        QVERIFY2(words.contains(plain(lengthText(m_r->soFar->downtime))), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("UTC")), qPrintable(words));
        QVERIFY(chart->accessibleDescription().contains(card->words().title));
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QSignalSpy chosen(m_page.get(), &AvailabilityPage::monthChosen);
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(chart, Qt::Key_T);
        QVERIFY(!chart->isVisible());
        QVERIFY(m_page->findChild<TableView *>(QStringLiteral("months"))->isVisible());
    }

    void theRangeIsAskedFor()
    {
        QSignalSpy range(m_page.get(), &AvailabilityPage::rangeChosen);
        QSignalSpy move(m_page.get(), &AvailabilityPage::moveWanted);
        QTest::mouseClick(m_page->findChild<QAbstractButton *>(QStringLiteral("months24")), Qt::LeftButton);
        QCOMPARE(range.count(), 1);
        QCOMPARE(range[0][0].toInt(), 24);
        m_page->months()->setCanMove(true, false);
        QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("monthsForth")), Qt::LeftButton);
        QCOMPARE(move.count(), 0);
        QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("monthsBack")), Qt::LeftButton);
        QCOMPARE(move.count(), 1);
        QCOMPARE(move[0][0].toInt(), -1);
    }

    void aMonthOfTheTableCanBeChosen()
    {
        QSignalSpy chosen(m_page.get(), &AvailabilityPage::monthChosen);
        auto *table = m_page->findChild<TableView *>(QStringLiteral("months"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen[0][0].value<Month>() == m_e->month.previous());
        // Keys and clicks on what is not there do nothing.
        m_page->showHistory(history(m_e), m_e->month.previous(), &m_data);
        QTest::keyClick(m_cells, Qt::Key_Return);
        QTest::mouseClick(m_cells, Qt::LeftButton);
    }

private:
    CaseData m_data;
    std::shared_ptr<const Evaluation> m_e;
    const ServiceResult *m_r = nullptr;
    std::unique_ptr<AvailabilityPage> m_page;
    DayCells *m_cells = nullptr;
    DayTrack *m_track = nullptr;
};

MAKEGOOD_TEST(UiMonths)

} // namespace t_ui_months

#include "t_ui_months.moc"
