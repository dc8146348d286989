// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a new contract: the choice of an agreement, and the contract text.
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWidget>
#include <QtTest>

#include "agreement/offered_agreements.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"
#include "terms_at_hand.h"

namespace t_ui_new_contract
{

using namespace makegood::ui;
using namespace makegood::test;

class UiNewContract : public QObject
{
    Q_OBJECT
private slots:
    void aNewContractIsFilledIn();
    void anAgreementIsFoundByTyping();
    void everyOfferedAgreementHasATemplate();
};

void UiNewContract::aNewContractIsFilledIn()
{
    NewContractForm assistant(shipped(), parseDate("2026-11-20").value());
    assistant.resize(1100, 800);
    assistant.setContracts({{"taken", "T", "p", "P"}});
    assistant.show();
    const TermsSection &editor = *assistant.editor();
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
    QSignalSpy created(&assistant, &NewContractForm::createWanted);
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
    // A further service and a condition are added as table rows.
    QTest::mouseClick(child<QPushButton>(editor, "termsAddService"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(editor, "termsAddStanding"), Qt::LeftButton);
    settle(editor);
    QVERIFY(editor.findChild<QLineEdit *>(QStringLiteral("terms.service.1.price")) != nullptr);
    QVERIFY(editor.findChild<QLineEdit *>(QStringLiteral("terms.standing.0.reason")) != nullptr);
    // The agreement of another contract is requested and used.
    QSignalSpy asked(&assistant, &NewContractForm::contractTextsWanted);
    while (asked.isEmpty())
        QTest::keyClick(agreements, Qt::Key_Down);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("taken"));
    assistant.takeAgreement({QStringLiteral("own"), "own.policy.toml", *makegood::shippedPolicy("proofpoint"),
                             "own.policy.toml"});
    settle(editor);
    QVERIFY(editor.check().texts.contractToml.find("policy = \"own.policy.toml\"") != std::string::npos);
}

void UiNewContract::anAgreementIsFoundByTyping()
{
    NewContractForm assistant(offeredAgreements(), parseDate("2026-11-20").value());
    assistant.resize(1100, 800);
    assistant.show();
    QVERIFY(QTest::qWaitForWindowActive(&assistant));
    const TermsSection &editor = *assistant.editor();
    settle(editor);
    auto *agreements = child<QComboBox>(assistant, "newContractAgreement");
    QVERIFY(agreements->count() > 40);
    const auto *reading = child<QLabel>(assistant, "newContractReading");
    QVERIFY(!reading->isVisible()); // a shipped agreement
    type(agreements->lineEdit(), QStringLiteral("route 53"));
    auto *popup = agreements->completer()->popup();
    QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), 20000);
    QCOMPARE(agreements->completer()->completionCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    settle(editor);
    QVERIFY2(editor.check().texts.contractToml.find("policy = \"aws-route53-resolver\"") != std::string::npos,
             editor.check().texts.contractToml.c_str());
    QVERIFY(agreements->currentText().contains(QStringLiteral("Amazon Route 53")));
    QVERIFY(reading->isVisible());
    for (const char *part : {"2022-08-29", "not legal advice", "update it"})
        QVERIFY2(reading->text().contains(QLatin1String(part)), qPrintable(reading->text()));
    // Found by its provider, too; words that name none are no choice.
    agreements->completer()->setCompletionPrefix(QStringLiteral("hetzner of nowhere"));
    QCOMPARE(agreements->completer()->completionCount(), 0);
    type(agreements->lineEdit(), QStringLiteral("nobody"));
    QTest::keyClick(agreements->lineEdit(), Qt::Key_Return);
    QVERIFY(agreements->currentText().contains(QStringLiteral("Amazon Route 53")));
    QCOMPARE(libraryVersion("# version undated, read 2026-11-30: a reading\n"),
             QStringLiteral("undated, read 2026-11-30"));
    QVERIFY(libraryVersion("schema = 1\n").isEmpty());
}

void UiNewContract::everyOfferedAgreementHasATemplate()
{
    for (const OfferedAgreement &one : offeredAgreements()) {
        const ContractTexts made{contractTemplate(one.name, one.toml, parseDate("2026-11-20").value()),
                                 one.toml, one.file};
        const TermsCheck check = checkTerms(made, EditedText::NewContract);
        QStringList keys;
        for (const Error &error : check.errors)
            keys << QString::fromStdString(error.key);
        const QStringList missing{QStringLiteral("id"), QStringLiteral("customer")}; // these alone
        QVERIFY2(keys == missing, (one.name + ": " + keys.join(QLatin1Char(' ')).toStdString()).c_str());
    }
}

MAKEGOOD_TEST(UiNewContract)

} // namespace t_ui_new_contract

#include "t_ui_new_contract.moc"
