// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include "sla/base/floors.h"

class QTableView;

namespace makegood::ui
{

// A table without a frame of its own lies on a card: the card's ground with its round corners is seen through
// it, and its words begin and end where those of the card do.

constexpr int cardEdge = 12; ///< what the first and the last column keep free

bool isOnCard(const QTableView &table);
/// What a column keeps free at its ends.
struct CardEnds {
    int begin = 0;
    int end = 0;

    int both() const { return begin + end; }
};
CardEnds cardEndsOf(const QTableView &table, int column);
/// The part of a cell that is for its words.
QRect insideOf(const QTableView &table, const QRect &cell, int column);
/// A table without rows has no heads over nothing, and does not scroll sideways.
void showHeads(QTableView &table, bool shown);
/// A line below each row but the last.
void paintRules(QTableView &table);
/// The widest of the words of a column, up to a limit, so that text breaks between words; in pixels.
int widestWord(const QTableView &table, int column, int rows);

} // namespace makegood::ui
