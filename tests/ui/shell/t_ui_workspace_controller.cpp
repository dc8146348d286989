// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, importing and exporting without a window.
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include "reports/reported_months_controller.h"
#include "reports/reported_section.h"
#include "session/ui_settings.h"
#include "shell/recent_files.h"
#include "shell/workspace_controller.h"
#include "support/files.h"
#include "support/test_program.h"
#include "work/report_states.h"
#include "workspaces_at_hand.h"

namespace t_ui_workspace_controller
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");

QStringList textsOf(const QSignalSpy &spy)
{
    QStringList out;
    for (const QList<QVariant> &call : spy)
        out << call.front().toString();
    return out;
}

} // namespace

class TestWorkspaceController : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anOpenedWorkspaceIsRemembered();
    void aMissingWorkspaceIsOneSentence();
    void anEmptyOrBrokenFileIsLeftAsItIs();
    void aNewWorkspaceReplacesNothing();
    void aCopyIsWholeAndRemembered();
    void theFirstImportMakesAWorkspace();
    void aFailedOpeningForgetsItsImport();
    void aFolderIsImportedWhereItWasWanted();
    void theSampleSuggestsItsMonth();
    void anotherWorkspaceKeepsTheSampleClosed();
    void theShownMonthIsExported();
    void theExportedMonthLooksAsItsReports();

private:
    WorkspaceHandle *workspace() { return m_session->workspace(); }
    bool settle() { return test::settle(*m_jobs); }

    std::unique_ptr<test::WorkspacesAtHand> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    AppServices m_services;
    std::unique_ptr<UiSettings> m_state;
    std::unique_ptr<JobTracker> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReportedMonthsController> m_reported;
    std::unique_ptr<ReportedSection> m_notice; ///< the window owns it
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<WorkspaceController> m_controller;
    std::unique_ptr<QSignalSpy> m_problems;
    std::atomic<bool> m_mayGoOn = true; ///< of readers and of the maker of the sample
};

void TestWorkspaceController::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(first);
    m_files->add(second, {test::exampleCase("03-credit-by-block")});
    m_folder = std::make_unique<QTemporaryDir>();
    m_mayGoOn = true;
    m_services = {};
    m_services.now = test::inJune;
    m_services.workspaceAt = [this](const QString &path) -> WorkspaceOpener {
        for (const QString &name : {first, second})
            if (path == m_files->file(name))
                return m_files->opener(name);
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    m_services.readCase = [this](const QString &folder) -> Checked<CaseData> {
        while (!m_mayGoOn)
            QThread::msleep(1);
        return test::exampleCase(qPrintable(folder));
    };
    m_services.firstWorkspace = m_folder->filePath(QStringLiteral("made.makegood"));
    m_services.who = QStringLiteral("ana");
    m_state = std::make_unique<UiSettings>(m_folder->filePath(QStringLiteral("state.ini")));
    m_jobs = std::make_unique<JobTracker>();
    m_session = std::make_unique<Session>(m_jobs.get(), test::inJune);
    const PageContext context{m_session.get(), nullptr, m_jobs.get(), &m_services, m_state.get(), nullptr};
    m_reported = std::make_unique<ReportedMonthsController>(context);
    m_notice.reset(m_reported->notice());
    m_menu = std::make_unique<QMenu>();
    m_reported->addActions({m_menu.get(), m_menu.get(), m_menu.get()});
    m_controller = std::make_unique<WorkspaceController>(context, m_reported.get());
    m_problems = std::make_unique<QSignalSpy>(m_controller.get(), &WorkspaceController::problem);
}

void TestWorkspaceController::cleanup()
{
    m_mayGoOn = true;
    m_problems.reset();
    m_controller.reset();
    m_reported.reset();
    m_session.reset();
    m_jobs.reset();
}

void TestWorkspaceController::anOpenedWorkspaceIsRemembered()
{
    m_controller->open(m_files->file(first));
    QVERIFY(m_controller->isOpening());
    QVERIFY(settle());
    QVERIFY(!m_controller->isOpening());
    QCOMPARE(workspace()->file().name, first);
    QCOMPARE(m_state->value("workspace/path"), m_files->file(first));
}

void TestWorkspaceController::aMissingWorkspaceIsOneSentence()
{
    QSignalSpy failed(m_controller.get(), &WorkspaceController::openingFailed);
    m_controller->open(m_files->file(QStringLiteral("third")));
    QVERIFY(settle());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_problems->count(), 1);
    QVERIFY(!m_controller->isOpening());
    QVERIFY(!workspace()->isOpen());
    QVERIFY(m_state->value("workspace/path").isEmpty());
}

void TestWorkspaceController::anEmptyOrBrokenFileIsLeftAsItIs()
{
    QSignalSpy failed(m_controller.get(), &WorkspaceController::openingFailed);
    for (const QByteArray &content : {QByteArray(), QByteArray("no workspace at all, but some text")}) {
        const QString path = m_folder->filePath(QStringLiteral("broken.makegood"));
        QVERIFY(test::writeFile(path, content));
        m_problems->clear();
        m_controller->open(path);
        QVERIFY(settle());
        QCOMPARE(m_problems->count(), 1);
        const QString said = textsOf(*m_problems).front();
        QVERIFY2(said.contains(QStringLiteral("left as it is")) && said.contains(QStringLiteral("backup")),
                 qPrintable(said));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // it has not become a workspace
        QVERIFY(!workspace()->isOpen() && !m_controller->isOpening());
    }
    QCOMPARE(failed.count(), 2);
    QVERIFY(recentFiles(*m_state).isEmpty());
}

void TestWorkspaceController::aNewWorkspaceReplacesNothing()
{
    const QString path = m_folder->filePath(QStringLiteral("mine.makegood"));
    m_controller->newWorkspace(path);
    QVERIFY(settle());
    QVERIFY(workspace()->isOpen());
    QVERIFY(workspace()->contracts().empty());
    m_controller->open(m_files->file(first));
    QVERIFY(settle());
    m_controller->newWorkspace(path); // there is one already
    QVERIFY(settle());
    QCOMPARE(m_problems->count(), 1);
    QCOMPARE(workspace()->file().name, first);
    QCOMPARE(recentFiles(*m_state), (QStringList{m_files->file(first), path}));
}

void TestWorkspaceController::aCopyIsWholeAndRemembered()
{
    m_controller->open(m_files->file(first));
    QVERIFY(settle());
    QSignalSpy notes(m_controller.get(), &WorkspaceController::note);
    const QString copy = m_folder->filePath(QStringLiteral("copy.makegood"));
    QVERIFY(test::writeFile(copy, "what was here before"));
    QVERIFY(test::writeFile(copy + QStringLiteral(".part"), "of another program"));
    m_controller->saveCopy(copy);
    QVERIFY(settle());
    QCOMPARE(notes.count(), 1);
    QCOMPARE(m_problems->count(), 0);
    const auto stored = Workspace::open(copy.toStdString()).value();
    QCOMPARE(stored->contracts().list().value().size(), workspace()->contracts().size());
    QVERIFY(stored->upkeep().checkIntegrity().has_value());
    QCOMPARE(test::contentOfFile(copy + QStringLiteral(".part")), QByteArray("of another program"));
    m_controller->saveCopy(m_files->file(first)); // itself
    QVERIFY(settle());
    QCOMPARE(m_problems->count(), 1);

    QMenu menu;
    m_controller->addActions({&menu, &menu, &menu});
    auto *recent = menu.findChild<QMenu *>(QStringLiteral("recentWorkspaces"));
    emit recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 2);
    QVERIFY(!recent->actions().at(1)->isEnabled()); // it is open
    recent->actions().front()->trigger();
    QVERIFY(settle());
    QCOMPARE(workspace()->file().name, QStringLiteral("copy"));
    QVERIFY(QFile::remove(m_files->file(first)));
    emit recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 1); // a file that is gone is not offered
}

void TestWorkspaceController::theFirstImportMakesAWorkspace()
{
    m_controller->importFolder(QStringLiteral("02-credit-by-time"));
    QTRY_VERIFY_WITH_TIMEOUT(workspace()->contract("credit-by-time") != nullptr, 20000);
    QVERIFY(QFileInfo::exists(m_services.firstWorkspace));
    m_controller->importFolder(QStringLiteral("03-credit-by-block"));
    QTRY_VERIFY_WITH_TIMEOUT(workspace()->contract("credit-by-block") != nullptr, 20000);
    QVERIFY(m_problems->isEmpty());
}

void TestWorkspaceController::aFailedOpeningForgetsItsImport()
{
    QFile broken(m_services.firstWorkspace);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no workspace") > 0);
    broken.close();
    m_controller->importFolder(QStringLiteral("02-credit-by-time"));
    QVERIFY(settle());
    QCOMPARE(m_problems->count(), 1);
    m_controller->open(m_files->file(second));
    QVERIFY(settle());
    QCOMPARE(workspace()->contracts().size(), std::size_t(1));
    QVERIFY(workspace()->contract("credit-by-time") == nullptr);
}

void TestWorkspaceController::aFolderIsImportedWhereItWasWanted()
{
    m_controller->open(m_files->file(first));
    QVERIFY(settle());
    m_mayGoOn = false;
    m_controller->importFolder(QStringLiteral("08-support-and-obligations"));
    m_controller->open(m_files->file(second));
    QTRY_COMPARE_WITH_TIMEOUT(workspace()->file().name, second, 20000);
    m_mayGoOn = true;
    QVERIFY(settle());
    QCOMPARE(workspace()->contracts().size(), std::size_t(1));
    QCOMPARE(m_files->stored(second)->contracts().list().value().size(), std::size_t(1));
}

void TestWorkspaceController::theSampleSuggestsItsMonth()
{
    m_controller->openSample();
    QVERIFY(textsOf(*m_problems).value(0).contains(QStringLiteral("without its sample")));
    m_services.sampleWorkspace = [this]() -> Expected<QString> { return m_files->file(first); };
    m_services.sampleMonth = parseMonth("2026-06").value();
    std::optional<Month> suggested;
    connect(m_controller.get(), &WorkspaceController::sampleMonthSuggested, this,
            [&](Month month) { suggested = month; });
    m_controller->openSample();
    QVERIFY(settle());
    QVERIFY(suggested == m_services.sampleMonth);
    QCOMPARE(workspace()->file().name, first);
    m_services.sampleWorkspace = []() -> Expected<QString> { return refused("the disk is full"); };
    m_controller->openSample();
    QVERIFY(settle());
    QVERIFY(textsOf(*m_problems).value(1).contains(QStringLiteral("the disk is full")));
    QCOMPARE(workspace()->file().name, first);
}

void TestWorkspaceController::anotherWorkspaceKeepsTheSampleClosed()
{
    m_services.sampleWorkspace = [this]() -> Expected<QString> {
        while (!m_mayGoOn)
            QThread::msleep(1);
        return m_files->file(first);
    };
    m_mayGoOn = false;
    m_controller->openSample();
    m_controller->open(m_files->file(second));
    m_mayGoOn = true;
    QVERIFY(settle());
    QCOMPARE(workspace()->file().name, second);
}

void TestWorkspaceController::theShownMonthIsExported()
{
    const QString pdf = m_folder->filePath(QStringLiteral("month.pdf"));
    m_controller->open(m_files->file(first));
    QVERIFY(settle());
    m_controller->exportMonth(pdf);
    QVERIFY(textsOf(*m_problems).value(0).contains(QStringLiteral("no judged month")));
    m_session->judging()->showMonth(parseMonth("2026-06").value());
    m_session->judging()->focus("credit-by-time");
    QVERIFY(settle());
    QSignalSpy notes(m_controller.get(), &WorkspaceController::note);
    m_controller->exportMonth(pdf);
    QCOMPARE(textsOf(notes).size(), 1);
    QVERIFY(QFileInfo(pdf).size() > 1000);
    m_controller->exportMonth(QStringLiteral("/nowhere/at/all.pdf"));
    QVERIFY(textsOf(*m_problems).value(1).contains(QStringLiteral("not written")));
}

// As the Reports page remembers it of the contract: a paper, and sections.
void TestWorkspaceController::theExportedMonthLooksAsItsReports()
{
    m_controller->open(m_files->file(first));
    QVERIFY(settle());
    m_session->judging()->showMonth(parseMonth("2026-06").value());
    m_session->judging()->focus("credit-by-time");
    QVERIFY(settle());
    const auto exported = [&](const QString &name) {
        const QString path = m_folder->filePath(name);
        m_controller->exportMonth(path);
        return test::contentOfFile(path);
    };
    const QByteArray usual = exported(QStringLiteral("usual.pdf"));
    QVERIFY(usual.contains("/MediaBox [0 0 595."));
    const auto stored = m_files->stored(first);
    const char *const look
        = "{\"paper\":\"letter\",\"sections\":[0],\"kind\":\"claims\",\"period\":\"month\"}";
    QVERIFY(work::saveReportLook(*stored, "credit-by-time", look).has_value());
    const QByteArray own = exported(QStringLiteral("own.pdf"));
    QVERIFY(own.contains("/MediaBox [0 0 612."));
    QVERIFY(own.count("/MediaBox") < usual.count("/MediaBox")); // fewer sections, fewer pages
}

MAKEGOOD_TEST(TestWorkspaceController)

} // namespace t_ui_workspace_controller

#include "t_ui_workspace_controller.moc"
