// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/maintenance_draft.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

struct WindowDraftTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::MaintenanceDraft)
};

// The window for one contract, with those services that the contract has.
MaintenanceWindow partFor(const MaintenanceDraft &draft, const ContractCalendar &calendar)
{
    MaintenanceWindow out = draft.window;
    std::erase_if(out.services, [&](const std::string &service) {
        return calendar.contract.serviceNamed(service) == nullptr;
    });
    return out;
}

bool isForNone(const MaintenanceDraft &draft, const MaintenanceWindow &part)
{
    return !draft.window.services.empty() && part.services.empty();
}

const MaintenanceWindow *changedIn(const MaintenanceDraft &draft, const ContractCalendar &calendar)
{
    return draft.original ? instanceIn(calendar, *draft.original) : nullptr;
}

} // namespace

const ContractCalendar *calendarOf(const Calendars &calendars, const std::string &contract)
{
    const auto at = std::lower_bound(
        calendars.begin(), calendars.end(), contract,
        [](const ContractCalendar &calendar, const std::string &id) { return calendar.contract.id < id; });
    return at == calendars.end() || at->contract.id != contract ? nullptr : &*at;
}

const MaintenanceWindow *instanceIn(const ContractCalendar &calendar, const MaintenanceWindow &window)
{
    // Of two with one UID and start, the one that is meant.
    const auto same = std::find(calendar.windows.begin(), calendar.windows.end(), window);
    if (same != calendar.windows.end())
        return &*same;
    const auto at
        = std::find_if(calendar.windows.begin(), calendar.windows.end(), [&](const MaintenanceWindow &one) {
              return one.uid == window.uid && one.when.start == window.when.start;
          });
    return at == calendar.windows.end() ? nullptr : &*at;
}

QString problemOf(const MaintenanceDraft &draft, const Calendars &calendars)
{
    const MaintenanceWindow &window = draft.window;
    if (draft.contracts.empty())
        return WindowDraftTexts::tr("Choose a contract that it is for.");
    if (window.when.end <= window.when.start)
        return WindowDraftTexts::tr("It would end before it begins.");
    for (const std::string &id : draft.contracts) {
        const ContractCalendar *calendar = calendarOf(calendars, id);
        if (calendar == nullptr)
            return WindowDraftTexts::tr("Contract %1 is not there any more.").arg(toText(id));
        if (isForNone(draft, partFor(draft, *calendar)))
            return WindowDraftTexts::tr("%1 has none of these services.")
                .arg(toText(calendar->contract.customer));
        const MaintenanceWindow *there = instanceIn(*calendar, window);
        const MaintenanceWindow *changed = changedIn(draft, *calendar);
        const bool stays = changed != nullptr && changed->when.start == window.when.start;
        if (there != nullptr && there != changed && !stays)
            return WindowDraftTexts::tr("%1 has another instance of this window at that time.")
                .arg(toText(calendar->contract.customer));
    }
    return {};
}

std::vector<ContractStep> stepsOf(const MaintenanceDraft &draft, const Calendars &calendars)
{
    std::vector<ContractStep> out;
    for (const std::string &id : draft.contracts) {
        const ContractCalendar *calendar = calendarOf(calendars, id);
        if (calendar == nullptr)
            continue;
        Edit<MaintenanceWindow> edit{{}, partFor(draft, *calendar)};
        if (const MaintenanceWindow *there = changedIn(draft, *calendar))
            edit.before = *there;
        if (edit.before == edit.after)
            continue;
        ReviewStep step;
        step.windows.push_back(std::move(edit));
        out.push_back({id, std::move(step)});
    }
    return out;
}

QString titleOf(const MaintenanceDraft &draft, const Calendars &calendars)
{
    const MaintenanceWindow &window = draft.window;
    const QString name = toText(window.summary.empty() ? window.uid : window.summary);
    const ContractCalendar *calendar
        = draft.contracts.empty() ? nullptr : calendarOf(calendars, draft.contracts.front());
    const Zone zone = calendar == nullptr ? Zone() : calendar->contract.zone;
    if (!draft.original)
        return WindowDraftTexts::tr("new maintenance %1, %2").arg(name, momentText(window.when.start, zone));
    const MaintenanceWindow &before = *draft.original;
    if (window.status == WindowStatus::Cancelled && before.status != WindowStatus::Cancelled)
        return WindowDraftTexts::tr("cancel %1").arg(name);
    if (window.when.start != before.when.start)
        return WindowDraftTexts::tr("move %1 to %2").arg(name, momentText(window.when.start, zone));
    if (window.when.end != before.when.end)
        return WindowDraftTexts::tr("let %1 last %2").arg(name, briefText(window.when.length()));
    if (window.notifiedAt != before.notifiedAt)
        return WindowDraftTexts::tr("announcement of %1").arg(name);
    return WindowDraftTexts::tr("change %1").arg(name);
}

std::vector<DraftVerdict> verdictsOf(const MaintenanceDraft &draft, const Calendars &calendars, Instant now,
                                     const KnownMonth &known)
{
    std::vector<DraftVerdict> out;
    if (draft.window.when.empty())
        return out;
    for (const std::string &id : draft.contracts) {
        const ContractCalendar *calendar = calendarOf(calendars, id);
        if (calendar == nullptr)
            continue;
        const MaintenanceWindow part = partFor(draft, *calendar);
        if (isForNone(draft, part))
            continue;
        const auto month = known ? known(calendar->contract, part.when.start) : nullptr;
        auto plan = planMaintenance(*calendar, part, changedIn(draft, *calendar), now, month.get());
        if (!plan)
            continue; // the reader refuses a policy with an unknown zone
        DraftVerdict verdict{id, calendar->contract.customer, calendar->contract.zone, std::move(*plan), {}};
        verdict.outcome = outcomeOf(verdict.plan.clock.judged);
        out.push_back(std::move(verdict));
    }
    return out;
}

} // namespace makegood::ui
