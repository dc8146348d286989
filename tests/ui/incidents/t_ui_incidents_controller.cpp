// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents page over a session: whose single checks and whose incidents it shows.
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

#include "commands/edit_history.h"
#include "incidents/incidents_controller.h"
#include "incidents/review_form.h"
#include "incidents/time_line.h"
#include "incidents_at_hand.h"
#include "jobs/job_tracker.h"
#include "sla/samples/check_series_builder.h"
#include "support/test_program.h"

namespace t_ui_incidents_controller
{

using namespace makegood::test;
using namespace std::chrono;

class UiIncidentsController : public QObject, private IncidentsAtHand
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void singleChecksSurviveAnotherJudging();
    void singleChecksAreThoseOfTheWorkspace();
    void aLateReadingOfTheOldWorkspaceIsDropped();
    void singleChecksAreThoseOfTheContract();
    void anImportReadsThemAgain();
    void chosenIncidentsAreThoseOfTheContract();

private:
    QString store(const char *name, const std::vector<CaseData> &cases) const;
    void open(const QString &path);
    Shown shownOf(const std::string &contract);
    const CheckIndex *checks() const
    {
        const auto &lanes = m_page->line()->lanes().lanes();
        return lanes.empty() ? nullptr : lanes.front().checks.get();
    }
    std::size_t checkCount() const
    {
        const CheckIndex *shown = checks();
        return shown != nullptr ? shown->size() : 0;
    }
    CaseData withFewerChecks(const char *contract) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobTracker> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EditHistory> m_history;
    AppServices m_services;
    std::unique_ptr<IncidentsController> m_controller;
    std::unique_ptr<QWidget> m_owner; ///< of page and form
    IncidentsPage *m_page = nullptr;
    std::string m_contract;
};

void UiIncidentsController::init()
{
    begin();
    m_contract = m_data->contract.id;
    m_folder = std::make_unique<QTemporaryDir>();
    m_jobs = std::make_unique<JobTracker>();
    m_session = std::make_unique<Session>(m_jobs.get(), &IncidentsAtHand::now);
    m_history = std::make_unique<EditHistory>(m_session.get(), QStringLiteral("ana"));
    m_services.now = &IncidentsAtHand::now;
    m_services.who = QStringLiteral("ana");
    PageContext context;
    context.session = m_session.get();
    context.history = m_history.get();
    context.jobs = m_jobs.get();
    context.services = &m_services;
    m_controller = std::make_unique<IncidentsController>(context);
    m_owner = std::make_unique<QWidget>();
    m_page = qobject_cast<IncidentsPage *>(m_controller->page());
    m_page->setParent(m_owner.get());
    m_controller->panel()->setParent(m_owner.get());
    m_session->judging()->showMonth(parseMonth(shownMonth).value());
}

void UiIncidentsController::cleanup()
{
    m_controller.reset();
    m_owner.reset();
    m_history.reset();
    m_session.reset();
    m_jobs.reset();
}

QString UiIncidentsController::store(const char *name, const std::vector<CaseData> &cases) const
{
    const QString path = m_folder->filePath(QLatin1String(name));
    const auto workspace = Workspace::create(path.toStdString()).value();
    for (const CaseData &data : cases)
        workspace->contracts().importCase(data, {"test", now()}).value();
    return path;
}

void UiIncidentsController::open(const QString &path)
{
    QSignalSpy opened(m_session->workspace(), &WorkspaceHandle::opened);
    m_session->workspace()->open(pooled([file = path.toStdString()] { return Workspace::open(file); }), path);
    QVERIFY(opened.wait(20000));
}

// The contract as the window shows it once it was judged.
Shown UiIncidentsController::shownOf(const std::string &contract)
{
    m_session->judging()->focus(contract);
    const Month month = parseMonth(shownMonth).value();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(m_session->judging()->focusedCase()
                                     && m_session->judging()->judged(contract, month) && m_jobs->isIdle(),
                                 20000);
    }();
    Shown shown;
    shown.contract = m_session->workspace()->contract(contract);
    shown.service = service;
    shown.month = month;
    shown.now = now();
    shown.evaluation = m_session->judging()->judged(contract, month)->evaluation;
    for (const ServiceResult &result : shown.evaluation->services)
        if (result.service == service)
            shown.result = &result;
    shown.terms = m_session->judging()->focusedCase();
    return shown;
}

// The same service with the first fifty checks alone.
CaseData UiIncidentsController::withFewerChecks(const char *contract) const
{
    CaseData data = *m_data;
    const std::string before = "id = \"" + data.contract.id + '"';
    data.contractToml.replace(data.contractToml.find(before), before.size(),
                              std::string("id = \"") + contract + '"');
    data.contract.id = contract;
    const CheckIndex all(m_data->evidence.checks.front());
    CheckSeriesBuilder builder(service, m_data->evidence.checks.front().probe());
    for (std::size_t i = 0; i < 50; ++i)
        builder.add(all.at(i), all.failed(i) ? CheckState::Down : CheckState::Up, {});
    data.evidence.checks = {builder.build()};
    return data;
}

void UiIncidentsController::singleChecksSurviveAnotherJudging()
{
    open(store("w.makegood", {*m_data}));
    const Shown shown = shownOf(m_contract);
    m_controller->show(shown);
    QTRY_VERIFY(checks() != nullptr);
    const std::size_t count = checkCount();
    // While it is judged again there is nothing to show.
    m_session->judging()->invalidate({m_contract});
    Shown none = shown;
    none.evaluation.reset();
    none.result = nullptr;
    none.terms.reset();
    m_controller->show(none);
    m_controller->show(shownOf(m_contract));
    QTRY_VERIFY_WITH_TIMEOUT(checks() != nullptr, 2000);
    QCOMPARE(checkCount(), count);
}

void UiIncidentsController::singleChecksAreThoseOfTheWorkspace()
{
    const QString other = store("other.makegood", {withFewerChecks(m_contract.c_str())});
    open(store("w.makegood", {*m_data}));
    m_controller->show(shownOf(m_contract));
    QTRY_VERIFY(checks() != nullptr);
    QVERIFY(checkCount() > 50);
    open(other);
    m_controller->show(shownOf(m_contract));
    QVERIFY(checks() == nullptr); // none rather than those of the first
    QTRY_VERIFY(checks() != nullptr);
    QCOMPARE(checkCount(), std::size_t(50));
}

void UiIncidentsController::aLateReadingOfTheOldWorkspaceIsDropped()
{
    const QString other = store("other.makegood", {withFewerChecks(m_contract.c_str())});
    const QString path = store("w.makegood", {*m_data});
    open(path);
    const Shown first = shownOf(m_contract);
    m_controller->show(first); // the reading is under way
    emit m_session->workspace()
        ->opened(); // as it is when the second workspace comes before the checks of the first
    QTRY_VERIFY(m_jobs->isIdle());
    QVERIFY(checks() == nullptr);
    open(other);
    m_controller->show(shownOf(m_contract));
    QTRY_VERIFY(checks() != nullptr);
    QCOMPARE(checkCount(), std::size_t(50));
}

void UiIncidentsController::singleChecksAreThoseOfTheContract()
{
    open(store("w.makegood", {*m_data, withFewerChecks("second")}));
    const Shown second = shownOf("second");
    m_controller->show(shownOf(m_contract));
    QTRY_VERIFY(checks() != nullptr);
    m_controller->show(second); // a service of the same name
    QVERIFY(checks() == nullptr);
    QTRY_VERIFY(checks() != nullptr);
    QCOMPARE(checkCount(), std::size_t(50));
}

void UiIncidentsController::anImportReadsThemAgain()
{
    open(store("w.makegood", {withFewerChecks(m_contract.c_str())}));
    m_controller->show(shownOf(m_contract));
    QTRY_VERIFY(checks() != nullptr);
    QCOMPARE(checkCount(), std::size_t(50));
    QSignalSpy imported(m_session->imports(), &CaseImport::imported);
    m_session->imports()->import(*m_data, "test");
    QVERIFY(imported.wait(20000));
    m_controller->show(shownOf(m_contract));
    QTRY_VERIFY(checkCount() > 50);
}

void UiIncidentsController::chosenIncidentsAreThoseOfTheContract()
{
    open(store("w.makegood", {*m_data, withFewerChecks("second")}));
    const Shown second = shownOf("second");
    const Shown first = shownOf(m_contract);
    m_controller->show(first);
    m_controller->showAside(first);
    auto *save = m_controller->panel()->findChild<QPushButton *>(QStringLiteral("reviewSave"));
    QVERIFY(!save->isVisibleTo(m_controller->panel()));
    emit m_page->reviewAsked({{"lonely"}, {}});
    QVERIFY(save->isVisibleTo(m_controller->panel()));
    m_controller->showAside(first); // judged again: the incident stays chosen
    QVERIFY(save->isVisibleTo(m_controller->panel()));
    m_controller->showAside(second); // which has an incident of this id, too
    QVERIFY(!save->isVisibleTo(m_controller->panel()));
}

MAKEGOOD_TEST(UiIncidentsController)

} // namespace t_ui_incidents_controller

#include "t_ui_incidents_controller.moc"
