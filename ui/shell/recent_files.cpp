// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recent_files.h"

namespace makegood::ui
{

namespace
{

constexpr const char *recentKey = "workspace/recent";
constexpr qsizetype keptRecent = 8;

void keepRecent(UiSettings &settings, const QStringList &files)
{
    settings.setSoon(recentKey, files.join(QLatin1Char('\n')));
}

} // namespace

QStringList recentFiles(const UiSettings &settings)
{
    return settings.value(recentKey).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void rememberRecent(UiSettings &settings, const QString &path)
{
    QStringList files = recentFiles(settings);
    files.removeAll(path);
    files.prepend(path);
    keepRecent(settings, files.mid(0, keptRecent));
}

void forgetRecent(UiSettings &settings, const QString &path)
{
    QStringList files = recentFiles(settings);
    files.removeAll(path);
    keepRecent(settings, files);
}

} // namespace makegood::ui
