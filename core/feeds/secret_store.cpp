// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/secret_store.h"

#include <memory>

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace makegood::feeds
{

namespace
{

struct Outcome {
    QKeychain::Error error = QKeychain::OtherError;
    std::string text;
    bool answered = false;
};

// The job deletes itself when it ends, also after its caller stopped waiting.
Outcome waitFor(QKeychain::Job &job, std::chrono::milliseconds patience)
{
    const auto outcome = std::make_shared<Outcome>();
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&loop, outcome](QKeychain::Job *ended) {
        outcome->error = ended->error();
        outcome->text = ended->errorString().toStdString();
        outcome->answered = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job.start();
    if (!outcome->answered)
        loop.exec();
    return *outcome;
}

// A keyring that refuses differs from no keyring at all.
bool isThere(const Outcome &outcome)
{
    switch (outcome.error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return true;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return !outcome.answered;
    }
    return false;
}

tl::unexpected<Error> problem(const Outcome &outcome)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.what = !outcome.answered ? "the system's keyring did not answer in time"
                                   : "the system's keyring refuses: " + outcome.text;
    return tl::unexpected(error);
}

} // namespace

SecretStore::SecretStore(QString program, std::chrono::milliseconds patience)
    : m_program(std::move(program))
    , m_patience(patience)
{
}

Expected<QByteArray> SecretStore::read(const std::string &key)
{
    if (const auto kept = m_thisRun.find(key); kept != m_thisRun.end())
        return kept->second;
    auto *job = new QKeychain::ReadPasswordJob(m_program);
    job->setKey(QString::fromStdString(key));
    QByteArray found;
    QObject guard; // disconnects the lambda below when the call returns
    QObject::connect(job, &QKeychain::Job::finished, &guard, [job, &found] { found = job->binaryData(); });
    const Outcome outcome = waitFor(*job, m_patience);
    if (outcome.error == QKeychain::NoError && outcome.answered)
        return found;
    if (isThere(outcome) && outcome.error != QKeychain::EntryNotFound)
        return problem(outcome);
    Error error;
    error.key = key;
    error.what = "no password or token is stored under this name";
    error.needsSignIn = true;
    return tl::unexpected(error);
}

Expected<SecretKept> SecretStore::write(const std::string &key, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_program);
    job->setKey(QString::fromStdString(key));
    job->setBinaryData(secret);
    const Outcome outcome = waitFor(*job, m_patience);
    if (outcome.answered && outcome.error == QKeychain::NoError) {
        m_thisRun.erase(key);
        return SecretKept::Keyring;
    }
    if (isThere(outcome))
        return problem(outcome);
    m_thisRun[key] = secret;
    return SecretKept::ThisRun;
}

Expected<void> SecretStore::remove(const std::string &key)
{
    m_thisRun.erase(key);
    auto *job = new QKeychain::DeletePasswordJob(m_program);
    job->setKey(QString::fromStdString(key));
    const Outcome outcome = waitFor(*job, m_patience);
    if (isThere(outcome) && outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound)
        return problem(outcome);
    return {};
}

QByteArray secretFromEnvironment()
{
    return qgetenv("MAKEGOOD_SECRET");
}

} // namespace makegood::feeds
