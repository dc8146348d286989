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

/// What `makegood` was asked to do. The options for pictures and measurements are
/// not in the help.
struct CommandLine {
    QString workspace; ///< empty: the one of last time, or none
    bool sample = false;
    QString grabFile; ///< empty: no picture
    bool startReport = false; ///< says on standard output how the start goes, then ends
    QSize size{1280, 800};
    std::optional<ThemeChoice> theme;
    int textPercent = 100;
    QString contract;
    QString service;
    QString page;
    std::optional<Month> month;
    std::optional<Instant> now; ///< for pictures: judge as of this moment
};

/// Reads the arguments; `help` and `version` print and end the program. An error is one sentence.
Expected<CommandLine> readCommandLine(const QStringList &arguments);

} // namespace makegood::app
