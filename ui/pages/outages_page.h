// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "session/why_subject.h"
#include "sla/evidence/case_data.h"

class QLabel;

namespace makegood
{

class OutageModel;
class TableView;
class TimeLine;
class WhatIfTray;

/// The outages of the month, recorded or not. A row asks why it counts; its amount asks why it is that much.
class OutagesPage : public QWidget
{
    Q_OBJECT
public:
    explicit OutagesPage(QWidget *parent = nullptr);

    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service);
    /// The lanes above the table; `terms` is null while the contract is being read.
    void showLine(const Evaluation &evaluation, const ServiceResult &service, const CaseData *terms);
    void setSelected(const std::optional<Interval> &outage);
    void clear();
    OutageModel *model() const { return m_model; }
    WhatIfTray *tray() const { return m_tray; }

signals:
    void whyAsked(const makegood::WhySubject &subject);

private:
    OutageModel *m_model;
    TableView *m_table;
    QLabel *m_summary;
    WhatIfTray *m_tray;
    TimeLine *m_line;
    std::string m_service;
};

} // namespace makegood
