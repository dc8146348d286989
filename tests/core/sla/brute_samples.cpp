// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_line.h"

namespace makegood::brute
{

using namespace sla;

using namespace std::chrono;

namespace
{

std::vector<char> checksOf(const Line &line, const Evidence &evidence, const std::string &service,
                           const std::string &probe)
{
    std::vector<char> out(std::size_t(line.size), 0);
    for (const CheckSeries &series : evidence.checks)
        if (series.service() == service && series.probe() == probe)
            for (const auto &chunk : series.chunks())
                chunk->forEach([&](const Check &check) {
                    out[std::size_t(line.index(check.at))] = check.state == CheckState::Down ? 2 : 1;
                });
    for (const ChangeSeries &series : evidence.changes) {
        if (series.service != service || series.probe != probe)
            continue;
        for (std::size_t row = 0; row < series.changes.size(); ++row) {
            const StateChange &change = series.changes[row];
            const Instant end = row + 1 < series.changes.size() ? series.changes[row + 1].at : line.asOf;
            Instant at = change.at;
            do {
                const int i = line.index(at);
                if (change.state != CheckState::Unknown && i >= 0 && i < line.size)
                    out[std::size_t(i)] = change.state == CheckState::Down ? 2 : 1;
                at += line.every;
            } while (at < end);
        }
    }
    return out;
}

// Rows with samples as checks; of two at one minute the one that is down counts.
void addRows(std::vector<char> &states, const Line &line, const Evidence &evidence,
             const std::string &service, const std::string &probe)
{
    for (const RequestSeries &series : evidence.requests)
        if (series.service == service && series.probe == probe)
            for (const RequestCount &row : series.counts)
                if (row.total > 0) {
                    char &state = states[std::size_t(line.index(row.from))];
                    state = std::max(state, char(row.failed == row.total ? 2 : 1));
                }
}

bool isExcused(const std::vector<char> &other, int i, Duration maxGap)
{
    for (int j = i; j >= 0 && minutes(i - j) <= maxGap; --j)
        if (other[std::size_t(j)] != 0)
            return other[std::size_t(j)] == 2;
    return false;
}

} // namespace

std::vector<std::pair<int, int>> stretches(const Flags &flags)
{
    std::vector<std::pair<int, int>> out;
    for (int i = 0; i < int(flags.size()); ++i) {
        if (!flags[std::size_t(i)])
            continue;
        const int start = i;
        while (i < int(flags.size()) && flags[std::size_t(i)])
            ++i;
        out.emplace_back(start, i);
    }
    return out;
}

Flags hoursOf(const Line &line, const ServiceClass &serviceClass)
{
    Flags out(std::size_t(line.size), serviceClass.serviceHours ? 0 : 1);
    if (!serviceClass.serviceHours)
        return out;
    const BusinessHours &hours = *serviceClass.serviceHours;
    for (int i = 0; i < line.size; ++i)
        for (const HoursRow &row : hours.rows)
            for (int back = 0; back < 2; ++back) {
                const auto day = floor<days>(line.at(i)) - days(back);
                const Duration t = line.at(i) - day;
                const Duration end = row.to > row.from ? row.to : row.to + std::chrono::hours(24);
                const bool begins = std::count(row.days.begin(), row.days.end(), weekday(day)) > 0
                    && std::count(hours.holidays.begin(), hours.holidays.end(),
                                  LocalDate(day.time_since_epoch()))
                        == 0;
                if (begins && t >= row.from && t < end)
                    out[std::size_t(i)] = 1;
            }
    return out;
}

std::vector<char> statesOf(const Line &line, const Measure &measure, const Evidence &evidence,
                           const std::string &service, const std::string &probe)
{
    std::vector<char> out = checksOf(line, evidence, service, probe);
    if (measure.kind == MeasureKind::Runs)
        addRows(out, line, evidence, service, probe);
    for (const std::string &named : measure.unlessDown) {
        std::vector<char> other = checksOf(line, evidence, service, named);
        addRows(other, line, evidence, service, named);
        for (int i = 0; i < line.size; ++i)
            if (out[std::size_t(i)] == 2 && isExcused(other, i, measure.maxGap))
                out[std::size_t(i)] = 0;
    }
    return out;
}

Samples requestsAt(const Evidence &evidence, const Measure &measure, const std::string &service, Instant at)
{
    Samples out;
    for (const RequestSeries &series : evidence.requests)
        for (const RequestCount &row : series.counts)
            if (row.from == at && series.service == service)
                for (const std::string &probe : measure.probes)
                    if (probe == series.probe) {
                        out.all += row.total;
                        out.failed += row.failed;
                    }
    return out;
}

} // namespace makegood::brute
