// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the window without the window: settings, help, messages, what is said beside the month.
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

#include "jobs/job_tracker.h"
#include "session/session.h"
#include "session/ui_settings.h"
#include "shell/help_page.h"
#include "shell/message_bar.h"
#include "shell/month_state.h"
#include "shell/settings_controller.h"
#include "shell/status_line.h"
#include "support/test_program.h"
#include "widgets/segments.h"
#include "widgets/theme.h"

namespace t_ui_settings
{

using namespace makegood::ui;

class UiSettingsPage : public QObject
{
    Q_OBJECT
private slots:
    void coloursAndTextChangeAtOnce();
    void nameAndLanguageAreKept();
    void theHelpIsSearched();
    void everyKeyHasItsLine();
    void theDeadlineIsALink();
    void aProblemStaysAndANoteGoes();
    void theMonthSaysItsState();

private:
    QTemporaryDir m_folder;
    Theme m_theme;
};

void UiSettingsPage::coloursAndTextChangeAtOnce()
{
    UiSettings state(m_folder.filePath(QStringLiteral("look.ini")));
    AppServices services;
    JobTracker jobs;
    Session session(&jobs, [] { return Instant{}; });
    const PageContext context{&session, nullptr, &jobs, &services, &state, nullptr};
    m_theme.apply(ThemeChoice::Light);
    SettingsController controller(context, &m_theme);
    const std::unique_ptr<QWidget> page(controller.page());
    auto *colours = page->findChild<Segments *>(QStringLiteral("settingsTheme"));
    QCOMPARE(colours->current(), 1);
    colours->setCurrent(2);
    QVERIFY(m_theme.isDark());
    QCOMPARE(state.value("view/theme"), QStringLiteral("2"));
    m_theme.apply(ThemeChoice::Light); // from the View menu
    QCOMPARE(colours->current(), 1);
    auto *text = page->findChild<Segments *>(QStringLiteral("settingsText"));
    text->setCurrent(3);
    QCOMPARE(m_theme.textPercent(), 200);
    m_theme.setTextPercent(100);
    QCOMPARE(text->current(), 0);
}

void UiSettingsPage::nameAndLanguageAreKept()
{
    UiSettings state(m_folder.filePath(QStringLiteral("name.ini")));
    AppServices services;
    services.who = QStringLiteral("ana");
    services.languages = {QStringLiteral("de"), QStringLiteral("en")};
    JobTracker jobs;
    Session session(&jobs, [] { return Instant{}; });
    const PageContext context{&session, nullptr, &jobs, &services, &state, nullptr};
    SettingsController controller(context, &m_theme);
    const std::unique_ptr<QWidget> page(controller.page());
    auto *name = page->findChild<QLineEdit *>(QStringLiteral("settingsName"));
    QCOMPARE(name->text(), QStringLiteral("ana"));
    name->setText(QStringLiteral("Ana Ruiz "));
    emit name->editingFinished();
    QCOMPARE(state.value("user/name"), QStringLiteral("Ana Ruiz"));
    auto *mail = page->findChild<QLineEdit *>(QStringLiteral("settingsMail"));
    mail->setText(QStringLiteral("ana@northbridge.example"));
    emit mail->editingFinished();
    QCOMPARE(state.value("user/email"), QStringLiteral("ana@northbridge.example"));
    auto *language = page->findChild<QComboBox *>(QStringLiteral("settingsLanguage"));
    QCOMPARE(language->count(), 3);
    QCOMPARE(language->itemText(1), QStringLiteral("Deutsch"));
    language->setCurrentIndex(1);
    emit language->activated(1);
    QCOMPARE(state.value("view/language"), QStringLiteral("de"));
}

void UiSettingsPage::theHelpIsSearched()
{
    HelpPage help;
    help.resize(900, 600);
    help.show();
    auto *topics = help.findChild<QListWidget *>(QStringLiteral("helpTopics"));
    auto *text = help.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    const int all = topics->count();
    QVERIFY(all >= 8);
    QVERIFY(!text->toPlainText().isEmpty());
    auto *search = help.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    QTest::keyClicks(search, QStringLiteral("keyring"));
    QVERIFY(topics->count() > 0 && topics->count() < all);
    QVERIFY(text->toPlainText().contains(QStringLiteral("keyring")));
    search->setText(QStringLiteral("nosuchword"));
    QCOMPARE(topics->count(), 0);
    QVERIFY(text->toPlainText().contains(QStringLiteral("No matches")));
    QVERIFY(help.showTopic(QStringLiteral("no-downtime")));
    QCOMPARE(topics->count(), all);
    QVERIFY(text->toPlainText().contains(QStringLiteral("too short")));
    QVERIFY(!help.showTopic(QStringLiteral("nothing")));
}

void UiSettingsPage::everyKeyHasItsLine()
{
    HelpPage help;
    QVERIFY(help.showTopic(QStringLiteral("keys")));
    const QString text = help.findChild<QTextBrowser *>(QStringLiteral("helpText"))->toPlainText();
    for (const char *keys : {"Ctrl+K", "Ctrl+Page Up", "Alt+Up", "F6", "F4", "Esc", "Ctrl+S", "F1"})
        QVERIFY2(text.contains(QLatin1String(keys)), keys);
}

void UiSettingsPage::theDeadlineIsALink()
{
    StatusLine line;
    line.show();
    QSignalSpy wanted(&line, &StatusLine::deadlineWanted);
    auto *link = line.findChild<QToolButton *>(QStringLiteral("statusDeadline"));
    line.setDeadline(QStringLiteral("No deadline ahead"), false);
    QVERIFY(!link->isEnabled());
    line.setDeadline(QStringLiteral("Next deadline: Juniper & Vale, in 8 h"), true);
    QVERIFY(link->isVisible());
    QCOMPARE(link->accessibleName(), QStringLiteral("Next deadline: Juniper & Vale, in 8 h"));
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
}

void UiSettingsPage::aProblemStaysAndANoteGoes()
{
    QWidget ground;
    ground.resize(800, 400);
    MessageBar message(&ground);
    ground.show();
    int undone = 0;
    message.showOffer(
        QStringLiteral("Saved."), QStringLiteral("Undo"), [&] { ++undone; }, 60);
    QVERIFY(message.isVisible());
    QTRY_VERIFY(!message.isVisible());
    message.showOffer(
        QStringLiteral("Saved."), QStringLiteral("Undo"), [&] { ++undone; }, 60000);
    QTest::mouseClick(message.findChild<QToolButton *>(QStringLiteral("actOnMessage")), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!message.isVisible());
    message.showMessage(MessageBar::Kind::Problem, QStringLiteral("Not saved."));
    QTest::qWait(120);
    QVERIFY(message.isVisible());
    QVERIFY(message.accessibleName().contains(QStringLiteral("Not saved.")));
    // What it lies over becomes smaller.
    ground.resize(420, 300);
    QVERIFY(ground.rect().contains(message.geometry()));
}

void UiSettingsPage::theMonthSaysItsState()
{
    const Month october = parseMonth("2026-10").value();
    const auto at = [](const char *text) { return parseInstant(text).value(); };
    const auto words = [&](const char *now, std::optional<Instant> locked = {}, bool canLock = true) {
        return monthStateOf(october, at(now), locked, canLock).words;
    };
    QCOMPARE(monthStateOf(october, at("2026-10-26T08:00:00Z"), {}, true).kind, Pill::Kind::Provisional);
    QVERIFY(words("2026-10-26T08:00:00Z").contains(QStringLiteral("6 day")));
    QVERIFY(words("2026-10-31T08:00:00Z").contains(QStringLiteral("today")));
    QVERIFY(words("2026-11-06T08:00:00Z").contains(QStringLiteral("5 day")));
    QVERIFY(words("2026-11-06T08:00:00Z").contains(QStringLiteral("not locked")));
    QVERIFY(!words("2026-11-06T08:00:00Z", {}, false).contains(QStringLiteral("locked")));
    QVERIFY(
        words("2026-11-20T08:00:00Z", at("2026-11-06T08:00:00Z")).contains(QStringLiteral("Locked 6 Nov")));
    QVERIFY(words("2026-09-20T08:00:00Z").contains(QStringLiteral("Starts on")));
}

MAKEGOOD_TEST(UiSettingsPage)

} // namespace t_ui_settings

#include "t_ui_settings.moc"
