// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/log_connection.h"

#include "feeds/nagios/log_page.h"

namespace makegood::feeds
{

LogConnection::LogConnection(NagiosSettings settings, Duration deadline)
    : m_settings(std::move(settings))
    , m_folder(m_settings.path)
    , m_worker(deadline)
{
}

void LogConnection::askStatus(bool isThorough, Done<SourceStatus> done)
{
    m_worker.ask<SourceStatus>(
        [this, isThorough](const LogWorker::IsGivenUp &isGivenUp) {
            const auto now = std::chrono::floor<Duration>(std::chrono::system_clock::now());
            return readLogStatus(m_folder, now, isThorough, isGivenUp);
        },
        std::move(done));
}

void LogConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    m_worker.ask<std::vector<DiscoveredSeries>>(
        [this, recent](const LogWorker::IsGivenUp &isGivenUp) {
            return discoverInLogs(m_folder, m_settings, recent, isGivenUp);
        },
        std::move(done));
}

void LogConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    m_worker.ask<SourcePage>(
        [this, page](const LogWorker::IsGivenUp &isGivenUp) {
            return readLogPage(m_folder, m_settings, page, isGivenUp);
        },
        std::move(done));
}

} // namespace makegood::feeds
