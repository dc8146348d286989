// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the portfolio: figures, sorting, filters, groups, views, and the text that is copied.
#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

#include "case_at_hand.h"
#include "explain/format.h"
#include "portfolio_rows.h"
#include "support/test_program.h"

namespace t_ui_portfolio
{

using namespace makegood::ui;
using namespace makegood::test;

class UiPortfolio : public QObject
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
};

void UiPortfolio::rowsShowTheEvaluation()
{
    const auto e = creditByTime();
    PortfolioModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto figures = figuresOfMonths({judgedEntry(e)});
    model.setContracts({{"c", "Customer", "p", "Sonoran Servers"}}, e->month,
                       [&](const std::string &) { return figures; });
    QCOMPARE(model.rowCount(), static_cast<int>(e->services.size()));
    QCOMPARE(model.columnCount(), static_cast<int>(PortfolioModel::ColumnCount));
    const auto text = [&](int row, int column) { return plain(model.index(row, column).data().toString()); };
    for (int row = 0; row < model.rowCount(); ++row) {
        const ServiceResult &s = e->services[static_cast<std::size_t>(row)];
        QCOMPARE(text(row, PortfolioModel::Customer), QStringLiteral("Customer"));
        QCOMPARE(text(row, PortfolioModel::ServiceName), QString::fromStdString(s.service));
        QCOMPARE(text(row, PortfolioModel::StatusWord), wordFor(statusOf(s.state)));
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
    model.update("c", figuresOfMonths({refused}));
    QCOMPARE(model.at(0).status, Status::None);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    model.update("unknown", figures); // ignored
    QCOMPARE(model.rowCount(), 1);
}

void UiPortfolio::theStripHasAWordForEachMonth()
{
    const Portfolio portfolio;
    const PortfolioRow &beta = portfolio.model.at(1);
    QCOMPARE(beta.strip[11], Status::Breached);
    QCOMPARE(beta.strip[10], Status::Breached);
    QCOMPARE(beta.strip[9], Status::Pending);
    const QString words = plain(portfolio.model.index(1, PortfolioModel::StripInWords).data().toString());
    QVERIFY(words.startsWith(QStringLiteral("July 2025: Calculating…; ")));
    QVERIFY(words.endsWith(QStringLiteral("May 2026: Breached, 50.000 %; June 2026: Breached, 99.000 %")));
    QCOMPARE(words.count(QStringLiteral("; ")), 11);
    QCOMPARE(plain(portfolio.model.index(1, PortfolioModel::Strip).data().toString()), words);
    QVERIFY(portfolio.model.index(1, PortfolioModel::Strip)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("May 2026")));
}

void UiPortfolio::aContractsFiguresChangeItsOwnRows()
{
    Portfolio portfolio;
    QAbstractItemModelTester tester(&portfolio.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&portfolio.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&portfolio.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&portfolio.model, &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex delta = portfolio.model.index(3, 0);

    MonthEntry two = entryByHand(june, "USD", "one", 1, 1, 0);
    two.figures.services.push_back(two.figures.services.front());
    two.figures.services.back().service = "two";
    portfolio.model.update("b", figuresOfMonths({two}));
    QCOMPARE(portfolio.model.rowCount(), 5);
    QCOMPARE(delta.row(), 4);
    QCOMPARE(portfolio.model.at(2).service, std::string("two"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.front().at(1).toModelIndex().row(), 1);
    QCOMPARE(inserted.count(), 1);

    portfolio.model.update("d", figuresOfMonths({entryByHand(june, "USD", "x", 1, 1, 0)}));
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

void UiPortfolio::everyColumnSorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    const auto row = [](const char *name, int column, const char *up, const char *down) {
        QTest::newRow(name) << column << QString::fromLatin1(up) << QString::fromLatin1(down);
    };
    // d has no figures yet and comes last in both orders.
    row("customer", PortfolioModel::Customer, "a c b d", "d b a c");
    row("service", PortfolioModel::ServiceName, "a b c d", "c b a d");
    row("agreement", PortfolioModel::Agreement, "a d b c", "b c a d");
    row("status", PortfolioModel::StatusWord, "b a c d", "d a c b");
    row("strip", PortfolioModel::Strip, "b a c d", "d a c b");
    row("availability", PortfolioModel::AvailabilityPercent, "b a c d", "c a b d");
    row("estimate", PortfolioModel::Estimate, "b c a d", "a c b d"); // EUR before USD
    row("coverage", PortfolioModel::Coverage, "a b c d", "a b c d");
}

void UiPortfolio::everyColumnSorts()
{
    QFETCH(int, column);
    const Portfolio portfolio;
    PortfolioView view;
    view.sortColumn = column;
    QTEST(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')), "ascending");
    view.order = Qt::DescendingOrder;
    QTEST(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')), "descending");
}

void UiPortfolio::tiesOfDoublesAreTold()
{
    // 2^60 / (2^60 + 1) and (2^60 + 1) / (2^60 + 2): the same double, not the same ratio.
    const std::int64_t big = std::int64_t(1) << 60;
    const auto rowOf = [&](std::int64_t num) {
        return portfolioRows({"x", "X", "p", "P"},
                             figuresOfMonths({entryByHand(june, "USD", "s", num, num + 1, 0)}), june)
            .front();
    };
    const auto less = rowOf(big);
    const auto more = rowOf(big + 1);
    QVERIFY(compareRows(*less, *more, PortfolioModel::AvailabilityPercent) < 0);
    QVERIFY(compareRows(*more, *less, PortfolioModel::AvailabilityPercent) > 0);
    QCOMPARE(compareRows(*less, *less, PortfolioModel::AvailabilityPercent), 0);
}

void UiPortfolio::filtersPassWhatTheySay()
{
    const Portfolio portfolio;
    const auto left = [&](auto set) {
        PortfolioView view;
        set(view.filter);
        return contractsIn(arranged(portfolio, view)).join(QLatin1Char(' '));
    };
    QCOMPARE(left([](PortfolioFilter &) {}), QStringLiteral("b a c d")); // by risk
    QCOMPARE(left([](PortfolioFilter &f) { f.statuses = {Status::Breached}; }), QStringLiteral("b"));
    QCOMPARE(left([](PortfolioFilter &f) {
                 f.statuses = {Status::Breached, Status::Pending};
             }),
             QStringLiteral("b d"));
    QCOMPARE(left([](PortfolioFilter &f) { f.withCredit = true; }), QStringLiteral("b a c"));
    QCOMPARE(left([](PortfolioFilter &f) { f.toClassify = true; }), QString());
    QCOMPARE(left([](PortfolioFilter &f) { f.customer = QStringLiteral("Acme"); }), QStringLiteral("a c"));
    QCOMPARE(left([](PortfolioFilter &f) { f.agreement = QStringLiteral("Gold"); }), QStringLiteral("a d"));
    QCOMPARE(left([](PortfolioFilter &f) { f.currency = QStringLiteral("EUR"); }), QStringLiteral("b"));
    QCOMPARE(left([](PortfolioFilter &f) { f.serviceClass = QStringLiteral("web"); }),
             QStringLiteral("b a c"));
    QCOMPARE(left([](PortfolioFilter &f) { f.words = QStringLiteral("silver ACME"); }), QStringLiteral("c"));
    QCOMPARE(left([](PortfolioFilter &f) { f.words = QStringLiteral("acme breached"); }), QString());
    QCOMPARE(left([](PortfolioFilter &f) {
                 f.customer = QStringLiteral("Acme");
                 f.agreement = QStringLiteral("Gold");
             }),
             QStringLiteral("a"));
}

void UiPortfolio::aDeadlineIsSoonWithinSevenDays()
{
    const Instant now = parseInstant("2026-07-01T00:00:00Z").value();
    const auto isSoon = [&](std::optional<Instant> deadline) {
        // The claim belongs to a month before the shown one, and is due all the same.
        MonthEntry may = entryByHand(june.previous(), "USD", "s", 1, 1, 0);
        may.figures.services.front().nextDeadline = deadline;
        const auto row = portfolioRows({"x", "X", "p", "P"},
                                       figuresOfMonths({may, entryByHand(june, "USD", "s", 1, 1, 0)}), june)
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

void UiPortfolio::groupsHaveTotalsAndFold()
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
    QVERIFY(folded.totals.back().credit.amount == Money{750}); // folded rows count

    view.grouping = PortfolioGrouping::Status;
    view.sortColumn = -1;
    QCOMPARE(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')),
             QStringLiteral("[Breached] b [Met] a c [Calculating…] d"));
    view.grouping = PortfolioGrouping::Currency;
    QCOMPARE(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')),
             QStringLiteral("[EUR] b [USD] a c [Not calculated yet] d"));
    view.grouping = PortfolioGrouping::Agreement;
    QCOMPARE(contractsIn(arranged(portfolio, view)).join(QLatin1Char(' ')),
             QStringLiteral("[Gold] a d [Silver] b c"));
}

void UiPortfolio::theTableTellsWhatCameWentAndMoved()
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
    const QPersistentModelIndex beta = table.index(0, 2);
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
    QVERIFY(table.index(3, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("collapsed")));
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    show({QStringLiteral("Beta & Sons")}); // nothing new
    QCOMPARE(changed.count(), 0);
    portfolio.model.update("d", figuresOfMonths({entryByHand(june, "USD", "x", 1, 1, 5)}));
    show({QStringLiteral("Beta & Sons")});
    QCOMPARE(changed.count(), 1); // the group's head and its row
    QCOMPARE(changed.front().at(0).toModelIndex().row(), 4);
    QCOMPARE(changed.front().at(1).toModelIndex().row(), 5);
    view.filter.words = QStringLiteral("nobody");
    show();
    QCOMPARE(table.rowCount(), 0);
    view = {};
    show();
    QCOMPARE(contractsIn(table).join(QLatin1Char(' ')), QStringLiteral("b a c d"));
    QCOMPARE(reset.count(), 0);
}

void UiPortfolio::viewsComeBack()
{
    PortfolioView view;
    view.name = QStringLiteral("Größte & <b>");
    view.filter = {QStringLiteral("a b"),
                   {Status::AtRisk, Status::Breached},
                   QStringLiteral("Acme"),
                   QStringLiteral("Gold"),
                   QStringLiteral("web"),
                   QStringLiteral("EUR"),
                   true,
                   true,
                   true};
    view.sortColumn = PortfolioModel::Deadline;
    view.order = Qt::DescendingOrder;
    view.grouping = PortfolioGrouping::Agreement;
    view.columns = {PortfolioModel::Estimate, PortfolioModel::Customer};
    QVERIFY(portfolioViewFrom(toJson(view)) == view);
    const auto back = savedViewsFrom(savedViewsText({view, view, PortfolioView{}}));
    QCOMPARE(back.size(), std::size_t(1)); // names are unique, and a view without a name is dropped
    QVERIFY(back.front() == view);
    QVERIFY(savedViewsFrom(QStringLiteral("{ broken")).empty());
    QJsonObject later = toJson(view);
    later[QStringLiteral("sort")] = QStringLiteral("phase-of-the-moon");
    later[QStringLiteral("status")] = QStringLiteral("splendid");
    QCOMPARE(portfolioViewFrom(later).sortColumn, -1);
    QVERIFY(portfolioViewFrom(later).filter.statuses.empty());
    for (const PortfolioView &one : builtInViews())
        QVERIFY(portfolioViewFrom(toJson(one)) == one);
}

void UiPortfolio::copiesAreNoFormulas()
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
             QStringLiteral("Credit\tCustomer\n0.70 EUR\tBeta & Sons\n5.00 USD\tAcme"));
}

MAKEGOOD_TEST(UiPortfolio)

} // namespace t_ui_portfolio

#include "t_ui_portfolio.moc"
