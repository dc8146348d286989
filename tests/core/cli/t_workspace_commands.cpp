// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on a workspace: output, refusals, files.
#include <algorithm>
#include <csignal>

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "run_cli.h"
#include "support/files.h"
#include "support/test_program.h"

namespace t_workspace_commands
{

using namespace makegood::test;
using Json = nlohmann::json;

namespace
{

Json parsed(const QByteArray &text)
{
    return Json::parse(text.toStdString(), nullptr, false);
}

} // namespace

class TestWorkspaceCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void importIsIdempotent()
    {
        const CliRun first = import(QStringLiteral("01-runs"));
        QVERIFY2(first.code == 0, first.messages.constData());
        QVERIFY2(first.out.startsWith("contract runs: 109 new checks"), first.out.constData());
        const CliRun second = import(QStringLiteral("01-runs"));
        QCOMPARE(second.code, 0);
        QCOMPARE(second.out, QByteArray("contract runs: nothing new\n"));
    }

    // A decision of a person, or another case of the same contract id, is not overwritten without a word.
    void importSaysWhatItReplaces()
    {
        const QString folder = m_dir->filePath(QStringLiteral("case"));
        QVERIFY(copyFolder(caseFolder(QStringLiteral("02-credit-by-time")), folder));
        const QStringList again{QStringLiteral("import"), folder, QStringLiteral("--workspace"), file()};
        const CliRun first = runCli(again);
        QVERIFY2(first.code == 0 && !first.messages.contains("otherwise"), first.messages.constData());
        const CliRun same = runCli(again);
        QVERIFY2(same.code == 0 && !same.messages.contains("otherwise"), same.messages.constData());

        const auto change = [&](const char *name, const QByteArray &from, const QByteArray &to) {
            QFile changed(folder + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(changed.open(QIODevice::ReadWrite));
            QByteArray content = changed.readAll();
            QVERIFY(content.contains(from));
            content.replace(content.indexOf(from), from.size(), to);
            QVERIFY(changed.resize(0) && changed.seek(0) && changed.write(content) == content.size());
        };
        const Json incidents = parsed(contentOfFile(folder + QStringLiteral("/incidents.json")));
        const QByteArray id = QByteArray::fromStdString(incidents[0]["id"].get<std::string>());
        const QByteArray cause = QByteArray::fromStdString(incidents[0]["cause"].get<std::string>());
        change("incidents.json", '"' + cause + '"', cause == "dos" ? "\"network\"" : "\"dos\"");
        change("contract.toml", "customer = \"", "customer = \"New ");
        const CliRun other = runCli(again);
        QVERIFY2(other.code == 0, other.messages.constData());
        QVERIFY2(other.messages.contains("the contract's text, incident '" + id + "'"),
                 other.messages.constData());
    }

    // An imported case is judged as its folder is.
    void sameResult_data()
    {
        QTest::addColumn<QString>("month");
        QTest::newRow("01-runs") << "2026-03";
        QTest::newRow("02-credit-by-time") << "2026-06";
        QTest::newRow("03-credit-by-block") << "2026-02";
        QTest::newRow("04-calls-and-tiers") << "2026-05";
        QTest::newRow("05-maintenance") << "2026-03";
        QTest::newRow("06-causes-and-allowance") << "2026-04";
        QTest::newRow("07-no-data-and-daylight-saving") << "2026-03";
        QTest::newRow("08-support-and-obligations") << "2026-03";
    }

    void sameResult()
    {
        QFETCH(QString, month);
        const QString example = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(import(example).code, 0);
        const QStringList asked{QStringLiteral("--month"), month, QStringLiteral("--as-of"),
                                QStringLiteral("2026-06-08T00:00:00Z"), QStringLiteral("--json")};
        const CliRun folder = runCli(QStringList{QStringLiteral("evaluate"), caseFolder(example)} + asked);
        QCOMPARE(folder.code, 0);
        const CliRun stored = runCli(words("evaluate --workspace FILE") + asked);
        QVERIFY2(stored.code == 0, stored.messages.constData());
        QCOMPARE(withoutPlaces(stored.out), withoutPlaces(folder.out));
    }

    void severalContracts()
    {
        QCOMPARE(import(QStringLiteral("01-runs")).code, 0);
        QCOMPARE(import(QStringLiteral("05-maintenance")).code, 0);
        const Json list = parsed(runCli(words("contracts --workspace FILE --json")).out);
        QCOMPARE(int(list.size()), 2);
        const Json all = parsed(runCli(words("evaluate --workspace FILE --month 2026-03 --json")).out);
        QVERIFY(all.is_array());
        QCOMPARE(int(all.size()), 2);
        const Json one
            = parsed(runCli(words("evaluate --workspace FILE --contract runs --month 2026-03 --json")).out);
        QVERIFY(one.is_object());
        QCOMPARE(one.at("contract").get<std::string>(), std::string("runs"));
        // A contract that does not run in the month is left out with a message.
        const CliRun later = runCli(words("evaluate --workspace FILE --month 2025-03 --json"));
        QCOMPARE(later.code, 0);
        QVERIFY2(later.messages.contains("'runs' does not run in 2025-03"), later.messages.constData());
        const CliRun none = runCli(words("evaluate --workspace FILE --contract nobody --month 2026-03"));
        QCOMPARE(none.code, 1);
        QCOMPARE(none.out, QByteArray());
        QVERIFY2(isOneSentence(none.messages) && none.messages.contains("nobody"), none.messages.constData());
    }

    void incidents()
    {
        QCOMPARE(import(QStringLiteral("02-credit-by-time")).code, 0);
        const CliRun run = runCli(words("incidents --workspace FILE --json"));
        QVERIFY2(run.code == 0, run.messages.constData());
        const Json stored = parsed(run.out);
        QFile file(caseFolder(QStringLiteral("02-credit-by-time/incidents.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Json given = parsed(file.readAll());
        QCOMPARE(stored.size(), given.size());
        QVERIFY(!given.empty());
        for (const Json &incident : given)
            QVERIFY2(std::ranges::find(stored, incident) != stored.end(), incident.dump().c_str());
    }

    void refusedImportLeavesNoWorkspace()
    {
        const QString folder = m_dir->filePath(QStringLiteral("case"));
        QVERIFY(copyFolder(caseFolder(QStringLiteral("01-runs")), folder));
        QFile checks(folder + QStringLiteral("/checks.csv"));
        QVERIFY(checks.resize(checks.size() - 9));
        const auto before = contentOf(m_dir->path());
        const CliRun run = runCli(words("import CASE --workspace FILE", folder));
        QCOMPARE(run.code, 1);
        QVERIFY2(isOneSentence(run.messages), run.messages.constData());
        QCOMPARE(contentOf(m_dir->path()), before);
    }

    void readOnlyWorkspace()
    {
        QCOMPARE(import(QStringLiteral("01-runs")).code, 0);
        QVERIFY(QFile::setPermissions(file(), QFileDevice::ReadOwner));
        QVERIFY(QFile::setPermissions(m_dir->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto before = contentOf(m_dir->path());
        const CliRun refused
            = runCli(words("import CASE --workspace FILE", caseFolder(QStringLiteral("05-maintenance"))),
                     Rights::OrdinaryUser);
        const CliRun read
            = runCli(words("evaluate --workspace FILE --month 2026-03 --json"), Rights::OrdinaryUser);
        const auto after = contentOf(m_dir->path());
        QVERIFY(QFile::setPermissions(
            m_dir->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.out, QByteArray());
        QVERIFY2(isOneSentence(refused.messages), refused.messages.constData());
        QVERIFY2(read.code == 0, read.messages.constData());
        QCOMPARE(after, before);
    }

    void noWorkspace()
    {
        QFile other(file());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("This is a letter.\n") > 0);
        other.close();
        const auto before = contentOf(m_dir->path());
        for (const char *line : {"contracts --workspace FILE", "import CASE --workspace FILE",
                                 "evaluate --workspace FILE --month 2026-03"}) {
            const CliRun run = runCli(words(line, caseFolder(QStringLiteral("01-runs"))));
            QCOMPARE(run.code, 1);
            QCOMPARE(run.out, QByteArray());
            QVERIFY2(isOneSentence(run.messages), run.messages.constData());
        }
        QCOMPARE(contentOf(m_dir->path()), before);
        QVERIFY(other.remove());
        const CliRun missing = runCli(words("contracts --workspace FILE"));
        QCOMPARE(missing.code, 3);
        QVERIFY2(isOneSentence(missing.messages), missing.messages.constData());
        QVERIFY(!QFile::exists(file()));
    }

    void unreachableServer()
    {
        QCOMPARE(import(QStringLiteral("01-runs")).code, 0);
        // A port that was free a moment ago has no server.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Json settings{
            {"schema", 1},
            {"kind", "prometheus"},
            {"address", "http://127.0.0.1:" + std::to_string(server.serverPort())},
            {"selector", "up"},
            {"mapping", {{{"match", Json::object()}, {"service", "web-1"}, {"probe", "http"}}}}};
        server.close();
        QFile text(m_dir->filePath(QStringLiteral("source.json")));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write(settings.dump().c_str()) > 0);
        text.close();
        const auto before = contentOf(m_dir->path());
        const CliRun run = runCli(words("sync --workspace FILE --settings") + QStringList{text.fileName()});
        QVERIFY2(run.code == 3, run.messages.constData());
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(isOneSentence(run.messages) && run.messages.contains("127.0.0.1"), run.messages.constData());
        QCOMPARE(contentOf(m_dir->path()), before);
    }

    void sourceSettingsRefused()
    {
        QCOMPARE(import(QStringLiteral("01-runs")).code, 0);
        QFile text(m_dir->filePath(QStringLiteral("source.json")));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("{\"colour\": \"red\"") > 0);
        text.close();
        const auto before = contentOf(m_dir->path());
        const CliRun run = runCli(words("sync --workspace FILE --settings") + QStringList{text.fileName()});
        QCOMPARE(run.code, 1);
        QVERIFY2(isOneSentence(run.messages) && run.messages.contains("source.json"),
                 run.messages.constData());
        const CliRun none = runCli(words("sync --workspace FILE"));
        QCOMPARE(none.code, 1);
        QVERIFY2(isOneSentence(none.messages), none.messages.constData());
        QCOMPARE(contentOf(m_dir->path()), before);
    }

    void backup()
    {
        QCOMPARE(import(QStringLiteral("01-runs")).code, 0);
        const QString copy = m_dir->filePath(QStringLiteral("copy.makegood"));
        const CliRun run = runCli(words("backup --workspace FILE --output") + QStringList{copy});
        QVERIFY2(run.code == 0, run.messages.constData());
        const QStringList asked{QStringLiteral("--month"), QStringLiteral("2026-03"),
                                QStringLiteral("--as-of"), QStringLiteral("2026-06-08T00:00:00Z"),
                                QStringLiteral("--json")};
        const CliRun original = runCli(words("evaluate --workspace FILE") + asked);
        const CliRun copied
            = runCli(QStringList{QStringLiteral("evaluate"), QStringLiteral("--workspace"), copy} + asked);
        QCOMPARE(copied.code, 0);
        QCOMPARE(copied.out, original.out);
        const auto before = contentOf(m_dir->path());
        const CliRun again = runCli(words("backup --workspace FILE --output") + QStringList{copy});
        QVERIFY(again.code != 0);
        QVERIFY2(isOneSentence(again.messages), again.messages.constData());
        QCOMPARE(contentOf(m_dir->path()), before);
    }

    void report()
    {
        const QString pdf = m_dir->filePath(QStringLiteral("report.pdf"));
        const QStringList asked{QStringLiteral("report"),   caseFolder(QStringLiteral("02-credit-by-time")),
                                QStringLiteral("--month"),  QStringLiteral("2026-06"),
                                QStringLiteral("--as-of"),  QStringLiteral("2026-06-08T00:00:00Z"),
                                QStringLiteral("--output"), pdf};
        const CliRun first = runCli(asked);
        QVERIFY2(first.code == 0, first.messages.constData());
        QCOMPARE(first.messages, QByteArray());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(runCli(asked).code, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == bytes);
    }

    // Texts in the given language, figures and dates in the format of its territory.
    void reportInTheCustomersLanguage()
    {
        const QString pdf = m_dir->filePath(QStringLiteral("bericht.pdf"));
        QStringList asked{QStringLiteral("report"),    caseFolder(QStringLiteral("02-credit-by-time")),
                          QStringLiteral("--month"),   QStringLiteral("2026-06"),
                          QStringLiteral("--as-of"),   QStringLiteral("2026-06-08T00:00:00Z"),
                          QStringLiteral("--output"),  pdf,
                          QStringLiteral("--language")};
        const CliRun run = runCli(asked + QStringList{QStringLiteral("de_CH")});
        QVERIFY2(run.code == 0, run.messages.constData());
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text
            = QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar(0x00A0), QLatin1Char(' '));
        for (const char *wanted :
             {"Service-Level-Bericht", "Juni 2026", "Gutschrift für Juni", "2.90 USD", "Ursache: Anbieter",
              "2 fehlgeschlagene Prüfungen in Folge", "Seite 1 von "})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
        QVERIFY(!text.contains(QStringLiteral("Credit for June")));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const CliRun unknown = runCli(asked + QStringList{QStringLiteral("tlh")});
        QCOMPARE(unknown.code, 2);
        QVERIFY2(isOneSentence(unknown.messages), unknown.messages.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == before);
    }

    // An import that is interrupted while it writes checks exits with 4 and leaves no workspace.
    void interruptedImport()
    {
        const QString folder = m_dir->filePath(QStringLiteral("case"));
        QVERIFY(copyFolder(caseFolder(QStringLiteral("01-runs")), folder));
        QFile checks(folder + QStringLiteral("/checks.csv"));
        QVERIFY(checks.open(QIODevice::WriteOnly));
        checks.write("time,service,probe,state\n");
        QDateTime at(QDate(2026, 3, 31), QTime(7, 0), Qt::UTC);
        for (int i = 0; i < 400'000; ++i, at = at.addSecs(60))
            checks.write(at.toString(Qt::ISODate).toLatin1() + ",web-1,http," + (i % 7 == 0 ? "down" : "up")
                         + '\n');
        checks.close();
        const auto before = contentOf(m_dir->path());
        QProcess process;
        process.start(QStringLiteral(MAKEGOOD_CLI), words("import CASE --workspace FILE", folder));
        QVERIFY(process.waitForStarted());
        // The workspace is written, under a name of its own, after everything is read.
        const auto isWriting = [this] {
            return !QDir(m_dir->path()).entryList({QStringLiteral("work.makegood.part-*")}).isEmpty();
        };
        QElapsedTimer patience;
        patience.start();
        while (!isWriting() && process.state() == QProcess::Running && patience.elapsed() < 60'000)
            process.waitForFinished(1);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray messages = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 4,
                 messages.constData());
        QVERIFY2(messages.contains("import was cancelled"), messages.constData()); // undone, and said
        QCOMPARE(contentOf(m_dir->path()), before);
    }

private:
    QString file() const { return m_dir->filePath(QStringLiteral("work.makegood")); }

    QStringList words(const char *line, const QString &folder = {}) const
    {
        QStringList out = QString::fromUtf8(line).split(QLatin1Char(' '));
        out.replaceInStrings(QStringLiteral("FILE"), file());
        out.replaceInStrings(QStringLiteral("CASE"), folder);
        return out;
    }

    CliRun import(const QString &example) const
    {
        return runCli(words("import CASE --workspace FILE", caseFolder(example)));
    }

    /// The result without the lines and files in the reasons: a workspace may name other ones.
    static QByteArray withoutPlaces(const QByteArray &result)
    {
        Json json = parsed(result);
        for (Json &service : json.at("services"))
            strip(service.at("why"));
        return QByteArray::fromStdString(json.dump(1));
    }

    static void strip(Json &value)
    {
        if (value.is_object()) {
            value.erase("source");
            value.erase("line");
        }
        if (value.is_structured())
            for (Json &below : value)
                strip(below);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

MAKEGOOD_TEST(TestWorkspaceCommands)

} // namespace t_workspace_commands

#include "t_workspace_commands.moc"
