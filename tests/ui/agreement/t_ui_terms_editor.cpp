// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of an agreement and of a contract, constructed alone and driven by keyboard and mouse.
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWidget>
#include <QtTest>

#include "agreement/code_edit.h"
#include "agreement/problem_model.h"
#include "agreement/terms_change_model.h"
#include "agreement/terms_effect_section.h"
#include "agreement/terms_form.h"
#include "explain/words.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"
#include "terms_at_hand.h"
#include "widgets/table_view.h"

namespace t_ui_terms_editor
{

using namespace makegood::ui;
using namespace makegood::test;

class UiTermsEditor : public QObject
{
    Q_OBJECT
private slots:
    void errorsStandBesideTheTextAndInIt();
    void theFormEditsTheSameText();
    void nothingTrapsTheKeyboard();
    void aShippedPolicyBecomesACopy();
    void theEffectBelongsToTheText();
    void aChangeHasADay();
};

void UiTermsEditor::errorsStandBesideTheTextAndInIt()
{
    TermsSection editor(EditedText::Policy);
    editor.resize(1100, 800);
    editor.show();
    editor.begin(texts());
    settle(editor);
    auto *problems = editor.findChild<ProblemModel *>();
    const auto isNote = [&](int row) { return problems->at(row).kind == ProblemRow::Kind::Note; };
    for (int row = 0; row < problems->rowCount(); ++row) // what the policy leaves unsaid is nothing wrong
        QVERIFY(isNote(row));
    auto *text = child<CodeEdit>(editor, "termsText");
    // A text is for those who ask for it, and so is what the agreement leaves unsaid.
    auto *table = child<TableView>(editor, "termsProblems");
    QVERIFY(!text->isVisible() && !table->isVisible());
    QVERIFY(child<QWidget>(editor, "termsForm")->visibleRegion().boundingRect().height() > 260);
    child<QPushButton>(editor, "termsShowText")->click();
    QVERIFY(text->isVisible() && table->isVisible());
    // The first class's `target = "99.9"` loses its quotes.
    const QString sound = text->toPlainText();
    QTextCursor cursor = text->document()->find(QStringLiteral("\"99.9\""));
    const int line = cursor.blockNumber() + 1;
    text->setTextCursor(cursor);
    QTest::keyClicks(text, QStringLiteral("99.9"));
    settle(editor);
    QCOMPARE(problems->rowCount(), 1);
    QCOMPARE(problems->at(0).error.line, line);
    QCOMPARE(problems->at(0).error.key, std::string("class.web.target"));
    QCOMPARE(text->marks().size(), std::size_t(1));
    QCOMPARE(text->marks().begin()->first, line);
    QVERIFY(!text->extraSelections().isEmpty());
    QVERIFY(!child<QPushButton>(editor, "termsSave")->isEnabled());
    QVERIFY(
        child<QLabel>(editor, "terms.class.0.target.problem")->text().startsWith(QStringLiteral("✕ Error")));
    // Enter on the problem goes to its line.
    text->moveCursor(QTextCursor::End);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(text->textCursor().blockNumber() + 1, line);
    // Invalid TOML is one error, and the form keeps its values.
    child<QPushButton>(editor, "termsShowText")->setChecked(false);
    text->setPlainText(sound + QStringLiteral("\n[[["));
    settle(editor);
    QVERIFY(text->isVisible()); // the form cannot mend it
    QCOMPARE(problems->rowCount(), 1);
    QVERIFY(problemText(problems->at(0).error).startsWith(QStringLiteral("not valid TOML")));
    // A warning looks different and does not prevent saving.
    text->setPlainText(QString(sound).replace(QStringLiteral("kind = \"pro-rata\""),
                                              QStringLiteral("kind = \"pro-rata\"\nblock = \"5m\"")));
    settle(editor);
    QVERIFY(problems->rowCount() > 1);
    QVERIFY(problems->at(0).kind == ProblemRow::Kind::Warning);
    for (int row = 1; row < problems->rowCount(); ++row) // what the policy leaves unsaid marks no line
        QVERIFY(isNote(row));
    QCOMPARE(text->marks().size(), std::size_t(1));
    QCOMPARE(text->marks().begin()->second.status, Status::AtRisk);
    type(child<QLineEdit>(editor, "termsWhy"), QStringLiteral("why"));
    QVERIFY(child<QPushButton>(editor, "termsSave")->isEnabled());
}

void UiTermsEditor::theFormEditsTheSameText()
{
    TermsSection editor(EditedText::Policy);
    editor.resize(1100, 800);
    editor.show();
    editor.begin(texts());
    settle(editor);
    auto *text = child<CodeEdit>(editor, "termsText");
    const QString before = text->toPlainText();
    auto *target = child<QLineEdit>(editor, "terms.class.0.target");
    QCOMPARE(target->text(), QStringLiteral("99.9"));
    type(target, QStringLiteral("99.95"));
    QString wanted = before;
    wanted.replace(before.indexOf(QStringLiteral("\"99.9\"")), 6, QStringLiteral("\"99.95\""));
    QCOMPARE(text->toPlainText(), wanted); // nothing else changed, not even comments
    settle(editor);
    QCOMPARE(editor.check().terms->policy.classes[0].target.text, std::string("99.95"));
    QVERIFY(target->hasFocus());
    // An emptied field removes its key; an integer is written without quotes; a word is chosen from a list.
    type(child<QLineEdit>(editor, "terms.class.0.measure.min_outage"), {});
    type(child<QLineEdit>(editor, "terms.class.0.measure.min_failures"), QStringLiteral("3"));
    auto *basis = child<QComboBox>(editor, "terms.credit.basis");
    basis->setFocus();
    QTest::keyClick(basis, Qt::Key_Down);
    settle(editor);
    const auto &policy = editor.check().terms->policy;
    QVERIFY(!policy.classes[0].measure.minOutage);
    QCOMPARE(policy.classes[0].measure.minFailures, std::int64_t(3));
    QCOMPARE(policy.credit.only()->basis, Basis::Period);
    QVERIFY(text->toPlainText().contains(QStringLiteral("# \"off-peak\": not defined by the agreement")));
    // An invalid value is refused at the field, and the text stays.
    const QString kept = text->toPlainText();
    type(child<QLineEdit>(editor, "terms.class.0.measure.min_failures"), QStringLiteral("x"));
    QCOMPARE(text->toPlainText(), kept);
    QVERIFY(!child<QLabel>(editor, "terms.class.0.measure.min_failures.problem")->text().isEmpty());
    // Discard restores the stored text as one undo step.
    QTest::mouseClick(child<QPushButton>(editor, "termsDiscard"), Qt::LeftButton);
    QCOMPARE(text->toPlainText(), before);
    text->undo();
    QCOMPARE(text->toPlainText(), kept);
    // Another kind of credit has other fields.
    QVERIFY(editor.findChild<QLineEdit *>(QStringLiteral("terms.credit.block")) == nullptr);
    auto *kind = child<QComboBox>(editor, "terms.credit.kind");
    // Words for people; the text keeps its own.
    QCOMPARE(kind->currentData().toString(), QStringLiteral("pro-rata"));
    QCOMPARE(kind->currentText(), words::creditKind("pro-rata"));
    QVERIFY(kind->currentText() != kind->currentData().toString());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    settle(editor);
    kind = child<QComboBox>(editor, "terms.credit.kind"); // the form was rebuilt and the focus stays
    QVERIFY(kind->hasFocus());
    QCOMPARE(kind->currentData().toString(), QStringLiteral("per-block"));
    QVERIFY(editor.findChild<QLineEdit *>(QStringLiteral("terms.credit.block")) != nullptr);
    QVERIFY(said(editor).contains(QStringLiteral("error"))); // a block is needed
}

void UiTermsEditor::nothingTrapsTheKeyboard()
{
    TermsSection editor(EditedText::Policy);
    editor.resize(1100, 800);
    editor.show();
    editor.begin(texts());
    settle(editor);
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    child<QPushButton>(editor, "termsShowText")->click();
    auto *text = child<CodeEdit>(editor, "termsText");
    text->setFocus();
    const QString before = text->toPlainText();
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(!text->hasFocus());
    QCOMPARE(text->toPlainText(), before);
    // Tab passes every control once.
    const QWidget *first = QApplication::focusWidget();
    QSet<const QWidget *> passed;
    for (const QWidget *at = first; at != nullptr && !passed.contains(at); at = QApplication::focusWidget()) {
        passed << at;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), first);
    for (const char *name :
         {"termsText", "termsProblems", "termsAll", "termsWhy", "termsClose", "terms.credit.kind"})
        QVERIFY2(passed.contains(child<QWidget>(editor, name)), name);
}

void UiTermsEditor::aShippedPolicyBecomesACopy()
{
    TermsSection editor(EditedText::Policy);
    editor.show();
    editor.begin(texts());
    settle(editor);
    QCOMPARE(said(editor), QStringLiteral("No unsaved changes"));
    type(child<QLineEdit>(editor, "terms.class.0.target"), QStringLiteral("99"));
    settle(editor);
    QVERIFY(said(editor).contains(QStringLiteral("Give a reason")));
    auto *save = child<QPushButton>(editor, "termsSave");
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(child<QLineEdit>(editor, "termsWhy"), QStringLiteral("amended in June"));
    QVERIFY(save->isEnabled());
    QVERIFY(said(editor).contains(QStringLiteral("copy of its own")));
    QSignalSpy saved(&editor, &TermsSection::saveWanted);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    const auto after = saved[0][0].value<ContractTexts>();
    QCOMPARE(after.policyFile, std::string("sonoran-servers.policy.toml"));
    QVERIFY(after.contractToml.find("policy = \"sonoran-servers.policy.toml\"") != std::string::npos);
    QCOMPARE(saved[0][1].toString(), QStringLiteral("amended in June"));
    editor.setSaving(true);
    QVERIFY(!save->isEnabled());
    editor.setSaving(false);
    editor.showProblem(QStringLiteral("somebody else was faster"));
    QCOMPARE(said(editor), QStringLiteral("somebody else was faster"));
    // With the saved texts as the stored ones, the draft is no change.
    editor.begin(after);
    settle(editor);
    QVERIFY(!editor.isChanged());
}

void UiTermsEditor::theEffectBelongsToTheText()
{
    TermsSection editor(EditedText::Policy);
    editor.resize(1100, 900);
    editor.show();
    editor.begin(texts());
    settle(editor);
    QSignalSpy wanted(editor.effect(), &TermsEffectSection::judgingWanted);
    QSignalSpy unwanted(editor.effect(), &TermsEffectSection::judgingUnwanted);
    auto *judge = child<QPushButton>(editor, "termsJudge");
    QTest::mouseClick(judge, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);

    const auto data = terms();
    const auto now = judged(*data, "2026-06", "2026-06-05T17:00:00Z");
    CaseData other = *data;
    other.policy.credit.rules.front().basis = Basis::Period;
    const auto then = judged(other, "2026-06", "2026-06-05T17:00:00Z");
    TermsEffect effect;
    effect.rows = compareTerms({now.get(), {}}, {then.get(), {}}, "c", "C", now->month, true);
    for (TermsChange &row : compareTerms({now.get(), {}}, {now.get(), {}}, "d", "D", now->month, false))
        effect.rows.push_back(row);
    effect.contracts = 2;
    effect.done = 1;
    effect.total = 2;
    editor.effect()->showEffect(effect);
    QVERIFY(judge->text().contains(QStringLiteral("Stop")));
    QTest::mouseClick(judge, Qt::LeftButton);
    QCOMPARE(unwanted.size(), 1);
    effect.done = 2;
    editor.effect()->showEffect(effect);
    const auto *rows = editor.findChild<TermsChangeModel *>();
    const int differing = rows->rowCount();
    QVERIFY(differing >= 1 && differing < static_cast<int>(effect.rows.size()));
    const auto cell = [&](int column) { return plain(rows->index(0, column).data().toString()); };
    QCOMPARE(cell(TermsChangeModel::CreditBefore), QStringLiteral("2.89 USD"));
    QCOMPARE(cell(TermsChangeModel::CreditAfter), QStringLiteral("21.71 USD")); // the reading's figure
    QVERIFY(cell(TermsChangeModel::Remark).startsWith(QStringLiteral("already reported")));
    const QString totals = plain(child<QLabel>(editor, "termsTotals")->text());
    QVERIFY2(totals.contains(QStringLiteral("was 5.80 USD")), qPrintable(totals));
    child<QWidget>(editor, "termsAll")->setFocus();
    QTest::keyClick(child<QWidget>(editor, "termsAll"), Qt::Key_Space);
    QCOMPARE(rows->rowCount(), static_cast<int>(effect.rows.size()));
    // Another text removes the rows.
    type(child<QLineEdit>(editor, "terms.class.0.target"), QStringLiteral("99"));
    QCOMPARE(rows->rowCount(), 0);
    QCOMPARE(unwanted.size(), 2); // with the first key stroke only
}

void UiTermsEditor::aChangeHasADay()
{
    TermsSection editor(EditedText::Policy);
    editor.resize(1100, 900);
    editor.show();
    const auto day = [](const char *text) { return parseDate(text).value(); };
    std::vector<std::pair<std::string, std::optional<LocalDate>>> asked;
    connect(
        &editor, &TermsSection::othersWanted, this,
        [&](const std::string &text, const std::optional<LocalDate> &on) { asked.emplace_back(text, on); });
    const ContractTexts before = texts();
    editor.begin(before, {{}, day("2026-07-01"), day("2026-06-05")});
    settle(editor);
    // The next period is the default, and no past month can change.
    QVERIFY(editor.scope()->from() == day("2026-07-01") && !editor.scope()->isForAll());
    const auto *totals = child<QLabel>(editor, "termsTotals");
    QVERIFY(!child<TableView>(editor, "termsEffect")->isVisible());
    QVERIFY(totals->text().contains(QStringLiteral("no past month changes")));
    QVERIFY(!child<QPushButton>(editor, "termsJudge")->isEnabled());
    QCOMPARE(asked.back().first, before.policyToml);
    QVERIFY(asked.back().second == day("2026-07-01"));
    type(child<QLineEdit>(editor, "terms.class.0.target"), QStringLiteral("99"));
    settle(editor);
    QVERIFY2(editor.check().errors.empty(), qPrintable(said(editor)));
    const ContractTexts dated = editor.check().texts;
    QCOMPARE(dated.policyToml, before.policyToml);
    QCOMPARE(dated.later.size(), std::size_t(1));
    QCOMPARE(editor.check().terms->policyAt(1).classes[0].target.text, std::string("99"));
    // An error in the text is found with its line all the same.
    type(child<QLineEdit>(editor, "terms.class.0.target"), QStringLiteral("101"));
    settle(editor);
    QCOMPARE(editor.findChild<ProblemModel *>()->at(0).error.key, std::string("class.web.target"));
    type(child<QLineEdit>(editor, "terms.class.0.target"), QStringLiteral("99"));
    settle(editor);
    // Who else stands under the text: named before anything is saved.
    editor.showContracts(before.policyToml, day("2026-07-01"),
                         {{"own", "A", "p", "P"}, {"b-1", "Bea", "p", "P"}}, "own");
    auto *range = child<QComboBox>(editor, "termsFor");
    QCOMPARE(range->count(), 2);
    const auto *touched = child<QLabel>(editor, "termsTouched");
    QVERIFY(touched->text().contains(QStringLiteral("keep their terms: Bea (b-1)")));
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Down);
    QVERIFY(editor.scope()->isForAll());
    QVERIFY(touched->text().contains(QStringLiteral("change too: Bea (b-1)")));
    // The answer to another question is dropped.
    editor.showContracts("another text", day("2026-07-01"), {}, "own");
    QCOMPARE(range->count(), 2);
    // All its months: a correction, judged for past months.
    auto *from = child<QComboBox>(editor, "termsFrom");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_End);
    settle(editor);
    QVERIFY(!editor.scope()->from().has_value() && !asked.back().second.has_value());
    QVERIFY(child<QPushButton>(editor, "termsJudge")->isEnabled());
    QVERIFY(editor.check().texts.later.empty());
    QCOMPARE(editor.check().terms->policy.classes[0].target.text, std::string("99"));

    // Later terms are edited from their beginning on, and an earlier day says what it takes away.
    TermsSection later(EditedText::Policy);
    later.resize(1100, 900);
    later.show();
    later.begin(dated, {day("2026-07-01"), day("2026-06-01"), day("2026-05-05")});
    settle(later);
    QVERIFY(!later.scope()->from().has_value()); // the next period has other terms
    QCOMPARE(child<QLineEdit>(later, "terms.class.0.target")->text(), QStringLiteral("99"));
    type(child<QLineEdit>(later, "terms.class.0.target"), QStringLiteral("98"));
    settle(later);
    QCOMPARE(later.check().texts.policyToml, before.policyToml);
    QCOMPARE(later.check().texts.contractToml, dated.contractToml);
    QCOMPARE(later.check().terms->policyAt(1).classes[0].target.text, std::string("98"));
    from = child<QComboBox>(later, "termsFrom");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Home);
    settle(later);
    QVERIFY(later.scope()->from() == day("2026-06-01"));
    QVERIFY(child<QLabel>(later, "termsRemark")->text().contains(QStringLiteral("other terms")));
    QCOMPARE(later.check().texts.later.size(), std::size_t(2));
    // Saved elsewhere: the draft is gone.
    later.startOver();
    settle(later);
    QVERIFY(!later.isChanged());
}

MAKEGOOD_TEST(UiTermsEditor)

} // namespace t_ui_terms_editor

#include "t_ui_terms_editor.moc"
