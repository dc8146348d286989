// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "explain/claim_draft.h"
#include "session/page_controller.h"

namespace makegood::ui
{

class ClaimReminder;
class CreditPage;

/// Credits and claims: what is recorded goes to the undo stack, drafts and the ledger go to files, figures
/// and invoices come from files. Deadlines of all contracts are told of in time.
class CreditController : public PageController
{
    Q_OBJECT
public:
    explicit CreditController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;

    /// A name that ends in `.eml` gives a message with the proof attached.
    void exportClaim(const ClaimPapers &papers, const QString &file);
    void exportLedger(const QByteArray &csv, const QString &file);
    /// All rows of the file as one step, or none.
    void importFigures(const QString &file);
    void importInvoices(const QString &file);

private:
    template <typename Read> void importRows(const QString &file, const Read &read, const QString &title);
    void watchDeadlines();
    void goTo(const ContractNotice &notice);
    QString chooseCsv(const QString &title) const;
    void tellWritten(const Expected<QStringList> &written);

    PageContext m_context;
    CreditPage *m_page;
    ClaimReminder *m_reminder;
    QTimer m_next; ///< until the next deadline is to be told of
    bool m_unlooked = false; ///< claims may have changed since deadlines were looked for
    std::string m_contract;
    std::optional<ContractNotice> m_wanted; ///< the claim to open once its month is shown
};

} // namespace makegood::ui
