// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/entry_look.h"

#include <QCoreApplication>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/notice_words.h"

namespace makegood::ui
{

namespace
{

struct EntryTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::CalendarEntry)
};

QString briefly(Duration length)
{
    return briefDuration(length, Format(QLocale(), Zone(), Currency()));
}

QString stateText(const CalendarEntry &entry, const AgendaRow &row)
{
    if (entry.isOpen)
        return EntryTexts::tr("Not announced yet");
    if (entry.outcome == MaintenanceOutcome::Partly)
        return EntryTexts::tr("Partly, %1 of %2")
            .arg(briefly(row.clock.judged.accepted.length()), briefly(row.window().when.length()));
    return wordFor(entry.outcome);
}

} // namespace

Mark markFor(const CalendarEntry &entry)
{
    if (entry.isDraft)
        return Mark::Draft;
    if (entry.isOpen)
        return Mark::AtRisk;
    return shapeOf(entry.outcome);
}

Role edgeRole(const CalendarEntry &entry)
{
    switch (markFor(entry)) {
    case Mark::Kept:
        return Role::MetFill;
    case Mark::AtRisk:
    case Mark::Partly:
        return Role::RiskFill;
    case Mark::Breached:
        return Role::BreachFill;
    case Mark::Draft:
        return Role::Accent;
    default:
        return Role::NodataFill;
    }
}

QString shortCustomer(const std::string &customer)
{
    return toText(customer).section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
}

Interval wallMonth(Month month)
{
    const auto start = [](Month one) {
        return Instant(std::chrono::sys_days(one.value / std::chrono::day(1)).time_since_epoch());
    };
    return {start(month), start(month.next())};
}

Interval wallClock(const Interval &when, const Zone &zone)
{
    const auto wall = [&](Instant at) { return Instant(zone.toLocal(at).time_since_epoch()); };
    return {wall(when.start), std::max(wall(when.start), wall(when.end))};
}

CalendarEntry calendarEntry(const AgendaRow &row)
{
    const MaintenanceWindow &window = row.window();
    CalendarEntry entry;
    entry.when = window.when;
    entry.wall = wallClock(window.when, row.zone);
    entry.outcome = outcomeOf(row.clock.judged);
    entry.isOpen = row.clock.state == NoticeState::Open && !row.clock.isAdvised
        && entry.outcome == MaintenanceOutcome::Refused;
    entry.time = Format(QLocale(), row.zone, Currency()).time(window.when.start);
    entry.title = toText(window.summary.empty() ? window.uid : window.summary);
    entry.who = shortCustomer(row.customer);
    entry.state = stateText(entry, row);
    const QStringList lines{
        EntryTexts::tr("%1 to %2")
            .arg(weekdayText(window.when.start, row.zone), endText(window.when, row.zone)),
        EntryTexts::tr("%1 to %2").arg(utcText(window.when.start), utcText(window.when.end)),
        judgedWords(row.clock.judged), noticeSentence(row.clock, row.zone, row.now)};
    entry.details = lines.join(QLatin1Char('\n'));
    return entry;
}

std::optional<DayNote> noticeNote(const AgendaRow &row)
{
    const NoticeClock &clock = row.clock;
    if (clock.state != NoticeState::Open || clock.isAdvised || !clock.announceBy
        || row.window().status == WindowStatus::Cancelled)
        return std::nullopt;
    const Format format(QLocale(), row.zone, Currency());
    return DayNote{row.zone.dateOf(*clock.announceBy),
                   EntryTexts::tr("Notice by %1").arg(format.time(*clock.announceBy)),
                   calendarEntry(row).title, DayNote::Kind::Notice, format.time(*clock.announceBy)};
}

CalendarEntry draftEntry(const AgendaRow &row)
{
    CalendarEntry entry = calendarEntry(row);
    entry.isDraft = true;
    entry.state = EntryTexts::tr("Draft, %1").arg(briefly(row.window().when.length()));
    if (row.window().summary.empty())
        entry.title = EntryTexts::tr("New maintenance");
    return entry;
}

} // namespace makegood::ui
