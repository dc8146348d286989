// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/log_states.h"

#include <algorithm>

#include <QString>

namespace makegood::feeds
{

namespace
{

// Lines of one dump follow each other, in a large installation over some seconds.
constexpr Duration dumpPause = std::chrono::seconds(60);
constexpr Duration aSecond = std::chrono::seconds(1); // the grain of the log

} // namespace

Labels labelsOf(const NagiosObject &object)
{
    Labels labels{{"host", object.host}};
    if (!object.service.empty())
        labels["service"] = object.service;
    return labels;
}

CheckState meaningOf(NagiosWord word, const PluginStates &states)
{
    switch (word) {
    case NagiosWord::Ok:
        return CheckState::Up;
    case NagiosWord::Warning:
        return states.warning;
    case NagiosWord::Critical:
        return states.critical;
    case NagiosWord::Unknown:
        return states.unknown;
    case NagiosWord::Down:
        return states.down;
    case NagiosWord::Unreachable:
        return states.unreachable;
    }
    return CheckState::Unknown;
}

std::string stateDetail(const std::string &word, const std::string &output)
{
    const QString line = QString::fromStdString(output).section(QLatin1Char('\n'), 0, 0).simplified();
    return line.isEmpty() ? word : word + ": " + line.left(200).toStdString();
}

LogStates::LogStates(const NagiosSettings &settings, const Interval &page)
    : m_settings(settings)
    , m_page(page)
{
}

void LogStates::set(Object &object, RawChange change)
{
    std::vector<RawChange> &all = object.changes;
    if (!all.empty() && change.at <= all.back().at) { // the later line of a second holds
        change.at = all.back().at;
        all.pop_back();
        --m_changes;
    }
    if (!all.empty() && all.back().state == change.state)
        return;
    all.push_back(std::move(change));
    ++m_changes;
}

void LogStates::add(const LogLine &line)
{
    // A clock that was set back must not put a state before an earlier one.
    m_goesBack = m_goesBack || (m_last && line.at + dumpPause < *m_last);
    const Instant at = std::max(line.at, m_last.value_or(line.at));
    if (m_dumpBegan && at > m_dumpSeen + dumpPause)
        closeDump();
    if (m_startedAt && at > *m_startedAt + dumpPause)
        endOfWait();
    switch (line.kind) {
    case LogLine::Kind::State:
        addState(line.state, at);
        break;
    case LogLine::Kind::Stopped:
        stop(at);
        break;
    case LogLine::Kind::Started:
        if (m_isRunning && m_last)
            stop(std::min(at, *m_last + aSecond)); // it ended without a word
        start(at);
        break;
    case LogLine::Kind::Downtime:
    case LogLine::Kind::Command:
    case LogLine::Kind::Other:
        break;
    }
    m_last = at;
}

void LogStates::addState(const LoggedState &state, Instant at)
{
    m_isRunning = true;
    if (state.isDump) {
        m_dumpBegan = m_dumpBegan.value_or(at);
        m_dumpSeen = at;
        if (state.isInitial)
            m_startedAt.reset();
    }
    Object &object = m_objects[state.object];
    object.seenAt = at;
    object.held.reset();
    if (state.isHard || m_settings.countsSoft)
        set(object, {at, meaningOf(state.word, m_settings.states), stateDetail(state.text, state.output)});
    else if (!object.isKnown)
        set(object, {at, CheckState::Up, state.object.service.empty() ? "UP" : "OK"});
    object.isKnown = true;
}

void LogStates::stop(Instant at)
{
    // What a dump leaves out that is cut short may still be there.
    m_dumpBegan.reset();
    m_startedAt.reset();
    if (!m_isRunning)
        return;
    m_isRunning = false;
    for (auto &[name, object] : m_objects) {
        if (object.changes.empty())
            continue;
        const RawChange &last = object.changes.back();
        if (object.isKnown)
            object.held = last;
        // A state that came within this second was seen all the same.
        set(object, {last.at < at ? at : last.at + aSecond, CheckState::Unknown, "Nagios did not run"});
        object.isKnown = false;
    }
}

void LogStates::start(Instant at)
{
    m_isRunning = true;
    if (!m_settings.retainsStates)
        return;
    for (auto &[name, object] : m_objects) {
        if (!object.held)
            continue;
        set(object, {at, object.held->state, object.held->detail});
        object.held.reset();
        object.isKnown = true;
        m_startedAt = at;
    }
}

void LogStates::closeDump()
{
    for (auto &[name, object] : m_objects) {
        if (object.seenAt >= *m_dumpBegan || object.changes.empty())
            continue;
        set(object,
            {std::max(*m_dumpBegan, object.changes.back().at), CheckState::Unknown,
             "no longer in Nagios's configuration"});
        object.isKnown = false;
        object.held.reset();
    }
    m_dumpBegan.reset();
}

void LogStates::endOfWait()
{
    m_assumes = m_assumes || m_page.contains(*m_startedAt);
    m_startedAt.reset();
}

std::vector<RawChanges> LogStates::take()
{
    if (m_dumpBegan && m_page.end > m_dumpSeen + dumpPause)
        closeDump();
    if (m_startedAt && m_page.end > *m_startedAt + dumpPause)
        endOfWait();
    std::vector<RawChanges> out;
    for (auto &[name, object] : m_objects) {
        std::vector<RawChange> &all = object.changes;
        const auto inside = std::ranges::lower_bound(all, m_page.start, {}, &RawChange::at);
        // The last one before the page holds as it begins, unless another one comes at that instant.
        const bool isReplaced = inside != all.end() && inside->at == m_page.start;
        if (inside != all.begin())
            all.erase(all.begin(), isReplaced ? inside : inside - 1);
        if (!all.empty())
            out.push_back({labelsOf(name), std::move(all)});
    }
    m_objects.clear();
    return out;
}

} // namespace makegood::feeds
