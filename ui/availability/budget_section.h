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

/// The error budget of a service's month: the forecast in words, what further downtime brings about, and the
/// burn-down as a chart or a table.
class BudgetSection : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetSection(QWidget *parent = nullptr);

    /// `terms`: what it was judged by; null while they are read.
    void showMonth(const Evaluation &evaluation, const ServiceResult &service, const CaseData *terms);
    /// Nothing to show, and why.
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
