// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/column_guess.h"

#include <algorithm>
#include <array>
#include <set>

namespace makegood::feeds
{

namespace
{

// Unambiguous forms first; of day and month the day-first form, since more of the world writes it.
constexpr std::array<std::string_view, 31> knownPatterns = {
    "iso",
    "yyyy/MM/dd HH:mm:ss",
    "yyyy/MM/dd HH:mm",
    "dd.MM.yyyy HH:mm:ss",
    "d.M.yyyy H:mm:ss",
    "dd.MM.yyyy HH:mm",
    "d.M.yyyy H:mm",
    "dd.MM.yyyy",
    "d.M.yyyy",
    "d/M/yyyy H:mm:ss",
    "d/M/yyyy H:mm",
    "M/d/yyyy H:mm:ss",
    "M/d/yyyy H:mm",
    "d/M/yyyy h:mm:ss a",
    "d/M/yyyy h:mm a",
    "M/d/yyyy h:mm:ss a",
    "M/d/yyyy h:mm a",
    "d/M/yyyy",
    "M/d/yyyy",
    "d-M-yyyy H:mm:ss",
    "d-M-yyyy H:mm",
    "M-d-yyyy H:mm:ss",
    "M-d-yyyy H:mm",
    "d-M-yyyy",
    "M-d-yyyy",
    "d MMM yyyy HH:mm:ss",
    "d MMM yyyy HH:mm",
    "MMM d, yyyy h:mm:ss a",
    "MMM d, yyyy h:mm a",
    "MMM d, yyyy HH:mm:ss",
    "EEE, d MMM yyyy HH:mm:ss x",
};

constexpr std::array<std::string_view, 24> upWords
    = {"up",     "ok",      "online",      "available", "success",   "successful", "true",    "pass",
       "passed", "healthy", "operational", "good",      "reachable", "alive",      "running", "resolved",
       "normal", "active",  "responding",  "green",     "1",         "recovered",  "clear",   "yes"};
constexpr std::array<std::string_view, 26> downWords
    = {"down",   "critical",      "offline",   "unavailable",   "failure",  "failed",
       "false",  "fail",          "unhealthy", "error",         "timeout",  "major outage",
       "outage", "unreachable",   "dead",      "problem",       "alert",    "red",
       "0",      "triggered",     "trouble",   "not available", "disaster", "no",
       "bad",    "not responding"};
constexpr std::array<std::string_view, 12> unknownWords
    = {"unknown", "pending",   "paused", "maintenance", "n/a",          "no data",
       "started", "suspended", "none",   "not checked", "undetermined", "nodata"};

template <std::size_t N> bool isAmong(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::ranges::any_of(words, [word](std::string_view one) { return isSameWord(one, word); });
}

bool fitsAll(const TimePattern &pattern, const std::vector<std::string_view> &texts)
{
    return std::ranges::all_of(texts, [&](std::string_view text) { return pattern.read(text).has_value(); });
}

// Seconds or milliseconds of the years 2001 to 2100, by the number of digits.
std::string_view epochOf(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 13 && text.size() == 13)
        return "epoch-ms";
    const bool isWholeOrDecimal = digits == text.size() || text[digits] == '.';
    return digits == 10 && isWholeOrDecimal ? std::string_view("epoch-s") : std::string_view();
}

} // namespace

std::vector<TimePattern> timePatternsOf(const std::vector<std::string_view> &texts)
{
    if (texts.empty())
        return {};
    if (const std::string_view epoch = epochOf(trimmed(texts.front())); !epoch.empty()) {
        const auto pattern = TimePattern::named(epoch);
        const bool isEpoch = std::ranges::all_of(
            texts, [&](std::string_view text) { return epochOf(trimmed(text)) == epoch; });
        return isEpoch && pattern && fitsAll(*pattern, texts) ? std::vector{*pattern}
                                                              : std::vector<TimePattern>();
    }
    std::vector<TimePattern> out;
    for (const std::string_view name : knownPatterns) {
        const auto pattern = TimePattern::named(name);
        if (!pattern || !fitsAll(*pattern, texts))
            continue;
        const bool isNews = std::ranges::all_of(out, [&](const TimePattern &other) {
            return std::ranges::any_of(texts, [&](std::string_view text) {
                return other.read(text)->local != pattern->read(text)->local;
            });
        });
        if (isNews)
            out.push_back(*pattern);
    }
    return out;
}

GuessedStates statesOf(const std::vector<std::string_view> &texts)
{
    GuessedStates out;
    std::set<std::string> seen;
    for (const std::string_view text : texts) {
        const std::string word(trimmed(text));
        if (!seen.insert(word).second)
            continue;
        if (isAmong(word, upWords))
            out.states.up.push_back(word);
        else if (isAmong(word, downWords))
            out.states.down.push_back(word);
        else if (isAmong(word, unknownWords))
            out.states.unknown.push_back(word);
        else
            out.strange.push_back(word);
        if (out.strange.size() > 8)
            break;
    }
    out.known = out.states.up.size() + out.states.down.size() + out.states.unknown.size();
    return out;
}

bool isHeading(std::string_view heading, std::initializer_list<std::string_view> words)
{
    heading = trimmed(heading);
    for (const std::string_view word : words) {
        if (isSameWord(heading, word))
            return true;
        for (std::size_t at = 0; at < heading.size();) {
            const std::size_t end = std::min(heading.find_first_of(" _-.", at), heading.size());
            if (isSameWord(heading.substr(at, end - at), word))
                return true;
            at = end + 1;
        }
    }
    return false;
}

} // namespace makegood::feeds
