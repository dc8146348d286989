// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backups.h"

#include <algorithm>
#include <utility>

#include "session/save_words.h"
#include "session/ui_settings.h"
#include "session/workspace_handle.h"

namespace makegood::ui
{

namespace
{

constexpr auto lookEvery = std::chrono::minutes(10);
constexpr int mostCopies = 99;

} // namespace

BackupPlan backupPlan(const UiSettings &settings)
{
    BackupPlan out;
    const int most = settings.value("backups/most").toInt();
    if (most > 0)
        out.rule.most = static_cast<std::size_t>(std::min(most, mostCopies));
    bool isSet = false;
    const int hours = settings.value("backups/hours").toInt(&isSet);
    out.byTime = !isSet || hours > 0;
    if (hours > 0)
        out.rule.apart = std::chrono::hours(hours);
    out.rule.folder = settings.value("backups/folder").toStdString();
    return out;
}

Backups::Backups(WorkspaceHandle *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(m_workspace, &WorkspaceHandle::opened, this, [this] {
        m_missing.clear();
        look();
    });
    connect(m_workspace, &WorkspaceHandle::written, this, [this] {
        if (!m_missing.isEmpty())
            emit failed(tr("No backup was made before this change: %1. The change itself is saved.")
                            .arg(std::exchange(m_missing, {})));
    });
    connect(&m_timer, &QTimer::timeout, this, &Backups::look);
}

void Backups::setPlan(const BackupPlan &plan)
{
    m_plan = plan;
    passOn();
}

void Backups::setAutomatic(bool on)
{
    m_isAutomatic = on;
    passOn();
    if (on)
        m_timer.start(lookEvery);
    else
        m_timer.stop();
}

// The rule as it is now, for jobs that start from now on.
void Backups::passOn()
{
    if (!m_isAutomatic) {
        m_workspace->beforeBulkChanges({});
        return;
    }
    m_workspace->beforeBulkChanges(
        [this, rule = m_plan.rule](Workspace &workspace, JobControl &job, Instant now) {
            if (workspace.isReadOnly())
                return;
            const auto copy = backUpBeforeBulkChange(workspace, now, rule);
            if (!copy && !isFileThere(copy.error()))
                job.post([this, what = QString::fromStdString(copy.error().text())] { m_missing = what; });
        });
}

void Backups::look()
{
    if (m_isAutomatic && m_plan.byTime && m_workspace->isOpen() && !isReadOnly(*m_workspace))
        start(m_plan.rule, false);
}

void Backups::backUpNow()
{
    BackupRule rule = m_plan.rule;
    rule.apart = Duration(0);
    start(rule, true);
}

void Backups::start(const BackupRule &rule, bool asked)
{
    if (!m_workspace->isOpen())
        return;
    m_workspace->jobs()->start(
        JobLane::BackUp, tr("Backing up"),
        [this, opener = m_workspace->opener(), rule, asked, now = m_workspace->now()](JobControl &job) {
            const auto workspace = opener();
            const auto copy = workspace ? backUpWhenDue(**workspace, now, rule)
                                        : Expected<std::string>(tl::unexpected<Error>(workspace.error()));
            if (!copy)
                job.post([this, error = copy.error()] {
                    if (isFileThere(error))
                        return emit failed(notWrittenText(error));
                    emit failed(tr("No backup could be made: %1. The workspace itself is untouched; choose "
                                   "another folder in the settings, or free some space.")
                                    .arg(QString::fromStdString(error.text())));
                });
            else if (asked)
                job.post([this, path = QString::fromStdString(*copy)] { emit made(path); });
        });
}

} // namespace makegood::ui

#include "moc_backups.cpp"
