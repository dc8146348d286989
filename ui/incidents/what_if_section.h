// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "incidents/scenario_model.h"

class QPushButton;

namespace makegood::ui
{

class TableView;

/// What-ifs as columns beside the recorded month, and all of them combined.
class WhatIfSection : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfSection(QWidget *parent = nullptr);

    /// The first scenario is the recorded month.
    void showScenarios(std::vector<WhatIfScenario> scenarios, const std::string &service);

signals:
    /// Index in the shown scenarios; never the recorded month.
    void saveWanted(const makegood::ui::WhatIfScenario &scenario);
    /// Index without the recorded month; one past the last what-if means all of them.
    void forgetWanted(int whatIf);
    /// Number of what-ifs, without the combination of all.
    void counted(int whatIfs);

private:
    int chosen() const; ///< index in m_scenarios; 0: the recorded month or none
    void enableButtons();

    std::vector<WhatIfScenario> m_scenarios;
    ScenarioModel *m_model;
    TableView *m_table;
    QPushButton *m_save;
    QPushButton *m_forget;
};

} // namespace makegood::ui
