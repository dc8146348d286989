// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal_model.h"

#include <array>

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

struct KindWords {
    const char *kind;
    const char *words;
};

constexpr std::array kinds{
    KindWords{"import", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Import")},
    KindWords{"terms", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Agreement changed")},
    KindWords{"sync", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Checks read")},
    KindWords{"incident", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Incident recorded")},
    KindWords{"remove-incident", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Incident removed")},
    KindWords{"bridge", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Bridge recorded")},
    KindWords{"remove-bridge", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Bridge removed")},
    KindWords{"window", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Maintenance changed")},
    KindWords{"remove-window", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Maintenance removed")},
    KindWords{"import-calendar", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Calendar read")},
    KindWords{"agreed-remedy", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Remedy agreed")},
    KindWords{"remove-agreed-remedy", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Remedy removed")},
    KindWords{"claim", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Claim recorded")},
    KindWords{"remove-claim", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Claim taken back")},
    KindWords{"provider-figure",
              QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Provider’s figure recorded")},
    KindWords{"remove-provider-figure",
              QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Provider’s figure removed")},
    KindWords{"invoice-credit",
              QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Credit on an invoice recorded")},
    KindWords{"remove-invoice-credit",
              QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Credit on an invoice removed")},
    KindWords{"source", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Source recorded")},
    KindWords{"pause-source", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Source paused")},
    KindWords{"resume-source", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Source resumed")},
    KindWords{"remove-source", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Source removed")},
    KindWords{"remove-contract", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Contract removed")},
};

} // namespace

QString journalKind(const std::string &kind)
{
    for (const KindWords &known : kinds)
        if (kind == known.kind)
            return JournalModel::tr(known.words);
    return toText(kind);
}

QString JournalModel::title(int column) const
{
    switch (column) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Customer:
        return tr("Customer");
    case Details:
        return tr("Details and reason");
    }
    return {};
}

QVariant JournalModel::cell(const JournalRow &row, int column, int role) const
{
    const JournalEntry &entry = row.entry;
    if (role == Qt::ToolTipRole)
        return column == When   ? QVariant(utcText(entry.at))
            : column == Details ? QVariant(plainTip(toText(entry.payload)))
                                : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case When:
        // Entries of one millisecond stay in the order in which they were written.
        return role == SortRole ? QVariant(static_cast<qlonglong>(entry.seq))
                                : QVariant(Format(QLocale(), row.zone, {}).instant(entry.at));
    case Who:
        return toText(entry.who);
    case What:
        return journalKind(entry.kind);
    case Customer:
        return row.customer;
    case Details:
        return toText(entry.payload);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_journal_model.cpp"
