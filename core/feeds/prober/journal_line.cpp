// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/journal_line.h"

#include <array>

#include <QCryptographicHash>

#include "feeds/json_document.h"

namespace makegood::feeds
{

const std::string noSealBefore(64, '0');

namespace
{

using Ordered = nlohmann::ordered_json;

constexpr std::string_view sealKey = ",\"sha256\":\"";
constexpr std::size_t sealSize = 64;
constexpr std::string_view sealEnd = "\"}";
constexpr std::string_view instantKey = "{\"at\":\"";
constexpr std::array<std::string_view, 3> stateWords = {"up", "down", "unknown"};

std::string unclosed(const Ordered &object)
{
    std::string text = object.dump(-1, ' ', false, Ordered::error_handler_t::replace);
    text.pop_back();
    return text;
}

std::string_view wordOf(CheckState state)
{
    return state == CheckState::Up  ? stateWords[0]
        : state == CheckState::Down ? stateWords[1]
                                    : stateWords[2];
}

std::string sealOf(const std::string &before, std::string_view text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(before));
    hash.addData(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    return hash.result().toHex().toStdString();
}

std::string textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<ProbeRecord> recordIn(const Json &object, Instant at)
{
    ProbeRecord out;
    out.at = at;
    out.name = textAt(object, "name");
    out.address = textAt(object, "target");
    out.check = textAt(object, "check");
    out.result.detail = textAt(object, "detail");
    const std::string state = textAt(object, "state");
    const auto ms = object.find("ms");
    if (out.name.empty() || out.check.empty() || ms == object.end() || !ms->is_number_integer())
        return std::nullopt;
    out.result.latency = Duration(ms->get<Duration::rep>());
    if (state == stateWords[0])
        out.result.state = CheckState::Up;
    else if (state == stateWords[1])
        out.result.state = CheckState::Down;
    else if (state != stateWords[2])
        return std::nullopt;
    return out;
}

std::optional<Interval> pauseIn(const Json &object)
{
    const auto pause = object.find("pause");
    if (pause == object.end() || !pause->is_object())
        return std::nullopt;
    const auto from = parseInstant(textAt(*pause, "from"));
    const auto to = parseInstant(textAt(*pause, "to"));
    return from && to ? std::optional(Interval{*from, *to}) : std::nullopt;
}

} // namespace

std::string recordText(const ProbeRecord &record)
{
    return unclosed({{"at", formatInstant(record.at)},
                     {"name", record.name},
                     {"target", record.address},
                     {"check", record.check},
                     {"state", std::string(wordOf(record.result.state))},
                     {"ms", record.result.latency.count()},
                     {"detail", record.result.detail}});
}

std::string startText(Instant at, const std::string &program, Duration interval, std::size_t targets)
{
    return unclosed({{"at", formatInstant(at)},
                     {"event", "start"},
                     {"program", program},
                     {"interval", formatDuration(interval)},
                     {"targets", targets}});
}

std::string stopText(Instant at)
{
    return unclosed({{"at", formatInstant(at)}, {"event", "stop"}});
}

std::string pauseText(Instant at, const Interval &pause)
{
    return unclosed({{"at", formatInstant(at)},
                     {"pause", {{"from", formatInstant(pause.start)}, {"to", formatInstant(pause.end)}}}});
}

std::string tornText(Instant at, std::size_t bytes)
{
    return unclosed({{"at", formatInstant(at)}, {"event", "torn"}, {"bytes", bytes}});
}

std::string headText(Instant at, const std::string &previous)
{
    return unclosed({{"at", formatInstant(at)}, {"schema", 1}, {"previous", previous}});
}

SealedLine sealed(const std::string &text, const std::string &sealBefore)
{
    SealedLine out;
    out.seal = sealOf(sealBefore, text);
    out.line = text + std::string(sealKey) + out.seal + std::string(sealEnd) + '\n';
    return out;
}

std::optional<OpenedLine> opened(std::string_view line)
{
    const std::size_t tail = sealKey.size() + sealSize + sealEnd.size();
    if (line.size() < tail || !line.ends_with(sealEnd)
        || line.substr(line.size() - tail, sealKey.size()) != sealKey)
        return std::nullopt;
    return OpenedLine{line.substr(0, line.size() - tail),
                      line.substr(line.size() - sealSize - sealEnd.size(), sealSize)};
}

bool isSealedAfter(const OpenedLine &line, const std::string &sealBefore)
{
    return line.seal == sealOf(sealBefore, line.text);
}

std::optional<Instant> instantOf(const OpenedLine &line)
{
    if (!line.text.starts_with(instantKey))
        return std::nullopt;
    const std::string_view rest = line.text.substr(instantKey.size());
    const auto at = parseInstant(rest.substr(0, rest.find('"')));
    return at ? std::optional(*at) : std::nullopt;
}

std::optional<LineContent> contentOf(const OpenedLine &line)
{
    const auto at = instantOf(line);
    const auto json = parseJson(std::string(line.text) + '}', {});
    if (!at || !json || !json->is_object())
        return std::nullopt;
    LineContent out;
    if (json->contains("state")) {
        out.record = recordIn(*json, *at);
        return out.record ? std::optional(out) : std::nullopt;
    }
    if (json->contains("pause")) {
        out.pause = pauseIn(*json);
        return out.pause ? std::optional(out) : std::nullopt;
    }
    if (const std::string previous = textAt(*json, "previous"); !previous.empty())
        out.previous = previous;
    return out;
}

} // namespace makegood::feeds
