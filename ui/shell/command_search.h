// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// An entry of the command palette.
struct Command {
    /// Among equal matches the earlier kind comes first.
    enum class Kind {
        Action,
        Page,
        View,
        Month,
        Contract,
        Incident,
        Topic ///< of the help
    };
    Kind kind = Kind::Action;
    QString title;
    QString detail; ///< its kind or its menu: `File`, `Contract · Sonoran Servers`
    QString shortcut; ///< as the platform writes it; empty: none
    QString aliases; ///< searched, but not shown
    std::function<void()> run;
};

/// At most `most` commands that contain every word of the query in title, detail or aliases, in any order and
/// case. Sorted: the whole title, then words that begin the title, then words that begin a word of the title,
/// then the rest. For an empty query the first commands in their own order.
std::vector<const Command *> searchCommands(const std::vector<Command> &commands, const QString &query,
                                            std::size_t most);

} // namespace makegood::ui
