// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal_model.h"

#include "explain/brief_text.h"
#include "explain/cell_text.h"

namespace makegood::ui
{

QString JournalModel::title(int column) const
{
    switch (column) {
    case When:
        return tr("When");
    case Customer:
        return tr("Customer");
    case What:
        return tr("What");
    case Reason:
        return tr("Reason");
    case Who:
        return tr("Who");
    }
    return {};
}

QVariant JournalModel::cell(const JournalRow &row, int column, int role) const
{
    const JournalEntry &entry = row.entry;
    const Format format(QLocale(), row.zone, {});
    if (role == Qt::ToolTipRole)
        return column == When  ? QVariant(tr("%1, %2 time", "an instant and the place of its time zone")
                                              .arg(format.instant(entry.at), placeOf(row.zone)))
            : column == What   ? QVariant(plainTip(row.words.what))
            : column == Reason ? QVariant(plainTip(row.words.reason))
                               : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case When:
        // Entries of one millisecond stay in the order in which they were written.
        return role == SortRole ? QVariant(static_cast<qlonglong>(entry.seq))
                                : QVariant(weekdayMoment(entry.at, format, row.year));
    case Customer:
        return row.customer;
    case What:
        return row.words.what;
    case Reason:
        return row.words.reason;
    case Who:
        return toText(entry.who);
    }
    return {};
}

QString JournalModel::details(const JournalRow &row, const QString &hash)
{
    const JournalEntry &entry = row.entry;
    const Format format(QLocale(), row.zone, {});
    QStringList lines;
    lines << tr("Entry %1, %2, by %3").arg(format.number(entry.seq), format.utc(entry.at), toText(entry.who));
    lines << (entry.contract.empty()
                  ? tr("Stored as: %1").arg(toText(entry.kind))
                  : tr("Stored as: %1, contract %2").arg(toText(entry.kind), toText(entry.contract)));
    if (!entry.payload.empty())
        lines << toText(entry.payload);
    if (!hash.isEmpty())
        lines << tr("Fingerprint of this entry and all before it (SHA-256): %1").arg(hash);
    return lines.join(QLatin1Char('\n'));
}

} // namespace makegood::ui

#include "moc_journal_model.cpp"
