// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/view_model.h"

#include "explain/cell_text.h"
#include "explain/count_words.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

constexpr std::size_t mostSingle = 60; ///< checks that are rows of their own

void addChecks(const TimeLane &lane, const Interval &visible, const Zone &zone, std::vector<ViewRow> &rows)
{
    const CheckIndex &checks = *lane.checks;
    const std::size_t first = checks.firstAt(visible.start);
    const std::size_t end = checks.firstAt(visible.end, first);
    if (end - first > mostSingle) {
        rows.push_back({lane.title,
                        {words::checks(static_cast<std::int64_t>(end - first),
                                       static_cast<std::int64_t>(checks.failedIn(first, end))),
                         {}},
                        visible,
                        zone});
        return;
    }
    for (std::size_t i = first; i < end; ++i)
        rows.push_back({lane.title,
                        {checks.failed(i) ? makegood::ui::ViewModel::tr("Failed check")
                                          : makegood::ui::ViewModel::tr("Good check"),
                         {}},
                        {checks.at(i), checks.at(i)},
                        zone});
}

} // namespace

ViewRows rowsInView(const TimeLanes &lanes, const Interval &visible, std::size_t most)
{
    ViewRows out;
    for (const TimeLane &lane : lanes.lanes()) {
        if (lane.checks)
            addChecks(lane, visible, lanes.zone(), out.rows);
        // The topmost kind first.
        for (auto list = lane.lists.rbegin(); list != lane.lists.rend(); ++list) {
            if (lane.checks && list->kind() == TimeMark::Kind::Checked)
                continue;
            for (const TimeMark &mark : list->around(visible)) {
                if (mark.over() <= visible.start)
                    continue;
                if (out.rows.size() >= most) {
                    out.more = true;
                    return out;
                }
                out.rows.push_back({lane.title, lanes.wordsOf(mark), mark.when, lanes.zone()});
            }
        }
    }
    return out;
}

QString ViewModel::title(int column) const
{
    switch (column) {
    case Lane:
        return tr("Lane");
    case What:
        return tr("What");
    case Start:
        return tr("Started");
    case End:
        return tr("Ended");
    case Length:
        return tr("Length");
    }
    return {};
}

QVariant ViewModel::cell(const ViewRow &row, int column, int role) const
{
    const bool instant = row.when.empty();
    if (role == Qt::ToolTipRole) {
        if (column == Start)
            return utcText(row.when.start);
        return column == End && !instant ? utcText(row.when.end) : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto number = [](Duration d) { return QVariant(static_cast<qlonglong>(d.count())); };
    switch (column) {
    case Lane:
        return row.lane;
    case What:
        return row.words.detail.isEmpty() ? row.words.what
                                          : tr("%1, %2").arg(row.words.what, row.words.detail);
    case Start:
        return sort ? number(row.when.start.time_since_epoch())
                    : QVariant(Format(QLocale(), row.zone, {}).dayAndTime(row.zone.toLocal(row.when.start)));
    case End:
        if (sort)
            return number(row.when.end.time_since_epoch());
        return instant ? Format::none() : endText(row.when, row.zone);
    case Length:
        if (sort)
            return number(row.when.length());
        return instant ? Format::none() : lengthText(row.when.length());
    }
    return {};
}

} // namespace makegood::ui

#include "moc_view_model.cpp"
