// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/run_model.h"

#include "explain/cell_text.h"
#include "sources/source_words.h"

namespace makegood::ui
{

QString RunModel::title(int column) const
{
    switch (column) {
    case When:
        return tr("When");
    case Source:
        return tr("Source");
    case Result:
        return tr("Result");
    }
    return {};
}

QVariant RunModel::cell(const RunRow &row, int column, int role) const
{
    if (role == StatusRole && column == Source)
        return static_cast<int>(statusOf(row.run));
    if (role == Qt::ToolTipRole)
        return column == When  ? utcText(row.run.ended)
            : column == Result ? plainTip(runText(row.run))
                               : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return m_isToday ? clockText(row.run.ended, m_zone) : whenText(row.run.ended, m_now, m_zone);
    case Source:
        return row.source;
    case Result:
        return runText(row.run);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_run_model.cpp"
