// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_model.h"

#include <QStringList>

#include "explain/words.h"
#include "models/cell_text.h"

namespace makegood
{

std::vector<ClaimRow> claimRows(const Evaluation &evaluation, const ServiceResult &service, Instant now,
                                const std::vector<StoredClaim> &stored)
{
    std::vector<ClaimRow> rows;
    for (const Claim &claim : service.claims) {
        rows.push_back({claim, evaluation.zone, now, evaluation.currency, {}});
        for (const StoredClaim &one : stored)
            if (one.service == service.service && one.outageStart == claim.outage.start)
                rows.back().stored = one;
    }
    return rows;
}

QString ClaimModel::title(int column) const
{
    switch (column) {
    case OutageStart:
        return tr("Outage");
    case State:
        return tr("Claim");
    case Deadline:
        return tr("Deadline");
    case Countdown:
        return tr("Left");
    case Missing:
        return tr("Still missing");
    }
    return {};
}

QVariant ClaimModel::cell(const ClaimRow &row, int column, int role) const
{
    const Claim &c = row.claim;
    QStringList missing;
    for (const std::string &item : c.missing)
        missing << words::claimItem(item);
    for (const std::string &gate : c.failingGates)
        missing << tr("not to be filed while this does not hold: %1").arg(words::gate(gate));
    if (role == Qt::ToolTipRole) {
        if (column == OutageStart)
            return utcText(c.outage.start);
        if (column == Deadline && c.deadline)
            return utcText(*c.deadline);
        if (column == Missing)
            return missing.join(QStringLiteral("; "));
        return {};
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto number
        = [](Instant at) { return QVariant(static_cast<qlonglong>(at.time_since_epoch().count())); };
    switch (column) {
    case OutageStart:
        return sort ? number(c.outage.start) : QVariant(momentText(c.outage.start, row.zone));
    case State:
        if (row.stored)
            return sort ? QVariant(static_cast<int>(ClaimState::Expired) + 1)
                        : QVariant(tr("%1, %2").arg(words::claimState(row.stored->state),
                                                    moneyText(row.stored->amount, row.currency)));
        return sort ? QVariant(static_cast<int>(c.state)) : QVariant(words::claimState(c.state));
    case Deadline:
        if (!c.deadline)
            return sort ? QVariant() : QVariant(tr("none"));
        return sort ? number(*c.deadline) : QVariant(momentText(*c.deadline, row.zone));
    case Countdown:
        if (!c.deadline || row.stored)
            return sort ? QVariant() : QVariant(QStringLiteral("–"));
        return sort ? number(*c.deadline) : QVariant(countdownText(*c.deadline, row.now));
    case Missing:
        return missing.isEmpty() ? tr("nothing") : missing.join(QStringLiteral("; "));
    }
    return {};
}

} // namespace makegood
