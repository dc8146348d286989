// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_command.h"

namespace makegood::ui
{

namespace
{

class ReviewCommand : public EditCommand
{
public:
    ReviewCommand(const EditTarget &target, std::vector<ContractStep> steps, const QString &title,
                  const QString &why)
        : EditCommand(target, title, why)
        , m_edit(std::move(steps))
    {
    }

private:
    void save(Direction direction, const std::string &why) override
    {
        session().edits()->perform(direction == Direction::Forth ? m_edit : undone(m_edit), who(), why);
    }

    WorkspaceEdit m_edit;
};

} // namespace

std::unique_ptr<QUndoCommand> reviewCommand(const EditTarget &target, std::vector<ContractStep> steps,
                                            const QString &title, const QString &why)
{
    return std::make_unique<ReviewCommand>(target, std::move(steps), title, why);
}

} // namespace makegood::ui
