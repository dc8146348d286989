// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_journal_reader
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString file = QStringLiteral("w");

} // namespace

class TestJournalReader : public QObject
{
    Q_OBJECT
private slots:
    void theNewestEntryComesFirst();
    void aJournalChangedFromOutsideIsSaid();
};

void TestJournalReader::theNewestEntryComesFirst()
{
    test::WorkspacesAtHand files;
    files.add(file);
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(files.open(session, file));
    JournalExtract read;
    connect(session.journal(), &JournalReader::entriesRead, this,
            [&](const JournalExtract &extract) { read = extract; });
    session.edits()->perform(std::vector<ContractStep>{{"credit-by-time", test::otherCause()}}, "ana", "why");
    QVERIFY(test::settle(jobs));
    session.journal()->read();
    QVERIFY(test::settle(jobs));
    QCOMPARE(read.count, files.stored(file)->journal().head().value().count);
    QCOMPARE(std::int64_t(read.entries.size()), read.count);
    QCOMPARE(read.entries.front().who, std::string("ana"));
    QCOMPARE(read.entries.front().seq, read.count);
    QCOMPARE(read.entries.back().seq, std::int64_t(1));
    QVERIFY(read.damage.empty());
}

void TestJournalReader::aJournalChangedFromOutsideIsSaid()
{
    test::WorkspacesAtHand files;
    files.add(file);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        db.setDatabaseName(files.file(file));
        QVERIFY(db.open());
        QSqlQuery query(db);
        // The schema is left as it was: one that differs is not opened at all.
        const auto has = [&](const QString &statement) { return query.exec(statement) && query.next(); };
        QVERIFY2(has(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'journal_keeps_entries'")),
                 qPrintable(query.lastError().text()));
        const QString guard = query.value(0).toString();
        query.finish();
        QVERIFY2(query.exec(QStringLiteral("DROP TRIGGER journal_keeps_entries")),
                 qPrintable(query.lastError().text()));
        QVERIFY2(query.exec(QStringLiteral("UPDATE journal SET who = 'eve'")),
                 qPrintable(query.lastError().text()));
        QVERIFY2(query.exec(guard), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(files.open(session, file));
    std::string damage;
    connect(session.journal(), &JournalReader::entriesRead, this,
            [&](const JournalExtract &extract) { damage = extract.damage; });
    session.journal()->read();
    QVERIFY(test::settle(jobs));
    QVERIFY(!damage.empty());
}

MAKEGOOD_TEST(TestJournalReader)

} // namespace t_session_journal_reader

#include "t_session_journal_reader.moc"
