// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace makegood::ui
{

/// The letter that chooses an entry with this text, in upper case; null: it has none.
QChar menuLetterOf(const QString &text);

/// Gives a letter to one entry alone: the first that asks for it keeps it, another one gets a letter of its
/// own text that is free, or none. Does so in the menus below, too. Which letters meet depends on the
/// language, and on the features that add their entries.
void shareMenuLetters(const QList<QAction *> &entries);

/// Does so for the buttons that are seen in `root`: the letters of `menus`, which open everywhere, are taken.
void shareButtonLetters(const QWidget *root, const QList<QAction *> &menus);

} // namespace makegood::ui
