// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commands.h"

namespace makegood::ui
{

/// Base of the undoable acts: both directions are saved, each with its reason for the journal.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(EditTarget target, const QString &title, QString why);

    void redo() final { save(Direction::Forth, m_why.toStdString()); }
    void undo() final { save(Direction::Back, whyBack()); }

protected:
    enum class Direction {
        Forth,
        Back
    };
    virtual void save(Direction direction, const std::string &why) = 0;
    Session &session() const { return *m_target.session; }
    std::string who() const { return m_target.who.toStdString(); }

private:
    std::string whyBack() const;

    EditTarget m_target;
    QString m_why;
};

} // namespace makegood::ui
