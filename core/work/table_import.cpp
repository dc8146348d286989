// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/table_import.h"

#include <algorithm>
#include <map>

#include <QFileInfo>

#include "feeds/table/shipped_mappings.h"
#include "feeds/table/table_mapping_json.h"
#include "sla/policy/contract_texts.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::work
{

namespace
{

// Joins the series of several files by service and probe.
class TableJoin
{
public:
    void add(const TableImport &file)
    {
        for (const CheckSeries &series : file.checks) {
            auto &builder
                = m_checks.try_emplace({series.service(), series.probe()}, series.service(), series.probe())
                      .first->second;
            for (const auto &chunk : series.chunks())
                builder.add(*chunk);
        }
        for (const ChangeSeries &series : file.changes) {
            auto &builder
                = m_changes.try_emplace({series.service, series.probe}, series.service, series.probe)
                      .first->second;
            for (StateChange change : series.changes) {
                change.origin.source = builder.addSource(series.sources[change.origin.source]);
                builder.add(std::move(change));
            }
        }
        for (const RequestSeries &series : file.requests)
            addAll(m_requests, series, series.counts);
        for (const ValueSeries &series : file.values)
            addAll(m_values, series, series.samples);
    }

    void fill(ContractPage &page)
    {
        for (auto &[key, builder] : m_requests)
            page.requests.push_back(builder.build());
        for (auto &[key, builder] : m_values)
            page.values.push_back(builder.build());
        for (auto &[key, builder] : m_checks)
            page.series.push_back(builder.build());
        for (auto &[key, builder] : m_changes)
            page.changes.push_back(builder.build());
    }

private:
    using Key = std::pair<std::string, std::string>;

    template <typename Builders, typename Series, typename Rows>
    static void addAll(Builders &builders, const Series &series, const Rows &rows)
    {
        auto &builder = builders.try_emplace({series.service, series.probe}, series.service, series.probe)
                            .first->second;
        for (auto row : rows) {
            row.origin.source = builder.addSource(series.sources[row.origin.source]);
            builder.add(row);
        }
    }

    std::map<Key, RequestSeriesBuilder> m_requests;
    std::map<Key, ValueSeriesBuilder> m_values;
    std::map<Key, CheckSeriesBuilder> m_checks;
    std::map<Key, ChangeSeriesBuilder> m_changes;
};

} // namespace

std::uint64_t TablesRead::checks() const
{
    std::uint64_t sum = 0;
    for (const CheckSeries &series : page.series)
        for (const auto &chunk : series.chunks())
            sum += chunk->head.count + chunk->head.unknowns.size();
    return sum;
}

std::uint64_t TablesRead::changes() const
{
    std::uint64_t sum = 0;
    for (const ChangeSeries &series : page.changes)
        sum += series.changes.size();
    return sum;
}

std::uint64_t TablesRead::requests() const
{
    std::uint64_t sum = 0;
    for (const RequestSeries &series : page.requests)
        sum += series.counts.size();
    return sum;
}

std::uint64_t TablesRead::values() const
{
    std::uint64_t sum = 0;
    for (const ValueSeries &series : page.values)
        sum += series.samples.size();
    return sum;
}

std::optional<Interval> TablesRead::when() const
{
    std::optional<Interval> out;
    const auto meet = [&](Instant at) {
        out = out ? Interval{std::min(out->start, at), std::max(out->end, at)} : Interval{at, at};
    };
    for (const CheckSeries &series : page.series)
        for (const auto &chunk : series.chunks()) {
            if (chunk->head.count > 0) {
                meet(chunk->head.first);
                meet(chunk->head.last);
            }
            for (const Instant at : chunk->head.unknowns)
                meet(at);
        }
    for (const ChangeSeries &series : page.changes)
        for (const StateChange &change : series.changes)
            meet(change.at);
    for (const RequestSeries &series : page.requests)
        for (const RequestCount &row : series.counts)
            meet(row.from);
    for (const ValueSeries &series : page.values)
        for (const ValueSample &sample : series.samples)
            meet(sample.at);
    return out;
}

Checked<TablesRead> readTables(const std::vector<std::string> &files, const TableMapping &mapping,
                               const std::string &contract, const TableHooks &hooks)
{
    TablesRead out;
    out.page.contract = contract;
    TableJoin join;
    for (const std::string &file : files) {
        const std::string name = QFileInfo(QString::fromStdString(file)).fileName().toStdString();
        auto read = importTable(file, mapping, name, hooks);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        out.rows += read->rows;
        for (const std::string &note : read->notes())
            out.notes.push_back(name + ": " + note);
        if (files.size() == 1) { // large files are not unpacked for joining
            out.page.series = std::move(read->checks);
            out.page.changes = std::move(read->changes);
            out.page.requests = std::move(read->requests);
            out.page.values = std::move(read->values);
            return out;
        }
        join.add(*read);
    }
    join.fill(out.page);
    return out;
}

Expected<StoreSummary> importTables(Workspace &workspace, const TablesRead &read, const Actor &actor)
{
    return workspace.evidence().addPages({read.page}, actor);
}

Checked<std::vector<IgnoredEvidence>> ignoredOf(Workspace &workspace, const ContractPage &page)
{
    const auto texts = workspace.contracts().texts(page.contract);
    if (!texts)
        return tl::unexpected(Errors{texts.error()});
    auto terms = readTerms(*texts);
    if (!terms)
        return tl::unexpected(terms.error());
    CaseData data;
    data.take(std::move(*terms), *texts);
    data.contract.standing.clear();
    for (const CheckSeries &series : page.series)
        data.evidence.checks.emplace_back(series.service(), series.probe(),
                                          std::vector<std::shared_ptr<const CheckChunk>>());
    for (const ChangeSeries &series : page.changes)
        data.evidence.checks.emplace_back(series.service, series.probe,
                                          std::vector<std::shared_ptr<const CheckChunk>>());
    for (const RequestSeries &series : page.requests)
        data.evidence.requests.push_back({series.service, series.probe, {}, {}});
    for (const ValueSeries &series : page.values)
        data.evidence.values.push_back({series.service, series.probe, {}, {}});
    return ignoredEvidence(data);
}

Errors questionsOf(const MappingProposal &proposal, const std::string &file)
{
    Errors errors;
    for (const MappingQuestion &question : proposal.questions) {
        Error &error = errors.emplace_back();
        error.file = file;
        error.key = question.key;
        error.what = question.text;
        error.allowed = joined(question.options);
    }
    return errors;
}

std::string mappingText(const TableMapping &mapping)
{
    return tableMappingText(mapping);
}

Checked<TableMapping> mappingFromText(const std::string &text)
{
    return readTableMapping(text, {});
}

std::vector<TableMapping> shippedMappingList()
{
    return shippedTableMappings();
}

Expected<MappingProposal> proposeFor(const std::string &file)
{
    return proposeMapping(file, shippedTableMappings());
}

Checked<TableMapping> mappingFor(const std::string &nameOrFile, const std::string &sample,
                                 const std::set<std::string> &answered)
{
    if (nameOrFile != "auto")
        return tableMappingNamed(nameOrFile);
    auto proposal = proposeFor(sample);
    if (!proposal)
        return tl::unexpected(Errors{proposal.error()});
    std::erase_if(proposal->questions,
                  [&](const MappingQuestion &question) { return answered.contains(question.key); });
    if (!proposal->questions.empty())
        return tl::unexpected(questionsOf(*proposal, sample));
    return std::move(proposal->mapping);
}

} // namespace makegood::work
