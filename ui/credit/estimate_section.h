// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "explain/why_subject.h"
#include "sla/evidence/case_data.h"
#include "store/ledger.h"

class QLabel;

namespace makegood::ui
{

class ConditionModel;
class CreditLineModel;
class FigureLabel;
class ReadingModel;
class RemedyForm;
class TableView;

/// The month's estimate with its lowest and highest reading: by outage and clause, cap and gates, readings
/// side by side, and agreed remedies where the credit is negotiated.
class EstimateSection : public QWidget
{
    Q_OBJECT
public:
    explicit EstimateSection(QWidget *parent = nullptr);

    /// `terms` may be null while they are read.
    void showMonth(const Evaluation &evaluation, const ServiceResult &service, const CaseData *terms,
                   Instant now);
    void clear();

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void saveWanted(const makegood::ui::EditRequest &request);

private:
    FigureLabel *m_estimate;
    FigureLabel *m_range;
    FigureLabel *m_withheld;
    QLabel *m_notes;
    CreditLineModel *m_lines;
    ConditionModel *m_conditions;
    ReadingModel *m_readings;
    TableView *m_lineTable;
    TableView *m_conditionTable;
    TableView *m_readingTable;
    RemedyForm *m_remedies;
    std::string m_service;
};

} // namespace makegood::ui
