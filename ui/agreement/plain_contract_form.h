// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "agreement/plain_contract.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class ServiceTable;

/// A new contract in plain words: customer, services, currency, time zone and start. What is missing is said
/// only after Create was pressed, below its field.
class PlainContractForm : public QWidget
{
    Q_OBJECT
public:
    explicit PlainContractForm(LocalDate today, QWidget *parent = nullptr);

    void setAsked(const AskedByAgreement &asked);
    const AskedByAgreement &asked() const { return m_asked; }
    PlainContract contract() const;
    /// Fills the fields: what was typed before.
    void fill(const PlainContract &contract);
    /// Why the contract could not be made; empty: nothing stands in its way.
    void showProblem(const QString &sentence);
    void setSaving(bool saving);

signals:
    /// By a person, or by fill().
    void changed();
    /// The fields are filled in.
    void createWanted();
    /// The contract is to be written as a text.
    void textWanted();
    void closeWanted();

private:
    void build();
    void press();
    void check();

    AskedByAgreement m_asked;
    QLineEdit *m_customer;
    ServiceTable *m_services;
    QComboBox *m_currency;
    QComboBox *m_zone;
    QDateEdit *m_start;
    QLabel *m_customerProblem;
    QLabel *m_servicesProblem;
    QLabel *m_currencyProblem;
    QLabel *m_zoneProblem;
    QLabel *m_problem;
    QPushButton *m_create;
    bool m_wasPressed = false;
};

} // namespace makegood::ui
