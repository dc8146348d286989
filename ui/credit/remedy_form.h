// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "credit/remedy_model.h"
#include "sla/evaluate/evaluation.h"
#include "store/ledger.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class MomentEdit;
class TableView;

/// What was agreed for the month where the agreement names no amount (PRO-3): who, when, how much, why.
class RemedyForm : public QWidget
{
    Q_OBJECT
public:
    explicit RemedyForm(QWidget *parent = nullptr);

    void showMonth(const Evaluation &evaluation, const ServiceResult &service, const Evidence &evidence,
                   Instant now);
    RemedyModel *remedies() const { return m_remedies; }

signals:
    void recordWanted(const makegood::store::LedgerStep &step, const QString &title);

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
    std::string m_service;
    Month m_month{};
    Currency m_currency;
};

} // namespace makegood::ui
