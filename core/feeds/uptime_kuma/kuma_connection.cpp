// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/uptime_kuma/kuma_connection.h"

#include "feeds/uptime_kuma/kuma_reader.h"

namespace makegood::feeds
{

using namespace sla;

KumaConnection::KumaConnection(KumaSettings settings, SqlAccess access)
    : m_settings(std::move(settings))
    , m_worker(std::move(access))
{
}

// The settings are copied: work may end after the connection is gone.
void KumaConnection::check(Done<SourceStatus> done)
{
    m_worker.ask<SourceStatus>(readKumaStatus, std::move(done));
}

void KumaConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    m_worker.ask<std::vector<DiscoveredSeries>>(
        [settings = m_settings, recent](SqlSession &session) {
            return discoverKuma(session, settings, recent);
        },
        std::move(done));
}

void KumaConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    m_worker.ask<SourcePage>(
        [settings = m_settings, page](SqlSession &session) { return readKumaPage(session, settings, page); },
        std::move(done));
}

} // namespace makegood::feeds
