// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/series_model.h"

#include "explain/cell_text.h"
#include "sources/source_words.h"

namespace makegood::ui
{

namespace
{

Status statusOf(CheckState state)
{
    switch (state) {
    case CheckState::Up:
        return Status::Met;
    case CheckState::Down:
        return Status::Breached;
    case CheckState::Unknown:
        return Status::Undecided;
    }
    return Status::Undecided;
}

} // namespace

std::vector<SeriesRow> seriesRows(const std::vector<FoundSeries> &found)
{
    std::vector<SeriesRow> out;
    out.reserve(found.size());
    for (const FoundSeries &one : found)
        out.push_back({toText(one.host), toText(one.check), toText(one.text), one.lastAt, one.lastState});
    return out;
}

QString SeriesModel::title(int column) const
{
    switch (column) {
    case Host:
        return tr("Series found");
    case Check:
        return tr("Check");
    case Labels:
        return tr("In the source");
    case LastCheck:
        return tr("Last check");
    case State:
        return tr("State");
    }
    return {};
}

QVariant SeriesModel::cell(const SeriesRow &row, int column, int role) const
{
    if (role == StatusRole && column == State)
        return static_cast<int>(statusOf(row.lastState));
    if (role == SortRole && column == LastCheck)
        return static_cast<qlonglong>(row.lastAt.time_since_epoch().count());
    if (role == Qt::ToolTipRole)
        return column == Labels ? plainTip(row.labels) : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Host:
        return row.host;
    case Check:
        return row.check;
    case Labels:
        return row.labels;
    case LastCheck:
        return agoText(row.lastAt, m_now, Zone());
    case State:
        return wordFor(row.lastState);
    }
    return {};
}

void SeriesFilter::setFilter(const QString &words, int state)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_state = state;
    invalidateFilter();
}

bool SeriesFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const SeriesRow &one = static_cast<const SeriesModel *>(sourceModel())->at(row);
    if (m_state >= 0 && static_cast<int>(one.lastState) != m_state)
        return false;
    for (const QString &word : m_words)
        if (!one.labels.contains(word, Qt::CaseInsensitive) && !one.host.contains(word, Qt::CaseInsensitive)
            && !one.check.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

} // namespace makegood::ui

#include "moc_series_model.cpp"
