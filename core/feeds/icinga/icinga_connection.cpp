// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/icinga/icinga_connection.h"

#include "feeds/icinga/icinga_page.h"

namespace makegood::feeds
{

using namespace sla;

namespace
{

Expected<std::unique_ptr<IcingaReader>> readerOf(SqlSession &session, const IcingaSettings &settings)
{
    return settings.backend == IcingaBackend::IcingaDb ? makeIcingaDbReader(session, settings)
                                                       : makeIdoReader(session, settings);
}

} // namespace

IcingaConnection::IcingaConnection(IcingaSettings settings, SqlAccess access)
    : m_settings(std::move(settings))
    , m_worker(std::move(access))
{
}

// The settings are copied: work may end after the connection is gone.
void IcingaConnection::check(Done<SourceStatus> done)
{
    m_worker.ask<SourceStatus>(
        [settings = m_settings](SqlSession &session) {
            return readerOf(session, settings).and_then([](const auto &reader) { return reader->status(); });
        },
        std::move(done));
}

void IcingaConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    m_worker.ask<std::vector<DiscoveredSeries>>(
        [settings = m_settings, upTo = recent.end](SqlSession &session) {
            return readerOf(session, settings).and_then([&](const auto &reader) {
                return discoverIcinga(*reader, settings, upTo);
            });
        },
        std::move(done));
}

void IcingaConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    m_worker.ask<SourcePage>(
        [settings = m_settings, page](SqlSession &session) {
            return readerOf(session, settings).and_then([&](const auto &reader) {
                return readIcingaPage(*reader, settings, page);
            });
        },
        std::move(done));
}

} // namespace makegood::feeds
