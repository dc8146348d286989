// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_connection.h"
#include "feeds/sql/sql_worker.h"
#include "feeds/uptime_kuma/kuma_settings.h"

namespace makegood::feeds
{

/// Reads Uptime Kuma's database. Of a SQLite file it reads a copy, taken with the first request.
class KumaConnection final : public SourceConnection
{
public:
    KumaConnection(KumaSettings settings, SqlAccess access);

    void check(Done<SourceStatus> done) override;
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override { m_worker.cancel(); }

private:
    const KumaSettings m_settings;
    SqlWorker m_worker;
};

} // namespace makegood::feeds
