// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QPointer>

#include "session/page_controller.h"
#include "store/customer_store.h"

class QDialog;

namespace makegood::ui
{

class CustomerForm;
class DraftStore;

/// What a person does with a customer and its contracts: opens the customer's form, duplicates a contract,
/// puts it away and back. Acts go through the one history.
class CustomersController : public QObject
{
    Q_OBJECT
public:
    explicit CustomersController(const PageContext &context, QObject *parent = nullptr);

    /// Entries for the menu of a row of the portfolio.
    void addRowActions(QMenu *menu, const QString &contract);
    /// Customer of the shown contract, and the contracts that were put away.
    void addActions(const PageMenus &menus);
    void setShown(const QString &contract) { m_shown = contract; }

    void editCustomer(const QString &contract);
    void duplicate(const QString &contract);
    void setState(const QString &contract, ContractState before, ContractState after);

signals:
    void problem(const QString &sentence);
    void note(const QString &sentence);
    /// A sentence with a button of this word that runs `act`.
    void offer(const QString &sentence, const QString &word, const std::function<void()> &act);
    void placeWanted(const QString &contract, const QString &service,
                     std::optional<makegood::sla::Month> month, const QString &page);

private:
    void save(const Edit<CustomerRecord> &edit);
    void forgetSaved();
    void openDrafts();
    void takeTexts(const QString &contract, const ContractTexts &texts);
    void imported(const QString &contract);
    void fillHidden(QMenu *menu);
    std::string freeId(const std::string &id) const;
    QString customerOf(const std::string &contract) const;

    PageContext m_context;
    QPointer<QDialog> m_dialog;
    CustomerForm *m_form = nullptr; ///< inside m_dialog
    DraftStore *m_drafts;
    std::optional<CustomerRecord> m_saving; ///< whose draft is dropped once it is stored
    QString m_shown;
    QString m_toDuplicate; ///< whose texts are being read
    QString m_duplicating; ///< id of the duplicate that is being stored
};

} // namespace makegood::ui
