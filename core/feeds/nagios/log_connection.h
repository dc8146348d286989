// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/nagios/log_folder.h"
#include "feeds/nagios/log_worker.h"
#include "feeds/nagios/nagios_settings.h"
#include "feeds/source/source_connection.h"

namespace makegood::feeds
{

/// Reads the logs of Nagios in a folder.
class LogConnection final : public SourceConnection
{
public:
    /// `deadline` of each request.
    LogConnection(NagiosSettings settings, Duration deadline);

    void check(Done<SourceStatus> done) override { askStatus(false, std::move(done)); }
    void examine(Done<SourceStatus> done) override { askStatus(true, std::move(done)); }
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override { m_worker.cancel(); }

private:
    void askStatus(bool isThorough, Done<SourceStatus> done);

    const NagiosSettings m_settings;
    LogFolder m_folder; ///< used on the worker's thread alone
    LogWorker m_worker; ///< last: its thread ends before what it uses
};

} // namespace makegood::feeds
