// SPDX-License-Identifier: GPL-3.0-or-later
// [[class]] and [class.measure]: docs/rules.md, sections 3 and 4.
#include <algorithm>

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
    // A duration above zero, or `period`: one bucket for the whole of it.
    void operator()(BucketLength Measure::*field)
    {
        const std::optional<std::string> written = m_table.text(m_key.name);
        if (!written)
            return;
        const auto length = parseDuration(*written);
        if (*written == "period")
            m_measure.*field = {{}, true};
        else if (!length)
            m_table.wrong(m_key.name, length.error().what, "a duration such as \"5m\", or \"period\"");
        else if (*length <= Duration::zero())
            m_table.wrong(m_key.name, "out of range", "a duration above zero");
        else
            m_measure.*field = {*length, false};
    }
    template <ClosedList E> void operator()(E Measure::*field) { set(field, m_table.word<E>(m_key.name)); }
    template <ClosedList E> void operator()(std::optional<E> Measure::*field)
    {
        m_measure.*field = m_table.word<E>(m_key.name);
    }

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
    if (table.isEmptyList("unless_down"))
        table.wrong("unless_down", "no probe", "at least one");
    for (const std::string &probe : measure.unlessDown)
        if (std::find(measure.probes.begin(), measure.probes.end(), probe) != measure.probes.end())
            table.wrong("unless_down", "the probe " + probe + " is among `probes`, and would excuse itself",
                        "probes that are not in `probes`");
}

// What keys of section 13 of the rules say together.
void checkBounds(TableReader &table, const Measure &measure)
{
    if (measure.combine == Combine::AtLeast && !table.has("at_least"))
        table.missing("at_least", "an integer such as 2: how many probes must be down together");
    if (measure.kind == MeasureKind::IntervalMean && !measure.bucket.wholePeriod && !table.has("threshold"))
        table.missing("threshold", "a percentage in quotes, such as \"50\"");
    const bool byBuckets = measure.kind != MeasureKind::Runs;
    if (byBuckets && measure.thresholdCounts == Bound::From && !measure.threshold.text.empty()
        && measure.threshold.ratio == 0)
        table.wrong("threshold",
                    "with threshold_counts = \"from\" a threshold of 0 makes every bucket with samples bad",
                    "a percentage above 0");
    if (!measure.bucket.wholePeriod)
        return;
    if (measure.kind != MeasureKind::IntervalMean)
        table.wrong("bucket", "one bucket for the whole period is for interval-mean",
                    "a duration such as \"5m\"");
    else if (measure.intervalValue != IntervalValue::Share)
        table.wrong("bucket", "one bucket for the whole period is either wholly up or wholly down",
                    "a duration such as \"5m\", or interval_value = \"fraction\"");
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
    if (kind)
        checkBounds(table, measure);
    if (measure.maxGap == Duration::zero())
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
        if (const TomlNode *hours = row.table("service_hours"))
            one.serviceHours = readBusinessHours(*hours, row.pathOf("service_hours"), problems);
        row.finish();
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace makegood::sla
