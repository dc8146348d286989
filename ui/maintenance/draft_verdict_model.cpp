// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/draft_verdict_model.h"

#include "explain/cell_text.h"
#include "explain/notice_words.h"

namespace makegood::ui
{

QString DraftVerdictModel::title(int column) const
{
    switch (column) {
    case Customer:
        return tr("Customer");
    case Verdict:
        return tr("Verdict");
    case Counts:
        return tr("Counts");
    case Why:
        return tr("Why");
    }
    return {};
}

QString DraftVerdictModel::why(const DraftVerdict &row) const
{
    const NoticeClock &clock = row.plan.clock;
    QString out = judgedWords(clock.judged) + QStringLiteral(". ") + noticeSentence(clock, row.zone, m_now);
    // Not announced yet: the verdict once it is.
    if (clock.state == NoticeState::Open && clock.ifAnnounced.reasons != clock.judged.reasons)
        out += QLatin1Char(' ')
            + tr("Announced now: %1; %2")
                  .arg(judgedWords(clock.ifAnnounced), countsSentence(row.plan.ifAnnounced));
    return out;
}

QVariant DraftVerdictModel::cell(const DraftVerdict &row, int column, int role) const
{
    const Duration counts = row.plan.forecast.counts().length();
    if (role == StatusRole)
        return column == Verdict ? QVariant(static_cast<int>(markOf(row.outcome))) : QVariant();
    if (role == Qt::ToolTipRole) {
        if (column == Counts)
            return countsSentence(row.plan.forecast);
        return column == Why ? QVariant(plainTip(why(row))) : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Customer:
        return toText(row.customer);
    case Verdict:
        return role == SortRole ? QVariant(static_cast<int>(row.outcome)) : QVariant(wordFor(row.outcome));
    case Counts:
        return role == SortRole ? QVariant(static_cast<qlonglong>(counts.count()))
                                : QVariant(briefText(counts));
    case Why:
        return why(row);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_draft_verdict_model.cpp"
