// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/cgi_reply.h"

#include <algorithm>

#include <QRegularExpression>

#include "feeds/http/server_sentence.h"
#include "feeds/nagios/log_states.h"
#include "feeds/text_file.h"

namespace makegood::feeds
{

namespace
{

// Milliseconds up to the year 2200.
constexpr std::int64_t latestCgiTime = 7'258'118'400'000;

tl::unexpected<Error> notUsable(const std::string &why)
{
    return refused("the answer cannot be used: " + why);
}

const Json *cgiMember(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() ? &*found : nullptr;
}

std::string cgiText(const Json &object, const char *key)
{
    const Json *found = cgiMember(object, key);
    return found != nullptr && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<std::int64_t> cgiNumber(const Json &object, const char *key)
{
    const Json *found = cgiMember(object, key);
    if (found == nullptr || !found->is_number_integer())
        return std::nullopt;
    return found->get<std::int64_t>();
}

std::optional<Instant> cgiInstant(const Json &object, const char *key)
{
    const auto ms = cgiNumber(object, key);
    if (!ms || *ms < 0 || *ms > latestCgiTime)
        return std::nullopt;
    return Instant(Duration(*ms));
}

// An answer with several errors has the key `result` several times, which is no JSON: its text is searched.
std::string messageOf(const QByteArray &body)
{
    static const QRegularExpression message(
        QStringLiteral(R"re("type_code": *[1-9]\d*,\s*"type_text": *"([^"]*)",\s*"message": *"([^"]*)")re"));
    const auto found = message.match(QString::fromUtf8(body.left(4096)));
    if (!found.hasMatch())
        return {};
    const QString said = found.captured(2).isEmpty() ? found.captured(1) : found.captured(2);
    return quotable(said.toUtf8());
}

std::string asUtf8(const QByteArray &body)
{
    const std::string text = body.toStdString();
    return firstLineThatIsNoUtf8(text) == 0 ? text : QString::fromLatin1(body).toStdString();
}

struct CgiState {
    std::int64_t number;
    NagiosWord word;
    const char *name;
};
constexpr std::array cgiHostStates
    = {CgiState{1, NagiosWord::Ok, "UP"}, CgiState{2, NagiosWord::Down, "DOWN"},
       CgiState{4, NagiosWord::Unreachable, "UNREACHABLE"}};
constexpr std::array cgiServiceStates
    = {CgiState{8, NagiosWord::Ok, "OK"}, CgiState{16, NagiosWord::Warning, "WARNING"},
       CgiState{32, NagiosWord::Critical, "CRITICAL"}, CgiState{64, NagiosWord::Unknown, "UNKNOWN"}};

const CgiState *cgiStateOf(std::int64_t number, bool isService)
{
    const auto among = [&](const auto &states) -> const CgiState * {
        const auto found = std::ranges::find(states, number, &CgiState::number);
        return found != states.end() ? &*found : nullptr;
    };
    return isService ? among(cgiServiceStates) : among(cgiHostStates);
}

// `Initial Service Pseudo-State`: what Nagios found for the beginning or end of the time.
bool isPseudo(const std::string &output)
{
    return output.ends_with("Pseudo-State");
}

} // namespace

Expected<CgiAnswer> cgiAnswer(const HttpAnswer &answer, const std::string &query)
{
    if (answer.status != 200)
        return tl::unexpected(failedAnswer(answer));
    if (answer.body.trimmed().isEmpty()) {
        Error error;
        error.kind = ErrorKind::Unreachable;
        error.what = "the answer is empty, as when Nagios itself does not run and has no status file";
        return tl::unexpected(std::move(error));
    }
    const auto json = parseJson(asUtf8(answer.body), {});
    const Json *result = json && json->is_object() ? cgiMember(*json, "result") : nullptr;
    if (const std::string said = messageOf(answer.body); !said.empty())
        return refused("Nagios refuses the query: it says \"" + said + '"');
    if (!json)
        return notUsable("it is not complete, correct JSON" + saying(answer));
    if (result == nullptr || !result->is_object() || cgiMember(*json, "format_version") == nullptr)
        return notUsable("it is not from a JSON CGI of Nagios 4");
    if (cgiNumber(*result, "type_code") != 0)
        return notUsable("it does not say whether Nagios could answer");
    if (cgiText(*result, "query") != query)
        return notUsable("it belongs to another query");
    const Json *data = cgiMember(*json, "data");
    if (data == nullptr || !data->is_object())
        return notUsable("it has no data");
    return CgiAnswer{*data, cgiInstant(*result, "last_data_update")};
}

Expected<std::vector<NagiosObject>> hostsIn(const CgiAnswer &answer)
{
    const Json *list = cgiMember(answer.data, "hostlist");
    if (list == nullptr || !list->is_array())
        return notUsable("it has no list of hosts");
    std::vector<NagiosObject> out;
    for (const Json &host : *list) {
        if (!host.is_string() || host.get_ref<const std::string &>().empty())
            return notUsable("a host has no name");
        out.push_back({host.get<std::string>(), {}});
    }
    return out;
}

Expected<std::vector<NagiosObject>> servicesIn(const CgiAnswer &answer)
{
    const Json *list = cgiMember(answer.data, "servicelist");
    if (list == nullptr || !list->is_object())
        return notUsable("it has no list of services");
    std::vector<NagiosObject> out;
    for (const auto &[host, services] : list->items()) {
        if (!services.is_array())
            return notUsable("a host has no list of services");
        for (const Json &service : services) {
            if (!service.is_string() || service.get_ref<const std::string &>().empty())
                return notUsable("a service has no name");
            out.push_back({host, service.get<std::string>()});
        }
    }
    return out;
}

Expected<RawChanges> changesIn(const CgiAnswer &answer, const NagiosObject &object, const Interval &page,
                               const NagiosSettings &settings)
{
    const bool isService = !object.service.empty();
    const Json *list = cgiMember(answer.data, "statechangelist");
    if (list == nullptr || !list->is_array())
        return notUsable("it has no list of state changes");
    RawChanges out{labelsOf(object), {}};
    for (const Json &row : *list) {
        if (!row.is_object())
            return notUsable("a state change is no object");
        if (cgiText(row, isService ? "host_name" : "name") != object.host
            || cgiText(row, "description") != object.service)
            return notUsable("it is about objects that were not asked for");
        const auto at = cgiInstant(row, "timestamp");
        const auto number = cgiNumber(row, "state");
        if (!at || !number)
            return notUsable("a state change has no time or no state");
        constexpr Duration second = std::chrono::seconds(1);
        if (*at <= page.start - second || *at > page.end + second)
            return notUsable("it is about a time that was not asked for, " + formatInstant(*at));
        const std::string output = cgiText(row, "plugin_output");
        if (*number == 0 && isPseudo(output)) // nothing is known of the beginning
            continue;
        const CgiState *state = cgiStateOf(*number, isService);
        if (state == nullptr && *number != 0)
            return notUsable("state " + std::to_string(*number) + " is none of Nagios's");
        if (*at >= page.end || (isPseudo(output) && !out.changes.empty()))
            continue;
        RawChange change{*at, CheckState::Unknown, "PENDING"};
        if (state != nullptr) {
            change.state = meaningOf(state->word, settings.states);
            change.detail
                = isPseudo(output) || output == "(null)" ? state->name : stateDetail(state->name, output);
        }
        if (!out.changes.empty() && out.changes.back().at >= change.at) { // the last one of a second holds
            change.at = out.changes.back().at;
            out.changes.pop_back();
        }
        if (out.changes.empty() || out.changes.back().state != change.state)
            out.changes.push_back(std::move(change));
    }
    return out;
}

Expected<Duration> secondsNotRunning(const CgiAnswer &answer)
{
    const Json *host = cgiMember(answer.data, "host");
    const auto seconds = host != nullptr && host->is_object()
        ? cgiNumber(*host, "time_indeterminate_notrunning")
        : std::nullopt;
    if (!seconds || *seconds < 0 || *seconds > latestCgiTime / 1000)
        return notUsable("it does not say how long Nagios did not run");
    return Duration(std::chrono::seconds(*seconds));
}

std::string versionIn(const CgiAnswer &answer)
{
    const Json *status = cgiMember(answer.data, "programstatus");
    return status != nullptr && status->is_object()
        ? quotable(QByteArray::fromStdString(cgiText(*status, "version")))
        : std::string();
}

} // namespace makegood::feeds
