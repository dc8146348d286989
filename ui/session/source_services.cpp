// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/source_services.h"

namespace makegood::ui
{

SharedSyncLock::SharedSyncLock(std::string workspace, std::string program)
    : m_workspace(std::move(workspace))
    , m_program(std::move(program))
{
}

Expected<SharedSyncLock::Share> SharedSyncLock::share(Instant now)
{
    const std::lock_guard guard(m_mutex);
    if (auto lock = m_lock.lock())
        return Share{std::move(lock), {}};
    return SyncLock::tryToTake(m_workspace, m_program, now).map([&](SyncLock::Attempt &&attempt) {
        std::shared_ptr<const SyncLock> lock = std::move(attempt.lock);
        m_lock = lock;
        return Share{std::move(lock), std::move(attempt.holder)};
    });
}

} // namespace makegood::ui
