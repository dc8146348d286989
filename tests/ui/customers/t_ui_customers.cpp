// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's form and what is done with contracts, each with its way back.
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextStream>
#include <QWidget>
#include <QtTest>

#include "commands/edit_history.h"
#include "customers/contact_table.h"
#include "customers/customer_form.h"
#include "customers/customers_controller.h"
#include "jobs/job_tracker.h"
#include "session/ui_settings.h"
#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_ui_customers
{

using namespace makegood::ui;
using makegood::test::WorkspacesAtHand;

namespace
{

struct Bench {
    Bench()
        : session(&jobs, [] { return makegood::test::inJune(); })
        , history(&session, QStringLiteral("ana"))
        , settings(folder.filePath(QStringLiteral("state.ini")))
        , controller(context())
    {
        services.who = QStringLiteral("ana");
        workspaces.add(QStringLiteral("w"));
        opened = workspaces.open(session, QStringLiteral("w")) && makegood::test::settle(jobs);
        id = QString::fromStdString(session.workspace()->contracts().front().id);
        customer = session.workspace()->contracts().front().customer;
    }

    PageContext context() { return {&session, &history, &jobs, &services, &settings, &window}; }
    bool settled()
    {
        QTest::qWait(0);
        return makegood::test::settle(jobs);
    }
    std::vector<CustomerRecord> stored() const
    {
        return workspaces.stored(QStringLiteral("w"))->customers().list().value();
    }
    std::size_t listed() const
    {
        return workspaces.stored(QStringLiteral("w"))->contracts().list().value().size();
    }
    std::string lastEntry() const
    {
        const JournalEntry last = workspaces.stored(QStringLiteral("w"))->journal().all().value().back();
        return last.who + " " + last.kind + " " + last.payload;
    }

    QTemporaryDir folder;
    WorkspacesAtHand workspaces;
    JobTracker jobs;
    Session session;
    AppServices services;
    EditHistory history;
    UiSettings settings;
    QWidget window;
    CustomersController controller;
    bool opened = false;
    QString id;
    std::string customer;
};

} // namespace

class UiCustomers : public QObject
{
    Q_OBJECT
private slots:
    void aCustomerIsWrittenDownAndTakenBack();
    void whatWasTypedComesBack();
    void whatCannotBeIsSaid();
    void aContractIsPutAwayAndBack();
    void aDuplicateHasTheTermsAlone();
};

void UiCustomers::aCustomerIsWrittenDownAndTakenBack()
{
    Bench bench;
    QVERIFY(bench.opened);
    QSignalSpy offers(&bench.controller, &CustomersController::offer);
    QMenu menu;
    bench.controller.addRowActions(&menu, bench.id);
    menu.findChild<QAction *>(QStringLiteral("rowCustomer"))->trigger();
    auto *form = bench.window.findChild<CustomerForm *>();
    QVERIFY(form != nullptr);
    QCOMPARE(form->findChild<QLabel *>(QStringLiteral("customerName"))->text(),
             QString::fromStdString(bench.customer));
    auto *contacts = form->findChild<ContactTable *>();
    contacts->item(0, 0)->setText(QStringLiteral("Ana Ruiz"));
    contacts->item(0, 1)->setText(QStringLiteral("ana@example.org"));
    QCOMPARE(contacts->rowCount(), 2); // the next one may follow
    auto *language = form->findChild<QComboBox *>(QStringLiteral("customerLanguage"));
    language->setCurrentIndex(language->findData(QStringLiteral("es")));
    form->findChild<QLineEdit *>(QStringLiteral("customerTags"))->setText(QStringLiteral("gold, , north"));
    const QString logo = bench.folder.filePath(QStringLiteral("logo.png"));
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(logo));
    form->takeLogo(logo);
    form->findChild<QPushButton *>(QStringLiteral("customerSave"))->click();
    QVERIFY(bench.settled());
    const auto stored = bench.stored();
    QCOMPARE(stored.size(), std::size_t(1));
    QCOMPARE(stored[0].contacts.front().email, std::string("ana@example.org"));
    QCOMPARE(stored[0].language, std::string("es"));
    QCOMPARE(stored[0].tags, (std::vector<std::string>{"gold", "north"}));
    QVERIFY(!stored[0].logo.empty());
    QCOMPARE(bench.lastEntry(), "ana customer customer " + bench.customer + " added");
    QCOMPARE(offers.count(), 1);
    QCOMPARE(bench.session.customers()->records(), stored);

    // Once more: the form shows what is stored, and Undo takes back one thing at a time.
    bench.controller.editCustomer(bench.id);
    QCOMPARE(contacts->contacts().front().name, std::string("Ana Ruiz"));
    form->findChild<QLineEdit *>(QStringLiteral("customerOwner"))->setText(QStringLiteral("Kim"));
    form->findChild<QPushButton *>(QStringLiteral("customerSave"))->click();
    QVERIFY(bench.settled());
    QCOMPARE(bench.stored()[0].owner, std::string("Kim"));
    QVERIFY(bench.lastEntry().ends_with("changed: owner"));
    offers.back().at(2).value<std::function<void()>>()();
    QVERIFY(bench.settled());
    QCOMPARE(bench.stored(), stored);
    bench.history.undoStack()->undo();
    QVERIFY(bench.settled());
    QVERIFY(bench.stored().empty());
    bench.history.undoStack()->redo();
    QVERIFY(bench.settled());
    QCOMPARE(bench.stored(), stored);
}

void UiCustomers::whatWasTypedComesBack()
{
    Bench bench;
    QVERIFY(bench.opened);
    bench.controller.editCustomer(bench.id);
    auto *form = bench.window.findChild<CustomerForm *>();
    auto *owner = form->findChild<QLineEdit *>(QStringLiteral("customerOwner"));
    auto *tags = form->findChild<QLineEdit *>(QStringLiteral("customerTags"));
    const auto *note = form->findChild<QLabel *>(QStringLiteral("customerDraft"));
    const auto press
        = [&](const char *name) { form->findChild<QPushButton *>(QLatin1String(name))->click(); };
    QTest::keyClicks(owner, QStringLiteral("Kim"));
    form->findChild<ContactTable *>()->item(0, 0)->setText(QStringLiteral("Ana Ruiz"));
    QVERIFY(note->isHidden());
    // The window was closed, or the program ended; meanwhile another window saved the tags.
    form->window()->close();
    CustomerRecord other;
    other.name = bench.customer;
    other.tags = {"gold"};
    bench.session.customers()->save({{}, other}, "ben");
    QVERIFY(bench.settled());
    bench.controller.editCustomer(bench.id);
    QCOMPARE(owner->text(), QStringLiteral("Kim"));
    QCOMPARE(form->record().contacts.front().name, std::string("Ana Ruiz"));
    QCOMPARE(tags->text(), QStringLiteral("gold"));
    QVERIFY(!note->isHidden() && !note->text().isEmpty());
    // Cancel drops it; so does saving.
    press("customerCancel");
    bench.controller.editCustomer(bench.id);
    QCOMPARE(owner->text(), QString());
    QVERIFY(note->isHidden());
    QTest::keyClicks(owner, QStringLiteral("Lee"));
    press("customerSave");
    QVERIFY(bench.settled());
    QCOMPARE(bench.stored()[0].owner, std::string("Lee"));
    bench.history.undoStack()->undo();
    QVERIFY(bench.settled());
    bench.controller.editCustomer(bench.id);
    QCOMPARE(owner->text(), QString());
    // What could not be saved is not lost.
    QTest::keyClicks(owner, QStringLiteral("Max"));
    CustomerRecord theirs = bench.stored()[0];
    theirs.notes = "by ben";
    QVERIFY(bench.workspaces.stored(QStringLiteral("w"))
                ->customers()
                .save({bench.stored()[0], theirs}, {"ben", makegood::test::inJune()}));
    press("customerSave");
    QVERIFY(bench.settled());
    QCOMPARE(bench.stored()[0].owner, std::string());
    bench.controller.editCustomer(bench.id);
    QCOMPARE(owner->text(), QStringLiteral("Max"));
    QCOMPARE(form->record().notes, std::string("by ben"));
}

void UiCustomers::whatCannotBeIsSaid()
{
    CustomerForm form;
    CustomerRecord record;
    record.name = "<b>Acme</b>";
    form.show(record, false);
    QSignalSpy saves(&form, &CustomerForm::saveWanted);
    const auto said = [&] { return form.findChild<QLabel *>(QStringLiteral("customerProblem"))->text(); };
    QCOMPARE(form.findChild<QLabel *>(QStringLiteral("customerName"))->textFormat(), Qt::PlainText);
    auto *contacts = form.findChild<ContactTable *>();
    contacts->item(0, 1)->setText(QStringLiteral("ana at example"));
    auto *save = form.findChild<QPushButton *>(QStringLiteral("customerSave"));
    save->click();
    QVERIFY(said().contains(QStringLiteral("no e-mail address")));
    contacts->item(0, 1)->setText(QStringLiteral("ana@example.org"));
    form.findChild<QComboBox *>(QStringLiteral("customerZone"))->setEditText(QStringLiteral("Moon/Tycho"));
    save->click();
    QVERIFY(said().contains(QStringLiteral("time zone")));
    QCOMPARE(saves.count(), 0);
    QTemporaryDir folder;
    const QString drawing = folder.filePath(QStringLiteral("logo.svg"));
    QFile file(drawing);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<svg xmlns='http://www.w3.org/2000/svg'/>") > 0);
    file.close();
    form.takeLogo(drawing);
    QVERIFY(said().contains(QStringLiteral("PNG or JPEG")));
    QVERIFY(form.record().logo.empty());
    form.findChild<QComboBox *>(QStringLiteral("customerZone"))->setEditText(QString());
    save->click();
    QCOMPARE(saves.count(), 1);
    QVERIFY(said().isEmpty());
}

void UiCustomers::aContractIsPutAwayAndBack()
{
    Bench bench;
    QVERIFY(bench.opened);
    bench.history.showContract(bench.id);
    QMenu menu;
    bench.controller.addRowActions(&menu, bench.id);
    menu.findChild<QAction *>(QStringLiteral("rowDelete"))->trigger();
    QVERIFY(bench.settled());
    QCOMPARE(bench.listed(), std::size_t(0));
    QVERIFY(bench.session.workspace()->contracts().empty());
    QCOMPARE(bench.session.customers()->hidden().size(), std::size_t(1));
    QVERIFY(bench.lastEntry().find("contract deleted, before active") != std::string::npos);
    bench.history.showContract(QStringLiteral("another")); // as the window does then
    bench.history.undoStack()->undo();
    QVERIFY(bench.settled());
    QCOMPARE(bench.listed(), std::size_t(1));
    QVERIFY(bench.session.customers()->hidden().empty());

    // Archived, it is put back from the menu, also after the next start.
    menu.findChild<QAction *>(QStringLiteral("rowArchive"))->trigger();
    QVERIFY(bench.settled());
    QCOMPARE(bench.listed(), std::size_t(0));
    QMenu file;
    bench.controller.addActions({&file, &file, &file});
    auto *hidden = file.findChild<QMenu *>(QStringLiteral("hiddenContracts"));
    emit hidden->aboutToShow();
    QCOMPARE(hidden->actions().size(), 1);
    hidden->actions().front()->trigger();
    QVERIFY(bench.settled());
    QCOMPARE(bench.listed(), std::size_t(1));
    emit hidden->aboutToShow();
    QVERIFY(!hidden->actions().front()->isEnabled()); // none
}

void UiCustomers::aDuplicateHasTheTermsAlone()
{
    Bench bench;
    QVERIFY(bench.opened);
    QSignalSpy offers(&bench.controller, &CustomersController::offer);
    QSignalSpy places(&bench.controller, &CustomersController::placeWanted);
    bench.controller.duplicate(bench.id);
    QVERIFY(bench.settled());
    QVERIFY(bench.settled());
    QCOMPARE(bench.listed(), std::size_t(2));
    const std::string copy = bench.id.toStdString() + "-copy";
    const auto data = bench.workspaces.stored(QStringLiteral("w"))->contracts().load(copy).value();
    QCOMPARE(data.contract.customer, bench.customer);
    QVERIFY(data.evidence.checks.empty() && data.evidence.incidents.empty());
    QCOMPARE(places.count(), 1);
    QCOMPARE(offers.count(), 1);
    bench.controller.duplicate(bench.id);
    QVERIFY(bench.settled());
    QVERIFY(bench.settled());
    QVERIFY(bench.session.workspace()->contract(copy + "-2") != nullptr); // an id of its own
    offers.front().at(2).value<std::function<void()>>()();
    QVERIFY(bench.settled());
    QVERIFY(bench.session.workspace()->contract(copy) == nullptr);
}

MAKEGOOD_TEST(UiCustomers)

} // namespace t_ui_customers

#include "t_ui_customers.moc"
