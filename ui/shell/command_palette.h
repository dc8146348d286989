// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "shell/command_search.h"

class QLabel;
class QLineEdit;
class QListView;

namespace makegood::ui
{

class CommandListModel;

/// A search line over all commands; Enter runs the current one, Esc closes the palette.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(std::vector<Command> commands, QWidget *parent = nullptr);

    static constexpr std::size_t most = 50;
    /// Further ones that were read meanwhile; the chosen one stays chosen.
    void add(const std::vector<Command> &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void search();
    void describeCurrent();
    void run(const QModelIndex &index);

    std::vector<Command> m_commands;
    CommandListModel *m_model;
    QLineEdit *m_query;
    QListView *m_list;
    QLabel *m_none;
};

} // namespace makegood::ui
