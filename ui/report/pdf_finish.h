// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>

#include "report/page_flow.h"
#include "sla/time/instant.h"

namespace makegood::ui
{

/// Makes a PDF of Qt's writer the same for the same input, and adds what the writer cannot: every date
/// becomes `when`, the file id is made from the content, and bookmarks and language
/// are appended as an incremental update. `sheetHeight` is in units. Returns `pdf` without the additions when
/// its structure is not the one expected.
QByteArray finishPdf(QByteArray pdf, const std::vector<Bookmark> &bookmarks, double sheetHeight, Instant when,
                     const QString &language);

} // namespace makegood::ui
