// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sla/time/interval.h"

namespace makegood::feeds
{

/// A host, or a service of it. Sorts hosts before their services.
struct NagiosObject {
    std::string host;
    std::string service; ///< empty: the host itself

    auto operator<=>(const NagiosObject &) const = default;
};

/// Nagios's states, of hosts and services.
enum class NagiosWord {
    Ok, ///< UP too
    Warning,
    Critical,
    Unknown,
    Down,
    Unreachable,
};

/// SERVICE ALERT, HOST ALERT, and the CURRENT and INITIAL states of both.
struct LoggedState {
    NagiosObject object;
    NagiosWord word = NagiosWord::Ok;
    std::string text; ///< Nagios's word
    bool isHard = true;
    bool isDump = false; ///< CURRENT or INITIAL: written for every object there is
    bool isInitial = false;
    std::string output;
};

/// SERVICE DOWNTIME ALERT and HOST DOWNTIME ALERT.
struct LoggedDowntime {
    enum class What {
        Started,
        Stopped,
        Cancelled
    };
    NagiosObject object;
    What what = What::Started;
};

/// EXTERNAL COMMAND: SCHEDULE_…_DOWNTIME.
struct LoggedCommand {
    enum class Reach {
        One, ///< `object` itself
        ServicesOfHost,
        Some, ///< of a group, or of hosts below another one: the log does not say which
    };
    Reach reach = Reach::One;
    NagiosObject object; ///< with Reach::Some: nothing that counts
    Interval plan{};
    bool isFixed = true; ///< else it lasts `length` from a problem that begins within `plan`
    Duration length{};
    std::string author;
    std::string comment;
};

/// A line of the log.
struct LogLine {
    enum class Kind {
        Other,
        State,
        Downtime,
        Command,
        Started, ///< the program
        Stopped,
    };
    Kind kind = Kind::Other;
    Instant at{};
    LoggedState state = {};
    LoggedDowntime downtime = {};
    LoggedCommand command = {};
    std::string product = {}; ///< with Kind::Started: `Nagios`
    std::string version = {};
};

/// The time of a line: `[1796025787] …`, seconds up to the year 2200. Nothing: not such a line.
std::optional<Instant> timeOfLine(std::string_view line);

/// Reads a line without its end. Nothing: not a line of such a log, or one of a kind that counts and that
/// cannot be read. Bytes that are no UTF-8 are read as Latin-1.
std::optional<LogLine> readLogLine(std::string_view line);

} // namespace makegood::feeds
