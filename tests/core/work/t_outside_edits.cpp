// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace is edited by another program in ten ways. Each is told, in words that say what.

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include "rich_case.h"
#include "stored_case.h"
#include "support/test_program.h"
#include "work/workspace_care.h"
#include "work/workspace_check.h"

namespace t_outside_edits
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor ana{"ana", sys_days(2026y / November / 1)};

/// A keyring that keeps: the one in memory says that none does.
Keyring keeping()
{
    Keyring memory = keyringInMemory();
    const auto write = memory.write;
    memory.write = [write](const std::string &name, const QByteArray &secret) {
        return write(name, secret).map([](SecretKept) { return SecretKept::Keyring; });
    };
    return memory;
}

/// Another program with the file, without any of this program's guards.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        m_handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        m_handle.setDatabaseName(path);
        m_handle.open();
    }
    ~OtherProgram()
    {
        m_handle.close();
        m_handle = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    void run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(m_handle);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        QVERIFY2(query.exec(), qPrintable(sql + query.lastError().text()));
    }
    QList<QVariantList> rows(const QString &sql)
    {
        QList<QVariantList> out;
        QSqlQuery query(m_handle);
        query.exec(sql);
        while (query.next()) {
            out.append(QVariantList());
            for (int i = 0; !query.isNull(i) || i < 8; ++i) {
                if (!query.value(i).isValid())
                    break;
                out.back().append(query.value(i));
            }
        }
        return out;
    }
    /// Without the triggers that keep the journal, which are there again afterwards.
    template <typename F> void withoutTriggers(F &&work)
    {
        const auto triggers
            = rows(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
        for (const QVariantList &one : triggers)
            run(QStringLiteral("DROP TRIGGER ") + one[0].toString());
        work();
        for (const QVariantList &one : triggers)
            run(one[1].toString());
    }

private:
    QSqlDatabase m_handle;
};

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray::number(field.size()) + ':');
    hash.addData(field);
}

// The chain as docs/workspace.md, "The journal", describes it, calculated by somebody else.
void calculateChain(OtherProgram &other)
{
    QByteArray previous;
    for (const QVariantList &row :
         other.rows(QStringLiteral("SELECT seq, at, who, kind, contract, payload, ifnull(rows, '\x01') FROM "
                                   "journal ORDER BY seq"))) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        addField(hash, previous);
        for (int i = 0; i < 6; ++i)
            addField(hash, row[i].toString().toUtf8());
        if (row[6].toString() != QStringLiteral("\x01"))
            addField(hash, row[6].toString().toUtf8());
        previous = hash.result();
        other.run(QStringLiteral("UPDATE journal SET hash = ? WHERE seq = ?"), {previous, row[0]});
    }
}

} // namespace

class OutsideEditsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    Keyring m_keyring;
    int m_count = 0;

    std::string path() const { return m_path.toStdString(); }

    // What the check says: the sentences one after the other, or the error of opening.
    QString said()
    {
        const auto report = checkWorkspace(path(), m_keyring);
        if (!report)
            return QString::fromStdString(report.error().text());
        QString out;
        for (const Error &one : report->found)
            out += QString::fromStdString(one.text()) + QLatin1Char('\n');
        return out + QString::fromStdString(report->advice);
    }

    // The findings as facts: what each is about, with its contract.
    QString facts()
    {
        const auto report = checkWorkspace(path(), m_keyring);
        if (!report)
            return QStringLiteral("not opened");
        QStringList out;
        for (const Finding &one : report->found)
            out << QString::number(static_cast<int>(one.about)) + QLatin1Char(' ')
                    + QString::fromStdString(one.contract + ' ' + one.table) + QLatin1Char(' ')
                    + QString::number(one.entry);
        return out.join(QStringLiteral(", "));
    }
    static QString fact(FindingAbout about, const char *rest)
    {
        return QString::number(static_cast<int>(about)) + QLatin1Char(' ') + QLatin1String(rest);
    }

    void run(const char *sql)
    {
        OtherProgram other(m_path);
        other.run(QLatin1String(sql));
    }

private slots:
    // A contract with something of every kind, an edit, a reported month; checked and signed.
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("w%1.makegood").arg(++m_count));
        m_keyring = keeping();
        const auto workspace = Workspace::create(path()).value();
        QVERIFY(workspace->contracts().importCase(richCase(), ana).has_value());
        const Incident given
            = workspace->contracts().load("c", LoadChecks::Heads).value().evidence.incidents[0];
        Incident other = given;
        other.cause = Cause::Provider;
        QVERIFY(workspace->evidence().saveReview("c", {{{given, other}}, {}}, ana, "seen").has_value());
        FrozenMonth frozen;
        frozen.month = makegood::test::month("2026-01");
        frozen.frozen = ana;
        frozen.evaluation = "{\"credit\": \"2.90\"}";
        QVERIFY(workspace->reported().freeze("c", frozen).has_value());
        const auto report = checkWorkspace(path(), m_keyring);
        QVERIFY(report && report->found.empty() && report->seal.state == SealState::Signed);
        QCOMPARE(report->seal.count, std::int64_t(3));
    }

    void nothingWasEdited() { QCOMPARE(said(), QString()); }

    void oneBitOfAHead()
    {
        OtherProgram other(m_path);
        const auto heads = other.rows(QStringLiteral(
            "SELECT head, service, probe, month FROM check_chunk_head WHERE probe = 'http' ORDER BY month"));
        QVERIFY(heads.size() == 2);
        const QByteArray head = heads[0][0].toByteArray();
        for (int bit = 0; bit < head.size() * 8; ++bit) {
            QByteArray flipped = head;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
            other.run(
                QStringLiteral("UPDATE check_chunk_head SET head = ? WHERE probe = 'http' AND month = ?"),
                {flipped, heads[0][3]});
            // Not only the check: nothing is judged from it.
            const auto workspace = Workspace::open(path(), Workspace::Mode::ReadOnly).value();
            const auto data = workspace->contracts().load("c", LoadChecks::ForJudging);
            QVERIFY2(!data, qPrintable(QString::number(bit)));
        }
        QVERIFY2(said().contains(QLatin1String("the checks of web-1 by http in 2026-01 are not as they were "
                                               "written")),
                 qPrintable(said()));
    }

    void oneBitOfRowsAndOfABody()
    {
        run("UPDATE sample_month SET rows = CAST(rows || x'7f' AS BLOB)");
        QVERIFY2(said().contains(QLatin1String("contract 'c': the workspace is damaged: counted requests or "
                                               "values of ")),
                 qPrintable(said()));
        // Each kind is told.
        run("UPDATE check_chunk_body SET body = CAST(x'5a' || substr(body, 2) AS BLOB) WHERE probe = 'http'");
        QVERIFY2(said().contains(QLatin1String("are not all there"))
                     && said().contains(QLatin1String("counted requests or values of ")),
                 qPrintable(said()));
    }

    void aChainWrittenAnew()
    {
        {
            OtherProgram other(m_path);
            other.withoutTriggers([&] {
                other.run(QStringLiteral("UPDATE journal SET payload = 'nothing happened' WHERE seq = 2"));
                calculateChain(other);
            });
        }
        const QString text = said();
        QVERIFY2(text.contains(QLatin1String("the journal was written anew: entry 3")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("makegood-cli restore")), qPrintable(text));
    }

    void aBrokenChain()
    {
        OtherProgram other(m_path);
        other.withoutTriggers(
            [&] { other.run(QStringLiteral("UPDATE journal SET who = 'bob' WHERE seq = 2")); });
        QVERIFY2(said().contains(QLatin1String("the journal was changed from outside at entry 2")),
                 qPrintable(said()));
    }

    void aCutTail()
    {
        OtherProgram other(m_path);
        other.withoutTriggers([&] { other.run(QStringLiteral("DELETE FROM journal WHERE seq >= 2")); });
        const QString text = said();
        QVERIFY2(text.contains(QLatin1String("incidents of contract 'c' were changed from outside")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("the last ones were cut off")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("nothing in this file is sure")), qPrintable(text));
    }

    void aPrice()
    {
        run("UPDATE contract SET contract_toml = replace(contract_toml, '1.00', '0.10')");
        const QString text = said();
        QVERIFY2(
            text.contains(QLatin1String("the terms and prices of contract 'c' were changed from outside: "
                                        "they are not as entry 1 of the journal left them")),
            qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Contracts that are not named here are as they were written")),
                 qPrintable(text));
    }

    void aPolicyUnderItsHash()
    {
        run("UPDATE policy_text SET toml = replace(toml, '99.9', '90.0')");
        QVERIFY2(said().contains(QLatin1String("the text of a policy was changed from outside")),
                 qPrintable(said()));
    }

    void anIncident()
    {
        run("UPDATE incident SET cause = 'customer' WHERE id = 'i-1'");
        QVERIFY2(said().contains(QLatin1String("they are not as entry 2 of the journal left them")),
                 qPrintable(said()));
    }

    void anIncidentThatNobodyEntered()
    {
        run("INSERT INTO incident SELECT contract, 'i-3', service, start_at, end_at, cause, post_mortem_at, "
            "notes, "
            "identified_at, affected FROM incident WHERE id = 'i-1'");
        QVERIFY(said().contains(QLatin1String("incidents of contract 'c' were changed from outside")));
    }

    void aReportedMonth()
    {
        run("UPDATE frozen_month SET evaluation = replace(evaluation, '2.90', '0.00')");
        QVERIFY2(said().contains(QLatin1String("the reported result of 2026-01 of contract 'c' was changed")),
                 qPrintable(said()));
    }

    void aTrigger()
    {
        run("CREATE TRIGGER swallow BEFORE UPDATE ON incident BEGIN SELECT RAISE(IGNORE); END");
        const QString text = said();
        QVERIFY2(text.contains(QLatin1String("another program changed what this workspace is made of")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("trigger 'swallow' was added")), qPrintable(text));
        QVERIFY(!Workspace::open(path()).has_value());
    }

    // One whose rows never end, in the place of a table.
    void aView()
    {
        run("ALTER TABLE setting RENAME TO held");
        run("CREATE VIEW setting AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
            "SELECT 'name' AS name, i AS value FROM n");
        const QString text = said();
        QVERIFY2(text.contains(QLatin1String("view 'setting' was added")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("table 'setting' is missing")), qPrintable(text));
    }

    void aChangedTable()
    {
        run("ALTER TABLE incident ADD COLUMN hidden TEXT");
        QVERIFY(said().contains(QLatin1String("table 'incident' was changed")));
    }

    void anOlderCopyInItsPlace()
    {
        const QString copy = m_path + QStringLiteral(".copy");
        QVERIFY(Workspace::open(path()).value()->upkeep().backupTo(copy.toStdString()).has_value());
        {
            const auto workspace = Workspace::open(path()).value();
            CaseData more = richCase();
            more.evidence.proofs[0].line = 99;
            QVERIFY(workspace->contracts().importCase(more, ana).has_value());
        }
        QCOMPARE(said(), QString()); // and signed
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(copy, m_path));
        const QString text = said();
        QVERIFY2(text.contains(QLatin1String("an older copy lies here")), qPrintable(text));
        // Restored on purpose: signed anew.
        const std::string again = path() + ".again";
        QVERIFY(Workspace::open(path()).value()->upkeep().backupTo(again).has_value());
        QVERIFY(restoreWorkspace(again, path(), ana.at, m_keyring).has_value());
        QCOMPARE(said(), QString());
    }

    void anotherWorkspaceInItsPlace()
    {
        QVERIFY(QFile::remove(m_path));
        {
            const auto workspace = Workspace::create(path()).value();
            QVERIFY(workspace->contracts().importCase(richCase(), ana).has_value());
        }
        QVERIFY2(said().contains(QLatin1String("another workspace lies here")), qPrintable(said()));
    }

    // What a program acts on, and what the window says in its own language.
    void whatWasEditedIsKnownAsFacts()
    {
        run("UPDATE incident SET notes = 'forged'");
        QCOMPARE(facts(), fact(FindingAbout::Rows, "c incident 2"));
        init();
        run("UPDATE frozen_month SET evaluation = '{}'");
        QCOMPARE(facts(),
                 fact(FindingAbout::Rows, "c frozen_month 3") + QStringLiteral(", ")
                     + fact(FindingAbout::ReportedMonth, "c  0"));
        init();
        run("UPDATE check_chunk_head SET head = zeroblob(length(head))");
        QVERIFY2(facts().contains(fact(FindingAbout::Stored, "c check_chunk 0")), qPrintable(facts()));
    }

    void withoutAKeyringItIsSaid()
    {
        const QString other = m_folder.filePath(QStringLiteral("no-keyring.makegood"));
        QVERIFY(Workspace::create(other.toStdString()).has_value());
        const Keyring memory = keyringInMemory();
        for (int check = 1; check <= 2;
             ++check) { // the second is not signed with a key that ends with the run
            const auto report = checkWorkspace(other.toStdString(), memory);
            QVERIFY(report.has_value());
            QVERIFY(report->seal.state == SealState::NoKeyring);
            QVERIFY(report->text().find("no keyring on this computer") != std::string::npos);
        }
    }

    void onAnotherComputerTheSignatureIsNamed()
    {
        m_keyring = keeping();
        const auto report = checkWorkspace(path(), m_keyring);
        QVERIFY(report && report->found.empty());
        QVERIFY(report->seal.state == SealState::OtherKey);
        QVERIFY(report->text().find("a key that this computer does not have") != std::string::npos);
    }
};

MAKEGOOD_TEST(OutsideEditsTest)

} // namespace t_outside_edits

#include "t_outside_edits.moc"
