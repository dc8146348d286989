// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/storage_watch.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace makegood::ui
{

namespace
{

constexpr auto watchEvery = std::chrono::seconds(15);

struct StorageTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::StorageWatch)
};

Writable writableBy(const StorageFacts &facts)
{
    if (facts.isDiskReadOnly)
        return Writable::ReadOnlyDisk;
    if (!facts.canWrite)
        return Writable::NoRights;
    return facts.free >= 0 && facts.free < StorageWatch::full ? Writable::DiskFull : Writable::Yes;
}

} // namespace

StorageFacts probeStorage(const std::string &path)
{
    const QFileInfo named(QString::fromStdString(path));
    const QFileInfo file(named.exists() ? named.canonicalFilePath() : named.absoluteFilePath());
    const QStorageInfo disk(file.absolutePath());
    StorageFacts out;
    out.size = file.size();
    // The folder too: the rollback journal is made in it.
    out.canWrite = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (disk.isValid()) {
        out.free = disk.bytesAvailable();
        out.isDiskReadOnly = disk.isReadOnly();
    }
    return out;
}

StorageWatch::StorageWatch(WorkspaceHandle *workspace, StorageProbe probe, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_probe(std::move(probe))
{
    connect(m_workspace, &WorkspaceHandle::opened, this, [this] {
        m_facts = {};
        look();
    });
    connect(m_workspace, &WorkspaceHandle::writableChanged, this, &StorageWatch::changed);
    connect(&m_timer, &QTimer::timeout, this, &StorageWatch::look);
    m_timer.start(watchEvery);
}

bool StorageWatch::isLow() const
{
    return m_facts.free >= 0 && m_facts.free < std::max(little, 2 * m_facts.size);
}

void StorageWatch::look()
{
    if (!m_workspace->isOpen() || !m_probe)
        return;
    m_workspace->jobs()->start(JobLane::WatchStorage, tr("Checking the disk"),
                               [this, probe = m_probe, path = m_workspace->file().path](JobControl &job) {
                                   job.post([this, path, facts = probe(path)] {
                                       if (path == m_workspace->file().path)
                                           accept(facts);
                                   });
                               });
}

void StorageWatch::accept(const StorageFacts &facts)
{
    const bool wasLow = isLow();
    m_facts = facts;
    const Writable before = writableOf(*m_workspace);
    setWritable(*m_workspace, writableBy(facts));
    if (writableOf(*m_workspace) == before && isLow() != wasLow)
        emit changed();
}

QString whyNotSaved(Writable writable)
{
    switch (writable) {
    case Writable::Yes:
        break;
    case Writable::NoRights:
        return StorageTexts::tr("Nothing can be saved: this workspace or its folder may not be written to. "
                                "Everything can be read; for changes save a copy where you may write.");
    case Writable::ReadOnlyDisk:
        return StorageTexts::tr("Nothing can be saved: this workspace lies on a disk that is read-only. "
                                "Everything can be read; for changes save a copy on another disk.");
    case Writable::Newer:
        return StorageTexts::tr("Nothing can be saved: a newer Makegood wrote this workspace. Everything can "
                                "be read; for changes use the newer version.");
    case Writable::DiskFull:
        return StorageTexts::tr("Nothing can be saved: the disk of this workspace is full. What was saved is "
                                "safe, and what you typed is kept; free some space to go on.");
    }
    return {};
}

QString briefWhyNotSaved(Writable writable)
{
    return writable == Writable::Yes     ? QString()
        : writable == Writable::DiskFull ? StorageTexts::tr("Disk full")
                                         : StorageTexts::tr("Read-only");
}

} // namespace makegood::ui

#include "moc_storage_watch.cpp"
