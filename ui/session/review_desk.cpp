// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/review_desk.h"

#include <utility>

#include <QUndoCommand>

#include "session/session.h"

namespace makegood
{

namespace
{

class ReviewCommand : public QUndoCommand
{
public:
    ReviewCommand(const ReviewDesk &desk, std::vector<ContractStep> steps, const QString &title,
                  const QString &why)
        : QUndoCommand(title)
        , m_desk(desk)
        , m_steps(std::move(steps))
        , m_why(why)
    {
    }

    void redo() override { save(m_steps, m_why); }
    void undo() override
    {
        std::vector<ContractStep> back;
        for (const ContractStep &one : m_steps)
            back.push_back({one.contract, one.step.undone()});
        save(back, ReviewDesk::tr("taken back: %1").arg(m_why));
    }

private:
    void save(const std::vector<ContractStep> &steps, const QString &why)
    {
        m_desk.session()->reviewAll(steps, m_desk.who().toStdString(), why.toStdString());
    }

    const ReviewDesk &m_desk;
    std::vector<ContractStep> m_steps;
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
        m_undo.push(new ReviewCommand(*this, steps, title, why));
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

} // namespace makegood
