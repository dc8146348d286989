// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the agreement, its models and colours, and the names of every control.
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPalette>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWidget>
#include <QtTest>

#include "agreement/agreement_model.h"
#include "agreement/agreement_page.h"
#include "agreement/problem_model.h"
#include "agreement/terms_change_model.h"
#include "agreement/toml_highlighter.h"
#include "explain/parameter_words.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"
#include "terms_at_hand.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

namespace t_ui_agreement
{

using namespace makegood::ui;
using namespace makegood::test;

class UiAgreement : public QObject
{
    Q_OBJECT
private slots:
    void anAgreementIsReadInPlainWords();
    void everyShippedAgreementIsSaidWhole();
    void aClauseLeadsToWhereItActs();
    void searchKeepsWhatFits();
    void models();
    void colours();
    void everyControlHasAName();
};

void UiAgreement::anAgreementIsReadInPlainWords()
{
    AgreementPage page;
    page.showTerms(terms());
    QStringList sentences;
    for (const AgreementLine &line : page.lines()->rows())
        sentences << plain(line.sentence);
    const QString all = sentences.join(QLatin1Char('\n'));
    for (const char *part :
         {"Available at least 99.9 %", "Outages under 5 min do not count", "At most 2 h a month and service",
          "one outage of 1 h at a charge of 1,000.00 USD earns 1.39 USD", // SON-10
          "within 3 d of the post-mortem", "longer than 10 min",
          "An escalation is answered within 1 business day",
          "Is the service period the real month instead of 30 days? If yes: Credit = fee × "
          "credited time ÷ the length of the period."})
        QVERIFY2(all.contains(QString::fromUtf8(part)),
                 qPrintable(QString::fromUtf8(part) + QLatin1Char('\n') + all));
    QVERIFY(child<QLabel>(page, "agreementSummary")
                ->text()
                .contains(QStringLiteral("From the library, unchanged.")));
    page.clear();
    QCOMPARE(page.lines()->rowCount(), 0);
    QVERIFY(!child<QPushButton>(page, "agreementEdit")->isEnabled());
}

void UiAgreement::everyShippedAgreementIsSaidWhole()
{
    const ClauseTexts texts;
    for (const std::string &id : makegood::shippedPolicies()) {
        const std::string toml = *makegood::shippedPolicy(id);
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

void UiAgreement::aClauseLeadsToWhereItActs()
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

void UiAgreement::searchKeepsWhatFits()
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

void UiAgreement::models()
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
    fill(problems,
         std::vector<ProblemRow>{{error, ProblemRow::Kind::Error}, {error, ProblemRow::Kind::Warning}});
    QCOMPARE(problems.index(0, ProblemModel::What).data().toString(),
             QStringLiteral("out of range: found \"<b>101</b>\", allowed \"0\" to \"100\""));
    QVERIFY(problems.index(0, ProblemModel::Kind).data(StatusRole)
            != problems.index(1, ProblemModel::Kind).data(StatusRole));
    TermsChangeModel changes;
    const auto judged = creditByTime();
    fill(changes,
         compareTerms({judged.get(), {}}, {nullptr, "no <b>period</b>"}, "c", "C", judged->month, false));
    QCOMPARE(changes.index(0, TermsChangeModel::CreditAfter).data().toString(), QStringLiteral("–"));
    QCOMPARE(changes.index(0, TermsChangeModel::Remark).data().toString().left(15),
             QStringLiteral("no <b>period</b>").left(15));
}

void UiAgreement::colours()
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

void UiAgreement::everyControlHasAName()
{
    AgreementPage page;
    page.showTerms(terms());
    TermsSection policy(EditedText::Policy);
    policy.begin(texts());
    settle(policy);
    TermsSection contract(EditedText::Contract);
    contract.begin(texts());
    settle(contract);
    NewContractForm assistant(shipped(), parseDate("2026-11-20").value());
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

MAKEGOOD_TEST(UiAgreement)

} // namespace t_ui_agreement

#include "t_ui_agreement.moc"
