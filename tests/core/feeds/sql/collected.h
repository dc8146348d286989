// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>

#include <QElapsedTimer>

#include "feeds/source/source_wait.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

/// What a pull committed, joined as the store joins it.
struct Collected {
    using Key = std::pair<std::string, std::string>; ///< service and probe
    std::map<Key, std::map<Instant, StateChange>> changes;
    std::map<Key, std::map<Instant, CheckState>> checks;
    std::map<std::pair<std::string, Instant>, MaintenanceWindow> windows; ///< by uid and start
    std::optional<Cursor> cursor;
    int commits = 0;

    CommitPage commit()
    {
        return [this](const std::vector<ContractPage> &pages, const Cursor &upTo) -> Expected<void> {
            ++commits;
            for (const ContractPage &page : pages)
                add(page);
            cursor = upTo;
            return {};
        };
    }

    /// Each change of state once, `from` to `to`, the state at `from` first.
    std::vector<std::pair<Instant, CheckState>> states(const Key &key, const Interval &within) const
    {
        std::vector<std::pair<Instant, CheckState>> out;
        const auto series = changes.find(key);
        if (series == changes.end())
            return out;
        for (const auto &[at, change] : series->second) {
            if (at >= within.end)
                break;
            if (at <= within.start)
                out.clear();
            if (out.empty() || out.back().second != change.state)
                out.emplace_back(std::max(at, within.start), change.state);
        }
        return out;
    }

    /// Time down within `within`: of changes until the next one, of checks until the next that is up.
    Duration downtime(const Key &key, const Interval &within) const
    {
        std::map<Instant, CheckState> points;
        if (const auto series = changes.find(key); series != changes.end())
            for (const auto &[at, change] : series->second)
                points[at] = change.state;
        if (const auto series = checks.find(key); series != checks.end())
            points = series->second;
        Duration sum{};
        std::optional<Instant> since;
        for (const auto &[at, state] : points) {
            if (state == CheckState::Down && !since)
                since = at;
            if (state == CheckState::Up && since) {
                sum += std::max(Duration(), std::min(at, within.end) - std::max(*since, within.start));
                since.reset();
            }
        }
        if (since)
            sum += std::max(Duration(), within.end - std::max(*since, within.start));
        return sum;
    }

    /// All of it as a contract's evidence.
    Evidence evidence() const
    {
        Evidence out;
        for (const auto &[key, series] : checks) {
            CheckSeriesBuilder builder(key.first, key.second);
            for (const auto &[at, state] : series)
                builder.add(at, state, {});
            out.checks.push_back(builder.build());
        }
        for (const auto &[key, series] : changes) {
            ChangeSeriesBuilder builder(key.first, key.second);
            builder.addSource("source");
            for (const auto &[at, change] : series)
                builder.add({at, change.state, false, {}, change.detail});
            out.changes.push_back(builder.build());
        }
        for (const auto &[key, window] : windows)
            out.windows.push_back(window);
        return out;
    }

private:
    void add(const ContractPage &page)
    {
        for (const ChangeSeries &series : page.changes)
            for (const StateChange &change : series.changes) {
                auto &kept = changes[{series.service, series.probe}];
                const auto [at, isNew] = kept.try_emplace(change.at, change);
                if (!isNew)
                    joinChange(at->second, change);
            }
        for (const CheckSeries &series : page.series)
            for (const auto &chunk : series.chunks())
                chunk->forEach([&](const Check &check) {
                    checks[{series.service(), series.probe()}][check.at] = check.state;
                });
        for (const MaintenanceWindow &window : page.windows)
            windows[{window.uid, window.when.start}] = window;
    }
};

/// Limits that end within a test's patience.
inline HttpLimits briefLimits()
{
    HttpLimits limits;
    limits.silence = std::chrono::seconds(2);
    limits.deadline = std::chrono::seconds(10);
    return limits;
}

inline SyncReport pull(const Source &source, Collected &store, const Interval &range,
                       const HttpLimits &limits = {}, const PullHooks &hooks = {})
{
    return pullSource(source, {{source.terms().secretName, "secret"}}, {"c", {"c"}, "s1"}, range,
                      store.cursor, store.commit(), hooks, limits);
}

inline std::string textOf(const SyncReport &report)
{
    return report.error ? report.error->text() : "no error";
}

} // namespace makegood::test
