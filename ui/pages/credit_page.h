// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "session/why_subject.h"
#include "sla/evidence/case_data.h"
#include "store/workspace.h"

class QLabel;

namespace makegood
{

class ClaimForm;
class ClaimModel;
class CreditLineModel;
class FigureLabel;
class ReadingModel;
class TableView;

/// The credit of the month: estimate with its lowest and highest reading, outage by outage, the readings side
/// by side, what cap and gates did, and the claims with their time left.
class CreditPage : public QWidget
{
    Q_OBJECT
public:
    explicit CreditPage(QWidget *parent = nullptr);

    /// `terms` lend the readings' questions and the proofs and may be null while they are read; `now` runs
    /// the countdown, `stored` says what became of claims.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   std::shared_ptr<const CaseData> terms, Instant now,
                   const std::vector<StoredClaim> &stored = {});
    void clear();
    ReadingModel *readings() const { return m_readings; }
    CreditLineModel *lines() const { return m_lines; }
    ClaimModel *claims() const { return m_claims; }

signals:
    void whyAsked(const makegood::WhySubject &subject);
    void claimSaveWanted(const makegood::StoredClaim &claim);

private:
    void showForm();

    FigureLabel *m_estimate;
    FigureLabel *m_range;
    FigureLabel *m_withheld;
    QLabel *m_notes;
    CreditLineModel *m_lines;
    ReadingModel *m_readings;
    ClaimModel *m_claims;
    TableView *m_lineTable;
    TableView *m_readingTable;
    TableView *m_claimTable;
    ClaimForm *m_form;
    std::string m_service;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::shared_ptr<const CaseData> m_terms;
    std::optional<Interval> m_chosenClaim;
};

} // namespace makegood
