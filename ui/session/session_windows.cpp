// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance across contracts: reading every calendar, and a calendar file for several contracts.
#include <algorithm>
#include <utility>

#include "jobs/job_tracker.h"
#include "session/session.h"

namespace makegood::ui
{

void Session::readCalendars()
{
    if (!m_opener || m_calendarsAsked)
        return;
    m_calendarsAsked = true; // also after a failure: it is told once
    m_jobs->start(QStringLiteral("calendars"), calendarsTitle(), [this, opener = m_opener](JobControl &job) {
        auto workspace = opener();
        auto read = workspace
            ? (*workspace)->calendars()
            : Expected<std::vector<ContractCalendar>>(tl::unexpected<Error>(workspace.error()));
        if (!read) {
            job.post([this, text = QString::fromStdString(read.error().text())] { emit failed(text); });
            return;
        }
        job.post([this, all = std::make_shared<const std::vector<ContractCalendar>>(std::move(*read))] {
            m_calendars = all;
            emit calendarsRead();
        });
    });
}

void Session::importCalendars(std::vector<ContractWindows> windows, const std::string &who)
{
    if (!m_opener || windows.empty())
        return;
    const auto shared = std::make_shared<const std::vector<ContractWindows>>(std::move(windows));
    m_jobs->start(QStringLiteral("import-calendar"), tr("Importing the calendar"),
                  [this, opener = m_opener, shared, actor = Actor{who, m_now()}](JobControl &job) {
                      auto workspace = opener();
                      const auto done = workspace
                          ? (*workspace)->importCalendars(*shared, actor, [&job] { return job.commit(); })
                          : Expected<StoreSummary>(tl::unexpected<Error>(workspace.error()));
                      job.post([this, shared, done] {
                          if (!done) {
                              emit failed(QString::fromStdString(done.error().text()));
                              return;
                          }
                          if (done->changedAnything())
                              for (const ContractWindows &one : *shared)
                                  invalidate(one.contract);
                          emit calendarsImported(done->rowsChanged, done->windowsKept);
                      });
                  });
}

void Session::changeCalendar(const std::string &contract, const ReviewStep &step)
{
    if (!m_calendars || step.windows.empty())
        return;
    auto changed = std::make_shared<std::vector<ContractCalendar>>(*m_calendars);
    const auto at = std::find_if(changed->begin(), changed->end(), [&](const ContractCalendar &calendar) {
        return calendar.contract.id == contract;
    });
    if (at == changed->end())
        return;
    Evidence windows;
    windows.windows = std::move(at->windows);
    ReviewStep alone;
    alone.windows = step.windows;
    if (!apply(alone, windows)) {
        forgetCalendars(); // read meanwhile: they will be read again
        return;
    }
    at->windows = std::move(windows.windows);
    m_calendars = std::move(changed);
    emit calendarsRead();
}

void Session::forgetCalendars()
{
    m_calendars.reset();
    if (std::exchange(m_calendarsAsked, false))
        readCalendars(); // takes the place of a reading that is under way
}

QString Session::calendarsTitle()
{
    return tr("Reading the maintenance of all contracts");
}

} // namespace makegood::ui
