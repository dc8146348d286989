// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/maintenance_calendars.h"

#include <algorithm>

namespace makegood::ui
{

MaintenanceCalendars::MaintenanceCalendars(WorkspaceHandle *workspace, Judging *judging, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_judging(judging)
{
    connect(m_workspace, &WorkspaceHandle::closed, this, [this] {
        m_all.reset();
        m_isAsked = false;
    });
    connect(m_judging, &Judging::invalidated, this, &MaintenanceCalendars::readAgain);
    const auto stopped = [this](const Job &job) {
        if (job.lane == JobLane::ReadCalendars)
            m_isAsked = false;
    };
    connect(m_workspace->jobs(), &JobTracker::cancelled, this, stopped);
    connect(m_workspace->jobs(), &JobTracker::failed, this, stopped);
}

void MaintenanceCalendars::read()
{
    if (!m_workspace->isOpen() || m_isAsked)
        return;
    m_isAsked = true;
    m_workspace->read(
        JobLane::ReadCalendars, tr("Reading the maintenance of all contracts"),
        [](Workspace &workspace, JobControl &) { return workspace.evidence().calendars(); },
        [this](const std::vector<ContractCalendar> &all) {
            m_all = std::make_shared<const std::vector<ContractCalendar>>(all);
            emit changed();
        });
}

void MaintenanceCalendars::readAgain()
{
    m_all.reset();
    if (std::exchange(m_isAsked, false))
        read(); // replaces a job that still reads the old state
}

void MaintenanceCalendars::accept(const std::string &contract, const ReviewStep &saved)
{
    if (saved.windows.empty())
        return;
    if (!m_all) {
        readAgain(); // a job that started before the step was saved reads the old state
        return;
    }
    auto next = std::make_shared<std::vector<ContractCalendar>>(*m_all);
    const auto at = std::find_if(next->begin(), next->end(), [&](const ContractCalendar &calendar) {
        return calendar.contract.id == contract;
    });
    if (at == next->end())
        return;
    Evidence evidence;
    evidence.windows = std::move(at->windows);
    ReviewStep windows;
    windows.windows = saved.windows;
    if (!apply(windows, evidence)) {
        readAgain(); // the calendars were read after the step was saved
        return;
    }
    at->windows = std::move(evidence.windows);
    m_all = std::move(next);
    emit changed();
}

void MaintenanceCalendars::import(std::vector<ContractWindows> windows, const std::string &who)
{
    if (windows.empty())
        return;
    const auto shared = std::make_shared<const std::vector<ContractWindows>>(std::move(windows));
    m_workspace->save(
        JobLane::ImportCalendars, tr("Importing the calendar"),
        [shared, actor = Actor{who, m_workspace->now()}](Workspace &workspace,
                                                         JobControl &job) -> Expected<CalendarsImported> {
            CalendarsImported out;
            auto summary = workspace.evidence().importCalendars(
                *shared, actor, [&job] { return job.commit(); }, &out.changes);
            if (!summary)
                return tl::unexpected(summary.error());
            out.summary = std::move(*summary);
            return out;
        },
        [this](const CalendarsImported &done) {
            if (done.summary.changedAnything())
                invalidate(done.changes);
            emit imported(done);
        });
}

void MaintenanceCalendars::change(const std::vector<CalendarChange> &changes, const std::string &who,
                                  const std::string &why)
{
    m_workspace->save(
        JobLane::ImportCalendars, tr("Changing the calendar"),
        [changes, why, actor = Actor{who, m_workspace->now()}](Workspace &workspace, JobControl &job) {
            // One short transaction: from here on it is not cancelled.
            return job.commit() ? workspace.evidence().changeCalendars(changes, actor, why)
                                : Expected<StoreSummary>(interrupted("cancelled; nothing was changed"));
        },
        [this, changes](const StoreSummary &) { invalidate(changes); },
        [this](const Error &error) { emit refused(error); });
}

void MaintenanceCalendars::invalidate(const std::vector<CalendarChange> &changes)
{
    std::vector<std::string> contracts;
    for (const CalendarChange &one : changes)
        contracts.push_back(one.contract);
    m_judging->invalidate(contracts);
}

} // namespace makegood::ui

#include "moc_maintenance_calendars.cpp"
