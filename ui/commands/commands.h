// SPDX-License-Identifier: GPL-3.0-or-later
// Every act of the program that can be undone, one class a file. A new kind of act gets a function here, a
// file beside this one, and an alternative in EditStep.
#pragma once

#include <memory>

#include <QUndoCommand>

#include "commands/edit_request.h"
#include "session/session.h"

namespace makegood::ui
{

/// Where commands save, and the user's name for the journal.
struct EditTarget {
    Session *session = nullptr;
    QString who;
};

/// incidents/: cause, split, merge or new incident; bridge over a gap; evidence added or removed; what-if
/// saved. maintenance/: window planned, changed, removed or announced. All contracts of the step or none.
std::unique_ptr<QUndoCommand> reviewCommand(const EditTarget &target, std::vector<ContractStep> steps,
                                            const QString &title, const QString &why);

/// maintenance/: calendar file imported. `changes` are saved already: the first redo() does nothing. undo()
/// restores exactly what was there before.
std::unique_ptr<QUndoCommand> calendarCommand(const EditTarget &target, std::vector<CalendarChange> changes,
                                              const QString &title);

/// credit/: claim filed, answered or taken back; provider's figure, credit on an invoice or agreed remedy
/// recorded, removed or imported. Rows are signed with the user and the present.
std::unique_ptr<QUndoCommand> ledgerCommand(const EditTarget &target, ContractLedgerStep step,
                                            const QString &title, const QString &why);

/// support/: how an obligation went.
std::unique_ptr<QUndoCommand> obligationCommand(const EditTarget &target, ObligationChange change,
                                                const QString &title, const QString &why);

/// agreement/: text of an agreement or a contract, in every contract that had the same text. `changes` are
/// saved already: the first redo() does nothing. `saved` gets the result of every undo() and later redo().
std::unique_ptr<QUndoCommand> termsCommand(const EditTarget &target, std::vector<TextChange> changes,
                                           const QString &title, const QString &why, TextsSaved saved);

/// customers/: what is kept of a customer.
std::unique_ptr<QUndoCommand> customerCommand(const EditTarget &target, Edit<CustomerRecord> edit,
                                              const QString &title);
/// customers/: a contract archived, deleted or put back.
std::unique_ptr<QUndoCommand> contractStateCommand(const EditTarget &target, ContractStateChange change,
                                                   const QString &title, const QString &why);

/// imports/: a table imported into a contract. It is stored already: the first redo() does nothing.
std::unique_ptr<QUndoCommand> importCommand(const EditTarget &target, SeriesImage before, SeriesImage after,
                                            const QString &title);

} // namespace makegood::ui
