// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/status.h"
#include "sla/base/error.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// An error, a warning or a note of the reader.
struct ProblemRow {
    enum class Kind {
        Error,
        Warning,
        Note
    };

    Error error;
    Kind kind = Kind::Error;
};

/// Errors, warnings and notes of the edited text, with line and key.
class ProblemModel : public RowModel<ProblemRow>
{
    Q_OBJECT
public:
    enum Column {
        Kind,
        Line,
        Key,
        What,
        ColumnCount
    };
    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ProblemRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Line; }
};

/// How a problem is marked.
Status statusOf(ProblemRow::Kind kind);

/// One sentence: the fault, the value found, the values allowed.
QString problemText(const Error &error);

} // namespace makegood::ui
