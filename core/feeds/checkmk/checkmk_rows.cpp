// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/checkmk/checkmk_rows.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "feeds/http/http_exchange.h"
#include "feeds/json_document.h"
#include "feeds/nagios/log_states.h"
#include "feeds/text_file.h"

namespace makegood::feeds
{

namespace
{

constexpr std::int64_t latestSeconds = 7'258'118'400; // the year 2200
constexpr Duration oneSecond = std::chrono::seconds(1);
constexpr Duration behindThePage = std::chrono::seconds(2);

tl::unexpected<Error> badRows(const std::string &why)
{
    return refused("the answer cannot be used: " + why);
}

// A list of rows of so many columns. Bytes that are no UTF-8 are read as Latin-1.
Expected<Json> rowsIn(const LivestatusAnswer &answer, std::size_t columns)
{
    const std::string said = quotable(answer.body);
    const std::string words = said.empty() ? std::string() : ": it says \"" + said + '"';
    if (answer.status == 403)
        return refused("the server does not let us in (status 403)" + words);
    if (answer.status != 200)
        return refused("the server refuses the query (status " + std::to_string(answer.status) + ')' + words);
    std::string text = answer.body.toStdString();
    if (firstLineThatIsNoUtf8(text) != 0)
        text = QString::fromLatin1(answer.body).toStdString();
    auto json = parseJson(text, {});
    if (!json)
        return badRows("it is not complete, correct JSON");
    if (!json->is_array())
        return badRows("it is no list of rows");
    for (const Json &row : *json)
        if (!row.is_array() || row.size() != columns)
            return badRows("a row has not the columns that were asked for");
    return std::move(*json);
}

std::string textAt(const Json &row, std::size_t column)
{
    return row[column].is_string() ? row[column].get<std::string>() : std::string();
}

std::optional<std::int64_t> numberAt(const Json &row, std::size_t column)
{
    return row[column].is_number_integer() ? std::optional(row[column].get<std::int64_t>()) : std::nullopt;
}

std::optional<Instant> instantAt(const Json &row, std::size_t column)
{
    const auto seconds = numberAt(row, column);
    if (!seconds || *seconds < 0 || *seconds > latestSeconds)
        return std::nullopt;
    return Instant(std::chrono::seconds(*seconds));
}

struct NumberedState {
    NagiosWord word;
    const char *name;
};
constexpr std::array numberedHostStates
    = {NumberedState{NagiosWord::Ok, "UP"}, NumberedState{NagiosWord::Down, "DOWN"},
       NumberedState{NagiosWord::Unreachable, "UNREACHABLE"}};
constexpr std::array numberedServiceStates
    = {NumberedState{NagiosWord::Ok, "OK"}, NumberedState{NagiosWord::Warning, "WARNING"},
       NumberedState{NagiosWord::Critical, "CRITICAL"}, NumberedState{NagiosWord::Unknown, "UNKNOWN"}};

const NumberedState *numbered(std::int64_t number, bool isService)
{
    const auto index = static_cast<std::size_t>(number);
    if (number < 0 || index >= (isService ? numberedServiceStates.size() : numberedHostStates.size()))
        return nullptr;
    return isService ? &numberedServiceStates[index] : &numberedHostStates[index];
}

QByteArray secondsText(Instant at)
{
    return QByteArray::number(
        qint64{std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count()});
}

// The page in whole seconds.
QByteArray timeFilter(const Interval &time)
{
    return "Filter: time >= " + secondsText(time.start) + "\nFilter: time < "
        + secondsText(time.end + std::chrono::milliseconds(999)) + '\n';
}

// A row of statehist.
struct Stretch {
    Interval when{};
    std::int64_t state = 0;
    std::string output;
};

Expected<RawChanges> changesOf(const NagiosObject &object, std::vector<Stretch> &rows, const Interval &page,
                               const PluginStates &states)
{
    std::ranges::stable_sort(rows, {}, [](const Stretch &row) { return row.when.start; });
    RawChanges out{labelsOf(object), {}};
    const auto add = [&](RawChange change) {
        if (out.changes.empty() || out.changes.back().state != change.state)
            out.changes.push_back(std::move(change));
    };
    Instant told = page.start;
    for (const Stretch &row : rows) {
        if (row.when.empty())
            continue;
        if (row.when.start > told)
            add({told, CheckState::Unknown, "no history"});
        told = std::max(told, row.when.end);
        if (row.state == -1) {
            add({row.when.start, CheckState::Unknown, "not watched"});
            continue;
        }
        const NumberedState *state = numbered(row.state, !object.service.empty());
        if (state == nullptr)
            return badRows("state " + std::to_string(row.state) + " is none of Nagios's");
        add({row.when.start, meaningOf(state->word, states), stateDetail(state->name, row.output)});
    }
    if (told < page.end)
        add({told, CheckState::Unknown, "no history"});
    return out;
}

} // namespace

QByteArray statusQuery()
{
    return "GET status\nColumns: program_version livestatus_version\n";
}

Expected<SourceStatus> statusIn(const LivestatusAnswer &answer)
{
    const auto rows = rowsIn(answer, 2);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->size() != 1)
        return badRows("it has no status");
    SourceStatus status;
    status.product = "Livestatus";
    status.version = quotable(QByteArray::fromStdString(textAt((*rows)[0], 0)));
    return status;
}

QByteArray hostsQuery()
{
    return "GET hosts\nColumns: name state has_been_checked last_state_change\n";
}

QByteArray servicesQuery()
{
    return "GET services\nColumns: host_name description state has_been_checked last_state_change\n";
}

Expected<void> discoveredIn(const LivestatusAnswer &answer, bool areServices, const PluginStates &states,
                            std::vector<DiscoveredSeries> &list)
{
    const std::size_t first = areServices ? 2 : 1; // column behind the names
    const auto rows = rowsIn(answer, first + 3);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Json &row : *rows) {
        const NagiosObject object{textAt(row, 0), areServices ? textAt(row, 1) : std::string()};
        const auto state = numberAt(row, first);
        const auto changed = instantAt(row, first + 2);
        const NumberedState *known = state ? numbered(*state, areServices) : nullptr;
        if (object.host.empty() || (areServices && object.service.empty()) || !changed || known == nullptr)
            return badRows("a host or service has no name, state or time");
        const bool isChecked = numberAt(row, first + 1) == 1;
        list.push_back({labelsOf(object), *changed,
                        isChecked ? meaningOf(known->word, states) : CheckState::Unknown,
                        SeriesKind::Changes});
    }
    return {};
}

// The last row ends a second before the end that is asked for, and a change in that second has no row.
QByteArray historyQuery(const Interval &page)
{
    return "GET statehist\nColumns: host_name service_description from until state log_output\n"
        + timeFilter({page.start, page.end + behindThePage});
}

Expected<std::vector<RawChanges>> historyIn(const LivestatusAnswer &answer, const Interval &page,
                                            const PluginStates &states)
{
    const auto rows = rowsIn(answer, 6);
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<NagiosObject, std::vector<Stretch>> objects;
    for (const Json &row : *rows) {
        const auto from = instantAt(row, 2);
        const auto until = instantAt(row, 3);
        const auto state = numberAt(row, 4);
        const std::string host = textAt(row, 0);
        if (host.empty() || !from || !until || !state)
            return badRows("a row has no host, time or state");
        if (*from <= page.start - oneSecond || *until > page.end + behindThePage + oneSecond
            || *until < *from)
            return badRows("it is about a time that was not asked for, " + formatInstant(*from));
        // The second in which the page begins or ends is the server's whole one.
        objects[{host, textAt(row, 1)}].push_back(
            {{std::max(*from, page.start), std::min(*until, page.end)}, *state, textAt(row, 5)});
    }
    std::vector<RawChanges> out;
    for (auto &[object, stretches] : objects) {
        auto changes = changesOf(object, stretches, page, states);
        if (!changes)
            return tl::unexpected(changes.error());
        if (!changes->changes.empty())
            out.push_back(std::move(*changes));
    }
    return out;
}

QByteArray downtimesQuery()
{
    return "GET downtimes\nColumns: host_name service_description entry_time start_time end_time fixed "
           "duration "
           "author comment\n";
}

Expected<std::vector<LogLine>> downtimesIn(const LivestatusAnswer &answer)
{
    const auto rows = rowsIn(answer, 9);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LogLine> out;
    for (const Json &row : *rows) {
        const auto entered = instantAt(row, 2);
        const auto start = instantAt(row, 3);
        const auto end = instantAt(row, 4);
        const auto length = numberAt(row, 6);
        if (textAt(row, 0).empty() || !entered || !start || !end || !length || *length < 0
            || *length > latestSeconds)
            return badRows("a downtime has no host or time");
        LogLine &line = out.emplace_back();
        line.kind = LogLine::Kind::Command;
        line.at = *entered;
        line.command.object = {textAt(row, 0), textAt(row, 1)};
        line.command.plan = {*start, *end};
        line.command.isFixed = numberAt(row, 5) != 0;
        line.command.length = std::chrono::seconds(*length);
        line.command.author = textAt(row, 7);
        line.command.comment = textAt(row, 8);
    }
    return out;
}

QByteArray logQuery(const Interval &time)
{
    // Classes: 1 alerts, 2 the program, 5 commands.
    return "GET log\nColumns: time lineno message\n" + timeFilter(time)
        + "Filter: class = 1\nFilter: message ~ DOWNTIME ALERT\nAnd: 2\n"
          "Filter: class = 5\nFilter: message ~ SCHEDULE_\nAnd: 2\n"
          "Filter: class = 2\nOr: 3\n";
}

Expected<std::vector<LogLine>> logLinesIn(const LivestatusAnswer &answer)
{
    const auto rows = rowsIn(answer, 3);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::tuple<std::int64_t, std::int64_t, std::string>> sorted;
    for (const Json &row : *rows) {
        const auto time = numberAt(row, 0);
        const auto number = numberAt(row, 1);
        if (!time || !number)
            return badRows("a line of the log has no time");
        sorted.emplace_back(*time, *number, textAt(row, 2));
    }
    std::ranges::stable_sort(
        sorted, {}, [](const auto &line) { return std::pair(std::get<0>(line), std::get<1>(line)); });
    std::vector<LogLine> out;
    for (const auto &[time, number, text] : sorted)
        if (auto line = readLogLine(text)) {
            const auto says = [&](const char *words) { return text.find(words) != std::string::npos; };
            // Checkmk's own core has other words than Nagios.
            if (line->kind == LogLine::Kind::Other && (says(" starting...") || says("active mode...")))
                line->kind = LogLine::Kind::Started;
            else if (line->kind == LogLine::Kind::Other
                     && (says("shutting down...") || says("standby mode...")))
                line->kind = LogLine::Kind::Stopped;
            out.push_back(std::move(*line));
        }
    return out;
}

std::vector<Interval> stopsIn(const std::vector<LogLine> &lines, const Interval &page)
{
    std::vector<Interval> out;
    std::optional<Instant> since;
    const auto add = [&](Instant until) {
        const Interval stop = Interval{*since, until}.clippedTo(page);
        if (!stop.empty())
            out.push_back(stop);
        since.reset();
    };
    for (const LogLine &line : lines) {
        if (line.kind == LogLine::Kind::Stopped && !since)
            since = line.at;
        if (line.kind == LogLine::Kind::Started && since)
            add(line.at);
    }
    if (since)
        add(page.end);
    return out;
}

} // namespace makegood::feeds
