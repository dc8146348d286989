// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the portfolio, constructed alone and driven by keyboard and mouse.
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
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

#include "portfolio/portfolio_page.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_view_section.h"
#include "portfolio_rows.h"
#include "support/test_program.h"

namespace t_ui_portfolio_page
{

using namespace makegood::ui;
using namespace makegood::test;

class UiPortfolioPage : public QObject
{
    Q_OBJECT
private slots:
    void thePageIsDrivenByKeys();
    void clicksAskWhyAndEnterOpens();
    void columnsAreChosenAndMoved();
    void viewsAreSavedAndPutBack();
    void aStripIsPaintedInShapes();
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
             table->currentIndex().row() == 1 ? QStringLiteral("b") : QStringLiteral("c"));
    page.choose("b", "web-b");
    const auto count = chosen.count();
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("portfolioSearch"));
    QTest::keyClicks(search, QStringLiteral("acme"));
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(totals->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(search, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->currentIndex().row(), 1); // the selection survives the filter
    QCOMPARE(chosen.count(), count); // and emits nothing, because the user did nothing

    auto *groups = page.findChild<QComboBox *>(QStringLiteral("portfolioGrouping"));
    QTest::keyClick(groups, Qt::Key_Down); // by customer
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
    click(1, PortfolioModel::Estimate);
    QCOMPARE(chosen.count(), 1); // the contract first, so that the answer is about it
    QCOMPARE(asked.size(), std::size_t(1));
    QVERIFY(asked.back().figure == WhySubject::Figure::Credit);
    QCOMPARE(asked.back().service, std::string("web-b"));
    click(0, PortfolioModel::BudgetLeft);
    QVERIFY(asked.back().figure == WhySubject::Figure::Budget);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.back().at(0).toString(), QStringLiteral("a"));
    const QModelIndex index = table->model()->index(1, PortfolioModel::BudgetLeft);
    click(1, PortfolioModel::BudgetLeft); // the first of the two
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.back().at(1).toString(), QStringLiteral("web-b"));

    std::vector<std::string> seen;
    connect(&page, &PortfolioPage::seen, this, [&](const std::vector<std::string> &s) { seen = s; });
    table->resize(table->width(), table->height() - 1);
    QTRY_COMPARE(seen, (std::vector<std::string>{"a", "b", "c", "d"}));
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
    QCOMPARE(table->columns()[0], static_cast<int>(PortfolioModel::ServiceName));
    QCOMPARE(table->columns()[1], static_cast<int>(PortfolioModel::Customer));
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
             QStringLiteral("0.00 EUR\tBeta & Sons\n0.00 USD\tAcme\n0.00 USD\tAcme\n\tDelta"));
    QTest::keyClick(page.findChild<QWidget *>(QStringLiteral("portfolioCopy")), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Withheld\tCustomer\n0.00 EUR")));

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
    auto *due = page.findChild<QCheckBox *>(QStringLiteral("portfolioDue"));
    QCOMPARE(views->currentText(), QStringLiteral("All contracts"));
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
    QCOMPARE(views->currentText(), QStringLiteral("All contracts"));
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
    const QImage met = imageOf(0);
    const QImage breached = imageOf(1);
    const QImage waiting = imageOf(3);
    QVERIFY(met != breached && breached != waiting && met != waiting);
    // The shown month is at the trailing edge, also when mirrored.
    const auto inkAt = [](const QImage &image, bool leading) {
        const int third = image.width() / 8;
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < third; ++x)
                colours.insert(image.pixel(leading ? x : image.width() - 1 - x, y));
        return static_cast<int>(colours.size());
    };
    QVERIFY(inkAt(met, false) > inkAt(met, true)); // a disc with a smooth edge against a hatched square
    page.setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = imageOf(0);
    QVERIFY(inkAt(mirrored, true) > inkAt(mirrored, false));
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
