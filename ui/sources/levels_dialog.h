// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "sources/level_model.h"

class QLabel;

namespace makegood::ui
{

class TableView;

/// What the system behind a source itself says about availability in a month, with ours beside it.
class LevelsDialog : public QDialog
{
    Q_OBJECT
public:
    LevelsDialog(const QString &source, const QString &month, QWidget *parent = nullptr);

    void showLevels(std::vector<ServiceLevel> levels, const Zone &zone);
    void showProblem(const Error &error);

private:
    LevelModel *m_model;
    TableView *m_table;
    QLabel *m_state;
};

} // namespace makegood::ui
