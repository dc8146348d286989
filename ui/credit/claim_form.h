// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "credit/claim_model.h"
#include "explain/claim_draft.h"
#include "sla/evidence/case_data.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace makegood::ui
{

/// One claim: draft to copy or save with its proof, recorded state, and history. Hidden until a claim is
/// selected.
class ClaimForm : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimForm(QWidget *parent = nullptr);

    void showClaim(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   const ClaimRow &row, std::shared_ptr<const CaseData> terms, const ContractLedger &ledger);
    void clear();
    const ClaimPapers &papers() const { return m_papers; }

signals:
    void saveWanted(const makegood::ui::EditRequest &request);
    void papersWanted(const makegood::ui::ClaimPapers &papers);

private:
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
