// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "incidents/scenario_model.h"

class QPushButton;

namespace makegood::ui
{

class TableView;

/// Changes that were considered and not saved, each a column beside the month as recorded, and all of them
/// together.
class WhatIfSection : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfSection(QWidget *parent = nullptr);

    /// The first is the month as recorded.
    void showScenarios(std::vector<WhatIfScenario> scenarios, const std::string &service);

signals:
    /// A place in the shown scenarios; never the recorded month.
    void saveWanted(const makegood::ui::WhatIfScenario &scenario);
    /// Counted from 0 without the recorded month; one past the last what-if is all of them.
    void forgetWanted(int whatIf);
    /// How many what-ifs there are now, all together not counted.
    void counted(int whatIfs);

private:
    int chosen() const; ///< place in m_scenarios; 0: the recorded month or none
    void enableButtons();

    std::vector<WhatIfScenario> m_scenarios;
    ScenarioModel *m_model;
    TableView *m_table;
    QPushButton *m_save;
    QPushButton *m_forget;
};

} // namespace makegood::ui
