// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include <QObject>

#include "jobs/job_tracker.h"
#include "store/workspace_pool.h"

namespace makegood::ui
{

/// The only "now" of the window.
using Clock = std::function<Instant()>;

/// The open workspace: its contracts and sources, and the one way to read and write it. Each job opens the
/// workspace for itself on its own thread; everything else runs on the window's thread. Results of a
/// workspace that is not open any more are dropped.
class WorkspaceHandle : public QObject
{
    Q_OBJECT
public:
    WorkspaceHandle(JobTracker *jobs, Clock now, QObject *parent = nullptr);

    /// Reads the list of contracts; then opened() or openFailed(). The workspace that is open stays open
    /// until opened(); saves in progress finish in their own workspace.
    void open(WorkspaceOpener opener, const QString &name);
    bool isOpen() const { return m_opener != nullptr; }
    const QString &name() const { return m_name; }
    /// For jobs that are started elsewhere; null while nothing is open.
    const WorkspaceOpener &opener() const { return m_opener; }
    Instant now() const { return m_now(); }
    JobTracker *jobs() const { return m_jobs; }

    const std::vector<ContractRow> &contracts() const { return m_contracts; }
    /// Null: no contract of this id. Valid until contractsChanged().
    const ContractRow *contract(const std::string &id) const;
    void setContracts(std::vector<ContractRow> contracts);
    const std::vector<StoredSource> &sources() const { return m_sources; }
    /// A sentence of the store about the file, such as a newer schema opened read-only; mostly empty.
    const QString &notice() const { return m_notice; }

    /// Runs `read(Workspace &, JobControl &)`, which returns Expected<T>, then `done(const T &)` here, or
    /// failed(). Does nothing while no workspace is open.
    template <typename Read, typename Done>
    void read(JobLane lane, const QString &title, Read read, Done done);

    /// Runs `write(Workspace &, JobControl &)`, which returns Expected<T> and asks JobControl::commit()
    /// before it changes anything. Then, here, `done(const T &)` and written(), or `refused(const Error &)`.
    /// A save that is refused once another workspace is open ends in failed() instead. `then` runs on the
    /// worker thread once `done` is on its way and returns whether it wrote, too. Returns the job's number; 0
    /// and nothing done while no workspace is open.
    template <typename Write, typename Done, typename Refused>
    quint64 save(JobLane lane, const QString &title, Write write, Done done, Refused refused,
                 std::function<bool(Workspace &, JobControl &)> then = {});
    /// The same with failed() when it is refused.
    template <typename Write, typename Done>
    quint64 save(JobLane lane, const QString &title, Write write, Done done);

signals:
    /// Another workspace takes the place of the open one: what was read from it is out of date.
    /// contractsChanged() and opened() follow.
    void closed();
    void opened();
    void openFailed(const QString &sentence);
    /// contracts() has other rows or other texts than before.
    void contractsChanged();
    /// A job of this program changed the open workspace: every save() ends with it.
    void written();
    /// Something could not be read or written; the workspace is as it was.
    void failed(const QString &sentence);

private:
    friend bool isReadOnly(const WorkspaceHandle &workspace);
    /// What opening a workspace found.
    struct Opened {
        std::vector<ContractRow> contracts;
        std::vector<StoredSource> sources;
        std::string notice;
        bool isReadOnly = false;
    };
    void use(const WorkspaceOpener &opener, const QString &name, Opened found);
    void report(const Error &error);
    void reportAfterwards(const Error &error);
    template <typename Done, typename T> static void handOver(const Done &done, const Expected<T> &result)
    {
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(*result);
    }

    JobTracker *m_jobs;
    Clock m_now;
    WorkspaceOpener m_opener;
    QString m_name;
    QString m_notice;
    bool m_isReadOnly = false;
    std::vector<ContractRow> m_contracts;
    std::unordered_map<std::string, std::size_t> m_position; ///< in m_contracts
    std::vector<StoredSource> m_sources;
};

/// Whether nothing can be saved: the file may not be written, or a newer version wrote it. False while
/// nothing is open.
bool isReadOnly(const WorkspaceHandle &workspace);

template <typename Read, typename Done>
void WorkspaceHandle::read(JobLane lane, const QString &title, Read read, Done done)
{
    if (!m_opener)
        return;
    m_jobs->start(lane, title, [this, opener = m_opener, read, done](JobControl &job) {
        using Result = std::invoke_result_t<Read, Workspace &, JobControl &>;
        const auto workspace = opener();
        auto found = workspace ? read(**workspace, job) : Result(tl::unexpected<Error>(workspace.error()));
        job.post([this, done, found = std::move(found)] {
            if (found)
                handOver(done, found);
            else
                report(found.error());
        });
    });
}

template <typename Write, typename Done, typename Refused>
quint64 WorkspaceHandle::save(JobLane lane, const QString &title, Write write, Done done, Refused refused,
                              std::function<bool(Workspace &, JobControl &)> then)
{
    if (!m_opener)
        return 0;
    return m_jobs->start(lane, title, [this, opener = m_opener, write, done, refused, then](JobControl &job) {
        using Result = std::invoke_result_t<Write, Workspace &, JobControl &>;
        const auto workspace = opener();
        auto saved = workspace ? write(**workspace, job) : Result(tl::unexpected<Error>(workspace.error()));
        if (!saved) {
            job.post([refused, error = saved.error()] { refused(error); },
                     [this, error = saved.error()] { reportAfterwards(error); });
            return;
        }
        job.post([this, done, saved = std::move(saved)] {
            handOver(done, saved);
            emit written();
        });
        if (then && then(**workspace, job))
            job.post([this] { emit written(); });
    });
}

template <typename Write, typename Done>
quint64 WorkspaceHandle::save(JobLane lane, const QString &title, Write write, Done done)
{
    return save(lane, title, write, done, [this](const Error &error) { report(error); });
}

} // namespace makegood::ui
