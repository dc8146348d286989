// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/condition_model.h"

#include <algorithm>

#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/facts.h"
#include "explain/status.h"
#include "explain/words.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

ConditionRow capRow(const Reason &reason, const Format &format)
{
    const Facts facts(reason, format);
    ConditionRow row;
    row.name = ConditionModel::tr("Cap: %1 of the fee").arg(facts.shown("percent"));
    row.clauses = reason.clauses;
    row.holds = !facts.flag("applied");
    row.before = facts.shown("before");
    row.limit = facts.shown("limit");
    row.after = row.holds ? row.before : row.limit;
    return row;
}

ConditionRow gateRow(const Reason &reason, const ServiceResult &service, const Format &format)
{
    const Facts facts(reason, format);
    ConditionRow row;
    row.kind = ConditionRow::Kind::Gate;
    row.name = words::gate(facts.word("gate"));
    row.clauses = reason.clauses;
    row.holds = false;
    const auto from = std::get<Instant>(reason.fact("from")->value);
    row.since = momentText(from, format.zone());
    row.sinceUtc = utcText(from);
    if (const Fact *until = reason.fact("until")) {
        const auto to = std::get<Instant>(until->value);
        row.since = ConditionModel::tr("%1 to %2").arg(row.since, momentText(to, format.zone()));
        row.sinceUtc = ConditionModel::tr("%1 to %2").arg(row.sinceUtc, utcText(to));
    }
    row.reason = toText(facts.word("reason"));
    // A negotiated remedy has no amount to withhold.
    if (service.credit.amount) {
        row.before = format.money(service.credit.withheld);
        row.after = format.money(*service.credit.amount);
    }
    return row;
}

} // namespace

std::vector<ConditionRow> conditionRows(const Evaluation &evaluation, const ServiceResult &service,
                                        const Policy *policy)
{
    const Format format(QLocale(), evaluation);
    std::vector<ConditionRow> rows;
    std::vector<std::string> failing;
    for (const Reason &root : service.why) {
        if (root.kind != reason::credit)
            continue;
        for (const Reason &below : root.because) {
            if (below.kind == reason::cap)
                rows.push_back(capRow(below, format));
            if (below.kind == reason::gateFailed) {
                rows.push_back(gateRow(below, service, format));
                failing.push_back(Facts(below, format).word("gate"));
            }
        }
    }
    if (policy == nullptr)
        return rows;
    for (const Gate &gate : policy->gates)
        if (std::find(failing.begin(), failing.end(), gate.id) == failing.end()) {
            ConditionRow row;
            row.kind = ConditionRow::Kind::Gate;
            row.name = words::gate(gate.id);
            row.clauses = gate.clauses;
            rows.push_back(std::move(row));
        }
    return rows;
}

QString ConditionModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Cap or condition");
    case ClauseIds:
        return tr("Clauses");
    case State:
        return tr("State");
    case Since:
        return tr("Since");
    case Why:
        return tr("Why");
    case Before:
        return tr("Before");
    case Limit:
        return tr("Limit");
    case After:
        return tr("After");
    }
    return {};
}

QVariant ConditionModel::cell(const ConditionRow &row, int column, int role) const
{
    const bool gate = row.kind == ConditionRow::Kind::Gate;
    if (role == StatusRole && column == State) {
        const Status unlike = gate ? Status::Breached : Status::AtRisk;
        return static_cast<int>(row.holds ? Status::Met : unlike);
    }
    if (role == Qt::ToolTipRole) {
        if (column == Since)
            return row.sinceUtc;
        return column == Why ? QVariant(plainTip(row.reason)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const auto shown = [](const QString &text) { return text.isEmpty() ? Format::none() : text; };
    switch (column) {
    case Name:
        return row.name;
    case ClauseIds:
        return clausesText(row.clauses);
    case State:
        if (gate)
            return row.holds ? tr("holds") : tr("does not hold");
        return row.holds ? tr("not reached") : tr("reached");
    case Since:
        return shown(row.since);
    case Why:
        return shown(row.reason);
    case Before:
        return shown(row.before);
    case Limit:
        return shown(row.limit);
    case After:
        return shown(row.after);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_condition_model.cpp"
