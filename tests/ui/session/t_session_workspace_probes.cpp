// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in prober while a workspace is open in the window.
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "feeds/source/built_in_kinds.h"
#include "support/files.h"
#include "support/test_program.h"
#include "sync_cases.h"
#include "workspaces_at_hand.h"

namespace t_session_workspace_probes
{

using namespace makegood;
using namespace makegood::test;
using namespace makegood::ui;

namespace
{

const QString file = QStringLiteral("w");

} // namespace

class TestWorkspaceProbes : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void probesWhileItIsOpen();
    void troubleReachesTheWindow();

private:
    void record(const QString &journal)
    {
        const nlohmann::json settings = {{"schema", 1},
                                         {"kind", "probe"},
                                         {"interval", "10s"},
                                         {"journal", journal.toStdString()},
                                         {"targets", {"tcp://127.0.0.1:1"}},
                                         {"mapping", {{{"service", "web"}, {"probe", "http"}}}}};
        QVERIFY(m_files->stored(file)->sources().save(
            {{}, StoredSource{"watch", "alpha", "probe", settings.dump()}}, {"test", march}));
    }
    QByteArray journalText() const
    {
        QByteArray out;
        const QDir folder(m_dir->path());
        for (const QString &name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name))
            out += contentOfFile(folder.filePath(name));
        return out;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WorkspacesAtHand> m_files;
    std::unique_ptr<JobTracker> m_jobs;
    std::unique_ptr<Session> m_session;
};

void TestWorkspaceProbes::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<WorkspacesAtHand>();
    m_files->add(file, {contractFrom("alpha", "2026-03-01")});
    m_jobs = std::make_unique<JobTracker>();
    SourceServices services;
    services.kinds = std::make_shared<const SourceKinds>(feeds::builtInKinds());
    services.keyring = keyringInMemory();
    services.who = QStringLiteral("ana");
    m_session = std::make_unique<Session>(
        m_jobs.get(), [] { return march + std::chrono::hours(12); }, services);
}

void TestWorkspaceProbes::cleanup()
{
    m_jobs.reset();
    m_session.reset();
    m_files.reset();
}

void TestWorkspaceProbes::probesWhileItIsOpen()
{
    record(m_dir->path());
    QVERIFY(m_files->open(*m_session, file));
    QTRY_VERIFY(!m_session->syncs()->health().empty());
    QTest::qWait(100);
    QCOMPARE(journalText(), QByteArray()); // not before it is turned on
    m_session->probes()->setAutomatic(true);
    QTRY_VERIFY(journalText().contains("\"event\":\"start\""));
    QTRY_VERIFY_WITH_TIMEOUT(journalText().contains("connection refused"), 20'000);
    m_session->syncs()->pause("watch", true);
    QTRY_VERIFY(journalText().contains("\"event\":\"stop\""));
    m_session->syncs()->pause("watch", false);
    QTRY_COMPARE(journalText().count("\"event\":\"start\""), 2);
    m_jobs.reset();
    m_session.reset();
    QCOMPARE(journalText().count("\"event\":\"stop\""), 2);
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("probes.lock"))));
}

void TestWorkspaceProbes::troubleReachesTheWindow()
{
    const QString inTheWay = m_dir->filePath(QStringLiteral("file"));
    QVERIFY(writeFile(inTheWay, "x"));
    record(inTheWay);
    QSignalSpy told(m_session->probes(), &WorkspaceProbes::troubled);
    m_session->probes()->setAutomatic(true);
    QVERIFY(m_files->open(*m_session, file));
    QTRY_COMPARE(told.count(), 1);
    const QString sentence = told.first().first().toString();
    QVERIFY2(sentence.startsWith(QStringLiteral("The prober of watch: ")), qPrintable(sentence));
}

MAKEGOOD_TEST(TestWorkspaceProbes)

} // namespace t_session_workspace_probes

#include "t_session_workspace_probes.moc"
