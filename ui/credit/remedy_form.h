// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "commands/edit_request.h"
#include "credit/remedy_model.h"
#include "sla/evaluate/evaluation.h"
#include "store/ledger.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class FieldDrafts;
class MomentEdit;
class TableView;

/// Form for the remedies agreed for the month where the credit is negotiated (PRO-3): amount, by, at, reason.
class RemedyForm : public QWidget
{
    Q_OBJECT
public:
    explicit RemedyForm(QWidget *parent = nullptr);

    void showMonth(const Evaluation &evaluation, const ServiceResult &service, const Evidence &evidence,
                   Instant now);
    /// Hides the form.
    void clear();
    RemedyModel *remedies() const { return m_remedies; }

signals:
    void saveWanted(const makegood::ui::EditRequest &request);

private:
    void fill();
    void check();
    void record();
    void remove();
    const AgreedRemedy *chosen() const;

    RemedyModel *m_remedies;
    TableView *m_table;
    QLineEdit *m_amount;
    QLineEdit *m_by;
    MomentEdit *m_at;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_remove;
    QLabel *m_problem;
    FieldDrafts *m_typed;
    std::string m_contract; ///< empty: no month is shown
    std::string m_service;
    Month m_month{};
    Currency m_currency;
};

} // namespace makegood::ui
