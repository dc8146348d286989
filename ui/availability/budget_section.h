// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "explain/why_subject.h"

class QLabel;
class QPushButton;

namespace makegood::ui
{

class BurnDownSection;
class BurnModel;
class ConsequenceModel;
class Heading;
class TableView;
class ViewSwitch;

/// Error budget of a service's month: the forecast as text, consequences of further downtime, and the
/// burn-down as chart or table.
class BudgetSection : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetSection(QWidget *parent = nullptr);

    /// `terms` is the agreement with its evidence; null while it is read.
    void showMonth(const Evaluation &evaluation, const ServiceResult &service, const CaseData *terms);
    /// Shows a sentence instead of figures.
    void clear(const QString &sentence);
    BurnModel *burn() const { return m_burn; }
    ConsequenceModel *consequences() const { return m_consequences; }
    BurnDownSection *chart() const { return m_chart; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);

private:
    void build();

    std::string m_service;
    Heading *m_headline;
    QLabel *m_words;
    QPushButton *m_why;
    ConsequenceModel *m_consequences;
    TableView *m_consequenceTable;
    ViewSwitch *m_switch;
    BurnDownSection *m_chart;
    BurnModel *m_burn;
    TableView *m_burnTable;
};

} // namespace makegood::ui
