// SPDX-License-Identifier: GPL-3.0-or-later
// The estimate section against the Evaluation: cap and gates, readings, agreed remedies; models; accessible
// names and Tab order.
#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWidget>

#include "credit/condition_model.h"
#include "credit/credit_page.h"
#include "credit/estimate_section.h"
#include "credit/figure_model.h"
#include "credit/ledger_model.h"
#include "credit/reading_model.h"
#include "credit/remedy_form.h"
#include "credit/remedy_model.h"
#include "credit_at_hand.h"
#include "session/draft_store.h"
#include "session/field_drafts.h"
#include "session/ui_settings.h"
#include "support/test_program.h"
#include "widgets/figure_label.h"

namespace t_ui_credit
{

using namespace makegood::ui;
using namespace makegood::test;
using namespace std::chrono;

class UiCredit : public QObject
{
    Q_OBJECT
private slots:
    void theCapIsShownBeforeLimitAndAfter();
    void aConditionThatFailsSaysSinceWhenAndWhy();
    void readingsStandBesideTheEstimate();
    void anAgreedRemedyIsRecorded();
    void aRemedyThatIsTypedStaysWithItsContract();
    void aRemedyThatIsTypedOutlivesTheProgram();
    void modelsHold();
    void everythingIsNamedAndReached();
};

void UiCredit::theCapIsShownBeforeLimitAndAfter()
{
    // Eight hours are 32 quarters: 32 days of 1,240 / 31, and the agreement gives 1,240 at most.
    const CreditMonth august = judgedSample("caldera-freight", "2026-08", "2026-09-02T00:00:00Z");
    ConditionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(conditionRows(*august.evaluation, august.service("remote-desk"), &august.data->policy));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, ConditionModel::Name), QStringLiteral("Cap: 100 % of the fee"));
    QCOMPARE(cell(model, 0, ConditionModel::State), QStringLiteral("reached"));
    QCOMPARE(cell(model, 0, ConditionModel::Before), QStringLiteral("1,280.00 USD"));
    QCOMPARE(cell(model, 0, ConditionModel::Limit), QStringLiteral("1,240.00 USD"));
    QCOMPARE(cell(model, 0, ConditionModel::After), QStringLiteral("1,240.00 USD"));
    QCOMPARE(august.service("remote-desk").credit.amount->minor, std::int64_t(124000));
    QVERIFY(cell(model, 0, ConditionModel::ClauseIds).contains(QStringLiteral("OPS-5c")));
    QCOMPARE(cell(model, 1, ConditionModel::State), QStringLiteral("holds"));
    QCOMPARE(cell(model, 1, ConditionModel::ClauseIds), QStringLiteral("OPS-5a"));
    QVERIFY(model.index(0, ConditionModel::State).data(StatusRole)
            != model.index(1, ConditionModel::State).data(StatusRole));
}

void UiCredit::aConditionThatFailsSaysSinceWhenAndWhy()
{
    const CreditMonth june = judgedSample("caldera-freight", "2026-06", "2026-07-02T00:00:00Z");
    const ServiceResult &mail = june.service("hosted-mail");
    EstimateSection part;
    part.showMonth(*june.evaluation, mail, june.data.get(), june.asOf);
    const auto *model = part.findChild<ConditionModel *>();
    QCOMPARE(model->rowCount(), 2); // the cap, and the only condition
    QCOMPARE(cell(*model, 1, ConditionModel::State), QStringLiteral("does not hold"));
    // Denver is six hours behind in June.
    QCOMPARE(cell(*model, 1, ConditionModel::Since), QStringLiteral("9 Jun, 18:00 to 23 Jun, 18:00"));
    QCOMPARE(model->index(1, ConditionModel::Since).data(Qt::ToolTipRole).toString(),
             QStringLiteral("10 Jun, 00:00 UTC to 24 Jun, 00:00 UTC"));
    QVERIFY(cell(*model, 1, ConditionModel::Why).contains(QStringLiteral("overdue")));
    // 70 minutes are four quarters: four days of 620 / 30.
    QCOMPARE(cell(*model, 1, ConditionModel::Before), QStringLiteral("82.67 USD"));
    QCOMPARE(cell(*model, 1, ConditionModel::After), QStringLiteral("0.00 USD"));
    QCOMPARE(mail.credit.withheld.minor, std::int64_t(8267));
    QVERIFY(
        plain(child<QLabel>(part, "creditNotes")->text()).contains(QStringLiteral("82.67 USD is withheld")));
}

void UiCredit::readingsStandBesideTheEstimate()
{
    const CaseData data = exampleCase(sonoran);
    const auto e = creditByTime();
    EstimateSection part;
    part.showMonth(*e, e->services.front(), &data, e->asOf);
    const auto *model = part.findChild<ReadingModel *>();
    // Estimate 2.89; to the next good check 3.24; the real period 21.71; noticed maintenance 2.89.
    const QStringList differences = {QStringLiteral("–"), QStringLiteral("+0.35 USD"),
                                     QStringLiteral("+18.82 USD"), QStringLiteral("0.00 USD")};
    const QStringList places
        = {QStringLiteral("lowest"), QString(), QStringLiteral("highest"), QStringLiteral("lowest")};
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(cell(*model, row, ReadingModel::Difference), differences[row]);
        QCOMPARE(cell(*model, row, ReadingModel::Place), places[row]);
        QVERIFY(!cell(*model, row, ReadingModel::Question).isEmpty());
        QCOMPARE(cell(*model, row, ReadingModel::Clause).isEmpty(), row == 0);
    }
    // 98.685 less 98.738 percent, exactly 338220/342540 against its own fraction, cut.
    QVERIFY2(cell(*model, 1, ReadingModel::AvailabilityPercent).startsWith(QStringLiteral("98.685 % (-0.05")),
             qPrintable(cell(*model, 1, ReadingModel::AvailabilityPercent)));
}

void UiCredit::anAgreedRemedyIsRecorded()
{
    const CreditMonth may = judgedSample("harbour-dental", "2026-05", "2026-06-02T00:00:00Z");
    const ServiceResult &dc = may.service("dc-east");
    EstimateSection part;
    Recorded recorded(part);
    part.showMonth(*may.evaluation, dc, may.data.get(), may.asOf);
    part.resize(1000, 900);
    part.show();
    QCOMPARE(child<QLabel>(part, "creditEstimate")->text(), QStringLiteral("negotiated"));
    auto *save = child<QPushButton>(part, "remedySave");
    QVERIFY(!save->isEnabled());
    type(child<QLineEdit>(part, "remedyAmount"), "75.00");
    QVERIFY(!save->isEnabled()); // who and why belong to it
    type(child<QLineEdit>(part, "remedyBy"), "s.whitfield");
    type(child<QLineEdit>(part, "remedyReason"), "agreed on the phone");
    QTest::keyClick(save, Qt::Key_Space);
    const AgreedRemedy remedy = *recorded.steps.at(0).remedies.at(0).after;
    QCOMPARE(remedy.amount.minor, std::int64_t(7500));
    QCOMPARE(remedy.by, std::string("s.whitfield"));
    QCOMPARE(remedy.reason, std::string("agreed on the phone"));
    QVERIFY(remedy.month == may.evaluation->month && remedy.at == may.asOf);

    // Shown in the figures afterwards, and in no total.
    CaseData changed = *may.data;
    changed.evidence.remedies.push_back(remedy);
    const auto after = judged(changed, "2026-05", "2026-06-02T00:00:00Z");
    QVERIFY(after->services[0].credit.agreed == remedy);
    QCOMPARE(after->total.amount.minor, std::int64_t(0));
    part.showMonth(*after, after->services[0], &changed, may.asOf);
    QCOMPARE(plain(child<QLabel>(part, "creditEstimate")->text()), QStringLiteral("75.00 USD"));
    const auto *remedies = part.findChild<RemedyModel *>();
    QCOMPARE(cell(*remedies, 0, RemedyModel::AgreedBy), QStringLiteral("s.whitfield"));
    auto *table = child<TableView>(part, "remedies");
    chooseRow(table, 0);
    QTest::mouseClick(child<QPushButton>(part, "remedyRemove"), Qt::LeftButton);
    QVERIFY(recorded.steps.at(1).remedies.at(0).before == remedy && !recorded.steps[1].remedies[0].after);
    // Where the agreement has a formula, nothing is negotiated.
    const auto e = creditByTime();
    const CaseData data = exampleCase(sonoran);
    part.showMonth(*e, e->services.front(), &data, e->asOf);
    QVERIFY(part.findChild<RemedyForm *>()->isHidden());
}

void UiCredit::aRemedyThatIsTypedStaysWithItsContract()
{
    const CreditMonth may = judgedSample("harbour-dental", "2026-05", "2026-06-01T12:00:00Z");
    const ServiceResult &service = may.service("dc-east");
    RemedyForm form;
    form.showMonth(*may.evaluation, service, may.data->evidence, may.asOf);
    auto *amount = child<QLineEdit>(form, "remedyAmount");
    type(amount, "75.00");
    form.showMonth(*may.evaluation, service, may.data->evidence, may.asOf);
    QCOMPARE(amount->text(), QStringLiteral("75.00"));
    // Another customer's service of the same name.
    Evaluation other = *may.evaluation;
    other.contract = "other";
    form.showMonth(other, service, may.data->evidence, may.asOf);
    QCOMPARE(amount->text(), QString());
}

void UiCredit::aRemedyThatIsTypedOutlivesTheProgram()
{
    const CreditMonth may = judgedSample("harbour-dental", "2026-05", "2026-06-01T12:00:00Z");
    const ServiceResult &service = may.service("dc-east");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("state.ini"));
    const auto shown = [&](auto &&look) {
        UiSettings settings(file);
        DraftStore store(&settings, nullptr, "remedy-drafts");
        store.open(QStringLiteral("/w.makegood"));
        RemedyForm form;
        form.findChild<FieldDrafts *>()->setStore(&store);
        form.showMonth(*may.evaluation, service, may.data->evidence, may.asOf);
        look(form);
    };
    shown([](RemedyForm &form) {
        QTest::keyClicks(child<QLineEdit>(form, "remedyAmount"), QStringLiteral("75.00"));
        QTest::keyClicks(child<QLineEdit>(form, "remedyReason"), QStringLiteral("by phone"));
    });
    shown([](RemedyForm &form) {
        QCOMPARE(child<QLineEdit>(form, "remedyAmount")->text(), QStringLiteral("75.00"));
        QCOMPARE(child<QLineEdit>(form, "remedyReason")->text(), QStringLiteral("by phone"));
        QTest::keyClicks(child<QLineEdit>(form, "remedyBy"), QStringLiteral("ana"));
        child<QPushButton>(form, "remedySave")->click();
    });
    shown([](RemedyForm &form) { QCOMPARE(child<QLineEdit>(form, "remedyAmount")->text(), QString()); });
}

void UiCredit::modelsHold()
{
    const auto hold = [](auto &model, auto rows) {
        using Model = std::remove_reference_t<decltype(model)>;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto count = static_cast<int>(rows.size());
        model.setRows(std::move(rows));
        QCOMPARE(model.rowCount(), count);
        QCOMPARE(model.columnCount(), static_cast<int>(Model::ColumnCount));
        for (int c = 0; c < model.columnCount(); ++c) {
            QVERIFY(!model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(count == 0 || model.index(0, c).data().isValid());
        }
        model.setRows({});
    };
    const auto e = creditByTime();
    const ServiceResult &vps = e->services.front();
    const Currency usd = e->currency;
    FigureModel figures;
    hold(figures, comparisonRows(*e, vps, {{"vps-1", e->period.start, minutes(1), Money{1}, "<b>", "", {}}}));
    LedgerModel lines;
    hold(lines,
         std::vector<LedgerRow>{{{e->month, "vps-1", {1}, {2}, {0}, {1}, 1, 1, Settlement::Over}, usd}});
    InvoiceModel invoices;
    hold(invoices, std::vector<InvoiceRow>{{{"R", "vps-1", e->month, {}, {1}, "<b>", "", {}}, usd}});
    BalanceModel balances;
    hold(balances, std::vector<CurrencyBalance>{{usd, 1, {{1}, {2}, {0}, {1}}}});
    RemedyModel remedies;
    hold(remedies, std::vector<RemedyRow>{{{"vps-1", e->month, {1}, "ana", e->asOf, "<b>"}, e->zone, usd}});
    // Text from outside stays plain.
    const auto tip = [](const QAbstractItemModel &model, int column) {
        return model.index(0, column).data(Qt::ToolTipRole).toString();
    };
    remedies.setRows({{{"vps-1", e->month, {1}, "ana", e->asOf, "<b>x</b>"}, e->zone, usd}});
    QVERIFY(tip(remedies, RemedyModel::Reason).contains(QStringLiteral("<b>")));
    QCOMPARE(tip(remedies, RemedyModel::AgreedAt), QStringLiteral("5 Jun, 17:00 UTC"));
}

void UiCredit::everythingIsNamedAndReached()
{
    const auto data = std::make_shared<CaseData>(exampleCase(sonoran));
    const auto e = creditByTime();
    CreditPage page;
    page.resize(1000, 800);
    page.showMonth(e, e->services.front(), data, e->asOf);
    page.show();
    QVERIFY(!page.showPart(QStringLiteral("noPart")));
    for (const char *part : {"estimatePart", "providerPart", "ledgerPart", "rightsPart"}) {
        QVERIFY(page.showPart(QLatin1String(part)));
        if (qstrcmp(part, "estimatePart") == 0)
            QVERIFY(page.showClaim(e->services.front().claims[0].outage.start, false));
        for (const QWidget *w : page.findChildren<QWidget *>()) {
            if (w->focusPolicy() == Qt::NoFocus || !w->isVisibleTo(&page) || w->inherits("QScrollBar"))
                continue;
            const bool inner = w->inherits("QLineEdit") && w->parentWidget()->inherits("QAbstractSpinBox");
            QVERIFY2(inner || !w->accessibleName().isEmpty(),
                     qPrintable(QLatin1String(w->metaObject()->className()) + w->objectName()));
            QVERIFY2(w->focusPolicy() & Qt::TabFocus, qPrintable(w->objectName()));
        }
    }
    page.clear();
    QCOMPARE(child<FigureLabel>(page, "ledgerOpen")->figure(), QStringLiteral("–"));
}

MAKEGOOD_TEST(UiCredit)

} // namespace t_ui_credit

#include "t_ui_credit.moc"
