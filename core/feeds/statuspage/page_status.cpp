// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/page_status.h"

#include <string>
#include <tuple>

namespace makegood::feeds
{

PageStatus pageStatus(std::string_view word)
{
    std::string plain;
    for (const char c : word)
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if (c != '_' && c != ' ')
            plain += c;
    if (plain == "operational")
        return PageStatus::Operational;
    if (plain == "undermaintenance")
        return PageStatus::UnderMaintenance;
    if (plain == "degradedperformance")
        return PageStatus::Degraded;
    if (plain == "partialoutage" || plain == "minoroutage") // Instatus had both
        return PageStatus::Partial;
    return plain == "majoroutage" || plain == "fulloutage" ? PageStatus::Major : PageStatus::Unclear;
}

PageStatus statusOfImpact(std::string_view word)
{
    if (word == "none")
        return PageStatus::Operational;
    if (word == "minor")
        return PageStatus::Degraded;
    if (word == "major")
        return PageStatus::Partial;
    if (word == "critical")
        return PageStatus::Major;
    return word == "maintenance" ? PageStatus::UnderMaintenance : pageStatus(word);
}

const char *statusWord(PageStatus status)
{
    switch (status) {
    case PageStatus::Operational:
        return "operational";
    case PageStatus::UnderMaintenance:
        return "under maintenance";
    case PageStatus::Degraded:
        return "degraded performance";
    case PageStatus::Partial:
        return "partial outage";
    case PageStatus::Major:
        return "major outage";
    case PageStatus::Unclear:
        break;
    }
    return "not known";
}

CheckState stateOf(PageStatus status, LeastDown least)
{
    switch (status) {
    case PageStatus::Operational:
        return CheckState::Up;
    case PageStatus::Degraded:
        return least == LeastDown::Degraded ? CheckState::Down : CheckState::Up;
    case PageStatus::Partial:
        return least == LeastDown::Major ? CheckState::Up : CheckState::Down;
    case PageStatus::Major:
        return CheckState::Down;
    case PageStatus::UnderMaintenance:
    case PageStatus::Unclear:
        break;
    }
    return CheckState::Unknown;
}

bool isWorse(PageStatus a, PageStatus b, LeastDown least)
{
    const auto rank = [&](PageStatus status) {
        const CheckState state = stateOf(status, least);
        return std::tuple(state == CheckState::Down, state == CheckState::Unknown, status);
    };
    return rank(a) > rank(b);
}

} // namespace makegood::feeds
