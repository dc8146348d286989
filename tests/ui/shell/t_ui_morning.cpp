// SPDX-License-Identifier: GPL-3.0-or-later
// The way an account manager goes on a Monday morning, on the sample workspace and a real X server: find the
// contract at risk, see why, reclassify, see the credit change, take it back, draft the claim, export.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

#include "credit/claim_form.h"
#include "credit/credit_page.h"
#include "incidents/effect_model.h"
#include "journal/journal_model.h"
#include "sample/sample_workspace.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/why_section.h"
#include "shell/workspace_controller.h"
#include "store/workspace.h"
#include "support/test_program.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

namespace t_ui_morning
{

using namespace makegood::sample;
using namespace makegood::ui;

namespace
{

const char *const customer = "Juniper";
const char *const contract = "juniper-vale";

Instant monday()
{
    return parseInstant("2026-11-02T08:00:00Z").value();
}

} // namespace

class UiMorning : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("sample.makegood"));
        QVERIFY(writeSampleWorkspace(m_file.toStdString()).has_value());
    }

    void theMorningsWay()
    {
        UiSettings state(m_folder.filePath(QStringLiteral("state.ini")));
        Theme theme;
        MainWindow window(services(), &state, &theme);
        window.resize(1500, 850);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        window.openWorkspace(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 30000);
        window.showAt({}, {}, sampleMonth());

        // The contract at risk, found by typing in the list beside the pages of a service.
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto *search = window.findChild<QLineEdit *>(QStringLiteral("search"));
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QString::fromLatin1(customer));
        auto *list = window.findChild<QListView *>(QStringLiteral("contracts"));
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTest::keyClick(search, Qt::Key_Tab);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Home);
        QTRY_COMPARE(window.shownContract(), QString::fromLatin1(contract));
        QTRY_VERIFY_WITH_TIMEOUT(
            window.isSettled() && window.session()->judging()->focusedCase() && credit(window), 30000);
        const std::optional<Money> before = credit(window);
        QVERIFY(before > Money{0});

        // Why, by Enter on the outage.
        window.showPage(QStringLiteral("incidents"));
        auto *outages = window.findChild<TableView *>(QStringLiteral("incidents"));
        outages->setFocus();
        outages->setCurrentIndex(outages->model()->index(1, 0)); // the first is too short to count
        QTest::keyClick(outages, Qt::Key_Return);
        auto *why = window.findChild<WhySection *>();
        QTRY_VERIFY(why->findChild<QTreeWidget *>()->topLevelItemCount() > 0);

        // Another cause: the effect first, then saved, then taken back.
        auto *causes = window.findChild<QComboBox *>(QStringLiteral("reviewCause"));
        causes->setCurrentIndex(static_cast<int>(Cause::Customer));
        emit causes->activated(causes->currentIndex());
        const auto *effect = window.findChild<EffectModel *>();
        QVERIFY(std::any_of(effect->rows().begin(), effect->rows().end(), [](const EffectRow &row) {
            return row.figure == QStringLiteral("Credit") && row.changes();
        }));
        QVERIFY(credit(window) == before);
        QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("reviewWhy")),
                         QStringLiteral("their own change"));
        QTest::keyClick(window.findChild<QPushButton *>(QStringLiteral("reviewSave")), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(credit(window) && credit(window) < before, 20000);
        window.setFocus();
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(credit(window) == before, 20000);

        // The claim, with its outage and amount.
        window.showPage(QStringLiteral("credit"));
        auto *claims = window.findChild<TableView *>(QStringLiteral("creditLines"));
        const auto ofContract = [claims] {
            return claims->model()->match(claims->model()->index(0, 0), Qt::DisplayRole,
                                          QString::fromLatin1(customer), 1, Qt::MatchStartsWith);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!ofContract().isEmpty(), 20000); // among those of all customers
        claims->setCurrentIndex(ofContract().front());
        QTest::keyClick(claims, Qt::Key_Return);
        const auto *form = window.findChild<ClaimForm *>();
        QTRY_VERIFY_WITH_TIMEOUT(!form->isHidden(), 20000);
        QTest::keyClick(form->findChild<QPushButton *>(QStringLiteral("claimCopy")), Qt::Key_Space);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("USD")));

        // The report, and the journal of it all.
        const QString pdf = m_folder.filePath(QStringLiteral("month.pdf"));
        window.workspaces()->exportMonth(pdf);
        QVERIFY(QFileInfo(pdf).size() > 10000);
        window.showPage(QStringLiteral("journal"));
        const auto *journal = window.findChild<JournalModel *>();
        QTRY_COMPARE_WITH_TIMEOUT(journal->rowCount(), 7, 20000); // five imports, the change, and back
        QVERIFY(journal->at(0).entry.payload.find("taken back: their own change") != std::string::npos);
        QVERIFY(Workspace::open(m_file.toStdString()).value()->upkeep().checkIntegrity().has_value());
    }

private:
    AppServices services() const
    {
        AppServices d;
        d.now = monday;
        d.workspaceAt = [](const QString &path) -> WorkspaceOpener {
            return pooled([file = path.toStdString()] { return Workspace::open(file); });
        };
        d.sampleMonth = sampleMonth();
        d.firstWorkspace = m_file;
        d.who = QStringLiteral("ana");
        return d;
    }

    // Of the contract's first service, once the month is judged.
    static std::optional<Money> credit(const MainWindow &window)
    {
        const Judged *judged = window.session()->judging()->judged(contract, window.shownMonth());
        return judged != nullptr && judged->evaluation ? judged->evaluation->services.front().credit.amount
                                                       : std::nullopt;
    }

    QTemporaryDir m_folder;
    QString m_file;
};

MAKEGOOD_TEST(UiMorning)

} // namespace t_ui_morning

#include "t_ui_morning.moc"
