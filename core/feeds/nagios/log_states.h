// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "feeds/nagios/log_line.h"
#include "feeds/nagios/nagios_settings.h"
#include "feeds/source/raw_series.h"

namespace makegood::feeds
{

/// The labels of an object: `host`, and `service` of services.
Labels labelsOf(const NagiosObject &object);
/// What a state of Nagios means by the settings.
CheckState meaningOf(NagiosWord word, const PluginStates &states);
/// `CRITICAL: connection refused`, the first 200 characters of the output in one line.
std::string stateDetail(const std::string &word, const std::string &output);

/// Follows the states of all objects through the lines of logs.
///
/// A state holds until the next line that says another one. From a stop of the program to its next start all
/// are unknown; where there is no line of the stop, from the last line before the start. After a start they
/// hold as before (NagiosSettings::retainsStates), and INITIAL lines set them. An object that the CURRENT or
/// INITIAL states of all objects leave out is no longer watched: unknown from then on. Of several states
/// within a second the last one holds. Where only hard states count, a soft state of an object of which
/// nothing is known yet says that its last hard state was OK: soft states follow no other.
class LogStates
{
public:
    LogStates(const NagiosSettings &settings, const Interval &page);

    /// Takes every line, in the order of the logs, of those before the page's end.
    void add(const LogLine &line);
    /// The changes inside the page, each series with the state that holds as the page begins, where the lines
    /// say it. The last call.
    std::vector<RawChanges> take();
    std::size_t size() const { return m_changes; } ///< changes so far, those before the page included
    /// Whether inside the page states were taken to hold on after a start that repeated none.
    bool assumesRetention() const { return m_assumes; }
    /// A line's time was a minute or more before one that came earlier: it was taken to be as late as that.
    bool goesBack() const { return m_goesBack; }

private:
    struct Object {
        std::vector<RawChange> changes; ///< from the first line on
        bool isKnown = false; ///< the last change is a state of Nagios
        std::optional<RawChange> held; ///< what held when the program stopped
        Instant seenAt{};
    };

    void set(Object &object, RawChange change);
    void addState(const LoggedState &state, Instant at);
    void stop(Instant at);
    void start(Instant at);
    void closeDump();
    void endOfWait();

    const NagiosSettings &m_settings;
    const Interval m_page;
    std::map<NagiosObject, Object> m_objects;
    std::optional<Instant> m_last; ///< time of the last line
    bool m_isRunning = true;
    std::optional<Instant> m_dumpBegan; ///< of a run of CURRENT or INITIAL states that is not over
    Instant m_dumpSeen{};
    std::optional<Instant> m_startedAt; ///< a start after which no INITIAL states came yet
    bool m_assumes = false;
    bool m_goesBack = false;
    std::size_t m_changes = 0;
};

} // namespace makegood::feeds
