// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "explain/why_subject.h"
#include "widgets/card_frame.h"

class QLabel;
class QToolButton;

namespace makegood::ui
{

class BudgetGauge;
class BurnDownSection;
class BurnModel;
class ConsequenceModel;
class Heading;
class TableView;

/// The card of a month's error budget: what is used and left, and in words the forecast and what more
/// downtime costs; unfolded the course of the budget and all consequences.
class BudgetSection : public CardFrame
{
    Q_OBJECT
public:
    explicit BudgetSection(QWidget *parent = nullptr);

    /// `terms` is the agreement with its evidence; null while it is read.
    void showMonth(const Evaluation &evaluation, const ServiceResult &service, const CaseData *terms);
    /// Shows a sentence instead of figures.
    void clear(const QString &sentence);
    void setUnfolded(bool unfolded);
    BurnModel *burn() const { return m_burn; }
    ConsequenceModel *consequences() const { return m_consequences; }
    BurnDownSection *chart() const { return m_chart; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);

private:
    void build();
    void ask();

    std::string m_service;
    BudgetGauge *m_gauge;
    Heading *m_headline;
    QLabel *m_words;
    QToolButton *m_more;
    QWidget *m_details;
    ConsequenceModel *m_consequences;
    TableView *m_consequenceTable;
    BurnDownSection *m_chart;
    BurnModel *m_burn;
    TableView *m_burnTable;
    bool m_canAsk = false; ///< the agreement was read
};

} // namespace makegood::ui
