// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/log_line.h"

#include <array>
#include <charconv>
#include <utility>

#include <QString>

#include "feeds/text_file.h"

namespace makegood::feeds
{

namespace
{

constexpr std::int64_t yearOf2200 = 7'258'118'400;

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

std::string textFrom(std::string_view bytes)
{
    if (firstLineThatIsNoUtf8(bytes) == 0)
        return std::string(bytes);
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
}

// The fields of a line, one after the other; what is after the last one that was taken is the rest.
class Fields
{
public:
    explicit Fields(std::string_view text)
        : m_rest(text)
    {
    }

    // Fails where no semicolon ends the field: the line may have been cut off within it.
    std::string_view next()
    {
        const std::size_t end = m_rest.find(';');
        m_isWhole = m_isWhole && end != std::string_view::npos;
        const std::string_view field = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        return field;
    }
    std::int64_t number()
    {
        const std::string_view field = next();
        std::int64_t out = 0;
        const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), out);
        m_isWhole = m_isWhole && error == std::errc() && end == field.data() + field.size();
        return out;
    }
    std::string_view rest() const { return m_rest; }
    bool isWhole() const { return m_isWhole; }

private:
    std::string_view m_rest;
    bool m_isWhole = true;
};

constexpr std::array serviceWords = {
    std::pair{"OK", NagiosWord::Ok},
    std::pair{"WARNING", NagiosWord::Warning},
    std::pair{"CRITICAL", NagiosWord::Critical},
    std::pair{"UNKNOWN", NagiosWord::Unknown},
};
constexpr std::array hostWords = {
    std::pair{"UP", NagiosWord::Ok},
    std::pair{"DOWN", NagiosWord::Down},
    std::pair{"UNREACHABLE", NagiosWord::Unreachable},
};

template <typename Words> std::optional<NagiosWord> wordAmong(const Words &words, std::string_view text)
{
    for (const auto &[name, word] : words)
        if (text == name)
            return word;
    return std::nullopt;
}

// `host;[service;]STATE;HARD;attempt;output`
bool readState(std::string_view text, bool isService, LoggedState &state)
{
    Fields fields(text);
    state.object.host = textFrom(fields.next());
    if (isService)
        state.object.service = textFrom(fields.next());
    const std::string_view name = fields.next();
    const std::string_view type = fields.next();
    fields.number();
    const auto word = isService ? wordAmong(serviceWords, name) : wordAmong(hostWords, name);
    if (!fields.isWhole() || !word || state.object.host.empty() || (isService && state.object.service.empty())
        || (type != "HARD" && type != "SOFT"))
        return false;
    state.word = *word;
    state.text = name;
    state.isHard = type == "HARD";
    state.output = fields.rest() == "(null)" ? std::string() : textFrom(fields.rest());
    return true;
}

// `host;[service;]STARTED; words`
bool readDowntime(std::string_view text, bool isService, LoggedDowntime &downtime)
{
    Fields fields(text);
    downtime.object.host = textFrom(fields.next());
    if (isService)
        downtime.object.service = textFrom(fields.next());
    const std::string_view what = fields.next();
    if (!fields.isWhole() || downtime.object.host.empty())
        return false;
    downtime.what = what == "STARTED" ? LoggedDowntime::What::Started
        : what == "STOPPED"           ? LoggedDowntime::What::Stopped
                                      : LoggedDowntime::What::Cancelled;
    return what == "STARTED" || what == "STOPPED" || what == "CANCELLED";
}

struct CommandName {
    std::string_view name;
    LoggedCommand::Reach reach;
    bool isService;
};
constexpr std::array commandNames = {
    CommandName{"SCHEDULE_HOST_DOWNTIME;", LoggedCommand::Reach::One, false},
    CommandName{"SCHEDULE_SVC_DOWNTIME;", LoggedCommand::Reach::One, true},
    CommandName{"SCHEDULE_HOST_SVC_DOWNTIME;", LoggedCommand::Reach::ServicesOfHost, false},
    CommandName{"SCHEDULE_HOSTGROUP_HOST_DOWNTIME;", LoggedCommand::Reach::Some, false},
    CommandName{"SCHEDULE_HOSTGROUP_SVC_DOWNTIME;", LoggedCommand::Reach::Some, false},
    CommandName{"SCHEDULE_SERVICEGROUP_HOST_DOWNTIME;", LoggedCommand::Reach::Some, false},
    CommandName{"SCHEDULE_SERVICEGROUP_SVC_DOWNTIME;", LoggedCommand::Reach::Some, false},
    CommandName{"SCHEDULE_AND_PROPAGATE_HOST_DOWNTIME;", LoggedCommand::Reach::Some, false},
    CommandName{"SCHEDULE_AND_PROPAGATE_TRIGGERED_HOST_DOWNTIME;", LoggedCommand::Reach::Some, false},
};

// `host;[service;]start;end;fixed;trigger;seconds;author;comment`. False: another command, or not readable.
bool readCommand(std::string_view text, LoggedCommand &command)
{
    for (const CommandName &one : commandNames) {
        if (!takePrefix(text, one.name))
            continue;
        Fields fields(text);
        command.reach = one.reach;
        command.object.host = textFrom(fields.next());
        if (one.isService)
            command.object.service = textFrom(fields.next());
        const std::int64_t start = fields.number();
        const std::int64_t end = fields.number();
        command.isFixed = fields.next() != "0";
        fields.next(); // the downtime that triggers it
        const std::int64_t length = fields.number();
        command.author = textFrom(fields.next());
        command.comment = textFrom(fields.rest());
        const auto isTime = [](std::int64_t at) { return at >= 0 && at < yearOf2200; };
        if (!fields.isWhole() || !isTime(start) || !isTime(end) || !isTime(length))
            return false;
        command.plan = {Instant(std::chrono::seconds(start)), Instant(std::chrono::seconds(end))};
        command.length = std::chrono::seconds(length);
        return true;
    }
    return false;
}

// `Nagios 4.4.6 starting... (PID=30947)`
bool readStart(std::string_view text, LogLine &line)
{
    const std::size_t end = text.find(" starting... (PID=");
    if (end == std::string_view::npos || end > 100)
        return false;
    const std::string_view who = text.substr(0, end);
    const std::size_t blank = who.find(' ');
    line.product = textFrom(who.substr(0, blank));
    line.version = blank == std::string_view::npos ? std::string() : textFrom(who.substr(blank + 1));
    return true;
}

bool isStop(std::string_view text)
{
    // Naemon says `Caught 'Terminated', shutting down...`.
    const bool isSignal = text.starts_with("Caught ")
        && (text.ends_with(", shutting down...") || text.ends_with(", restarting..."));
    return isSignal || text.starts_with("Successfully shutdown...") || text.starts_with("Caught SIG")
        || text.starts_with("Bailing out due to") || text.starts_with("PROGRAM_RESTART event")
        || text.starts_with("PROGRAM_SHUTDOWN event");
}

} // namespace

std::optional<Instant> timeOfLine(std::string_view line)
{
    if (!takePrefix(line, "["))
        return std::nullopt;
    std::int64_t seconds = -1;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), seconds);
    const auto digits = static_cast<std::size_t>(end - line.data());
    if (error != std::errc() || seconds < 0 || seconds >= yearOf2200
        || !line.substr(digits).starts_with("] "))
        return std::nullopt;
    return Instant(std::chrono::seconds(seconds));
}

std::optional<LogLine> readLogLine(std::string_view text)
{
    // After a crash of the machine logs hold blocks of zeros.
    while (!text.empty() && text.front() == '\0')
        text.remove_prefix(1);
    const auto at = timeOfLine(text);
    if (!at)
        return std::nullopt;
    text.remove_prefix(text.find(']') + 2);
    LogLine line{LogLine::Kind::Other, *at};
    const auto is = [&](LogLine::Kind kind, bool isRead) {
        line.kind = kind;
        return isRead ? std::optional(line) : std::nullopt;
    };
    if (takePrefix(text, "SERVICE ALERT: "))
        return is(LogLine::Kind::State, readState(text, true, line.state));
    if (takePrefix(text, "HOST ALERT: "))
        return is(LogLine::Kind::State, readState(text, false, line.state));
    std::string_view dump = text;
    line.state.isInitial = takePrefix(dump, "INITIAL ");
    line.state.isDump = line.state.isInitial || takePrefix(dump, "CURRENT ");
    if (line.state.isDump && takePrefix(dump, "SERVICE STATE: "))
        return is(LogLine::Kind::State, readState(dump, true, line.state));
    if (line.state.isDump && takePrefix(dump, "HOST STATE: "))
        return is(LogLine::Kind::State, readState(dump, false, line.state));
    if (takePrefix(text, "SERVICE DOWNTIME ALERT: "))
        return is(LogLine::Kind::Downtime, readDowntime(text, true, line.downtime));
    if (takePrefix(text, "HOST DOWNTIME ALERT: "))
        return is(LogLine::Kind::Downtime, readDowntime(text, false, line.downtime));
    if (takePrefix(text, "EXTERNAL COMMAND: ")) {
        if (readCommand(text, line.command))
            line.kind = LogLine::Kind::Command;
        return line;
    }
    if (isStop(text))
        line.kind = LogLine::Kind::Stopped;
    else if (readStart(text, line))
        line.kind = LogLine::Kind::Started;
    return line;
}

} // namespace makegood::feeds
