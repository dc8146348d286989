// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/month_generator.h"

#include <algorithm>
#include <random>

#include <QFile>
#include <QString>

namespace makegood::test
{

using namespace sla;

namespace
{

// The standard's distributions differ between libraries; the remainder does not.
std::int64_t below(std::mt19937_64 &random, std::int64_t limit)
{
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
}

std::vector<Check> makeChecks(std::mt19937_64 &random, const Interval &period, const MonthOptions &options)
{
    const std::int64_t count = period.length() / options.interval;
    std::vector<bool> down(static_cast<std::size_t>(count), false);
    for (int i = 0; i < options.outages; ++i) {
        const std::int64_t from = below(random, count);
        const std::int64_t to = std::min(count, from + 1 + below(random, 90));
        std::fill(down.begin() + from, down.begin() + to, true);
    }
    const Duration drawn(options.jitter.count()
                         + below(random, (options.interval - 2 * options.jitter).count()));
    const Duration phase = drawn / options.wholeOf * options.wholeOf;
    std::vector<Check> checks;
    checks.reserve(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i) {
        const Duration jitter(below(random, 2 * options.jitter.count() + 1) - options.jitter.count());
        if (below(random, 1000) < options.missingPerMille)
            continue;
        const Instant at = period.start + i * options.interval + phase + jitter;
        const bool isDown = down[static_cast<std::size_t>(i)]
            || std::ranges::any_of(options.alsoDown, [&](const Interval &one) { return one.contains(at); });
        checks.push_back({at, isDown ? CheckState::Down : CheckState::Up, {}});
    }
    return checks;
}

// The plain rule, check by check (docs/rules.md, section 3: first-failed-to-next-up, one failure is enough).
std::vector<Interval> plainOutages(const std::vector<Check> &checks, const MonthOptions &options)
{
    std::vector<Interval> outages;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (checks[i].state != CheckState::Down)
            continue;
        const Instant from = checks[i].at;
        for (;; ++i) {
            if (i + 1 == checks.size() || checks[i + 1].at - checks[i].at > options.maxGap) {
                outages.push_back({from, checks[i].at + options.interval});
                break;
            }
            if (checks[i + 1].state == CheckState::Up) {
                outages.push_back({from, checks[i + 1].at});
                break;
            }
        }
    }
    return outages;
}

Duration lengthWithin(const std::vector<Interval> &outages, const Interval &period)
{
    Duration sum{};
    Instant upTo = period.start;
    for (const Interval &outage : outages) {
        const Instant from = std::max(outage.start, upTo);
        const Instant to = std::min(outage.end, period.end);
        if (from < to) {
            sum += to - from;
            upTo = to;
        }
    }
    return sum;
}

} // namespace

std::uint64_t GeneratedMonth::checks() const
{
    std::uint64_t sum = 0;
    for (const GeneratedTarget &target : targets)
        sum += target.checks.size();
    return sum;
}

GeneratedMonth generateMonth(const MonthOptions &options)
{
    std::mt19937_64 random(options.seed);
    GeneratedMonth month;
    month.period = utcMonth(options.month);
    for (int i = 0; i < options.targets; ++i) {
        const std::string number = (i < 10 ? "0" : "") + std::to_string(i);
        GeneratedTarget target;
        target.service = "host" + number;
        target.probe = "http";
        target.instance = "https://host" + number + ".example/";
        target.job = "http_2xx";
        target.checks = makeChecks(random, month.period, options);
        target.outages = plainOutages(target.checks, options);
        target.downtime = lengthWithin(target.outages, month.period);
        month.targets.push_back(std::move(target));
    }
    return month;
}

bool writeOpenMetrics(const GeneratedMonth &month, const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(
        "# HELP probe_success Displays whether or not the probe was a success\n# TYPE probe_success gauge\n");
    for (const GeneratedTarget &target : month.targets) {
        const std::string name
            = "probe_success{job=\"" + target.job + "\",instance=\"" + target.instance + "\"} ";
        std::string text;
        for (const Check &check : target.checks) {
            const std::int64_t ms = check.at.time_since_epoch().count();
            const std::string part = std::to_string(ms % 1000);
            // promtool reads a double and cuts it at the millisecond: half a millisecond more keeps it the
            // one meant.
            text += name + (check.state == CheckState::Up ? "1 " : "0 ") + std::to_string(ms / 1000) + "."
                + std::string(3 - part.size(), '0') + part + "5\n";
        }
        if (file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
            return false;
    }
    return file.write("# EOF\n") == 6 && file.flush();
}

} // namespace makegood::test
