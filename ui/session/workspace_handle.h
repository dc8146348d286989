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

/// Whether something can be saved, and what keeps it from that.
enum class Writable {
    Yes,
    NoRights, ///< the file or its folder may not be written
    ReadOnlyDisk,
    Newer, ///< a newer Makegood wrote it
    DiskFull
};

/// The file of the open workspace.
struct WorkspaceFile {
    QString name; ///< for titles
    std::string path;
    /// A sentence about it, such as a newer schema opened read-only; mostly empty.
    QString notice;
};

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
    const WorkspaceFile &file() const { return m_file; }
    /// For jobs that are started elsewhere; null while nothing is open.
    const WorkspaceOpener &opener() const { return m_opener; }
    Instant now() const { return m_now(); }
    JobTracker *jobs() const { return m_jobs; }

    const std::vector<ContractRow> &contracts() const { return m_contracts; }
    /// Null: no contract of this id. Valid until contractsChanged().
    const ContractRow *contract(const std::string &id) const;
    void setContracts(std::vector<ContractRow> contracts);
    const std::vector<StoredSource> &sources() const { return m_sources; }
    using BeforeBulkChange = std::function<void(Workspace &, JobControl &, Instant)>;
    /// `before` runs on the worker thread ahead of each save() of a lane of isBulkChange().
    void beforeBulkChanges(BeforeBulkChange before) { m_before = std::move(before); }

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
    /// Something could not be read or written, as the sentence says.
    void failed(const QString &sentence);
    /// writableOf() has another answer.
    void writableChanged();

private:
    friend Writable writableOf(const WorkspaceHandle &workspace);
    friend void setWritable(WorkspaceHandle &workspace, Writable writable);
    /// What opening a workspace found.
    struct Opened {
        std::vector<ContractRow> contracts;
        std::vector<StoredSource> sources;
        std::string path;
        store::WorkspaceNotice notice = store::WorkspaceNotice::None;
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
    WorkspaceFile m_file;
    Writable m_writable = Writable::Yes;
    BeforeBulkChange m_before;
    std::vector<ContractRow> m_contracts;
    std::unordered_map<std::string, std::size_t> m_position; ///< in m_contracts
    std::vector<StoredSource> m_sources;
};

/// Yes while nothing is open.
Writable writableOf(const WorkspaceHandle &workspace);
/// What StorageWatch found; a workspace of a newer Makegood stays as it is.
void setWritable(WorkspaceHandle &workspace, Writable writable);

/// Whether nothing can be saved.
inline bool isReadOnly(const WorkspaceHandle &workspace)
{
    return writableOf(workspace) != Writable::Yes;
}

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
    return m_jobs->start(lane, title,
                         [this, opener = m_opener, write, done, refused, then,
                          before = isBulkChange(lane) ? m_before : nullptr, now = m_now()](JobControl &job) {
                             using Result = std::invoke_result_t<Write, Workspace &, JobControl &>;
                             const auto workspace = opener();
                             if (workspace && before)
                                 before(**workspace, job, now);
                             auto saved = workspace ? write(**workspace, job)
                                                    : Result(tl::unexpected<Error>(workspace.error()));
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
