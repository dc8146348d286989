// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "session/why_subject.h"

class QLabel;

namespace makegood
{

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

    /// `policy` lends the readings' questions and may be null; `now` runs the countdown.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   const Policy *policy, Instant now);
    void clear();
    ReadingModel *readings() const { return m_readings; }
    CreditLineModel *lines() const { return m_lines; }
    ClaimModel *claims() const { return m_claims; }

signals:
    void whyAsked(const makegood::WhySubject &subject);

private:
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
    std::string m_service;
};

} // namespace makegood
