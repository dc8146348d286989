// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/claim_notes.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/format.h"
#include "maintenance/entry_look.h"

namespace makegood::ui
{

namespace
{

struct ClaimNoteTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ClaimNotes)
};

DayNote noteOf(const ClaimFigures &claim, const MonthFigures &month, const std::string &customer)
{
    const Format format(QLocale(), month.zone, month.currency);
    const QString who = format.isolated(shortCustomer(customer));
    const QString amount = claim.amount ? format.isolated(format.money(*claim.amount)) : QString();
    const QString time = format.time(*claim.deadline);
    return {month.zone.dateOf(*claim.deadline),
            ClaimNoteTexts::tr("Claim due %1", "a time of day").arg(time),
            claim.amount ? ClaimNoteTexts::tr("%1, %2", "a customer and an amount").arg(who, amount) : who,
            DayNote::Kind::Claim,
            time,
            amount};
}

} // namespace

std::vector<DayNote> claimNotes(const FiguresCache &figures, const std::vector<ContractRow> &contracts,
                                const std::string &only, Instant now)
{
    std::vector<DayNote> out;
    for (const ContractRow &contract : contracts) {
        const auto months = only.empty() || only == contract.id ? figures.find(contract.id) : nullptr;
        if (!months)
            continue;
        for (const auto &[month, entry] : *months)
            for (const ServiceFigures &service : entry->figures.services)
                for (const ClaimFigures &claim : service.claims)
                    if (claim.deadline && *claim.deadline > now)
                        out.push_back(noteOf(claim, entry->figures, contract.customer));
    }
    return out;
}

} // namespace makegood::ui
