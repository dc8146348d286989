// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

#include "case_at_hand.h"
#include "explain/format.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_page.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_table_model.h"
#include "portfolio_at_hand.h"
#include "widgets/copy_text.h"

using namespace makegood::ui;

namespace
{

const Month june = parseMonth("2026-06").value();

QString plain(QString text)
{
    return copiedCell(text);
}

// Three customers: dollars and euros, met and breached, and one that waits.
class Portfolio
{
public:
    Portfolio()
    {
        m_figures["a"] = makegood::test::figuresOfMonths({makegood::test::entryByHand(june, "USD", "web-a", 9990, 10000, 500)});
        m_figures["b"] = makegood::test::figuresOfMonths(
            {makegood::test::entryByHand(june.previous(), "EUR", "web-b", 1, 2, 9900, Verdict::Breached),
             makegood::test::entryByHand(june, "EUR", "web-b", 99, 100, 70, Verdict::Breached)});
        m_figures["c"]
            = makegood::test::figuresOfMonths({makegood::test::entryByHand(june, "USD", "web-c", 999000001, 1000000000, 250)});
        model.setContracts({{"a", "Acme", "p", "Gold"},
                            {"b", "Beta & Sons", "p", "Silver"},
                            {"c", "Acme", "p", "Silver"},
                            {"d", "Delta", "p", "Gold"}},
                           june, [this](const std::string &id) { return figures(id); });
    }
    std::shared_ptr<const ContractFigures> figures(const std::string &id) const
    {
        const auto at = m_figures.find(id);
        return at == m_figures.end() ? nullptr : at->second;
    }

    PortfolioModel model;

private:
    std::map<std::string, std::shared_ptr<const ContractFigures>> m_figures;
};

QStringList contractsIn(const PortfolioLines &lines)
{
    QStringList out;
    for (const PortfolioLine &line : lines.lines)
        out << (line.row ? QString::fromStdString(line.row->contract)
                         : QLatin1Char('[') + line.group->title + QLatin1Char(']'));
    return out;
}

QStringList contractsIn(const PortfolioTableModel &model)
{
    return contractsIn(model.shown());
}

PortfolioLines arranged(const Portfolio &portfolio, const PortfolioView &view,
                        const std::set<QString> &folded = {}, Instant now = {})
{
    return arrange(portfolio.model.rows(), view, folded, now);
}

} // namespace

class WindowPortfolio : public QObject
{
    Q_OBJECT
private slots:
    void rowsShowTheEvaluation();
    void theStripHasAWordForEachMonth();
    void aContractsFiguresChangeItsOwnRows();
    void everyColumnSorts_data();
    void everyColumnSorts();
    void tiesOfDoublesAreTold();
    void filtersPassWhatTheySay();
    void aDeadlineIsSoonWithinSevenDays();
    void groupsHaveTotalsAndFold();
    void theTableTellsWhatCameWentAndMoved();
    void viewsComeBack();
    void copiesAreNoFormulas();
    void thePageIsDrivenByKeys();
    void clicksAskWhyAndEnterOpens();
    void columnsAreChosenAndMoved();
    void viewsAreSavedAndPutBack();
    void aStripIsPaintedInShapes();
    void everyControlHasAName();
};

void WindowPortfolio::rowsShowTheEvaluation()
{
    const auto e = makegood::test::creditByTime();
    PortfolioModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto figures = makegood::test::figuresOfMonths({makegood::test::judgedEntry(e)});
    model.setContracts({{"c", "Customer", "p", "Sonoran Servers"}}, e->month,
                       [&](const std::string &) { return figures; });
    QCOMPARE(model.rowCount(), static_cast<int>(e->services.size()));
    QCOMPARE(model.columnCount(), static_cast<int>(PortfolioModel::ColumnCount));
    const auto text = [&](int row, int column) { return plain(model.index(row, column).data().toString()); };
    for (int row = 0; row < model.rowCount(); ++row) {
        const ServiceResult &s = e->services[static_cast<std::size_t>(row)];
        QCOMPARE(text(row, PortfolioModel::Customer), QStringLiteral("Customer"));
        QCOMPARE(text(row, PortfolioModel::ServiceName), QString::fromStdString(s.service));
        QCOMPARE(text(row, PortfolioModel::StatusWord), wordFor(statusOf(*e, s)));
        QCOMPARE(text(row, PortfolioModel::AvailabilityPercent),
                 QString::fromStdString(s.availability->percent()) + QStringLiteral(" %"));
        QCOMPARE(text(row, PortfolioModel::Estimate),
                 QString::fromStdString(formatMoney(*s.credit.amount, e->currency)) + QStringLiteral(" USD"));
    }
    // 2.89 to 21.71 are the readings of SON-10's worked example.
    QCOMPARE(text(0, PortfolioModel::AvailabilityPercent), QStringLiteral("98.738 %"));
    const CreditTotal span = creditOf(figures->begin()->second->figures.services.front());
    QCOMPARE(text(0, PortfolioModel::EstimateRange),
             QStringLiteral("%1 to %2 USD")
                 .arg(QString::fromStdString(formatMoney(span.lowest, e->currency)),
                      QString::fromStdString(formatMoney(span.highest, e->currency))));
    QVERIFY(!text(0, PortfolioModel::Deadline).isEmpty());
    QVERIFY(model.index(0, PortfolioModel::Deadline)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("UTC")));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Breached")));

    // Before and when it cannot be judged.
    model.setContracts({{"c", "Customer", "p", "Sonoran Servers"}}, e->month,
                       [](const std::string &) { return nullptr; });
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).status, Status::Pending);
    MonthEntry refused = entryOf({nullptr, "<b>no period</b>"}, e->month, e->asOf);
    model.update("c", makegood::test::figuresOfMonths({refused}));
    QCOMPARE(model.at(0).status, Status::None);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    model.update("unknown", figures); // passed over
    QCOMPARE(model.rowCount(), 1);
}

void WindowPortfolio::theStripHasAWordForEachMonth()
{
    const Portfolio portfolio;
    const PortfolioRow &beta = portfolio.model.at(1);
    QCOMPARE(beta.strip[11], Status::Breached);
    QCOMPARE(beta.strip[10], Status::Breached);
    QCOMPARE(beta.strip[9], Status::Pending);
    const QString words = plain(portfolio.model.index(1, PortfolioModel::StripInWords).data().toString());
    QVERIFY(words.startsWith(QStringLiteral("July 2025: Being judged; ")));
    QVERIFY(words.endsWith(QStringLiteral("May 2026: Breached, 50.000 %; June 2026: Breached, 99.000 %")));
    QCOMPARE(words.count(QStringLiteral("; ")), 11);
    QCOMPARE(plain(portfolio.model.index(1, PortfolioModel::Strip).data().toString()), words);
    QVERIFY(portfolio.model.index(1, PortfolioModel::Strip)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("May 2026")));
}

void WindowPortfolio::aContractsFiguresChangeItsOwnRows()
{
    Portfolio portfolio;
    QAbstractItemModelTester tester(&portfolio.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&portfolio.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&portfolio.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&portfolio.model, &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex delta = portfolio.model.index(3, 0);

    MonthEntry two = makegood::test::entryByHand(june, "USD", "one", 1, 1, 0);
    two.figures.services.push_back(two.figures.services.front());
    two.figures.services.back().service = "two";
    portfolio.model.update("b", makegood::test::figuresOfMonths({two}));
    QCOMPARE(portfolio.model.rowCount(), 5);
    QCOMPARE(delta.row(), 4);
    QCOMPARE(portfolio.model.at(2).service, std::string("two"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.front().at(1).toModelIndex().row(), 1);
    QCOMPARE(inserted.count(), 1);

    portfolio.model.update("d", makegood::test::figuresOfMonths({makegood::test::entryByHand(june, "USD", "x", 1, 1, 0)}));
    QCOMPARE(portfolio.model.at(4).service, std::string("x"));
    portfolio.model.update("b", portfolio.figures("b")); // one service again
    QCOMPARE(portfolio.model.rowCount(), 4);
    QCOMPARE(portfolio.model.at(3).service, std::string("x"));
    QCOMPARE(reset.count(), 0);

    // Another month: the rows stay, their figures are that month's.
    portfolio.model.setMonth(june.previous(), [&](const std::string &id) { return portfolio.figures(id); });
    QCOMPARE(reset.count(), 0);
    QCOMPARE(plain(portfolio.model.index(1, PortfolioModel::AvailabilityPercent).data().toString()),
             QStringLiteral("50.000 %"));
    QCOMPARE(portfolio.model.at(0).status, Status::Pending);
}

void WindowPortfolio::everyColumnSorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    const auto row = [](const char *name, int column, const char *up, const char *down) {
        QTest::newRow(name) << column << QString::fromLatin1(up) << QString::fromLatin1(down);
    };
    // d waits: it has no figures, and comes last in either order.
    row("customer", PortfolioModel::Customer, "a c b d", "d b a c");
    row("service", PortfolioModel::ServiceName, "a b c d", "c b a d");
    row("agreement", PortfolioModel::Agreement, "a d b c", "b c a d");
    row("status", PortfolioModel::StatusWord, "b a c d", "d a c b");
    row("strip", PortfolioModel::Strip, "b a c d", "d a c b");
    row("availability", PortfolioModel::AvailabilityPercent, "b a c d", "c a b d");
    row("estimate", PortfolioModel::Estimate, "b c a d", "a c b d"); // EUR before USD
    row("coverage", PortfolioModel::Coverage, "a b c d", "a b c d");
}

void WindowPortfolio::everyColumnSorts()
{
    QFETCH(int, column);
    const Portfolio portfolio;
    PortfolioView view;
    view.sortColumn = column;
    QTEST(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')), "ascending");
    view.order = Qt::DescendingOrder;
    QTEST(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')), "descending");
}

void WindowPortfolio::tiesOfDoublesAreTold()
{
    // 2^60 / (2^60 + 1) and (2^60 + 1) / (2^60 + 2): the same double, not the same ratio.
    const std::int64_t big = std::int64_t(1) << 60;
    const auto rowOf = [&](std::int64_t num) {
        return portfolioRows({"x", "X", "p", "P"},
                             makegood::test::figuresOfMonths({makegood::test::entryByHand(june, "USD", "s", num, num + 1, 0)}),
                             june)
            .front();
    };
    const auto less = rowOf(big);
    const auto more = rowOf(big + 1);
    QVERIFY(compareRows(*less, *more, PortfolioModel::AvailabilityPercent) < 0);
    QVERIFY(compareRows(*more, *less, PortfolioModel::AvailabilityPercent) > 0);
    QCOMPARE(compareRows(*less, *less, PortfolioModel::AvailabilityPercent), 0);
}

void WindowPortfolio::filtersPassWhatTheySay()
{
    const Portfolio portfolio;
    const auto left = [&](auto set) {
        PortfolioView view;
        set(view.filter);
        return contractsIn(arranged(portfolio, view)).join(QLatin1Char(' '));
    };
    QCOMPARE(left([](PortfolioFilter &) {}), QStringLiteral("a b c d"));
    QCOMPARE(left([](PortfolioFilter &f) { f.status = Status::Breached; }), QStringLiteral("b"));
    QCOMPARE(left([](PortfolioFilter &f) { f.customer = QStringLiteral("Acme"); }), QStringLiteral("a c"));
    QCOMPARE(left([](PortfolioFilter &f) { f.agreement = QStringLiteral("Gold"); }), QStringLiteral("a d"));
    QCOMPARE(left([](PortfolioFilter &f) { f.currency = QStringLiteral("EUR"); }), QStringLiteral("b"));
    QCOMPARE(left([](PortfolioFilter &f) { f.serviceClass = QStringLiteral("web"); }),
             QStringLiteral("a b c"));
    QCOMPARE(left([](PortfolioFilter &f) { f.words = QStringLiteral("silver ACME"); }), QStringLiteral("c"));
    QCOMPARE(left([](PortfolioFilter &f) { f.words = QStringLiteral("acme breached"); }), QString());
    QCOMPARE(left([](PortfolioFilter &f) {
                 f.customer = QStringLiteral("Acme");
                 f.agreement = QStringLiteral("Gold");
             }),
             QStringLiteral("a"));
}

void WindowPortfolio::aDeadlineIsSoonWithinSevenDays()
{
    const Instant now = parseInstant("2026-07-01T00:00:00Z").value();
    const auto isSoon = [&](std::optional<Instant> deadline) {
        // The claim belongs to a month before the shown one, and is due all the same.
        MonthEntry may = makegood::test::entryByHand(june.previous(), "USD", "s", 1, 1, 0);
        may.figures.services.front().nextDeadline = deadline;
        const auto row
            = portfolioRows({"x", "X", "p", "P"},
                            makegood::test::figuresOfMonths({may, makegood::test::entryByHand(june, "USD", "s", 1, 1, 0)}), june)
                  .front();
        PortfolioFilter filter;
        filter.dueSoon = true;
        return passes(*row, filter, now);
    };
    using std::chrono::days;
    QVERIFY(isSoon(now));
    QVERIFY(isSoon(now + days(7)));
    QVERIFY(!isSoon(now + days(7) + Duration(1)));
    QVERIFY(!isSoon(now - Duration(1)));
    QVERIFY(!isSoon(std::nullopt));
}

void WindowPortfolio::groupsHaveTotalsAndFold()
{
    const Portfolio portfolio;
    PortfolioView view;
    view.grouping = PortfolioGrouping::Customer;
    view.sortColumn = PortfolioModel::AvailabilityPercent;
    view.order = Qt::DescendingOrder;
    const PortfolioLines all = arranged(portfolio, view);
    QCOMPARE(contractsIn(all).join(QLatin1Char(' ')), QStringLiteral("[Acme] c a [Beta & Sons] b [Delta] d"));
    const PortfolioGroup &acme = *all.lines.front().group;
    QCOMPARE(acme.services, 2);
    QCOMPARE(acme.totals.size(), std::size_t(1));
    QVERIFY(acme.totals.front().credit.amount == Money{750});
    QCOMPARE(all.lines.back().group->waiting, 1);
    QVERIFY(all.lines.back().group->totals.empty());
    QCOMPARE(all.totals.size(), std::size_t(2));
    QCOMPARE(all.waiting, 1);

    const PortfolioLines folded = arranged(portfolio, view, {QStringLiteral("Acme")});
    QCOMPARE(contractsIn(folded).join(QLatin1Char(' ')), QStringLiteral("[Acme] [Beta & Sons] b [Delta] d"));
    QVERIFY(folded.totals.back().credit.amount == Money{750}); // what is folded counts

    view.grouping = PortfolioGrouping::Status;
    view.sortColumn = -1;
    QCOMPARE(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')),
             QStringLiteral("[Breached] b [Met] a c [Being judged] d"));
    view.grouping = PortfolioGrouping::Currency;
    QCOMPARE(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')),
             QStringLiteral("[EUR] b [USD] a c [Not judged yet] d"));
    view.grouping = PortfolioGrouping::Agreement;
    QCOMPARE(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')),
             QStringLiteral("[Gold] a d [Silver] b c"));
}

void WindowPortfolio::theTableTellsWhatCameWentAndMoved()
{
    Portfolio portfolio;
    PortfolioTableModel table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    PortfolioView view;
    const auto show = [&](const std::set<QString> &folded = {}) {
        table.show(arrange(portfolio.model.rows(), view, folded, {}));
    };
    show();
    const QPersistentModelIndex beta = table.index(1, 2);
    view.sortColumn = PortfolioModel::Estimate;
    show();
    QCOMPARE(contractsIn(table).join(QLatin1Char(' ')), QStringLiteral("b c a d"));
    QCOMPARE(beta.row(), 0);
    view.grouping = PortfolioGrouping::Customer;
    show();
    QCOMPARE(beta.row(), 4);
    QCOMPARE(table.find("b", "web-b"), 4);
    QCOMPARE(table.find("b", {}), 4);
    QCOMPARE(table.find("z", {}), -1);
    show({QStringLiteral("Beta & Sons")});
    QVERIFY(!beta.isValid());
    QVERIFY(table.index(3, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("folded")));
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    show({QStringLiteral("Beta & Sons")}); // nothing new
    QCOMPARE(changed.count(), 0);
    portfolio.model.update("d", makegood::test::figuresOfMonths({makegood::test::entryByHand(june, "USD", "x", 1, 1, 5)}));
    show({QStringLiteral("Beta & Sons")});
    QCOMPARE(changed.count(), 1); // the group's head and its row
    QCOMPARE(changed.front().at(0).toModelIndex().row(), 4);
    QCOMPARE(changed.front().at(1).toModelIndex().row(), 5);
    view.filter.words = QStringLiteral("nobody");
    show();
    QCOMPARE(table.rowCount(), 0);
    view = {};
    show();
    QCOMPARE(contractsIn(table).join(QLatin1Char(' ')), QStringLiteral("a b c d"));
    QCOMPARE(reset.count(), 0);
}

void WindowPortfolio::viewsComeBack()
{
    PortfolioView view;
    view.name = QStringLiteral("Größte & <b>");
    view.filter = {QStringLiteral("a b"),
                   Status::AtRisk,
                   QStringLiteral("Acme"),
                   QStringLiteral("Gold"),
                   QStringLiteral("web"),
                   QStringLiteral("EUR"),
                   true};
    view.sortColumn = PortfolioModel::Deadline;
    view.order = Qt::DescendingOrder;
    view.grouping = PortfolioGrouping::Agreement;
    view.columns = {PortfolioModel::Estimate, PortfolioModel::Customer};
    QVERIFY(portfolioViewFrom(toJson(view)) == view);
    const auto back = savedViewsFrom(savedViewsText({view, view, PortfolioView{}}));
    QCOMPARE(back.size(), std::size_t(1)); // a name is there once, and one without a name is none
    QVERIFY(back.front() == view);
    QVERIFY(savedViewsFrom(QStringLiteral("{ broken")).empty());
    QJsonObject later = toJson(view);
    later[QStringLiteral("sort")] = QStringLiteral("phase-of-the-moon");
    later[QStringLiteral("status")] = QStringLiteral("splendid");
    QCOMPARE(portfolioViewFrom(later).sortColumn, -1);
    QVERIFY(!portfolioViewFrom(later).filter.status);
    for (const PortfolioView &one : builtInViews())
        QVERIFY(portfolioViewFrom(toJson(one)) == one);
}

void WindowPortfolio::copiesAreNoFormulas()
{
    QCOMPARE(copiedCell(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
    QCOMPARE(copiedCell(QStringLiteral("+1")), QStringLiteral("'+1"));
    QCOMPARE(copiedCell(QStringLiteral("-1")), QStringLiteral("'-1"));
    QCOMPARE(copiedCell(QStringLiteral("@x")), QStringLiteral("'@x"));
    QCOMPARE(copiedCell(QStringLiteral("\tx\ny\rz")), QStringLiteral("' x y z"));
    QCOMPARE(copiedCell(isolated(QStringLiteral("=1"))), QStringLiteral("'=1")); // nor behind a mark
    QCOMPARE(copiedCell(QStringLiteral("<b>a=b</b>")), QStringLiteral("<b>a=b</b>"));
    const Portfolio portfolio;
    QCOMPARE(copiedTable(portfolio.model, {PortfolioModel::Estimate, PortfolioModel::Customer}, {1, 0}, true),
             QStringLiteral("Estimate\tCustomer\n0.70 EUR\tBeta & Sons\n5.00 USD\tAcme"));
}

void WindowPortfolio::thePageIsDrivenByKeys()
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
    QCOMPARE(table->currentIndex().row(), 1); // the choice outlives the filter
    QCOMPARE(chosen.count(), count); // and nobody is told of what nobody did

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

    // What comes in while a person looks changes the table where it stands.
    portfolio.model.update("d", makegood::test::figuresOfMonths({makegood::test::entryByHand(june, "USD", "x", 1, 1, 5)}));
    QTRY_COMPARE(plain(totals->model()->index(1, 2).data().toString()), QStringLiteral("7.55 USD"));
}

void WindowPortfolio::clicksAskWhyAndEnterOpens()
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

void WindowPortfolio::columnsAreChosenAndMoved()
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

    // A header that is clicked sorts, and once more the other way round.
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

void WindowPortfolio::viewsAreSavedAndPutBack()
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
    QVERIFY(!page.saveView(QStringLiteral("At risk"))); // always there
    QVERIFY(!page.saveView({}));
    QSignalSpy saved(&page, &PortfolioPage::savedViewsChanged);
    page.findChild<QLineEdit *>(QStringLiteral("portfolioSearch"))->setText(QStringLiteral("acme"));
    QVERIFY(page.saveView(QStringLiteral("Mine")));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(views->currentText(), QStringLiteral("Mine"));
    QCOMPARE(page.savedViews().front().filter.words, QStringLiteral("acme"));
    page.setView(builtInViews().front());
    QCOMPARE(page.findChild<QLineEdit *>(QStringLiteral("portfolioSearch"))->text(), QString());
    page.setView(page.savedViews().front());

    const auto menu = [&](const char *name) {
        auto *button = page.findChild<QToolButton *>(QStringLiteral("portfolioViewMenu"));
        emit button->menu()->aboutToShow();
        return button->menu()->findChild<QAction *>(QLatin1String(name));
    };
    menu("portfolioRemoveView")->trigger();
    QVERIFY(page.savedViews().empty());
    QCOMPARE(views->currentText(), QStringLiteral("All contracts"));
    menu("portfolioRestoreView")->trigger();
    QCOMPARE(views->currentText(), QStringLiteral("Mine"));
    QVERIFY(menu("portfolioRestoreView") == nullptr);
}

void WindowPortfolio::aStripIsPaintedInShapes()
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
    // The shown month stands at the trailing edge; mirrored, at the other.
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

void WindowPortfolio::everyControlHasAName()
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

QTEST_MAIN(WindowPortfolio)
#include "t_ui_portfolio.moc"
