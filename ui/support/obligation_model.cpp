// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/obligation_model.h"

#include <QRegularExpression>

#include "explain/cell_text.h"
#include "explain/credit_text.h"

namespace makegood::ui
{

namespace
{

// Sort order: broken and unknown obligations need attention first.
int urgency(ObligationState state)
{
    switch (state) {
    case ObligationState::Broken:
        return 0;
    case ObligationState::Unknown:
        return 1;
    case ObligationState::NotDue:
        return 2;
    case ObligationState::Kept:
        break;
    }
    return 3;
}

QVariant obligationToolTip(const ObligationRow &row, int column)
{
    switch (column) {
    case ObligationModel::ClauseIds:
        return row.clauseTexts.isEmpty() ? QVariant()
                                         : QVariant(plainTip(row.clauseTexts.join(QLatin1Char('\n'))));
    case ObligationModel::EvidenceText:
        return plainTip(toText(row.obligation.evidence)); // as recorded: instants in UTC
    default:
        return {};
    }
}

} // namespace

std::vector<ObligationRow> obligationRows(const Evaluation &evaluation, const ClauseTexts &clauses)
{
    std::vector<ObligationRow> rows;
    rows.reserve(evaluation.obligations.size());
    for (const ObligationResult &obligation : evaluation.obligations) {
        ObligationRow row{obligation, {}, evaluation.zone};
        for (const std::string &id : obligation.clauses)
            if (const QString text = clauses.text(toText(id)); !text.isEmpty())
                row.clauseTexts << QStringLiteral("%1: %2").arg(toText(id), text);
        rows.push_back(std::move(row));
    }
    return rows;
}

Status statusOf(ObligationState state)
{
    switch (state) {
    case ObligationState::Kept:
        return Status::Met;
    case ObligationState::Broken:
        return Status::Breached;
    case ObligationState::Unknown:
        return Status::Undecided;
    case ObligationState::NotDue:
        break;
    }
    return Status::None;
}

QString evidenceText(const ObligationResult &obligation, const Zone &zone)
{
    if (const auto &record = obligation.record)
        return ObligationModel::tr("%1 (recorded by %2 on %3)")
            .arg(toText(record->evidence), toText(record->by), momentText(record->at, zone));
    // Kept by hand, and nobody wrote it down.
    if (obligation.evidence == "recorded by hand; nothing is recorded")
        return ObligationModel::tr("no record yet");
    if (obligation.evidence == "no tickets.json")
        return ObligationModel::tr("no tickets were imported");
    QString text = toText(obligation.evidence);
    // Only the judgement of backups writes instants; typed evidence is left unchanged.
    if (!obligation.backup)
        return text;
    static const QRegularExpression instant(
        QStringLiteral("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z\\b"));
    for (auto match = instant.match(text); match.hasMatch();) {
        const auto at = parseInstant(match.captured().toStdString());
        const QString local = at ? momentText(*at, zone) : match.captured();
        text.replace(match.capturedStart(), match.capturedLength(), local);
        match = instant.match(text, match.capturedStart() + local.size());
    }
    return text;
}

QString ObligationModel::title(int column) const
{
    switch (column) {
    case Kind:
        return tr("Obligation");
    case ClauseIds:
        return tr("Clauses");
    case State:
        return tr("State");
    case EvidenceText:
        return tr("Evidence");
    }
    return {};
}

QVariant ObligationModel::cell(const ObligationRow &row, int column, int role) const
{
    const ObligationResult &o = row.obligation;
    if (role == StatusRole)
        return column == State ? QVariant(static_cast<int>(statusOf(o.state))) : QVariant();
    if (role == Qt::ToolTipRole)
        return obligationToolTip(row, column);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Kind:
        return words::obligation(o);
    case ClauseIds:
        return clausesText(o.clauses);
    case State:
        return role == SortRole ? QVariant(urgency(o.state)) : QVariant(words::obligationState(o.state));
    case EvidenceText:
        return evidenceText(o, row.zone);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_obligation_model.cpp"
