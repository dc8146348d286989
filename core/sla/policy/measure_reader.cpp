// SPDX-License-Identifier: GPL-3.0-or-later
// [[class]] and [class.measure]: docs/rules.md, sections 3 and 4.
#include "sla/policy/measure_keys.h"
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

constexpr std::int64_t mostCount = 1'000'000;

/// Reads the field of one key; an absent or wrong value leaves the default.
class FieldReader
{
public:
    FieldReader(TableReader &table, const MeasureKey &key, Measure &measure)
        : m_table(table)
        , m_key(key)
        , m_measure(measure)
    {
    }

    void operator()(bool Measure::*field) { set(field, m_table.boolean(m_key.name)); }
    void operator()(std::int64_t Measure::*field) { set(field, m_table.integer(m_key.name, 1, mostCount)); }
    void operator()(Duration Measure::*field) { set(field, m_table.duration(m_key.name, m_key.least)); }
    void operator()(std::optional<Duration> Measure::*field)
    {
        m_measure.*field = m_table.duration(m_key.name, m_key.least);
    }
    void operator()(Percent Measure::*field) { set(field, m_table.percent(m_key.name, Most::Hundred)); }
    void operator()(std::vector<std::string> Measure::*field) { set(field, m_table.texts(m_key.name)); }
    template <ClosedList E> void operator()(E Measure::*field) { set(field, m_table.word<E>(m_key.name)); }

private:
    template <typename T> void set(T Measure::*field, std::optional<T> value)
    {
        if (value)
            m_measure.*field = std::move(*value);
    }

    TableReader &m_table;
    const MeasureKey &m_key;
    Measure &m_measure;
};

void checkProbes(TableReader &table, const Measure &measure)
{
    const bool byMean = measure.kind == MeasureKind::IntervalMean;
    if (!table.has("probes") && !byMean)
        table.missing("probes", "an array of strings");
    else if (!table.has("probes") && !measure.calls)
        table.missing("probes", "an array of strings, or calls = true");
    else if (table.isEmptyList("probes") && !(byMean && measure.calls))
        table.wrong("probes", "no probe", "at least one");
}

Measure readMeasure(const TomlNode &node, const std::string &path, Problems &problems)
{
    TableReader table(node, path, problems);
    Measure measure;
    const auto kind = table.word<MeasureKind>("kind");
    measure.kind = table.need("kind", kind, allowedWords<MeasureKind>());
    for (const MeasureKey &key : measureKeys())
        std::visit(FieldReader(table, key, measure), key.field);
    checkProbes(table, measure);
    for (const MeasureKey &key : measureKeys())
        // The keys that a kind requires are not known when the kind itself is wrong.
        if (!key.needed.empty() && kind && key.kinds.contains(*kind) && !key.mayLack.contains(*kind)
            && !table.has(key.name))
            table.missing(key.name, std::string(key.needed));
    // max_gap has no effect on an interval-mean.
    if (measure.maxGap == Duration::zero() || measure.kind == MeasureKind::IntervalMean)
        measure.maxGap = 3 * measure.interval;
    table.finish();
    return measure;
}

} // namespace

std::vector<ServiceClass> readClasses(TableReader &top, Problems &problems)
{
    std::vector<ServiceClass> out;
    UniqueIds ids;
    const auto rows = top.rows("class");
    if (!top.has("class"))
        top.missing("class", "at least one [[class]]");
    else if (rows.empty())
        top.wrong("class", "no class", "at least one [[class]]");
    for (const auto &[node, path] : rows) {
        TableReader row(*node, path, problems);
        ServiceClass one;
        one.id = ids.read(row);
        one.title = row.need("title", row.text("title"), "a string");
        one.clauses = row.clauses();
        one.period = readPeriod(row);
        one.ofGroup = readOfGroup(row);
        one.metrics = readMetrics(row, problems);
        if (one.ofGroup && row.has("metric"))
            row.wrong("metric", "a class of groups has no metrics", "availability alone, or another class");
        // A class that promises values may promise no availability.
        one.isMeasured = !row.has("metric") || row.has("target") || row.has("measure");
        const auto target = row.percent("target", Most::Hundred);
        if (one.isMeasured)
            one.target = row.need("target", target, "a percentage in quotes, such as \"99.9\"");
        if (const TomlNode *measure = row.table("measure"))
            one.measure = readMeasure(*measure, row.pathOf("measure"), problems);
        else if (one.isMeasured && !row.has("measure"))
            row.missing("measure", "[class.measure]");
        row.finish();
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace makegood::sla
