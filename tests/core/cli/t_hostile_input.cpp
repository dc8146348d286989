// SPDX-License-Identifier: GPL-3.0-or-later
// Input made to harm, against the program itself: what it says, and that it ends.
#include <csignal>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

#include "run_cli.h"
#include "support/files.h"
#include "support/gzip.h"
#include "support/test_program.h"

namespace t_hostile_input
{

using namespace makegood::test;

namespace
{

constexpr rlim_t littleMemory = rlim_t(900) << 20;

CliRun runWithin(rlim_t memory, const QStringList &words)
{
    QProcess process;
    process.setChildProcessModifier([memory] {
        const rlimit limit{memory, memory};
        ::setrlimit(RLIMIT_AS, &limit);
    });
    process.start(QStringLiteral(MAKEGOOD_CLI), words);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class HostileInputTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(copyFolder(caseFolder(QStringLiteral("02-credit-by-time")), path("case")));
    }

    void commasWithoutEnd()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer takes more room than the limit");
#endif
        // A quarter of a gigabyte, in which a field takes sixteen bytes. Members of one gzip file are one
        // text.
        QVERIFY(QFile::remove(path("case/checks.csv")));
        QVERIFY(writeFile(path("case/checks.csv.gz"), gzipped(QByteArray(16 << 20, ','), 9).repeated(16)));
        const CliRun run = runWithin(littleMemory, evaluate());
        QCOMPARE(run.code, 1);
        QVERIFY2(isOneSentence(run.messages) && run.messages.contains("too many fields"),
                 run.messages.constData());
    }

    void outOfMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer takes more room than the limit");
#endif
        QVERIFY(QFile::remove(path("case/checks.csv")));
        QVERIFY(writeFile(path("case/checks.csv.gz"), gzipped(QByteArray(16 << 20, '\n'), 9).repeated(60)));
        const CliRun run = runWithin(littleMemory, evaluate());
        QCOMPARE(run.code, 6);
        QVERIFY2(isOneSentence(run.messages) && run.messages.contains("out of memory"),
                 run.messages.constData());
        const QString workspace = path("new.makegood");
        QCOMPARE(runWithin(littleMemory,
                           {QStringLiteral("import"), path("case"), QStringLiteral("--workspace"), workspace})
                     .code,
                 6);
        QVERIFY(!QFile::exists(workspace) && !QFile::exists(workspace + QStringLiteral("-journal")));
    }

    void aCustomerOfAMillionLetters()
    {
        QByteArray text = contentOfFile(path("case/contract.toml"));
        const qsizetype begin = text.indexOf("customer = ") + 11;
        text.replace(begin, text.indexOf('\n', begin) - begin, '"' + QByteArray(1'000'000, 'c') + '"');
        QVERIFY(writeFile(path("case/contract.toml"), text));
        const CliRun run = runCli(evaluate());
        QCOMPARE(run.code, 1);
        QVERIFY2(run.messages.contains("customer: too long") && run.messages.size() < 1000,
                 run.messages.left(1000).constData());
    }

    // What a terminal would obey: colours, its title, a line turned around.
    void escapesReachNoTerminal()
    {
        QVERIFY(writeFile(
            path("case/checks.csv"),
            "time,service,probe,state\n2026-03-01T00:00:00Z,vps-1,p,\x1b[31m\x1b]0;owned\x07\xc2\x9b"
            "31m\xe2\x80\xae"
            "up\n"));
        const CliRun run = runCli(evaluate());
        QCOMPARE(run.code, 1);
        for (const char *bad : {"\x1b", "\x07", "\xc2\x9b", "\xe2\x80\xae"})
            QVERIFY2(!run.messages.contains(bad), run.messages.toPercentEncoding().constData());
        QVERIFY(isOneSentence(run.messages) && run.messages.contains("owned"));
    }

    // An interruption ends the drawing, and leaves no part of a file behind.
    void aReportThatIsInterrupted()
    {
        int interrupted = 0;
        for (int delay = 20; delay < 400 && interrupted < 5; delay += 30) {
            const QDir folder(path("out"));
            QVERIFY(folder.mkpath(QStringLiteral(".")));
            QProcess process;
            process.start(QStringLiteral(MAKEGOOD_CLI),
                          {QStringLiteral("report"), path("case"), QStringLiteral("--month"),
                           QStringLiteral("2026-06"), QStringLiteral("--as-of"),
                           QStringLiteral("2026-06-05T17:00:00Z"), QStringLiteral("--output"),
                           path("out/r.pdf")});
            QVERIFY(process.waitForStarted());
            QTest::qWait(delay);
            process.terminate(); // does nothing once it has ended
            // It may have ended while it was waited for.
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(20'000));
            const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
            const bool isEnded = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 4;
            QVERIFY2(isDone || isEnded, process.readAllStandardError().constData());
            interrupted += isEnded ? 1 : 0;
            const QStringList left = folder.entryList(QDir::Files | QDir::Hidden);
            QVERIFY2(left.isEmpty() || left == QStringList{QStringLiteral("r.pdf")},
                     qPrintable(left.join(QLatin1Char(' '))));
            if (!left.isEmpty())
                QVERIFY(contentOfFile(path("out/r.pdf")).endsWith("%%EOF\n"));
            QFile::remove(path("out/r.pdf"));
        }
        QVERIFY(interrupted > 0);
    }

private:
    QString path(const char *name) const
    {
        return m_dir->filePath(QLatin1String(name));
    }
    QStringList evaluate() const
    {
        return {QStringLiteral("evaluate"), path("case"),
                QStringLiteral("--month"),  QStringLiteral("2026-06"),
                QStringLiteral("--as-of"),  QStringLiteral("2026-06-05T17:00:00Z")};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

MAKEGOOD_TEST(HostileInputTest)

} // namespace t_hostile_input

#include "t_hostile_input.moc"
