// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_command.h"

namespace makegood::ui
{

namespace
{

class LedgerCommand : public EditCommand
{
public:
    LedgerCommand(const EditTarget &target, ContractLedgerStep step, const QString &title, const QString &why)
        : EditCommand(target, title, why)
        , m_edit(ContractLedgerStep{std::move(step.contract),
                                    signedBy(std::move(step.step), {who(), session().workspace()->now()})})
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

std::unique_ptr<QUndoCommand> ledgerCommand(const EditTarget &target, ContractLedgerStep step,
                                            const QString &title, const QString &why)
{
    return std::make_unique<LedgerCommand>(target, std::move(step), title, why);
}

} // namespace makegood::ui
