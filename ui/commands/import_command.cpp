// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_command.h"
#include "commands/edit_history.h"

namespace makegood::ui
{

namespace
{

class ImportCommand : public EditCommand
{
public:
    ImportCommand(const EditTarget &target, SeriesImage before, SeriesImage after, const QString &title)
        : EditCommand(target, title, {})
        , m_before(std::make_shared<const SeriesImage>(std::move(before)))
        , m_after(std::make_shared<const SeriesImage>(std::move(after)))
    {
    }

private:
    void save(Direction direction, const std::string &why) override
    {
        if (std::exchange(m_isFirst, false))
            return;
        const bool isBack = direction == Direction::Back;
        const auto expected = isBack ? m_after : m_before;
        const auto wanted = isBack ? m_before : m_after;
        WorkspaceHandle *workspace = session().workspace();
        workspace->save(
            JobLane::ImportTable, EditHistory::tr("Saving"),
            [expected, wanted, why = why.empty() ? text().toStdString() : why,
             actor = Actor{who(), workspace->now()}](Workspace &store, JobControl &job) -> Expected<void> {
                if (!job.commit())
                    return interrupted("it was cancelled");
                return store.evidence().replaceSeries(*expected, *wanted, actor, why);
            },
            [judging = session().judging(), contract = expected->contract] {
                judging->invalidate({contract});
            });
    }

    std::shared_ptr<const SeriesImage> m_before;
    std::shared_ptr<const SeriesImage> m_after;
    bool m_isFirst = true; ///< redo() of the push
};

} // namespace

std::unique_ptr<QUndoCommand> importCommand(const EditTarget &target, SeriesImage before, SeriesImage after,
                                            const QString &title)
{
    return std::make_unique<ImportCommand>(target, std::move(before), std::move(after), title);
}

} // namespace makegood::ui
