// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a new contract: the choice of an agreement, and the contract text.
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QWidget>
#include <QtTest>

#include "agreement/offered_agreements.h"
#include "agreement/plain_contract.h"
#include "agreement/service_table.h"
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
    void plainWordsMakeAContract();
    void whatIsMissingIsSaidAfterwards();
    void tabGoesThroughWhatIsTyped();
    void tabAsksForAKindThatMatters();
    void spreadsheetsArePasted();
    void amountsAreReadAsPeopleWriteThem();
    void idsAreFreeAndPlain();
    void aNewContractIsFilledIn();
    void noFieldMovesWithTheAgreement();
    void anAgreementIsFoundByTyping();
    void everyOfferedAgreementHasATemplate();
};

// An agreement of the library says where it is from; one of a file says nothing of the kind.
void UiNewContract::noFieldMovesWithTheAgreement()
{
    NewContractForm assistant(offeredAgreements(), parseDate("2026-11-20").value());
    assistant.resize(820, 640);
    assistant.show();
    const auto *customer = child<QLineEdit>(assistant, "newContractCustomer");
    const auto *reading = child<QLabel>(assistant, "newContractReading");
    QSet<int> places;
    QSet<bool> said;
    for (const OfferedAgreement &one : offeredAgreements()) {
        assistant.takeAgreement(one);
        QTest::qWait(1);
        places << customer->mapTo(&assistant, QPoint(0, 0)).y();
        said << reading->isVisible();
    }
    QCOMPARE(said.size(), 2);
    QCOMPARE(places.size(), 1);
}

void UiNewContract::plainWordsMakeAContract()
{
    NewContractForm assistant(shipped(), parseDate("2026-11-20").value());
    assistant.resize(820, 640);
    assistant.setContracts({{"ana-co", "T", "p", "P"}});
    assistant.show();
    auto *agreements = child<QComboBox>(assistant, "newContractAgreement");
    agreements->setFocus();
    while (agreements->currentText() != QStringLiteral("cloudsurgard"))
        QTest::keyClick(agreements, Qt::Key_Down);
    QTest::keyClicks(child<QLineEdit>(assistant, "newContractCustomer"), QStringLiteral("Ana & Co"));
    child<QComboBox>(assistant, "newContractZone")->setEditText(QStringLiteral("Europe/Madrid"));
    child<QComboBox>(assistant, "newContractCurrency")->setEditText(QStringLiteral("eur"));
    auto *services = assistant.findChild<ServiceTable *>();
    QCOMPARE(services->columnCount(), 4); // this agreement pays from a charge of its own
    services->item(0, 0)->setText(QStringLiteral("panel"));
    QCOMPARE(services->rowCount(), 2); // the next one may follow
    services->item(0, 2)->setText(QStringLiteral("980"));
    services->item(0, 3)->setText(QStringLiteral("wrong"));
    services->setCurrentCell(0, 3);
    QTest::keyClick(services, Qt::Key_Delete);
    QVERIFY(services->item(0, 3)->text().isEmpty());
    services->item(0, 3)->setText(QStringLiteral("760,50"));
    QSignalSpy created(&assistant, &NewContractForm::createWanted);
    QTest::mouseClick(child<QPushButton>(assistant, "newContractCreate"), Qt::LeftButton);
    QCOMPARE(created.size(), 1);
    const auto made = readTerms(created[0][0].value<ContractTexts>());
    QVERIFY(made.has_value());
    const Contract &contract = made->contract;
    QCOMPARE(contract.id, std::string("ana-co-2"));
    QCOMPARE(contract.customer, std::string("Ana & Co"));
    QCOMPARE(contract.currency.code, std::string("EUR"));
    QCOMPARE(formatDate(contract.start), std::string("2025-11-01"));
    QCOMPARE(contract.services.size(), std::size_t(1));
    QCOMPARE(contract.services[0].price.minor, std::int64_t(98000));
    QCOMPARE(contract.services[0].namedCharges.begin()->second.minor, std::int64_t(76050));
}

void UiNewContract::whatIsMissingIsSaidAfterwards()
{
    NewContractForm assistant(shipped(), parseDate("2026-11-20").value());
    assistant.show();
    const char *const labels[] = {"newContractCustomerProblem", "newContractServicesProblem",
                                  "newContractCurrencyProblem", "newContractZoneProblem"};
    const auto said = [&] {
        int count = 0;
        for (const char *name : labels)
            count += child<QLabel>(assistant, name)->text().isEmpty() ? 0 : 1;
        return count;
    };
    child<QComboBox>(assistant, "newContractZone")->setEditText(QStringLiteral("Moon/Tycho"));
    child<QComboBox>(assistant, "newContractCurrency")->setEditText(QStringLiteral("shells"));
    QCOMPARE(said(), 0); // somebody is still typing
    QSignalSpy created(&assistant, &NewContractForm::createWanted);
    auto *create = child<QPushButton>(assistant, "newContractCreate");
    QTest::mouseClick(create, Qt::LeftButton);
    QCOMPARE(said(), 4);
    QCOMPARE(created.size(), 0);
    child<QComboBox>(assistant, "newContractZone")->setEditText(QStringLiteral("Europe/Madrid"));
    QCOMPARE(said(), 3); // each goes as it is mended
    auto *services = assistant.findChild<ServiceTable *>();
    services->item(0, 0)->setText(QStringLiteral("shop"));
    QVERIFY(child<QLabel>(assistant, "newContractServicesProblem")
                ->text()
                .contains(QStringLiteral("price of “shop”")));
}

// Name, Tab, price: the kind between them is chosen already.
void UiNewContract::tabGoesThroughWhatIsTyped()
{
    NewContractForm assistant(shipped(), parseDate("2026-11-20").value());
    assistant.show();
    QApplication::setActiveWindow(&assistant);
    QVERIFY(QTest::qWaitForWindowActive(&assistant));
    auto *services = assistant.findChild<ServiceTable *>();
    services->setFocus();
    services->setCurrentCell(0, 0);
    QTest::keyClicks(services, QStringLiteral("s")); // begins to edit
    const auto type = [&](const char *text) {
        QTest::keyClicks(services->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively),
                         QString::fromLatin1(text));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    type("hop");
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("120.00"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(services->item(0, 0)->text(), QStringLiteral("shop"));
    QCOMPARE(services->item(0, 2)->text(), QStringLiteral("120.00"));
}

// What a credit depends on is not guessed: Tab stops there, says so, and goes on to the price.
void UiNewContract::tabAsksForAKindThatMatters()
{
    NewContractForm assistant(shipped(), parseDate("2026-11-20").value());
    assistant.resize(820, 640);
    assistant.show();
    QApplication::setActiveWindow(&assistant);
    QVERIFY(QTest::qWaitForWindowActive(&assistant));
    auto *services = assistant.findChild<ServiceTable *>();
    AskedByAgreement asked;
    asked.typeMatters = true;
    asked.kinds = {{"web", QStringLiteral("Web hosting"), "web-hosting"},
                   {"web", QStringLiteral("Virtual server"), "virtual-server"}};
    services->setAsked(asked);
    services->setFocus();
    services->setCurrentCell(0, 0);
    QTest::keyClicks(services, QStringLiteral("s"));
    QTest::keyClicks(services->findChild<QLineEdit *>(), QStringLiteral("hop"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *kinds = qobject_cast<QComboBox *>(services->cellWidget(0, 1));
    QTRY_VERIFY(kinds->hasFocus());
    QCOMPARE(kinds->currentIndex(), -1);
    QCOMPARE(kinds->placeholderText(), QStringLiteral("Choose a kind"));
    QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(kinds->currentIndex(), 0);
    QTest::keyClick(kinds, Qt::Key_Tab);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(services->item(0, 2)->text(), QStringLiteral("9"));
    QCOMPARE(services->item(0, 0)->text(), QStringLiteral("shop"));
}

void UiNewContract::spreadsheetsArePasted()
{
    const AskedByAgreement asked{
        {{"web", QStringLiteral("Web server")}, {"mail", QStringLiteral("Mail server")}}, {"capacity"}};
    const auto rows = pastedServices(
        QStringLiteral(
            "Name\tKind\tPrice\tCapacity\r\nshop\tmail server\t1,200.50\t80\r\n\r\nsite\t99\tMAIL\t7"),
        asked);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(
        rows[0],
        (PlainService{QStringLiteral("shop"), "mail", QStringLiteral("1200.50"), {QStringLiteral("80")}}));
    QCOMPARE(rows[1],
             (PlainService{QStringLiteral("site"), "mail", QStringLiteral("99"), {QStringLiteral("7")}}));
    QCOMPARE(pastedServices(QStringLiteral("a;10\nb;20,5"), asked).size(), std::size_t(2));
    QCOMPARE(pastedServices(QStringLiteral("only names"), asked).front().name, QStringLiteral("only names"));
    QVERIFY(pastedServices(QString(), asked).empty());
}

void UiNewContract::amountsAreReadAsPeopleWriteThem()
{
    const auto is = [](const char *text, const char *plain) {
        QCOMPARE(plainAmount(QString::fromUtf8(text)), QString::fromUtf8(plain));
    };
    is("120", "120");
    is("1,200.50", "1200.50");
    is("1.200,50", "1200.50");
    is("1 200,50", "1200.50");
    is("1'200.50", "1200.50");
    is("80,5", "80.5");
    is("1,200", "1200");
    is("1,200,000", "1200000");
    is("1.200.000", "1200000");
    is("twelve", "twelve");
    is("-5", "-5");
    is("", "");
}

void UiNewContract::idsAreFreeAndPlain()
{
    QCOMPARE(freeId(QStringLiteral("  Café Niño & Söhne, S.L. "), {}), std::string("cafe-nino-sohne-s-l"));
    QCOMPARE(freeId(QStringLiteral("日本"), {}), std::string("customer"));
    QCOMPARE(freeId(QStringLiteral("Acme"), {{"acme", "", "", ""}, {"acme-2", "", "", ""}}),
             std::string("acme-3"));
}

void UiNewContract::aNewContractIsFilledIn()
{
    NewContractForm assistant(shipped(), parseDate("2026-11-20").value());
    assistant.resize(1100, 800);
    assistant.setContracts({{"taken", "T", "p", "P"}});
    assistant.show();
    const TermsSection &editor = *assistant.editor();
    QVERIFY(!editor.isVisible()); // a text is for those who ask for it
    QTest::mouseClick(child<QPushButton>(assistant, "newContractText"), Qt::LeftButton);
    QVERIFY(editor.isVisible());
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
    QTest::mouseClick(child<QPushButton>(assistant, "newContractText"), Qt::LeftButton);
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
    for (const char *part : {"2022-08-29", "not legal advice"})
        QVERIFY2(reading->text().contains(QLatin1String(part)), qPrintable(reading->text()));
    QVERIFY(reading->toolTip().contains(QStringLiteral("update it")));
    // Found by its provider, too; words that name none are no choice.
    agreements->completer()->setCompletionPrefix(QStringLiteral("hetzner of nowhere"));
    QCOMPARE(agreements->completer()->completionCount(), 0);
    type(agreements->lineEdit(), QStringLiteral("nobody"));
    QTest::keyClick(agreements->lineEdit(), Qt::Key_Return);
    QVERIFY(agreements->currentText().contains(QStringLiteral("Amazon Route 53")));
    QCOMPARE(libraryVersion("# version undated, read 2026-11-30: a reading\n"),
             QStringLiteral("undated, read 2026-11-30"));
    QVERIFY(libraryVersion("schema = 1\n").isEmpty());
    NewContractForm undated({{QStringLiteral("Undated"),
                              "undated",
                              *makegood::shippedPolicy(makegood::shippedPolicies().front()),
                              {},
                              QStringLiteral("undated, read 2026-11-30")}},
                            parseDate("2026-11-20").value());
    QVERIFY(
        child<QLabel>(undated, "newContractReading")->text().contains(QStringLiteral("text of 2026-11-30,")));
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
