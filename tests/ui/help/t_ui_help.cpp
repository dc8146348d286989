// SPDX-License-Identifier: GPL-3.0-or-later
// The help's topics and their links, and that every part of the window that is not plain says what it is.
#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest>

#include "credit/amount_card.h"
#include "portfolio/summary_tile.h"
#include "session/ui_settings.h"
#include "shell/figure_cell.h"
#include "shell/help_page.h"
#include "shell/main_window.h"
#include "shell/page_names.h"
#include "shell/whats_this.h"
#include "support/test_program.h"
#include "widgets/figure_label.h"
#include "widgets/painted_view.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"
#include "workspaces_at_hand.h"

namespace t_ui_help
{

using namespace makegood;
using namespace makegood::ui;

class UiHelp : public QObject
{
    Q_OBJECT
private slots:
    void everyQuestionHasItsTopic_data();
    void everyQuestionHasItsTopic();
    void linksLeadToTopics();
    void everyPageIsTold();
    void everyPartSaysWhatItIs();
};

void UiHelp::everyQuestionHasItsTopic_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("title");
    QTest::newRow("no downtime") << QStringLiteral("no downtime show")
                                 << QStringLiteral("Why does no downtime show?");
    QTest::newRow("interpretation") << QStringLiteral("what is an interpretation")
                                    << QStringLiteral("What is an interpretation?");
    for (const char *system : {"Zabbix", "Prometheus", "Icinga", "Nagios", "Checkmk", "Uptime Kuma", "Gatus"})
        QTest::newRow(system) << QStringLiteral("connect ") + QLatin1String(system)
                              << QStringLiteral("How do I connect my monitoring?");
    QTest::newRow("spreadsheet") << QStringLiteral("import spreadsheet")
                                 << QStringLiteral("How do I import a spreadsheet?");
    for (const char *words : {"send report", "draft checked sent locked corrected", "report quarter template",
                              "file name {customer}", "e-mail draft", "report signed verify"})
        QTest::newRow(words) << QString::fromLatin1(words)
                             << QStringLiteral("How do I make and send reports?");
    QTest::newRow("support") << QStringLiteral("tickets in time")
                             << QStringLiteral("How are support times judged?");
    QTest::newRow("agreement") << QStringLiteral("change agreement")
                               << QStringLiteral("How do I change an agreement?");
    QTest::newRow("lock") << QStringLiteral("locking a month")
                          << QStringLiteral("What does locking a month do?");
}

void UiHelp::everyQuestionHasItsTopic()
{
    QFETCH(QString, words);
    QFETCH(QString, title);
    HelpPage help;
    help.show();
    QTest::keyClicks(help.findChild<QLineEdit *>(QStringLiteral("helpSearch")), words);
    const auto *topics = help.findChild<QListWidget *>(QStringLiteral("helpTopics"));
    QStringList found;
    for (int i = 0; i < topics->count(); ++i)
        found << topics->item(i)->text();
    QVERIFY2(found.contains(title), qPrintable(found.join(QLatin1String("; "))));
}

void UiHelp::linksLeadToTopics()
{
    HelpPage help;
    help.show();
    auto *text = help.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    const auto *topics = help.findChild<QListWidget *>(QStringLiteral("helpTopics"));
    int links = 0;
    const QStringList files = QDir(QStringLiteral(":/help")).entryList(QDir::Files);
    for (const QString &file : files) {
        QFile page(QStringLiteral(":/help/") + file);
        QVERIFY(page.open(QIODevice::ReadOnly));
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        auto all = link.globalMatch(QString::fromUtf8(page.readAll()));
        while (all.hasNext()) {
            const QString target = all.next().captured(1);
            QVERIFY(help.showTopic(QStringLiteral("keys")));
            emit text->anchorClicked(QUrl(target));
            const QString topic = topics->currentItem()->data(Qt::UserRole).toString();
            QVERIFY2(target.endsWith(topic + QStringLiteral(".md")),
                     qPrintable(file + QLatin1Char(' ') + target));
            ++links;
        }
    }
    QVERIFY(links >= 4);
}

// A person who is lost on a page finds it by its name.
void UiHelp::everyPageIsTold()
{
    QString all;
    const QStringList files = QDir(QStringLiteral(":/help")).entryList(QDir::Files);
    for (const QString &file : files) {
        QFile page(QStringLiteral(":/help/") + file);
        QVERIFY(page.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(page.readAll());
    }
    QStringList untold;
    for (const PageName &page : pageNames())
        if (!all.contains(QStringLiteral("**") + page.title + QStringLiteral("**")))
            untold << page.title;
    QVERIFY2(untold.isEmpty(), qPrintable(untold.join(QLatin1String(", "))));
}

void UiHelp::everyPartSaysWhatItIs()
{
    QTemporaryDir folder;
    test::WorkspacesAtHand files;
    const QString name = QStringLiteral("w");
    files.add(name, {test::exampleCase("08-support-and-obligations")});
    AppServices services;
    services.now = test::inJune;
    services.workspaceAt = [&](const QString &) { return files.opener(name); };
    services.firstWorkspace = files.file(name);
    services.who = QStringLiteral("ana");
    UiSettings state(folder.filePath(QStringLiteral("state.ini")));
    Theme theme;
    MainWindow window(services, &state, &theme);
    window.resize(1440, 900);
    window.show();
    window.openWorkspace(files.file(name));
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->workspace()->isOpen() && window.isSettled(), 20000);

    const auto isExplained = [](const QWidget *widget) {
        for (const QWidget *at = widget; at != nullptr; at = at->parentWidget())
            if (!at->whatsThis().isEmpty())
                return true;
        return false;
    };
    QStringList mute;
    for (const PageName &page : pageNames()) {
        QVERIFY(window.showPage(page.id));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool isFigure = qobject_cast<const FigureCell *>(widget)
                || qobject_cast<const FigureLabel *>(widget) || qobject_cast<const SummaryTile *>(widget)
                || qobject_cast<const AmountCard *>(widget) || qobject_cast<const PaintedView *>(widget)
                || qobject_cast<const TableView *>(widget);
            if (isFigure && widget->isVisible() && !isExplained(widget))
                mute << page.id + QLatin1String(": ") + QLatin1String(widget->metaObject()->className())
                        + QLatin1Char(' ') + widget->objectName();
        }
    }
    QVERIFY2(mute.isEmpty(), qPrintable(mute.join(QLatin1Char('\n'))));
    // And no text is about something that is not there.
    QStringList gone;
    for (const QString &part : explainedParts())
        if (window.findChild<QWidget *>(part) == nullptr)
            gone << part;
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(QLatin1Char('\n'))));
}

MAKEGOOD_TEST(UiHelp)

} // namespace t_ui_help

#include "t_ui_help.moc"
