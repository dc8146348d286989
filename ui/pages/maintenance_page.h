// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "session/why_subject.h"

class QLabel;

namespace makegood
{

class MaintenanceModel;
class TableView;

/// The maintenance windows of the month and what the agreement accepts of each.
class MaintenancePage : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenancePage(QWidget *parent = nullptr);

    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service);
    void clear();
    MaintenanceModel *model() const { return m_model; }

signals:
    void whyAsked(const makegood::WhySubject &subject);

private:
    MaintenanceModel *m_model;
    TableView *m_table;
    QLabel *m_summary;
    std::string m_service;
};

} // namespace makegood
