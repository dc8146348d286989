// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QUndoStack>

#include "commands/commands.h"

namespace makegood::ui
{

/// The program's only undo history, with the what-ifs of the shown contract. commands.h lists the acts. Both
/// are emptied when another contract is shown (once not, after a contract was put away) or another workspace
/// is opened, and the undo history when an edit is refused: the entries after it were made on top of it.
class EditHistory : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives the history; `who` is the user's name for the journal.
    EditHistory(Session *session, QString who, QObject *parent = nullptr);

    QUndoStack *undoStack() { return &m_undo; }
    /// Saves the request and makes it the newest entry. A step without changes is ignored.
    void save(const EditRequest &request);
    /// Saves texts; the entry is made once they are saved. `done` gets the changes of each contract, or the
    /// error that left all of them as they were; it is not called once another workspace is open.
    void saveTerms(const TermsRequest &request, const TextsSaved &done);

    /// Makes an entry of calendars that were imported already.
    void imported(std::vector<CalendarChange> changes, const QString &title);

    const std::vector<WhatIf> &whatIfs() const { return m_whatIfs; }
    void keep(const WhatIf &whatIf);
    void forget(int index);

    void showContract(const QString &contract);

signals:
    void whatIfsChanged();
    /// An undo or redo of texts was refused; nothing was changed.
    void refused(const makegood::sla::Error &error);

private:
    void clear();
    TextsSaved whileOpen(const TextsSaved &done) const;

    EditTarget m_target;
    QString m_contract;
    QUndoStack m_undo;
    std::vector<WhatIf> m_whatIfs;
    int m_workspace = 0; ///< how many were opened
    bool m_outlivesContract = false; ///< the last entry makes the window show another contract
};

} // namespace makegood::ui
