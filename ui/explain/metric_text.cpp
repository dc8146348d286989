// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/metric_text.h"

#include <QCoreApplication>

#include "explain/words.h"
#include "sla/measure/metric_figures.h"

namespace makegood::ui
{

namespace
{

struct MetricTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Metrics)
};

// The sign of a share is never missing, whatever the agreement calls its unit.
std::string unitOf(const Metric &metric)
{
    return metric.unit.empty() && metric.statistic == Statistic::ShareBeyond ? "%" : metric.unit;
}

std::string withoutZeros(const std::string &decimal)
{
    if (decimal.find('.') == std::string::npos)
        return decimal;
    std::string out = decimal.substr(0, decimal.find_last_not_of('0') + 1);
    if (out.back() == '.')
        out.pop_back();
    return out;
}

} // namespace

QString metricValue(const std::string &decimal, const std::string &unit, const Format &format)
{
    const QString number = format.decimal(withoutZeros(decimal));
    return format.isolated(unit.empty() ? number : number + QChar::Nbsp + plainText(unit));
}

QString metricLimit(const Metric &metric, const Format &format)
{
    const QString limit = metricValue(metric.limit.text, unitOf(metric), format);
    const bool isMost = metric.side == Side::Most || metric.statistic == Statistic::ShareBeyond;
    return (isMost ? MetricTexts::tr("at most %1") : MetricTexts::tr("at least %1")).arg(limit);
}

QString metricStatistic(const Metric &metric, const Format &format)
{
    QString out = words::statistic(metric.statistic);
    if (metric.statistic == Statistic::ShareBeyond && metric.beyond)
        out = (metric.side == Side::Most ? MetricTexts::tr("share of values above %1")
                                         : MetricTexts::tr("share of values below %1"))
                  .arg(metricValue(metric.beyond->text, {}, format));
    if (metric.bucket > Duration::zero())
        out = MetricTexts::tr("%1, of averages over %2").arg(out, format.duration(metric.bucket));
    return out;
}

QString metricOutcome(const MetricResult &metric, const Format &format)
{
    if (!metric.figure.value)
        return Format::none();
    return metricValue(metricText(*metric.figure.value), unitOf(metric.terms), format);
}

QString metricVerdict(const MetricResult &metric)
{
    if (!metric.met)
        return MetricTexts::tr("No value");
    return *metric.met ? MetricTexts::tr("Kept") : MetricTexts::tr("Missed");
}

QString metricPromise(const Metric &metric, const Format &format)
{
    return MetricTexts::tr("%1: the %2 is %3 in each month, measured by %4.")
        .arg(plainText(metric.title), metricStatistic(metric, format), metricLimit(metric, format),
             format.isolated(plainText(joined(metric.probes))));
}

} // namespace makegood::ui
