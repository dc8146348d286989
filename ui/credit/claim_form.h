// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "credit/claim_row.h"
#include "explain/claim_draft.h"
#include "sla/evidence/case_data.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace makegood::ui
{

class ClockRing;
class DraftStore;
class Heading;
class StepLine;

/// One claim: its clock and how far it is, what the agreement requires, the letter to copy or to save as an
/// e-mail with its proof, and what became of it. Hidden until a claim is selected.
class ClaimForm : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimForm(QWidget *parent = nullptr);

    void showClaim(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   const ClaimRow &row, std::shared_ptr<const CaseData> terms, const ContractLedger &ledger);
    void clear();
    /// Where a claim that is not saved is kept; outlives the form. Without it, it lasts until another one is
    /// shown.
    void setDrafts(DraftStore *drafts) { m_drafts = drafts; }
    /// With the recipient and the text as they are in the form.
    ClaimPapers papers() const;
    const Claim &claim() const { return m_shown; }
    /// The address to which claims of this provider go; empty: not known.
    void setRecipient(const QString &address);

signals:
    void saveWanted(const makegood::ui::EditRequest &request);
    void papersWanted(const makegood::ui::ClaimPapers &papers);
    /// A valid address was typed, or none.
    void recipientChanged(const QString &address);

private:
    void build();
    void showClock(const ClaimRow &row);
    void showRequirements(const ServiceResult &service);

    QString draftKey() const;
    void keep();
    void bringBack();
    void record();
    void takeBack();
    void check();
    QString warning() const;
    void showHistory(const std::vector<ClaimMark> &history);

    ClaimPapers m_papers;
    Claim m_shown;
    std::string m_contract;
    Month m_month{};
    StoredClaim m_claim; ///< the claim to record, before the fields are applied
    std::optional<StoredClaim> m_before; ///< recorded state; empty: not filed
    std::optional<LedgerClaim> m_other; ///< recorded claim for an overlapping time
    std::shared_ptr<const CaseData> m_terms;
    Zone m_zone;
    Instant m_now{};
    Currency m_currency;
    DraftStore *m_drafts = nullptr;
    QString m_suggested; ///< the amount that the form was filled with
    bool m_isFilling = false;
    ClockRing *m_ring;
    QLabel *m_headline;
    QLabel *m_place;
    StepLine *m_steps;
    Heading *m_subject;
    Heading *m_sum;
    QGridLayout *m_items;
    QLineEdit *m_recipient;
    QLabel *m_letterTo;
    QPushButton *m_edit;
    QLabel *m_standing;
    QPlainTextEdit *m_draft;
    QPushButton *m_copy;
    QPushButton *m_export;
    QComboBox *m_state;
    QLineEdit *m_amount;
    QLineEdit *m_note;
    QPushButton *m_save;
    QPushButton *m_takeBack;
    QLabel *m_problem;
    QLabel *m_history;
};

} // namespace makegood::ui
