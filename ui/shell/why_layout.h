// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFont>
#include <QModelIndex>
#include <QRect>
#include <QStringList>
#include <QStyleOptionViewItem>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Where the parts of one item of the Why tree stand, for a reader from left to right, from the item's top
/// left corner; WhyDelegate mirrors it. A part that is not there has an empty rectangle.
class WhyLayout
{
public:
    enum class Kind {
        Answer, ///< the sentence in large type and the formula, above all reasons
        Step, ///< a reason of the answer, on the spine
        Line ///< what a step rests on, in the box below it
    };
    WhyLayout(const QStyleOptionViewItem &option, const QModelIndex &index, int width);

    Kind kind() const { return m_kind; }
    int height() const { return m_height; }
    /// The chip at a place; -1: none.
    int chipAt(const QPoint &at) const;

    QFont titleFont, textFont, smallFont, formulaFont, resultFont;
    QString title, sentence, value, note, formula, result;
    QStringList chips;
    QRect titleBox, textBox, valueBox, noteBox; ///< textBox: of the sentence
    QRect formulaFrame, formulaBox, resultBox;
    QRect dot, chevron; ///< dot: of the mark, or of the ring on the spine
    QRect ground; ///< under the mouse or chosen
    std::vector<QRect> chipBoxes;

private:
    void layAnswer(int width);
    void layStep(int width, bool opens);
    void layLine(int width, bool opens, int depth, bool marked);
    int layTitle(int left, int right, int top);
    void layChips(int left, int right, int top);
    int chipsWidth() const;

    Kind m_kind;
    int m_height = 0;
    QFont m_body;
};

} // namespace makegood::ui
