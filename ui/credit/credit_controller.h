// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "commands/edit_request.h"
#include "credit/claim_files.h"
#include "explain/claim_draft.h"
#include "session/page_controller.h"

namespace makegood::ui
{

class ClaimReminderController;
class CreditPage;
class DraftStore;

/// Connects the credit page with the session: saves claims and ledger rows, exports drafts and the ledger,
/// imports figures and invoices. Shows reminders for the deadlines of all contracts.
class CreditController : public PageController
{
    Q_OBJECT
public:
    explicit CreditController(const PageContext &context, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    QWidget *panel() const override;
    QString panelTitle() const override;
    bool isAboutContract() const override { return false; }
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    /// `claim`: the claim of the chosen service that is to be filed first.
    bool showSection(const QString &section) override;

    /// As writeClaim().
    void exportClaim(const ClaimPapers &papers, const QString &file);
    void exportLedger(const QByteArray &csv, const QString &file);
    /// Saves all rows of the file in one step, or none.
    void importFigures(const QString &file);
    void importInvoices(const QString &file);

private:
    template <typename Read> void importRows(const QString &file, const Read &read, const QString &title);
    void leaveWorkspace();
    void openDrafts();
    void watchDeadlines();
    void goTo(const ContractNotice &notice);
    void openLine(const QString &contract, const QString &service, std::optional<Instant> outageStart,
                  bool forPeriod);
    void save(const EditRequest &request);
    void showBoard(const Shown &shown);
    void showRecipient(const Shown &shown);
    void showWanted(const Shown &shown);
    QString chooseCsv(const QString &title) const;
    void showWritten(const WrittenClaim &written);

    PageContext m_context;
    CreditPage *m_page;
    DraftStore *m_drafts; ///< of claims
    DraftStore *m_typed; ///< of remedies that are agreed
    ClaimReminderController *m_reminder;
    std::string m_contract;
    std::optional<ContractNotice> m_wanted; ///< claim to open when its month is shown
    std::optional<std::pair<std::string, Month>>
        m_wantsNext; ///< contract and month of the next claim to open
    QByteArray m_recipientKey; ///< of the settings: where claims of the shown agreement go
};

} // namespace makegood::ui
