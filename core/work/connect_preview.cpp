// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/connect_preview.h"

#include <algorithm>
#include <tuple>

#include <QElapsedTimer>

#include "sla/policy/contract_texts.h"
#include "sla/samples/check_series_builder.h"
#include "work/preview_series.h"

namespace makegood::work
{

namespace
{

const std::string previewContract = "preview";

// A source whose series each become a service of their own.
class SourceApart final : public Source
{
public:
    SourceApart(const Source &source, std::vector<MappingRow> rows)
        : m_source(source)
        , m_terms(source.terms())
    {
        m_terms.mapping = std::move(rows);
    }
    const std::string &kind() const override { return m_source.kind(); }
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return m_source.toJson(); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override
    {
        return m_source.connect(access);
    }

private:
    const Source &m_source;
    SourceTerms m_terms;
};

// No service is called so.
std::string numbered(std::size_t index)
{
    return '#' + std::to_string(index);
}

std::vector<MappingRow> rowsApart(const std::vector<FoundSeries> &found)
{
    std::vector<MappingRow> rows;
    for (std::size_t i = 0; i < found.size(); ++i)
        rows.push_back({found[i].labels, numbered(i), "p", previewContract});
    // A series may have all labels of another one and more.
    std::ranges::stable_sort(rows, std::greater{}, [](const MappingRow &row) { return row.match.size(); });
    return rows;
}

void addAll(CheckSeriesBuilder &builder, const CheckSeries &series)
{
    for (const auto &chunk : series.chunks())
        builder.add(*chunk);
}

void addAll(ChangeSeriesBuilder &builder, const ChangeSeries &series)
{
    std::vector<std::uint32_t> sources;
    for (const std::string &source : series.sources)
        sources.push_back(builder.addSource(source));
    for (StateChange change : series.changes) {
        change.origin.source = change.origin.source < sources.size() ? sources[change.origin.source] : 0;
        builder.add(std::move(change));
    }
}

// Rows of counted requests or values with their sources.
template <typename Builder, typename Series, typename Rows>
void addRows(Builder &builder, const Series &series, const Rows &rows)
{
    for (auto row : rows) {
        row.origin.source = builder.addSource(
            row.origin.source < series.sources.size() ? series.sources[row.origin.source] : std::string());
        builder.add(row);
    }
}

// What the mapping makes of the pulled series.
struct Gathered {
    std::map<MappedProbe, CheckSeriesBuilder> checks;
    std::map<MappedProbe, ChangeSeriesBuilder> changes;
    std::map<MappedProbe, RequestSeriesBuilder> requests;
    std::map<MappedProbe, ValueSeriesBuilder> values;
    std::set<MappedProbe> targets; ///< of all
};

Gathered gathered(const PulledMonth &pulled, const std::vector<std::optional<MappedProbe>> &targets)
{
    Gathered out;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (!targets[i])
            continue;
        const MappedProbe &target = *targets[i];
        const PulledMonth::Series &series = pulled.series[i];
        out.targets.insert(target);
        if (!series.changes.changes.empty())
            addAll(out.changes.try_emplace(target, target.service, target.probe).first->second,
                   series.changes);
        else if (!series.requests.counts.empty())
            addRows(out.requests.try_emplace(target, target.service, target.probe).first->second,
                    series.requests, series.requests.counts);
        else if (!series.values.samples.empty())
            addRows(out.values.try_emplace(target, target.service, target.probe).first->second, series.values,
                    series.values.samples);
        else
            addAll(out.checks.try_emplace(target, target.service, target.probe).first->second, series.checks);
    }
    return out;
}

void addChanges(CaseData &data, const MappedProbe &target, ChangeSeriesBuilder joined)
{
    auto &all = data.evidence.changes;
    const auto place = std::ranges::find_if(all, [&](const ChangeSeries &one) {
        return one.service == target.service && one.probe == target.probe;
    });
    if (place == all.end()) {
        all.push_back(joined.build());
        return;
    }
    addAll(joined, *place);
    *place = joined.build();
}

// Joins pulled requests or values with the stored ones of their service and probe.
template <typename Builders, typename Series, typename Row>
void addFigures(std::vector<Series> &all, const Builders &builders, const std::string &contract,
                std::vector<Row> Series::*rows)
{
    for (const auto &[target, builder] : builders) {
        if (target.contract != contract)
            continue;
        auto joined = builder;
        const auto place = std::ranges::find_if(all, [&](const Series &one) {
            return one.service == target.service && one.probe == target.probe;
        });
        if (place == all.end()) {
            all.push_back(joined.build());
            continue;
        }
        addRows(joined, *place, (*place).*rows);
        *place = joined.build();
    }
}

// The announced maintenance of the source that concerns this contract.
void addWindows(CaseData &data, const PulledMonth &pulled,
                const std::vector<std::optional<MappedProbe>> &targets)
{
    for (MaintenanceWindow window : pulled.windows) {
        std::vector<std::string> services;
        for (const std::string &service : window.services) {
            if (data.contract.serviceNamed(service) != nullptr)
                services.push_back(service);
            for (std::size_t i = 0; i < targets.size(); ++i)
                if (targets[i] && targets[i]->contract == data.contract.id && service == numbered(i))
                    services.push_back(targets[i]->service);
        }
        if (services.empty() && !window.services.empty())
            continue; // of other contracts
        window.services = std::move(services);
        data.evidence.windows.push_back(std::move(window));
    }
}

// The contract with the pulled evidence joined to the stored one.
Expected<CaseData> withPulled(Workspace &workspace, const std::string &contract, const PulledMonth &pulled,
                              const Gathered &all, const std::vector<std::optional<MappedProbe>> &targets)
{
    auto data = workspace.contracts().load(contract, LoadChecks::ForJudging);
    if (!data)
        return data;
    addWindows(*data, pulled, targets);
    for (const auto &[target, builder] : all.changes)
        if (target.contract == contract)
            addChanges(*data, target, builder);
    addFigures(data->evidence.requests, all.requests, contract, &RequestSeries::counts);
    addFigures(data->evidence.values, all.values, contract, &ValueSeries::samples);
    for (const auto &[target, builder] : all.checks) {
        if (target.contract != contract)
            continue;
        CheckSeriesBuilder joined = builder;
        std::vector<std::shared_ptr<const CheckChunk>> chunks;
        if (const CheckSeries *stored = data->evidence.series(target.service, target.probe)) {
            const auto near = workspace.evidence().serviceChecks(contract, target.service, pulled.range);
            if (!near)
                return tl::unexpected(near.error());
            std::set<Month> renewed;
            for (const CheckSeries &series : *near)
                if (series.probe() == target.probe) {
                    addAll(joined, series);
                    for (const auto &chunk : series.chunks())
                        renewed.insert(chunk->head.month);
                }
            for (const auto &chunk : stored->chunks())
                if (renewed.count(chunk->head.month) == 0)
                    chunks.push_back(chunk);
        }
        const CheckSeries built = joined.build();
        for (const auto &chunk : built.chunks())
            chunks.push_back(chunk);
        std::ranges::sort(chunks, {}, [](const auto &chunk) { return chunk->head.month; });
        CheckSeries series(target.service, target.probe, std::move(chunks));
        const auto place = std::ranges::find_if(data->evidence.checks, [&](const CheckSeries &one) {
            return one.service() == target.service && one.probe() == target.probe;
        });
        if (place == data->evidence.checks.end())
            data->evidence.checks.push_back(std::move(series));
        else
            *place = std::move(series);
    }
    return data;
}

} // namespace

Expected<PulledMonth> pullMonth(const Source &source, const SourceAsk &ask,
                                const std::vector<FoundSeries> &found, Month month, Instant now,
                                const PullHooks &hooks)
{
    const Interval whole = utcMonth(month);
    PulledMonth out;
    out.month = month;
    out.place = source.terms().place;
    out.range = Interval{whole.start - std::chrono::days(1), whole.end + std::chrono::days(1)}.clippedTo(
        {Instant{}, now});
    if (out.range.empty())
        return refused("the month has not begun yet");
    std::map<std::string, CheckSeriesBuilder> builders;
    std::map<std::string, ChangeSeriesBuilder> logs;
    std::map<std::string, RequestSeriesBuilder> requests;
    std::map<std::string, ValueSeriesBuilder> values;
    std::map<std::pair<std::string, Instant>, MaintenanceWindow> windows; // a later page knows better
    const CommitPage collect = [&](const std::vector<ContractPage> &page, const Cursor &) -> Expected<void> {
        for (const ContractPage &one : page) {
            for (const CheckSeries &series : one.series)
                addAll(builders.try_emplace(series.service(), series.service(), series.probe()).first->second,
                       series);
            for (const ChangeSeries &series : one.changes)
                addAll(logs.try_emplace(series.service, series.service, series.probe).first->second, series);
            for (const RequestSeries &series : one.requests)
                addRows(requests.try_emplace(series.service, series.service, series.probe).first->second,
                        series, series.counts);
            for (const ValueSeries &series : one.values)
                addRows(values.try_emplace(series.service, series.service, series.probe).first->second,
                        series, series.samples);
            for (const MaintenanceWindow &window : one.windows)
                windows[{window.uid, window.when.start}] = window;
        }
        return {};
    };
    PullHooks both = hooks;
    if (!both.isCancelled)
        both.isCancelled = ask.isCancelled;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report
        = pullSource(SourceApart(source, rowsApart(found)), ask.secrets, {previewContract, {previewContract}},
                     out.range, {}, collect, both, ask.limits);
    if (report.error)
        return tl::unexpected(*report.error);
    out.took = Duration(clock.elapsed());
    out.samples = report.samples + report.changes + report.figures + report.unmappedSamples;
    for (auto &[instance, window] : windows)
        out.windows.push_back(std::move(window));
    for (std::size_t i = 0; i < found.size(); ++i) {
        PulledMonth::Series &series = out.series.emplace_back();
        series.labels = found[i].labels;
        if (const auto builder = builders.find(numbered(i)); builder != builders.end())
            series.checks = builder->second.build();
        if (const auto log = logs.find(numbered(i)); log != logs.end())
            series.changes = log->second.build();
        if (const auto counted = requests.find(numbered(i)); counted != requests.end())
            series.requests = counted->second.build();
        if (const auto measured = values.find(numbered(i)); measured != values.end())
            series.values = measured->second.build();
    }
    return out;
}

Expected<MonthPreview> previewMonth(Workspace &workspace, const PulledMonth &pulled,
                                    const std::vector<MappingRow> &rows, Instant now,
                                    const std::function<bool()> &isCancelled)
{
    MonthPreview out;
    out.month = pulled.month;
    out.when = utcMonth(pulled.month).clippedTo({Instant{}, now});
    const auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    std::map<std::string, std::string> customers;
    for (const ContractRow &row : *contracts)
        customers[row.id] = row.customer;

    std::vector<std::optional<MappedProbe>> targets;
    for (const PulledMonth::Series &series : pulled.series) {
        auto target = mapped(rows, series.labels);
        if (target && customers.count(target->contract) == 0)
            target.reset();
        targets.push_back(std::move(target));
    }
    const Gathered all = gathered(pulled, targets);
    std::map<std::string, CaseData> cases;
    for (const MappedProbe &target : all.targets) {
        if (isCancelled && isCancelled())
            return interrupted("it was cancelled");
        if (cases.count(target.contract) > 0)
            continue;
        auto data = withPulled(workspace, target.contract, pulled, all, targets);
        if (!data)
            return tl::unexpected(data.error());
        const Judged judged = judge(*data, pulled.month, now);
        for (const Service &service : data->contract.services) {
            if (std::ranges::none_of(all.targets, [&](const MappedProbe &one) {
                    return one.contract == target.contract && one.service == service.id;
                }))
                continue;
            PreviewService &row = out.services.emplace_back();
            row.contract = target.contract;
            row.customer = customers[target.contract];
            row.service = service.id;
            row.evaluation = judged.evaluation;
            row.refusal = judged.refusal;
            if (judged.evaluation)
                if (const auto at
                    = std::ranges::find(judged.evaluation->services, service.id, &ServiceResult::service);
                    at != judged.evaluation->services.end())
                    row.result = &*at;
        }
        cases.emplace(target.contract, std::move(*data));
    }
    std::ranges::sort(out.services, {}, [](const PreviewService &row) {
        return std::tie(row.customer, row.contract, row.service);
    });
    for (std::size_t i = 0; i < pulled.series.size(); ++i)
        out.series.push_back(previewSeries(
            pulled.series[i], targets[i],
            targets[i] ? measureOf(cases.at(targets[i]->contract), pulled.month, *targets[i]) : nullptr,
            pulled.month, out.when));
    return out;
}

Expected<std::optional<Duration>> firstSyncTime(Workspace &workspace, const PulledMonth &pulled,
                                                const std::vector<MappingRow> &rows,
                                                const std::optional<Instant> &earliest, Instant now)
{
    const auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    std::set<std::string> known;
    for (const ContractRow &row : *contracts)
        known.insert(row.id);
    std::optional<Instant> begin;
    for (const std::string &id : fedContracts(rows, known)) {
        const auto texts = workspace.contracts().texts(id);
        if (!texts)
            return tl::unexpected(texts.error());
        if (const auto terms = readTerms(*texts)) {
            const Instant start = terms->contract.zone.startOfDay(terms->contract.start);
            begin = begin ? std::min(*begin, start) : start;
        }
    }
    const auto minute = [](Duration length) { return length / std::chrono::minutes(1); };
    if (!begin || minute(pulled.range.length()) == 0)
        return std::nullopt;
    if (earliest)
        begin = std::max(*begin, *earliest);
    const Duration::rep minutes = std::max<Duration::rep>(minute(now - *begin), 0);
    return std::optional<Duration>(pulled.took * minutes / minute(pulled.range.length()));
}

} // namespace makegood::work
