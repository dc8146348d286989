// SPDX-License-Identifier: GPL-3.0-or-later
#include "month_servers.h"

namespace makegood::test
{

using namespace sla;

namespace
{

std::int64_t millisecondsOf(Instant at)
{
    return at.time_since_epoch().count();
}

std::int64_t secondsIn(Instant at)
{
    return millisecondsOf(at) / 1000;
}

QByteArray csvRow(const GeneratedTarget &target, const Check &check)
{
    return QByteArray::fromStdString(formatInstant(check.at) + ',' + target.service + ",http,"
                                     + (check.state == CheckState::Up ? "up" : "down"));
}

// Rows of all targets in order of time.
QByteArray inOrder(const std::multimap<Instant, QByteArray> &rows)
{
    QByteArray out;
    for (const auto &[at, row] : rows)
        out += row + '\n';
    return out;
}

} // namespace

FakeZabbix zabbixOf(const GeneratedMonth &month, bool hasValues)
{
    FakeZabbix out;
    out.token = "secret";
    out.dateSeconds = secondsIn(month.period.end) + 86'400;
    for (std::size_t i = 0; i < month.targets.size(); ++i) {
        out.addHost(month.targets[i].service);
        for (const Interval &outage : month.targets[i].outages)
            out.addProblem(i, millisecondsOf(outage.start), millisecondsOf(outage.end));
    }
    for (std::size_t i = 0; hasValues && i < month.targets.size(); ++i)
        for (const Check &check : month.targets[i].checks)
            out.addValue(i, millisecondsOf(check.at), check.state == CheckState::Up ? "1" : "0");
    return out;
}

FakeNagios nagiosOf(const GeneratedMonth &month)
{
    FakeNagios out;
    out.updated = secondsIn(month.period.end) + 60;
    for (const GeneratedTarget &target : month.targets) {
        std::vector<FakeNagios::State> &states = out.objects[{target.service, "http"}];
        for (const Check &change : changesOf(month, target))
            states.push_back({secondsIn(change.at), change.state == CheckState::Up ? 8 : 32});
        out.objects[{target.service, ""}] = {{states.front().at, 1}};
    }
    return out;
}

FakeGatus gatusOf(const GeneratedMonth &month)
{
    FakeGatus out;
    for (const GeneratedTarget &target : month.targets) {
        out.add("acme", target.service);
        for (const Check &check : target.checks)
            out.check(out.endpoints.size() - 1, millisecondsOf(check.at), check.state == CheckState::Up);
    }
    return out;
}

IcingaTestData icingaOf(const GeneratedMonth &month)
{
    IcingaTestData out;
    for (const GeneratedTarget &target : month.targets)
        out.objects.push_back({target.service, "http", icingaRows(changesOf(month, target))});
    return out;
}

void fillLivestatus(FakeLivestatus &fake, const GeneratedMonth &month)
{
    for (const GeneratedTarget &target : month.targets) {
        auto &stretches = fake.objects[{target.service, "http"}];
        for (const Check &change : changesOf(month, target)) {
            const std::int64_t at = secondsIn(change.at);
            if (!stretches.empty())
                stretches.back().until = at;
            stretches.push_back(
                {at, secondsIn(month.period.end) + 86'400, change.state == CheckState::Up ? 0 : 2});
        }
    }
}

bool writeNagiosLogs(const LogFiles &files, const GeneratedMonth &month)
{
    const auto line = [](Instant at, const std::string &words) {
        return '[' + QByteArray::number(qlonglong(secondsIn(at))) + "] " + QByteArray::fromStdString(words)
            + '\n';
    };
    const auto words = [](const Check &change) {
        return change.state == CheckState::Up ? ";http;OK;HARD;1;fine" : ";http;CRITICAL;HARD;1;no answer";
    };
    for (Instant day = month.period.start; day < month.period.end; day += std::chrono::days(1)) {
        const Instant next = day + std::chrono::days(1);
        QByteArray head = line(day, "LOG ROTATION: DAILY") + line(day, "LOG VERSION: 2.0");
        std::multimap<Instant, QByteArray> alerts;
        for (const GeneratedTarget &target : month.targets) {
            Check before{};
            for (const Check &change : changesOf(month, target))
                if (change.at < day)
                    before = change;
                else if (change.at < next)
                    alerts.emplace(
                        change.at,
                        line(change.at, "SERVICE ALERT: " + target.service + words(change)).chopped(1));
            head += line(day, "CURRENT SERVICE STATE: " + target.service + words(before));
        }
        const std::string name = "archives/nagios-" + formatInstant(next).substr(0, 10) + "-00.log";
        if (!files.write(name.c_str(), head + inOrder(alerts)))
            return false;
    }
    return files.write("nagios.log",
                       line(month.period.end, "LOG ROTATION: DAILY")
                           + line(month.period.end, "LOG VERSION: 2.0"));
}

QByteArray checksCsv(const GeneratedMonth &month)
{
    std::multimap<Instant, QByteArray> rows;
    for (const GeneratedTarget &target : month.targets)
        for (const Check &check : target.checks)
            rows.emplace(check.at, csvRow(target, check));
    return "time,service,probe,state\n" + inOrder(rows);
}

QByteArray changesCsv(const GeneratedMonth &month)
{
    std::multimap<Instant, QByteArray> rows;
    for (const GeneratedTarget &target : month.targets)
        for (const Check &change : changesOf(month, target))
            rows.emplace(change.at, csvRow(target, change) + ',');
    return "time,service,probe,state,detail\n" + inOrder(rows);
}

} // namespace makegood::test
