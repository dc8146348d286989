// SPDX-License-Identifier: GPL-3.0-or-later
// [[class]] and [class.measure]: docs/rules.md, sections 3 and 4.
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

constexpr std::int64_t mostFailures = 1'000'000;
constexpr std::string_view durationForm = "a duration such as \"1m\"";

void readSamples(TableReader &table, Measure &measure)
{
    const bool byMean = measure.kind == MeasureKind::IntervalMean;
    const auto probes = table.texts("probes");
    measure.calls = table.boolean("calls").value_or(false);
    measure.probes = probes.value_or(std::vector<std::string>());
    if (!probes && !table.has("probes") && !byMean)
        table.missing("probes", "an array of strings");
    else if (!probes && !table.has("probes") && !measure.calls)
        table.missing("probes", "an array of strings, or calls = true");
    else if (table.isEmptyList("probes") && !(byMean && measure.calls))
        table.wrong("probes", "no probe", "at least one");
}

Measure readMeasure(const TomlNode &node, const std::string &path, Problems &problems)
{
    TableReader table(node, path, problems);
    Measure measure;
    const auto kind = table.word<MeasureKind>("kind",
                                              {{"runs", MeasureKind::Runs},
                                               {"error-rate", MeasureKind::ErrorRate},
                                               {"interval-mean", MeasureKind::IntervalMean}});
    measure.kind = table.need("kind", kind, "runs, error-rate, interval-mean");
    readSamples(table, measure);

    const auto interval = table.duration("interval", Least::AboveZero);
    const bool known = kind.has_value(); // what a kind needs is not judged when the kind itself is wrong
    if (known && *kind != MeasureKind::IntervalMean && !table.has("interval"))
        table.missing("interval", std::string(durationForm));
    measure.interval = interval.value_or(Duration::zero());
    measure.maxGap = table.duration("max_gap", Least::AboveZero).value_or(3 * measure.interval);

    measure.combine = table.word<Combine>("combine", {{"any", Combine::Any}, {"all", Combine::All}})
                          .value_or(Combine::Any);
    measure.minFailures = table.integer("min_failures", 1, mostFailures).value_or(1);
    measure.extent = table
                         .word<Extent>("extent",
                                       {{"first-to-last-failed", Extent::FirstToLastFailed},
                                        {"first-failed-to-next-up", Extent::FirstFailedToNextUp}})
                         .value_or(Extent::FirstFailedToNextUp);
    measure.resolution = table.duration("resolution", Least::AboveZero);
    measure.minOutage = table.duration("min_outage", Least::Zero);
    measure.noData
        = table
              .word<NoData>("no_data",
                            {{"up", NoData::Up}, {"down", NoData::Down}, {"excluded", NoData::Excluded}})
              .value_or(NoData::Up);

    const auto bucket = table.duration("bucket", Least::AboveZero);
    const auto threshold = table.percent("threshold", Most::Hundred);
    measure.bucket = bucket.value_or(Duration::zero());
    measure.threshold = threshold.value_or(Percent());
    if (known && *kind != MeasureKind::Runs && !table.has("bucket"))
        table.missing("bucket", "a duration such as \"5m\"");
    if (known && *kind != MeasureKind::Runs && !table.has("threshold"))
        table.missing("threshold", "a percentage in quotes, such as \"50\"");
    measure.minBad = table.duration("min_bad", Least::Zero);
    measure.intervalValue
        = table
              .word<IntervalValue>("interval_value",
                                   {{"binary", IntervalValue::Binary}, {"fraction", IntervalValue::Share}})
              .value_or(IntervalValue::Binary);
    measure.emptyInterval = table
                                .word<EmptyInterval>("empty_interval",
                                                     {{"available", EmptyInterval::Available},
                                                      {"dropped", EmptyInterval::Dropped}})
                                .value_or(EmptyInterval::Available);
    measure.maxDelay = table.duration("max_delay", Least::Zero);
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
        one.target = row.need("target", row.percent("target", Most::Hundred),
                              "a percentage in quotes, such as \"99.9\"");
        one.clauses = row.clauses();
        if (const TomlNode *measure = row.table("measure"))
            one.measure = readMeasure(*measure, row.pathOf("measure"), problems);
        else if (!row.has("measure"))
            row.missing("measure", "[class.measure]");
        row.finish();
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace makegood::sla
