// SPDX-License-Identifier: GPL-3.0-or-later
// Words beside the marks of the time line, where there is room.
#include <algorithm>

#include <QPainter>

#include "charts/line_text.h"
#include "explain/format.h"
#include "incidents/time_line.h"

namespace makegood::ui
{

namespace
{

using LabelKind = TimeMark::Kind;

constexpr std::size_t mostLabelled = 120; ///< marks of a lane in view; more have no room for words anyway

} // namespace

bool TimeLine::isDraft(const TimeMark &mark) const
{
    return (mark.kind == LabelKind::Outage || mark.kind == LabelKind::ShortOutage)
        && std::find(m_drafts.begin(), m_drafts.end(), mark.when) != m_drafts.end();
}

QString TimeLine::labelFor(const TimeMark &mark) const
{
    const QString label = m_lanes.labelOf(mark);
    if (!isDraft(mark))
        return label;
    return label.isEmpty() ? tr("draft") : tr("%1, draft").arg(label);
}

QRect TimeLine::markBox(const TimeScale &pixels, const TimeMark &mark, const QRect &row) const
{
    const int last = pixels.pixels() - 1;
    const int from = std::clamp(pixels.xOf(mark.when.start), 0, last);
    const int to = std::clamp(pixels.xOf(mark.over() - Duration(1)), from, last);
    const int high = sized(24);
    const int top = row.center().y() - high / 2;
    // A flag flies before its pole.
    const int flag = sized(12);
    const QRect logical = mark.kind == LabelKind::Deadline
        ? QRect(row.left() + from - flag, top, flag, high)
        : QRect(row.left() + from, top, std::max(sized(6), to - from + 1), high);
    return mirrored(row, logical);
}

std::vector<TimeLine::Placed> TimeLine::placed(const TimeLane &lane, const QRect &row) const
{
    std::vector<Placed> out;
    const TimeScale pixels = scale();
    for (const MarkList &list : lane.lists) {
        if (list.kind() == LabelKind::Excluded)
            continue; // over an outage that is here already
        for (const TimeMark &mark : list.around(m_visible)) {
            if (out.size() >= mostLabelled)
                return {};
            if (mark.over() <= m_visible.start)
                continue;
            const bool isSelected = m_selected && mark.when == *m_selected && mark.kind != LabelKind::Deadline
                && mark.kind != LabelKind::PostMortem;
            out.push_back({&mark, markBox(pixels, mark, row), labelFor(mark), {}, isSelected});
        }
    }
    const bool rtl = isMirrored();
    const auto lead = [&](const QRect &box) { return rtl ? row.right() - box.right() : box.left(); };
    const auto trail = [&](const QRect &box) { return rtl ? row.right() - box.left() : box.right(); };
    std::sort(out.begin(), out.end(),
              [&](const Placed &a, const Placed &b) { return lead(a.box) < lead(b.box); });
    const int space = sized(5);
    const int rowLead = rtl ? 0 : row.left();
    const int rowTrail = rowLead + row.width() - 1;
    int taken = rowLead - space; // up to where the lane is occupied
    for (std::size_t i = 0; i < out.size(); ++i) {
        Placed &one = out[i];
        const int next = i + 1 < out.size() ? lead(out[i + 1].box) : rowTrail + space;
        if (!one.label.isEmpty()) {
            QFont bold = font();
            bold.setBold(true);
            const int wide = QFontMetrics(bold).horizontalAdvance(one.label) + 2;
            const bool before = one.mark->kind == LabelKind::Deadline;
            const int after = trail(one.box) + space;
            const int ahead = lead(one.box) - space - wide;
            int at = -1;
            if (!before && after + wide <= next - space)
                at = after;
            else if (ahead >= taken + space)
                at = ahead;
            else if (before && after + wide <= next - space)
                at = after;
            if (at >= 0) {
                const int left = rtl ? row.right() - at - wide : at;
                one.labelBox = QRect(left, one.box.top(), wide, one.box.height());
            }
        }
        taken = std::max(trail(one.box), one.labelBox.isNull() ? 0 : trail(one.labelBox));
    }
    return out;
}

void TimeLine::paintLabels(QPainter &painter, const std::vector<Placed> &all) const
{
    for (const Placed &one : all) {
        if (one.labelBox.isNull())
            continue;
        const bool isClaim = one.mark->kind == LabelKind::Deadline;
        const bool runs = isClaim && clockRuns(m_lanes.claimOf(*one.mark)->state);
        QFont face = font();
        face.setBold(runs || one.isSelected);
        painter.setFont(face);
        painter.setPen(colour(runs ? Role::Breach : isClaim ? Role::Text2 : Role::Text));
        drawWords(painter, one.labelBox, Qt::AlignCenter, isolated(one.label));
    }
    painter.setFont(font());
}

} // namespace makegood::ui
