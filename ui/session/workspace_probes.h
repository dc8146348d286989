// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QThread>

#include "session/source_syncs.h"
#include "work/prober_crew.h"

namespace makegood::ui
{

/// Runs the built-in prober for the sources of the open workspace, on a thread of its own: the window must
/// not wait for a disk, nor the probes for the window. While another program probes a source that one goes
/// on, and this one takes over when it ends.
class WorkspaceProbes : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceProbes(const SourceSyncs *syncs, QObject *parent = nullptr);
    ~WorkspaceProbes() override;

    /// Whether targets are looked at; off until turned on.
    void setAutomatic(bool on);

signals:
    /// Results are lost, or a source cannot be probed for now.
    void troubled(const QString &sentence);

private:
    void follow();
    void begin();
    void end();

    const SourceSyncs *m_syncs;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives on the thread; null: it does not run
    std::unique_ptr<ProberCrew> m_crew; ///< touched on the thread alone
    bool m_isAutomatic = false;
};

} // namespace makegood::ui
