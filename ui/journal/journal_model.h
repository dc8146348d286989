// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/journal_reader.h"
#include "sla/time/zone.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct JournalRow {
    JournalEntry entry;
    QString customer; ///< whose contract it is; the contract's id when that one is gone, empty for none
    Zone zone;
};

/// What an entry's kind says in words; a kind that a newer version wrote stays as it is.
QString journalKind(const std::string &kind);

/// The journal: what was done, by whom, when and why. Nothing here can be edited.
class JournalModel : public RowModel<JournalRow>
{
    Q_OBJECT
public:
    enum Column {
        When,
        Who,
        What,
        Customer,
        Details,
        ColumnCount
    };
    explicit JournalModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const JournalRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood::ui
