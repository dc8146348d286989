// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_history.h"

#include <algorithm>
#include <utility>

namespace makegood::ui
{

namespace
{

/// Makes the command of a request; null for a step without changes.
struct CommandMaker {
    const EditTarget &target;
    const EditRequest &request;

    std::unique_ptr<QUndoCommand> operator()(const std::vector<ContractStep> &steps) const
    {
        const bool isEmpty = std::all_of(steps.begin(), steps.end(),
                                         [](const ContractStep &one) { return one.step.isEmpty(); });
        return isEmpty ? nullptr : reviewCommand(target, steps, request.title, request.why);
    }
    std::unique_ptr<QUndoCommand> operator()(const ContractLedgerStep &step) const
    {
        return step.step.isEmpty() ? nullptr : ledgerCommand(target, step, request.title, request.why);
    }
    std::unique_ptr<QUndoCommand> operator()(const ObligationChange &change) const
    {
        return obligationCommand(target, change, request.title, request.why);
    }
    std::unique_ptr<QUndoCommand> operator()(const Edit<CustomerRecord> &edit) const
    {
        return edit.before == edit.after ? nullptr : customerCommand(target, edit, request.title);
    }
    std::unique_ptr<QUndoCommand> operator()(const ContractStateChange &change) const
    {
        return contractStateCommand(target, change, request.title, request.why);
    }
};

} // namespace

EditHistory::EditHistory(Session *session, QString who, QObject *parent)
    : QObject(parent)
    , m_target{session, std::move(who)}
{
    // Later commands of the stack assume the refused edit.
    connect(session->edits(), &EditQueue::refused, &m_undo, &QUndoStack::clear);
    connect(session->calendars(), &MaintenanceCalendars::refused, &m_undo, &QUndoStack::clear);
    connect(session->customers(), &Customers::refused, &m_undo, &QUndoStack::clear);
    connect(session->workspace(), &WorkspaceHandle::opened, this, [this] {
        ++m_workspace;
        m_contract.clear();
        clear();
    });
}

void EditHistory::save(const EditRequest &request)
{
    if (auto command = std::visit(CommandMaker{m_target, request}, request.step))
        m_undo.push(command.release());
    m_outlivesContract = m_outlivesContract || std::holds_alternative<ContractStateChange>(request.step);
}

void EditHistory::saveTerms(const TermsRequest &request, const TextsSaved &done)
{
    const auto again = whileOpen([this](const Expected<std::vector<TextChange>> &saved) {
        if (saved)
            return;
        m_undo.clear();
        emit refused(saved.error());
    });
    const auto first
        = whileOpen([this, request, done, again](const Expected<std::vector<TextChange>> &saved) {
              if (saved)
                  m_undo.push(termsCommand(m_target, *saved, request.title, request.why, again).release());
              done(saved);
          });
    m_target.session->agreements()->save(request.proposal, m_target.who.toStdString(),
                                         request.why.toStdString(), first);
}

void EditHistory::imported(std::vector<CalendarChange> changes, const QString &title)
{
    m_undo.push(calendarCommand(m_target, std::move(changes), title).release());
}

TextsSaved EditHistory::whileOpen(const TextsSaved &done) const
{
    return [this, done, workspace = m_workspace](const Expected<std::vector<TextChange>> &saved) {
        if (workspace == m_workspace)
            done(saved);
    };
}

void EditHistory::keep(const WhatIf &whatIf)
{
    m_whatIfs.push_back(whatIf);
    emit whatIfsChanged();
}

void EditHistory::forget(int index)
{
    m_whatIfs.erase(m_whatIfs.begin() + index);
    emit whatIfsChanged();
}

void EditHistory::showContract(const QString &contract)
{
    // A contract that was put away is no longer shown, and can be put back all the same.
    if (std::exchange(m_contract, contract) != contract && !std::exchange(m_outlivesContract, false))
        clear();
}

void EditHistory::clear()
{
    m_undo.clear();
    m_whatIfs.clear();
    emit whatIfsChanged();
}

} // namespace makegood::ui

#include "moc_edit_history.cpp"
