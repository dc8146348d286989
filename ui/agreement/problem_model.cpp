// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/problem_model.h"

#include <QLocale>

#include "explain/cell_text.h"

namespace makegood::ui
{

Status statusOf(ProblemRow::Kind kind)
{
    switch (kind) {
    case ProblemRow::Kind::Error:
        return Status::Breached;
    case ProblemRow::Kind::Warning:
        return Status::AtRisk;
    case ProblemRow::Kind::Note:
        break;
    }
    return Status::Undecided;
}

QString problemText(const Error &error)
{
    QString out = toText(error.what);
    if (!error.found.empty() && !error.allowed.empty())
        return ProblemModel::tr("%1: found %2, allowed %3")
            .arg(out, toText(error.found), toText(error.allowed));
    if (!error.found.empty())
        return ProblemModel::tr("%1: found %2").arg(out, toText(error.found));
    if (!error.allowed.empty())
        return ProblemModel::tr("%1: allowed %2").arg(out, toText(error.allowed));
    return out;
}

QString ProblemModel::title(int column) const
{
    switch (column) {
    case Kind:
        return tr("Kind");
    case Line:
        return tr("Line");
    case Key:
        return tr("Key");
    case What:
        return tr("What is wrong");
    }
    return {};
}

QVariant ProblemModel::cell(const ProblemRow &row, int column, int role) const
{
    if (role == StatusRole)
        return column == Kind ? QVariant(static_cast<int>(statusOf(row.kind))) : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Kind:
        return row.kind == ProblemRow::Kind::Error  ? tr("Error")
            : row.kind == ProblemRow::Kind::Warning ? tr("Warning")
                                                    : tr("Note");
    case Line:
        if (role == SortRole)
            return row.error.line;
        return row.error.line > 0 ? QLocale().toString(row.error.line) : QStringLiteral("–");
    case Key:
        return toText(row.error.key);
    case What:
        return problemText(row.error);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_problem_model.cpp"
