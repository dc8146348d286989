// SPDX-License-Identifier: GPL-3.0-or-later
// What the portfolio says first: no figure where nothing was measured, the next step, the tiles, and columns
// that fit the width.
#include <QGuiApplication>
#include <QtTest>

#include "charts/colour_role.h"
#include "explain/format.h"
#include "portfolio/portfolio_cell_delegate.h"
#include "portfolio/portfolio_columns.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_table_model.h"
#include "portfolio/step_text.h"
#include "portfolio/summary_words.h"
#include "portfolio_rows.h"
#include "support/test_program.h"
#include "widgets/type_scale.h"

namespace t_ui_portfolio_home
{

using namespace makegood::ui;
using namespace makegood::test;

namespace
{

const Instant inJune = parseInstant("2026-06-20T09:00:00Z").value();

} // namespace

class UiPortfolioHome : public QObject
{
    Q_OBJECT
private slots:
    void nothingMeasuredIsNoFigure();
    void theStepIsSaid();
    void theTilesCount();
    void columnsFitTheWidth();
    void noAmountIsCutInTwo();
    void theLastRowHasNoLine();
};

void UiPortfolioHome::nothingMeasuredIsNoFigure()
{
    // Of a month without checks every figure would look like a success: 100 %, all of the budget left.
    PortfolioModel model;
    model.setMoment(inJune, {});
    const auto figures = figuresOfMonths({entryByHand(june, "USD", "s", 1, 1, 500, ServiceState::NoData)});
    model.setContracts({{"x", "X", "p", "P"}}, june, [&](const std::string &) { return figures; });
    QCOMPARE(model.at(0).status, Status::NoData);
    for (const int column :
         {PortfolioModel::AvailabilityPercent, PortfolioModel::Downtime, PortfolioModel::BudgetLeft,
          PortfolioModel::Estimate, PortfolioModel::EstimateRange, PortfolioModel::Withheld})
        QCOMPARE(model.index(0, column).data().toString(), Format::none());
    QVERIFY(model.index(0, PortfolioModel::Step)
                .data()
                .toString()
                .startsWith(QStringLiteral("Connect a source")));
    QVERIFY(arrange(model.rows(), {}, {}, {}).totals.empty());
    QVERIFY(summaryOf(model.rows(), {}).credits.empty());
}

void UiPortfolioHome::theStepIsSaid()
{
    MonthEntry entry = entryByHand(june, "USD", "s", 999, 1000, 4000, ServiceState::Breached);
    entry.figures.zone = Zone::named("America/Phoenix").value();
    ServiceFigures &s = entry.figures.services.front();
    const Instant now = parseInstant("2026-07-01T08:00:00Z").value(); // 01:00 in Phoenix
    const auto said = [&] {
        return stepText(
            *portfolioRows({"x", "X", "p", "P"}, figuresOfMonths({entry}), june, {now, false}).front());
    };
    s.claims = {{now + std::chrono::hours(8), Money{347}, true}};
    StepText step = said();
    QCOMPARE(plain(step.link), QStringLiteral("File claim, 3.47 USD"));
    QCOMPARE(plain(step.note), QStringLiteral("today 09:00 Phoenix, in 8 h"));
    QCOMPARE(plain(step.shortNote), QStringLiteral("today 09:00, in 8 h"));
    QCOMPARE(plain(step.verb), QStringLiteral("File claim"));
    QVERIFY(step.isUrgent);
    QCOMPARE(step.page, QStringLiteral("credit/claim"));
    s.claims = {{std::nullopt, Money{4000}, true}};
    step = said();
    QCOMPARE(plain(step.link), QStringLiteral("File claim, 40.00 USD"));
    QCOMPARE(plain(step.note), QStringLiteral("no deadline, proof complete"));
    QVERIFY(!step.isUrgent);
    s.causeless = {3, std::chrono::minutes(130), true};
    step = said();
    QCOMPARE(plain(step.note), QStringLiteral("2 h 10 min without a cause"));
    QCOMPARE(step.page, QStringLiteral("incidents/classify"));
    s.causeless = {};
    s.claims.clear();
    QCOMPARE(said().link, QStringLiteral("Nothing to do"));
    QVERIFY(said().page.isEmpty());
}

void UiPortfolioHome::theTilesCount()
{
    const Portfolio portfolio;
    PortfolioSummary sum = summaryOf(portfolio.model.rows(), inJune);
    QCOMPARE(sum.services, 4);
    QCOMPARE(sum.customers, 3);
    QCOMPARE(sum.waiting, 1);
    QCOMPARE(sum.breached, 1);
    QCOMPARE(sum.breachedWithCredit, 1);
    QCOMPARE(sum.kept, 2);
    QCOMPARE(sum.credits.size(), std::size_t(2));
    QVERIFY(!sum.next && !sum.isRunning);
    QCOMPARE(plain(SummaryWords(sum, inJune).subtitle(june)),
             QStringLiteral("4 services of 3 customers, June"));

    MonthEntry entry = entryByHand(june, "USD", "s", 1, 1, 0, ServiceState::AtRisk);
    entry.figures.asOf = inJune;
    entry.figures.services.front().nextDeadline = inJune + std::chrono::days(2);
    entry.figures.services.front().usedUpAt = inJune + std::chrono::days(4);
    entry.figures.services.front().causeless = {2, std::chrono::minutes(50), false};
    const auto rows = portfolioRows({"x", "X", "p", "P"}, figuresOfMonths({entry}), june, {inJune, false});
    sum = summaryOf(rows, inJune);
    QVERIFY(sum.isRunning && sum.atRisk == 1 && sum.causeless == 2);
    QVERIFY(sum.next && sum.next->contract == "x");
    QVERIFY(!summaryOf(rows, inJune + std::chrono::days(3)).next); // it has passed
    const SummaryWords words(sum, inJune);
    QCOMPARE(words.kept().caption, QStringLiteral("On track"));
    QCOMPARE(plain(words.toClassify().note), QStringLiteral("50 min in all"));
    QVERIFY(!words.deadline().isUrgent);
    QVERIFY(words.provisional().contains(QStringLiteral("30 Jun")));
}

void UiPortfolioHome::columnsFitTheWidth()
{
    const QFont font = QGuiApplication::font();
    const std::vector<int> usual = PortfolioTable::usualColumns();
    const auto shownAt = [&](int width) {
        std::vector<int> out;
        int sum = 0;
        for (const FittedColumn &one : fittedColumns(usual, width, font)) {
            out.push_back(one.column);
            sum += one.width;
        }
        return std::pair(out, sum);
    };
    std::size_t before = 0;
    bool withoutMonths = false;
    for (int width = 300; width <= 3000; width += 37) {
        const auto [columns, sum] = shownAt(width);
        QCOMPARE(sum, width); // nothing to scroll, and no gap
        QVERIFY(columns.size() >= before);
        before = columns.size();
        const auto has
            = [&](int column) { return std::find(columns.begin(), columns.end(), column) != columns.end(); };
        QVERIFY(has(PortfolioModel::StatusWord) && has(PortfolioModel::Customer) && has(PortfolioModel::Step)
                && has(PortfolioModel::AvailabilityPercent));
        // Months give way first, then the budget, then the credit.
        QVERIFY(!has(PortfolioModel::Strip) || has(PortfolioModel::BudgetLeft));
        QVERIFY(!has(PortfolioModel::BudgetLeft) || has(PortfolioModel::Estimate));
        withoutMonths = withoutMonths || (!has(PortfolioModel::Strip) && has(PortfolioModel::BudgetLeft));
    }
    QVERIFY(withoutMonths);
    QCOMPARE(before, usual.size());
}

// At any width at which the columns are not squeezed, a usual step stands whole with its amount; a tile says
// less, or nothing, rather than half of an amount.
void UiPortfolioHome::noAmountIsCutInTwo()
{
    const QFont font = QGuiApplication::font();
    const int link = QFontMetrics(font).horizontalAdvance(usualStepText().link);
    QVERIFY(link > 0 && usualStepText().link.contains(QStringLiteral("USD")));
    for (int width = scaled(720, QFontMetrics(font)); width <= 3000; width += 37)
        for (const FittedColumn &one : fittedColumns(PortfolioTable::usualColumns(), width, font))
            if (one.column == PortfolioModel::Step)
                QVERIFY2(one.width > link + 16 + 12 + 2 * PortfolioCellDelegate::padding,
                         qPrintable(QString::number(width)));

    const Portfolio portfolio;
    PortfolioSummary sum = summaryOf(portfolio.model.rows(), inJune);
    sum.toNegotiate = 2;
    for (CurrencyTotal &total : sum.credits)
        total.credit.highest = total.credit.amount + Money{12345};
    SummaryTile tile("tile");
    const TileWords words = SummaryWords(sum, inJune).credits();
    tile.setWords(words);
    const QFontMetrics small(typeFont(Type::Caption, tile.font()));
    QVERIFY(words.note.contains(QStringLiteral("to negotiate")));
    QCOMPARE(tile.noteFor(small.horizontalAdvance(words.note)), words.note);
    QStringList seen;
    for (int width = small.horizontalAdvance(words.note); width > 0; --width) {
        const QString note = tile.noteFor(width);
        QVERIFY(note.isEmpty() || small.horizontalAdvance(note) <= width + 1);
        if (seen.isEmpty() || seen.back() != note)
            seen << note;
    }
    QVERIFY(seen.size() > 2 && seen.back().isEmpty());
}

// The card that the table stands in has one of its own.
void UiPortfolioHome::theLastRowHasNoLine()
{
    Portfolio portfolio;
    PortfolioTableModel lines;
    lines.show(arrange(portfolio.model.rows(), {}, {}, {}));
    PortfolioTable table(&lines);
    table.resize(900, 500);
    table.show();
    QCoreApplication::processEvents();
    const QImage image = table.viewport()->grab().toImage();
    const auto below = [&](int row) {
        const QRect cell = table.visualRect(lines.index(row, PortfolioModel::Customer));
        return image.pixelColor(cell.center().x(), cell.bottom());
    };
    QCOMPARE(below(0), roleColour(Role::Line, false));
    QCOMPARE(below(lines.rowCount() - 1), roleColour(Role::Surface, false));
}

MAKEGOOD_TEST(UiPortfolioHome)

} // namespace t_ui_portfolio_home

#include "t_ui_portfolio_home.moc"
