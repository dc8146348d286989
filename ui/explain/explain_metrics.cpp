// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of reasons below metrics.
#include "explain/facts.h"
#include "explain/metric_text.h"
#include "explain/words.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

QString allMetrics(const Facts &f)
{
    QString out = ReasonTexts::tr("Of %Ln promised values, %1 are kept and %2 are missed.", nullptr,
                                  static_cast<int>(f.count("metrics")))
                      .arg(f.shown("met"), f.shown("missed"));
    if (f.count("met") + f.count("missed") < f.count("metrics"))
        out += QLatin1Char(' ') + ReasonTexts::tr("Of the rest nothing was measured that counts.");
    return out;
}

// The terms of the metric, from its facts.
Metric termsOf(const Facts &f)
{
    Metric out;
    out.statistic = fromWord<Statistic>(f.word("statistic")).value_or(Statistic::Mean);
    out.side = fromWord<Side>(f.word("side")).value_or(Side::Most);
    out.limit.text = f.word("limit");
    if (f.has("beyond"))
        out.beyond = Decimal{f.word("beyond"), {}};
    out.unit = f.word("unit");
    out.bucket = f.length("bucket");
    return out;
}

QString oneMetric(const Facts &f, const Format &format)
{
    const Metric terms = termsOf(f);
    const QString title = f.shown("title");
    const QString limit = metricLimit(terms, format);
    if (!f.has("value"))
        return ReasonTexts::tr("%1: promised is %2. No value counts, so there is no verdict.")
            .arg(title, limit);
    const std::string unit
        = terms.unit.empty() && terms.statistic == Statistic::ShareBeyond ? "%" : terms.unit;
    return ReasonTexts::tr("%1: the %2 is %3, and promised is %4: %5.")
        .arg(title, metricStatistic(terms, format), metricValue(f.word("value"), unit, format), limit,
             f.flag("met") ? ReasonTexts::tr("kept") : ReasonTexts::tr("missed"));
}

QString countedSamples(const Facts &f)
{
    QString out = ReasonTexts::tr("Values that count: %1.").arg(f.shown("samples"));
    const auto left = [&](const char *fact, const QString &sentence) {
        if (f.count(fact) > 0)
            out += QLatin1Char(' ') + sentence.arg(f.shown(fact));
    };
    left("in-maintenance", ReasonTexts::tr("Left out in accepted maintenance: %1."));
    left("in-causes", ReasonTexts::tr("Left out in incidents that do not count: %1."));
    left("outside-hours", ReasonTexts::tr("Left out outside service hours: %1."));
    left("buckets", ReasonTexts::tr("Stretches of time with values: %1."));
    if (f.has("beyond"))
        out += QLatin1Char(' ') + ReasonTexts::tr("Beyond the bound: %1.").arg(f.shown("beyond"));
    return out;
}

QString worst(const Facts &f, const Format &format)
{
    QString out
        = ReasonTexts::tr("The worst value that counts: %1 at %2, measured by %3.")
              .arg(metricValue(f.word("value"), f.word("unit"), format), f.shown("at"), f.shown("probe"));
    if (f.has("source") && f.has("line"))
        out += QLatin1Char(' ')
            + ReasonTexts::tr("It stands in %1, line %2.").arg(f.shown("source"), f.shown("line"));
    else if (f.has("source"))
        out += QLatin1Char(' ') + ReasonTexts::tr("It came from %1.").arg(f.shown("source"));
    return out;
}

} // namespace

QString metricSentence(const Reason &r, const Format &format)
{
    const Facts f(r, format);
    if (r.kind == reason::metrics)
        return allMetrics(f);
    if (r.kind == reason::metric)
        return oneMetric(f, format);
    if (r.kind == reason::metricSamples)
        return countedSamples(f);
    if (r.kind == reason::worstValue)
        return worst(f, format);
    if (r.kind == reason::noAvailability)
        return ReasonTexts::tr("The agreement promises values of this service, and no availability.");
    return {};
}

} // namespace makegood::ui
