// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/source_coverage.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "sla/exact/fraction.h"
#include "sla/measure/probe_runs.h"
#include "work/figure_coverage.h"

namespace makegood::work
{

namespace
{

struct LocalMonth {
    std::vector<Interval> days; ///< whole local days
    Interval whole{};
};

LocalMonth localMonth(const Zone &zone, Month month)
{
    LocalMonth out;
    const auto first = std::chrono::local_days(month.value / 1);
    const auto last = std::chrono::local_days(month.value / std::chrono::last);
    for (auto day = first; day <= last; day += std::chrono::days(1))
        out.days.push_back({zone.startOfDay(day), zone.startOfDay(day + std::chrono::days(1))});
    out.whole = {out.days.front().start, out.days.back().end};
    return out;
}

Interval lifeOf(const Contract &contract)
{
    return {contract.zone.startOfDay(contract.start),
            contract.end ? contract.zone.startOfDay(*contract.end) : Instant::max()};
}

// State changes, counted requests or values.
template <typename Series> bool cameFrom(const Series &series, const std::string &place)
{
    const std::string begin = place + ' ';
    return std::ranges::any_of(series.sources,
                               [&](const std::string &source) { return source.starts_with(begin); });
}

bool cameFrom(const CheckSeries &series, const std::string &place)
{
    const std::string begin = place + ' ';
    return std::ranges::any_of(series.chunks(), [&](const auto &chunk) {
        return std::ranges::any_of(chunk->head.sources,
                                   [&](const std::string &source) { return source.starts_with(begin); });
    });
}

// The chunks that can cover something of the range.
CheckSeries around(const CheckSeries &series, const Interval &range)
{
    std::vector<std::shared_ptr<const CheckChunk>> chunks;
    const Interval wide{range.start - std::chrono::days(1), range.end + std::chrono::days(1)};
    for (const auto &chunk : series.chunks())
        if (utcMonth(chunk->head.month).meets(wide))
            chunks.push_back(chunk);
    return CheckSeries(series.service(), series.probe(), std::move(chunks));
}

struct Distances {
    Duration interval{};
    Duration maxGap{};
};

// As the agreement says, or else as the checks themselves lie.
Distances distancesOf(const CaseData &data, Month month, const CheckSeries &series)
{
    if (const Service *service = data.contract.serviceNamed(series.service()))
        if (const ServiceClass *promised = data.policyOf(month).classNamed(service->serviceClass);
            promised != nullptr && promised->measure.interval > Duration::zero()
            && promised->measure.reads(series.probe()))
            return {promised->measure.interval, promised->measure.maxGap};
    Distances out{std::chrono::minutes(1), std::chrono::minutes(3)};
    for (const auto &chunk : series.chunks()) {
        out.interval = std::max(out.interval, chunk->head.step);
        out.maxGap = std::max({out.maxGap, chunk->head.step * 3, chunk->head.holeThreshold});
    }
    return out;
}

// Adds the series of one contract to the days of a month.
class CoverageSum
{
public:
    CoverageSum(SourceCoverage &into, const CaseData &data, Month month, const std::optional<Instant> &cursor,
                Instant late, Instant now)
        : m_into(into)
        , m_data(data)
        , m_month(localMonth(data.contract.zone, month))
        , m_life(lifeOf(data.contract))
        , m_read(cursor ? std::min(*cursor, now) : Instant{})
        , m_readUpTo(std::min(std::max(late, m_read), now))
        , m_now(now)
    {
    }

    /// Days of the contract's life, and days that began, counted from 0.
    void noteDays(std::set<std::size_t> &expected, std::set<std::size_t> &begun) const
    {
        for (std::size_t i = 0; i < m_month.days.size(); ++i) {
            if (!m_month.days[i].clippedTo(m_life).empty())
                expected.insert(i);
            if (m_month.days[i].start < m_now)
                begun.insert(i);
        }
    }

    void add(const CheckSeries &whole)
    {
        const CheckSeries series = around(whole, m_month.whole);
        const Distances distances = distancesOf(m_data, m_into.month, series);
        const ProbeFacts facts = probeFacts(&series, distances.interval, distances.maxGap);
        for (const auto &chunk : series.chunks())
            if (chunk->head.month == m_into.month)
                m_into.checks += chunk->head.count;
        ++m_into.series;
        const IntervalSet gaps = add(facts.covered, distances.maxGap);
        note(gaps, whole.service(), whole.probe());
    }

    // A log covers all time from its first change on but what it calls unknown.
    void add(const ChangeSeries &series)
    {
        std::vector<Interval> known;
        for (std::size_t i = 0; i < series.changes.size(); ++i) {
            const StateChange &change = series.changes[i];
            if (utcMonthOf(change.at) == m_into.month)
                ++m_into.checks;
            if (change.state != CheckState::Unknown)
                known.push_back(
                    {change.at,
                     i + 1 < series.changes.size() ? series.changes[i + 1].at : std::max(change.at, m_read)});
        }
        ++m_into.series;
        const IntervalSet gaps = add(IntervalSet(std::move(known)), Duration::zero());
        note(gaps, series.service, series.probe);
    }

    // Counted requests or values.
    template <typename Series> void addFigures(const Series &series, const std::vector<Instant> &instants)
    {
        const FigureCoverage coverage = coverageOf(series);
        m_into.checks += static_cast<std::uint64_t>(
            std::ranges::count_if(instants, [&](Instant at) { return utcMonthOf(at) == m_into.month; }));
        ++m_into.series;
        const IntervalSet gaps = add(coverage.covered, coverage.step * 3);
        note(gaps, series.service, series.probe);
    }

private:
    void note(const IntervalSet &gaps, const std::string &service, const std::string &probe)
    {
        for (const Interval &gap : gaps.intervals())
            m_into.gaps.push_back({gap, m_data.contract.id, service, probe});
        // Only the running month has a series that is silent now.
        if (gaps.intervals().empty() || !m_month.whole.contains(m_readUpTo) || m_readUpTo >= m_life.end)
            return;
        const Interval &last = gaps.intervals().back();
        if (last.end == m_expectedEnd && last.length() >= std::chrono::hours(1))
            m_into.silent.push_back({m_data.contract.id, service, probe, last.start});
    }

    // Returns what is missing. The last check covers no more than its interval: the end of the data is no
    // gap.
    IntervalSet add(const IntervalSet &covered, Duration maxGap)
    {
        const Interval expected
            = m_month.whole.clippedTo(m_life).clippedTo({m_life.start, m_readUpTo - maxGap});
        m_expectedEnd = expected.end;
        if (expected.empty())
            return {};
        for (std::size_t i = 0; i < m_month.days.size(); ++i) {
            const Interval part = m_month.days[i].clippedTo(expected);
            m_into.days[i].expected += part.length();
            if (!part.empty())
                m_into.days[i].covered += covered.intersected(part).length();
        }
        const IntervalSet here = covered.intersected(expected);
        m_into.expected += expected.length();
        m_into.covered += here.length();
        return IntervalSet(expected).without(here);
    }

    SourceCoverage &m_into;
    const CaseData &m_data;
    const LocalMonth m_month;
    const Interval m_life;
    const Instant m_read; ///< up to its cursor
    const Instant m_readUpTo; ///< where it should have been read
    const Instant m_now;
    Instant m_expectedEnd{}; ///< of the series that was added last
};

DayCover coverOf(const DayCoverage &day, bool isExpected, bool hasBegun)
{
    if (!isExpected)
        return DayCover::NotExpected;
    if (!hasBegun)
        return DayCover::ToCome;
    if (day.covered == Duration::zero())
        return DayCover::NoData;
    return day.covered == day.expected ? DayCover::Covered : DayCover::Partly;
}

} // namespace

std::string SourceCoverage::percent() const
{
    if (expected == Duration::zero())
        return {};
    return percentCut(Integer(covered.count()), Integer(expected.count()));
}

Expected<SourceCoverage> sourceCoverage(Workspace &workspace, const SourceKinds &kinds,
                                        const StoredSource &stored, Month month, Instant now, Duration every,
                                        const std::function<bool()> &isCancelled)
{
    SourceCoverage out;
    out.month = month;
    const auto last
        = static_cast<unsigned>(std::chrono::year_month_day_last(month.value / std::chrono::last).day());
    for (unsigned day = 1; day <= last; ++day)
        out.days.push_back({static_cast<int>(day), DayCover::ToCome, {}, {}});
    const auto source = kinds.recorded(stored.kind, stored.settings, "source " + stored.id);
    if (!source)
        return tl::unexpected(source.error().front());
    const auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    std::set<std::string> known;
    for (const ContractRow &row : *contracts)
        known.insert(row.id);

    std::set<std::size_t> expected;
    std::set<std::size_t> begun;
    std::set<std::pair<std::string, std::string>> services;
    for (const std::string &id :
         fedContracts(withContract((*source)->terms().mapping, stored.contract), known)) {
        if (isCancelled && isCancelled())
            return interrupted("it was cancelled");
        const auto data = workspace.contracts().load(id, LoadChecks::ForJudging);
        if (!data)
            return tl::unexpected(data.error());
        // What was not read for two syncs is missing; before that the next sync may bring it.
        const auto cursor = stored.cursors.find(id);
        const Instant late = now - 2 * stored.every.value_or(every);
        CoverageSum sum(out, *data, month,
                        cursor == stored.cursors.end() ? std::nullopt : std::optional(cursor->second), late,
                        now);
        sum.noteDays(expected, begun);
        for (const CheckSeries &series : data->evidence.checks)
            if (cameFrom(series, (*source)->terms().place)) {
                sum.add(series);
                services.insert({id, series.service()});
            }
        const auto addFigures = [&](const auto &all, auto rows, auto at) {
            for (const auto &series : all) {
                if (!cameFrom(series, (*source)->terms().place))
                    continue;
                std::vector<Instant> instants;
                for (const auto &row : series.*rows)
                    instants.push_back(row.*at);
                sum.addFigures(series, instants);
                services.insert({id, series.service});
            }
        };
        addFigures(data->evidence.requests, &RequestSeries::counts, &RequestCount::from);
        addFigures(data->evidence.values, &ValueSeries::samples, &ValueSample::at);
        for (const ChangeSeries &series : data->evidence.changes)
            if (cameFrom(series, (*source)->terms().place)) {
                sum.add(series);
                services.insert({id, series.service});
            }
    }
    out.services = services.size();
    for (std::size_t i = 0; i < out.days.size(); ++i)
        out.days[i].cover = coverOf(out.days[i], expected.count(i) > 0, begun.count(i) > 0);
    std::ranges::sort(out.gaps, {}, [](const CoverageGap &gap) {
        return std::tie(gap.when.start, gap.contract, gap.service, gap.probe);
    });
    std::ranges::sort(out.silent, {}, [](const SilentSeries &one) {
        return std::tie(one.since, one.contract, one.service, one.probe);
    });
    if (out.gaps.size() > SourceCoverage::mostGaps)
        out.gaps.resize(SourceCoverage::mostGaps);
    return out;
}

} // namespace makegood::work
