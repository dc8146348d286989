// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/claim_draft.h"
#include "session/page_controller.h"

namespace makegood::ui
{

class ClaimReminderController;
class CreditPage;

/// Connects the credit page with the session: saves claims and ledger rows, exports drafts and the ledger,
/// imports figures and invoices. Shows reminders for the deadlines of all contracts.
class CreditController : public PageController
{
    Q_OBJECT
public:
    explicit CreditController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;

    /// As writeClaim().
    void exportClaim(const ClaimPapers &papers, const QString &file);
    void exportLedger(const QByteArray &csv, const QString &file);
    /// Saves all rows of the file in one step, or none.
    void importFigures(const QString &file);
    void importInvoices(const QString &file);

private:
    template <typename Read> void importRows(const QString &file, const Read &read, const QString &title);
    void leaveWorkspace();
    void watchDeadlines();
    void goTo(const ContractNotice &notice);
    QString chooseCsv(const QString &title) const;
    void showWritten(const Expected<QStringList> &written);

    PageContext m_context;
    CreditPage *m_page;
    ClaimReminderController *m_reminder;
    std::string m_contract;
    std::optional<ContractNotice> m_wanted; ///< claim to open when its month is shown
};

} // namespace makegood::ui
