// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_short_steps.h"

#include <algorithm>

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

// Whether the list is absent or contains `value`; negative numbers count from the end of `of`.
bool names(const std::vector<int> *list, int value, int of = 0)
{
    return list == nullptr || std::any_of(list->begin(), list->end(), [&](int n) {
               return n == value || (n < 0 && of + 1 + n == value);
           });
}

} // namespace

const std::vector<int> *ShortSteps::list(std::string_view name) const
{
    const auto found = lists.find(name);
    return found == lists.end() ? nullptr : &found->second;
}

bool ShortSteps::allows(LocalTime at) const
{
    const LocalDate date = floor<days>(at);
    const year_month_day ymd(date);
    const hh_mm_ss<Duration> clock(at - date);
    const LocalDate newYear(ymd.year() / January / 1);
    const int daysOfMonth = static_cast<int>(static_cast<unsigned>((ymd.year() / ymd.month() / last).day()));
    const int day = static_cast<int>((date - newYear).count()) + 1;
    return names(list("BYMONTH"), static_cast<int>(static_cast<unsigned>(ymd.month())))
        && names(list("BYMONTHDAY"), static_cast<int>(static_cast<unsigned>(ymd.day())), daysOfMonth)
        && names(list("BYYEARDAY"), day, ymd.year().is_leap() ? 366 : 365)
        && (weekdays.empty() || names(&weekdays, static_cast<int>(weekday(date).c_encoding())))
        && names(list("BYHOUR"), static_cast<int>(clock.hours().count()))
        && (unit > minutes(1) || names(list("BYMINUTE"), static_cast<int>(clock.minutes().count())))
        && (unit > seconds(1) || names(list("BYSECOND"), static_cast<int>(clock.seconds().count())));
}

// The repetitions within one step: BYMINUTE multiplies hours, BYSECOND hours and minutes; BYSETPOS selects
// among them.
std::vector<LocalTime> ShortSteps::within(LocalTime step) const
{
    std::vector<LocalTime> out{step};
    const auto multiply = [&](const std::vector<int> *by, Duration part, Duration whole) {
        if (by == nullptr || unit < whole)
            return;
        std::vector<LocalTime> more;
        for (const LocalTime at : out) {
            const Duration rest = at.time_since_epoch() % whole;
            const Duration own = (rest + whole) % whole / part * part;
            for (const int n : *by)
                more.push_back(at - own + n * part);
        }
        out = std::move(more);
    };
    multiply(list("BYMINUTE"), minutes(1), hours(1));
    multiply(list("BYSECOND"), seconds(1), minutes(1));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    const std::vector<int> *places = list("BYSETPOS");
    if (places == nullptr)
        return out;
    std::vector<LocalTime> picked;
    for (std::size_t i = 0; i < out.size(); ++i)
        if (names(places, static_cast<int>(i) + 1, static_cast<int>(out.size())))
            picked.push_back(out[i]);
    return picked;
}

bool ShortSteps::forEach(LocalTime start, LocalTime latest, int &stepsLeft,
                         const std::function<bool(LocalTime)> &visit) const
{
    for (LocalTime step = start; floor<days>(step) <= floor<days>(latest); step += interval * unit) {
        if (--stepsLeft < 0)
            return false;
        if (!allows(step))
            continue;
        for (const LocalTime at : within(step)) {
            if (at <= start)
                continue;
            if (at > latest || !visit(at))
                return true;
        }
    }
    return true;
}

} // namespace makegood::feeds
