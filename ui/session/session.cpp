// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include <utility>

namespace makegood::ui
{

Session::Session(JobTracker *jobs, Clock now, SourceServices sources, QObject *parent)
    : QObject(parent)
    , m_workspace(jobs, std::move(now))
    , m_judging(&m_workspace)
    , m_customers(&m_workspace, &m_judging)
    , m_reported(&m_workspace, &m_judging)
    , m_ledgers(&m_workspace, &m_judging)
    , m_calendars(&m_workspace, &m_judging)
    , m_edits(&m_workspace, {&m_judging, &m_calendars, &m_ledgers, &m_reported})
    , m_agreements(&m_workspace, &m_judging, &m_reported)
    , m_support(&m_workspace, &m_judging)
    , m_imports(&m_workspace, &m_judging)
    , m_journal(&m_workspace)
    , m_deadlines(&m_workspace)
    , m_syncs(&m_workspace, &m_judging, std::move(sources))
    , m_probes(&m_syncs)
{
}

} // namespace makegood::ui
