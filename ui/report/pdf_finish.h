// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>

#include "report/page_canvas.h"
#include "sla/time/instant.h"

namespace makegood::ui
{

/// Makes a PDF written by QPdfWriter reproducible and adds what QPdfWriter cannot write. Sets every date to
/// `when`, derives the file id from the content, and appends bookmarks and the language as an incremental
/// update. `pageHeight` is in units. Sets the dates alone when the structure of `pdf` is not the expected
/// one.
QByteArray finishPdf(QByteArray pdf, const std::vector<Bookmark> &bookmarks, double pageHeight, Instant when,
                     const QString &language);

} // namespace makegood::ui
