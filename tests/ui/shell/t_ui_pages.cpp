// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitterHandle>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QWidget>
#include <QtTest>

#include "availability/availability_page.h"
#include "case_at_hand.h"
#include "credit/amount_card.h"
#include "credit/credit_page.h"
#include "explain/explain.h"
#include "incidents/incident_model.h"
#include "incidents/incidents_page.h"
#include "portfolio/portfolio_model.h"
#include "portfolio_at_hand.h"
#include "shell/contract_header.h"
#include "shell/figure_cell.h"
#include "shell/inspector.h"
#include "shell/service_list.h"
#include "shell/start_screen.h"
#include "shell/why_section.h"
#include "support/test_program.h"
#include "widgets/figure_label.h"
#include "widgets/month_stepper.h"
#include "widgets/table_view.h"

namespace t_ui_pages
{

using namespace makegood::ui;

namespace
{

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

// Every control that takes the keyboard has a name for those who cannot see it.
QStringList namelessControls(const QWidget &page)
{
    QStringList out;
    for (const QWidget *w : page.findChildren<QWidget *>())
        if (w->focusPolicy() != Qt::NoFocus && w->isVisibleTo(&page) && w->accessibleName().isEmpty()
            && !w->inherits("QScrollArea") && !w->inherits("QSplitterHandle") && !w->inherits("QScrollBar"))
            out << QLatin1String(w->metaObject()->className()) + QLatin1Char(' ') + w->objectName();
    return out;
}

} // namespace

class UiPages : public QObject
{
    Q_OBJECT
private slots:
    void theHeaderShowsTheEvaluationAndAsksWhy();
    void anOutageRowAsksWhyByKeyAndMouse();
    void whyLeadsToTheFirstAndTheLastCheck();
    void theCreditPageShowsTheRange();
    void theHistoryChoosesAMonth();
    void theListFindsAndChooses();
    void theStepperStepsByKeys();
    void theStartScreenHasThreeWays();
};

void UiPages::theHeaderShowsTheEvaluationAndAsksWhy()
{
    const auto e = makegood::test::creditByTime();
    const ServiceResult &service = e->services.front();
    ContractHeader header;
    header.showMonth(QStringLiteral("Agreement"), e, service);
    header.show();
    QCOMPARE(header.verdict(), QStringLiteral("Breached"));
    auto *figure = header.findChild<FigureCell *>(QStringLiteral("figureAvailability"));
    QVERIFY(plain(figure->figure()).contains(QString::fromStdString(service.availability->percent())));
    auto *credit = header.findChild<FigureCell *>(QStringLiteral("figureCredit"));
    QCOMPARE(plain(credit->figure()), QStringLiteral("2.89 USD"));
    QVERIFY(plain(credit->note()).contains(QStringLiteral("2.90"))
            && credit->note().contains(QStringLiteral("21.81")));

    std::vector<WhySubject> asked;
    connect(&header, &ContractHeader::whyAsked, this, [&](const WhySubject &s) { asked.push_back(s); });
    QTest::mouseClick(figure, Qt::LeftButton);
    QTest::keyClick(credit, Qt::Key_Return);
    QCOMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked[0].figure, WhySubject::Figure::Availability);
    QCOMPARE(asked[1].figure, WhySubject::Figure::Credit);
    QCOMPARE(asked[1].service, service.service);
    QCOMPARE(namelessControls(header), QStringList());
}

void UiPages::anOutageRowAsksWhyByKeyAndMouse()
{
    const auto e = makegood::test::creditByTime();
    IncidentsPage page;
    page.resize(900, 400);
    page.showMonth(e, e->services.front(), nullptr);
    page.show();
    auto *table = page.findChild<TableView *>(QStringLiteral("incidents"));
    std::vector<WhySubject> asked;
    connect(&page, &IncidentsPage::whyAsked, this, [&](const WhySubject &s) { asked.push_back(s); });
    table->setCurrentIndex(table->model()->index(2, IncidentModel::Start));
    QTest::keyClick(table, Qt::Key_Return);
    const QModelIndex amount = table->model()->index(0, IncidentModel::Amount);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(amount).center());
    QCOMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked[0].figure, WhySubject::Figure::Outage);
    QCOMPARE(asked[0].when, e->services.front().outages[2].whole);
    QCOMPARE(asked[1].figure, WhySubject::Figure::OutageAmount);
    QCOMPARE(asked[1].when, e->services.front().outages[0].whole);
    QCOMPARE(namelessControls(page), QStringList());
}

void UiPages::whyLeadsToTheFirstAndTheLastCheck()
{
    const auto e = makegood::test::creditByTime();
    const Outage &outage = e->services.front().outages.front();
    QVERIFY(outage.firstFailed && outage.lastFailed);
    for (const auto figure : {WhySubject::Figure::Outage, WhySubject::Figure::OutageAmount}) {
        const auto answer = whyOf(*e, {figure, e->services.front().service, outage.whole, {}});
        QVERIFY(answer);
        auto *why = new WhySection;
        Inspector panel(why);
        panel.resize(320, 500);
        why->showAnswer(answer->question, explain(answer->reason, Format(QLocale(), *e)));
        panel.show();
        const QString text = plain(why->asText());
        QVERIFY2(text.contains(QStringLiteral("checks.csv")), qPrintable(text));
        QVERIFY2(text.contains(QString::number(outage.firstFailed->line)), qPrintable(text));
        QVERIFY2(text.contains(QString::number(outage.lastFailed->line)), qPrintable(text));
        QTest::mouseClick(panel.findChild<QToolButton *>(QStringLiteral("whyCopy")), Qt::LeftButton);
        QCOMPARE(plain(QApplication::clipboard()->text()), text);
        QCOMPARE(namelessControls(panel), QStringList());
    }
    QVERIFY(!whyOf(*e, {WhySubject::Figure::Outage, "no such service", outage.whole, {}}));
    QVERIFY(!whyOf(*e, {WhySubject::Figure::Outage, e->services.front().service, {}, {}}));
}

void UiPages::theCreditPageShowsTheRange()
{
    const CaseData data = makegood::test::exampleCase("02-credit-by-time");
    const auto e = makegood::test::creditByTime();
    CreditPage page;
    page.showMonth(e, e->services.front(), std::make_shared<CaseData>(data), e->asOf);
    page.show();
    const auto *range = page.findChild<AmountCard *>(QStringLiteral("amountUSD"));
    QCOMPARE(plain(range->figure()), QStringLiteral("2.90 USD"));
    QVERIFY(range->note().contains(QStringLiteral("2.90"))
            && range->note().contains(QStringLiteral("21.81")));
    QCOMPARE(namelessControls(page), QStringList());
}

void UiPages::theHistoryChoosesAMonth()
{
    const auto e = makegood::test::creditByTime();
    std::vector<MonthRow> rows(2);
    rows[0].month = e->month.previous();
    rows[1] = {e->month, Status::Breached, e, &e->services.front()};
    AvailabilityPage page;
    page.resize(700, 600);
    page.showHistory(rows, e->month, nullptr);
    page.show();
    std::vector<Month> chosen;
    connect(&page, &AvailabilityPage::monthChosen, this, [&](Month m) { chosen.push_back(m); });
    auto *table = page.findChild<TableView *>(QStringLiteral("months"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen, std::vector<Month>{e->month.previous()});
}

void UiPages::theListFindsAndChooses()
{
    const auto e = makegood::test::creditByTime();
    const auto judged = makegood::test::figuresOfMonths({makegood::test::judgedEntry(e)});
    PortfolioModel model;
    model.setContracts({{"a", "Acme", "p", "Policy"}, {"b", "Beta", "p", "Policy"}}, e->month,
                       [&](const std::string &id) { return id == "a" ? judged : nullptr; });
    ServiceList list(&model);
    list.resize(280, 400);
    list.show();
    QSignalSpy chosen(&list, &ServiceList::chosen);
    auto *search = list.findChild<QWidget *>(QStringLiteral("search"));
    auto *view = list.findChild<QAbstractItemView *>(QStringLiteral("contracts"));
    QTest::keyClicks(search, QStringLiteral("acme game"));
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(list.service(), std::string("game-1"));
    QCOMPARE(chosen.count(), 1);
    list.setFilter({});
    QCOMPARE(view->model()->rowCount(), 3);
    QCOMPARE(view->currentIndex().row(), 1); // the choice outlives the filter
    model.update("b", judged); // and what comes in beside it
    QCOMPARE(view->model()->rowCount(), 4);
    QCOMPARE(view->currentIndex().row(), 1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(namelessControls(list), QStringList());
}

void UiPages::theStepperStepsByKeys()
{
    MonthStepper stepper;
    stepper.setLatest(parseMonth("2026-07").value());
    stepper.setMonth(parseMonth("2026-06").value());
    std::vector<Month> chosen;
    connect(&stepper, &MonthStepper::monthChosen, this, [&](Month m) { chosen.push_back(m); });
    QTest::keyClick(&stepper, Qt::Key_Right);
    QTest::keyClick(&stepper, Qt::Key_Right); // not past the latest
    QTest::keyClick(&stepper, Qt::Key_PageUp);
    QCOMPARE(chosen.size(), std::size_t(2));
    QCOMPARE(formatMonth(chosen[0]), std::string("2026-07"));
    QCOMPARE(formatMonth(chosen[1]), std::string("2026-06"));
}

void UiPages::theStartScreenHasThreeWays()
{
    StartScreen state;
    state.show();
    QSignalSpy sample(&state, &StartScreen::sampleWanted);
    QSignalSpy import(&state, &StartScreen::importWanted);
    QSignalSpy source(&state, &StartScreen::sourceWanted);
    QSignalSpy made(&state, &StartScreen::newWanted);
    QSignalSpy opened(&state, &StartScreen::openWanted);
    QSignalSpy recent(&state, &StartScreen::fileWanted);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("Customers.makegood"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    state.setRecent({folder.filePath(QStringLiteral("gone.makegood")), file}); // what is gone is left out
    QVERIFY(state.findChild<QAbstractButton *>(QStringLiteral("recent1")) == nullptr);
    QTest::keyClick(state.findChild<QAbstractButton *>(QStringLiteral("recent0")), Qt::Key_Space);
    QCOMPARE(recent.value(0).value(0).toString(), file);
    for (const char *name : {"startNew", "startOpen"})
        QTest::keyClick(state.findChild<QAbstractButton *>(QLatin1String(name)), Qt::Key_Space);
    QCOMPARE(made.count() + opened.count(), 2);
    for (const char *name : {"startSample", "startImport", "startSource"})
        QTest::keyClick(state.findChild<QAbstractButton *>(QLatin1String(name)), Qt::Key_Space);
    QCOMPARE(sample.count() + import.count() + source.count(), 3);
    QCOMPARE(sample.count(), 1);
    QCOMPARE(namelessControls(state), QStringList());
}

MAKEGOOD_TEST(UiPages)

} // namespace t_ui_pages

#include "t_ui_pages.moc"
