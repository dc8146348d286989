// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "session/workspace_handle.h"
#include "store/customer_store.h"

namespace makegood::ui
{

class Judging;

/// Customers of the open workspace and the contracts that were put away, as last read.
class Customers : public QObject
{
    Q_OBJECT
public:
    Customers(WorkspaceHandle *workspace, Judging *judging, QObject *parent = nullptr);

    const std::vector<CustomerRecord> &records() const { return m_records; }
    /// Null: nothing is recorded of a customer of this name.
    const CustomerRecord *find(const std::string &name) const;
    const std::vector<HiddenContract> &hidden() const { return m_hidden; }

    /// Then changed(), or refused().
    void save(const Edit<CustomerRecord> &edit, const std::string &who);
    /// Then changed(); the contracts of the workspace are read anew. Or refused().
    void setState(const ContractStateChange &change, const std::string &who, const std::string &why);

signals:
    void changed();
    /// What was asked for was not done: somebody else changed it, or it cannot be written.
    void refused(const makegood::sla::Error &error);

private:
    struct Everything {
        std::vector<CustomerRecord> records;
        std::vector<HiddenContract> hidden;
        std::vector<ContractRow> contracts;
    };
    static Expected<Everything> readAll(Workspace &workspace, Instant now);
    void read();
    void accept(const Everything &all);
    template <typename Act> void act(JobLane lane, const QString &title, Act act);

    WorkspaceHandle *m_workspace;
    Judging *m_judging;
    std::vector<CustomerRecord> m_records;
    std::vector<HiddenContract> m_hidden;
};

} // namespace makegood::ui
