// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/customers.h"

#include <algorithm>

#include "session/judging.h"

namespace makegood::ui
{

Customers::Customers(WorkspaceHandle *workspace, Judging *judging, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_judging(judging)
{
    connect(m_workspace, &WorkspaceHandle::closed, this, [this] {
        m_records.clear();
        m_hidden.clear();
    });
    connect(m_workspace, &WorkspaceHandle::opened, this, &Customers::read);
}

const CustomerRecord *Customers::find(const std::string &name) const
{
    const auto at = std::find_if(m_records.begin(), m_records.end(),
                                 [&](const CustomerRecord &one) { return one.name == name; });
    return at == m_records.end() ? nullptr : &*at;
}

Expected<Customers::Everything> Customers::readAll(Workspace &workspace, Instant now)
{
    Everything out;
    auto records = workspace.customers().list();
    if (!records)
        return tl::unexpected(records.error());
    auto hidden = workspace.customers().hidden();
    if (!hidden)
        return tl::unexpected(hidden.error());
    auto contracts = workspace.contracts().listAt(now);
    if (!contracts)
        return tl::unexpected(contracts.error());
    out.records = std::move(*records);
    out.hidden = std::move(*hidden);
    out.contracts = std::move(*contracts);
    return out;
}

void Customers::read()
{
    m_workspace->read(
        JobLane::ReadCustomers, tr("Reading the customers"),
        [now = m_workspace->now()](Workspace &workspace, JobControl &) { return readAll(workspace, now); },
        [this](const Everything &all) {
            m_records = all.records;
            m_hidden = all.hidden;
            emit changed();
        });
}

void Customers::accept(const Everything &all)
{
    std::vector<std::string> gone;
    for (const HiddenContract &one : all.hidden)
        if (m_workspace->contract(one.row.id) != nullptr)
            gone.push_back(one.row.id);
    m_records = all.records;
    m_hidden = all.hidden;
    m_workspace->setContracts(all.contracts);
    m_judging->invalidate(gone); // with its deadlines
    emit changed();
}

template <typename Act> void Customers::act(JobLane lane, const QString &title, Act act)
{
    m_workspace->save(
        lane, title,
        [act, now = m_workspace->now()](Workspace &workspace, JobControl &job) -> Expected<Everything> {
            if (!job.commit())
                return interrupted("it was cancelled");
            if (const auto done = act(workspace); !done)
                return tl::unexpected(done.error());
            return readAll(workspace, now);
        },
        [this](const Everything &all) { accept(all); },
        [this](const Error &error) {
            emit refused(error);
            read();
        });
}

void Customers::save(const Edit<CustomerRecord> &edit, const std::string &who)
{
    act(JobLane::SaveCustomer, tr("Saving the customer"),
        [edit, actor = Actor{who, m_workspace->now()}](Workspace &workspace) {
            return workspace.customers().save(edit, actor);
        });
}

void Customers::setState(const ContractStateChange &change, const std::string &who, const std::string &why)
{
    act(JobLane::PutAway, tr("Saving the contract"),
        [change, why, actor = Actor{who, m_workspace->now()}](Workspace &workspace) {
            return workspace.customers().setState(change, actor, why);
        });
}

} // namespace makegood::ui

#include "moc_customers.cpp"
