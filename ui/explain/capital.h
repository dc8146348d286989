// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace makegood::ui
{

/// A word as the beginning of a cell or a choice; inside sentences it stays small.
inline QString capital(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace makegood::ui
