// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of many contracts, what can be verified of one, and months for other programs.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "run_cli.h"
#include "support/files.h"
#include "support/test_program.h"
#include "work/report_signature.h"

namespace t_report_command
{

using namespace makegood::test;
using namespace makegood::work;

namespace
{

QString casePath()
{
    return caseFolder(QStringLiteral("02-credit-by-time"));
}

const QStringList june = {QStringLiteral("--month"), QStringLiteral("2026-06"), QStringLiteral("--as-of"),
                          QStringLiteral("2026-07-03T09:00:00Z")};

// The text of one file of a workbook.
QByteArray partOf(const QString &xlsx, const char *name)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, zipfile\n"
                                 "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
                  xlsx, QLatin1String(name)});
    return python.waitForFinished() && python.exitCode() == 0 ? python.readAllStandardOutput() : QByteArray();
}

} // namespace

class TReportCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString written(const QStringList &more = {}) const
    {
        const QString file = m_dir.filePath(QStringLiteral("report.pdf"));
        const CliRun run = runCli(QStringList{QStringLiteral("report"), casePath()} + june
                                  + QStringList{QStringLiteral("--output"), file} + more);
        return run.code == 0 ? file : QString();
    }

private slots:
    void oneForEachContract()
    {
        const QString workspace = m_dir.filePath(QStringLiteral("w.makegood"));
        QCOMPARE(runCli({QStringLiteral("sample"), workspace}).code, 0);
        const QString folder = m_dir.filePath(QStringLiteral("reports"));
        const QStringList call = {QStringLiteral("report"),
                                  QStringLiteral("--workspace"),
                                  workspace,
                                  QStringLiteral("--all"),
                                  QStringLiteral("--month"),
                                  QStringLiteral("2026-10"),
                                  QStringLiteral("--as-of"),
                                  QStringLiteral("2026-11-05T09:00:00Z"),
                                  QStringLiteral("--out"),
                                  folder,
                                  QStringLiteral("--sections"),
                                  QStringLiteral("summary,credit")};
        const CliRun run = runCli(call);
        QCOMPARE(run.code, 0);
        QVERIFY(run.messages.contains("5 of 5 reports"));
        const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 5);
        QCOMPARE(files.front(), QStringLiteral("alarmas-levante-2026-10.pdf"));
        const QByteArray first = contentOfFile(folder + QLatin1Char('/') + files.front());
        QVERIFY(first.startsWith("%PDF"));
        QCOMPARE(runCli(call).code, 0);
        QVERIFY(contentOfFile(folder + QLatin1Char('/') + files.front()) == first);
        QCOMPARE(runCli(call + QStringList{QStringLiteral("--contract"), QStringLiteral("x")}).code, 2);
    }

    void aQuarterADossierAndAPortfolio()
    {
        const QString workspace = m_dir.filePath(QStringLiteral("p.makegood"));
        QCOMPARE(runCli({QStringLiteral("sample"), workspace}).code, 0);
        const QString file = m_dir.filePath(QStringLiteral("other.pdf"));
        const auto call = [&](const QStringList &more) {
            return runCli(QStringList{QStringLiteral("report"), QStringLiteral("--workspace"), workspace,
                                      QStringLiteral("--output"), file, QStringLiteral("--as-of"),
                                      QStringLiteral("2026-11-05T09:00:00Z")}
                          + more);
        };
        const QStringList caldera = {QStringLiteral("--contract"), QStringLiteral("caldera-freight")};
        const CliRun quarter
            = call(caldera + QStringList{QStringLiteral("--month"), QStringLiteral("2026-Q3")});
        QVERIFY2(quarter.code == 0, quarter.messages.constData());
        const CliRun verified
            = runCli({QStringLiteral("verify"), file, QStringLiteral("--workspace"), workspace});
        QVERIFY2(verified.code == 0, verified.messages.constData());
        QCOMPARE(verified.out.count("follow from each other"), 3);
        QVERIFY(verified.out.contains("2026-07") && verified.out.contains("2026-09"));
        const QStringList claims = {QStringLiteral("--template"), QStringLiteral("claims")};
        QCOMPARE(
            call(caldera + claims + QStringList{QStringLiteral("--month"), QStringLiteral("2026-10")}).code,
            0);
        QCOMPARE(
            call(caldera + claims + QStringList{QStringLiteral("--month"), QStringLiteral("2026-Q3")}).code,
            2);
        const QStringList portfolio = {QStringLiteral("--template"), QStringLiteral("portfolio"),
                                       QStringLiteral("--month"), QStringLiteral("2026")};
        const CliRun all = call(portfolio);
        QVERIFY2(all.code == 0, all.messages.constData());
        QVERIFY(contentOfFile(file).startsWith("%PDF"));
        QCOMPARE(call(caldera + portfolio).code, 2);
        QCOMPARE(call(caldera + QStringList{QStringLiteral("--month"), QStringLiteral("2026-Q5")}).code, 2);
        // What cannot be said is refused in a sentence.
        const CliRun none = call(caldera + QStringList{QStringLiteral("--month"), QStringLiteral("2031")});
        QCOMPARE(none.code, 1);
        QVERIFY(none.messages.contains("has no month to report"));
    }

    void figuresOfAReportFollowFromEachOther()
    {
        const QString pdf = written();
        QVERIFY(!pdf.isEmpty());
        const CliRun run = runCli({QStringLiteral("verify"), pdf, QStringLiteral("--case"), casePath()});
        QVERIFY2(run.code == 0, run.messages.constData());
        QVERIFY(run.out.contains("It is not signed."));
        QVERIFY(run.out.contains("follow from each other"));
        QVERIFY(run.out.contains("comes to the same figures"));
        // Without the figures there is nothing to recompute.
        const QString bare = written({QStringLiteral("--without-figures")});
        QCOMPARE(runCli({QStringLiteral("verify"), bare}).code, 1);
    }

    void aColourIsSixDigits()
    {
        QVERIFY(!written({QStringLiteral("--colour"), QStringLiteral("#1B5FC1")}).isEmpty());
        for (const char *wrong : {"blue", "#12", "#1B5FC1FF"})
            QVERIFY(written({QStringLiteral("--colour"), QLatin1String(wrong)}).isEmpty());
    }

    void aFigureThatDoesNotFollowIsNamed()
    {
        const auto figures = attachedFigures(contentOfFile(written()));
        QVERIFY(figures);
        QVERIFY(doubtsAbout(*figures)->empty());
        const auto json = nlohmann::json::parse(*figures);
        const auto doubtful = [&](const std::string &pointer, const nlohmann::json &value) {
            auto other = json;
            other[nlohmann::json::json_pointer(pointer)] = value;
            const auto doubts = doubtsAbout(other.dump());
            return doubts && !doubts->empty();
        };
        QVERIFY(doubtful("/credit_total/amount", "999.00"));
        QVERIFY(doubtful("/services/0/credit/amount", "999.00"));
        QVERIFY(doubtful("/services/0/availability/percent", "99.999"));
        QVERIFY(doubtful("/services/0/met", !json.at("services").at(0).at("met").get<bool>()));
        QVERIFY(doubtful("/services/0/downtime_ms", 1));
        QVERIFY(doubtful("/credit_total/highest", "999.00"));
        QVERIFY(!json.at("services").at(0).at("readings").empty());
        QVERIFY(doubtful("/services/0/readings/0/amount", "999.00"));
        QVERIFY(!doubtsAbout("{}"));
        QVERIFY(!doubtsAbout("no json"));
    }

    // Whatever an agreement counts, its own figures raise no doubt.
    void noTrueFigureIsDoubted()
    {
        const QDir cases = QFileInfo(casePath()).dir();
        int read = 0;
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto asked = nlohmann::json::parse(
                contentOfFile(cases.filePath(name + QStringLiteral("/expected.json"))).toStdString());
            const auto word
                = [&](const char *key) { return QString::fromStdString(asked.at(key).get<std::string>()); };
            const CliRun run
                = runCli({QStringLiteral("evaluate"), cases.filePath(name), QStringLiteral("--month"),
                          word("month"), QStringLiteral("--as-of"), word("as_of"), QStringLiteral("--json")});
            QVERIFY2(run.code == 0, run.messages.constData());
            const auto doubts = doubtsAbout(run.out.toStdString());
            QVERIFY2(doubts, qPrintable(name));
            QVERIFY2(doubts->empty(),
                     (name.toStdString() + ": " + (doubts->empty() ? "" : doubts->front())).c_str());
            ++read;
        }
        QVERIFY(read > 30);
    }

    void aSignatureIsOfTheseBytesAlone()
    {
        const Keyring keyring = keyringInMemory();
        const QByteArray pdf = contentOfFile(written());
        // In memory nothing is kept, so that nothing is signed: the first report of a run as little as the
        // next.
        QVERIFY(!signFile(pdf, keyring));
        QVERIFY(!signFile(pdf, keyring));
        const auto signature
            = signFile(pdf,
                       {[](const std::string &) { return Expected<QByteArray>(QByteArray()); },
                        [](const std::string &, const QByteArray &) {
                            return Expected<SecretKept>(SecretKept::Keyring);
                        },
                        [](const std::string &) { return Expected<void>(); }});
        QVERIFY(signature);
        QVERIFY(isSignedBy(pdf, *signature));
        // A keyring that does not answer loses nobody's key.
        bool isReplaced = false;
        const Keyring silent{[](const std::string &) -> Expected<QByteArray> {
                                 Error error;
                                 error.kind = ErrorKind::Unreachable;
                                 error.what = "the system's keyring did not answer in time";
                                 return tl::unexpected(error);
                             },
                             [&](const std::string &, const QByteArray &) {
                                 isReplaced = true;
                                 return Expected<SecretKept>(SecretKept::Keyring);
                             },
                             [](const std::string &) { return Expected<void>(); }};
        const auto unsaid = signFile(pdf, silent);
        QVERIFY(!unsaid && unsaid.error().kind == ErrorKind::Unreachable);
        QVERIFY(!isReplaced);
        QByteArray other = pdf;
        other[other.size() / 2] = static_cast<char>(other[other.size() / 2] ^ 1);
        QVERIFY(!isSignedBy(other, *signature));
        const auto back = readSignature(signatureText(*signature));
        QVERIFY(back && back->key == signature->key && isSignedBy(pdf, *back));
        QVERIFY(!readSignature("makegood report signature 1\nkey 00\nsignature 00\n"));

        const QString file = m_dir.filePath(QStringLiteral("signed.pdf"));
        const auto put = [](const QString &path, const QByteArray &bytes) {
            QFile out(path);
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        };
        QVERIFY(put(file, pdf) && put(file + QStringLiteral(".sig"), signatureText(*signature)));
        const CliRun genuine = runCli({QStringLiteral("verify"), file});
        QVERIFY2(genuine.code == 0, genuine.messages.constData());
        QVERIFY(genuine.out.contains("The signature is genuine. Key: " + signature->key.toHex()));
        QVERIFY(put(file, other));
        QCOMPARE(runCli({QStringLiteral("verify"), file}).code, 1);
        QVERIFY(put(file, pdf));
        QCOMPARE(
            runCli({QStringLiteral("verify"), file, QStringLiteral("--key"), QString(64, QLatin1Char('0'))})
                .code,
            1);
    }

    void aMonthForOtherPrograms()
    {
        const auto exported = [&](const char *name) {
            const QString file = m_dir.filePath(QLatin1String(name));
            const CliRun run = runCli(QStringList{QStringLiteral("export"), casePath()} + june
                                      + QStringList{QStringLiteral("--output"), file});
            return run.code == 0 ? file : QString::fromUtf8(run.messages);
        };
        const QString book = exported("month.xlsx");
        QVERIFY2(partOf(book, "xl/workbook.xml").contains("Outages"), qPrintable(book));
        const QByteArray services = partOf(book, "xl/worksheets/sheet2.xml");
        QVERIFY(services.contains("<v>")); // numbers, not texts of numbers
        QVERIFY(!services.contains("<f>"));
        QVERIFY(partOf(book, "xl/charts/chart1.xml").contains("barChart"));
        const QByteArray slo = contentOfFile(exported("targets.yaml"));
        QVERIFY2(slo.contains("apiVersion: openslo/v1\nkind: SLO"), slo.constData());
        QVERIFY(slo.contains("target: 0.999"));
        QVERIFY(contentOfFile(exported("work.ics")).startsWith("BEGIN:VCALENDAR"));
        QCOMPARE(runCli(QStringList{QStringLiteral("export"), casePath()} + june
                        + QStringList{QStringLiteral("--output"), m_dir.filePath(QStringLiteral("x.doc"))})
                     .code,
                 2);
    }
};

MAKEGOOD_TEST(TReportCommand)

} // namespace t_report_command

#include "t_report_command.moc"
