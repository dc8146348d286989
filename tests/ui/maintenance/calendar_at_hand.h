// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QtTest>

#include "case_at_hand.h"
#include "maintenance/calendar_page.h"
#include "maintenance/maintenance_form.h"
#include "maintenance/maintenance_panel.h"
#include "maintenance/week_calendar.h"
#include "maintenance/week_section.h"

namespace makegood::test
{

using namespace ui;

inline Instant at(const char *text)
{
    return parseInstant(text).value();
}

inline Interval span(const char *start, const char *end)
{
    return {at(start), at(end)};
}

/// With ordinary spaces.
inline QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

inline ContractCalendar calendarFrom(const CaseData &data)
{
    return {data.contract, data.policy.name, data.policy.provider, data.policy.maintenance,
            data.evidence.windows};
}

/// The calendar page on its week, over the maintenance of three contracts of one provider.
class CalendarAtHand
{
protected:
    static constexpr const char *now = "2026-03-02T12:00:00Z";

    /// Three days of notice by mail and hours; no maintenance at all; an allowance.
    void begin()
    {
        m_case = exampleCase("05-maintenance");
        m_e = judged(m_case, "2026-03", now);
        const ContractCalendar mine = calendarFrom(m_case);
        ContractCalendar never = mine;
        never.contract.id = "never";
        never.contract.customer = "Never Inc";
        never.maintenance.reset();
        never.windows.clear();
        ContractCalendar soft = never;
        soft.contract.id = "soft";
        soft.contract.customer = "Soft Ltd";
        soft.maintenance = MaintenanceRule{};
        soft.maintenance->excludes = Excludes::Unavailability;
        soft.maintenance->allowance = std::chrono::minutes(20);
        m_calendars = std::make_shared<Calendars>(Calendars{mine, never, soft});
        m_page = std::make_unique<CalendarPage>();
        m_page->resize(1200, 900);
        // The window has the panel beside the page; here it lies under it.
        m_page->panel()->setGeometry(0, 900, 400, 900);
        m_page->panel()->show();
        m_page->showMonth(m_e->month, m_e, at(now));
        showCalendars();
        m_page->showView(QStringLiteral("week"));
        m_page->show();
        m_week = m_page->week()->calendar();
        QCoreApplication::processEvents();
    }

    void showCalendars() { m_page->showCalendars(m_calendars, "maintenance", "mail-1", {}, at(now)); }
    QPoint point(const char *instant) const { return m_week->places().pointOf(at(instant)); }
    QRect barOf(int entry) const { return m_week->places().entryRect(entry); }
    QRect draftRect() const { return barOf(m_week->draftIndex()); }
    const MaintenanceDraft &draft() const { return *m_page->form()->draft(); }

    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(m_week, Qt::LeftButton, {}, from);
        QTest::mouseMove(m_week, (from + to) / 2);
        QTest::mouseMove(m_week, to);
        QTest::mouseRelease(m_week, Qt::LeftButton, {}, to);
    }

    int rowNamed(const char *uid) const
    {
        const auto &rows = m_page->week()->rows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].window().uid == uid)
                return static_cast<int>(i);
        return -1;
    }

    void check(const char *list, const QString &text, bool on) const
    {
        auto *widget = m_page->findChild<QListWidget *>(QLatin1String(list));
        for (int row = 0; row < widget->count(); ++row)
            if (widget->item(row)->text() == text) {
                widget->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
                return;
            }
        QFAIL(qPrintable(text));
    }

    CaseData m_case;
    std::shared_ptr<const Evaluation> m_e;
    std::shared_ptr<Calendars> m_calendars;
    std::unique_ptr<CalendarPage> m_page;
    WeekCalendar *m_week = nullptr;
};

} // namespace makegood::test
