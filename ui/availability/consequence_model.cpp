// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/consequence_model.h"

#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

QString what(const ConsequenceRow &row)
{
    const Consequence &c = row.consequence;
    switch (c.kind) {
    case Consequence::Kind::Breach:
        return ConsequenceModel::tr("Target of %1 missed").arg(percentText(row.target.text));
    case Consequence::Kind::Tier:
        if (c.tier->orAt)
            return ConsequenceModel::tr("Tier at or below %1").arg(percentText(c.tier->below.text));
        return c.tier->worth.percent
            ? ConsequenceModel::tr("Tier below %1: %2")
                  .arg(percentText(c.tier->below.text), percentText(c.tier->worth.percent->text))
            : ConsequenceModel::tr("Tier below %1").arg(percentText(c.tier->below.text));
    case Consequence::Kind::Hour:
        return ConsequenceModel::tr("One more hour");
    }
    return {};
}

QString more(const ConsequenceRow &row)
{
    const Consequence &c = row.consequence;
    if (c.since)
        return ConsequenceModel::tr("since %1").arg(momentText(*c.since, row.zone));
    if (c.kind == Consequence::Kind::Hour || row.grain > Duration(1))
        return briefText(c.more);
    return ConsequenceModel::tr("more than %1").arg(briefText(c.more - row.grain));
}

} // namespace

std::vector<ConsequenceRow> consequenceRows(const Evaluation &evaluation, const ServiceResult &service,
                                            const Outlook &outlook)
{
    std::vector<ConsequenceRow> out;
    for (const Consequence &one : outlook.consequences)
        out.push_back({one, outlook.grain, service.target, evaluation.zone, evaluation.currency});
    return out;
}

QString ConsequenceModel::title(int column) const
{
    switch (column) {
    case What:
        return tr("What happens");
    case More:
        return tr("Further downtime");
    case Credit:
        return tr("Credit then");
    case Cost:
        return tr("More than now");
    }
    return {};
}

QVariant ConsequenceModel::cell(const ConsequenceRow &row, int column, int role) const
{
    if (column == More && role == Qt::ToolTipRole)
        return row.consequence.since ? utcText(*row.consequence.since) : lengthText(row.consequence.more);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto money = [&](const std::optional<Money> &amount) {
        if (!amount)
            return sort ? QVariant() : QVariant(Format::none());
        return sort ? QVariant(static_cast<qlonglong>(amount->minor))
                    : QVariant(moneyText(*amount, row.currency));
    };
    switch (column) {
    case What:
        return what(row);
    case More:
        return sort ? QVariant(static_cast<qlonglong>(row.consequence.more.count())) : QVariant(more(row));
    case Credit:
        return money(row.consequence.credit);
    case Cost:
        return money(row.consequence.cost);
    default:
        return {};
    }
}

} // namespace makegood::ui

#include "moc_consequence_model.cpp"
