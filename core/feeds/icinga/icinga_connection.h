// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/icinga/icinga_settings.h"
#include "feeds/source/source_connection.h"
#include "feeds/sql/sql_worker.h"

namespace makegood::feeds
{

/// Reads Icinga 2's database.
class IcingaConnection final : public SourceConnection
{
public:
    IcingaConnection(IcingaSettings settings, SqlAccess access);

    void check(Done<SourceStatus> done) override;
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override { m_worker.cancel(); }

private:
    const IcingaSettings m_settings;
    SqlWorker m_worker;
};

} // namespace makegood::feeds
