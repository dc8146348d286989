// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/keyring.h"

#include <mutex>
#include <optional>

#include <QThread>

namespace makegood::work
{

namespace
{

// Jobs of the keyring's library end through the event loop of the thread that began the first one: all of
// them run on one thread that stays.
class KeyringThread
{
public:
    explicit KeyringThread(const QString &program)
        : m_store(program)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeyringThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    KeyringThread(const KeyringThread &) = delete;
    KeyringThread &operator=(const KeyringThread &) = delete;

    template <typename T, typename F> T run(F &&work)
    {
        std::optional<T> result;
        QMetaObject::invokeMethod(
            &m_context, [&] { result = work(m_store); }, Qt::BlockingQueuedConnection);
        return std::move(*result);
    }

private:
    QThread m_thread;
    QObject m_context;
    SecretStore m_store;
};

} // namespace

Keyring systemKeyring(const QString &program)
{
    const auto thread = std::make_shared<KeyringThread>(program);
    return {[thread](const std::string &name) {
                return thread->run<Expected<QByteArray>>(
                    [&](SecretStore &store) { return store.read(name); });
            },
            [thread](const std::string &name, const QByteArray &secret) {
                return thread->run<Expected<SecretKept>>(
                    [&](SecretStore &store) { return store.write(name, secret); });
            },
            [thread](const std::string &name) {
                return thread->run<Expected<void>>([&](SecretStore &store) { return store.remove(name); });
            }};
}

Keyring keyringInMemory(SourceSecrets secrets)
{
    struct Kept {
        std::mutex mutex;
        SourceSecrets secrets;
    };
    const auto kept = std::make_shared<Kept>();
    kept->secrets = std::move(secrets);
    return {[kept](const std::string &name) -> Expected<QByteArray> {
                const std::lock_guard lock(kept->mutex);
                const auto found = kept->secrets.find(name);
                if (found != kept->secrets.end())
                    return found->second;
                Error error;
                error.key = name;
                error.what = "no password or token is stored under this name";
                error.needsSignIn = true;
                return tl::unexpected(std::move(error));
            },
            [kept](const std::string &name, const QByteArray &secret) -> Expected<SecretKept> {
                const std::lock_guard lock(kept->mutex);
                kept->secrets[name] = secret;
                return SecretKept::ThisRun;
            },
            [kept](const std::string &name) -> Expected<void> {
                const std::lock_guard lock(kept->mutex);
                kept->secrets.erase(name);
                return {};
            }};
}

} // namespace makegood::work
