// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "explain/format.h"

namespace makegood::ui
{

/// What the mark beside a reason says.
enum class ReasonMark {
    None,
    Kept, ///< met, accepted, in time
    Missed, ///< downtime that counts, refused, too late
    Partly,
    Risk,
    NoData
};

/// One reason as text. All of it is plain: ids and notes from data are not interpreted as markup. What is
/// below `clauses` is for the window and stays empty elsewhere.
struct Explanation {
    QString title; ///< two or three words
    QString sentence; ///< one or more plain sentences
    QString exact; ///< the same to the millisecond; empty: as `sentence`
    QStringList clauses; ///< ids, as the agreement's register names them
    std::vector<Explanation> children;
    QString value; ///< a figure in place of the sentence, where there is one line; empty: none
    QString note; ///< where the value stands: file and line
    QString formula; ///< of an answer: how its figure comes about; empty: no single line says it
    QString result; ///< of the formula, exact
    ReasonMark mark = ReasonMark::None;
    bool isSum = false; ///< the lines before it lead to this one
};

/// Renders a tree of reasons (docs/rules.md, section 10). An unknown kind is rendered as its facts.
Explanation explain(const Reason &reason, const Format &format);

/// The sentence of one reason alone.
QString sentenceOf(const Reason &reason, const Format &format);
/// The title of one reason alone.
QString titleOf(const Reason &reason);

} // namespace makegood::ui
