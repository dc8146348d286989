// SPDX-License-Identifier: GPL-3.0-or-later
// The window over the sample in a made-up language: every text of ours is longer by 40 % and stands in
// brackets. What is seen without brackets was not translated; what has no room is cut in other languages,
// too. The same from right to left, and with text twice as large.
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QtTest>

#include "pseudo_window.h"
#include "shell/page_names.h"
#include "support/test_program.h"

namespace t_ui_pseudo
{

namespace
{

void addActions(const QMenu *menu, QStringList &out)
{
    for (const QAction *action : menu->actions()) {
        if (action->isVisible() && !action->isSeparator())
            out << action->text();
        if (action->menu() != nullptr)
            addActions(action->menu(), out);
    }
}

} // namespace

class UiPseudo : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_window.open()); }
    void theFinderFinds();
    void everyPage_data();
    void everyPage();
    void menus();

private:
    PseudoWindow m_window;
};

// Without this the rest could pass for a finder that sees nothing.
void UiPseudo::theFinderFinds()
{
    const Finder finder({QStringLiteral("Harbour")});
    QWidget window;
    auto *plain = new QLabel(QStringLiteral("Plain words"), &window);
    auto *ours = new QLabel(
        QStringLiteral("Harbour: %1").arg(QCoreApplication::translate("makegood::ui::X", "Why")), &window);
    auto *figure = new QLabel(QStringLiteral("99.9 %"), &window);
    window.resize(600, 200);
    for (QLabel *label : {plain, ours, figure})
        label->resize(label->sizeHint());
    window.show();
    QCOMPARE(finder.untranslated(&window).size(), 1);
    QVERIFY(finder.untranslated(&window).front().contains(QLatin1String("Plain words")));
    QVERIFY(Finder::clipped(&window).isEmpty());
    ours->resize(ours->sizeHint().width() - 10, ours->height());
    QCOMPARE(Finder::clipped(&window).size(), 1);
    ours->setToolTip(ours->text()); // can be read all the same
    QVERIFY(Finder::clipped(&window).isEmpty());
}

void UiPseudo::everyPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("percent");
    for (const PageName &name : pageNames())
        QTest::newRow(qPrintable(name.id)) << name.id << false << 100;
    for (const PageName &name : pageNames())
        QTest::newRow(qPrintable(name.id + QStringLiteral(", right to left"))) << name.id << true << 100;
    for (const PageName &name : pageNames())
        QTest::newRow(qPrintable(name.id + QStringLiteral(", 200 %"))) << name.id << false << 200;
}

void UiPseudo::everyPage()
{
    QFETCH(QString, page);
    QFETCH(bool, rightToLeft);
    QFETCH(int, percent);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_window.theme()->setTextPercent(percent);
    m_window->resize(percent > 100 ? QSize(1920, 1080) : QSize(1440, 900));
    QVERIFY(m_window->showPage(page));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 60000);
    QTest::qWait(50);
    QCOMPARE(m_window->isRightToLeft(), rightToLeft);
    const QString faults = m_window.faultsOf(m_window.window());
    m_window.theme()->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void UiPseudo::menus()
{
    QStringList texts;
    for (const QAction *action : m_window->menuBar()->actions()) {
        texts << action->text();
        if (action->menu() != nullptr)
            addActions(action->menu(), texts);
    }
    QVERIFY(texts.size() > 40);
    const Finder finder(m_window.data());
    for (const QString &text : texts)
        QVERIFY2(!finder.isUntranslated(text), qPrintable(text));
}

MAKEGOOD_TEST(UiPseudo)

} // namespace t_ui_pseudo

#include "t_ui_pseudo.moc"
