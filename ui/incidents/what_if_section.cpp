// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/what_if_section.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/table_view.h"

namespace makegood::ui
{

WhatIfSection::WhatIfSection(QWidget *parent)
    : QWidget(parent)
    , m_model(new ScenarioModel(this))
    , m_table(new TableView(QStringLiteral("whatIfs"), tr("Scenarios side by side")))
    , m_save(new QPushButton(tr("Save scenario…")))
    , m_forget(new QPushButton(tr("Remove scenario")))
{
    setObjectName(QStringLiteral("whatIfs"));
    m_table->setAccessibleDescription(
        tr("Each column is a scenario; the arrow keys choose one, the buttons below save or remove it."));
    m_table->setSource(m_model);
    m_table->setSortingEnabled(false); // fixed order of figures
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setEmptyText(tr("No scenario yet. Keep a change of the review as scenario to compare it here."));
    m_save->setObjectName(QStringLiteral("whatIfSave"));
    m_save->setAccessibleName(tr("Save the chosen scenario"));
    m_forget->setObjectName(QStringLiteral("whatIfForget"));
    m_forget->setAccessibleName(tr("Remove the chosen scenario"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->setSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    box->addWidget(m_table, 1);
    box->addLayout(buttons);
    m_table->setRowsShown(14);
    connect(m_save, &QPushButton::clicked, this,
            [this] { emit saveWanted(m_scenarios[static_cast<std::size_t>(chosen())]); });
    connect(m_forget, &QPushButton::clicked, this, [this] { emit forgetWanted(chosen() - 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WhatIfSection::enableButtons);
    enableButtons();
}

void WhatIfSection::showScenarios(std::vector<WhatIfScenario> scenarios, const std::string &service)
{
    const int before = chosen();
    m_scenarios = std::move(scenarios);
    // The recorded month alone needs no comparison.
    if (m_scenarios.size() == 1)
        m_scenarios.clear();
    const int count = static_cast<int>(m_scenarios.size());
    m_model->setScenarios(m_scenarios, service);
    if (before > 0 && count > 1)
        m_table->setCurrentIndex(
            m_table->model()->index(0, std::min(before, count - 1) + ScenarioModel::firstScenario));
    enableButtons();
    emit counted(count > 3 ? count - 2 : std::max(0, count - 1));
}

int WhatIfSection::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? std::max(0, at.column() - ScenarioModel::firstScenario) : 0;
}

void WhatIfSection::enableButtons()
{
    const auto at = static_cast<std::size_t>(chosen());
    m_forget->setEnabled(at > 0);
    m_save->setEnabled(at > 0 && m_scenarios[at].evaluation != nullptr);
}

} // namespace makegood::ui

#include "moc_what_if_section.cpp"
