// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/page_mapping.h"

#include <algorithm>

#include "sla/samples/check_series_builder.h"

namespace makegood::feeds
{

namespace
{

// Windows of one UID and start that are compared with another one: each may concern a series of its own.
constexpr std::size_t mostCompared = 1000;

// Requests of one service and probe, summed over the series that count them; in millionths.
struct Counted {
    std::int64_t all = 0;
    std::int64_t failed = 0;
    std::int64_t good = 0;
    bool hasAll = false;
    bool hasGood = false;
};
struct CountedSeries {
    std::string source; ///< of the first series
    bool countsGood = false; ///< some series counts the good ones
    std::map<Instant, Counted> stretches;
};

// The requests of a stretch; nothing where they are not known. A part that is more than all is all.
std::optional<RequestCount> requestsOf(Instant from, const Counted &counted, bool countsGood)
{
    if (!counted.hasAll || (countsGood && !counted.hasGood))
        return std::nullopt;
    RequestCount out;
    out.from = from;
    out.total = counted.all / valueScale;
    const std::int64_t part = (countsGood ? counted.good : counted.failed) / valueScale;
    const std::int64_t some = std::clamp<std::int64_t>(part, 0, out.total);
    out.failed = countsGood ? out.total - some : some;
    return out;
}

// What is gathered for one contract.
struct Gathered {
    std::map<MappedProbe, CheckSeriesBuilder> checks;
    std::map<MappedProbe, ChangeSeriesBuilder> changes;
    std::map<MappedProbe, CountedSeries> counts;
    std::map<MappedProbe, ValueSeriesBuilder> values;
    std::multimap<std::pair<std::string, Instant>, MaintenanceWindow> windows; ///< by UID and start
    std::map<std::string, EventVersion> events; ///< of UIDs of this source's own
};

std::string summaryOf(const RawWindow &raw)
{
    std::string out = raw.title;
    if (!raw.comment.empty())
        out += (out.empty() ? "" : ": ") + raw.comment;
    if (!raw.author.empty())
        out += (out.empty() ? "" : " ") + ('(' + raw.author + ')');
    return out;
}

void addServices(MaintenanceWindow &window, const std::vector<std::string> &services)
{
    for (const std::string &service : services)
        if (std::find(window.services.begin(), window.services.end(), service) == window.services.end())
            window.services.push_back(service);
}

class Mapper
{
public:
    Mapper(const std::vector<MappingRow> &mapping, const Recipients &recipients, const std::string &place)
        : m_mapping(mapping)
        , m_prefix(recipients.source.empty() ? std::string() : recipients.source + '/')
        , m_place(place)
    {
        for (const std::string &contract : fedContracts(mapping, recipients.known))
            m_contracts[contract];
    }

    void add(const RawSeries &raw)
    {
        const auto target = targetOf(raw.labels, raw.samples.size());
        if (!target)
            return;
        CheckSeriesBuilder &builder = m_contracts[target->contract]
                                          .checks.try_emplace(*target, target->service, target->probe)
                                          .first->second;
        const Origin origin{builder.addSource(m_place + " " + labelsText(raw.labels)), 0};
        for (const RawSample &sample : raw.samples) {
            builder.add(sample.at, sample.state, origin);
            m_page.unknown += sample.state == CheckState::Unknown ? 1 : 0;
        }
        m_page.samples += raw.samples.size();
    }

    void add(const RawChanges &raw)
    {
        const auto target = targetOf(raw.labels, raw.changes.size());
        if (!target)
            return;
        ChangeSeriesBuilder &builder = m_contracts[target->contract]
                                           .changes.try_emplace(*target, target->service, target->probe)
                                           .first->second;
        const Origin origin{builder.addSource(m_place + " " + labelsText(raw.labels)), 0};
        for (const RawChange &change : raw.changes) {
            builder.add({change.at, change.state, false, origin, change.detail});
            m_page.unknown += change.state == CheckState::Unknown ? 1 : 0;
        }
        m_page.changes += raw.changes.size();
    }

    void add(const RawCounts &raw)
    {
        const auto target = targetOf(raw.labels, raw.counts.size());
        if (!target)
            return;
        CountedSeries &series = m_contracts[target->contract].counts[*target];
        if (series.source.empty())
            series.source = m_place + " " + labelsText(raw.labels);
        series.countsGood = series.countsGood || raw.part == RawCounts::Part::Good;
        for (const RawCount &count : raw.counts) {
            Counted &sum = series.stretches[count.from];
            if (raw.part == RawCounts::Part::Failed) {
                sum.failed += count.requests;
                continue;
            }
            const bool isAll = raw.part == RawCounts::Part::All;
            (isAll ? sum.all : sum.good) += count.requests;
            (isAll ? sum.hasAll : sum.hasGood) = true;
        }
    }

    void add(const RawValues &raw)
    {
        const auto target = targetOf(raw.labels, raw.values.size());
        if (!target)
            return;
        ValueSeriesBuilder &builder = m_contracts[target->contract]
                                          .values.try_emplace(*target, target->service, target->probe)
                                          .first->second;
        const Origin origin{builder.addSource(m_place + " " + labelsText(raw.labels)), 0};
        for (const RawValue &value : raw.values)
            builder.add(value.at, value.value, origin);
        m_page.figures += raw.values.size();
    }

    void add(const RawWindow &raw)
    {
        const auto target = mapped(m_mapping, raw.labels);
        const auto fed = target ? m_contracts.find(target->contract) : m_contracts.end();
        if (fed == m_contracts.end()) {
            if (!isIgnored(m_mapping, raw.labels))
                ++m_page.unmappedWindows;
            return;
        }
        const std::vector<std::string> mappedTo
            = target->service == "*" ? std::vector<std::string>() : std::vector{target->service};
        const std::string uid = raw.isGlobalUid ? raw.uid : m_prefix + raw.uid;
        if (raw.keepsEarliestEntry || raw.when.empty()) {
            EventVersion &event = fed->second.events[uid];
            event.uid = uid;
            event.keepsNotice = raw.keepsEarliestEntry;
        }
        if (!raw.when.empty())
            add(fed->second, uid, raw, raw.services.value_or(mappedTo));
    }

    void add(const std::vector<EventVersion> &events) { m_events = events; }

    Expected<MappedPage> finish()
    {
        for (auto &[contract, gathered] : m_contracts) {
            for (const auto &[target, builder] : gathered.changes)
                if (gathered.checks.count(target) > 0)
                    return refused("the source gives checks and state changes of the service '"
                                   + target.service + "' by the probe '" + target.probe + "' of contract '"
                                   + contract
                                   + "': a service and probe has checks or changes, not both; map one of "
                                     "them to another probe");
            m_page.contracts.push_back(built(contract, gathered));
        }
        return std::move(m_page);
    }

private:
    // Counts `size` samples as unmapped when the labels lead to no contract that is fed.
    std::optional<MappedProbe> targetOf(const Labels &labels, std::size_t size)
    {
        auto target = mapped(m_mapping, labels);
        if (target && m_contracts.count(target->contract) > 0)
            return target;
        if (isIgnored(m_mapping, labels))
            return std::nullopt;
        m_page.unmapped[labelsText(labels)] += size;
        if (target && !target->contract.empty())
            m_page.absentContracts[target->contract] += size;
        return std::nullopt;
    }

    // What is equal but for its services is one window.
    static void add(Gathered &into, const std::string &uid, const RawWindow &raw,
                    const std::vector<std::string> &services)
    {
        MaintenanceWindow window{uid,          {},         raw.when,       raw.enteredAt,
                                 raw.channel,  raw.status, summaryOf(raw), raw.note,
                                 raw.movedFrom};
        const auto [from, to] = into.windows.equal_range({uid, raw.when.start});
        std::size_t compared = 0;
        for (auto at = from; at != to && compared < mostCompared; ++at, ++compared) {
            window.services = at->second.services;
            if (window != at->second)
                continue;
            if (services.empty())
                at->second.services.clear();
            else if (!at->second.services.empty()) // without services it is for all of them already
                addServices(at->second, services);
            return;
        }
        window.services.clear();
        addServices(window, services);
        into.windows.emplace(std::pair(uid, raw.when.start), std::move(window));
    }

    ContractPage built(const std::string &contract, Gathered &gathered)
    {
        ContractPage out{contract};
        for (auto &[target, builder] : gathered.checks) {
            out.series.push_back(builder.build());
            for (const auto &chunk : out.series.back().chunks())
                m_page.conflicts += chunk->head.conflicts.size();
        }
        for (auto &[target, builder] : gathered.changes) {
            out.changes.push_back(builder.build());
            for (const StateChange &change : out.changes.back().changes)
                m_page.conflicts += change.conflict ? 1 : 0;
        }
        for (const auto &[target, series] : gathered.counts) {
            RequestSeriesBuilder builder(target.service, target.probe);
            const Origin origin{builder.addSource(series.source), 0};
            for (const auto &[from, counted] : series.stretches)
                if (auto row = requestsOf(from, counted, series.countsGood)) {
                    row->origin = origin;
                    builder.add(*row);
                    ++m_page.figures;
                }
            if (RequestSeries built = builder.build(); !built.counts.empty())
                out.requests.push_back(std::move(built));
        }
        for (auto &[target, builder] : gathered.values) {
            out.values.push_back(builder.build());
            m_page.conflicts += static_cast<std::uint64_t>(
                std::ranges::count_if(out.values.back().samples, &ValueSample::isConflict));
        }
        for (auto &[instance, window] : gathered.windows)
            out.windows.push_back(std::move(window));
        out.windowEvents = m_events;
        for (const auto &[uid, event] : gathered.events)
            out.windowEvents.push_back(event);
        m_page.windows += out.windows.size();
        return out;
    }

    const std::vector<MappingRow> &m_mapping;
    const std::string m_prefix;
    const std::string &m_place;
    std::map<std::string, Gathered> m_contracts;
    std::vector<EventVersion> m_events;
    MappedPage m_page;
};

} // namespace

Expected<MappedPage> mapPage(const SourcePage &page, const std::vector<MappingRow> &mapping,
                             const Recipients &recipients, const std::string &place)
{
    Mapper mapper(mapping, recipients, place);
    for (const RawSeries &raw : page.series)
        mapper.add(raw);
    for (const RawChanges &raw : page.changes)
        mapper.add(raw);
    for (const RawCounts &raw : page.counts)
        mapper.add(raw);
    for (const RawValues &raw : page.values)
        mapper.add(raw);
    for (const RawWindow &raw : page.windows)
        mapper.add(raw);
    mapper.add(page.windowEvents);
    return mapper.finish();
}

} // namespace makegood::feeds
