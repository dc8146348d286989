// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/table_import.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "feeds/table/check_collector.h"
#include "feeds/table/state_spans.h"
#include "feeds/table/table_reader.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostRowProblems = 20;

using RequestCollection = std::map<TableSeries, RequestSeriesBuilder>;
using ValueCollection = std::map<TableSeries, ValueSeriesBuilder>;

class ImportVisitor : public TableVisitor
{
public:
    ImportVisitor(const std::string &path, const TableMapping &mapping, const std::string &origin)
        : m_path(path)
        , m_kind(mapping.row)
        , m_covers(mapping.covers)
        , m_origin(origin)
        , m_mapper(mapping)
        , m_checks(origin)
    {
    }

    bool header(const std::vector<std::string> &columns, int line) override
    {
        if (auto bound = m_mapper.bind(columns); !bound)
            for (Error &error : bound.error())
                report(std::move(error), line);
        return m_errors.empty();
    }

    bool row(const TableRow &row) override
    {
        ++m_import.rows;
        const auto mapped = m_mapper.map(row);
        if (!mapped) {
            report(mapped.error(), row.line);
            return m_errors.size() < mostRowProblems;
        }
        m_import.skipped += mapped->empty() ? 1u : 0u;
        for (const MappedRow &one : *mapped) {
            if (m_kind == RowKind::Check)
                m_checks.add(one.series, one.start, one.state, row.line);
            else if (m_kind == RowKind::Count || m_kind == RowKind::Value)
                m_figures.emplace_back(one, row.line);
            else
                keep(one, row.line);
        }
        return m_errors.size() < mostRowProblems;
    }

    Checked<TableImport> finish()
    {
        if (!m_errors.empty())
            return tl::unexpected(std::move(m_errors));
        m_import.repeated = m_mapper.repeatedTimes();
        const auto &series = m_mapper.series();
        if (m_kind == RowKind::Count || m_kind == RowKind::Value)
            return withFigures();
        m_spans.resize(series.size());
        std::vector<std::size_t> order(series.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {}, [&](std::size_t i) { return series[i]; });
        for (const std::size_t i : order) {
            const auto &[service, probe] = series[i];
            if (m_kind == RowKind::Check)
                m_import.checks.push_back(m_checks.build(i, service, probe));
            else if (m_kind == RowKind::Change)
                m_import.changes.push_back(plainChanges(service, probe, m_spans[i]));
            else
                m_import.changes.push_back(
                    changesOf(service, probe, std::move(m_spans[i]), m_covers, m_origin));
        }
        return std::move(m_import);
    }

private:
    void report(Error error, int line)
    {
        error.file = m_path;
        error.line = line;
        m_errors.push_back(std::move(error));
    }

    TableImport withFigures()
    {
        RequestCollection requests;
        ValueCollection values;
        for (const auto &[row, line] : m_figures) {
            const TableSeries &series = m_mapper.series()[row.series];
            const auto at = static_cast<std::uint32_t>(line);
            if (m_kind == RowKind::Count) {
                auto &builder = requests.try_emplace(series, series.service, series.probe).first->second;
                builder.add({row.start, row.total, row.failed, false, {builder.addSource(m_origin), at}});
            } else {
                auto &builder = values.try_emplace(series, series.service, series.probe).first->second;
                builder.add(row.start, row.value, {builder.addSource(m_origin), at});
            }
        }
        for (auto &[series, builder] : requests)
            m_import.requests.push_back(builder.build());
        for (auto &[series, builder] : values)
            m_import.values.push_back(builder.build());
        return std::move(m_import);
    }

    void keep(const MappedRow &one, int line)
    {
        if (one.series >= m_spans.size())
            m_spans.resize(one.series + 1);
        StateSpan span{one.start, one.end, one.state, line};
        if (m_kind == RowKind::Outage && !span.end) {
            if (!m_covers || m_covers->end <= span.start) {
                Error error;
                error.what = "this outage has no end";
                error.allowed = "an end, or a stated span that the file covers and in which it began";
                report(std::move(error), line);
                return;
            }
            span.end = m_covers->end;
        }
        m_spans[one.series].push_back(span);
    }

    ChangeSeries plainChanges(const std::string &service, const std::string &probe,
                              const std::vector<StateSpan> &spans) const
    {
        ChangeSeriesBuilder builder(service, probe);
        const std::uint32_t source = builder.addSource(m_origin);
        for (const StateSpan &span : spans)
            builder.add({span.start, span.state, false, {source, static_cast<std::uint32_t>(span.line)}});
        return builder.build();
    }

    const std::string m_path;
    const RowKind m_kind;
    const std::optional<Interval> m_covers;
    const std::string m_origin;
    RowMapper m_mapper;
    CheckCollector m_checks;
    std::vector<std::vector<StateSpan>> m_spans; ///< by series
    std::vector<std::pair<MappedRow, int>> m_figures; ///< rows that count or measure, with their lines
    TableImport m_import;
    Errors m_errors;
};

std::string times(std::uint64_t count, const char *one, const char *many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

} // namespace

std::vector<std::string> TableImport::notes() const
{
    std::vector<std::string> out;
    if (repeated.byOrder > 0)
        out.push_back(times(repeated.byOrder, "local time that occurs", "local times that occur")
                      + " twice when clocks were put back: the order of the rows told which one is meant");
    if (repeated.assumed > 0)
        out.push_back(
            times(repeated.assumed, "local time that occurs", "local times that occur")
            + " twice when clocks were put back was taken as the first of the two (first on line "
            + std::to_string(repeated.assumedLine)
            + "): no other row told which one is meant; the mapping may say \"repeated\": \"second\" "
              "or \"refuse\"");
    if (skipped > 0)
        out.push_back(times(skipped, "row does", "rows do") + " not count by the mapping");
    return out;
}

Checked<TableImport> importTable(const std::string &path, const TableMapping &mapping,
                                 const std::string &origin, const TableHooks &hooks)
{
    ImportVisitor visitor(path, mapping, origin);
    if (const auto read = readTable(path, mapping.file, columnsOf(mapping), visitor, hooks); !read) {
        Error error = read.error();
        if (error.file.empty())
            error.file = path;
        auto rows = visitor.finish();
        Errors errors = rows ? Errors() : std::move(rows.error());
        errors.push_back(std::move(error));
        return tl::unexpected(std::move(errors));
    }
    return visitor.finish();
}

} // namespace makegood::feeds
