// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/judged_spans.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/brief_text.h"

namespace makegood::ui
{

namespace
{

struct SpanTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::JudgedSpans)
};

std::chrono::year_month_day localDay(const Evaluation &e, Instant at)
{
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(e.zone.toLocal(at)));
}

bool isSamePeriod(const ServiceResult &a, const ServiceResult &b)
{
    return a.service == b.service && a.period.when.start == b.period.when.start;
}

// The month in which the service's period begins. Months begin on one day of the month, and a period of n
// days that ends with the month begins on another: it is told as that month.
Month firstMonthOf(const Evaluation &e, const ServiceResult &s, bool isShared)
{
    if (s.period.when.start >= e.period.start)
        return e.month;
    const auto begins = localDay(e, s.period.when.start);
    const auto billed = localDay(e, e.period.start);
    if (!isShared && begins.day() != billed.day())
        return e.month;
    const Month month{begins.year() / begins.month()};
    return begins.day() < billed.day() ? Month{month.value - std::chrono::months(1)} : month;
}

} // namespace

std::vector<JudgedSpan> judgedSpansOf(std::span<const Evaluation> months)
{
    std::vector<JudgedSpan> out;
    for (std::size_t at = 0; at < months.size(); ++at)
        for (const ServiceResult &s : months[at].services) {
            const auto holds = [&](const Evaluation &e) {
                return std::any_of(e.services.begin(), e.services.end(),
                                   [&](const ServiceResult &other) { return isSamePeriod(s, other); });
            };
            if (std::any_of(months.begin() + static_cast<std::ptrdiff_t>(at) + 1, months.end(), holds))
                continue;
            const bool isShared
                = std::any_of(months.begin(), months.begin() + static_cast<std::ptrdiff_t>(at), holds);
            const bool isOpen = s.state == ServiceState::OnTrack || s.state == ServiceState::AtRisk
                || s.credit.dueMonth.has_value();
            out.push_back({&months[at],
                           &s,
                           {firstMonthOf(months[at], s, isShared), months[at].month},
                           isOpen && !months[at].isRunning()});
        }
    return out;
}

QString spanName(const MonthSpan &span, const Format &format, std::chrono::year year)
{
    return span.isMonth()
        ? monthName(span.last, format, year)
        //: The first and the last of some months: `July to September`
        : SpanTexts::tr("%1 to %2")
              .arg(monthName(span.first, format,
                             span.first.value.year() == span.last.value.year() ? span.last.value.year()
                                                                               : year),
                   monthName(span.last, format, year));
}

QString spanList(std::span<const MonthSpan> spans, const Format &format, std::chrono::year year)
{
    constexpr std::size_t mostNamed = 6;
    QStringList out;
    for (const MonthSpan &span : spans.first(std::min(spans.size(), mostNamed)))
        out << spanName(span, format, year);
    if (const auto more = static_cast<int>(spans.size()) - static_cast<int>(out.size()); more > 0)
        out << SpanTexts::tr("%1 more", nullptr, more).arg(format.number(more));
    return enumeration(out);
}

} // namespace makegood::ui
