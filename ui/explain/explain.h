// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "explain/format.h"

namespace makegood::ui
{

/// One reason as text. All of it is plain: ids and notes from data are not interpreted as markup.
struct Explanation {
    QString title; ///< two or three words
    QString sentence; ///< one or more plain sentences
    QString exact; ///< the same to the millisecond; empty: as `sentence`
    QStringList clauses; ///< ids, as the agreement's register names them
    std::vector<Explanation> children;
};

/// Renders a tree of reasons (docs/rules.md, section 10). An unknown kind is rendered as its facts.
Explanation explain(const Reason &reason, const Format &format);

/// The sentence of one reason alone.
QString sentenceOf(const Reason &reason, const Format &format);
/// The title of one reason alone.
QString titleOf(const Reason &reason);

} // namespace makegood::ui
