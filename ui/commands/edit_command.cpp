// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_command.h"

#include <utility>

#include "commands/edit_history.h"

namespace makegood::ui
{

EditCommand::EditCommand(EditTarget target, const QString &title, QString why)
    : QUndoCommand(title)
    , m_target(std::move(target))
    , m_why(std::move(why))
{
}

std::string EditCommand::whyBack() const
{
    return (m_why.isEmpty() ? EditHistory::tr("taken back") : EditHistory::tr("taken back: %1").arg(m_why))
        .toStdString();
}

} // namespace makegood::ui
