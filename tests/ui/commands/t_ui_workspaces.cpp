// SPDX-License-Identifier: GPL-3.0-or-later
// Opening another workspace that has contracts of the same ids: drafts, dialogs and actions of the workspace
// before do not reach it.
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

#include "agreement/terms_section.h"
#include "case_at_hand.h"
#include "credit/credit_page.h"
#include "maintenance/calendar_page.h"
#include "maintenance/maintenance_form.h"
#include "reports/reported_months_controller.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "support/test_program.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

namespace t_ui_workspaces
{

using namespace makegood::ui;

namespace
{

constexpr int patience = 20000;
const QString byTime = QStringLiteral("credit-by-time");

Instant asOf()
{
    return parseInstant("2026-06-05T17:00:00Z").value();
}

template <typename T> T *child(const QWidget &widget, const char *name)
{
    T *out = widget.findChild<T *>(QLatin1String(name));
    if (out == nullptr)
        qFatal("no child of the name %s", name);
    return out;
}

} // namespace

class UiWorkspaces : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anAgreementDraftIsDropped();
    void aNewContractIsDropped();
    void aClaimThatIsTypedIsDropped();
    void anObligationThatIsTypedIsDropped();
    void aMaintenancePlanIsDropped();
    void aMonthIsFrozenInItsOwnWorkspace();

private:
    QString fileOf(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void open(const char *name);
    void show(const QString &contract, const char *month, const char *page);
    void openOther();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_state;
    std::unique_ptr<MainWindow> m_window;
    Theme m_theme;
    AppServices m_services;
};

void UiWorkspaces::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<UiSettings>(fileOf("state.ini"));
    m_services.now = asOf;
    m_services.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    m_services.who = QStringLiteral("ana");
    {
        const auto workspace = Workspace::create(fileOf("first").toStdString()).value();
        CaseData support = makegood::test::exampleCase("08-support-and-obligations");
        support.policyToml += "\n[[obligation]]\nkind = \"coverage\"\nclauses = [\"EX-7\"]\n";
        for (const CaseData &data : {makegood::test::exampleCase("02-credit-by-time"), support})
            QVERIFY(workspace->contracts().importCase(data, {"test", asOf()}).has_value());
    }
    QVERIFY(QFile::copy(fileOf("first"), fileOf("second")));
    m_window = std::make_unique<MainWindow>(m_services, m_state.get(), &m_theme);
    m_window->resize(1400, 1000);
    m_window->show();
    open("first");
}

void UiWorkspaces::cleanup()
{
    m_window.reset();
}

void UiWorkspaces::open(const char *name)
{
    QSignalSpy opened(m_window->session()->workspace(), &WorkspaceHandle::opened);
    m_window->openWorkspace(fileOf(name));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
}

void UiWorkspaces::show(const QString &contract, const char *month, const char *page)
{
    m_window->showAt(contract, {}, parseMonth(month).value());
    QVERIFY(m_window->showPage(QLatin1String(page)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled() && m_window->shownContract() == contract
                                 && m_window->session()->judging()->focusedCase(),
                             patience);
}

// While the page that holds the draft is hidden, so that nothing but the change of workspace empties it.
void UiWorkspaces::openOther()
{
    QVERIFY(m_window->showPage(QStringLiteral("portfolio")));
    open("second");
}

void UiWorkspaces::anAgreementDraftIsDropped()
{
    const auto edited = [&] {
        show(byTime, "2026-06", "policies");
        QTest::mouseClick(child<QPushButton>(*m_window, "agreementEdit"), Qt::LeftButton);
        auto *editor = child<QDialog>(*m_window, "agreementDialog")->findChild<TermsSection *>();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!editor->isChecking(), patience); }();
        return editor;
    };
    auto *basis = child<QComboBox>(*edited(), "terms.credit.basis");
    basis->setCurrentIndex(basis->findData(QStringLiteral("period")));
    emit basis->activated(basis->currentIndex());
    QVERIFY(edited()->isChanged()); // in one workspace the draft waits
    openOther();
    QVERIFY(m_window->findChild<QDialog *>(QStringLiteral("agreementDialog")) == nullptr);
    TermsSection *again = edited();
    QVERIFY(!again->isChanged());
    QCOMPARE(child<QComboBox>(*again, "terms.credit.basis")->currentData().toString(), QStringLiteral("30d"));
}

void UiWorkspaces::aNewContractIsDropped()
{
    show(byTime, "2026-06", "policies");
    child<QAction>(*m_window, "newContractAction")->trigger();
    const auto customer = [&] {
        auto *dialog = child<QDialog>(*m_window, "newContractDialog");
        return child<QLineEdit>(*dialog, "newContractCustomer");
    };
    QTest::keyClicks(customer(), QStringLiteral("Fresh Ltd"));
    openOther();
    child<QAction>(*m_window, "newContractAction")->trigger();
    QCOMPARE(customer()->text(), QString());
}

void UiWorkspaces::aClaimThatIsTypedIsDropped()
{
    auto *page = child<CreditPage>(*m_window, "creditPage");
    const auto note = [&] {
        show(byTime, "2026-06", "credit");
        const auto evaluation = m_window->session()
                                    ->judging()
                                    ->judged(byTime.toStdString(), m_window->shownMonth())
                                    ->evaluation;
        [&] { QVERIFY(page->showClaim(evaluation->services[0].claims[0].outage.start, false)); }();
        return child<QLineEdit>(*m_window, "claimNote"); // the panel stands beside the page
    };
    QTest::keyClicks(note(), QStringLiteral("ticket 1"));
    QCOMPARE(note()->text(), QStringLiteral("ticket 1")); // in one workspace it waits
    openOther();
    QCOMPARE(note()->text(), QString());
}

void UiWorkspaces::anObligationThatIsTypedIsDropped()
{
    const auto evidence = [&] {
        show(QStringLiteral("desk"), "2026-03", "support");
        auto *table = child<TableView>(*m_window, "obligations");
        table->setCurrentIndex(table->model()->index(6, 0));
        return child<QLineEdit>(*m_window, "obligationEvidence");
    };
    QTest::keyClicks(evidence(), QStringLiteral("rota"));
    QCOMPARE(evidence()->text(), QStringLiteral("rota")); // in one workspace it waits
    openOther();
    QCOMPARE(evidence()->text(), QString());
}

void UiWorkspaces::aMaintenancePlanIsDropped()
{
    show(byTime, "2026-06", "calendar");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->calendars()->all() && m_window->isSettled(), patience);
    MaintenanceForm *form = m_window->findChild<CalendarPage *>()->form();
    MaintenanceDraft draft;
    draft.window.uid = "makegood-1";
    draft.window.when = {asOf() + std::chrono::days(5), asOf() + std::chrono::days(6)};
    draft.contracts = {byTime.toStdString()};
    form->setDraft(draft);
    openOther();
    show(byTime, "2026-06", "calendar");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->calendars()->all() && m_window->isSettled(), patience);
    QVERIFY(!form->draft());
}

void UiWorkspaces::aMonthIsFrozenInItsOwnWorkspace()
{
    show(byTime, "2026-06", "credit");
    auto *reported = m_window->findChild<ReportedMonthsController *>();
    // The action is triggered before anything of the second workspace is shown.
    connect(m_window->session()->workspace(), &WorkspaceHandle::opened, reported,
            &ReportedMonthsController::freeze);
    open("second");
    const auto stored = Workspace::open(fileOf("second").toStdString()).value();
    QVERIFY(stored->reported().months(byTime.toStdString()).value().empty());
}

MAKEGOOD_TEST(UiWorkspaces)

} // namespace t_ui_workspaces

#include "t_ui_workspaces.moc"
