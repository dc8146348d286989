// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/colour_role.h"
#include "credit/board_rows.h"

class QString;

namespace makegood::ui
{

/// What a line is for: `20 Oct, 20:10`, `October, 10 % tier`.
QString boardSubject(const BoardRow &row);
/// Where it stands, with its clock: `due in 8 h`, `ready to file`, `no claim needed`.
QString boardStateText(const BoardRow &row);
/// Every figure exactly, and instants in UTC; a line each.
QString boardDetails(const BoardRow &row);
/// The icon before the words, by its name, and the colour of both.
QString boardIcon(BoardState state);
Role boardRole(BoardState state);

} // namespace makegood::ui
