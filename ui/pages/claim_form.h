// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "models/claim_model.h"
#include "sla/evidence/case_data.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace makegood
{

/// One claim: its draft to copy into a ticket, and what became of it. Hidden until a claim is chosen.
class ClaimForm : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimForm(QWidget *parent = nullptr);

    void showClaim(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   const ClaimRow &row, const CaseData &terms);
    void clear();

signals:
    /// `changed` names nobody yet.
    void saveWanted(const makegood::StoredClaim &claim);

private:
    void check();

    StoredClaim m_claim;
    Currency m_currency;
    QPlainTextEdit *m_draft;
    QPushButton *m_copy;
    QComboBox *m_state;
    QLineEdit *m_amount;
    QLineEdit *m_note;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace makegood
