// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_problems.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

#include "feeds/zabbix/zabbix_history.h"
#include "feeds/zabbix/zabbix_rows.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t triggersAtOnce = 500;

const ZabbixTrigger *triggerOf(const std::vector<ZabbixTrigger> &triggers, const std::string &id)
{
    const auto found = std::ranges::lower_bound(triggers, id, {}, &ZabbixTrigger::id);
    return found != triggers.end() && found->id == id ? &*found : nullptr;
}

// One reading under way; kept alive by its callbacks.
class ProblemReading : public std::enable_shared_from_this<ProblemReading>
{
public:
    ProblemReading(ZabbixApi &api, const std::vector<ZabbixTrigger> &triggers, const Interval &stretch,
                   ZabbixProblems::Done done)
        : m_api(api)
        , m_triggers(triggers)
        , m_stretch(stretch)
        , m_done(std::move(done))
    {
    }

    void next()
    {
        if (m_next >= m_triggers.size())
            return askRecoveries();
        const std::size_t end = std::min(m_triggers.size(), m_next + m_atOnce);
        Json ids = Json::array();
        for (std::size_t i = m_next; i < end; ++i)
            ids.push_back(m_triggers[i].id);
        const Json params = {
            {"source", 0},
            {"object", 0},
            {"value", Json::array({1})},
            {"objectids", std::move(ids)},
            {"problem_time_from", secondsOf(m_stretch.start)},
            {"problem_time_till", secondsOf(m_stretch.end - Duration(1))},
            {"output",
             Json::array({"eventid", "objectid", "clock", "ns", "value", "r_eventid", "name", "suppressed"})},
            {"sortfield", Json::array({"eventid"})},
            {"sortorder", "ASC"},
            {"limit", ZabbixHistory::rowLimit + 1}};
        m_api.call("event.get", params, [self = shared_from_this(), end](Expected<ZabbixReply> reply) {
            self->gotEvents(end, std::move(reply));
        });
    }

private:
    void gotEvents(std::size_t end, Expected<ZabbixReply> reply)
    {
        if (!reply)
            return m_done(tl::unexpected(std::move(reply.error())));
        if (reply->tooMuch || (reply->result.is_array() && reply->result.size() > ZabbixHistory::rowLimit)) {
            if (end - m_next == 1)
                return tooMuch(reply->tooMuch ? reply->why : "a trigger has too many problems");
            m_atOnce = (end - m_next) / 2;
            return next();
        }
        if (const auto taken = takeEvents(reply->result); !taken)
            return m_done(tl::unexpected(taken.error()));
        m_next = end;
        next();
    }

    Expected<void> takeEvents(const Json &rows)
    {
        if (const auto checked = checkRows(rows, "events"); !checked)
            return checked;
        for (const Json &json : rows) {
            const ZabbixRow row(json);
            ZabbixProblem problem;
            problem.trigger = triggerOf(m_triggers, row.text("objectid"));
            if (problem.trigger == nullptr || row.text("value") != "1")
                return refused("the server answers with events that were not asked for");
            const auto at = row.instant("clock", "ns");
            if (!at)
                return tl::unexpected(at.error());
            if (*at >= m_stretch.end + std::chrono::seconds(1))
                return refused("the server answers with events that were not asked for, at "
                               + formatInstant(*at));
            problem.start = *at;
            problem.name = row.text("name");
            problem.isSuppressed = row.text("suppressed") == "1";
            const std::string recovery = row.text("r_eventid");
            if (recovery.empty())
                return refused("the answer cannot be used: an event does not say whether it is over");
            if (recovery != "0")
                m_recoveries[recovery].push_back(m_result.problems.size());
            m_result.problems.push_back(std::move(problem));
        }
        return {};
    }

    void askRecoveries()
    {
        if (m_recoveries.empty())
            return finish();
        Json ids = Json::array();
        auto last = m_recoveries.begin();
        for (std::size_t i = 0; i < m_recoveriesAtOnce && last != m_recoveries.end(); ++i, ++last)
            ids.push_back(last->first);
        const Json params = {{"eventids", ids}, {"output", Json::array({"eventid", "clock", "ns"})}};
        m_api.call("event.get", params,
                   [self = shared_from_this(), asked = ids.size()](Expected<ZabbixReply> reply) {
                       self->gotRecoveries(asked, std::move(reply));
                   });
    }

    void gotRecoveries(std::size_t asked, Expected<ZabbixReply> reply)
    {
        if (!reply)
            return m_done(tl::unexpected(std::move(reply.error())));
        if (reply->tooMuch) {
            if (asked == 1)
                return tooMuch(reply->why);
            m_recoveriesAtOnce = asked / 2;
            return askRecoveries();
        }
        if (const auto checked = checkRows(reply->result, "events"); !checked)
            return m_done(tl::unexpected(checked.error()));
        std::size_t found = 0;
        for (const Json &json : reply->result) {
            const ZabbixRow row(json);
            const auto at = row.instant("clock", "ns");
            if (!at)
                return m_done(tl::unexpected(at.error()));
            const auto ended = m_recoveries.find(row.text("eventid"));
            if (ended == m_recoveries.end())
                return m_done(refused("the server answers with events that were not asked for"));
            for (const std::size_t place : ended->second)
                m_result.problems[place].end = *at;
            m_recoveries.erase(ended);
            ++found;
        }
        if (found < asked)
            return m_done(refused("the server says that problems ended and does not show when: "
                                  "the events are being removed, or the user may not see them"));
        askRecoveries();
    }

    void tooMuch(std::string why)
    {
        m_result = {};
        m_result.tooMuch = true;
        m_result.why = std::move(why);
        m_done(std::move(m_result));
    }

    void finish()
    {
        std::ranges::stable_sort(m_result.problems, {}, &ZabbixProblem::start);
        m_done(std::move(m_result));
    }

    ZabbixApi &m_api;
    const std::vector<ZabbixTrigger> &m_triggers;
    const Interval m_stretch;
    const ZabbixProblems::Done m_done;
    std::size_t m_next = 0;
    std::size_t m_atOnce = triggersAtOnce;
    std::size_t m_recoveriesAtOnce = triggersAtOnce;
    std::map<std::string, std::vector<std::size_t>> m_recoveries; ///< problems that each event ends
    ZabbixProblems::Result m_result;
};

std::string detailOf(const ZabbixProblem &problem)
{
    return problem.isSuppressed ? problem.name + " (suppressed by maintenance)" : problem.name;
}

// The problems of a group.
struct OwnProblems {
    std::vector<const ZabbixProblem *> ofPage;
    Instant lastEnd{}; ///< of those that were over before the page
};

// Where the state at a page's start may be told from.
struct FirstState {
    Instant notBefore{};
    Instant readFrom{}; ///< earlier problems are not known
};

// What holds at `at`, where no problem of the group is known.
RawChange stateWithoutProblem(const ZabbixTriggerGroup &group, Instant at, Instant lastEnd,
                              const FirstState &first)
{
    Instant since{};
    bool isKnown = true;
    for (const ZabbixTrigger *trigger : group) {
        if (trigger->isProblem && trigger->changedAt <= at)
            return {at, CheckState::Unknown, "a problem that the server does not show"};
        // A later change says nothing about the one before it.
        isKnown = isKnown && trigger->changedAt < at && trigger->changedAt != Instant{};
        since = std::max(since, trigger->changedAt);
    }
    Instant from = lastEnd;
    if (!isKnown)
        from = std::max({from, Instant(std::chrono::floor<std::chrono::days>(at)), first.readFrom});
    else if (lastEnd < since) // triggers know the second only: an earlier `up` would cut the problem short
        from = std::min(at, since + std::chrono::seconds(1));
    return {std::max(from, first.notBefore), CheckState::Up, {}};
}

RawChanges changesOf(const ZabbixTriggerGroup &group, const OwnProblems &own, const Interval &page,
                     const std::optional<FirstState> &first)
{
    RawChanges out{group.front()->labels, {}};
    if (first && (own.ofPage.empty() || own.ofPage.front()->start > page.start))
        out.changes.push_back(stateWithoutProblem(group, page.start, own.lastEnd, *first));
    std::optional<Instant> until; // of the problems so far; absent before the first one
    bool isOpen = false;
    const auto recover = [&] {
        if (!isOpen && until && *until < page.end)
            out.changes.push_back({*until, CheckState::Up, {}});
    };
    for (const ZabbixProblem *problem : own.ofPage) {
        if (!isOpen && (!until || problem->start > *until)) {
            recover();
            out.changes.push_back({problem->start, CheckState::Down, detailOf(*problem)});
            until.reset();
        }
        isOpen = isOpen || !problem->end;
        if (problem->end)
            until = std::max(until.value_or(*problem->end), *problem->end);
    }
    recover();
    return out;
}

} // namespace

std::vector<ZabbixTriggerGroup> triggersByProbe(const std::vector<ZabbixTrigger> &triggers,
                                                const std::vector<MappingRow> &mapping)
{
    std::map<MappedProbe, ZabbixTriggerGroup> groups;
    std::vector<ZabbixTriggerGroup> out;
    for (const ZabbixTrigger &trigger : triggers) {
        if (const auto target = mapped(mapping, trigger.labels))
            groups[*target].push_back(&trigger);
        else
            out.push_back({&trigger});
    }
    for (auto &[target, group] : groups)
        out.push_back(std::move(group));
    return out;
}

std::vector<RawChanges> problemChanges(const std::vector<ZabbixTriggerGroup> &groups,
                                       const std::vector<ZabbixProblem> &problems, const Interval &page,
                                       const std::optional<Instant> &firstFrom, Instant readFrom)
{
    std::unordered_map<const ZabbixTrigger *, std::size_t> groupOf;
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const ZabbixTrigger *trigger : groups[i])
            groupOf[trigger] = i;
    std::vector<OwnProblems> own(groups.size());
    for (const ZabbixProblem &problem : problems) {
        const auto group = groupOf.find(problem.trigger);
        const bool isEmpty = problem.end && *problem.end <= problem.start; // shorter than a millisecond
        if (group == groupOf.end() || isEmpty || problem.start >= page.end)
            continue;
        OwnProblems &its = own[group->second];
        if (!problem.end || *problem.end >= page.start)
            its.ofPage.push_back(&problem);
        else
            its.lastEnd = std::max(its.lastEnd, *problem.end);
    }
    std::optional<FirstState> first;
    if (firstFrom)
        first = FirstState{*firstFrom, readFrom};
    std::vector<RawChanges> out;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        RawChanges changes = changesOf(groups[i], own[i], page, first);
        if (!changes.changes.empty())
            out.push_back(std::move(changes));
    }
    return out;
}

void ZabbixProblems::read(ZabbixApi &api, const std::vector<ZabbixTrigger> &triggers, const Interval &stretch,
                          Done done)
{
    std::make_shared<ProblemReading>(api, triggers, stretch, std::move(done))->next();
}

} // namespace makegood::feeds
