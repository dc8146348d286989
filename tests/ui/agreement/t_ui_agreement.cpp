// SPDX-License-Identifier: GPL-3.0-or-later
// The agreement's page and its editors, each constructed alone and driven by keyboard and mouse.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "agreement/agreement_model.h"
#include "agreement/agreement_page.h"
#include "agreement/code_edit.h"
#include "agreement/new_contract_dialog.h"
#include "agreement/problem_model.h"
#include "agreement/terms_change_model.h"
#include "agreement/terms_editor.h"
#include "agreement/terms_form.h"
#include "agreement/toml_highlighter.h"
#include "case_at_hand.h"
#include "explain/parameter_words.h"
#include "resources.h"
#include "sla/policy/policy_reader.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

using namespace makegood::ui;

namespace
{

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

std::shared_ptr<const CaseData> terms()
{
    return std::make_shared<const CaseData>(makegood::test::exampleCase("02-credit-by-time"));
}

ContractTexts texts()
{
    const auto data = terms();
    return {data->contractToml, data->policyToml, data->policyFile};
}

template <typename T> T *child(const QWidget &widget, const char *name)
{
    T *out = widget.findChild<T *>(QLatin1String(name));
    if (out == nullptr)
        qFatal("no child of the name %s", name);
    return out;
}

// Types in place of what a field holds.
void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
}

void settle(const TermsEditor &editor)
{
    QTRY_VERIFY_WITH_TIMEOUT(!editor.isChecking(), 20000);
}

QString said(const TermsEditor &editor)
{
    return child<QLabel>(editor, "termsState")->text();
}

std::vector<NewContractDialog::Agreement> shipped()
{
    std::vector<NewContractDialog::Agreement> out;
    for (const std::string &id : shippedPolicies())
        out.push_back(
            {QString::fromStdString(id), id, *shippedPolicy(id), "policies/" + id + ".policy.toml"});
    return out;
}

} // namespace

class WindowPolicies : public QObject
{
    Q_OBJECT
private slots:
    void anAgreementIsReadInPlainWords();
    void everyShippedAgreementIsSaidWhole();
    void aClauseLeadsToWhereItActs();
    void searchKeepsWhatFits();
    void errorsStandBesideTheTextAndInIt();
    void theFormEditsTheSameText();
    void nothingTrapsTheKeyboard();
    void aShippedPolicyBecomesACopy();
    void theEffectBelongsToTheText();
    void aNewContractIsFilledIn();
    void everyShippedAgreementHasATemplate();
    void models();
    void colours();
    void everyControlHasAName();
};

void WindowPolicies::anAgreementIsReadInPlainWords()
{
    AgreementPage page;
    page.showTerms(terms());
    QStringList sentences;
    for (const AgreementLine &line : page.lines()->rows())
        sentences << plain(line.sentence);
    const QString all = sentences.join(QLatin1Char('\n'));
    for (const char *part : {"Available at least 99.9 %", "Outages under 5 min are not recorded",
                             "At most 2 h a month and service",
                             "one outage of 1 h at a charge of 1,000.00 USD earns 1.39 USD", // SON-10
                             "within 3 d of the post-mortem", "Longer than 10 min",
                             "An escalation is answered within 1 business day",
                             "Is the service period the real month instead of 30 days? Yes would set: "
                             "credit.basis = \"period\""})
        QVERIFY2(all.contains(QLatin1String(part)),
                 qPrintable(QLatin1String(part) + QLatin1Char('\n') + all));
    QVERIFY(child<QLabel>(page, "agreementSummary")->text().contains(QStringLiteral("As shipped.")));
    page.clear();
    QCOMPARE(page.lines()->rowCount(), 0);
    QVERIFY(!child<QPushButton>(page, "agreementEdit")->isEnabled());
}

void WindowPolicies::everyShippedAgreementIsSaidWhole()
{
    const ClauseTexts texts;
    for (const std::string &id : shippedPolicies()) {
        const std::string toml = *shippedPolicy(id);
        const Policy policy = readPolicy(toml, id).value();
        const auto tree = parseToml(toml, id, longestPolicy).value();
        const auto lines = agreementLines(policy, nullptr, Format(QLocale::c(), Zone(), {"USD", 2}));
        QStringList cited;
        for (const AgreementLine &line : lines) {
            QVERIFY2(!line.sentence.isEmpty() && !line.title.isEmpty(), line.path.c_str());
            QVERIFY2(!line.sentence.contains(QLatin1Char('%') + QString::number(1)),
                     qPrintable(line.sentence));
            cited << line.clauses;
        }
        for (const ClauseRow &row : clauseRows(tree, texts)) {
            QVERIFY2(row.places.empty() || cited.contains(row.id), qPrintable(row.id));
            QVERIFY2(!row.text.isEmpty(), qPrintable(row.id));
        }
        for (const Parameter &one : parametersOf(tree))
            QVERIFY2(hasParameterWords(one.key), one.key.c_str());
    }
}

void WindowPolicies::aClauseLeadsToWhereItActs()
{
    AgreementPage page;
    page.resize(900, 1400);
    page.show();
    page.showTerms(terms());
    const int all = page.lines()->rowCount();
    auto *table = child<TableView>(page, "agreementClauses");
    int row = 0;
    while (page.clauses()->at(row).id != QStringLiteral("SON-6.1b"))
        ++row;
    QVERIFY(page.clauses()
                ->index(row, ClauseModel::Text)
                .data()
                .toString()
                .contains(QStringLiteral("every minute")));
    table->showRow(row);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(page.lines()->rowCount(), 3); // the promise, the measurement, and one open question
    for (const AgreementLine &line : page.lines()->rows())
        QVERIFY(line.clauses.contains(QStringLiteral("SON-6.1b")));
    QVERIFY(page.parameters()->rowCount() > 5);
    for (const Parameter &one : page.parameters()->rows())
        QVERIFY2(one.path.starts_with("class.web."), one.path.c_str());
    auto *everything = child<QPushButton>(page, "agreementEverything");
    QVERIFY(everything->isVisible());
    QTest::mouseClick(everything, Qt::LeftButton);
    QCOMPARE(page.lines()->rowCount(), all);
    // And a sentence leads to its clause.
    auto *lines = child<TableView>(page, "agreementLines");
    lines->showRow(0);
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(table->currentIndex().siblingAtColumn(ClauseModel::Id).data().toString(),
             page.lines()->at(0).clauses.front());
}

void WindowPolicies::searchKeepsWhatFits()
{
    AgreementPage page;
    page.showTerms(terms());
    auto *search = child<QLineEdit>(page, "agreementSearch");
    QTest::keyClicks(search, QStringLiteral("3 POST"));
    QCOMPARE(page.lines()->rowCount(), 1);
    QCOMPARE(page.lines()->at(0).path, std::string("claim"));
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("no such word"));
    QCOMPARE(page.lines()->rowCount() + page.parameters()->rowCount() + page.clauses()->rowCount(), 0);
    search->clear();
    QVERIFY(page.lines()->rowCount() > 20 && page.clauses()->rowCount() >= 20);
}

void WindowPolicies::errorsStandBesideTheTextAndInIt()
{
    TermsEditor editor(EditedText::Policy);
    editor.resize(1100, 800);
    editor.show();
    editor.begin(texts(), QStringLiteral("t"), {});
    settle(editor);
    auto *problems = editor.findChild<ProblemModel *>();
    QCOMPARE(problems->rowCount(), 0);
    auto *text = child<CodeEdit>(editor, "termsText");
    // `target = "99.9"` of the first class loses its quotes, and a key without effect comes in.
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
        child<QLabel>(editor, "terms.class.0.target.problem")->text().startsWith(QStringLiteral("✕ Wrong")));
    // Enter on the problem goes to its line.
    text->moveCursor(QTextCursor::End);
    auto *table = child<TableView>(editor, "termsProblems");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(text->textCursor().blockNumber() + 1, line);
    // What is not TOML at all says so, and the form waits.
    text->setPlainText(sound + QStringLiteral("\n[[["));
    settle(editor);
    QCOMPARE(problems->rowCount(), 1);
    QVERIFY(problemText(problems->at(0).error).startsWith(QStringLiteral("not valid TOML")));
    // A warning is told apart, and does not hinder saving.
    text->setPlainText(QString(sound).replace(QStringLiteral("kind = \"pro-rata\""),
                                              QStringLiteral("kind = \"pro-rata\"\nblock = \"5m\"")));
    settle(editor);
    QCOMPARE(problems->rowCount(), 1);
    QVERIFY(problems->at(0).isWarning);
    QCOMPARE(text->marks().begin()->second.status, Status::AtRisk);
    type(child<QLineEdit>(editor, "termsWhy"), QStringLiteral("why"));
    QVERIFY(child<QPushButton>(editor, "termsSave")->isEnabled());
}

void WindowPolicies::theFormEditsTheSameText()
{
    TermsEditor editor(EditedText::Policy);
    editor.resize(1100, 800);
    editor.show();
    editor.begin(texts(), QStringLiteral("t"), {});
    settle(editor);
    auto *text = child<CodeEdit>(editor, "termsText");
    const QString before = text->toPlainText();
    auto *target = child<QLineEdit>(editor, "terms.class.0.target");
    QCOMPARE(target->text(), QStringLiteral("99.9"));
    type(target, QStringLiteral("99.95"));
    QString wanted = before;
    wanted.replace(before.indexOf(QStringLiteral("\"99.9\"")), 6, QStringLiteral("\"99.95\""));
    QCOMPARE(text->toPlainText(), wanted); // and nothing else, comments neither
    settle(editor);
    QCOMPARE(editor.check().terms->policy.classes[0].target.text, std::string("99.95"));
    QVERIFY(target->hasFocus());
    // Emptied, the key goes; a whole number stands without quotes; a word is chosen.
    type(child<QLineEdit>(editor, "terms.class.0.measure.min_outage"), {});
    type(child<QLineEdit>(editor, "terms.class.0.measure.min_failures"), QStringLiteral("3"));
    auto *basis = child<QComboBox>(editor, "terms.credit.basis");
    basis->setFocus();
    QTest::keyClick(basis, Qt::Key_Down);
    settle(editor);
    const auto &policy = editor.check().terms->policy;
    QVERIFY(!policy.classes[0].measure.minOutage);
    QCOMPARE(policy.classes[0].measure.minFailures, std::int64_t(3));
    QCOMPARE(policy.credit.basis, Basis::Period);
    QVERIFY(text->toPlainText().contains(QStringLiteral("# \"off-peak\": not defined by the agreement")));
    // What cannot stand there is refused at the field, and the text stays.
    const QString kept = text->toPlainText();
    type(child<QLineEdit>(editor, "terms.class.0.measure.min_failures"), QStringLiteral("x"));
    QCOMPARE(text->toPlainText(), kept);
    QVERIFY(!child<QLabel>(editor, "terms.class.0.measure.min_failures.problem")->text().isEmpty());
    // Discard takes all of it back, and that is one step of undo.
    QTest::mouseClick(child<QPushButton>(editor, "termsDiscard"), Qt::LeftButton);
    QCOMPARE(text->toPlainText(), before);
    text->undo();
    QCOMPARE(text->toPlainText(), kept);
    // Another kind of credit has other fields.
    QVERIFY(editor.findChild<QLineEdit *>(QStringLiteral("terms.credit.block")) == nullptr);
    auto *kind = child<QComboBox>(editor, "terms.credit.kind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    settle(editor);
    kind = child<QComboBox>(editor, "terms.credit.kind"); // the form was made anew, and the focus stays
    QVERIFY(kind->hasFocus());
    QCOMPARE(kind->currentData().toString(), QStringLiteral("per-block"));
    QVERIFY(editor.findChild<QLineEdit *>(QStringLiteral("terms.credit.block")) != nullptr);
    QVERIFY(said(editor).contains(QStringLiteral("error"))); // a block is needed
}

void WindowPolicies::nothingTrapsTheKeyboard()
{
    TermsEditor editor(EditedText::Policy);
    editor.resize(1100, 800);
    editor.show();
    editor.begin(texts(), QStringLiteral("t"), {});
    settle(editor);
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    auto *text = child<CodeEdit>(editor, "termsText");
    text->setFocus();
    const QString before = text->toPlainText();
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(!text->hasFocus());
    QCOMPARE(text->toPlainText(), before);
    // Tab comes round: every control is passed once.
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

void WindowPolicies::aShippedPolicyBecomesACopy()
{
    TermsEditor editor(EditedText::Policy);
    editor.show();
    editor.begin(texts(), QStringLiteral("t"), {});
    settle(editor);
    QCOMPARE(said(editor), QStringLiteral("Nothing is changed yet."));
    type(child<QLineEdit>(editor, "terms.class.0.target"), QStringLiteral("99"));
    settle(editor);
    QVERIFY(said(editor).contains(QStringLiteral("say why")));
    auto *save = child<QPushButton>(editor, "termsSave");
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(child<QLineEdit>(editor, "termsWhy"), QStringLiteral("amended in June"));
    QVERIFY(save->isEnabled());
    QVERIFY(said(editor).contains(QStringLiteral("copy of its own")));
    QSignalSpy saved(&editor, &TermsEditor::saveWanted);
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
    // Begun anew on what is stored now, the draft is nothing new.
    editor.begin(after, QStringLiteral("t"), {});
    settle(editor);
    QVERIFY(!editor.isChanged());
}

void WindowPolicies::theEffectBelongsToTheText()
{
    TermsEditor editor(EditedText::Policy);
    editor.resize(1100, 900);
    editor.show();
    editor.begin(texts(), QStringLiteral("t"), {});
    settle(editor);
    QSignalSpy wanted(&editor, &TermsEditor::effectWanted);
    QSignalSpy unwanted(&editor, &TermsEditor::effectUnwanted);
    auto *judge = child<QPushButton>(editor, "termsJudge");
    QTest::mouseClick(judge, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);

    const auto data = terms();
    const auto now = makegood::test::judged(*data, "2026-06", "2026-06-05T17:00:00Z");
    CaseData other = *data;
    other.policy.credit.basis = Basis::Period;
    const auto then = makegood::test::judged(other, "2026-06", "2026-06-05T17:00:00Z");
    TermsEffect effect;
    effect.rows = compareTerms({now.get(), {}}, {then.get(), {}}, "c", "C", now->month, true);
    for (TermsChange &row : compareTerms({now.get(), {}}, {now.get(), {}}, "d", "D", now->month, false))
        effect.rows.push_back(row);
    effect.contracts = 2;
    effect.done = 1;
    effect.total = 2;
    editor.showEffect(effect);
    QVERIFY(judge->text().contains(QStringLiteral("Stop")));
    QTest::mouseClick(judge, Qt::LeftButton);
    QCOMPARE(unwanted.size(), 1);
    effect.done = 2;
    editor.showEffect(effect);
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
    // Another text: the rows were not about it.
    type(child<QLineEdit>(editor, "terms.class.0.target"), QStringLiteral("99"));
    QCOMPARE(rows->rowCount(), 0);
    QCOMPARE(unwanted.size(), 2); // with the first stroke; the second finds nothing
}

void WindowPolicies::aNewContractIsFilledIn()
{
    NewContractDialog assistant(shipped(), parseDate("2026-11-20").value());
    assistant.resize(1100, 800);
    assistant.setContracts({{"taken", "T", "p", "P"}});
    assistant.show();
    const TermsEditor &editor = *assistant.editor();
    settle(editor);
    auto *save = child<QPushButton>(editor, "termsSave");
    QVERIFY(!save->isEnabled());
    auto *agreements = child<QComboBox>(assistant, "newContractAgreement");
    agreements->setFocus();
    while (agreements->currentText() != QStringLiteral("sonoran-servers"))
        QTest::keyClick(agreements, Qt::Key_Down);
    settle(editor);
    type(child<QLineEdit>(editor, "terms.id"), QStringLiteral("taken"));
    type(child<QLineEdit>(editor, "terms.customer"), QStringLiteral("Ana \"A\" & Co"));
    auto *zone = child<QComboBox>(editor, "terms.time_zone");
    type(zone->lineEdit(), QStringLiteral("Europe/Madrid"));
    type(child<QLineEdit>(editor, "terms.currency"), QStringLiteral("EUR"));
    type(child<QLineEdit>(editor, "terms.billing_day"), QStringLiteral("5"));
    settle(editor);
    type(child<QLineEdit>(editor, "terms.service.0.id"), QStringLiteral("web-9"));
    type(child<QLineEdit>(editor, "terms.service.0.price"), QStringLiteral("12.50"));
    settle(editor);
    auto *kind = child<QComboBox>(editor, "terms.service.0.class");
    kind->setCurrentIndex(kind->findData(QStringLiteral("mail")));
    emit kind->activated(kind->currentIndex());
    settle(editor);
    QVERIFY(!save->isEnabled()); // the id is taken
    QVERIFY(child<QLabel>(editor, "terms.id.problem")->text().contains(QStringLiteral("already")));
    type(child<QLineEdit>(editor, "terms.id"), QStringLiteral("fresh"));
    settle(editor);
    QVERIFY2(save->isEnabled(), qPrintable(said(editor)));
    QTest::mouseClick(child<QPushButton>(editor, "termsAddCharge"), Qt::LeftButton);
    settle(editor);
    type(child<QLineEdit>(editor, "terms.service.0.charge.0.amount"), QStringLiteral("9"));
    QTest::mouseClick(child<QPushButton>(editor, "termsAddCharge"), Qt::LeftButton);
    settle(editor);
    QVERIFY(!save->isEnabled()); // the same month twice
    type(child<QLineEdit>(editor, "terms.service.0.charge.1.month"), QStringLiteral("2026-02"));
    settle(editor);
    QSignalSpy created(&assistant, &NewContractDialog::createWanted);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(created.size(), 1);
    const auto made = readTerms(created[0][0].value<ContractTexts>());
    QVERIFY(made.has_value());
    const Contract &contract = made->contract;
    QCOMPARE(contract.id, std::string("fresh"));
    QCOMPARE(contract.customer, std::string("Ana \"A\" & Co"));
    QCOMPARE(contract.policy, std::string("sonoran-servers"));
    QCOMPARE(contract.zone.name(), std::string("Europe/Madrid"));
    QCOMPARE(contract.billingDay, 5);
    QCOMPARE(formatDate(contract.start), std::string("2026-11-01"));
    QCOMPARE(contract.services[0].serviceClass, std::string("mail"));
    QCOMPARE(contract.services[0].price.minor, std::int64_t(1250));
    QCOMPARE(contract.services[0].charges.size(), std::size_t(2));
    // A further service and a condition come as rows of their own.
    QTest::mouseClick(child<QPushButton>(editor, "termsAddService"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(editor, "termsAddStanding"), Qt::LeftButton);
    settle(editor);
    QVERIFY(editor.findChild<QLineEdit *>(QStringLiteral("terms.service.1.price")) != nullptr);
    QVERIFY(editor.findChild<QLineEdit *>(QStringLiteral("terms.standing.0.reason")) != nullptr);
    // The agreement of another contract is asked for, and taken over.
    QSignalSpy asked(&assistant, &NewContractDialog::contractTextsWanted);
    while (asked.isEmpty())
        QTest::keyClick(agreements, Qt::Key_Down);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("taken"));
    assistant.takeAgreement(
        {QStringLiteral("own"), "own.policy.toml", *shippedPolicy("proofpoint"), "own.policy.toml"});
    settle(editor);
    QVERIFY(editor.check().texts.contractToml.find("policy = \"own.policy.toml\"") != std::string::npos);
}

void WindowPolicies::everyShippedAgreementHasATemplate()
{
    for (const NewContractDialog::Agreement &one : shipped()) {
        const ContractTexts made{contractTemplate(one.name, one.toml, parseDate("2026-11-20").value()),
                                 one.toml, one.file};
        const TermsCheck check = checkTerms(made, EditedText::NewContract);
        QStringList keys;
        for (const Error &error : check.errors)
            keys << QString::fromStdString(error.key);
        QCOMPARE(keys,
                 (QStringList{QStringLiteral("id"), QStringLiteral("customer")})); // these alone are missing
    }
}

void WindowPolicies::models()
{
    const auto fill = [](auto &model, auto rows) {
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto count = static_cast<int>(rows.size());
        QVERIFY(count > 0);
        model.setRows(std::move(rows));
        QCOMPARE(model.rowCount(), count);
        for (int c = 0; c < model.columnCount(); ++c)
            QVERIFY(!model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    };
    const ClauseTexts clauses;
    const auto data = terms();
    const auto tree = parseToml(data->policyToml, {}, longestPolicy).value();
    AgreementModel lines(&clauses, nullptr);
    fill(lines, agreementLines(data->policy, &data->contract, Format(QLocale::c(), Zone(), {"USD", 2})));
    QVERIFY(lines.index(0, AgreementModel::ClauseIds)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("SON-6.1a: Web servers")));
    ClauseModel clauseModel;
    fill(clauseModel, clauseRows(tree, clauses));
    ParameterModel parameters;
    fill(parameters, parametersOf(tree));
    ProblemModel problems;
    Error error{ErrorKind::Refused, "out of range", "f", 3, "k", "\"<b>101</b>\"", "\"0\" to \"100\""};
    fill(problems, std::vector<ProblemRow>{{error, false}, {error, true}});
    QCOMPARE(problems.index(0, ProblemModel::What).data().toString(),
             QStringLiteral("out of range: found \"<b>101</b>\", allowed \"0\" to \"100\""));
    QVERIFY(problems.index(0, ProblemModel::Kind).data(StatusRole)
            != problems.index(1, ProblemModel::Kind).data(StatusRole));
    TermsChangeModel changes;
    const auto judged = makegood::test::creditByTime();
    fill(changes,
         compareTerms({judged.get(), {}}, {nullptr, "no <b>period</b>"}, "c", "C", judged->month, false));
    QCOMPARE(changes.index(0, TermsChangeModel::CreditAfter).data().toString(), QStringLiteral("–"));
    QCOMPARE(changes.index(0, TermsChangeModel::Remark).data().toString().left(15),
             QStringLiteral("no <b>period</b>").left(15));
}

void WindowPolicies::colours()
{
    for (const bool dark : {false, true})
        for (const auto token : {TomlHighlighter::Comment, TomlHighlighter::Header, TomlHighlighter::Key,
                                 TomlHighlighter::Text, TomlHighlighter::Number})
            QVERIFY(Theme::contrast(TomlHighlighter::colourOf(token, dark),
                                    Theme::palette(dark).color(QPalette::Base))
                    >= 4.5);
    QTextDocument document;
    TomlHighlighter colours(&document, false);
    document.setPlainText(
        QStringLiteral("[a.b] # c\nkey = \"t # t\" # c\nn = [1, true]\nl = '''x\ny''' # z"));
    colours.rehighlight();
    const auto at = [&](int line, int column) {
        for (const auto &range : document.findBlockByNumber(line).layout()->formats())
            if (column >= range.start && column < range.start + range.length)
                return range.format.foreground().color();
        return QColor();
    };
    const auto is = [](TomlHighlighter::Token token) { return TomlHighlighter::colourOf(token, false); };
    QCOMPARE(at(0, 1), is(TomlHighlighter::Header));
    QCOMPARE(at(0, 7), is(TomlHighlighter::Comment));
    QCOMPARE(at(1, 0), is(TomlHighlighter::Key));
    QCOMPARE(at(1, 9), is(TomlHighlighter::Text)); // a hash in a string
    QCOMPARE(at(1, 16), is(TomlHighlighter::Comment));
    QCOMPARE(at(2, 5), is(TomlHighlighter::Number));
    QCOMPARE(at(4, 0), is(TomlHighlighter::Text)); // the string goes on
    QCOMPARE(at(4, 6), is(TomlHighlighter::Comment));
}

void WindowPolicies::everyControlHasAName()
{
    AgreementPage page;
    page.showTerms(terms());
    TermsEditor policy(EditedText::Policy);
    policy.begin(texts(), QStringLiteral("t"), {});
    settle(policy);
    TermsEditor contract(EditedText::Contract);
    contract.begin(texts(), QStringLiteral("t"), {});
    settle(contract);
    NewContractDialog assistant(shipped(), parseDate("2026-11-20").value());
    settle(*assistant.editor());
    for (QWidget *one : std::initializer_list<QWidget *>{&page, &policy, &contract, &assistant}) {
        one->show();
        for (const QWidget *w : one->findChildren<QWidget *>())
            if (w->focusPolicy() != Qt::NoFocus && w->isVisibleTo(one) && !w->inherits("QScrollBar")
                && !w->inherits("QScrollArea") && w->parentWidget()->accessibleName().isEmpty())
                QVERIFY2(!w->accessibleName().isEmpty(),
                         qPrintable(QLatin1String(w->metaObject()->className()) + w->objectName()));
    }
}

QTEST_MAIN(WindowPolicies)
#include "t_ui_agreement.moc"
