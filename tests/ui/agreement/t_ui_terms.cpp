// SPDX-License-Identifier: GPL-3.0-or-later
// A change of an agreement in the whole window: its effect on past months, saved for every contract with the
// same text, undone; and a new contract.
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QWidget>
#include <QtTest>

#include "agreement/agreement_page.h"
#include "agreement/terms_change_model.h"
#include "agreement/terms_section.h"
#include "case_at_hand.h"
#include "commands/edit_history.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_patch.h"
#include "support/test_program.h"
#include "widgets/theme.h"

namespace t_ui_terms
{

using namespace makegood::ui;

namespace
{

constexpr int patience = 20000;

Instant asOf()
{
    return parseInstant("2026-06-05T17:00:00Z").value();
}

template <typename T> T *child(const QWidget &widget, const char *name)
{
    T *out = widget.findChild<T *>(QLatin1String(name));
    if (out == nullptr)
        qFatal("no child of the name %s", name);
    return out;
}

void chooseAll(const TermsSection &editor)
{
    auto *range = child<QComboBox>(editor, "termsFor");
    QTRY_COMPARE_WITH_TIMEOUT(range->count(), 2, patience);
    range->setFocus();
    QTest::keyClick(range, Qt::Key_End);
    QVERIFY(range->currentText().contains(QStringLiteral("All 2 contracts")));
}

} // namespace

class UiTerms : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aChangeIsJudgedSavedAndTakenBack();
    void newTermsBeginOnADay();
    void theNextPeriodIsTheDefault();
    void somebodyElseWasFaster();
    void aContractIsMadeAnew();
    void effectsCanBeStopped();
    void twoChangesAtOnceStayApart();

private:
    std::unique_ptr<Workspace> stored() const
    {
        return Workspace::open(m_services.firstWorkspace.toStdString()).value();
    }
    void open(MainWindow &window) const;
    TermsSection *edit(const MainWindow &window, const QString &basis) const;
    void correctAll(const TermsSection &editor) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_state;
    Theme m_theme;
    AppServices m_services;
};

void UiTerms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<UiSettings>(m_folder->filePath(QStringLiteral("state.ini")));
    m_services.now = asOf;
    m_services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    m_services.firstWorkspace = m_folder->filePath(QStringLiteral("w.makegood"));
    m_services.who = QStringLiteral("ana");
    const auto workspace = Workspace::create(m_services.firstWorkspace.toStdString()).value();
    CaseData data = makegood::test::exampleCase("02-credit-by-time");
    QVERIFY(workspace->contracts().importCase(data, {"test", asOf()}).has_value());
    // A second customer with the same text, and one with another.
    data.contractToml = withValue(data.contractToml, "id", "\"twin\"").value();
    data.contract = readContract(data.contractToml, "twin").value();
    QVERIFY(workspace->contracts().importCase(data, {"test", asOf()}).has_value());
    QVERIFY(workspace->contracts()
                .importCase(makegood::test::exampleCase("03-credit-by-block"), {"test", asOf()})
                .has_value());
}

void UiTerms::open(MainWindow &window) const
{
    window.show();
    window.openWorkspace(m_services.firstWorkspace);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && window.session()->workspace()->isOpen(), patience);
    window.showAt(QStringLiteral("credit-by-time"), QStringLiteral("vps-1"), parseMonth("2026-06").value());
    window.showPage(QStringLiteral("policies"));
    const auto *page = window.findChild<AgreementPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible() && child<QPushButton>(*page, "agreementEdit")->isEnabled()
                                 && window.isSettled(),
                             patience);
}

TermsSection *UiTerms::edit(const MainWindow &window, const QString &basis) const
{
    QTest::mouseClick(child<QPushButton>(window, "agreementEdit"), Qt::LeftButton);
    auto *editor = child<QDialog>(window, "agreementDialog")->findChild<TermsSection *>();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!editor->isChecking(), patience); }();
    auto *box = child<QComboBox>(*editor, "terms.credit.basis");
    box->setCurrentIndex(box->findData(basis));
    emit box->activated(box->currentIndex());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!editor->isChecking(), patience); }();
    return editor;
}

// For every contract under the text, in all their months.
void UiTerms::correctAll(const TermsSection &editor) const
{
    auto *from = child<QComboBox>(editor, "termsFrom");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_End);
    QVERIFY(from->currentText().contains(QStringLiteral("all its months")));
    chooseAll(editor);
}

void UiTerms::newTermsBeginOnADay()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window);
    const ContractTexts before = stored()->contracts().texts("credit-by-time").value();
    TermsSection *editor = edit(window, QStringLiteral("period"));
    auto *from = child<QComboBox>(*editor, "termsFrom");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Home); // the contract has ended by the next period
    QCOMPARE(from->currentText(), QStringLiteral("Another day"));
    child<QDateEdit>(*editor, "termsDay")->setDate(QDate(2026, 6, 1));
    const auto *touched = child<QLabel>(*editor, "termsTouched");
    QTRY_VERIFY_WITH_TIMEOUT(touched->text().contains(QStringLiteral("twin")), patience);
    QVERIFY(touched->text().contains(QStringLiteral("keep their terms")));
    chooseAll(*editor);
    QVERIFY(touched->text().contains(QStringLiteral("change too: ")));
    QVERIFY(touched->text().contains(QStringLiteral("twin")));
    QTRY_VERIFY_WITH_TIMEOUT(!editor->isChecking(), patience);
    QTest::mouseClick(child<QPushButton>(*editor, "termsJudge"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QLabel>(*editor, "termsTotals")->text().contains(QStringLiteral("2 contract")), patience);
    const auto *rows = editor->findChild<TermsChangeModel *>();
    QVERIFY(rows->rowCount() >= 2);
    for (const TermsChange &row : rows->rows())
        QCOMPARE(row.month, parseMonth("2026-06").value());
    QTest::keyClicks(child<QLineEdit>(*editor, "termsWhy"), QStringLiteral("amendment 3"));
    QTest::mouseClick(child<QPushButton>(*editor, "termsSave"), Qt::LeftButton);
    auto *stack = window.findChild<EditHistory *>()->undoStack();
    QTRY_VERIFY_WITH_TIMEOUT(stack->count() == 1 && window.isSettled(), patience);
    for (const char *id : {"credit-by-time", "twin"}) {
        const CaseData now = stored()->contracts().load(id).value();
        QCOMPARE(now.policyToml, before.policyToml);
        QCOMPARE(now.policyFile, before.policyFile);
        QCOMPARE(now.later.size(), std::size_t(1));
        QCOMPARE(now.policyOf(parseMonth("2026-05").value()).credit.only()->basis, Basis::ThirtyDays);
        QCOMPARE(now.policyOf(parseMonth("2026-06").value()).credit.only()->basis, Basis::Period);
    }
    const auto *summary = child<QLabel>(window, "agreementSummary");
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("Earlier terms")), patience);
    // The editor opens with the terms of the shown month, and without the draft that was saved.
    QTest::mouseClick(child<QPushButton>(window, "agreementEdit"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(editor->isVisible() && !editor->isChecking(), patience);
    QVERIFY(!editor->isChanged());
    QCOMPARE(editor->check().terms->policyAt(editor->check().place).credit.only()->basis, Basis::Period);
    QVERIFY(from->itemText(from->count() - 1).contains(QStringLiteral("the beginning of these terms")));
    QTest::mouseClick(child<QPushButton>(*editor, "termsClose"), Qt::LeftButton);
    window.showAt(QStringLiteral("credit-by-time"), QStringLiteral("vps-1"), parseMonth("2026-05").value());
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("Later terms")) && window.isSettled(),
                             patience);
    stack->undo();
    QTRY_VERIFY_WITH_TIMEOUT(
        stored()->contracts().texts("credit-by-time").value() == before && window.isSettled(), patience);
    QVERIFY(stored()->contracts().texts("twin").value().later.empty());
}

void UiTerms::theNextPeriodIsTheDefault()
{
    TextChange goesOn{"credit-by-time", stored()->contracts().texts("credit-by-time").value(), {}};
    goesOn.after = goesOn.before;
    goesOn.after.contractToml = withValue(goesOn.before.contractToml, "end", std::nullopt).value();
    QVERIFY(stored()->contracts().saveTexts({goesOn}, {"bo", asOf()}, "goes on").has_value());
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window);
    TermsSection *editor = edit(window, QStringLiteral("period"));
    QVERIFY(child<QComboBox>(*editor, "termsFrom")->currentText().contains(QStringLiteral("next period")));
    QVERIFY(child<QLabel>(*editor, "termsTotals")->text().contains(QStringLiteral("no past month changes")));
    QVERIFY(!child<QPushButton>(*editor, "termsJudge")->isEnabled());
    QTest::keyClicks(child<QLineEdit>(*editor, "termsWhy"), QStringLiteral("from July"));
    QTest::mouseClick(child<QPushButton>(*editor, "termsSave"), Qt::LeftButton);
    auto *stack = window.findChild<EditHistory *>()->undoStack();
    QTRY_VERIFY_WITH_TIMEOUT(stack->count() == 1 && window.isSettled(), patience);
    const ContractTexts now = stored()->contracts().texts("credit-by-time").value();
    QCOMPARE(now.later.size(), std::size_t(1));
    QVERIFY(now.later[0].from == parseDate("2026-07-01").value());
    QCOMPARE(now.policyToml, goesOn.before.policyToml);
    QVERIFY(stored()->contracts().texts("twin").value().later.empty()); // this contract alone
}

void UiTerms::aChangeIsJudgedSavedAndTakenBack()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window);
    const ContractTexts before = stored()->contracts().texts("credit-by-time").value();
    FrozenMonth reported;
    reported.month = parseMonth("2026-06").value();
    reported.frozen = {"bo", asOf()};
    reported.evaluation = toJson(*makegood::test::creditByTime());
    QVERIFY(stored()->reported().freeze("twin", reported).has_value());
    TermsSection *editor = edit(window, QStringLiteral("period"));
    correctAll(*editor);
    QTRY_VERIFY_WITH_TIMEOUT(!editor->isChecking(), patience);
    QTest::mouseClick(child<QPushButton>(*editor, "termsJudge"), Qt::LeftButton);
    const auto *rows = editor->findChild<TermsChangeModel *>();
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QLabel>(*editor, "termsTotals")->text().contains(QStringLiteral("2 contract")), patience);
    // The figures are those of the reading `true-period`, which is the same change.
    QVERIFY(rows->rowCount() >= 2);
    QSet<QString> contracts;
    for (const TermsChange &row : rows->rows()) {
        contracts << QString::fromStdString(row.contract);
        QCOMPARE(row.frozen, row.contract == "twin" && row.month == reported.month);
        if (row.service == "vps-1") {
            QCOMPARE(row.before.credit->minor, std::int64_t(289));
            QCOMPARE(row.after.credit->minor, std::int64_t(2171));
        }
    }
    QCOMPARE(contracts, (QSet<QString>{QStringLiteral("credit-by-time"), QStringLiteral("twin")}));
    QVERIFY(stored()->contracts().texts("credit-by-time").value() == before); // nothing is saved yet

    QTest::keyClicks(child<QLineEdit>(*editor, "termsWhy"), QStringLiteral("amendment 2"));
    QTest::mouseClick(child<QPushButton>(*editor, "termsSave"), Qt::LeftButton);
    auto *stack = window.findChild<EditHistory *>()->undoStack();
    QTRY_VERIFY_WITH_TIMEOUT(stack->count() == 1 && window.isSettled(), patience);
    QVERIFY(!child<QDialog>(window, "agreementDialog")->isVisible());
    const auto credit = [&] {
        const auto *judged = window.session()->judging()->judged("credit-by-time", window.shownMonth());
        return judged && judged->evaluation ? judged->evaluation->services[0].credit.amount->minor : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(credit(), std::int64_t(2171), patience);
    for (const char *id : {"credit-by-time", "twin"}) {
        const CaseData now = stored()->contracts().load(id).value();
        QCOMPARE(now.policy.credit.only()->basis, Basis::Period);
        QCOMPARE(now.policyFile, std::string("sonoran-servers.policy.toml"));
        QCOMPARE(now.contract.policy, std::string("sonoran-servers.policy.toml"));
        QVERIFY(!now.evidence.checks.empty());
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QLabel>(window, "agreementSummary")->text().contains(QStringLiteral("own copy")), patience);
    const auto journal = stored()->journal().all().value();
    const auto kept = std::find_if(journal.rbegin(), journal.rend(),
                                   [](const JournalEntry &entry) { return entry.kind == "terms"; });
    QVERIFY(kept != journal.rend() && kept->payload.ends_with(": amendment 2"));
    // June was reported: the change restates it with the same reason.
    QCOMPARE(journal.back().kind, std::string("restate"));
    QVERIFY(journal.back().payload.ends_with(": amendment 2"));

    stack->undo();
    QTRY_VERIFY_WITH_TIMEOUT(
        stored()->contracts().texts("credit-by-time").value() == before && window.isSettled(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(credit(), std::int64_t(289), patience);
    QVERIFY(stored()->journal().all().value().back().payload.ends_with(": taken back: amendment 2"));
    stack->redo();
    QTRY_COMPARE_WITH_TIMEOUT(credit(), std::int64_t(2171), patience);
}

void UiTerms::somebodyElseWasFaster()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window);
    TermsSection *editor = edit(window, QStringLiteral("period"));
    TextChange other{"credit-by-time", stored()->contracts().texts("credit-by-time").value(), {}};
    other.after = withPolicy(other.before, other.before.policyToml + "# theirs\n").value();
    QVERIFY(stored()->contracts().saveTexts({other}, {"bo", asOf()}, "first").has_value());
    QTest::keyClicks(child<QLineEdit>(*editor, "termsWhy"), QStringLiteral("second"));
    QTest::mouseClick(child<QPushButton>(*editor, "termsSave"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QLabel>(*editor, "termsState")->text().contains(QStringLiteral("somebody else")), patience);
    QVERIFY(editor->isVisible() && editor->isChanged()); // the draft is still there
    QVERIFY(stored()->contracts().texts("credit-by-time").value() == other.after);
    QCOMPARE(window.findChild<EditHistory *>()->undoStack()->count(), 0);
}

void UiTerms::aContractIsMadeAnew()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window);
    child<QAction>(window, "newContractAction")->trigger();
    auto *dialog = child<QDialog>(window, "newContractDialog");
    QVERIFY(dialog->isVisible());
    auto *editor = dialog->findChild<TermsSection *>();
    QTest::mouseClick(child<QPushButton>(*dialog, "newContractText"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!editor->isChecking(), patience);
    // The agreement of another contract, its own copy.
    auto *agreements = child<QComboBox>(*dialog, "newContractAgreement");
    const int twin = agreements->findText(QStringLiteral("twin"), Qt::MatchContains);
    agreements->setCurrentIndex(twin);
    emit agreements->activated(twin);
    QTRY_VERIFY_WITH_TIMEOUT(editor->check().texts.policyFile == "policies/sonoran-servers.policy.toml"
                                 && !editor->isChecking(),
                             patience);
    QTest::keyClicks(child<QLineEdit>(*editor, "terms.id"), QStringLiteral("fresh"));
    QTest::keyClicks(child<QLineEdit>(*editor, "terms.customer"), QStringLiteral("Fresh Ltd"));
    auto *kind = child<QComboBox>(*editor, "terms.service.0.class");
    kind->setCurrentIndex(kind->findData(QStringLiteral("web")));
    emit kind->activated(kind->currentIndex());
    auto *create = child<QPushButton>(*editor, "termsSave");
    QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), patience);
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        window.session()->workspace()->contract("fresh") != nullptr && window.isSettled(), patience);
    const CaseData made = stored()->contracts().load("fresh").value();
    QCOMPARE(made.contract.customer, std::string("Fresh Ltd"));
    QCOMPARE(made.contract.policy, std::string("sonoran-servers"));
    QVERIFY(made.policyToml == stored()->contracts().texts("twin").value().policyToml);
    QVERIFY(window.findChild<QDialog *>(QStringLiteral("newContractDialog")) == nullptr
            || !window.findChild<QDialog *>(QStringLiteral("newContractDialog"))->isVisible());
}

void UiTerms::effectsCanBeStopped()
{
    const auto workspace = stored();
    const ContractTexts before = workspace->contracts().texts("credit-by-time").value();
    const TermsProposal proposal{
        "credit-by-time", before,
        withPolicy(before, withValue(before.policyToml, "class.web.target", "\"50\"").value()).value()};
    int asked = 0;
    const TermsEffect stopped = effectOf(*workspace, proposal, asOf(), [&](const TermsEffect &) {
        ++asked;
        return false;
    });
    QCOMPARE(asked, 1);
    QVERIFY(!stopped.isComplete() && stopped.done == 1 && stopped.total >= 2);
    const TermsEffect whole
        = effectOf(*workspace, proposal, asOf(), [](const TermsEffect &) { return true; });
    QVERIFY(whole.isComplete());
    QCOMPARE(whole.contracts, 2);
    // An invalid text is refused for each month.
    TermsProposal bad = proposal;
    bad.after.policyToml = "schema = 1\n";
    const TermsEffect refused = effectOf(*workspace, bad, asOf(), [](const TermsEffect &) { return true; });
    QVERIFY(!refused.rows.empty() && !refused.rows[0].after.judged && !refused.rows[0].after.refusal.empty());
    // A change of the contract text affects no other contract.
    TermsProposal alone = proposal;
    alone.after = before;
    alone.after.contractToml = withValue(before.contractToml, "customer", "\"X\"").value();
    QCOMPARE(changesOf(*workspace, alone).value().size(), std::size_t(1));
}

void UiTerms::twoChangesAtOnceStayApart()
{
    MainWindow window(m_services, m_state.get(), &m_theme);
    open(window);
    // The agreement of one contract and the text of another, saved in the same moment.
    TermsSection *first = edit(window, QStringLiteral("period"));
    window.showAt(QStringLiteral("credit-by-block"), {}, parseMonth("2026-06").value());
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->judging()->focusedCase()
                                 && window.session()->judging()->focusedCase()->contract.id
                                     == "credit-by-block"
                                 && window.isSettled(),
                             patience);
    QTest::mouseClick(child<QPushButton>(window, "agreementContract"), Qt::LeftButton);
    auto *second = child<QDialog>(window, "contractDialog")->findChild<TermsSection *>();
    QTRY_VERIFY_WITH_TIMEOUT(!second->isChecking(), patience);
    auto *customer = child<QLineEdit>(*second, "terms.customer");
    customer->setFocus();
    QTest::keyClicks(customer, QStringLiteral(" Ltd"));
    QTRY_VERIFY_WITH_TIMEOUT(!second->isChecking(), patience);
    QTest::keyClicks(child<QLineEdit>(*first, "termsWhy"), QStringLiteral("amendment 1"));
    QTest::keyClicks(child<QLineEdit>(*second, "termsWhy"), QStringLiteral("renamed"));
    const ContractTexts block = stored()->contracts().texts("credit-by-block").value();
    const ContractTexts time = stored()->contracts().texts("credit-by-time").value();
    QTest::mouseClick(child<QPushButton>(*first, "termsSave"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*second, "termsSave"), Qt::LeftButton);

    auto *stack = window.findChild<EditHistory *>()->undoStack();
    QTRY_COMPARE_WITH_TIMEOUT(stack->count(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);
    QVERIFY(!child<QDialog>(window, "agreementDialog")->isVisible());
    QVERIFY(!child<QDialog>(window, "contractDialog")->isVisible());
    // Each is undone with its own reason.
    stack->undo();
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);
    stack->undo();
    QTRY_VERIFY_WITH_TIMEOUT(stored()->contracts().texts("credit-by-block").value() == block
                                 && stored()->contracts().texts("credit-by-time").value() == time
                                 && window.isSettled(),
                             patience);
    const auto journal = stored()->journal().all().value();
    const auto hasReason = [&](const std::string &contract, const std::string &why) {
        return std::count_if(journal.begin(), journal.end(), [&](const JournalEntry &entry) {
            return entry.kind == "terms" && entry.contract == contract && entry.payload.ends_with(": " + why);
        });
    };
    QCOMPARE(hasReason("credit-by-block", "renamed"), 2); // alone, and behind "taken back: "
    QCOMPARE(hasReason("credit-by-block", "taken back: renamed"), 1);
    QCOMPARE(hasReason("credit-by-time", "amendment 1"), 2);
    QCOMPARE(hasReason("credit-by-time", "taken back: amendment 1"), 1);
}

MAKEGOOD_TEST(UiTerms)

} // namespace t_ui_terms

#include "t_ui_terms.moc"
