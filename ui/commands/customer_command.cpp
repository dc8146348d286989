// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_command.h"

namespace makegood::ui
{

namespace
{

class CustomerCommand : public EditCommand
{
public:
    CustomerCommand(const EditTarget &target, Edit<CustomerRecord> edit, const QString &title)
        : EditCommand(target, title, {})
        , m_edit(std::move(edit))
    {
    }

private:
    // The journal names the fields; a reason would say nothing more.
    void save(Direction direction, const std::string &) override
    {
        session().customers()->save(
            direction == Direction::Forth ? m_edit : Edit<CustomerRecord>{m_edit.after, m_edit.before},
            who());
    }

    Edit<CustomerRecord> m_edit;
};

class ContractStateCommand : public EditCommand
{
public:
    ContractStateCommand(const EditTarget &target, ContractStateChange change, const QString &title,
                         const QString &why)
        : EditCommand(target, title, why)
        , m_change(std::move(change))
    {
    }

private:
    void save(Direction direction, const std::string &why) override
    {
        session().customers()->setState(direction == Direction::Forth ? m_change : m_change.undone(), who(),
                                        why);
    }

    ContractStateChange m_change;
};

} // namespace

std::unique_ptr<QUndoCommand> customerCommand(const EditTarget &target, Edit<CustomerRecord> edit,
                                              const QString &title)
{
    return std::make_unique<CustomerCommand>(target, std::move(edit), title);
}

std::unique_ptr<QUndoCommand> contractStateCommand(const EditTarget &target, ContractStateChange change,
                                                   const QString &title, const QString &why)
{
    return std::make_unique<ContractStateCommand>(target, std::move(change), title, why);
}

} // namespace makegood::ui
