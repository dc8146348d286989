// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_command.h"

namespace makegood::ui
{

namespace
{

class TermsCommand : public EditCommand
{
public:
    TermsCommand(const EditTarget &target, std::vector<TextChange> changes, const QString &title,
                 const QString &why, TextsSaved saved)
        : EditCommand(target, title, why)
        , m_changes(std::move(changes))
        , m_saved(std::move(saved))
    {
    }

private:
    void save(Direction direction, const std::string &why) override
    {
        if (std::exchange(m_isFirst, false))
            return;
        std::vector<TextChange> changes = m_changes;
        if (direction == Direction::Back)
            for (TextChange &change : changes)
                change = change.undone();
        session().agreements()->save(changes, who(), why, m_saved);
    }

    std::vector<TextChange> m_changes;
    TextsSaved m_saved;
    bool m_isFirst = true; ///< redo() of the push
};

} // namespace

std::unique_ptr<QUndoCommand> termsCommand(const EditTarget &target, std::vector<TextChange> changes,
                                           const QString &title, const QString &why, TextsSaved saved)
{
    return std::make_unique<TermsCommand>(target, std::move(changes), title, why, std::move(saved));
}

} // namespace makegood::ui
