// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/deadlines.h"

#include <algorithm>
#include <utility>

namespace makegood::ui
{

namespace
{

constexpr std::chrono::hours longestWait{1};

} // namespace

Deadlines::Deadlines(WorkspaceHandle *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(m_workspace, &WorkspaceHandle::closed, this, [this] {
        m_notices.reset();
        m_next.stop();
    });
    const auto changed = [this] { m_isStale = true; };
    connect(m_workspace, &WorkspaceHandle::opened, this, changed);
    connect(m_workspace, &WorkspaceHandle::written, this, changed);
    // Once nothing else runs, so that the portfolio is painted first.
    connect(m_workspace->jobs(), &JobTracker::idle, this, [this] {
        if (std::exchange(m_isStale, false))
            read();
    });
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Deadlines::read);
}

void Deadlines::read()
{
    if (m_workspace->contracts().empty())
        return;
    m_workspace->read(
        JobLane::ReadDeadlines, tr("Looking for deadlines"),
        [asOf = m_workspace->now()](Workspace &workspace, JobControl &job) {
            return claimDeadlines(workspace, asOf, [&job](int done, int total) {
                job.progress(done, total);
                return !job.isCancelled();
            });
        },
        [this](const DeadlineNotices &notices) { accept(notices); });
}

void Deadlines::accept(const DeadlineNotices &notices)
{
    m_notices = notices;
    const Duration left = notices.next ? *notices.next - m_workspace->now() : Duration(longestWait);
    m_next.start(std::clamp(left, Duration(1000), Duration(longestWait)));
    emit noticesRead();
}

} // namespace makegood::ui

#include "moc_deadlines.cpp"
