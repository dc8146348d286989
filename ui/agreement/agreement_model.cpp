// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/agreement_model.h"

#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/parameter_words.h"
#include "sla/policy/clause_register.h"

namespace makegood::ui
{

namespace
{

void collectClauses(const TomlNode &node, QStringList &out)
{
    const auto add = [&](const TomlNode &item) {
        if (const QString id = toText(item.text); !id.isEmpty() && !out.contains(id))
            out << id;
    };
    for (const auto &[key, child] : node.entries) {
        if (key == "clauses")
            std::for_each(child.items.begin(), child.items.end(), add);
        else if (key == "clause")
            add(child);
        else
            collectClauses(child, out);
    }
    for (const TomlNode &item : node.items)
        collectClauses(item, out);
}

} // namespace

QString AgreementModel::title(int column) const
{
    switch (column) {
    case About:
        return tr("About");
    case Sentence:
        return tr("What it says");
    case ClauseIds:
        return tr("Clauses");
    }
    return {};
}

QVariant AgreementModel::cell(const AgreementLine &line, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == ClauseIds) {
        QStringList texts;
        for (const QString &id : line.clauses)
            if (const QString text = m_clauses->text(id); !text.isEmpty())
                texts << tr("%1: %2").arg(id, text);
        return texts.isEmpty() ? QVariant() : QVariant(plainTip(texts.join(QLatin1Char('\n'))));
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case About:
        return line.title;
    case Sentence:
        return line.sentence;
    case ClauseIds:
        return words::list(line.clauses);
    }
    return {};
}

QString ClauseModel::title(int column) const
{
    switch (column) {
    case Id:
        return tr("Clause");
    case Text:
        return tr("In our words");
    case Places:
        return tr("Where it applies");
    }
    return {};
}

QVariant ClauseModel::cell(const ClauseRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Id:
        return row.id;
    case Text:
        return row.text.isEmpty() ? tr("Not a clause of an agreement of the library.") : row.text;
    case Places:
        if (role == SortRole)
            return static_cast<int>(row.places.size());
        return row.places.empty() ? tr("nothing here")
                                  : tr("%n places", nullptr, static_cast<int>(row.places.size()));
    }
    return {};
}

QString ParameterModel::title(int column) const
{
    switch (column) {
    case Path:
        return tr("Rule");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    case ClauseIds:
        return tr("Clauses");
    }
    return {};
}

QVariant ParameterModel::cell(const Parameter &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return column == Path ? QVariant(toText(row.path)) : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Path:
        return role == SortRole ? toText(row.path) : parameterPathText(row.path);
    case Value:
        return toText(row.value).simplified();
    case Meaning:
        return parameterWords(row.key).meaning;
    case ClauseIds:
        return clausesText(row.clauses);
    }
    return {};
}

std::vector<ClauseRow> clauseRows(const TomlNode &policy, const ClauseTexts &texts)
{
    QStringList ids;
    collectClauses(policy, ids);
    const QStringList named = ids;
    for (const Clause &clause : knownClauses()) {
        const QString id = toText(clause.id);
        const bool ours = std::any_of(named.begin(), named.end(), [&](const QString &one) {
            return agreementOf(one.toStdString()) == agreementOf(clause.id);
        });
        if (ours && !ids.contains(id))
            ids << id;
    }
    std::vector<ClauseRow> rows;
    for (const QString &id : std::as_const(ids))
        rows.push_back({id, texts.text(id), placesOfClause(policy, id.toStdString())});
    return rows;
}

} // namespace makegood::ui

#include "moc_agreement_model.cpp"
