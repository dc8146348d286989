// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "explain/format.h"

namespace makegood::ui
{

/// One reason in words. Plain text throughout: ids and notes from data are never interpreted.
struct Explanation {
    QString title; ///< two or three words: what is explained
    QString sentence; ///< one or more plain sentences
    QStringList clauses; ///< ids, as the agreement's register names them
    std::vector<Explanation> children;
};

/// Puts a chain of reasons into words (docs/rules.md, section 10). The one place where its wording lives. A
/// kind that is not known is rendered as its facts.
Explanation explain(const Reason &reason, const Format &format);

/// The sentence of one reason alone.
QString sentenceOf(const Reason &reason, const Format &format);
/// The title of one reason alone.
QString titleOf(const Reason &reason);

} // namespace makegood::ui
