// SPDX-License-Identifier: GPL-3.0-or-later
// No menu gives one letter to two entries, in any language that ships: the second would only be reached by
// pressing the letter twice.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include "language.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "store/workspace.h"
#include "support/test_program.h"
#include "widgets/menu_letters.h"
#include "widgets/theme.h"
#include "workspaces_at_hand.h"

namespace t_ui_menu_letters
{

using namespace makegood::ui;

namespace
{

QStringList givenTwice(const QString &menu, const QList<QAction *> &entries, int *letters)
{
    QStringList out;
    QMap<QChar, QString> taken;
    for (const QAction *entry : entries) {
        if (const QChar letter = menuLetterOf(entry->text()); !letter.isNull()) {
            ++*letters;
            if (taken.contains(letter))
                out << QStringLiteral("%1: %2 | %3").arg(menu, taken[letter], entry->text());
            taken[letter] = entry->text();
        }
        if (entry->menu() != nullptr)
            out << givenTwice(entry->text(), entry->menu()->actions(), letters);
    }
    return out;
}

AppServices services()
{
    AppServices out;
    out.now = [] { return parseInstant("2026-11-02T08:00:00Z").value(); };
    out.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    return out;
}

} // namespace

class UiMenuLetters : public QObject
{
    Q_OBJECT
private slots:
    void noLetterTwice_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : makegood::shippedLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void noLetterTwice()
    {
        QFETCH(QString, language);
        QTranslator texts;
        QVERIFY(texts.load(QStringLiteral(":/i18n/makegood_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&texts);
        const QTemporaryDir folder;
        UiSettings state(folder.filePath(QStringLiteral("state.ini")));
        Theme theme;
        MainWindow window(services(), &state, &theme);
        window.showPage(QStringLiteral("portfolio")); // the pages add their entries
        int letters = 0;
        const QStringList twice
            = givenTwice(QStringLiteral("menu bar"), window.menuBar()->actions(), &letters);
        QCoreApplication::removeTranslator(&texts);
        QVERIFY2(letters > 40, qPrintable(QString::number(letters)));
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }

    // Nor does a page give one to two of its buttons, or to a button and a menu.
    void noButtonTakesALetterOfAMenu_data() { noLetterTwice_data(); }

    void noButtonTakesALetterOfAMenu()
    {
        QFETCH(QString, language);
        QTranslator texts;
        QVERIFY(texts.load(QStringLiteral(":/i18n/makegood_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&texts);
        const QTemporaryDir folder;
        UiSettings state(folder.filePath(QStringLiteral("state.ini")));
        Theme theme;
        makegood::test::WorkspacesAtHand files;
        files.add(QStringLiteral("one"));
        AppServices all = services();
        all.now = makegood::test::inJune;
        all.workspaceAt = [&](const QString &) { return files.opener(QStringLiteral("one")); };
        MainWindow window(all, &state, &theme);
        window.resize(1440, 900);
        window.show();
        window.openWorkspace(files.file(QStringLiteral("one")));
        QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 60000);
        QStringList twice;
        int letters = 0;
        for (const char *page : {"portfolio", "availability", "incidents", "calendar", "credit", "support",
                                 "policies", "reports", "sources", "journal", "settings", "help"}) {
            QVERIFY2(window.showPage(QLatin1String(page)), page);
            QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 60000);
            QCoreApplication::processEvents();
            QMap<QChar, QString> taken;
            const auto take = [&](const QString &text) {
                const QChar letter = menuLetterOf(text);
                if (letter.isNull())
                    return;
                ++letters;
                if (taken.contains(letter))
                    twice << QStringLiteral("%1: %2 | %3").arg(QLatin1String(page), taken[letter], text);
                taken[letter] = text;
            };
            for (const QAction *menu : window.menuBar()->actions())
                take(menu->text());
            for (const auto *button : window.findChildren<QAbstractButton *>())
                if (button->isVisible())
                    take(button->text());
        }
        QCoreApplication::removeTranslator(&texts);
        QVERIFY2(letters > 60, qPrintable(QString::number(letters)));
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }

    void theFirstKeepsItsLetter()
    {
        QMenu menu;
        QMenu *below = menu.addMenu(QStringLiteral("&Below"));
        below->addAction(QStringLiteral("&Open"));
        below->addAction(QStringLiteral("&Own"));
        menu.addAction(QStringLiteral("&Open"));
        menu.addSeparator();
        menu.addAction(QStringLiteral("Save && &order"));
        menu.addAction(QStringLiteral("&Oo")); // nothing is free
        menu.addAction(QStringLiteral("B&&B"));
        menu.addAction(QStringLiteral("打开(&O)…"));
        shareMenuLetters(menu.actions());
        QStringList all;
        for (const QAction *entry : menu.actions())
            all << entry->text();
        QCOMPARE(all,
                 (QStringList{QStringLiteral("&Below"), QStringLiteral("&Open"), QString(),
                              QStringLiteral("&Save && order"), QStringLiteral("Oo"), QStringLiteral("B&&B"),
                              QStringLiteral("打开(&A)…")}));
        QCOMPARE(below->actions()[1]->text(), QStringLiteral("O&wn"));
        shareMenuLetters(menu.actions()); // again: nothing is left to do
        QCOMPARE(menu.actions()[4]->text(), QStringLiteral("Oo"));
        QCOMPARE(menu.actions()[6]->text(), QStringLiteral("打开(&A)…"));
    }
};

MAKEGOOD_TEST(UiMenuLetters)

} // namespace t_ui_menu_letters

#include "t_ui_menu_letters.moc"
