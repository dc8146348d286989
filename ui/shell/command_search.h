// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Something that the command palette can do.
struct Command {
    /// What it is; of equals the earlier kind stands first.
    enum class Kind {
        Action,
        Page,
        View,
        Month,
        Contract
    };
    Kind kind = Kind::Action;
    QString title;
    QString detail; ///< what it is or where it stands: `File`, `Contract · Sonoran Servers`
    QString shortcut; ///< as the platform writes it; empty: none
    QString aliases; ///< found as well, not shown
    std::function<void()> run;
};

/// The commands that hold every word of the query in title, detail or aliases, in whatever order and case;
/// the best first: words that begin the title, then words that begin one of its words, then the rest. At most
/// `most`. An empty query gives the first of them as they are.
std::vector<const Command *> searchCommands(const std::vector<Command> &commands, const QString &query,
                                            std::size_t most);

} // namespace makegood::ui
