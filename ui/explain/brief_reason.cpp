// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/brief_reason.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "explain/brief_text.h"
#include "explain/why_words.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

// Rules of the agreement, and a length beside the bound that it passed.
constexpr std::array<std::string_view, 5> rules
    = {reason::measure, reason::formula, reason::severity, reason::obligationRule, reason::lengthRow};
// Facts of other reasons that quote the agreement.
constexpr std::array<std::string_view, 8> quoted
    = {"min-outage", "resolution",    "report-before", "allowance",
       "interval",   "downtime-over", "longest",       "bucket"};

template <typename List> bool holds(const List &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

Instant cutToMinute(Instant at)
{
    return std::chrono::floor<std::chrono::minutes>(at);
}

void cut(Fact &fact, bool isCheck)
{
    if (auto *length = std::get_if<Duration>(&fact.value)) {
        *length = cutToTwoUnits(*length);
    } else if (auto *at = std::get_if<Instant>(&fact.value)) {
        *at = isCheck ? Instant(std::chrono::floor<std::chrono::seconds>(*at)) : cutToMinute(*at);
    } else if (auto *when = std::get_if<Interval>(&fact.value)) {
        // Within one minute the seconds are all there is to say.
        if (cutToMinute(when->start) != cutToMinute(when->end))
            *when = {cutToMinute(when->start), cutToMinute(when->end)};
    }
}

// "More than": the reason has the first length that reaches it, and its grain.
void cutConsequence(Reason &reason)
{
    Fact *more = nullptr;
    Fact *grain = nullptr;
    for (Fact &fact : reason.facts) {
        if (fact.name == "more")
            more = &fact;
        if (fact.name == "grain")
            grain = &fact;
    }
    auto *length = more != nullptr ? std::get_if<Duration>(&more->value) : nullptr;
    auto *step = grain != nullptr ? std::get_if<Duration>(&grain->value) : nullptr;
    if (length == nullptr || step == nullptr || *step > Duration(1))
        return;
    *length = cutToTwoUnits(*length - *step);
    *step = Duration::zero();
}

} // namespace

Duration cutToTwoUnits(Duration length)
{
    if (length < Duration::zero())
        return -cutToTwoUnits(-length);
    if (length >= std::chrono::days(1))
        return std::chrono::floor<std::chrono::hours>(length);
    if (length >= std::chrono::hours(1))
        return std::chrono::floor<std::chrono::minutes>(length);
    return length >= std::chrono::seconds(1) ? Duration(std::chrono::floor<std::chrono::seconds>(length))
                                             : length;
}

Reason inBrief(const Reason &reason)
{
    Reason out = reason;
    out.because.clear();
    if (!holds(rules, reason.kind)) {
        cutConsequence(out);
        const bool isCheck = reason.kind == reason::firstFailed || reason.kind == reason::lastFailed;
        for (Fact &fact : out.facts)
            if (!holds(quoted, fact.name))
                cut(fact, isCheck);
    }
    for (const Reason &below : reason.because)
        out.because.push_back(inBrief(below));
    return out;
}

namespace
{

// Instants in the words of the window: with their weekday, and with the year where it is another one.
void sayTimes(Reason &reason, const Format &format, std::chrono::year year)
{
    const bool isCheck = reason.kind == reason::firstFailed || reason.kind == reason::lastFailed;
    for (Fact &fact : reason.facts) {
        if (isCheck || fact.name == "breaks-at")
            continue;
        if (const auto *at = std::get_if<Instant>(&fact.value))
            fact.value = weekdayMoment(*at, format, year).toStdString();
        else if (const auto *when = std::get_if<Interval>(&fact.value))
            if (cutToMinute(when->start) != cutToMinute(when->end))
                fact.value = weekdayInterval(*when, format, year).toStdString();
    }
    for (Reason &below : reason.because)
        sayTimes(below, format, year);
}

void addExact(Explanation &brief, const Reason &reason, const Format &format)
{
    if (const QString exact = sentenceOf(reason, format); exact != brief.sentence)
        brief.exact = exact;
    for (std::size_t i = 0; i < brief.children.size(); ++i)
        addExact(brief.children[i], reason.because[i], format);
}

} // namespace

Explanation explainInBrief(const Reason &reason, const Format &format)
{
    Reason brief = inBrief(reason);
    sayTimes(brief, format, yearOf(reason, format));
    Explanation out = explain(brief, format);
    addExact(out, reason, format);
    sayForWindow(out, reason, format);
    return out;
}

} // namespace makegood::ui
