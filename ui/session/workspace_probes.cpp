// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace_probes.h"

#include <chrono>
#include <utility>

#include <QCoreApplication>

namespace makegood::ui
{

namespace
{

// The window's clock is asked on the window's thread alone; a journal is about the machine's.
Instant machineNow()
{
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

ProberSources probersIn(const std::vector<SourceHealth> &all)
{
    ProberSources out;
    for (const SourceHealth &one : all)
        if (isProberSource(one.source))
            out[one.source.id] = one.source.settings;
    return out;
}

} // namespace

WorkspaceProbes::WorkspaceProbes(const SourceSyncs *syncs, QObject *parent)
    : QObject(parent)
    , m_syncs(syncs)
{
    m_thread.setObjectName(QStringLiteral("prober"));
    connect(m_syncs, &SourceSyncs::healthChanged, this, &WorkspaceProbes::follow);
}

WorkspaceProbes::~WorkspaceProbes()
{
    end();
}

void WorkspaceProbes::setAutomatic(bool on)
{
    m_isAutomatic = on;
    follow();
}

void WorkspaceProbes::follow()
{
    ProberSources wanted = m_isAutomatic ? probersIn(m_syncs->health()) : ProberSources();
    if (wanted.empty())
        return end();
    if (!m_worker)
        begin();
    QMetaObject::invokeMethod(m_worker.get(), [this, wanted = std::move(wanted)] { m_crew->run(wanted); });
}

void WorkspaceProbes::begin()
{
    m_worker = std::make_unique<QObject>();
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    const std::string program
        = (QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion())
              .trimmed()
              .toStdString();
    QMetaObject::invokeMethod(m_worker.get(), [this, program] {
        CrewNews news;
        news.trouble = [this](const std::string &source, const Error &error) {
            const QString sentence
                = tr("The prober of %1: %2. Nothing that was recorded is lost.")
                      .arg(QString::fromStdString(source), QString::fromStdString(error.text()));
            QMetaObject::invokeMethod(this, [this, sentence] { emit troubled(sentence); });
        };
        m_crew = std::make_unique<ProberCrew>(ProbeSurroundings{machineNow, program}, std::move(news));
    });
}

// Waits for what is being written.
void WorkspaceProbes::end()
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_crew.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_worker.reset();
}

} // namespace makegood::ui

#include "moc_workspace_probes.cpp"
