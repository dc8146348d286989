// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/built_in_kinds.h"
#include "ticker/ticker_server.h"
#include "ticker/ticker_source.h"
#include "work/sync_run.h"

namespace makegood::test
{

using namespace store;
using namespace work;

/// A contract with the service `web` and the probe `http`, and no evidence. `start`: a local date, UTC.
CaseData contractFrom(const std::string &id, const std::string &start);

/// The built-in kinds and the ticker.
SourceKinds withTicker();

/// A mapping row as JSON: the host's checks go to the contract; empty: to the standard contract.
std::string rowFor(const std::string &host, const std::string &contract);

/// Settings of a ticker that asks for the token called `k`. `rows`: as for tickerSettings().
std::string lockedTicker(const std::string &address, const std::string &rows);

/// Writes a file that was last changed at `at`.
bool writeFileAsOf(const QString &path, const QByteArray &content, Instant at);

/// A workspace and a ticker. The hosts `a`, `b` and `c` have a check a minute.
struct SyncBench {
    explicit SyncBench(const std::string &workspacePath);

    /// Records settings with these rows under `id` and syncs up to `now`; fails as the step that failed.
    Checked<SyncOutcome> record(const std::string &id, const std::string &contract, const std::string &rows,
                                Instant now, bool replaces = false);
    /// Syncs the recorded source.
    Checked<SyncOutcome> sync(const std::string &id, Instant now, const std::optional<Instant> &from = {});
    Checked<SyncOutcome> run(Checked<SourceToSync> target, Instant now,
                             const std::optional<Instant> &from = {});

    std::optional<StoredSource> source(const std::string &id);
    /// Checks of `web`, `http` of the contract.
    std::uint64_t checks(const std::string &contract);

    std::unique_ptr<Workspace> workspace;
    TickerServer ticker;
    std::vector<std::string> notes; ///< of the last record()
};

/// 2026-03-01T00:00:00Z.
constexpr Instant march = std::chrono::sys_days(std::chrono::year(2026) / 3 / 1);

} // namespace makegood::test
