// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics: docs/rules.md, section 21.
#include <algorithm>
#include <map>
#include <random>

#include <QTest>
#include <rapidcheck.h>

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "sla/evaluate/reason_kinds.h"
#include "sla/measure/metric_figures.h"
#include "sla/policy/policy_reader.h"
#include "sla/samples/row_codec.h"
#include "support/test_program.h"

namespace t_metrics
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Instant start = sys_days(2026y / March / 1);
const Interval month{start, sys_days(2026y / April / 1)};
const IntervalSet nothing;

Decimal decimal(const std::string &text)
{
    const bool negative = text.starts_with('-');
    const Fraction size = parseDecimal(text.substr(negative ? 1 : 0)).value();
    return {text, negative ? Fraction(-size) : size};
}

Metric metric(Statistic statistic, const char *limit, Side side = Side::Most)
{
    Metric out;
    out.id = out.title = "m";
    out.probes = {"a"};
    out.statistic = statistic;
    out.limit = decimal(limit);
    out.side = side;
    if (statistic == Statistic::ShareBeyond)
        out.beyond = decimal("10");
    return out;
}

ValueSeries valuesOf(const std::vector<std::string> &values, const std::string &probe = "a")
{
    ValueSeriesBuilder builder("s", probe);
    const auto source = builder.addSource("values.csv");
    std::uint32_t line = 1;
    for (const std::string &value : values) {
        builder.add(start + minutes(line), parseValue(value).value(), {source, line + 1});
        ++line;
    }
    return builder.build();
}

MetricFigure figureOf(const Metric &terms, const ValueSeries &series)
{
    const std::vector<const ValueSeries *> all{&series};
    return metricFigure(terms, all, month, {nothing, nothing});
}

std::string textOf(Statistic statistic, const std::vector<std::string> &values)
{
    const auto figure = figureOf(metric(statistic, "0"), valuesOf(values));
    return figure.value ? metricText(*figure.value) : "none";
}

// A random month of values of two probes, with everything that drops some of them.
struct Case {
    Metric terms;
    std::vector<ValueSeries> series;
    IntervalSet maintenance;
    IntervalSet causes;
    std::optional<IntervalSet> hours;

    MetricFigure judged() const
    {
        std::vector<const ValueSeries *> all;
        for (const ValueSeries &one : series)
            all.push_back(&one);
        return metricFigure(terms, all, month, {maintenance, causes, hours ? &*hours : nullptr});
    }
};

class Dice
{
public:
    explicit Dice(std::uint32_t seed)
        : m_random(seed)
    {
    }
    int below(int n) { return int(m_random() % unsigned(n)); }
    IntervalSet times(int most)
    {
        std::vector<Interval> out;
        for (int i = below(most + 1); i > 0; --i) {
            const Instant from = start + minutes(below(200));
            out.push_back({from, from + minutes(below(40))});
        }
        return IntervalSet(std::move(out));
    }

private:
    std::mt19937 m_random;
};

Case randomCase(std::uint32_t seed)
{
    Dice dice(seed);
    Case out;
    const auto statistic = static_cast<Statistic>(dice.below(int(wordsOf<Statistic>.size())));
    out.terms = metric(statistic, "12.5", dice.below(2) == 0 ? Side::Most : Side::Least);
    out.terms.probes = {"a", "b"};
    if (dice.below(2) == 0)
        out.terms.bucket = minutes(1 + dice.below(60));
    for (const char *probe : {"a", "b"}) {
        ValueSeriesBuilder builder("s", probe);
        for (int i = dice.below(40); i > 0; --i)
            builder.add(start + minutes(dice.below(230) - 15), (dice.below(400) - 200) * 100'001, {});
        out.series.push_back(builder.build());
    }
    out.maintenance = dice.times(2);
    out.causes = dice.times(2);
    if (dice.below(3) == 0)
        out.hours
            = IntervalSet(Interval{start + minutes(dice.below(60)), start + minutes(60 + dice.below(120))});
    return out;
}

// As the rule says it, value by value.
std::optional<Fraction> plainly(const Case &c)
{
    std::map<std::int64_t, std::vector<Fraction>> buckets;
    std::int64_t next = 0;
    for (const ValueSeries &series : c.series)
        for (const ValueSample &sample : series.samples) {
            if (sample.at < month.start || sample.at >= month.end || c.maintenance.contains(sample.at)
                || c.causes.contains(sample.at) || (c.hours && !c.hours->contains(sample.at)))
                continue;
            const Fraction value(Integer(c.terms.side == Side::Most ? sample.most : sample.least), 1'000'000);
            const bool byBucket = c.terms.bucket > Duration::zero();
            buckets[byBucket ? (sample.at - start) / c.terms.bucket : next++].push_back(value);
        }
    std::vector<Fraction> all;
    for (const auto &[index, values] : buckets) {
        Fraction sum = 0;
        for (const Fraction &value : values)
            sum += value;
        all.push_back(sum / Integer(values.size()));
    }
    if (all.empty())
        return std::nullopt;
    std::sort(all.begin(), all.end());
    const std::size_t n = all.size();
    const auto nearest = [&](std::size_t percent) {
        std::size_t rank = 1;
        while (rank * 100 < n * percent)
            ++rank;
        return all[rank - 1];
    };
    Fraction sum = 0;
    std::size_t beyond = 0;
    for (const Fraction &value : all) {
        sum += value;
        const bool isBeyond = c.terms.beyond
            && (c.terms.side == Side::Most ? value > c.terms.beyond->value : value < c.terms.beyond->value);
        beyond += isBeyond ? 1 : 0;
    }
    switch (c.terms.statistic) {
    case Statistic::Mean:
        return sum / Integer(n);
    case Statistic::Median:
        return (all[(n - 1) / 2] + all[n / 2]) / 2;
    case Statistic::P95:
        return nearest(95);
    case Statistic::P99:
        return nearest(99);
    case Statistic::Max:
        return all.back();
    case Statistic::Min:
        return all.front();
    case Statistic::ShareBeyond:
        break;
    }
    return Fraction(Integer(beyond) * 100, Integer(n));
}

Policy policyOf(const std::string &classText)
{
    const auto policy
        = readPolicy("schema = 1\nid = \"p\"\nname = \"P\"\nprovider = \"P\"\nsource = \"none\"\n"
                     "[[class]]\nid = \"c\"\ntitle = \"C\"\n"
                         + classText
                         + "[[exclusion]]\ncauses = [\"customer\"]\nfrom = [\"availability\"]\n"
                           "[credit]\nkind = \"none\"\n",
                     "p.toml");
    return policy.value_or(Policy());
}

Contract contractOf()
{
    return readContract("schema = 1\nid = \"k\"\ncustomer = \"K\"\npolicy = \"p\"\ntime_zone = \"UTC\"\n"
                        "currency = \"USD\"\nstart = \"2025-01-01\"\n[[service]]\nid = \"s\"\nclass = \"c\"\n"
                        "type = \"other\"\nprice = \"1.00\"\n",
                        "c.toml")
        .value_or(Contract());
}

const std::string promised
    = "[[class.metric]]\nid = \"m\"\ntitle = \"M\"\nprobes = [\"a\"]\nstatistic = \"max\"\n"
      "limit = \"4\"\nunit = \"ms\"\n";

Evaluation judged(const Policy &policy, const Evidence &evidence)
{
    return evaluate(policy, contractOf(), evidence, Month{2026y / March}, month.end).value();
}

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT

private slots:
    void statistics()
    {
        QCOMPARE(textOf(Statistic::Mean, {"1", "2", "2"}), "1.666666");
        QCOMPARE(textOf(Statistic::Mean, {"-1", "-2", "-2"}), "-1.666666"); // cut towards zero
        QCOMPARE(textOf(Statistic::Mean, {"0.000001", "0", "0"}), "0.000000");
        QCOMPARE(textOf(Statistic::Mean, {"-0.000001", "0", "0"}), "0.000000");
        QCOMPARE(textOf(Statistic::Median, {"9", "1", "4"}), "4.000000");
        QCOMPARE(textOf(Statistic::Median, {"9", "1", "4", "5"}), "4.500000");
        QCOMPARE(textOf(Statistic::Max, {"9", "-11", "4"}), "9.000000");
        QCOMPARE(textOf(Statistic::Min, {"9", "-11", "4"}), "-11.000000");
        QCOMPARE(textOf(Statistic::ShareBeyond, {"10", "10.000001", "3"}), "33.333333");
        QCOMPARE(textOf(Statistic::Mean, {}), "none");
        std::vector<std::string> hundred;
        for (int i = 1; i <= 100; ++i)
            hundred.push_back(std::to_string(i * 37 % 101)); // 1 to 100 in some order
        QCOMPARE(textOf(Statistic::P95, hundred), "95.000000");
        QCOMPARE(textOf(Statistic::P99, hundred), "99.000000");
        hundred.push_back("1000"); // of 101 the 96th and the 100th
        QCOMPARE(textOf(Statistic::P95, hundred), "96.000000");
        QCOMPARE(textOf(Statistic::P99, hundred), "100.000000");
    }

    void limits()
    {
        const Fraction at(45);
        QVERIFY(keepsLimit(metric(Statistic::Mean, "45"), at));
        QVERIFY(!keepsLimit(metric(Statistic::Mean, "44.999999"), at));
        QVERIFY(keepsLimit(metric(Statistic::Min, "45", Side::Least), at));
        QVERIFY(!keepsLimit(metric(Statistic::Min, "45.000001", Side::Least), at));
        QVERIFY(keepsLimit(metric(Statistic::Max, "-70"), Fraction(-70)));
        // A share is kept when it is at most the limit, whatever the side.
        QVERIFY(keepsLimit(metric(Statistic::ShareBeyond, "45", Side::Least), Fraction(44)));
        QVERIFY(!keepsLimit(metric(Statistic::ShareBeyond, "45", Side::Least), Fraction(46)));
        // A third is more than 33.333333 %.
        QVERIFY(!keepsLimit(metric(Statistic::ShareBeyond, "33.333333"), Fraction(100, 3)));
    }

    void agreesWithTheRuleValueByValue()
    {
        QVERIFY(rc::check("metrics", [](std::uint32_t seed) {
            const Case c = randomCase(seed);
            const MetricFigure figure = c.judged();
            RC_ASSERT(figure.value == plainly(c));
            std::uint64_t inside = 0;
            for (const ValueSeries &series : c.series)
                inside += static_cast<std::uint64_t>(std::ranges::count_if(
                    series.samples, [](const ValueSample &sample) { return month.contains(sample.at); }));
            RC_ASSERT(figure.samples + figure.inMaintenance + figure.inCauses + figure.outsideHours
                      == inside);
        }));
    }

    void whatIsDroppedMakesNoDifference()
    {
        QVERIFY(rc::check("dropped", [](std::uint32_t seed) {
            Case c = randomCase(seed);
            const auto before = c.judged();
            for (ValueSeries &series : c.series)
                for (ValueSample &sample : series.samples)
                    if (c.maintenance.contains(sample.at) || c.causes.contains(sample.at)
                        || !month.contains(sample.at))
                        sample.most = (sample.least -= 1'000'000'000) + 7;
            const auto after = c.judged();
            RC_ASSERT(after.value == before.value);
            RC_ASSERT(after.samples == before.samples);
        }));
    }

    void bytesOfAMonth()
    {
        QVERIFY(rc::check("bytes", [](std::uint32_t seed) {
            Case c = randomCase(seed);
            for (ValueSeries &series : c.series) {
                if (!series.samples.empty())
                    series.sources = {"values.csv", ""};
                for (std::size_t i = 0; i < series.samples.size(); ++i)
                    series.samples[i].origin = {std::uint32_t(i % 2), std::uint32_t(1000 - i)};
                ValueSeries read{series.service, series.probe, {}, {}};
                auto bytes = encodeRows(series);
                RC_ASSERT(bool(decodeRows(bytes, read)));
                RC_ASSERT(read == series);
                bytes.push_back(0);
                RC_ASSERT(!decodeRows(bytes, read));
                bytes.resize(bytes.size() - 2);
                RC_ASSERT(!decodeRows(bytes, read));
            }
        }));
    }

    void theWorseOfTwoCounts()
    {
        ValueSeriesBuilder builder("s", "a");
        builder.add(start, 3'000'000, {});
        builder.add(start, 5'000'000, {});
        const ValueSeries series = builder.build();
        QCOMPARE(metricText(*figureOf(metric(Statistic::Mean, "4"), series).value), "5.000000");
        QCOMPARE(metricText(*figureOf(metric(Statistic::Mean, "4", Side::Least), series).value), "3.000000");
        Evidence evidence;
        evidence.values = {series};
        const Evaluation e = judged(policyOf(promised), evidence);
        QCOMPARE(e.dataQuality.size(), std::size_t(1));
        QCOMPARE(e.dataQuality[0].count, 1u);
        QVERIFY(e.dataQuality[0].first == start);
    }

    void aClassOfValuesAlone()
    {
        Evidence evidence;
        evidence.values = {valuesOf({"4", "7", "9"})};
        evidence.incidents = {{"i", "s", {start + minutes(3), start + minutes(4)}, Cause::Customer, {}, {}}};
        const Policy policy = policyOf(promised);
        QVERIFY(!policy.classes[0].isMeasured);
        const Evaluation e = judged(policy, evidence);
        const ServiceResult &r = e.services[0];
        QVERIFY(!r.isMeasured);
        QVERIFY(!r.availability && !r.met);
        QCOMPARE(r.measured + r.downtime + r.unknown + r.budget + r.excludedMaintenance, Duration::zero());
        QCOMPARE(r.metrics.size(), std::size_t(1));
        QCOMPARE(r.metrics[0].met, std::optional(false));
        QCOMPARE(metricText(*r.metrics[0].figure.value), "7.000000");
        QCOMPARE(r.metrics[0].figure.inCauses, 1u);
        QVERIFY(r.metrics[0].figure.worst);
        QCOMPARE(r.metrics[0].figure.worst->line, 3u);
        QVERIFY(e.dataQuality.empty());
        const std::string json = toJson(e);
        QVERIFY2(json.find("\"target\": null") != std::string::npos, json.c_str());
        QVERIFY2(json.find("\"value\": \"7.000000\"") != std::string::npos, json.c_str());
        // Why: down to the worst value.
        const Reason &root = r.why.at(1);
        QCOMPARE(root.kind, std::string(reason::metrics));
        QCOMPARE(root.because.at(0).because.back().kind, std::string(reason::worstValue));
        QVERIFY(judged(policy, {}).services[0].metrics[0].met == std::nullopt);
    }

    void besideATarget()
    {
        const std::string measured = "target = \"99\"\n[class.measure]\nkind = \"runs\"\nprobes = [\"a\"]\n"
                                     "interval = \"1m\"\n";
        Evidence evidence;
        evidence.values = {valuesOf({"9"})};
        const ServiceResult with = judged(policyOf(measured + promised), evidence).services[0];
        const ServiceResult without = judged(policyOf(measured), {}).services[0];
        QCOMPARE(with.measured, without.measured);
        QCOMPARE(with.met, without.met);
        QCOMPARE(with.metrics[0].met, std::optional(false));
    }

    void readings()
    {
        Policy policy = policyOf(promised);
        Evidence evidence;
        evidence.values = {valuesOf({"9"})};
        Policy other = policy;
        other.classes[0].metrics[0].limit = decimal("9");
        policy.readings = {{"kind", "X", "?", {}, std::make_shared<const Policy>(other)}};
        const Evaluation e = judged(policy, evidence);
        QCOMPARE(e.services[0].metrics[0].met, std::optional(false));
        QCOMPARE(e.services[0].readings.size(), std::size_t(1));
    }
};

MAKEGOOD_TEST(MetricsTest)

} // namespace t_metrics

#include "t_metrics.moc"
