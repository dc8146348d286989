// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "session/why_subject.h"

class QLabel;

namespace makegood
{

class OutageModel;
class TableView;

/// The outages of the month, recorded or not. A row asks why it counts; its amount asks why it is that much.
class OutagesPage : public QWidget
{
    Q_OBJECT
public:
    explicit OutagesPage(QWidget *parent = nullptr);

    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service);
    void clear();
    OutageModel *model() const { return m_model; }

signals:
    void whyAsked(const makegood::WhySubject &subject);

private:
    OutageModel *m_model;
    TableView *m_table;
    QLabel *m_summary;
    std::string m_service;
};

} // namespace makegood
