// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not saved comes back after the program was killed.
#include <csignal>

#include <QFile>
#include <QProcess>

#include "forms_at_hand.h"
#include "support/test_program.h"

namespace t_ui_drafts
{

using namespace makegood;
using namespace makegood::test;
using namespace makegood::ui;

class UiDrafts : public QObject
{
    Q_OBJECT
private slots:
    void whatIsTypedSurvivesAKill_data();
    void whatIsTypedSurvivesAKill();
    void anotherWorkspaceHasItsOwn();
};

void UiDrafts::whatIsTypedSurvivesAKill_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"maintenance", "contract", "claim", "review", "customer", "agreement's text",
                             "contract's text", "new contract's text"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void UiDrafts::whatIsTypedSurvivesAKill()
{
    QFETCH(QString, form);
    CareWindow care;
    QVERIFY(care.open());
    const QString settings = care.folder() + QStringLiteral("/typist.ini");
    QProcess typist;
    typist.setProcessChannelMode(QProcess::SeparateChannels);
    typist.start(QStringLiteral(TYPIST), {care.file(), settings, form});
    QVERIFY(QTest::qWaitFor(
        [&] { return typist.bytesAvailable() > 0 || typist.state() == QProcess::NotRunning; }, 90000));
    QVERIFY2(typist.readAllStandardOutput().contains("typed"), typist.readAllStandardError().constData());
    // Settings are written when its event loop is next idle, which a busy machine puts off.
    const auto isWritten = [&] {
        QFile file(settings);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(typedWords().toUtf8());
    };
    QVERIFY(QTest::qWaitFor(isWritten, 20000));
    ::kill(static_cast<pid_t>(typist.processId()), SIGKILL);
    QVERIFY(typist.waitForFinished(20000));
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

    Theme theme;
    UiSettings state(settings);
    MainWindow window(formServices(), &state, &theme);
    window.resize(1280, 800);
    window.show();
    QVERIFY(openAt(window, care.file()));
    QWidget *field = fieldOf(window, form);
    QVERIFY2(field != nullptr, qPrintable(form));
    // A text has what was there before as well.
    QTRY_VERIFY2(wordsIn(field).startsWith(typedWords()), qPrintable(wordsIn(field)));
    if (form.endsWith(QLatin1String("text")) || form == QLatin1String("customer"))
        return;
    QCOMPARE(wordsIn(field), typedWords());
    // Emptied by hand, it is gone for good.
    static_cast<QLineEdit *>(field)->clear();
    QVERIFY(settleWindow(window));
}

void UiDrafts::anotherWorkspaceHasItsOwn()
{
    CareWindow care;
    QVERIFY(care.open());
    QWidget *field = fieldOf(care.window, QStringLiteral("maintenance"));
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, typedWords());
    // Of the same name in another folder.
    QVERIFY(QDir(care.folder()).mkdir(QStringLiteral("other")));
    const QString other = care.folder() + QStringLiteral("/other/w.makegood");
    QVERIFY(QFile::copy(care.file(), other));
    QVERIFY(openAt(care.window, other));
    field = fieldOf(care.window, QStringLiteral("maintenance"));
    QVERIFY(field != nullptr);
    QCOMPARE(wordsIn(field), QString());
    QVERIFY(openAt(care.window, care.file()));
    field = fieldOf(care.window, QStringLiteral("maintenance"));
    QVERIFY(field != nullptr);
    QTRY_COMPARE(wordsIn(field), typedWords());
}

MAKEGOOD_TEST(UiDrafts)

} // namespace t_ui_drafts

#include "t_ui_drafts.moc"
