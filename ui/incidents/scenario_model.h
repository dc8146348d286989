// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "incidents/scenario_controller.h"

namespace makegood::ui
{

/// Scenarios as columns, the recorded month first, and figures as rows. Figures that differ from the recorded
/// month are bold and marked.
class ScenarioModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int firstScenario = 1; ///< column of the recorded month, after the captions

    using QAbstractTableModel::QAbstractTableModel;

    void setScenarios(const std::vector<WhatIfScenario> &scenarios, const std::string &service);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QStringList m_titles;
    QStringList m_captions;
    std::vector<QStringList> m_values; ///< of each scenario; empty: does not apply
};

} // namespace makegood::ui
