// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_command.h"

namespace makegood::ui
{

namespace
{

class ObligationCommand : public EditCommand
{
public:
    ObligationCommand(const EditTarget &target, ObligationChange change, const QString &title,
                      const QString &why)
        : EditCommand(target, title, why)
        , m_change(std::move(change))
    {
    }

private:
    // The record carries its own evidence: the journal needs no reason.
    void save(Direction direction, const std::string &) override
    {
        ObligationRecord record = direction == Direction::Forth ? m_change.after : m_change.before;
        record.by = who();
        record.at = session().workspace()->now();
        session().support()->recordObligation(m_change.contract, record);
    }

    ObligationChange m_change;
};

} // namespace

std::unique_ptr<QUndoCommand> obligationCommand(const EditTarget &target, ObligationChange change,
                                                const QString &title, const QString &why)
{
    return std::make_unique<ObligationCommand>(target, std::move(change), title, why);
}

} // namespace makegood::ui
