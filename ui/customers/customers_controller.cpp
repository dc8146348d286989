// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customers_controller.h"

#include <algorithm>

#include <QDialog>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include "commands/edit_history.h"
#include "customers/customer_form.h"
#include "explain/cell_text.h"
#include "session/draft_store.h"
#include "session/save_words.h"
#include "sla/policy/toml_patch.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

namespace
{

QString plainWords(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

CustomersController::CustomersController(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_drafts(new DraftStore(context.state, this, "customer-drafts"))
{
    Customers *customers = m_context.session->customers();
    connect(customers, &Customers::changed, this, &CustomersController::forgetSaved);
    connect(customers, &Customers::refused, this, [this](const Error &error) {
        m_saving.reset(); // what was typed is in the form again when it is opened
        emit problem(notSavedText(error));
    });
    connect(m_context.session->workspace(), &WorkspaceHandle::opened, this, &CustomersController::openDrafts);
    openDrafts();
    connect(m_context.session->agreements(), &Agreements::textsRead, this, &CustomersController::takeTexts);
    connect(m_context.session->imports(), &CaseImport::imported, this, &CustomersController::imported);
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, this, [this] {
        m_toDuplicate.clear();
        m_duplicating.clear();
        m_saving.reset();
        if (m_dialog)
            m_dialog->close();
    });
}

QString CustomersController::customerOf(const std::string &contract) const
{
    const ContractRow *row = m_context.session->workspace()->contract(contract);
    return row != nullptr ? toText(row->customer) : QString();
}

void CustomersController::addRowActions(QMenu *menu, const QString &contract)
{
    addItem(menu, "rowCustomer", tr("C&ustomer…"), [this, contract] { editCustomer(contract); });
    addItem(menu, "rowDuplicate", tr("&Duplicate contract"), [this, contract] { duplicate(contract); });
    menu->addSeparator();
    addItem(menu, "rowArchive", tr("A&rchive contract"),
            [this, contract] { setState(contract, ContractState::Active, ContractState::Archived); });
    addItem(menu, "rowDelete", tr("Delete contract"),
            [this, contract] { setState(contract, ContractState::Active, ContractState::Deleted); });
}

void CustomersController::addActions(const PageMenus &menus)
{
    QAction *customer
        = addItem(menus.edit, "editCustomer", tr("C&ustomer…"), [this] { editCustomer(m_shown); });
    QMenu *hidden = menus.file->addMenu(tr("Archived and &deleted contracts"));
    hidden->setObjectName(QStringLiteral("hiddenContracts"));
    connect(hidden, &QMenu::aboutToShow, this, [this, hidden] { fillHidden(hidden); });
    connect(menus.edit, &QMenu::aboutToShow, customer,
            [this, customer] { customer->setEnabled(!customerOf(m_shown.toStdString()).isEmpty()); });
}

void CustomersController::fillHidden(QMenu *menu)
{
    menu->clear();
    for (const HiddenContract &one : m_context.session->customers()->hidden()) {
        const QString name = tr("%1 (%2)", "customer and id of a contract")
                                 .arg(toText(one.row.customer), toText(one.row.id));
        addItem(menu, "putBack",
                one.state == ContractState::Archived ? tr("Restore %1 (archived)").arg(plainWords(name))
                                                     : tr("Restore %1 (deleted)").arg(plainWords(name)),
                [this, id = toText(one.row.id), state = one.state] {
                    setState(id, state, ContractState::Active);
                });
    }
    if (menu->isEmpty())
        menu->addAction(tr("None"))->setEnabled(false);
}

void CustomersController::editCustomer(const QString &contract)
{
    const QString name = customerOf(contract.toStdString());
    if (name.isEmpty())
        return;
    if (!m_dialog) {
        m_dialog = new QDialog(m_context.window);
        m_dialog->setObjectName(QStringLiteral("customerDialog"));
        m_dialog->setWindowTitle(tr("Customer"));
        m_form = new CustomerForm;
        m_form->setDrafts(m_drafts);
        auto *box = new QVBoxLayout(m_dialog);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(m_form);
        m_dialog->resize(QSize(760, 660).boundedTo(m_dialog->screen()->availableSize() * 9 / 10));
        connect(m_form, &CustomerForm::saveWanted, this, &CustomersController::save);
        connect(m_form, &CustomerForm::closeWanted, m_dialog, &QDialog::close);
    }
    const CustomerRecord *record = m_context.session->customers()->find(name.toStdString());
    CustomerRecord fresh;
    fresh.name = name.toStdString();
    m_form->show(record != nullptr ? *record : fresh, record != nullptr);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CustomersController::openDrafts()
{
    m_drafts->open(toText(m_context.session->workspace()->file().path));
}

void CustomersController::forgetSaved()
{
    const CustomerRecord *stored = m_saving ? m_context.session->customers()->find(m_saving->name) : nullptr;
    if (stored == nullptr || *stored != *m_saving)
        return;
    m_drafts->forget(toText(m_saving->name));
    m_saving.reset();
}

void CustomersController::save(const Edit<CustomerRecord> &edit)
{
    m_dialog->close();
    if (edit.before == edit.after)
        return;
    m_saving = edit.after;
    m_context.history->save({edit, tr("Change of the customer"), {}});
    emit offer(tr("%1 was saved.").arg(toText(edit.after->name)), tr("Undo"),
               [history = m_context.history] { history->undoStack()->undo(); });
}

void CustomersController::setState(const QString &contract, ContractState before, ContractState after)
{
    const ContractStateChange change{contract.toStdString(), before, after};
    QString name = customerOf(change.contract);
    for (const HiddenContract &one : m_context.session->customers()->hidden())
        if (one.row.id == change.contract)
            name = toText(one.row.customer);
    const QString title = after == ContractState::Archived ? tr("Archive contract")
        : after == ContractState::Deleted                  ? tr("Delete contract")
                                                           : tr("Restore contract");
    m_context.history->save({change, title, {}});
    const QString said = after == ContractState::Archived ? tr("The contract of %1 was archived.")
        : after == ContractState::Deleted                 ? tr("The contract of %1 was deleted.")
                                                          : tr("The contract of %1 was restored.");
    emit offer(said.arg(name), tr("Undo"), [history = m_context.history] { history->undoStack()->undo(); });
}

void CustomersController::duplicate(const QString &contract)
{
    m_toDuplicate = contract;
    m_context.session->agreements()->readTexts(contract.toStdString());
}

std::string CustomersController::freeId(const std::string &id) const
{
    const auto isTaken = [this](const std::string &one) {
        const auto &hidden = m_context.session->customers()->hidden();
        return m_context.session->workspace()->contract(one) != nullptr
            || std::any_of(hidden.begin(), hidden.end(),
                           [&](const HiddenContract &put) { return put.row.id == one; });
    };
    std::string out = id + "-copy";
    for (int i = 2; isTaken(out); ++i)
        out = id + "-copy-" + std::to_string(i);
    return out;
}

// A duplicate has the terms of the contract and none of its data.
void CustomersController::takeTexts(const QString &contract, const ContractTexts &texts)
{
    if (m_toDuplicate != contract)
        return;
    m_toDuplicate.clear();
    const std::string id = freeId(contract.toStdString());
    ContractTexts copy = texts;
    const auto named = withValue(texts.contractToml, "id", tomlString(id));
    if (named)
        copy.contractToml = *named;
    const auto terms = readTerms(copy);
    if (!named || !terms) {
        emit problem(
            tr("The contract could not be duplicated: its text cannot be read. Nothing was changed."));
        return;
    }
    m_duplicating = toText(id);
    CaseData data;
    data.take(*terms, copy);
    m_context.session->imports()->import(std::move(data), m_context.services->who.toStdString());
}

void CustomersController::imported(const QString &contract)
{
    if (m_duplicating.isEmpty() || m_duplicating != contract)
        return;
    m_duplicating.clear();
    // After what the window says of any import.
    QTimer::singleShot(0, this, [this, contract] {
        emit placeWanted(contract, {}, {}, {});
        emit offer(tr("The contract was duplicated as %1, without its data.").arg(contract), tr("Undo"),
                   [this, contract] { setState(contract, ContractState::Active, ContractState::Deleted); });
    });
}

} // namespace makegood::ui

#include "moc_customers_controller.cpp"
