// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_names.h"

#include <utility>

#include <QCoreApplication>

namespace makegood::ui
{

namespace
{

struct PageNameTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::PageName)
};

} // namespace

std::vector<PageName> pageNames()
{
    using Group = NavigationRail::Group;
    const auto name = [](const char *id, const char *icon, const QString &title, Group group) {
        return PageName{QLatin1String(id), QLatin1String(icon), title, group};
    };
    return {
        name("portfolio", "home", PageNameTexts::tr("Portfolio"), Group::Work),
        name("availability", "availability", PageNameTexts::tr("Availability"), Group::Work),
        name("incidents", "incidents", PageNameTexts::tr("Incidents"), Group::Work),
        name("calendar", "calendar", PageNameTexts::tr("Calendar"), Group::Work),
        name("credit", "credits", PageNameTexts::tr("Credits"), Group::Work),
        name("support", "support", PageNameTexts::tr("Support"), Group::Work),
        name("policies", "agreement", PageNameTexts::tr("Agreement"), Group::Work),
        name("reports", "reports", PageNameTexts::tr("Reports"), Group::Whole),
        name("sources", "sources", PageNameTexts::tr("Sources"), Group::Whole),
        name("journal", "history", PageNameTexts::tr("History"), Group::Whole),
        name("settings", "settings", PageNameTexts::tr("Settings"), Group::End),
    };
}

QString pageIdOf(const QString &name)
{
    static const std::pair<const char *, const char *> others[] = {
        {"outages", "incidents"}, {"credits", "credit"}, {"agreement", "policies"}, {"history", "journal"}};
    QString word = name.section(QLatin1Char('/'), 0, 0);
    for (const auto &[other, id] : others)
        if (word == QLatin1String(other))
            word = QLatin1String(id);
    if (word == QLatin1String("help")) // it has no place on the rail
        return word;
    for (const PageName &page : pageNames())
        if (page.id == word)
            return word;
    return {};
}

} // namespace makegood::ui
