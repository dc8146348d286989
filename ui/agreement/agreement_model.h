// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/agreement.h"
#include "explain/words.h"
#include "sla/policy/parameters.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// The agreement in plain words, one sentence a row.
class AgreementModel : public RowModel<AgreementLine>
{
    Q_OBJECT
public:
    enum Column {
        About,
        Sentence,
        ClauseIds,
        ColumnCount
    };
    /// `clauses` provides the tool tips and outlives the model.
    AgreementModel(const ClauseTexts *clauses, QObject *parent)
        : RowModel(parent)
        , m_clauses(clauses)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const AgreementLine &line, int column, int role) const override;
    bool isFigure(int) const override { return false; }

private:
    const ClauseTexts *m_clauses;
};

/// A clause that the policy cites, with the paths of the rules that cite it.
struct ClauseRow {
    QString id;
    QString text; ///< paraphrase; empty: not in the register
    std::vector<std::string> places; ///< paths in the policy text
};

class ClauseModel : public RowModel<ClauseRow>
{
    Q_OBJECT
public:
    enum Column {
        Id,
        Text,
        Places,
        ColumnCount
    };
    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ClauseRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

/// Every parameter that the policy sets.
class ParameterModel : public RowModel<Parameter>
{
    Q_OBJECT
public:
    enum Column {
        Path,
        Value,
        Meaning,
        ClauseIds,
        ColumnCount
    };
    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Parameter &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

/// Clauses of the policy's agreement: those that the policy cites in the order of citation, then the rest of
/// the register, without places.
std::vector<ClauseRow> clauseRows(const TomlNode &policy, const ClauseTexts &texts);

} // namespace makegood::ui
