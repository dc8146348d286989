// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_reply.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "feeds/http/server_sentence.h"

namespace makegood::feeds
{

namespace
{

tl::unexpected<Error> apiProblem(ErrorKind kind, std::string what)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    return tl::unexpected(std::move(error));
}

std::string quotedText(const std::string &text)
{
    return quotable(QByteArray::fromStdString(text));
}

bool holds(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

ZabbixAnswer lessAtOnce(std::string why)
{
    ZabbixAnswer out;
    out.reply.tooMuch = true;
    out.reply.why = std::move(why);
    return out;
}

// PHP ends without a word, or with its own words, when it reaches a limit.
std::optional<std::string> phpLimit(const HttpAnswer &answer, const std::string &status)
{
    if (answer.body.contains("Allowed memory size"))
        return "PHP on the server reached its memory limit";
    if (answer.body.contains("Maximum execution time"))
        return "PHP on the server reached its time limit";
    if (answer.body.trimmed().isEmpty() && (answer.status == 200 || answer.status == 500))
        return "the answer is empty (" + status + "), as when PHP on the server reaches its memory limit";
    if (answer.status == 504)
        return "the server took too long (" + status + ")";
    return std::nullopt;
}

bool isWebPage(const HttpAnswer &answer)
{
    return answer.contentType == "text/html" || answer.contentType == "application/xhtml+xml"
        || answer.body.left(64).trimmed().startsWith('<');
}

tl::unexpected<Error> notLetIn(const std::string &said)
{
    auto error = apiProblem(ErrorKind::Unreachable, "the server does not let us in: " + said);
    error.value().needsSignIn = true;
    return error;
}

Expected<ZabbixAnswer> serverError(const Json &error, const std::vector<QByteArray> &hidden)
{
    if (!error.is_object())
        return apiProblem(ErrorKind::Refused, "the answer cannot be used: its error is no object");
    const std::string message = memberText(error, "message");
    const std::string data = memberText(error, "data");
    QByteArray sentence = QByteArray::fromStdString(data.empty() ? message : data);
    for (const QByteArray &secret : hidden)
        if (secret.size() >= 4) // a shorter text stands in any sentence by chance
            sentence.replace(secret, "[hidden]");
    const std::string said = quotable(sentence);
    for (const char *ended : {"Session terminated", "re-login", "Not authori"})
        if (holds(data, ended)) {
            ZabbixAnswer out;
            out.sessionEnded = true;
            out.said = said;
            return out;
        }
    for (const char *outside :
         {"API token expired", "Incorrect user name or password", "account is temporarily blocked",
          "No permissions for system access", "Access denied", "GUI access disabled"})
        if (holds(data, outside))
            return notLetIn(said);
    if (holds(data, "No permissions to call"))
        return apiProblem(ErrorKind::Refused,
                          "the user's role does not allow the call: " + said
                              + "; allow it in the role, under access to the API");
    const auto code = error.find("code");
    const std::string number
        = code != error.end() && code->is_number_integer() ? std::to_string(code->get<int>()) : "no code";
    return apiProblem(ErrorKind::Refused, "the server refuses the call (" + number + "): " + said);
}

} // namespace

bool zabbixMayAnswerLater(const HttpAnswer &answer)
{
    return answer.status != 504;
}

Expected<ZabbixAnswer> zabbixAnswer(const HttpAnswer &answer, int id, const std::vector<QByteArray> &hidden)
{
    const std::string status = "status " + std::to_string(answer.status);
    if (answer.tooLarge)
        return lessAtOnce("the answer is larger than allowed");
    if (const auto limit = phpLimit(answer, status))
        return lessAtOnce(*limit);
    const bool isFailure = answer.status != 200 && answer.status != 404;
    if (isFailure)
        return tl::unexpected(failedAnswer(answer));
    if (isWebPage(answer))
        return apiProblem(ErrorKind::Refused,
                          "the server answers with a web page (" + status
                              + ") where Zabbix's API would answer with data: check the path of the address");
    if (answer.status == 404)
        return apiProblem(ErrorKind::Refused, "there is no Zabbix API at this address (" + status + ")");

    auto json = parseJson({answer.body.constData(), static_cast<std::size_t>(answer.body.size())}, {});
    if (!json)
        return apiProblem(ErrorKind::Refused,
                          "the answer is not complete, correct JSON: " + json.error().front().what);
    if (!json->is_object())
        return apiProblem(ErrorKind::Refused,
                          std::string("the answer cannot be used: it is ") + json->type_name()
                              + " and no object");
    if (const auto error = json->find("error"); error != json->end())
        return serverError(*error, hidden);
    if (const auto got = json->find("id"); got == json->end() || *got != id)
        return apiProblem(ErrorKind::Refused, "the answer cannot be used: it belongs to another call");
    const auto result = json->find("result");
    if (result == json->end())
        return apiProblem(ErrorKind::Refused,
                          "the answer cannot be used: it has neither a result nor an error");
    ZabbixAnswer out;
    out.reply.result = std::move(*result);
    return out;
}

Expected<int> zabbixVersion(const std::string &text)
{
    std::array<int, 3> part{};
    const char *at = text.data();
    const char *const end = at + text.size();
    for (std::size_t i = 0; i < part.size(); ++i) {
        const auto [next, problem] = std::from_chars(at, end, part[i]);
        const bool goesOn = next != end && *next == '.';
        if (problem != std::errc() || part[i] < 0 || part[i] > 99 || (i < 2 && !goesOn))
            return refused("the server's version is none: " + quotedText(text));
        at = goesOn ? next + 1 : next;
    }
    if (part[0] < 6)
        return refused("the server is Zabbix " + quotedText(text) + "; 6.0 or later is needed");
    return part[0] * 10'000 + part[1] * 100 + part[2];
}

} // namespace makegood::feeds
