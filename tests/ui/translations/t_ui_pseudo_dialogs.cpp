// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog that a command of the window opens, in the made-up language of t_ui_pseudo.
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include "care/log_dialog.h"
#include "pseudo_window.h"
#include "reports/restatement_dialog.h"
#include "shell/page_names.h"
#include "sources/levels_dialog.h"
#include "sources/runs_dialog.h"
#include "support/test_program.h"

namespace t_ui_pseudo_dialogs
{

using namespace t_ui_pseudo;

namespace
{

// Commands that ask before they do anything end with an ellipsis; the others are not touched.
void addAsking(const QMenu *menu, std::vector<QAction *> &out)
{
    for (QAction *action : menu->actions()) {
        if (action->menu() != nullptr)
            addAsking(action->menu(), out);
        else if (action->isEnabled()
                 && (action->text().contains(QChar(0x2026))
                     || action->objectName() == QLatin1String("about")))
            out.push_back(action);
    }
}

QDialog *openDialog()
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog != nullptr && dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

class UiPseudoDialogs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCommandThatAsks_data();
    void everyCommandThatAsks();
    void dialogsOfWhatTheSampleLacks();
    void mostDialogsWereSeen();

private:
    void look();

    PseudoWindow m_window;
    QTemporaryDir m_files;
    QStringList m_seen; ///< names of dialogs of ours
    QStringList m_faults;
    bool m_isThere = false;
    bool m_isLooking = false;
};

void UiPseudoDialogs::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QFile table(m_files.filePath(QStringLiteral("a.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("service,start,end\nshop-web,2026-10-03 10:00,2026-10-03 11:00\n");
    table.close();
    QVERIFY(m_window.open());
}

void UiPseudoDialogs::everyCommandThatAsks_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("percent");
    QTest::newRow("as it is") << false << 100;
    QTest::newRow("right to left") << true << 100;
    QTest::newRow("200 %") << false << 200;
}

// A dialog of ours is looked at and sent away; what belongs to Qt is sent away only.
void UiPseudoDialogs::look()
{
    QDialog *dialog = openDialog();
    if (dialog == nullptr || m_isLooking)
        return;
    const QScopedValueRollback looking(m_isLooking, true);
    m_isThere = true;
    // An assistant that reads a file is shown after the file.
    if (auto *files = qobject_cast<QFileDialog *>(dialog);
        files != nullptr && files->acceptMode() == QFileDialog::AcceptOpen) {
        const QString filters = files->nameFilters().join(QLatin1Char(' '));
        const QString cases = QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/cases/");
        const QString file = filters.contains(QLatin1String("*.xlsx"))
            ? m_files.filePath(QStringLiteral("a.csv"))
            : filters.contains(QLatin1String("*.ics"))
            ? cases + QStringLiteral("05-maintenance/maintenance.ics")
            : filters.contains(QLatin1String("*.json"))
            ? cases + QStringLiteral("08-support-and-obligations/tickets.json")
            : QString();
        if (!file.isEmpty()) {
            m_isThere = false;
            files->findChild<QLineEdit *>()->setText(file);
            dialog->accept();
            return;
        }
    }
    if (qobject_cast<QFileDialog *>(dialog) == nullptr && !dialog->inherits("QPrintDialog")) {
        QTest::qWait(150); // what it reads in the background
        const QString name = dialog->objectName().isEmpty()
            ? QString::fromLatin1(dialog->metaObject()->className())
            : dialog->objectName();
        if (!m_seen.contains(name))
            m_seen << name;
        const QString faults = m_window.faultsOf(dialog);
        if (!faults.isEmpty())
            m_faults << name + QLatin1String(": ") + dialog->windowTitle() + QLatin1Char('\n') + faults;
        if (Finder(m_window.data()).isUntranslated(dialog->windowTitle()))
            m_faults << name + QLatin1String(" has the title ") + dialog->windowTitle();
    }
    dialog->reject();
}

void UiPseudoDialogs::everyCommandThatAsks()
{
    QFETCH(bool, rightToLeft);
    QFETCH(int, percent);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_window.theme()->setTextPercent(percent);
    m_window->resize(percent > 100 ? QSize(1920, 1080) : QSize(1440, 900));
    m_faults.clear();
    QTimer eye;
    connect(&eye, &QTimer::timeout, this, &UiPseudoDialogs::look);
    eye.start(30);
    QSet<QString> done;
    for (const PageName &page : pageNames()) { // some commands are of a page, or are free on it alone
        QVERIFY(m_window->showPage(page.id));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 60000);
        std::vector<QAction *> asking;
        for (const QAction *menu : m_window->menuBar()->actions())
            if (menu->menu() != nullptr)
                addAsking(menu->menu(), asking);
        QVERIFY(asking.size() > 5);
        for (QAction *action : asking) {
            if (done.contains(action->text()))
                continue;
            done.insert(action->text());
            m_isThere = false;
            action->trigger();
            (void)QTest::qWaitFor([this] { return m_isThere; }, 600);
            QTRY_VERIFY2_WITH_TIMEOUT(openDialog() == nullptr, qPrintable(action->text()), 5000);
            QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 60000);
            // An assistant takes the place of a page.
            if (const QString faults = m_isThere ? QString() : m_window.faultsOf(m_window.window());
                !faults.isEmpty())
                m_faults << action->text() + QLatin1Char('\n') + faults;
        }
    }
    eye.stop();
    m_window.theme()->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_faults.removeDuplicates();
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1String("\n\n"))));
}

// A source with a sync behind it, what the program wrote down, and a month that was reported.
void UiPseudoDialogs::dialogsOfWhatTheSampleLacks()
{
    const Instant now = parseInstant("2026-11-02T08:00:00Z").value();
    const QString name = QStringLiteral("ana"); // the same in every language
    m_faults.clear();
    const auto judge = [this](QDialog &dialog) {
        dialog.show();
        QTest::qWait(20);
        m_seen << dialog.objectName();
        if (const QString faults = m_window.faultsOf(&dialog); !faults.isEmpty())
            m_faults << dialog.objectName() + QLatin1Char('\n') + faults;
        if (Finder(m_window.data()).isUntranslated(dialog.windowTitle()))
            m_faults << dialog.objectName() + QLatin1String(" has the title ") + dialog.windowTitle();
    };
    RunsDialog runs(name);
    SourceHealth health;
    SourceRun run;
    run.began = now - std::chrono::minutes(5);
    run.ended = now - std::chrono::minutes(4);
    run.checks = 35;
    health.runs = {run};
    runs.showRuns(health, now, Zone());
    judge(runs);
    LevelsDialog levels(name, QLocale().standaloneMonthName(10));
    levels.showLevels({}, Zone());
    judge(levels);
    LogDialog log(name, m_files.filePath(QStringLiteral("a.csv")));
    judge(log);
    const Judging *judging = m_window->session()->judging();
    const auto judged = judging->judged(judging->focused(), m_window->shownMonth())->evaluation;
    QVERIFY(judged != nullptr);
    ReportedVersion version;
    version.at = now;
    version.by = "ana";
    version.figures = figuresOf(*judged);
    RestatementDialog restatement({version}, judged);
    judge(restatement);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1String("\n\n"))));
}

// Else the walk could pass by opening nothing.
void UiPseudoDialogs::mostDialogsWereSeen()
{
    for (const char *name : {"copiesDialog", "checkDialog", "newContractDialog", "customerDialog",
                             "commandPalette", "tableImport", "aboutBox", "calendarImport", "ticketImport"})
        QVERIFY2(m_seen.contains(QLatin1String(name)),
                 qPrintable(QLatin1String(name) + QStringLiteral(" is not among ")
                            + m_seen.join(QLatin1String(", "))));
}

MAKEGOOD_TEST(UiPseudoDialogs)

} // namespace t_ui_pseudo_dialogs

#include "t_ui_pseudo_dialogs.moc"
