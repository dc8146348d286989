// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/finding_words.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "explain/capital.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::FindingWords)
};

struct Row {
    const char *table;
    const char *words;
};

constexpr std::array rowsInWords{
    Row{"contract", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The terms and prices")},
    Row{"contract_terms",
        QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The terms that hold from later days on")},
    Row{"policy_text", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The texts of agreements")},
    Row{"incident", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The incidents")},
    Row{"bridge", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The gaps that count")},
    Row{"agreed_remedy", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The agreed remedies")},
    Row{"maintenance_window", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The maintenance windows")},
    Row{"edited_window", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The edits of maintenance windows")},
    Row{"ticket", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The tickets")},
    Row{"ticket_event", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The events of tickets")},
    Row{"call", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The calls")},
    Row{"backup_row", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The backups of the provider")},
    Row{"price_notice", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The price notices")},
    Row{"proof_row", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The proofs")},
    Row{"claim", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The claims")},
    Row{"claim_mark", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The history of claims")},
    Row{"provider_figure", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The provider’s figures")},
    Row{"invoice_credit", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The credits on invoices")},
    Row{"frozen_month", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The reported months")},
    Row{"obligation_record", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The records of obligations")},
    Row{"incident_evidence",
        QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The files and references kept with incidents")},
    Row{"decision", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "What people decided")},
    Row{"customer", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The customers")},
    Row{"contract_state", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The contracts that are put away")},
    Row{"check_chunk", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The checks")},
    Row{"state_change", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The state changes")},
    Row{"request_sample", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The counted requests")},
    Row{"value_sample", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The measured values")},
    Row{"attachment", QT_TRANSLATE_NOOP("makegood::ui::FindingWords", "The attached files")},
};

// Of one contract or of the whole workspace; a table of a later upgrade by its name.
QString subjectOf(const store::Finding &finding)
{
    const auto *known
        = std::ranges::find_if(rowsInWords, [&](const Row &row) { return finding.table == row.table; });
    const QString rows = known != rowsInWords.end()
        ? QCoreApplication::translate("makegood::ui::FindingWords", known->words)
        : FindingTexts::tr("Rows of %1").arg(isolated(toText(finding.table)));
    return finding.contract.empty() ? rows
                                    : FindingTexts::tr("%1 (contract %2)", "what, and an id")
                                          .arg(rows, isolated(toText(finding.contract)));
}

QString brokenText(const Seal &seal)
{
    const auto number = [](std::int64_t count) { return QLocale().toString(qlonglong(count)); };
    switch (seal.fault) {
    case SealFault::OtherWorkspace:
        return FindingTexts::tr("Another workspace lies here than the one that this computer signed.");
    case SealFault::Cut:
        return FindingTexts::tr(
                   "The history has fewer entries (%1) than this computer signed (%2): the last ones "
                   "were cut off, or an older copy lies here.")
            .arg(number(seal.present), number(seal.count));
    case SealFault::WrittenAnew:
        return FindingTexts::tr(
                   "The history was written anew: entry %1 is not the one that this computer signed.")
            .arg(number(seal.count));
    case SealFault::Removed:
        return FindingTexts::tr("The signature of the history was removed.");
    case SealFault::Unfitting:
        return FindingTexts::tr(
            "The signature does not fit the history: entries were changed after they were "
            "signed.");
    case SealFault::WrongKey:
        return FindingTexts::tr("The history is signed with another key than the one of this workspace.");
    case SealFault::None:
        break;
    }
    return FindingTexts::tr("The signature of the history does not hold.");
}

} // namespace

QString findingText(const store::Finding &finding, const Seal &seal)
{
    const QString entry = QLocale().toString(qlonglong(finding.entry));
    switch (finding.about) {
    case store::FindingAbout::File:
        return FindingTexts::tr("The file itself is damaged: %1.").arg(isolated(toText(finding.detail)));
    case store::FindingAbout::Journal:
        return FindingTexts::tr("The history was changed by another program, at entry %1.").arg(entry);
    case store::FindingAbout::Rows:
        return FindingTexts::tr(
                   "%1 were changed by another program: they are not as entry %2 of the history left "
                   "them.")
            .arg(subjectOf(finding), entry);
    case store::FindingAbout::UnknownRows:
        return FindingTexts::tr("%1 were changed by another program: no entry of the history has them.")
            .arg(subjectOf(finding));
    case store::FindingAbout::PolicyText:
        return FindingTexts::tr(
                   "The text of an agreement was changed by another program: it is not the one of "
                   "SHA-256 %1.")
            .arg(isolated(toText(finding.detail)));
    case store::FindingAbout::ReportedMonth:
        return FindingTexts::tr(
                   "The reported result of %1 (contract %2) was changed by another program: it is not "
                   "the one that was locked.")
            .arg(finding.month ? Format(QLocale(), Zone(), {}).month(*finding.month) : QString(),
                 isolated(toText(finding.contract)));
    case store::FindingAbout::Stored:
        return FindingTexts::tr(
                   "%1 are not as they were written: they are damaged, or another program changed "
                   "them.")
            .arg(subjectOf(finding));
    case store::FindingAbout::Signature:
        return brokenText(seal);
    case store::FindingAbout::Unread:
        break;
    }
    return FindingTexts::tr("A part could not be read: %1.").arg(isolated(toText(finding.what)));
}

QString sealText(const Seal &seal)
{
    const int count = static_cast<int>(seal.count);
    switch (seal.state) {
    case SealState::Unsigned:
        return FindingTexts::tr("The history is not signed on this computer yet.");
    case SealState::Signed:
        return FindingTexts::tr("%n entries of the history are as they were signed.", nullptr, count);
    case SealState::NoKeyring:
        return FindingTexts::tr(
            "No keyring on this computer keeps the workspace’s key: the history is not signed.");
    case SealState::OtherKey:
        return FindingTexts::tr(
                   "%n entries of the history are signed with a key that this computer does not have "
                   "(public part %1).",
                   nullptr, count)
            .arg(toText(seal.key));
    case SealState::Broken:
        break;
    }
    return brokenText(seal);
}

} // namespace makegood::ui
