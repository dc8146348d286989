// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the portfolio, constructed alone and driven by keyboard and mouse.
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWidget>
#include <QtTest>

#include "charts/colour_role.h"
#include "portfolio/portfolio_page.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_view_section.h"
#include "portfolio_rows.h"
#include "support/test_program.h"

namespace t_ui_portfolio_page
{

using namespace makegood::ui;
using namespace makegood::test;

namespace
{

// Chooses an entry of a button's menu, by its name and, where several have it, by its text.
void chooseIn(PortfolioPage &page, const char *button, const char *entry, const QString &text = {})
{
    QMenu *menu = page.findChild<QToolButton *>(QLatin1String(button))->menu();
    emit menu->aboutToShow();
    for (QAction *action : menu->findChildren<QAction *>(QLatin1String(entry)))
        if (text.isEmpty() || action->text() == text) {
            action->trigger();
            return;
        }
    QFAIL("no such entry");
}

} // namespace

class UiPortfolioPage : public QObject
{
    Q_OBJECT
private slots:
    void thePageIsDrivenByKeys();
    void clicksAskWhyAndEnterOpens();
    void columnsAreChosenAndMoved();
    void viewsAreSavedAndPutBack();
    void aStripIsPaintedInShapes();
    void tilesFilter();
    void aStepIsALink();
    void nothingScrollsSideways();
    void aRowHasAMenu();
    void aMonthBeginsAtItsTop();
    void everyControlHasAName();
};

void UiPortfolioPage::thePageIsDrivenByKeys()
{
    Portfolio portfolio;
    PortfolioPage page(&portfolio.model);
    page.resize(1100, 600);
    page.show();
    auto *table = page.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    auto *totals = page.findChild<QAbstractItemView *>(QStringLiteral("portfolioTotals"));
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(totals->model()->rowCount(), 2);
    QCOMPARE(plain(totals->model()->index(1, 2).data().toString()), QStringLiteral("7.50 USD"));

    QSignalSpy chosen(&page, &PortfolioPage::chosen);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(chosen.back().at(0).toString(),
             table->currentIndex().row() == 1 ? QStringLiteral("a") : QStringLiteral("c"));
    page.choose("b", "web-b");
    const auto count = chosen.count();
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("portfolioSearch"));
    QTest::keyClicks(search, QStringLiteral("acme"));
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(totals->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(search, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->currentIndex().row(), 0); // the selection survives the filter
    QCOMPARE(chosen.count(), count); // and emits nothing, because the user did nothing

    chooseIn(page, "portfolioSortMenu", "portfolioGroupBy", QStringLiteral("Customer"));
    QCOMPARE(table->model()->rowCount(), 7);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(table->model()->rowCount(), 5);
    QTest::keyClick(table, Qt::Key_Left); // folded already
    QCOMPARE(table->model()->rowCount(), 5);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->model()->rowCount(), 7);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->model()->rowCount(), 5);
    page.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(table, Qt::Key_Left); // mirrored: unfolds
    QCOMPARE(table->model()->rowCount(), 7);

    // A new result updates the table in place.
    portfolio.model.update("d", figuresOfMonths({entryByHand(june, "USD", "x", 1, 1, 5)}));
    QTRY_COMPARE(plain(totals->model()->index(1, 2).data().toString()), QStringLiteral("7.55 USD"));
}

void UiPortfolioPage::clicksAskWhyAndEnterOpens()
{
    Portfolio portfolio;
    PortfolioPage page(&portfolio.model);
    page.resize(1400, 600);
    page.show();
    auto *table = page.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    std::vector<WhySubject> asked;
    connect(&page, &PortfolioPage::whyAsked, this, [&](const WhySubject &s) { asked.push_back(s); });
    QSignalSpy chosen(&page, &PortfolioPage::chosen);
    QSignalSpy opened(&page, &PortfolioPage::opened);
    const auto click = [&](int row, int column) {
        const QModelIndex index = table->model()->index(row, column);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    };
    click(0, PortfolioModel::Estimate); // by risk, the breached one is first
    QCOMPARE(chosen.count(), 1); // the contract first, so that the answer is about it
    QCOMPARE(asked.size(), std::size_t(1));
    QVERIFY(asked.back().figure == WhySubject::Figure::Credit);
    QCOMPARE(asked.back().service, std::string("web-b"));
    click(1, PortfolioModel::BudgetLeft);
    QVERIFY(asked.back().figure == WhySubject::Figure::Budget);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.back().at(0).toString(), QStringLiteral("a"));
    const QModelIndex index = table->model()->index(0, PortfolioModel::BudgetLeft);
    click(0, PortfolioModel::BudgetLeft); // the first of the two
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.back().at(1).toString(), QStringLiteral("web-b"));

    std::vector<std::string> seen;
    connect(&page, &PortfolioPage::seen, this, [&](const std::vector<std::string> &s) { seen = s; });
    table->resize(table->width(), table->height() - 1);
    QTRY_COMPARE(seen, (std::vector<std::string>{"b", "a", "c", "d"}));
}

void UiPortfolioPage::columnsAreChosenAndMoved()
{
    Portfolio portfolio;
    PortfolioPage page(&portfolio.model);
    page.resize(1100, 500);
    page.show();
    auto *table = page.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    QCOMPARE(table->columns(), PortfolioTable::usualColumns());
    table->setCurrentIndex(table->model()->index(0, PortfolioModel::Customer));
    QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table->columns()[1], static_cast<int>(PortfolioModel::Strip));
    QCOMPARE(table->columns()[2], static_cast<int>(PortfolioModel::Customer));
    QCOMPARE(page.view().columns, table->columns());

    PortfolioView view;
    view.columns = {PortfolioModel::Withheld, PortfolioModel::Customer};
    view.sortColumn = PortfolioModel::Estimate;
    page.setView(view);
    QCOMPARE(table->columns(), view.columns);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(PortfolioModel::Estimate));
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("0.00 EUR\tBeta & Sons\tweb-b\tSilver\n0.00 USD\tAcme\tweb-c\tSilver\n"
                            "0.00 USD\tAcme\tweb-a\tGold\n\tDelta\t\tGold"));
    chooseIn(page, "portfolioColumnMenu", "portfolioCopy");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Withheld\tCustomer\tService\tAgreement\n0.00 EUR")));

    // A click on a header sorts, a second click reverses the order.
    QHeaderView *header = table->horizontalHeader();
    const auto clickHeader = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(PortfolioModel::Customer) + 20, 8});
    };
    clickHeader();
    QCOMPARE(page.view().sortColumn, static_cast<int>(PortfolioModel::Customer));
    const Qt::SortOrder once = page.view().order;
    clickHeader();
    QVERIFY(page.view().order != once);
}

void UiPortfolioPage::viewsAreSavedAndPutBack()
{
    Portfolio portfolio;
    PortfolioPage page(&portfolio.model);
    page.show();
    auto *views = page.findChild<QComboBox *>(QStringLiteral("portfolioViews"));
    auto *due = page.findChild<QToolButton *>(QStringLiteral("portfolioDue"));
    QCOMPARE(views->currentText(), QStringLiteral("All services"));
    QTest::keyClick(views, Qt::Key_Down);
    QTest::keyClick(views, Qt::Key_Down);
    QCOMPARE(views->currentText(), QStringLiteral("Claims due"));
    QVERIFY(due->isChecked());
    due->click();
    QCOMPARE(views->currentIndex(), -1); // another view than the one that was chosen
    QVERIFY(!page.views()->save(QStringLiteral("At risk"))); // always there
    QVERIFY(!page.views()->save({}));
    QSignalSpy saved(page.views(), &PortfolioViewSection::savedChanged);
    page.findChild<QLineEdit *>(QStringLiteral("portfolioSearch"))->setText(QStringLiteral("acme"));
    QVERIFY(page.views()->save(QStringLiteral("Mine")));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(views->currentText(), QStringLiteral("Mine"));
    QCOMPARE(page.views()->saved().front().filter.words, QStringLiteral("acme"));
    page.setView(builtInViews().front());
    QCOMPARE(page.findChild<QLineEdit *>(QStringLiteral("portfolioSearch"))->text(), QString());
    page.setView(page.views()->saved().front());

    const auto menu = [&](const char *name) {
        auto *button = page.findChild<QToolButton *>(QStringLiteral("portfolioViewMenu"));
        emit button->menu()->aboutToShow();
        return button->menu()->findChild<QAction *>(QLatin1String(name));
    };
    menu("portfolioRemoveView")->trigger();
    QVERIFY(page.views()->saved().empty());
    QCOMPARE(views->currentText(), QStringLiteral("All services"));
    menu("portfolioRestoreView")->trigger();
    QCOMPARE(views->currentText(), QStringLiteral("Mine"));
    QVERIFY(menu("portfolioRestoreView") == nullptr);
}

void UiPortfolioPage::aStripIsPaintedInShapes()
{
    Portfolio portfolio;
    PortfolioPage page(&portfolio.model);
    page.resize(1100, 500);
    page.show();
    auto *table = page.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    const auto imageOf = [&](int row) {
        const QModelIndex index = table->model()->index(row, PortfolioModel::Strip);
        table->scrollTo(index);
        const QRect cell = table->visualRect(index);
        return table->viewport()->grab(cell).toImage();
    };
    const QImage met = imageOf(1);
    const QImage breached = imageOf(0);
    const QImage waiting = imageOf(3);
    QVERIFY(met != breached && breached != waiting && met != waiting);
    // The shown month is at the trailing edge, also when mirrored.
    const auto hasGreen = [](const QImage &image, bool leading) {
        const QRgb green = roleColour(Role::MetFill, false).rgb();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width() / 4; ++x)
                if (image.pixel(leading ? x : image.width() - 1 - x, y) == green)
                    return true;
        return false;
    };
    QVERIFY(hasGreen(met, false) && !hasGreen(met, true)); // only the last of its months was judged
    page.setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = imageOf(1);
    QVERIFY(hasGreen(mirrored, true) && !hasGreen(mirrored, false));
}

void UiPortfolioPage::tilesFilter()
{
    Portfolio portfolio;
    PortfolioPage page(&portfolio.model);
    page.resize(1350, 700);
    page.show();
    auto *table = page.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    const auto tile
        = [&](const char *name) { return page.findChild<QAbstractButton *>(QLatin1String(name)); };
    QCOMPARE(tile("tileBreached")->accessibleName(), QStringLiteral("Breached: 1"));
    QTest::mouseClick(tile("tileBreached"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(tile("tileBreached")->isChecked());
    QVERIFY(page.view().filter.statuses == std::set{Status::Breached});
    QTest::mouseClick(tile("tileKept"), Qt::LeftButton); // another state, in place of the first
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!tile("tileBreached")->isChecked());
    QTest::mouseClick(tile("tileCredits"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(tile("tileKept"), Qt::Key_Space); // off again
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(page.view().filter.withCredit && page.view().filter.statuses.empty());
    // The filter buttons say the same.
    chooseIn(page, "portfolioStatus", "oneStatus", wordFor(Status::Breached));
    QVERIFY(tile("tileBreached")->isChecked());
    QSignalSpy sources(&page, &PortfolioPage::sourcesWanted);
    QTest::mouseClick(tile("tileData"), Qt::LeftButton);
    QCOMPARE(sources.count(), 1);
}

void UiPortfolioPage::aStepIsALink()
{
    MonthEntry entry = entryByHand(june, "USD", "web", 999, 1000, 500, ServiceState::Breached);
    entry.figures.services.front().causeless = {1, std::chrono::minutes(9), true};
    PortfolioModel model;
    const auto figures = figuresOfMonths({entry});
    model.setContracts({{"x", "X", "p", "P"}}, june, [&](const std::string &) { return figures; });
    PortfolioPage page(&model);
    page.resize(1350, 700);
    page.show();
    auto *table = page.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QSignalSpy place(&page, &PortfolioPage::placeWanted);
    int whys = 0;
    connect(&page, &PortfolioPage::whyAsked, this, [&] { ++whys; });
    const QModelIndex cell = table->model()->index(0, PortfolioModel::Step);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QCOMPARE(place.count(), 1);
    QCOMPARE(place.back().at(0).toString(), QStringLiteral("x"));
    QCOMPARE(place.back().at(1).toString(), QStringLiteral("web"));
    QCOMPARE(place.back().at(3).toString(), QStringLiteral("incidents/classify"));
    QCOMPARE(whys, 0);
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(place.count(), 2);
}

void UiPortfolioPage::nothingScrollsSideways()
{
    Portfolio portfolio;
    PortfolioPage page(&portfolio.model);
    page.show();
    auto *table = page.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    std::vector<int> all;
    for (int column = 0; column < PortfolioModel::ColumnCount; ++column)
        all.push_back(column);
    for (const int width : {700, 936, 1192, 1832}) {
        for (const auto &columns : {std::vector<int>{}, all}) {
            table->setColumns(columns);
            page.resize(width, 600);
            QCoreApplication::processEvents();
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
            QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        }
        QVERIFY(page.width() <= width); // nothing forces the page to be wider
    }
    // What has no room is in the tool tip, and still in what is copied.
    table->setColumns({});
    page.resize(700, 600);
    QCoreApplication::processEvents();
    QVERIFY(!table->columnsWithoutRoom().empty());
    QCOMPARE(table->columns(), PortfolioTable::usualColumns());
}

void UiPortfolioPage::aRowHasAMenu()
{
    Portfolio portfolio;
    PortfolioPage page(&portfolio.model);
    page.resize(1350, 700);
    page.show();
    auto *table = page.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    connect(&page, &PortfolioPage::rowMenuOpened, this,
            [](QMenu *menu, const QString &contract, const QString &) { menu->addAction(contract); });
    emit table->customContextMenuRequested(
        table->visualRect(table->model()->index(0, PortfolioModel::Customer)).center());
    auto *menu = page.findChild<QMenu *>(QStringLiteral("portfolioRowMenu"));
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().back()->text(), QStringLiteral("b"));
    QSignalSpy place(&page, &PortfolioPage::placeWanted);
    menu->findChild<QAction *>(QStringLiteral("rowIncidents"))->trigger();
    QCOMPARE(place.back().at(3).toString(), QStringLiteral("incidents"));
    menu->close();
}

// The chosen row keeps being chosen, and what is at risk is seen first.
void UiPortfolioPage::aMonthBeginsAtItsTop()
{
    std::map<std::string, std::shared_ptr<const ContractFigures>> figures;
    std::vector<makegood::ui::ContractRow> contracts;
    for (int i = 0; i < 40; ++i) {
        const std::string id = "c" + std::to_string(100 + i);
        figures[id]
            = figuresOfMonths({entryByHand(june.previous(), "USD", "s", 999, 1000, 10, ServiceState::Met),
                               entryByHand(june, "USD", "s", i == 39 ? 1 : 999, 1000, 10,
                                           i == 39 ? ServiceState::Breached : ServiceState::Met)});
        contracts.push_back({id, "Customer " + id, "p", "Gold"});
    }
    const auto of = [&](const std::string &id) { return figures[id]; };
    PortfolioModel model;
    model.setContracts(contracts, june, of);
    PortfolioPage page(&model);
    page.resize(1100, 600);
    page.show();
    auto *table = page.findChild<PortfolioTable *>(QStringLiteral("portfolio"));
    page.choose("c139", "s");
    QCoreApplication::processEvents();
    QCOMPARE(table->currentIndex().row(), 0);
    // While another page is seen, which is where the month is changed, and nothing is judged yet.
    page.hide();
    model.setMonth(june.previous(), [](const std::string &) { return nullptr; });
    QCoreApplication::processEvents();
    page.choose("c139", {});
    model.setMonth(june.previous(), of); // there it is the last one
    QCoreApplication::processEvents();
    page.choose("c139", "s");
    page.show();
    QTRY_COMPARE(table->currentIndex().row(), 39);
    QCoreApplication::processEvents();
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    QVERIFY(table->verticalScrollBar()->maximum() > 0);
    // The keys go on where it is.
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(table->currentIndex().row(), 38);
    QVERIFY(table->verticalScrollBar()->value() > 0);
}

void UiPortfolioPage::everyControlHasAName()
{
    Portfolio portfolio;
    PortfolioPage page(&portfolio.model);
    page.resize(900, 500);
    page.show();
    for (const QWidget *w : page.findChildren<QWidget *>())
        if (w->focusPolicy() != Qt::NoFocus && w->isVisibleTo(&page) && !w->inherits("QScrollBar")
            && !w->inherits("QHeaderView"))
            QVERIFY2(!w->accessibleName().isEmpty(),
                     qPrintable(w->objectName() + QLatin1Char(' ')
                                + QString::fromLatin1(w->metaObject()->className())));
}

MAKEGOOD_TEST(UiPortfolioPage)

} // namespace t_ui_portfolio_page

#include "t_ui_portfolio_page.moc"
