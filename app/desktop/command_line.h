// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSize>
#include <QString>
#include <QStringList>

#include "sla/time/instant.h"
#include "widgets/theme.h"

namespace makegood::app
{

/// The arguments of `makegood`. Options for pictures and measurements are not in its help.
struct CommandLine {
    enum class Ask {
        Window,
        Help,
        Version
    };
    Ask ask = Ask::Window;
    QString workspace; ///< empty: the last one, if any
    bool sample = false;
    QString grabFile; ///< empty: no picture
    bool startReport = false; ///< see reportStart()
    QSize size{1280, 800};
    std::optional<ThemeChoice> theme;
    int textPercent = 100;
    QString contract;
    QString service;
    QString page;
    std::optional<Month> month;
    std::optional<Instant> now; ///< a fixed clock; absent: the system clock
};

/// The arguments without those that Qt takes for itself, such as `-platform xcb`: they can be read before
/// there is an application, for which there may be no display.
QStringList ownArguments(int argc, char **argv);

/// Reads the arguments, the program's name first. Needs no application. Refused with one sentence.
Expected<CommandLine> readCommandLine(const QStringList &arguments);

/// What --help prints. Needs a QCoreApplication, in whose language it is.
QString commandLineHelp();

} // namespace makegood::app
