// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/agreement.h"
#include "explain/words.h"
#include "sla/policy/parameters.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// What an agreement says, a sentence a row.
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
    /// `clauses` lends the tool tips and outlives the model.
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

/// A clause that an agreement's policy names, and where it acts.
struct ClauseRow {
    QString id;
    QString text; ///< in our words; empty when the register does not have it
    std::vector<std::string> places; ///< paths of the policy's text
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

/// Every parameter that an agreement's policy sets.
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

/// The clauses of one register that the policy names, in the order in which it does; then those of its
/// agreement in the register that it does not name, which act nowhere.
std::vector<ClauseRow> clauseRows(const TomlNode &policy, const ClauseTexts &texts);

} // namespace makegood::ui
