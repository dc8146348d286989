// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/log_downtimes.h"

#include <algorithm>

#include "feeds/nagios/log_states.h"
#include "sla/time/interval_set.h"

namespace makegood::feeds
{

namespace
{

// How far a line may be from the planned time: Nagios begins and ends downtimes within seconds.
constexpr Duration downtimeSlack = std::chrono::seconds(60);
constexpr std::size_t mostCommands = 200'000;

bool isNear(Instant a, Instant b)
{
    return a - b <= downtimeSlack && b - a <= downtimeSlack;
}

std::string uidOf(const NagiosObject &object, Instant start)
{
    return "downtime " + object.host + ';' + object.service + ';' + formatInstant(start);
}

} // namespace

void LogDowntimes::add(const LogLine &line)
{
    if (line.kind == LogLine::Kind::Command) {
        if (m_entries.size() < mostCommands)
            m_entries.push_back({line.at, line.command});
        return;
    }
    if (line.kind == LogLine::Kind::Stopped)
        m_stoppedAt = m_stoppedAt.value_or(line.at);
    if (line.kind == LogLine::Kind::Started) {
        for (auto &[object, list] : m_downtimes)
            if (!list.back().end)
                list.back().doubtfulFrom = m_stoppedAt.value_or(line.at);
        m_stoppedAt.reset();
    }
    if (line.kind != LogLine::Kind::Downtime)
        return;
    const auto found = m_downtimes.find(line.downtime.object);
    Downtime *open
        = found != m_downtimes.end() && !found->second.back().end ? &found->second.back() : nullptr;
    if (line.downtime.what == LoggedDowntime::What::Started) {
        if (open != nullptr)
            open->doubtfulFrom.reset(); // said again after a restart
        else
            m_downtimes[line.downtime.object].push_back({line.at, {}, {}, false});
    } else if (open != nullptr) {
        open->end = line.at;
        open->isCancelled = line.downtime.what == LoggedDowntime::What::Cancelled;
    } else if (line.at >= m_page.start) {
        m_lacksBegin = true;
    }
}

bool LogDowntimes::meetsPage(const Downtime &downtime) const
{
    return downtime.start < m_page.end && (!downtime.end || *downtime.end >= m_page.start);
}

// When the downtime was to be by this command; nothing: the command planned another one.
std::optional<Interval> LogDowntimes::planOf(const Entry &entry, const NagiosObject &object,
                                             const Downtime &downtime) const
{
    const LoggedCommand &command = entry.command;
    const bool isSome = command.reach == LoggedCommand::Reach::Some;
    if (command.reach == LoggedCommand::Reach::One && command.object != object)
        return std::nullopt;
    if (command.reach == LoggedCommand::Reach::ServicesOfHost
        && (command.object.host != object.host || object.service.empty()))
        return std::nullopt;
    if (downtime.end && entry.at > *downtime.end)
        return std::nullopt;
    if (!command.isFixed) {
        const bool isBegun = downtime.start + downtimeSlack >= command.plan.start
            && downtime.start < command.plan.end && entry.at <= downtime.start;
        if (!isBegun || isSome)
            return std::nullopt;
        return Interval{downtime.start, downtime.start + command.length};
    }
    if (isSome && !isNear(std::max(command.plan.start, entry.at), downtime.start))
        return std::nullopt;
    return command.plan;
}

// Of commands with exactly the times of the downtime only the last one counts: an earlier one was removed.
std::vector<LogDowntimes::Part> LogDowntimes::plansFor(const NagiosObject &object,
                                                       const Downtime &downtime) const
{
    std::vector<Part> plans;
    const Entry *exact = nullptr;
    for (const Entry &entry : m_entries) {
        const auto plan = planOf(entry, object, downtime);
        if (!plan)
            continue;
        const bool beginsSo = isNear(plan->start, downtime.start);
        const bool endsSo = downtime.end && !downtime.isCancelled && isNear(plan->end, *downtime.end);
        Interval when = *plan;
        if (!beginsSo)
            when.start = std::max(when.start, downtime.start);
        if (downtime.end && !endsSo)
            when.end = std::min(when.end, *downtime.end);
        if (when.empty())
            continue;
        if (beginsSo && endsSo)
            exact = &entry;
        plans.push_back({when, &entry});
    }
    if (exact != nullptr)
        std::erase_if(plans, [&](const Part &plan) { return plan.entry != exact; });
    return plans;
}

std::vector<LogDowntimes::Part> LogDowntimes::partsOf(const NagiosObject &object,
                                                      const Downtime &downtime) const
{
    std::vector<Part> out;
    if (downtime.end && *downtime.end <= downtime.start)
        return out; // said to begin and to be over by one start of the program
    IntervalSet covered;
    for (const Part &plan : plansFor(object, downtime)) {
        const IntervalSet fresh = IntervalSet(plan.when).without(covered);
        for (const Interval &when : fresh.intervals())
            out.push_back({when, plan.entry});
        covered = covered.united(IntervalSet(plan.when));
    }
    Instant end = downtime.doubtfulFrom.value_or(m_page.end);
    if (downtime.end)
        end = *downtime.end;
    else if (!covered.empty())
        end = covered.intervals().back().end;
    const IntervalSet rest = IntervalSet(Interval{downtime.start, end}).without(covered);
    for (const Interval &when : rest.intervals())
        if (covered.empty() || when.length() > downtimeSlack)
            out.push_back({when, nullptr});
    return out;
}

bool LogDowntimes::lacksEarlier() const
{
    if (m_lacksBegin)
        return true;
    for (const auto &[object, list] : m_downtimes)
        for (const Downtime &downtime : list)
            if (meetsPage(downtime)
                && std::ranges::count(partsOf(object, downtime), nullptr, &Part::entry) > 0)
                return true;
    return false;
}

std::vector<RawWindow> LogDowntimes::windows()
{
    std::vector<RawWindow> out;
    for (const auto &[object, list] : m_downtimes)
        for (const Downtime &downtime : list) {
            if (!meetsPage(downtime))
                continue;
            RawWindow window;
            window.labels = labelsOf(object);
            window.uid = uidOf(object, downtime.start);
            window.title = "Downtime in Nagios";
            const auto parts = partsOf(object, downtime);
            if (parts.empty())
                out.push_back(window); // says that the uid has no instance
            for (const Part &part : parts) {
                RawWindow &one = out.emplace_back(window);
                one.when = part.when;
                one.enteredAt = part.when.start;
                m_lacksCommands = m_lacksCommands || part.entry == nullptr;
                if (part.entry == nullptr)
                    continue;
                one.enteredAt = part.entry->at;
                one.author = part.entry->command.author;
                one.comment = part.entry->command.comment;
            }
        }
    return out;
}

} // namespace makegood::feeds
