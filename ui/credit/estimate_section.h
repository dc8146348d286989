// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "explain/why_subject.h"
#include "sla/evidence/case_data.h"
#include "store/ledger.h"

class QLabel;
class QPushButton;

namespace makegood::ui
{

class ConditionModel;
class CreditLineModel;
class Heading;
class ReadingModel;
class RemedyForm;
class TableView;

/// The credit of one service in one month: what it comes to and why, its interpretations as bars, outages and
/// clauses, cap and conditions, and where the agreement names no amount the agreed remedies.
class EstimateSection : public QWidget
{
    Q_OBJECT
public:
    explicit EstimateSection(QWidget *parent = nullptr);

    void showMonth(const Evaluation &evaluation, const ServiceResult &service, const CaseData *terms,
                   Instant now);
    void clear();

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void saveWanted(const makegood::ui::EditRequest &request);

private:
    void build();

    std::string m_service;
    Heading *m_title;
    QLabel *m_estimate;
    QLabel *m_notes;
    QPushButton *m_why;
    CreditLineModel *m_lines;
    ConditionModel *m_conditions;
    ReadingModel *m_readings;
    TableView *m_lineTable;
    TableView *m_conditionTable;
    TableView *m_readingTable;
    RemedyForm *m_remedies;
};

} // namespace makegood::ui
