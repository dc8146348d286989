// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog that a command of the window opens, in the made-up language of t_ui_pseudo.
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QTimer>
#include <QtTest>

#include "pseudo_window.h"
#include "shell/page_names.h"
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
        else if (action->isEnabled() && action->text().contains(QChar(0x2026)))
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
    void mostDialogsWereSeen();

private:
    void look();

    PseudoWindow m_window;
    QStringList m_seen; ///< class names of dialogs of ours
    QStringList m_faults;
    bool m_isThere = false;
    bool m_isLooking = false;
};

void UiPseudoDialogs::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
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
    if (qobject_cast<QFileDialog *>(dialog) == nullptr) {
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
    for (const PageName &page : pageNames()) { // some commands are of a page, or are free on it alone
        QVERIFY(m_window->showPage(page.id));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 60000);
        std::vector<QAction *> asking;
        for (const QAction *menu : m_window->menuBar()->actions())
            if (menu->menu() != nullptr)
                addAsking(menu->menu(), asking);
        QVERIFY(asking.size() > 5);
        for (QAction *action : asking) {
            m_isThere = false;
            action->trigger();
            (void)QTest::qWaitFor([this] { return m_isThere; }, 400);
            QTRY_VERIFY2_WITH_TIMEOUT(openDialog() == nullptr, qPrintable(action->text()), 5000);
            QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 60000);
        }
    }
    eye.stop();
    m_window.theme()->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_faults.removeDuplicates();
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1String("\n\n"))));
}

// Else the walk could pass by opening nothing.
void UiPseudoDialogs::mostDialogsWereSeen()
{
    QVERIFY2(m_seen.size() >= 6, qPrintable(m_seen.join(QLatin1String(", "))));
}

MAKEGOOD_TEST(UiPseudoDialogs)

} // namespace t_ui_pseudo_dialogs

#include "t_ui_pseudo_dialogs.moc"
