// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "agreement/plain_contract.h"

namespace makegood::ui
{

/// The services of a new contract, a row each: name, kind, monthly price and what else the agreement asks
/// for. Rows of a spreadsheet are pasted; an empty row for the next one is always there.
class ServiceTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ServiceTable(QWidget *parent = nullptr);

    /// Keeps the rows; a kind that the agreement does not have becomes its first one.
    void setAsked(const AskedByAgreement &asked);
    /// Without the empty rows.
    std::vector<PlainService> services() const;
    void setServices(const std::vector<PlainService> &services);
    /// Puts the rows of the clipboard from the current row on.
    void paste();

signals:
    /// By a person.
    void edited();

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab out of a cell that is being edited goes on to the next one that is typed into.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setRow(int row, const PlainService &service);
    PlainService serviceAt(int row) const;
    void keepEmptyRow();
    void removeChosen();
    void clearChosen();

    AskedByAgreement m_asked;
    bool m_isFilling = false;
};

} // namespace makegood::ui
