// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the provider's figures and of the ledger, by keyboard and mouse.
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "credit/figure_model.h"
#include "credit/ledger_model.h"
#include "credit/ledger_section.h"
#include "credit/provider_section.h"
#include "credit_at_hand.h"
#include "support/test_program.h"
#include "widgets/figure_label.h"
#include "widgets/moment_edit.h"

namespace t_ui_ledger
{

using namespace makegood::ui;
using namespace makegood::test;
using namespace std::chrono;

class UiLedger : public QObject
{
    Q_OBJECT
private slots:
    void theProvidersFigureIsEntered();
    void theProvidersOwnAccountIsShown();
    void theLedgerShowsWhatIsOpen();
};

void UiLedger::theProvidersFigureIsEntered()
{
    const auto e = creditByTime();
    const ServiceResult &vps = e->services.front();
    ProviderSection part;
    Recorded recorded(part);
    part.showMonth(*e, vps, {});
    part.resize(1000, 600);
    part.show();
    const auto *model = part.findChild<FigureModel *>();
    QCOMPARE(model->rowCount(), 6); // every recorded outage
    QCOMPARE(cell(*model, 0, FigureModel::TheirTime), QStringLiteral("–"));
    QCOMPARE(cell(*model, 0, FigureModel::TimeHigher), QStringLiteral("unknown"));
    auto *table = child<TableView>(part, "comparison");
    auto *save = child<QPushButton>(part, "figureSave");
    QVERIFY(!save->isEnabled()); // nothing was said yet
    chooseRow(table, 0);
    type(child<QLineEdit>(part, "figureDowntime"), "52");
    QVERIFY(!save->isEnabled());
    QVERIFY(child<QLabel>(part, "figureProblem")->text().contains(QStringLiteral("1h30m")));
    type(child<QLineEdit>(part, "figureDowntime"), "52m");
    type(child<QLineEdit>(part, "figureAmount"), "1.20");
    type(child<QLineEdit>(part, "figureNote"), "their status page");
    QTest::keyClick(save, Qt::Key_Space);
    QCOMPARE(recorded.steps.size(), std::size_t(1));
    const ProviderFigure told = *recorded.steps[0].figures.at(0).after;
    QVERIFY(told.outageStart == vps.outages[0].whole.start && told.downtime == Duration(minutes(52)));
    QVERIFY(told.amount == Money{120});

    // One that we do not have, and one that says the same as we do.
    const ProviderFigure other{"vps-1", e->period.start + hours(1), minutes(5), std::nullopt, "", "", {}};
    const ProviderFigure same{"vps-1", vps.outages[3].whole.start, minutes(30), Money{69}, "", "", {}};
    part.showMonth(*e, vps, {told, other, same});
    QCOMPARE(model->rowCount(), 7);
    QCOMPARE(cell(*model, 0, FigureModel::OurTime), QStringLiteral("0 s"));
    QCOMPARE(cell(*model, 0, FigureModel::TimeHigher), QStringLiteral("theirs"));
    QVERIFY(cell(*model, 0, FigureModel::Note).contains(QStringLiteral("only in the provider")));
    QCOMPARE(cell(*model, 1, FigureModel::TimeDifference), QStringLiteral("-8 min"));
    QCOMPARE(cell(*model, 1, FigureModel::AmountDifference), QStringLiteral("-0.19 USD"));
    QCOMPARE(cell(*model, 1, FigureModel::AmountHigher), QStringLiteral("ours"));
    QCOMPARE(cell(*model, 1, FigureModel::Note), QStringLiteral("their status page"));
    QCOMPARE(cell(*model, 4, FigureModel::AmountHigher), QStringLiteral("the same"));
    // 60 min against 52, 0 against 5 and 0 (a denial of service does not count) against 30.
    QVERIFY2(plain(child<QLabel>(part, "figureSummary")->text())
                 .contains(QStringLiteral("ours 1 h, theirs 1 h 27 min")),
             qPrintable(child<QLabel>(part, "figureSummary")->text()));
    QVERIFY(plain(child<QLabel>(part, "figureSummary")->text())
                .contains(QStringLiteral("ours 2.08 USD, theirs 1.89 USD")));

    // A figure with another start replaces the selected outage's.
    chooseRow(table, 1);
    QCOMPARE(child<QLineEdit>(part, "figureDowntime")->text(), QStringLiteral("52m"));
    auto *start = child<MomentEdit>(part, "figureStart");
    QVERIFY(start->moment() == told.outageStart);
    start->setMoment(told.outageStart + minutes(2), e->zone);
    QTest::keyClick(save, Qt::Key_Space);
    QCOMPARE(recorded.steps[1].figures.size(), std::size_t(2));
    QVERIFY(recorded.steps[1].figures[0].before == told && !recorded.steps[1].figures[0].after);
    QVERIFY(recorded.steps[1].figures[1].after->outageStart == told.outageStart + minutes(2));
    QTest::mouseClick(child<QPushButton>(part, "figureRemove"), Qt::LeftButton);
    QVERIFY(recorded.steps[2].figures.at(0).before == told && !recorded.steps[2].figures[0].after);
}

void UiLedger::theProvidersOwnAccountIsShown()
{
    Evaluation e = *creditByTime();
    ServiceResult &vps = e.services.front();
    const Instant start = vps.outages[0].whole.start + minutes(3);
    ProviderAccount &account = vps.provider.emplace();
    account.downtime = minutes(45);
    account.told = hours(700);
    account.outages = {{{start, start + minutes(45)}, "major outage: <b>API"}};
    ProviderSection part;
    Recorded recorded(part);
    part.showMonth(e, vps, {});
    part.resize(1000, 600);
    part.show();
    const auto *model = part.findChild<FigureModel *>();
    QCOMPARE(model->rowCount(), 6);
    QCOMPARE(cell(*model, 0, FigureModel::TheirTime), QStringLiteral("45 min"));
    QCOMPARE(cell(*model, 0, FigureModel::TimeHigher), QStringLiteral("ours"));
    QVERIFY(cell(*model, 0, FigureModel::Note).contains(QStringLiteral("own account: major outage: <b>API")));
    const QString summary = plain(child<QLabel>(part, "figureSummary")->text());
    QVERIFY2(summary.contains(QStringLiteral("tells of 29 d 04 h of this month: 45 min down")),
             qPrintable(summary));
    // What it tells can be recorded as a figure; there is none yet to remove.
    chooseRow(child<TableView>(part, "comparison"), 0);
    QVERIFY(!child<QPushButton>(part, "figureRemove")->isEnabled());
    QTest::keyClick(child<QPushButton>(part, "figureSave"), Qt::Key_Space);
    const ProviderFigure told = *recorded.steps.at(0).figures.at(0).after;
    QVERIFY(told.outageStart == start && told.downtime == Duration(minutes(45)));
    QCOMPARE(told.note, std::string("major outage: <b>API"));
}

void UiLedger::theLedgerShowsWhatIsOpen()
{
    const CaseData data = exampleCase(sonoran);
    const auto e = creditByTime();
    const Instant start = e->services.front().claims[0].outage.start;
    ContractLedger ledger;
    ledger.claims = {{"vps-1", start, "granted", {139}, "", {}, {}},
                     {"vps-1", start + hours(10), "filed", {25}, "", {}, {}}};
    LedgerSection part;
    Recorded recorded(part);
    int asked = 0;
    connect(&part, &LedgerSection::balancesWanted, this, [&] { ++asked; });
    part.showContract(data.contract, ledger, e->month, e->asOf);
    part.resize(1000, 900);
    part.show();
    QVERIFY(asked > 0);
    QCOMPARE(plain(child<FigureLabel>(part, "ledgerGranted")->figure()), QStringLiteral("1.39 USD"));
    QCOMPARE(plain(child<FigureLabel>(part, "ledgerOpen")->figure()), QStringLiteral("1.39 USD"));
    const auto *lines = part.findChild<LedgerModel *>();
    QCOMPARE(lines->rowCount(), 1);
    QCOMPARE(cell(*lines, 0, LedgerModel::State), QStringLiteral("open"));
    QCOMPARE(cell(*lines, 0, LedgerModel::MonthName), QStringLiteral("June 2026"));

    // The open amount is the default for the next invoice.
    auto *save = child<QPushButton>(part, "invoiceSave");
    QVERIFY(!save->isEnabled());
    chooseRow(child<TableView>(part, "ledger"), 0);
    QCOMPARE(child<QLineEdit>(part, "invoiceAmount")->text(), QStringLiteral("1.39"));
    type(child<QLineEdit>(part, "invoiceNumber"), "=R-1041");
    child<QDateEdit>(part, "invoiceDated")->setDate(QDate(2026, 7, 2));
    type(child<QLineEdit>(part, "invoiceAmount"), "1.50");
    QTest::keyClick(save, Qt::Key_Space);
    const InvoiceCredit credit = *recorded.steps.at(0).invoices.at(0).after;
    QCOMPARE(credit.invoice, std::string("=R-1041"));
    QVERIFY(credit.invoicedOn == local_days(2026y / July / 2) && credit.month == e->month);
    QCOMPARE(credit.amount.minor, std::int64_t(150));

    ledger.invoices = {credit};
    part.showContract(data.contract, ledger, e->month, e->asOf);
    QCOMPARE(cell(*lines, 0, LedgerModel::State), QStringLiteral("invoiced beyond what was granted"));
    QCOMPARE(cell(*lines, 0, LedgerModel::Over), QStringLiteral("0.11 USD"));
    QCOMPARE(plain(child<FigureLabel>(part, "ledgerOpen")->figure()), QStringLiteral("0.00 USD"));
    const auto *invoices = part.findChild<InvoiceModel *>();
    QCOMPARE(cell(*invoices, 0, InvoiceModel::InvoicedOn), QStringLiteral("2 Jul 2026"));

    QByteArray csv;
    connect(&part, &LedgerSection::exportWanted, this, [&](const QByteArray &text) { csv = text; });
    QTest::mouseClick(child<QPushButton>(part, "ledgerExport"), Qt::LeftButton);
    QCOMPARE(csv,
             QByteArray("customer,month,service,currency,granted,invoiced,open,over,state\r\n"
                        "\"Scenarios, a bridge and claims\",2026-06,vps-1,USD,1.39,1.50,0.00,0.11,over\r\n"));

    chooseRow(child<TableView>(part, "invoices"), 0);
    QTest::keyClick(child<QPushButton>(part, "invoiceRemove"), Qt::Key_Space);
    QVERIFY(recorded.steps.at(1).invoices.at(0).before == credit && !recorded.steps[1].invoices[0].after);

    part.showBalances({{data.contract.currency, 2, {{139}, {150}, {0}, {11}}}});
    QCOMPARE(cell(*part.findChild<BalanceModel *>(), 0, BalanceModel::Over), QStringLiteral("0.11 USD"));
}

MAKEGOOD_TEST(UiLedger)

} // namespace t_ui_ledger

#include "t_ui_ledger.moc"
