// SPDX-License-Identifier: GPL-3.0-or-later
// The help's topics and their links in every language, what F1 opens, and that every part of the window that
// is not plain says what it is.
#include <memory>

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest>

#include "credit/amount_card.h"
#include "portfolio/summary_tile.h"
#include "session/ui_settings.h"
#include "shell/figure_cell.h"
#include "shell/help_page.h"
#include "shell/help_texts.h"
#include "shell/main_window.h"
#include "shell/page_names.h"
#include "shell/whats_this.h"
#include "support/test_program.h"
#include "widgets/figure_label.h"
#include "widgets/painted_view.h"
#include "widgets/save_bar.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"
#include "workspaces_at_hand.h"

namespace t_ui_help
{

using namespace makegood;
using namespace makegood::ui;

namespace
{

// Speaks a language until it goes.
struct Speaking {
    explicit Speaking(const QString &language) { QLocale::setDefault(QLocale(language)); }
    ~Speaking() { QLocale::setDefault(before); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
    QLocale before;
};

QStringList topicsOf(const HelpPage &help)
{
    QStringList out;
    const auto *list = help.findChild<QListWidget *>(QStringLiteral("helpTopics"));
    for (int i = 0; i < list->count(); ++i)
        out << list->item(i)->data(Qt::UserRole).toString();
    return out;
}

QString topicOf(const QWidget &window)
{
    const auto *list = window.findChild<QListWidget *>(QStringLiteral("helpTopics"));
    return list != nullptr && list->currentItem() != nullptr
        ? list->currentItem()->data(Qt::UserRole).toString()
        : QString();
}

} // namespace

class UiHelp : public QObject
{
    Q_OBJECT
private slots:
    void everyQuestionHasItsTopic_data();
    void everyQuestionHasItsTopic();
    void linksLeadToTopics();
    void everyPageIsTold();
    void everyLanguageHasItsHelp_data();
    void everyLanguageHasItsHelp();
    void aQuestionIsFoundInItsLanguage_data();
    void aQuestionIsFoundInItsLanguage();
    void f1OpensTheTopicOfWhatIsSeen();
    void everyKeyIsTold();
    void ctrlSSaves();
    void everyPartSaysWhatItIs();

private:
    std::unique_ptr<MainWindow> openWindow();

    QTemporaryDir m_folder;
    test::WorkspacesAtHand m_files;
    std::unique_ptr<UiSettings> m_state;
    Theme m_theme;
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

void UiHelp::everyLanguageHasItsHelp_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ar", "de", "es", "fr", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// Every topic is there, drawn as text and not as Markdown, and its links lead to topics.
void UiHelp::everyLanguageHasItsHelp()
{
    QFETCH(QString, language);
    const QStringList english = topicsOf(HelpPage());
    const Speaking speaking(language);
    QCOMPARE(helpLanguage(), language);
    HelpPage help;
    if (language == QLatin1String("ar"))
        help.setLayoutDirection(Qt::RightToLeft);
    help.show();
    QCOMPARE(topicsOf(help), english);
    auto *text = help.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    for (const HelpTopic &topic : helpTopics(language)) {
        QVERIFY(help.showTopic(topic.name));
        const QString shown = text->toPlainText();
        QVERIFY2(foldedText(shown).text.contains(foldedText(topic.title).text), qPrintable(topic.name));
        for (const char *sign : {"**", "](", "|--", "##"})
            QVERIFY2(!shown.contains(QLatin1String(sign)), qPrintable(topic.name + QLatin1Char(' ') + shown));
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
            if (!block.blockFormat().nonBreakableLines()) // commands
                QCOMPARE(block.blockFormat().layoutDirection(), help.layoutDirection());
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        for (auto all = link.globalMatch(topic.text); all.hasNext();) {
            const QString target = all.next().captured(1);
            QVERIFY2(english.contains(helpTopicOfFile(target)),
                     qPrintable(topic.name + QLatin1Char(' ') + target));
        }
    }
}

void UiHelp::aQuestionIsFoundInItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("topic");
    const auto row = [](const char *what, const char *language, const char *words, const char *topic) {
        QTest::newRow(what) << QString::fromLatin1(language) << QString::fromUtf8(words)
                            << QString::fromLatin1(topic);
    };
    row("a whole question", "en", "How can I claim my credit?", "claims");
    row("case", "en", "MAINTENANCE plan", "maintenance");
    row("without umlauts", "de", "sprache textgrosse", "settings");
    row("sharp s", "de", "Textgröße", "settings");
    row("accents", "fr", "reclamer un avoir", "claims");
    row("accents that are not written", "es", "como reclamo un credito", "claims");
    row("another hamza", "ar",
        "\xD8\xA7\xD8\xB1\xD8\xA8\xD8\xB7 \xD9\x86\xD8\xB8\xD8\xA7\xD9\x85 "
        "\xD8\xA7\xD9\x84\xD9\x85\xD8\xB1\xD8\xA7\xD9\x82\xD8\xA8\xD9\x87",
        "connect");
    row("vowel signs", "ar",
        "\xD8\xA7\xD9\x84\xD8\xB1\xD9\x8E\xD9\x91\xD8\xB5\xD9\x8A\xD8\xAF "
        "\xD9\x8A\xD9\x8F\xD8\xAD\xD8\xB3\xD8\xA8",
        "credits");
    row("a sentence without spaces", "zh_CN",
        "\xE4\xB8\xBA\xE4\xBB\x80\xE4\xB9\x88\xE6\xB2\xA1\xE6\x9C\x89"
        "\xE5\x81\x9C\xE6\x9C\xBA\xE6\x97\xB6\xE9\x97\xB4",
        "no-downtime");
    row("a name inside it", "zh_CN", "\xE6\x80\x8E\xE6\xA0\xB7\xE8\xBF\x9E\xE6\x8E\xA5Zabbix", "connect");
}

void UiHelp::aQuestionIsFoundInItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, topic);
    const Speaking speaking(language);
    HelpPage help;
    help.show();
    help.findChild<QLineEdit *>(QStringLiteral("helpSearch"))->setText(words);
    const QStringList found = topicsOf(help);
    QVERIFY2(found.mid(0, 2).contains(topic), qPrintable(found.join(QLatin1Char(' '))));
    QVERIFY2(found.size() < 12, qPrintable(found.join(QLatin1Char(' '))));
    help.findChild<QLineEdit *>(QStringLiteral("helpSearch"))->setText(QStringLiteral("xyzzy"));
    QVERIFY(topicsOf(help).isEmpty());
}

std::unique_ptr<MainWindow> UiHelp::openWindow()
{
    const QString name = QStringLiteral("w");
    if (m_state == nullptr) {
        m_files.add(name, {test::exampleCase("08-support-and-obligations")});
        m_state = std::make_unique<UiSettings>(m_folder.filePath(QStringLiteral("state.ini")));
    }
    AppServices services;
    services.now = test::inJune;
    services.workspaceAt = [this, name](const QString &) { return m_files.opener(name); };
    services.firstWorkspace = m_files.file(name);
    services.who = QStringLiteral("ana");
    auto window = std::make_unique<MainWindow>(services, m_state.get(), &m_theme);
    window->resize(1440, 900);
    window->show();
    window->openWorkspace(m_files.file(name));
    return window;
}

void UiHelp::f1OpensTheTopicOfWhatIsSeen()
{
    {
        UiSettings fresh(m_folder.filePath(QStringLiteral("fresh.ini")));
        AppServices none;
        none.now = test::inJune;
        MainWindow start(none, &fresh, &m_theme); // the start screen
        start.show();
        start.findChild<QAction *>(QStringLiteral("help"))->trigger();
        QCOMPARE(topicOf(start), QStringLiteral("first-steps"));
        QVERIFY(start.findChild<HelpPage *>()->isVisible());
    }
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->session()->workspace()->isOpen() && window->isSettled(), 20000);
    auto *f1 = window->findChild<QAction *>(QStringLiteral("help"));
    QCOMPARE(f1->shortcut(), QKeySequence(Qt::Key_F1));
    QStringList seen;
    for (const PageName &page : pageNames()) {
        QVERIFY(window->showPage(page.id));
        f1->trigger();
        QCOMPARE(topicOf(*window), helpTopicOfPage(page.id));
        seen << topicOf(*window);
    }
    QCOMPARE(seen.removeDuplicates(), 0); // each has its own, and none that for beginners
    QVERIFY(!seen.contains(QStringLiteral("first-steps")));
    f1->trigger(); // on the help itself it stays
    QCOMPARE(topicOf(*window), seen.last());

    // And by its words, from anywhere.
    window->findChild<QAction *>(QStringLiteral("commands"))->trigger();
    auto *query = window->findChild<QLineEdit *>(QStringLiteral("commandQuery"));
    QVERIFY(query != nullptr);
    QTest::keyClicks(query, QStringLiteral("claim a credit"));
    QTest::keyClick(query, Qt::Key_Return);
    QTRY_COMPARE(topicOf(*window), QStringLiteral("claims"));

    for (const char *name : {"newContractDialog", "customerDialog", "agreementDialog", "tableImport",
                             "calendarImport", "ticketImport", "copiesDialog"}) {
        QDialog dialog(window.get());
        dialog.setObjectName(QLatin1String(name));
        auto *field = new QLineEdit(&dialog);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QTest::keyClick(field, Qt::Key_F1);
        QVERIFY2(!topicOf(dialog).isEmpty(), name);
        QCOMPARE(topicOf(dialog), helpTopicOfDialog(dialog.objectName()));
    }
}

// The list of keys has every key of the menus, and the two that are no action.
void UiHelp::everyKeyIsTold()
{
    const auto window = openWindow();
    QVERIFY(window->showPage(QStringLiteral("help/keys"))); // builds the pages and their actions
    const QString page = window->findChild<QTextBrowser *>(QStringLiteral("helpText"))->toPlainText();
    QStringList told{QStringLiteral("Ctrl+0")};
    for (int digit = 1; digit <= 9; ++digit)
        told << QStringLiteral("Ctrl+%1").arg(digit);
    static const QRegularExpression apart(QStringLiteral("[\\n,]\\s*"));
    told << page.split(apart);
    QStringList untold;
    for (const QAction *action : window->findChildren<QAction *>())
        for (const QKeySequence &keys : action->shortcuts()) {
            QString text = keys.toString(QKeySequence::PortableText);
            text.replace(QLatin1String("PgUp"), QLatin1String("Page Up"));
            text.replace(QLatin1String("PgDown"), QLatin1String("Page Down"));
            if (!text.isEmpty() && action->shortcuts().first() == keys && !told.contains(text))
                untold << text + QLatin1Char(' ') + action->text();
        }
    QVERIFY2(untold.isEmpty(), qPrintable(untold.join(QLatin1String("; "))));
    for (const char *keys : {"Ctrl+S", "Esc", "Shift+F10", "Enter"})
        QVERIFY2(told.contains(QLatin1String(keys)), keys);
}

void UiHelp::ctrlSSaves()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *bar = new SaveBar(QStringLiteral("x"), &window);
    window.show();
    QApplication::setActiveWindow(&window);
    field->setFocus();
    QSignalSpy saved(bar->save(), &QPushButton::clicked);
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    bar->save()->setEnabled(false);
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    bar->hide();
    bar->save()->setEnabled(true);
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
}

void UiHelp::everyPartSaysWhatItIs()
{
    const auto opened = openWindow();
    MainWindow &window = *opened;
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
