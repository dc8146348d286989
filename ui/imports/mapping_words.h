// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/base/floors.h"
#include "work/table_import.h"

namespace makegood::ui
{

/// The question as a person is asked it, by its key; `mapping` names the columns that it is about.
QString questionText(const feeds::MappingQuestion &question, const feeds::TableMapping &mapping);

/// What the rows of a file were taken for: `a list of outages`.
QString readAsText(feeds::RowKind kind);

/// A form of times by its example: `31.12.2026 15:45`; the form itself where it is none of Qt's.
QString timeFormatText(const char *format);

/// The edge of a span as a person enters it: `2026-03-01`, with a time of day where it is not midnight in the
/// zone. To the millisecond where it has seconds.
QString edgeText(Instant at, const std::string &zone);
/// Reads edgeText(), and what parseInstant() reads. Refused: neither of both.
Expected<Instant> readEdge(const QString &text, const std::string &zone);

} // namespace makegood::ui
