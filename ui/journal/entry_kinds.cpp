// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_kinds.h"

#include <QCoreApplication>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

struct KindTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::JournalModel)
};

struct KindWords {
    const char *kind;
    const char *words;
    const char *changed; ///< null: as `words`
};

constexpr KindWords kinds[] = {
    {"import", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Data imported"), nullptr},
    {"terms", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Agreement changed"), nullptr},
    {"sync", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Source synced"), nullptr},
    {"incident", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Incident added"),
     QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Incident changed")},
    {"remove-incident", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Incident deleted"), nullptr},
    {"bridge", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Gap between outages counted"), nullptr},
    {"remove-bridge",
     QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Gap between outages not counted any more"), nullptr},
    {"evidence", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Evidence added"), nullptr},
    {"remove-evidence", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Evidence removed"), nullptr},
    {"window", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Maintenance planned"),
     QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Maintenance changed")},
    {"remove-window", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Maintenance removed"), nullptr},
    {"import-calendar", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Calendar imported"), nullptr},
    {"import-tickets", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Tickets imported"), nullptr},
    {"obligation", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Obligation recorded"), nullptr},
    {"agreed-remedy", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Remedy agreed"),
     QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Agreed remedy changed")},
    {"remove-agreed-remedy", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Agreed remedy removed"),
     nullptr},
    {"claim", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Claim recorded"),
     QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Claim changed")},
    {"remove-claim", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Filing of a claim undone"), nullptr},
    {"provider-figure", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Provider’s figure added"),
     QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Provider’s figure changed")},
    {"remove-provider-figure", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Provider’s figure removed"),
     nullptr},
    {"invoice-credit", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Credit on an invoice added"),
     QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Credit on an invoice changed")},
    {"remove-invoice-credit", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Credit on an invoice removed"),
     nullptr},
    {"freeze", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Report locked"), nullptr},
    {"restate", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Corrected report issued"), nullptr},
    {"source", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Source connected or changed"), nullptr},
    {"pause-source", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Source paused"), nullptr},
    {"resume-source", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Source resumed"), nullptr},
    {"remove-source", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Source removed"), nullptr},
    {"customer", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Customer"), nullptr},
    {"contract-state", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Contract"), nullptr},
    {"remove-contract", QT_TRANSLATE_NOOP("makegood::ui::JournalModel", "Contract removed"), nullptr},
};

} // namespace

QString entryKind(const std::string &kind, bool hadBefore)
{
    for (const KindWords &known : kinds)
        if (kind == known.kind)
            return KindTexts::tr(hadBefore && known.changed != nullptr ? known.changed : known.words);
    return toText(kind);
}

} // namespace makegood::ui
