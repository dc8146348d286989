// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/scenario_model.h"

#include <QFont>

#include "explain/format.h"
#include "incidents/effect_figures.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

void ScenarioModel::setScenarios(const std::vector<WhatIfScenario> &scenarios, const std::string &service)
{
    beginResetModel();
    m_titles.clear();
    m_captions.clear();
    m_values.clear();
    for (const WhatIfScenario &scenario : scenarios) {
        m_titles << scenario.title;
        QStringList values;
        const ServiceResult *result
            = scenario.evaluation ? serviceNamed(*scenario.evaluation, service) : nullptr;
        if (result != nullptr)
            for (const EffectFigure &figure : effectFigures(*scenario.evaluation, *result)) {
                values << figure.value;
                if (m_values.empty())
                    m_captions << figure.caption;
            }
        m_values.push_back(values);
    }
    endResetModel();
}

int ScenarioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_captions.size());
}

int ScenarioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size()) + firstScenario;
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return section < firstScenario ? tr("Figure") : m_titles[section - firstScenario];
    return {};
}

QVariant ScenarioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (index.column() < firstScenario)
        return role == Qt::DisplayRole || role == SortRole ? m_captions[index.row()] : QVariant();
    const QStringList &values = m_values[static_cast<std::size_t>(index.column() - firstScenario)];
    // The first cell of a scenario without figures has the reason.
    const QString value = !values.isEmpty() ? values[index.row()]
        : index.row() == 0                  ? tr("does not fit what is recorded")
                                            : Format::none();
    const bool differs
        = index.column() > firstScenario && !values.isEmpty() && value != m_values.front()[index.row()];
    if (role == Qt::FontRole && differs) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::AccessibleTextRole && differs)
        return tr("%1 instead of %2").arg(value, m_values.front()[index.row()]);
    return role == Qt::DisplayRole || role == SortRole ? value : QVariant();
}

} // namespace makegood::ui

#include "moc_scenario_model.cpp"
