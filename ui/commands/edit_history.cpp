// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/edit_history.h"

#include <utility>

#include <QUndoCommand>

#include "session/session.h"

namespace makegood::ui
{

namespace
{

class DeskCommand : public QUndoCommand
{
public:
    DeskCommand(const EditHistory &desk, WorkspaceEdit step, const QString &title, const QString &why)
        : QUndoCommand(title)
        , m_desk(desk)
        , m_step(std::move(step))
        , m_why(why)
    {
    }

    void redo() override { save(m_step, m_why); }
    void undo() override
    {
        save(undone(m_step),
             m_why.isEmpty() ? EditHistory::tr("taken back") : EditHistory::tr("taken back: %1").arg(m_why));
    }

private:
    void save(const WorkspaceEdit &step, const QString &why)
    {
        m_desk.session()->perform(step, m_desk.who().toStdString(), why.toStdString());
    }

    const EditHistory &m_desk;
    WorkspaceEdit m_step;
    QString m_why;
};

} // namespace

EditHistory::EditHistory(Session *session, QString who, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_who(std::move(who))
{
    // What comes next on the stack was decided on top of what was not saved.
    connect(m_session, &Session::reviewRefused, &m_undo, &QUndoStack::clear);
}

void EditHistory::save(const ReviewStep &step, const QString &title, const QString &why)
{
    if (!m_contract.isEmpty() && !step.isEmpty())
        saveAll({{m_contract.toStdString(), step}}, title, why);
}

void EditHistory::saveAll(const std::vector<ContractStep> &steps, const QString &title, const QString &why)
{
    if (!steps.empty())
        m_undo.push(new DeskCommand(*this, steps, title, why));
}

void EditHistory::record(const LedgerStep &step, const QString &title, const QString &why)
{
    if (!m_contract.isEmpty() && !step.isEmpty())
        m_undo.push(new DeskCommand(*this, ContractLedgerStep{m_contract.toStdString(), step}, title, why));
}

void EditHistory::keep(const ReviewStep &step, const QString &title)
{
    m_whatIfs.push_back({title, step});
    emit whatIfsChanged();
}

void EditHistory::forget(int index)
{
    m_whatIfs.erase(m_whatIfs.begin() + index);
    emit whatIfsChanged();
}

void EditHistory::showContract(const QString &contract)
{
    if (m_contract == contract)
        return;
    m_contract = contract;
    m_undo.clear();
    m_whatIfs.clear();
    emit whatIfsChanged();
}

} // namespace makegood::ui
