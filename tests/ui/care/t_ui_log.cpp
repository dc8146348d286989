// SPDX-License-Identifier: GPL-3.0-or-later
// The log that one can attach: what is in it, and what never is.
#include <QAction>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "care/log_controller.h"
#include "care_window.h"
#include "sla/policy/policy_reader.h"
#include "support/fake_server.h"
#include "support/files.h"
#include "support/test_program.h"
#include "sync_cases.h"
#include "work/activity_log.h"

namespace t_ui_log
{

using namespace makegood;
using namespace makegood::test;
using namespace makegood::ui;

namespace
{

const QByteArray secret = "Tr0ub4dor-and-3";

} // namespace

class UiLog : public QObject
{
    Q_OBJECT
private slots:
    void aSecretAndANameAreInNoLine();
    void whatIsStruckOut();
    void itRotates();
};

// The server sends the token back in its refusal, which reaches the sentence of the run.
void UiLog::aSecretAndANameAreInNoLine()
{
    QTemporaryDir folder;
    ActivityLog log(folder.filePath(QStringLiteral("state")));
    FakeServer server([](QTcpSocket &socket, const FakeRequest &request) {
        QByteArray all;
        for (const auto &[name, value] : request.headers)
            all += value + ' ';
        FakeServer::reply(socket, 403, "text/plain", "refused: " + all);
    });
    AppServices services = careServices([] { return march + std::chrono::hours(12); });
    services.log = &log;
    services.sources.kinds = std::make_shared<const SourceKinds>(withTicker());
    services.sources.keyring = keyringInMemory({{"k for " + server.address(), secret}});
    services.sources.limits.attempts = 1;
    CareWindow care(services);
    const std::string settings = lockedTicker(server.address(), '[' + rowFor("a", "alpha") + ']');
    {
        const auto workspace = Workspace::create(care.file().toStdString()).value();
        CaseData data = contractFrom("alpha", "2026-03-01");
        data.contractToml.replace(data.contractToml.find("\"C\""), 3, "\"Harrier and Sons\"");
        data.contract = readContract(data.contractToml, "c").value();
        QVERIFY(workspace->contracts().importCase(data, {"test", march}).has_value());
        QVERIFY(workspace->sources()
                    .save({{}, StoredSource{"pulse", "", "ticker", settings}}, {"test", march})
                    .has_value());
    }
    QVERIFY(care.openAgain());
    QTRY_VERIFY(!care.window.session()->syncs()->health().empty());
    QSignalSpy finished(care.window.session()->syncs(), &SourceSyncs::finished);
    care.window.session()->syncs()->syncNow("pulse");
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QVERIFY(!server.requests().empty());
    bool isSent = false;
    for (const auto &[name, value] : server.requests().front().headers)
        isSent = isSent || value.contains(secret);
    QVERIFY(isSent); // else this test shows nothing
    care.window.showProblem(QStringLiteral("The claim of alpha for Harrier and Sons was not saved, token ")
                            + QString::fromLatin1(secret));

    const QString text = log.text();
    QVERIFY2(text.contains(QStringLiteral(" start Makegood")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(" opened 1 contracts, 1 sources")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(" sync ticker")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(" problem The claim of")), qPrintable(text));
    for (const QString &word :
         {QString::fromLatin1(secret), QStringLiteral("Harrier"), QStringLiteral("alpha"),
          QStringLiteral("pulse"), QStringLiteral("w.makegood"), care.folder()})
        QVERIFY2(!text.contains(word), qPrintable(word + QLatin1Char('\n') + text));

    // Shown and saved from the menu Help.
    care.find<QAction>("showLog")->trigger();
    auto *view = care.find<QPlainTextEdit>("logText");
    QVERIFY(view != nullptr && view->isVisible());
    QVERIFY(view->toPlainText().contains(QStringLiteral("sync ticker")));
    const QString saved = folder.filePath(QStringLiteral("log.txt"));
    care.window.findChild<LogController *>()->saveTo(saved);
    QVERIFY(contentOfFile(saved).contains("sync ticker"));
}

void UiLog::whatIsStruckOut()
{
    const auto shown = [](const char *text) {
        return withoutPrivateWords(QString::fromUtf8(text),
                                   {QStringLiteral("Acme & Sons"), QStringLiteral("Acme")});
    };
    for (const char *text :
         {"https://ben:hunter2@mon.example/api?token=abc refused", "mail to ben.fox@acme.example failed",
          "the contract has no service 'payroll'", "there is “Payroll of Acme”",
          "/home/ben/Customers/acme.makegood: full", "acme.csv:3: at: wrong (found \"payroll\"; allowed x)",
          "Bearer abcdefghijklmnopqrstuvwxyz", "password: hunter2", "ACME & SONS is missed"}) {
        const QString out = shown(text);
        for (const char *word : {"hunter2", "ben", "acme", "payroll", "abc"})
            QVERIFY2(!out.contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(out));
    }
    QCOMPARE(shown("the disk is full; the workspace is as it was"),
             QStringLiteral("the disk is full; the workspace is as it was"));
    QVERIFY(!shown("one\nline").contains(QLatin1Char('\n')));
}

void UiLog::itRotates()
{
    QTemporaryDir folder;
    ActivityLog log(folder.filePath(QStringLiteral("state/makegood")));
    const QString words = QStringLiteral("a word ").repeated(60);
    for (int i = 0; i < 4000; ++i)
        log.write(Instant{}, "problem", words);
    const QDir files(folder.filePath(QStringLiteral("state/makegood")));
    QCOMPARE(files.entryList(QDir::Files).size(), ActivityLog::files);
    qint64 bytes = 0;
    for (const QFileInfo &one : files.entryInfoList(QDir::Files))
        bytes += one.size();
    QVERIFY(bytes < (ActivityLog::files + 1) * ActivityLog::mostBytes);
    QVERIFY(log.text().size() > ActivityLog::mostBytes);
    QCOMPARE(QFile::permissions(log.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

MAKEGOOD_TEST(UiLog)

} // namespace t_ui_log

#include "t_ui_log.moc"
