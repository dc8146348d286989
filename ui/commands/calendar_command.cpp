// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_command.h"

namespace makegood::ui
{

namespace
{

class CalendarCommand : public EditCommand
{
public:
    CalendarCommand(const EditTarget &target, std::vector<CalendarChange> changes, const QString &title)
        : EditCommand(target, title, {})
        , m_changes(std::move(changes))
    {
    }

private:
    void save(Direction direction, const std::string &why) override
    {
        if (std::exchange(m_isFirst, false))
            return;
        std::vector<CalendarChange> changes = m_changes;
        if (direction == Direction::Back)
            for (CalendarChange &change : changes)
                change = change.undone();
        session().calendars()->change(changes, who(), why);
    }

    std::vector<CalendarChange> m_changes;
    bool m_isFirst = true; ///< redo() of the push
};

} // namespace

std::unique_ptr<QUndoCommand> calendarCommand(const EditTarget &target, std::vector<CalendarChange> changes,
                                              const QString &title)
{
    return std::make_unique<CalendarCommand>(target, std::move(changes), title);
}

} // namespace makegood::ui
