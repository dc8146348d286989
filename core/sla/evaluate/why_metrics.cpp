// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons of metrics: docs/rules.md, sections 10 and 21.
#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/why.h"

namespace makegood::sla
{

namespace
{

std::int64_t asNumber(std::uint64_t count)
{
    return static_cast<std::int64_t>(count);
}

Reason whySamples(const MetricResult &metric)
{
    const MetricFigure &figure = metric.figure;
    Reason out{reason::metricSamples, {}, {}, {}};
    out.facts = {{"samples", asNumber(figure.samples)},
                 {"in-maintenance", asNumber(figure.inMaintenance)},
                 {"in-causes", asNumber(figure.inCauses)},
                 {"outside-hours", asNumber(figure.outsideHours)}};
    if (metric.terms.bucket > Duration::zero())
        out.facts.push_back({"buckets", asNumber(figure.buckets)});
    if (metric.terms.statistic == Statistic::ShareBeyond)
        out.facts.push_back({"beyond", asNumber(figure.beyond)});
    return out;
}

Reason whyWorst(const ValueRef &worst, const Metric &terms)
{
    Reason out{reason::worstValue, {}, {{"at", worst.at}, {"value", formatValue(worst.value)}}, {}};
    // A share's own unit is percent; its samples have another one, which no key names.
    if (!terms.unit.empty() && terms.statistic != Statistic::ShareBeyond)
        out.facts.push_back({"unit", terms.unit});
    out.facts.push_back({"probe", worst.probe});
    if (!worst.source.empty())
        out.facts.push_back({"source", worst.source});
    if (worst.line > 0)
        out.facts.push_back({"line", std::int64_t(worst.line)});
    return out;
}

Reason whyMetric(const MetricResult &metric)
{
    const Metric &terms = metric.terms;
    Reason out{reason::metric, terms.clauses, {}, {whySamples(metric)}};
    out.facts = {{"id", terms.id},
                 {"title", terms.title},
                 {"statistic", wordOf(terms.statistic)},
                 {"probes", joined(terms.probes)},
                 {"limit", terms.limit.text},
                 {"side", wordOf(terms.side)}};
    if (terms.beyond)
        out.facts.push_back({"beyond", terms.beyond->text});
    if (!terms.unit.empty())
        out.facts.push_back({"unit", terms.unit});
    if (terms.bucket > Duration::zero())
        out.facts.push_back({"bucket", terms.bucket});
    if (metric.figure.value)
        out.facts.push_back({"value", metricText(*metric.figure.value)});
    if (metric.met)
        out.facts.push_back({"met", *metric.met});
    out.facts.push_back({"samples", asNumber(metric.figure.samples)});
    if (metric.figure.worst)
        out.because.push_back(whyWorst(*metric.figure.worst, terms));
    return out;
}

} // namespace

Reason whyMetrics(const ServiceAssessment &assessment)
{
    Reason out{reason::metrics, {}, {}, {}};
    std::int64_t met = 0;
    std::int64_t missed = 0;
    for (const MetricResult &metric : assessment.result.metrics) {
        met += metric.met == true ? 1 : 0;
        missed += metric.met == false ? 1 : 0;
        out.because.push_back(whyMetric(metric));
    }
    out.facts
        = {{"metrics", std::int64_t(assessment.result.metrics.size())}, {"met", met}, {"missed", missed}};
    return out;
}

std::vector<Reason> whyService(const JudgingInput &input, const ServiceAssessment &assessment)
{
    std::vector<Reason> out{whyAvailability(input, assessment)};
    if (!assessment.result.metrics.empty())
        out.push_back(whyMetrics(assessment));
    out.push_back(whyCredit(input, assessment));
    return out;
}

} // namespace makegood::sla
