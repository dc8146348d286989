// SPDX-License-Identifier: GPL-3.0-or-later
// Planning on the calendar page: new, moved, changed and announced windows.
#include <algorithm>

#include "maintenance/announcement_form.h"
#include "maintenance/calendar_page.h"
#include "maintenance/entry_look.h"
#include "maintenance/maintenance_form.h"
#include "maintenance/maintenance_panel.h"
#include "maintenance/month_calendar.h"
#include "maintenance/week_calendar.h"
#include "maintenance/week_section.h"

namespace makegood::ui
{

namespace
{

using namespace std::chrono_literals;

constexpr Duration usualStart = 22h; ///< of the day, where the agreement names no hours
constexpr Duration usualLength = 2h;
constexpr Duration usualEnd = 6h; ///< of the last day, for a window over several days

bool isSame(const MaintenanceWindow &a, const MaintenanceWindow &b)
{
    return a.uid == b.uid && a.when.start == b.when.start;
}

// On the agreed hours, so that planning by the mouse begins with something acceptable.
Interval suggested(const ContractCalendar &calendar, LocalDate from, LocalDate to)
{
    const Zone &zone = calendar.contract.zone;
    const auto at = [&](LocalDate day, Duration since) { return zone.toInstant(LocalTime(day) + since); };
    const auto &rule = calendar.maintenanceAt(at(from, usualStart));
    Duration start = usualStart;
    if (rule && rule->allowedHours)
        start = rule->allowedHours->from;
    const Instant begin = at(from, start);
    return {begin, from == to ? begin + usualLength : std::max(begin + usualLength, at(to, usualEnd))};
}

} // namespace

std::string CalendarPage::planFor() const
{
    const std::string chosen = filtered();
    if (!chosen.empty() || !m_calendars)
        return chosen;
    if (calendarOf(*m_calendars, m_contract) != nullptr)
        return m_contract;
    return {};
}

std::string CalendarPage::draftContract() const
{
    const auto &draft = form()->draft();
    return draft && !draft->contracts.empty() ? draft->contracts.front() : std::string();
}

int CalendarPage::rowOf(const std::string &contract, const MaintenanceWindow &window) const
{
    const auto &rows = m_week->rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].contract == contract && isSame(rows[i].window(), window))
            return static_cast<int>(i);
    return -1;
}

void CalendarPage::openForm(const std::string &contract)
{
    form()->setCalendars(m_calendars, contract, m_known, m_now);
    m_panel->showForm();
}

// Opens the row's window; what is not saved of another one stays there as its draft.
void CalendarPage::take(int row)
{
    const AgendaRow chosen = m_week->rows()[static_cast<std::size_t>(row)];
    const ContractCalendar *calendar = m_calendars ? calendarOf(*m_calendars, chosen.contract) : nullptr;
    const MaintenanceWindow *there = calendar != nullptr ? instanceIn(*calendar, chosen.window()) : nullptr;
    const auto &draft = form()->draft();
    if (there == nullptr
        || (draft && draft->original && *draft->original == *there && draftContract() == chosen.contract))
        return;
    openForm(chosen.contract);
    form()->setDraft({*there, *there, {chosen.contract}});
}

void CalendarPage::beginNew(const Interval &when)
{
    const std::string contract = planFor();
    const ContractCalendar *calendar = m_calendars ? calendarOf(*m_calendars, contract) : nullptr;
    if (calendar == nullptr || m_readOnly)
        return;
    openForm(contract);
    MaintenanceDraft draft;
    draft.window.when = when;
    if (when.empty()) { // on the chosen day, or at the cursor of the week
        const Instant start = m_week->calendar()->cursorStep();
        draft.window.when = m_calendar->isVisible()
            ? suggested(*calendar, m_calendar->currentDay(), m_calendar->currentDay())
            : Interval{start, start + 1h};
    }
    draft.window.uid = freshWindowUid(*m_calendars, draft.window.when.start);
    if (contract == m_contract && calendar->contract.serviceNamed(m_service) != nullptr)
        draft.window.services = {m_service};
    draft.contracts = {contract};
    form()->setDraft(std::move(draft));
    if (!when.empty()) // a draft of before comes back with its words, not with its time
        form()->setInterval(when);
    emit panelWanted();
    form()->focusFirst();
}

void CalendarPage::planDays(LocalDate from, LocalDate to)
{
    const ContractCalendar *calendar = m_calendars ? calendarOf(*m_calendars, planFor()) : nullptr;
    if (calendar != nullptr && !m_saving)
        beginNew(suggested(*calendar, from, to));
}

void CalendarPage::moveDays(int row, int days)
{
    const auto &draft = form()->draft();
    if (row < 0 && !draft)
        return;
    const std::string contract
        = row < 0 ? draftContract() : m_week->rows()[static_cast<std::size_t>(row)].contract;
    const ContractCalendar *calendar = m_calendars ? calendarOf(*m_calendars, contract) : nullptr;
    if (calendar == nullptr)
        return;
    const Interval before
        = row < 0 ? draft->window.when : m_week->rows()[static_cast<std::size_t>(row)].window().when;
    const Zone &zone = calendar->contract.zone;
    const Instant start = zone.toInstant(zone.toLocal(before.start) + std::chrono::days(days));
    const Interval after{start, start + before.length()};
    if (row < 0)
        form()->setInterval(after);
    else
        plan(row, after);
}

void CalendarPage::plan(int row, const Interval &when)
{
    if (m_saving || m_readOnly)
        return;
    const auto &draft = form()->draft();
    if (row < 0) {
        if (draft && !draft->original) {
            form()->setInterval(when);
            emit panelWanted();
        } else {
            beginNew(when);
        }
        return;
    }
    const AgendaRow chosen = m_week->rows()[static_cast<std::size_t>(row)];
    take(row);
    if (draft && draft->original && isSame(*draft->original, chosen.window())) {
        form()->setInterval(when);
        emit panelWanted();
    }
}

void CalendarPage::callOff(int row)
{
    take(row);
    emit panelWanted();
    form()->setStatus(WindowStatus::Cancelled);
    form()->focusReason();
}

// After a change of the calendars: keeps the draft while its window is unchanged, shows a saved draft as the
// saved window, and clears a draft whose window is gone.
void CalendarPage::keepDraft()
{
    const auto draft = form()->draft();
    const ContractCalendar *calendar = m_calendars ? calendarOf(*m_calendars, draftContract()) : nullptr;
    if (!draft || calendar == nullptr)
        return;
    if (draft->original) {
        const MaintenanceWindow *there = instanceIn(*calendar, *draft->original);
        if (there != nullptr && *there == *draft->original)
            return;
    }
    if (const MaintenanceWindow *saved = instanceIn(*calendar, draft->window))
        form()->setDraft({*saved, *saved, {draftContract()}});
    else if (draft->original)
        form()->clear();
}

void CalendarPage::setClaims(ClaimsOf claims)
{
    m_claims = std::move(claims);
    showDraft();
}

// Of every claim, and of every window that is still to be announced, the planned one included.
void CalendarPage::showNotes(const AgendaRow *planned, int instead)
{
    std::vector<DayNote> notes = m_claims ? m_claims(filtered()) : std::vector<DayNote>();
    const auto &rows = m_week->rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (planned == nullptr || static_cast<int>(i) != instead)
            if (const auto note = noticeNote(rows[i]))
                notes.push_back(*note);
    if (planned != nullptr)
        if (const auto note = noticeNote(*planned))
            notes.push_back(*note);
    m_calendar->setNotes(std::move(notes));
}

void CalendarPage::showDraft()
{
    const auto &draft = form()->draft();
    const std::string contract = draftContract();
    const ContractCalendar *calendar = m_calendars ? calendarOf(*m_calendars, contract) : nullptr;
    if (!draft || calendar == nullptr) {
        m_week->setDraft(std::nullopt, -1);
        m_calendar->setDraft(std::nullopt, -1);
        showNotes(nullptr, -1);
        m_panel->announcement()->clear();
        return;
    }
    const int row = draft->original ? rowOf(contract, *draft->original) : -1;
    const bool isPlanned = form()->isDirty() && !draft->window.when.empty();
    std::optional<CalendarEntry> entry;
    AgendaRow planned;
    if (isPlanned) {
        planned.contract = contract;
        planned.customer = calendar->contract.customer;
        planned.zone = calendar->contract.zone;
        planned.now = m_now;
        planned.clock.judged.window = draft->window;
        for (const DraftVerdict &verdict : form()->verdicts())
            if (verdict.contract == contract)
                planned.clock = verdict.plan.clock;
        entry = draftEntry(planned);
    }
    m_week->setDraft(entry, row);
    m_calendar->setDraft(entry, row);
    showNotes(isPlanned ? &planned : nullptr, row);
    if (!entry)
        m_week->choose(row);
    showAnnouncement();
}

void CalendarPage::showAnnouncement()
{
    const ContractCalendar *calendar = m_calendars ? calendarOf(*m_calendars, draftContract()) : nullptr;
    AnnouncementForm *announcement = m_panel->announcement();
    for (const DraftVerdict &verdict : form()->verdicts())
        if (calendar != nullptr && verdict.contract == calendar->contract.id) {
            announcement->showWindow(*calendar, verdict.plan, m_now);
            announcement->setLocked(m_saving || m_readOnly || form()->isDirty());
            return;
        }
    announcement->clear();
}

void CalendarPage::recordAnnouncement(const MaintenanceWindow &window, const QString &channel)
{
    MaintenanceWindow after = window;
    after.notifiedAt = m_clock ? m_clock() : m_now;
    after.channel = channel.toStdString();
    const MaintenanceDraft draft{window, after, {draftContract()}};
    emit saveWanted({stepsOf(draft, *m_calendars), titleOf(draft, *m_calendars),
                     tr("announced to the customer by %1").arg(channel)});
}

void CalendarPage::setSaving(bool saving)
{
    m_saving = saving;
    form()->setSaving(saving);
    showAnnouncement();
}

} // namespace makegood::ui
