// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "sla/base/error.h"
#include "store/engine/engine_care.h"

namespace makegood::store
{

/// A new file under a name of its own beside its target, which gets the target's name when it is whole. The
/// destructor removes what was not published, and its rollback journal: never a file that another program
/// made. A lock tells files of programs at work from those of killed ones, which the next part file removes.
class PartFile
{
public:
    /// Creates it with the rights `mode`, less what the person's umask takes away. Unreachable: the folder
    /// cannot be written to.
    static Expected<PartFile> beside(const QString &target, unsigned mode);
    PartFile(PartFile &&other) noexcept;
    PartFile &operator=(PartFile &&other) = delete;
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    ~PartFile();

    const QString &path() const { return m_path; }
    /// Differs as soon as anybody writes into it or puts another file in its place.
    std::string mark() const;
    /// Gives it the rights `mode`.
    void allow(unsigned mode);
    /// Syncs it, gives it its target's name in one step and syncs the folder. Unreachable, and nothing was
    /// changed: the name is taken, a rollback journal of that name lies there, another file lies in its
    /// place, or the disk reported an error.
    Expected<void> publish(Over over = Over::Nothing);

private:
    PartFile(QString target, QString path, int lock)
        : m_target(std::move(target))
        , m_path(std::move(path))
        , m_lock(lock)
    {
    }
    bool isAt(const QString &path) const;
    QString m_target;
    QString m_path;
    int m_lock = -1;
};

/// Opens, syncs and closes a file or folder.
bool syncToDisk(const QString &path, int flags);

} // namespace makegood::store
