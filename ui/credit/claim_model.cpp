// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_model.h"

#include <QStringList>

#include "explain/cell_text.h"
#include "explain/claim_draft.h"
#include "explain/status.h"
#include "explain/words.h"

namespace makegood::ui
{

std::vector<ClaimRow> claimRows(const Evaluation &evaluation, const ServiceResult &service, Instant now,
                                const std::vector<StoredClaim> &stored)
{
    std::vector<ClaimRow> rows;
    for (const Claim &claim : service.claims) {
        rows.push_back({claim, evaluation.zone, now, evaluation.currency, claimedAmount(service, claim), {}});
        for (const StoredClaim &one : stored)
            if (one.service == service.service && one.outageStart == claim.outage.start
                && one.forPeriod == claim.forPeriod) {
                rows.back().stored = one;
                rows.back().amount = one.amount;
            }
    }
    return rows;
}

namespace
{

// Status mark beside the word; an open claim has none.
QVariant markOf(const std::string &state)
{
    if (state == wordOf(ClaimState::Due))
        return static_cast<int>(Status::AtRisk);
    if (state == wordOf(ClaimState::Expired) || state == wordOf(ClaimState::Refused))
        return static_cast<int>(Status::Breached);
    if (state == wordOf(ClaimState::Granted) || state == wordOf(ClaimState::Applied))
        return static_cast<int>(Status::Met);
    return static_cast<int>(state == wordOf(ClaimState::Filed) ? Status::Pending : Status::None);
}

} // namespace

QString ClaimModel::title(int column) const
{
    switch (column) {
    case OutageStart:
        return tr("Outage");
    case State:
        return tr("Claim");
    case Amount:
        return tr("Amount");
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
    const std::string state = row.stored ? row.stored->state : std::string(wordOf(c.state));
    if (role == StatusRole && column == State)
        return markOf(state);
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
    switch (column) {
    case OutageStart:
        if (!sort && c.forPeriod)
            return tr("for the whole period");
        return momentCell(c.outage.start, row.zone, sort);
    case State:
        return sort ? QVariant(static_cast<int>(row.stored ? ClaimState::Filed : c.state))
                    : QVariant(words::claimState(state));
    case Amount:
        return sort ? QVariant(static_cast<qlonglong>(row.amount.minor))
                    : QVariant(moneyText(row.amount, row.currency));
    case Deadline:
        if (!c.deadline)
            return sort ? QVariant() : QVariant(tr("none"));
        return momentCell(*c.deadline, row.zone, sort);
    case Countdown:
        if (!c.deadline || row.stored)
            return sort ? QVariant() : QVariant(QStringLiteral("–"));
        return sort ? momentCell(*c.deadline, row.zone, sort) : QVariant(countdownText(*c.deadline, row.now));
    case Missing:
        return missing.isEmpty() ? tr("nothing") : missing.join(QStringLiteral("; "));
    }
    return {};
}

} // namespace makegood::ui

#include "moc_claim_model.cpp"
