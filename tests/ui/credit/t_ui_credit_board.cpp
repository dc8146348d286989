// SPDX-License-Identifier: GPL-3.0-or-later
// The board of all customers: what is added, what is said instead of an amount, clocks, the filter, and lines
// of other services.
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

#include "credit/amount_card.h"
#include "credit/board_model.h"
#include "credit/board_section.h"
#include "credit/board_words.h"
#include "credit/claim_form.h"
#include "credit/claim_panel.h"
#include "credit/credit_page.h"
#include "credit/estimate_section.h"
#include "credit/range_bar.h"
#include "credit/reading_model.h"
#include "credit_at_hand.h"
#include "explain/status.h"
#include "support/test_program.h"

namespace t_ui_credit_board
{

using namespace makegood::ui;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

constexpr auto asOf = "2026-10-20T12:00:00Z";

std::vector<BoardMonth> everyone()
{
    std::vector<BoardMonth> out;
    for (const char *contract :
         {"juniper-vale", "caldera-freight", "alarmas-levante", "harbour-dental", "lindqvist-legal"})
        out.push_back(boardMonth(judgedSample(contract, "2026-10", asOf).evaluation));
    return out;
}

Money sumOf(const BoardModel &model, const std::string &code)
{
    Money out;
    for (const BoardRow &row : model.rows())
        if (row.currency.code == code)
            out = out + row.amount.value_or(Money{});
    return out;
}

} // namespace

class UiCreditBoard : public QObject
{
    Q_OBJECT
private slots:
    void theLinesAddUpToTheAmounts();
    void aCapIsOneLineAndNoPartOfASum();
    void whatHasNoAmountIsNeverZero();
    void linesComeByWhatNeedsAPerson();
    void oneCustomerCanBeChosen();
    void aLineOfAnotherServiceIsAskedFor();
    void interpretationsStandOnOneScale();
    void aMonthSaysWhatItsOutagesDo();
    void whatIsUnknownHasNoAmount();
    void theHeadFitsANarrowPage();
};

void UiCreditBoard::theLinesAddUpToTheAmounts()
{
    BoardSection board;
    const auto months = everyone();
    board.showMonths(months, parseInstant(asOf).value());
    const auto totals = boardTotals(months);
    QVERIFY(!totals.empty());
    for (const BoardTotal &total : totals) {
        QCOMPARE(sumOf(*board.lines(), total.total.currency.code).minor, total.total.credit.amount.minor);
        const auto *card = board.findChild<AmountCard *>(QStringLiteral("amount")
                                                         + QString::fromStdString(total.total.currency.code));
        QVERIFY(card != nullptr && !card->isHidden());
        QVERIFY(card->caption().contains(QStringLiteral("so far"))); // October runs
        if (total.total.credit.lowest == total.total.credit.highest)
            QCOMPARE(card->note(), QStringLiteral("not disputed"));
        else
            QVERIFY2(card->note().endsWith(QStringLiteral("depending on interpretation")),
                     qPrintable(card->note()));
        QVERIFY(card->range()->lowest() <= card->range()->amount()
                && card->range()->amount() <= card->range()->highest());
    }
    // The lines of each service are those of its credit, whatever the month.
    for (const char *month : {"2026-06", "2026-07", "2026-08", "2026-09"})
        for (const BoardMonth &one :
             {boardMonth(judgedSample("caldera-freight", month, "2026-10-02T00:00:00Z").evaluation),
              boardMonth(judgedSample("juniper-vale", month, "2026-10-02T00:00:00Z").evaluation)}) {
            Money due;
            for (const ServiceResult &service : one.evaluation->services)
                due = due + service.credit.amount.value_or(Money{});
            Money listed;
            for (const BoardRow &row : boardRows(*one.evaluation, one.evaluation->asOf))
                listed = listed + row.amount.value_or(Money{});
            QCOMPARE(listed.minor, due.minor);
        }
}

void UiCreditBoard::aCapIsOneLineAndNoPartOfASum()
{
    // 1,280.00 by its outages, cut to 1,240.00.
    const CreditMonth august = judgedSample("caldera-freight", "2026-08", "2026-09-02T00:00:00Z");
    std::vector<BoardRow> rows;
    for (const BoardRow &row : boardRows(*august.evaluation, august.asOf))
        if (row.service == "remote-desk")
            rows.push_back(row);
    const auto adds
        = std::count_if(rows.begin(), rows.end(), [](const BoardRow &row) { return row.amount.has_value(); });
    QCOMPARE(adds, std::ptrdiff_t(1));
    const auto month
        = std::find_if(rows.begin(), rows.end(), [](const BoardRow &row) { return row.amount.has_value(); });
    QCOMPARE(month->amount->minor, std::int64_t(124000));
    QVERIFY(!month->outage && month->capped);
    QVERIFY(boardSubject(*month).contains(QStringLiteral("cap")));
}

void UiCreditBoard::whatHasNoAmountIsNeverZero()
{
    const CreditMonth month = judgedSample("harbour-dental", "2026-10", "2026-11-02T00:00:00Z");
    QVERIFY(month.service("dc-east").credit.isToBeAgreed());
    BoardSection board;
    board.showMonths({boardMonth(month.evaluation)}, month.asOf);
    const auto *card = board.findChild<AmountCard *>(QStringLiteral("amountNegotiated"));
    QVERIFY(card != nullptr);
    QVERIFY(card->figure().startsWith(QLatin1Char('1')));
    for (const AmountCard *one : board.findChildren<AmountCard *>())
        QVERIFY2(one->isHidden() || !one->figure().contains(QStringLiteral("0.00")),
                 qPrintable(one->figure()));
    QCOMPARE(board.lines()->rowCount(), 1);
    QCOMPARE(cell(*board.lines(), 0, BoardModel::ClaimWords), QStringLiteral("to be agreed"));
    QCOMPARE(cell(*board.lines(), 0, BoardModel::Amount), QStringLiteral("–"));

    // Withheld: said beside the amounts, and in no sum.
    const CreditMonth june = judgedSample("caldera-freight", "2026-06", "2026-07-02T00:00:00Z");
    board.showMonths({boardMonth(june.evaluation)}, june.asOf);
    QCOMPARE(plain(board.findChild<AmountCard *>(QStringLiteral("amountWithheld"))->figure()),
             QStringLiteral("82.67 USD"));
    bool said = false;
    for (const BoardRow &row : board.lines()->rows())
        said = said || (row.withheld.minor == 8267 && !row.amount);
    QVERIFY(said);
}

void UiCreditBoard::linesComeByWhatNeedsAPerson()
{
    BoardSection board;
    board.showMonths(everyone(), parseInstant(asOf).value());
    const auto &rows = board.lines()->rows();
    QVERIFY(rows.size() > 3);
    for (std::size_t i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i - 1].state <= rows[i].state);
    // Every state has its words and an icon of its own kind.
    for (const BoardRow &row : rows) {
        QVERIFY(!boardStateText(row).isEmpty() && !boardIcon(row.state).isEmpty());
        QVERIFY(boardDetails(row).contains(QString::fromStdString(row.service)));
    }
    BoardRow due = rows.front();
    due.state = BoardState::Due;
    due.claim = Claim();
    due.claim->state = ClaimState::Due;
    due.now = parseInstant(asOf).value();
    due.claim->deadline = due.now + hours(8) + minutes(20);
    QCOMPARE(plain(boardStateText(due)), QStringLiteral("due in 8 h"));
    due.claim->deadline = due.now + minutes(95);
    QCOMPARE(plain(boardStateText(due)), QStringLiteral("due in 1 h 35 min"));
    due.claim->deadline = due.now + hours(24 * 5 + 3);
    QCOMPARE(plain(boardStateText(due)), QStringLiteral("due in 5 d"));
}

void UiCreditBoard::oneCustomerCanBeChosen()
{
    BoardSection board;
    const auto months = everyone();
    board.showMonths(months, parseInstant(asOf).value());
    const int all = board.lines()->rowCount();
    const QString caldera = QStringLiteral("Caldera Freight Lines");
    QVERIFY(board.filter()->findData(caldera) > 0);
    board.filter()->setCurrentIndex(board.filter()->findData(caldera));
    QVERIFY(board.lines()->rowCount() < all);
    for (const BoardRow &row : board.lines()->rows())
        QCOMPARE(QString::fromStdString(row.customer), caldera);
    board.showMonths(months, parseInstant(asOf).value() + minutes(1)); // judged again: the choice stays
    QCOMPARE(board.filter()->currentData().toString(), caldera);
    // A line of somebody else is found all the same.
    QVERIFY(board.choose("juniper-vale", "shop-web", {}, false));
    QCOMPARE(board.filter()->currentIndex(), 0);
    QVERIFY(!board.choose("juniper-vale", "no such service", {}, false));
}

void UiCreditBoard::aLineOfAnotherServiceIsAskedFor()
{
    const CreditMonth october = judgedSample("juniper-vale", "2026-10", asOf);
    CreditPage page;
    page.resize(1100, 900);
    page.showBoard(everyone(), october.asOf);
    page.showMonth(october.evaluation, october.service("shop-web"), october.data, october.asOf);
    page.show();
    QSignalSpy wanted(&page, &CreditPage::lineWanted);
    QSignalSpy shown(&page, &CreditPage::claimShown);
    auto *table = child<TableView>(page, "creditLines");
    const auto *model = page.findChild<BoardModel *>();
    const auto rowOf = [&](const auto &fits) {
        for (int row = 0; row < model->rowCount(); ++row)
            if (fits(model->at(row)))
                return row;
        return -1;
    };
    const int own = rowOf([](const BoardRow &row) { return row.service == "shop-web" && row.claim; });
    const int other
        = rowOf([](const BoardRow &row) { return row.contract == "caldera-freight" && row.claim; });
    QVERIFY(own >= 0 && other >= 0);
    chooseRow(table, own);
    QCOMPARE(shown.count(), 1);
    QVERIFY(page.panel()->isVisible() && !page.panel()->form()->isHidden());
    QVERIFY(page.panel()->form()->claim().outage == model->at(own).claim->outage);
    chooseRow(table, other);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("caldera-freight"));
    QCOMPARE(wanted[0][2].value<std::optional<Instant>>(),
             std::optional(model->at(other).claim->outage.start));
    // Nothing of the old one stays when its month is shown.
    const CreditMonth caldera = judgedSample("caldera-freight", "2026-10", asOf);
    page.showMonth(caldera.evaluation, caldera.evaluation->services.front(), caldera.data, caldera.asOf);
    QVERIFY(page.panel()->form()->isHidden());
}

// A tier belongs to no outage, and its line still says how long and by what.
void UiCreditBoard::aMonthSaysWhatItsOutagesDo()
{
    const CreditMonth month = judgedSample("alarmas-levante", "2026-10", "2026-11-02T00:00:00Z");
    BoardModel model;
    model.setRows(boardRows(*month.evaluation, month.asOf));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.at(0).outage);
    Duration credited{};
    for (const Outage &outage : month.evaluation->services.front().outages)
        credited += outage.credited;
    QVERIFY(credited > Duration::zero());
    QVERIFY(model.at(0).credited == credited);
    QCOMPARE(cell(model, 0, BoardModel::Credited), QStringLiteral("2 h 10 min"));
    QCOMPARE(cell(model, 0, BoardModel::CauseWord), QStringLiteral("3 not classified"));
    // Nothing is added: there is no row of a sum.
    BoardSection board;
    board.resize(900, 600);
    board.show();
    board.showMonths({}, month.asOf);
    QVERIFY(!child<QLabel>(board, "creditSum")->isVisible());
    board.showMonths({boardMonth(month.evaluation)}, month.asOf);
    QVERIFY(child<QLabel>(board, "creditSum")->isVisible());
}

void UiCreditBoard::whatIsUnknownHasNoAmount()
{
    const CreditMonth month = judgedSample("juniper-vale", "2026-10", "2026-11-02T00:00:00Z");
    Evaluation e = *month.evaluation;
    ServiceResult &service = e.services.front();
    service.state = ServiceState::NoData;
    service.availability.reset();
    ReadingModel model;
    model.setRows(readingRows(e, service, &month.data->policy));
    QVERIFY(model.rowCount() > 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(cell(model, row, ReadingModel::Amount), QStringLiteral("–"));
        QCOMPARE(cell(model, row, ReadingModel::Difference), QStringLiteral("–"));
        QCOMPARE(model.index(row, ReadingModel::AvailabilityPercent).data(StatusRole).toInt(),
                 static_cast<int>(Status::NoData));
    }
    EstimateSection section;
    section.showMonth(e, service, month.data.get(), month.asOf);
    QCOMPARE(child<QLabel>(section, "creditEstimate")->text(), QStringLiteral("–"));
    QVERIFY(child<QLabel>(section, "creditNotes")->text().contains(QStringLiteral("no data")));
}

// Filter and parts go below the title instead of making the page wider than its window.
void UiCreditBoard::theHeadFitsANarrowPage()
{
    CreditPage page;
    page.showBoard(everyone(), parseInstant(asOf).value());
    page.resize(1400, 800);
    page.show();
    // The claim has the width of wherever the window puts it, at every size of text.
    auto *panel = page.findChild<ClaimPanel *>();
    QVERIFY(panel->minimumWidth() > 300);
    QWidget inspector;
    panel->setParent(&inspector);
    QCOMPARE(panel->minimumWidth(), 0);
    QCOMPARE(panel->maximumWidth(), QWIDGETSIZE_MAX);
    const auto *head = child<QWidget>(page, "creditHead");
    const int wide = head->heightForWidth(1200);
    QVERIFY(head->heightForWidth(420) > wide);
    QVERIFY(head->minimumSizeHint().width() < 420);
}

void UiCreditBoard::interpretationsStandOnOneScale()
{
    const CaseData data = exampleCase(sonoran);
    const auto e = creditByTime();
    ReadingModel model;
    model.setRows(readingRows(*e, e->services.front(), &data.policy));
    double highest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto bar = model.index(row, ReadingModel::Bar).data(ReadingBarRole).value<ReadingBar>();
        QCOMPARE(bar.isEstimate, row == 0);
        QVERIFY(bar.share > 0 && bar.share <= 1);
        QCOMPARE(bar.estimate, 289.0 / 2171.0);
        highest = std::max(highest, bar.share);
    }
    QCOMPARE(highest, 1.0);
    QCOMPARE(model.headerData(ReadingModel::Question, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("If the agreement means"));
}

MAKEGOOD_TEST(UiCreditBoard)

} // namespace t_ui_credit_board

#include "t_ui_credit_board.moc"
