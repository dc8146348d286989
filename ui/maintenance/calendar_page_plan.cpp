// SPDX-License-Identifier: GPL-3.0-or-later
// Planning on the calendar page: new, changed and announced windows.
#include "explain/calendar_parts.h"
#include "explain/cell_text.h"
#include "maintenance/announcement_form.h"
#include "maintenance/calendar_page.h"
#include "maintenance/maintenance_form.h"
#include "maintenance/week_calendar.h"
#include "maintenance/week_section.h"
#include "widgets/page_tabs.h"

namespace makegood::ui
{

namespace
{

bool isSame(const MaintenanceWindow &a, const MaintenanceWindow &b)
{
    return a.uid == b.uid && a.when.start == b.when.start;
}

} // namespace

int CalendarPage::weekRowOf(const MaintenanceWindow &window) const
{
    const auto &rows = m_week->rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (isSame(rows[i].window(), window))
            return static_cast<int>(i);
    return -1;
}

// Loads a window into the form unless the form has unsaved changes.
void CalendarPage::take(const MaintenanceWindow &window)
{
    const ContractCalendar *calendar = shownCalendar();
    const MaintenanceWindow *there = calendar != nullptr ? instanceIn(*calendar, window) : nullptr;
    const auto &draft = m_form->draft();
    if (there == nullptr || m_form->isDirty() || (draft && draft->original && *draft->original == *there))
        return;
    m_form->setDraft({*there, *there, {m_contract}});
}

void CalendarPage::beginNew(const Interval &when)
{
    const ContractCalendar *calendar = shownCalendar();
    if (calendar == nullptr)
        return;
    m_panels->showPage(QStringLiteral("windowForm"));
    if (m_form->isDirty()) // save or discard the draft first
        return m_form->focusReason();
    MaintenanceDraft draft;
    draft.window.when = when;
    if (when.empty()) { // at the cursor of the week
        const Instant start = m_week->calendar()->cursorStep();
        draft.window.when = {start, start + std::chrono::hours(1)};
    }
    draft.window.uid = freshWindowUid(*m_calendars, draft.window.when.start);
    if (calendar->contract.serviceNamed(m_service) != nullptr)
        draft.window.services = {m_service};
    draft.contracts = {m_contract};
    m_form->setDraft(std::move(draft));
}

void CalendarPage::plan(int row, const Interval &when)
{
    if (m_saving)
        return;
    const auto &draft = m_form->draft();
    if (row < 0) {
        if (draft && !draft->original)
            m_form->setInterval(when);
        else
            beginNew(when);
        return;
    }
    const MaintenanceWindow window = m_week->rows()[static_cast<std::size_t>(row)].window();
    take(window);
    if (draft && draft->original && isSame(*draft->original, window)) {
        m_panels->showPage(QStringLiteral("windowForm"));
        m_form->setInterval(when);
    }
}

// After a change of the calendars: keeps the draft while its window is unchanged, shows a saved draft as the
// saved window, and clears a draft whose window is gone.
void CalendarPage::keepDraft()
{
    const auto draft = m_form->draft();
    const ContractCalendar *calendar = shownCalendar();
    if (!draft || calendar == nullptr)
        return;
    if (draft->original) {
        const MaintenanceWindow *there = instanceIn(*calendar, *draft->original);
        if (there != nullptr && *there == *draft->original)
            return;
    }
    if (const MaintenanceWindow *saved = instanceIn(*calendar, draft->window))
        m_form->setDraft({*saved, *saved, {m_contract}});
    else if (draft->original)
        m_form->clear();
}

void CalendarPage::showDraft()
{
    const auto &draft = m_form->draft();
    if (!draft) {
        m_week->setDraft(std::nullopt, -1);
        m_announcement->clear();
        return;
    }
    const int row = draft->original ? weekRowOf(*draft->original) : -1;
    const bool isPlanned = m_form->isDirty() && !draft->window.when.empty();
    std::optional<CalendarEntry> entry;
    const auto &verdicts = m_form->verdicts();
    if (isPlanned) {
        const ContractCalendar *calendar = shownCalendar();
        AgendaRow planned;
        planned.zone = calendar->contract.zone;
        planned.now = m_now;
        planned.clock.judged.window = draft->window;
        for (const DraftVerdict &verdict : verdicts)
            if (verdict.contract == m_contract)
                planned.clock = verdict.plan.clock;
        entry = calendarEntry(planned);
    }
    m_week->setDraft(entry, row);
    if (!entry)
        m_week->choose(row);
    showAnnouncement();
}

void CalendarPage::showAnnouncement()
{
    const ContractCalendar *calendar = shownCalendar();
    for (const DraftVerdict &verdict : m_form->verdicts())
        if (calendar != nullptr && verdict.contract == m_contract) {
            m_announcement->showWindow(*calendar, verdict.plan, m_now);
            m_announcement->setLocked(m_saving || m_form->isDirty());
            return;
        }
    m_announcement->clear();
}

void CalendarPage::recordAnnouncement(const MaintenanceWindow &window, const QString &channel)
{
    MaintenanceWindow after = window;
    after.notifiedAt = m_clock ? m_clock() : m_now;
    after.channel = channel.toStdString();
    const MaintenanceDraft draft{window, after, {m_contract}};
    emit saveWanted({stepsOf(draft, *m_calendars), titleOf(draft, *m_calendars),
                     tr("announced to the customer by %1").arg(channel)});
}

void CalendarPage::setSaving(bool saving)
{
    m_saving = saving;
    m_form->setSaving(saving);
    showAnnouncement();
}

} // namespace makegood::ui
