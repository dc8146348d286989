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
    DeskCommand(const ReviewDesk &desk, DeskStep step, const QString &title, const QString &why)
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
             m_why.isEmpty() ? ReviewDesk::tr("taken back") : ReviewDesk::tr("taken back: %1").arg(m_why));
    }

private:
    void save(const DeskStep &step, const QString &why)
    {
        m_desk.session()->perform(step, m_desk.who().toStdString(), why.toStdString());
    }

    const ReviewDesk &m_desk;
    DeskStep m_step;
    QString m_why;
};

} // namespace

ReviewDesk::ReviewDesk(Session *session, QString who, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_who(std::move(who))
{
    // What comes next on the stack was decided on top of what was not saved.
    connect(m_session, &Session::reviewRefused, &m_undo, &QUndoStack::clear);
}

void ReviewDesk::save(const ReviewStep &step, const QString &title, const QString &why)
{
    if (!m_contract.isEmpty() && !step.isEmpty())
        saveAll({{m_contract.toStdString(), step}}, title, why);
}

void ReviewDesk::saveAll(const std::vector<ContractStep> &steps, const QString &title, const QString &why)
{
    if (!steps.empty())
        m_undo.push(new DeskCommand(*this, steps, title, why));
}

void ReviewDesk::record(const LedgerStep &step, const QString &title, const QString &why)
{
    if (!m_contract.isEmpty() && !step.isEmpty())
        m_undo.push(new DeskCommand(*this, ContractLedgerStep{m_contract.toStdString(), step}, title, why));
}

void ReviewDesk::keep(const ReviewStep &step, const QString &title)
{
    m_whatIfs.push_back({title, step});
    emit whatIfsChanged();
}

void ReviewDesk::forget(int index)
{
    m_whatIfs.erase(m_whatIfs.begin() + index);
    emit whatIfsChanged();
}

void ReviewDesk::showContract(const QString &contract)
{
    if (m_contract == contract)
        return;
    m_contract = contract;
    m_undo.clear();
    m_whatIfs.clear();
    emit whatIfsChanged();
}

} // namespace makegood::ui
