// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/what_if_model.h"

class QPushButton;

namespace makegood
{

class TableView;

/// Changes that were considered and not saved, side by side with the month as recorded. Hidden while there is
/// none.
class WhatIfTray : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfTray(QWidget *parent = nullptr);

    /// The first row is the month as recorded.
    void showScenarios(std::vector<WhatIfRow> rows);

signals:
    /// Counted from 0 without the recorded month.
    void saveWanted(int scenario);
    void forgetWanted(int scenario);

private:
    int chosen() const; ///< -1: the recorded month or none
    void enableButtons();

    WhatIfModel *m_model;
    TableView *m_table;
    QPushButton *m_save;
    QPushButton *m_forget;
};

} // namespace makegood
