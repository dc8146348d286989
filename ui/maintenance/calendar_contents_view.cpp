// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/calendar_contents_view.h"

#include <algorithm>

#include <QListWidget>

#include "explain/cell_text.h"
#include "widgets/named.h"

namespace makegood::ui
{

namespace
{

constexpr unsigned mostListed = 500;

QString atLine(int line, const QString &text)
{
    if (line <= 0)
        return text;
    return CalendarContentsView::tr("Line %1: %2").arg(line).arg(text);
}

QString windowText(const MaintenanceWindow &window, const Zone &zone)
{
    QString text = CalendarContentsView::tr("%1 to %2: %3")
                       .arg(momentText(window.when.start, zone), endText(window.when, zone),
                            toText(window.summary.empty() ? window.uid : window.summary));
    if (window.status == WindowStatus::Cancelled)
        text += CalendarContentsView::tr(" (cancelled)");
    else if (window.status == WindowStatus::Tentative)
        text += CalendarContentsView::tr(" (tentative)");
    if (!window.services.empty()) {
        QStringList services;
        for (const std::string &service : window.services)
            services += toText(service);
        text += CalendarContentsView::tr(", for %1").arg(services.join(QStringLiteral(", ")));
    }
    return text;
}

template <typename Rows, typename Text>
QListWidget *listOf(const char *name, const QString &title, const Rows &rows, Text &&text)
{
    auto *list = named(new QListWidget, name, title);
    list->setWordWrap(true);
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), mostListed); ++i)
        list->addItem(text(rows[i]));
    if (rows.size() > mostListed)
        list->addItem(
            CalendarContentsView::tr("and %n more", nullptr, static_cast<int>(rows.size() - mostListed)));
    return list;
}

} // namespace

CalendarContentsView::CalendarContentsView(const CalendarContents &contents, const Zone &zone,
                                           QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(QStringLiteral("calendarContents"));
    const auto add = [this](QListWidget *list, const QString &title, std::size_t count) {
        addTab(list, title.arg(static_cast<qulonglong>(count)));
    };
    // Cancellations without times are no windows yet, but they will change some.
    const auto bare
        = static_cast<std::size_t>(std::count_if(contents.events.begin(), contents.events.end(),
                                                 [](const EventVersion &event) { return event.isBare; }));
    auto *understood = listOf("importUnderstood", tr("Understood"), contents.windows,
                              [&](const MaintenanceWindow &window) { return windowText(window, zone); });
    for (const EventVersion &event : contents.events)
        if (event.isBare)
            understood->addItem(event.instance
                                    ? tr("%1: the instance of %2 is cancelled")
                                          .arg(toText(event.uid), momentText(*event.instance, zone))
                                    : tr("%1: cancelled").arg(toText(event.uid)));
    add(understood, tr("Understood (%1)"), contents.windows.size() + bare);
    auto *refused = listOf("importRefused", tr("Refused"), contents.refused, [](const Error &error) {
        Error here = error;
        here.file.clear();
        here.line = 0;
        return atLine(error.line, toText(here.text()));
    });
    add(refused, tr("Refused (%1)"), contents.refused.size());
    add(listOf("importIgnored", tr("Ignored"), contents.ignored,
               [](const CalendarRemark &remark) { return atLine(remark.line, toText(remark.what)); }),
        tr("Ignored (%1)"), contents.ignored.size());
    if (!contents.refused.empty())
        setCurrentWidget(refused);
}

} // namespace makegood::ui

#include "moc_calendar_contents_view.cpp"
