// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk and a read-only workspace are said before anything is typed.
#include <algorithm>
#include <atomic>

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "care_window.h"
#include "session/storage_watch.h"
#include "shell/message_bar.h"
#include "support/test_program.h"
#include "widgets/pill.h"

namespace t_ui_storage
{

using namespace makegood;
using namespace makegood::test;
using namespace makegood::ui;

class UiStorage : public QObject
{
    Q_OBJECT
private slots:
    void aFullDiskIsSaidAndGoes();
    void littleRoomIsSaid();
    void aReadOnlyDiskIsSaid();
    void theSystemIsAsked();

private:
    AppServices services()
    {
        AppServices out = careServices();
        out.storage = [this](const std::string &) { return StorageFacts{m_free, 100, m_isReadOnly, true}; };
        return out;
    }
    StorageWatch *watch(const CareWindow &care) { return care.window.findChild<StorageWatch *>(); }

    std::atomic<std::int64_t> m_free = 1LL << 40;
    std::atomic<bool> m_isReadOnly = false;
};

void UiStorage::aFullDiskIsSaidAndGoes()
{
    m_free = 1LL << 40;
    CareWindow care(services());
    QVERIFY(care.open());
    QVERIFY(care.window.showPage(QStringLiteral("policies")));
    auto *badge = care.find<Pill>("readOnly");
    auto *notice = care.find<QFrame>("storageNotice");
    auto *message = care.find<MessageBar>("messageBar");
    QVERIFY(QTest::qWaitFor([&] { return care.settled(); }, 60000));
    QVERIFY(!badge->isVisible() && !notice->isVisible());
    auto *plan = care.find<QPushButton>("calendarNew");
    auto *claim = care.find<QLineEdit>("claimNote");
    QVERIFY(claim->isEnabledTo(claim->parentWidget()));

    m_free = 1000;
    watch(care)->look();
    QTRY_VERIFY(badge->isVisible());
    QCOMPARE(badge->text(), QStringLiteral("Disk full"));
    QVERIFY(notice->isVisible());
    QVERIFY(message->isVisible() && message->text().contains(QStringLiteral("free some space")));
    // The forms are disabled, with the reason.
    QVERIFY(!claim->isEnabledTo(claim->parentWidget()));
    QVERIFY(claim->toolTip().contains(QStringLiteral("disk of this workspace is full")));
    QVERIFY(!plan->isEnabledTo(plan->parentWidget()));
    auto *create = care.find<QPushButton>("claimSave");
    create->setEnabled(true); // as its form would
    QVERIFY(!create->isEnabledTo(create->parentWidget()));

    m_free = 1LL << 40;
    watch(care)->look();
    QTRY_VERIFY(!badge->isVisible());
    QVERIFY(!notice->isVisible());
    QVERIFY(claim->isEnabledTo(claim->parentWidget()));
    QVERIFY(!claim->toolTip().contains(QStringLiteral("full")));
}

void UiStorage::littleRoomIsSaid()
{
    m_free = 50LL << 20;
    CareWindow care(services());
    QSignalSpy told(care.find<MessageBar>("messageBar"), &MessageBar::told);
    QVERIFY(care.open());
    auto *badge = care.find<Pill>("readOnly");
    QTRY_VERIFY(badge->isVisible());
    QVERIFY2(badge->text().contains(QStringLiteral("50")) && badge->text().contains(QStringLiteral("left")),
             qPrintable(badge->text()));
    // Other messages may follow it.
    QVERIFY(std::any_of(told.begin(), told.end(), [](const QList<QVariant> &call) {
        return call.front().toString().contains(QStringLiteral("before it is full"));
    }));
    QVERIFY(!care.find<QFrame>("storageNotice")->isVisible());
    QVERIFY(
        care.find<QLineEdit>("claimNote")->isEnabledTo(care.find<QLineEdit>("claimNote")->parentWidget()));
}

void UiStorage::aReadOnlyDiskIsSaid()
{
    m_free = 1LL << 40;
    m_isReadOnly = true;
    CareWindow care(services());
    QVERIFY(care.open());
    auto *badge = care.find<Pill>("readOnly");
    QTRY_VERIFY(badge->isVisible());
    QCOMPARE(badge->text(), QStringLiteral("Read-only"));
    QVERIFY(care.find<QLabel>("storageText")->text().contains(QStringLiteral("disk that is read-only")));
    QVERIFY(isReadOnly(*care.window.session()->workspace()));
    m_isReadOnly = false;
}

void UiStorage::theSystemIsAsked()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("w.makegood"));
    QVERIFY(Workspace::create(file.toStdString()).has_value());
    const StorageFacts facts = probeStorage(file.toStdString());
    QVERIFY(facts.free > 0);
    QVERIFY(facts.size > 0);
    QVERIFY(facts.canWrite && !facts.isDiskReadOnly);
}

MAKEGOOD_TEST(UiStorage)

} // namespace t_ui_storage

#include "t_ui_storage.moc"
