// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, restoring, the check and compacting, from the menu to the file.
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>

#include <QTranslator>

#include "care/backup_settings.h"
#include "care/check_dialog.h"
#include "care/copies_dialog.h"
#include "care/copy_words.h"
#include "care/finding_words.h"
#include "care_window.h"
#include "session/backups.h"
#include "session/notice_words.h"
#include "session/save_words.h"
#include "shell/message_bar.h"
#include "support/files.h"
#include "support/test_program.h"
#include "widgets/table_view.h"
#include "work/workspace_copies.h"

namespace t_ui_care
{

using namespace makegood;
using namespace makegood::test;
using namespace makegood::ui;
using namespace std::chrono;

namespace
{

std::string customerIn(const QString &file)
{
    return Workspace::open(file.toStdString(), Workspace::Mode::ReadOnly)
        .value()
        ->contracts()
        .list()
        ->front()
        .customer;
}

// Another cause of the first incident, saved by another program.
void reviewIn(const QString &file, Cause cause)
{
    const auto workspace = Workspace::open(file.toStdString()).value();
    const auto row = workspace->contracts().list()->front();
    const Incident before = workspace->contracts().load(row.id)->evidence.incidents.front();
    Incident after = before;
    after.cause = cause;
    QVERIFY(workspace->evidence()
                .saveReview(row.id, {{{before, after}}, {}}, {"ben", inJune()}, "x")
                .has_value());
}

} // namespace

class UiCare : public QObject
{
    Q_OBJECT
private slots:
    void aBackupIsMadeAndRestored();
    void aDamagedWorkspaceOffersItsBackups();
    void theCheckSaysWhatIsWrong();
    void whatIsFoundIsSaidInTheWindowsLanguage();
    void whatAFailureLeftIsKnownWithoutItsSentence();
    void backupsComeByThemselvesAndBeforeBulkChanges();
    void theSettingsSayWhereAndHowMany();
    void compactingSaysTheRoom();
    void whatDiffersIsSaidInWords();
};

void UiCare::aBackupIsMadeAndRestored()
{
    CareWindow care;
    QVERIFY(!care.find<QAction>("restoreBackup")->isEnabled());
    QVERIFY(care.open());
    auto *message = care.find<MessageBar>("messageBar");
    care.find<QAction>("backUp")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("Backed up")), 20000);
    QCOMPARE(work::automaticBackups(care.file().toStdString()).size(), std::size_t(1));
    care.find<QAction>("backUp")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("has everything already")), 20000);

    reviewIn(care.file(), Cause::Customer);
    const QByteArray later = contentOfFile(care.file());
    care.find<QAction>("restoreBackup")->trigger();
    auto *dialog = care.find<CopiesDialog>("copiesDialog");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *table = dialog->findChild<TableView *>(QStringLiteral("copies"));
    QCOMPARE(table->model()->rowCount(), 1);
    auto *difference = dialog->findChild<QLabel *>(QStringLiteral("copyDifference"));
    QTRY_VERIFY_WITH_TIMEOUT(difference->text().contains(QStringLiteral("would be gone")), 20000);
    QVERIFY2(difference->text().contains(QStringLiteral("outage")), qPrintable(difference->text()));
    auto *restore = dialog->findChild<QPushButton *>(QStringLiteral("restoreCopy"));
    QVERIFY(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("was restored")), 30000);
    QVERIFY(QTest::qWaitFor([&] { return care.settled(); }, 60000));
    // The window shows the copy; what was there is beside it, to the byte.
    QCOMPARE(Workspace::open(care.file().toStdString()).value()->journal().head()->count, std::int64_t(1));
    const QStringList aside = QDir(care.folder()).entryList({QStringLiteral("w.makegood.replaced-*")});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOfFile(care.folder() + QLatin1Char('/') + aside.front()), later);
    QVERIFY(care.window.session()->workspace()->isOpen());
    // And is offered as a copy itself.
    QCOMPARE(work::copiesOf(care.file().toStdString()).size(), std::size_t(2));
}

void UiCare::aDamagedWorkspaceOffersItsBackups()
{
    CareWindow care;
    QVERIFY(care.open());
    care.find<QAction>("backUp")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(work::automaticBackups(care.file().toStdString()).size(), std::size_t(1),
                              20000);
    QVERIFY(QTest::qWaitFor([&] { return care.settled(); }, 60000));

    CareWindow other;
    QVERIFY(
        QDir().rename(care.file() + QStringLiteral(".backups"), other.file() + QStringLiteral(".backups")));
    QVERIFY(writeFile(other.file(), "this is no workspace at all"));
    other.window.openWorkspace(other.file());
    auto *act = other.find<QToolButton>("actOnMessage");
    QTRY_VERIFY_WITH_TIMEOUT(act->isVisible(), 20000);
    auto *message = other.find<MessageBar>("messageBar");
    QVERIFY(message->text().contains(QStringLiteral("could not be opened")));
    QTest::mouseClick(act, Qt::LeftButton);
    auto *dialog = other.find<CopiesDialog>("copiesDialog");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("copiesWhy"))
                ->text()
                .contains(QStringLiteral("could not be opened")));
    auto *difference = dialog->findChild<QLabel *>(QStringLiteral("copyDifference"));
    QTRY_VERIFY_WITH_TIMEOUT(difference->text().contains(QStringLiteral("cannot be read")), 20000);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("restoreCopy")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(other.window.session()->workspace()->isOpen(), 30000);
    QVERIFY(!customerIn(other.file()).empty());
    const QStringList aside = QDir(other.folder()).entryList({QStringLiteral("w.makegood.replaced-*")});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOfFile(other.folder() + QLatin1Char('/') + aside.front()),
             QByteArray("this is no workspace at all"));
}

void UiCare::theCheckSaysWhatIsWrong()
{
    CareWindow care;
    QVERIFY(care.open());
    const auto check = [&] {
        care.find<QAction>("checkWorkspace")->trigger();
        return care.find<CheckDialog>("checkDialog");
    };
    const auto verdict = [](const CheckDialog *dialog) {
        return dialog->findChild<QLabel *>(QStringLiteral("checkVerdict"))->text();
    };
    const CheckDialog *sound = check();
    QTRY_VERIFY_WITH_TIMEOUT(verdict(sound).contains(QStringLiteral("is as it was written")), 30000);
    QVERIFY(!sound->findChild<QPushButton *>(QStringLiteral("restoreAfterCheck"))->isVisible());
    // Another program changes a row.
    QVERIFY(QTest::qWaitFor([&] { return care.settled(); }, 60000));
    {
        const QString name = QStringLiteral("vandal");
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(care.file());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("UPDATE incident SET notes = 'forged'")));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
    const CheckDialog *forged = check();
    QTRY_VERIFY_WITH_TIMEOUT(verdict(forged).contains(QStringLiteral("finding")), 30000);
    auto *found = forged->findChild<QPlainTextEdit *>(QStringLiteral("checkFindings"));
    QVERIFY2(found->isVisible()
                 && found->toPlainText().contains(QStringLiteral("incident"), Qt::CaseInsensitive),
             qPrintable(found->toPlainText()));
    QVERIFY(forged->findChild<QLabel *>(QStringLiteral("checkAdvice"))
                ->text()
                .contains(QStringLiteral("Do not report")));
    auto *restore = forged->findChild<QPushButton *>(QStringLiteral("restoreAfterCheck"));
    QVERIFY(restore->isVisible());
    QTest::mouseClick(restore, Qt::LeftButton);
    QVERIFY(care.find<CopiesDialog>("copiesDialog") != nullptr);
}

namespace
{

// A language in which every text of two contexts stands in brackets.
class Bracketing : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QLatin1String where(context);
        if (where != QLatin1String("makegood::ui::FindingWords")
            && where != QLatin1String("makegood::ui::WorkspaceNotice"))
            return {};
        return QLatin1Char('[') + QString::fromUtf8(text) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void UiCare::whatIsFoundIsSaidInTheWindowsLanguage()
{
    Bracketing language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    for (const auto notice : {store::WorkspaceNotice::Upgraded, store::WorkspaceNotice::Newer})
        QVERIFY(noticeWords(notice).startsWith(QLatin1Char('[')));
    QVERIFY(noticeWords(store::WorkspaceNotice::None).isEmpty());
    store::Finding one;
    one.what = "an English sentence";
    one.contract = "c-1";
    one.table = "incident";
    one.entry = 1234;
    one.month = parseMonth("2026-06").value();
    one.detail = "detail";
    Seal seal;
    seal.state = SealState::Broken;
    seal.what = "another English sentence";
    using About = store::FindingAbout;
    for (const auto about : {About::File, About::Journal, About::Rows, About::UnknownRows, About::PolicyText,
                             About::ReportedMonth, About::Stored, About::Signature}) {
        one.about = about;
        const QString said = findingText(one, seal);
        QVERIFY2(said.startsWith(QLatin1Char('[')) && !said.contains(QLatin1String("English")),
                 qPrintable(said));
    }
    one.about = About::Rows;
    QVERIFY(findingText(one, seal).contains(QLatin1String("[The incidents]")));
    one.table = "of_a_later_upgrade";
    QVERIFY(findingText(one, seal).contains(QLatin1String("of_a_later_upgrade")));
    for (const auto fault : {SealFault::OtherWorkspace, SealFault::Cut, SealFault::WrittenAnew,
                             SealFault::Removed, SealFault::Unfitting, SealFault::WrongKey}) {
        seal.fault = fault;
        QVERIFY(!sealText(seal).contains(QLatin1String("English")));
    }
    for (const auto state :
         {SealState::Unsigned, SealState::Signed, SealState::NoKeyring, SealState::OtherKey}) {
        seal.state = state;
        QVERIFY(sealText(seal).startsWith(QLatin1Char('[')));
    }
    QCoreApplication::removeTranslator(&language);
}

// What is there after a failure is a field of the error; its sentence decides nothing.
void UiCare::whatAFailureLeftIsKnownWithoutItsSentence()
{
    Error error;
    error.what = "the change is stored, but the disk did not confirm it";
    QVERIFY(!mayBeStored(error) && !isFileThere(error));
    const QString plain = notSavedText(error);
    QVERIFY(plain.contains(QStringLiteral("Everything is as it was")));
    error.what = "anything";
    for (const ErrorCase left : {ErrorCase::ChangeUnconfirmed, ErrorCase::Uncertain}) {
        error.is = left;
        QVERIFY(mayBeStored(error));
        QVERIFY(!notSavedText(error).contains(QStringLiteral("as it was")));
    }
    QVERIFY(mayBeStored(uncertain()));
    for (const ErrorCase left : {ErrorCase::NewFileUnconfirmed, ErrorCase::FileUnconfirmed}) {
        error.is = left;
        QVERIFY(isFileThere(error) && !mayBeStored(error));
        QVERIFY(notWrittenText(error).startsWith(QStringLiteral("The file is written")));
    }
}

void UiCare::backupsComeByThemselvesAndBeforeBulkChanges()
{
    Instant now = inJune();
    CareWindow care(careServices([&now] { return now; }));
    care.window.backups()->setAutomatic(true);
    QVERIFY(care.open());
    const auto copies = [&] { return work::automaticBackups(care.file().toStdString()).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(copies(), std::size_t(1), 20000); // with the opening
    QVERIFY(QTest::qWaitFor([&] { return care.settled(); }, 60000));
    QVERIFY(!care.window.findChild<MessageBar *>()->text().contains(QStringLiteral("Backed up"))); // unasked
    // An import: before it, and with what was there then.
    now += hours(2);
    reviewIn(care.file(), Cause::Customer);
    CaseData more = exampleCase("03-credit-by-block");
    care.window.session()->imports()->import(std::move(more), "ana");
    QTRY_COMPARE_WITH_TIMEOUT(care.window.session()->workspace()->contracts().size(), std::size_t(2), 30000);
    QCOMPARE(copies(), std::size_t(2));
    const std::string newest = work::automaticBackups(care.file().toStdString()).front();
    QCOMPARE(Workspace::open(newest, Workspace::Mode::ReadOnly).value()->contracts().list()->size(),
             std::size_t(1));
    // Putting a contract away is one, too, but not within the same hour.
    now += minutes(10);
    const std::string id = care.window.session()->workspace()->contracts().front().id;
    care.window.session()->customers()->setState({id, ContractState::Active, ContractState::Deleted}, "ana",
                                                 "");
    QTRY_COMPARE_WITH_TIMEOUT(care.window.session()->workspace()->contracts().size(), std::size_t(1), 30000);
    QCOMPARE(copies(), std::size_t(2));
    // A single review is none.
    now += hours(3);
    reviewIn(care.file(), Cause::Provider);
    QTest::qWait(50);
    QCOMPARE(copies(), std::size_t(2));
}

void UiCare::theSettingsSayWhereAndHowMany()
{
    CareWindow care;
    QVERIFY(care.open());
    QVERIFY(care.window.showPage(QStringLiteral("settings")));
    auto *every = care.find<QComboBox>("backupsEvery");
    QCOMPARE(every->currentText(), QStringLiteral("Every day"));
    every->setCurrentIndex(4);
    emit every->activated(4);
    QVERIFY(!care.window.backups()->plan().byTime);
    auto *most = care.find<QSpinBox>("backupsMost");
    QCOMPARE(most->value(), 7);
    most->setValue(2);
    QCOMPARE(care.window.backups()->plan().rule.most, std::size_t(2));
    auto *card = care.find<BackupSettings>("backupSettings");
    const QString elsewhere = care.folder() + QStringLiteral("/elsewhere");
    card->setFolder(elsewhere);
    QCOMPARE(care.window.backups()->plan().rule.folder, elsewhere.toStdString());
    QVERIFY(care.find<QLabel>("backupsFolder")->text().contains(QStringLiteral("elsewhere")));
    care.find<QAction>("backUp")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(
        work::automaticBackups(care.file().toStdString(), elsewhere.toStdString()).size(), std::size_t(1),
        20000);
    QVERIFY(!QDir(care.file() + QStringLiteral(".backups")).exists());
    // The next start reads the same plan.
    const BackupPlan again = backupPlan(*care.state());
    QVERIFY(!again.byTime);
    QCOMPARE(again.rule.most, std::size_t(2));
    QCOMPARE(again.rule.folder, elsewhere.toStdString());
}

void UiCare::compactingSaysTheRoom()
{
    CareWindow care;
    QVERIFY(care.open());
    care.find<QAction>("compactWorkspace")->trigger();
    auto *message = care.find<MessageBar>("messageBar");
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("and took")), 20000);
}

void UiCare::whatDiffersIsSaidInWords()
{
    CopyDifference none;
    none.entries = 3;
    QVERIFY(copyDifferenceText(none).contains(QStringLiteral("everything")));
    CopyDifference lost;
    lost.lost = 4;
    lost.lostKinds = {{"incident", 1}, {"remove-incident", 1}, {"terms", 1}, {"claim", 1}};
    lost.contractsLost = {"Acme", "Acme", "Beta"};
    const QString text = copyDifferenceText(lost);
    for (const char *part : {"2 change", "outages", "agreements", "claims", "Acme", "Beta"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("Acme")), 1);
    CopyDifference unreadable;
    unreadable.isPresentReadable = false;
    QVERIFY(copyDifferenceText(unreadable).contains(QStringLiteral("cannot be read")));
}

MAKEGOOD_TEST(UiCare)

} // namespace t_ui_care

#include "t_ui_care.moc"
