// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "shell/command_search.h"

namespace makegood::ui
{

/// Found commands as a list. The commands belong to their owner.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    static constexpr int DetailRole = Qt::UserRole + 1;
    static constexpr int ShortcutRole = Qt::UserRole + 2;

    void setCommands(std::vector<const Command *> commands)
    {
        beginResetModel();
        m_commands = std::move(commands);
        endResetModel();
    }
    const Command &at(int row) const { return *m_commands[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Command &command = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return command.title;
        case DetailRole:
            return command.detail;
        case ShortcutRole:
            return command.shortcut;
        case Qt::AccessibleTextRole: {
            QStringList parts{command.title, command.detail, command.shortcut};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        }
        default:
            return {};
        }
    }

private:
    std::vector<const Command *> m_commands;
};

} // namespace makegood::ui
