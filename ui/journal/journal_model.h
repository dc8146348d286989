// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry_words.h"
#include "session/journal_reader.h"
#include "sla/time/zone.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct JournalRow {
    JournalEntry entry;
    EntryWords words;
    QString customer; ///< whose it is; the contract's id when that one is gone, empty for the whole workspace
    Zone zone; ///< of the customer
    std::chrono::year year{}; ///< the present one, which dates leave out
};

/// The history: who did what, for whom, when and why. Nothing here can be edited.
class JournalModel : public RowModel<JournalRow>
{
    Q_OBJECT
public:
    enum Column {
        When,
        Customer,
        What,
        Reason,
        Who,
        ColumnCount
    };
    explicit JournalModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

    /// What the details show of a row: number, exact instant, the stored text and the hash; an empty one is
    /// left out.
    static QString details(const JournalRow &row, const QString &hash);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const JournalRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood::ui
