// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zstd.h>

#include "feeds/case_folder.h"
#include "support/files.h"
#include "support/gzip.h"
#include "support/test_program.h"

namespace t_case_folder
{

using namespace makegood::feeds;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Interval year2026{sys_days(2026y / January / 1), sys_days(2027y / January / 1)};
const Interval always{sys_days(1970y / January / 1), sys_days(2100y / January / 1)};

QString exampleFolder(const QString &name = {})
{
    return QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/cases/") + name;
}

QByteArray zstandard(const QByteArray &plain)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(plain.size()))), '\0');
    const std::size_t n = ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()), plain.data(),
                                        static_cast<std::size_t>(plain.size()), 3);
    out.truncate(static_cast<qsizetype>(n));
    return out;
}

Checked<CaseData> read(const QString &folder)
{
    return readCase(folder.toStdString(), year2026);
}

std::string firstError(const Checked<CaseData> &data)
{
    return data ? "no error" : data.error().front().text();
}

std::vector<Check> allChecks(const Checked<CaseData> &data)
{
    std::vector<Check> out;
    if (data)
        for (const CheckSeries &s : data->evidence.checks)
            for (Check check : s.checks(always)) {
                check.origin.source = 0;
                out.push_back(check);
            }
    return out;
}

} // namespace

class TestCaseFolder : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void examples_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(exampleFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(names.size() >= 8);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void examples()
    {
        QFETCH(QString, name);
        const auto data = read(exampleFolder(name));
        QVERIFY2(data.has_value(), firstError(data).c_str());
        QVERIFY(!data->contract.services.empty());
        const auto has = [&](const char *file) {
            return QFile::exists(exampleFolder(name) + QLatin1Char('/') + QLatin1String(file));
        };
        QCOMPARE(!data->evidence.checks.empty(), has("checks.csv"));
        QCOMPARE(!data->evidence.changes.empty(), has("changes.csv"));
        QCOMPARE(!data->evidence.calls.empty(), has("calls.csv"));
        QCOMPARE(!data->evidence.windows.empty(), has("maintenance.ics"));
        QCOMPARE(!data->evidence.incidents.empty(), has("incidents.json"));
        QCOMPARE(!data->evidence.bridges.empty() || !data->evidence.remedies.empty(), has("decisions.json"));
        QCOMPARE(!data->evidence.proofs.empty(), has("evidence.csv"));
        // A file that is not there is not the same as an empty one.
        QCOMPARE(data->evidence.tickets.has_value(), has("tickets.json"));
        QCOMPARE(data->evidence.backups.has_value(), has("backups.csv"));
        QCOMPARE(data->evidence.notices.has_value(), has("notices.csv"));
        QCOMPARE(QByteArray::fromStdString(data->contractToml),
                 contentOfFile(exampleFolder(name) + QStringLiteral("/contract.toml")));
        QVERIFY(data->policyToml.find(data->policy.id) != std::string::npos);
    }

    // Packed or not, and however the rows are spread over the three files.
    void packedChecks()
    {
        copyContract(QStringLiteral("01-runs"));
        const auto plain = read(exampleFolder(QStringLiteral("01-runs")));
        const QByteArray csv = contentOfFile(exampleFolder(QStringLiteral("01-runs/checks.csv")));
        QVERIFY(!allChecks(plain).empty());

        QVERIFY(writeFile(path("checks.csv.gz"), gzipped(csv)));
        const auto gz = read(m_dir->path());
        QVERIFY2(gz.has_value(), firstError(gz).c_str());
        QCOMPARE(allChecks(gz), allChecks(plain));
        QCOMPARE(gz->evidence.checks.front().chunks().front()->head.sources,
                 std::vector<std::string>{"checks.csv.gz"});

        QVERIFY(QFile::remove(path("checks.csv.gz")));
        QVERIFY(writeFile(path("checks.csv.zst"), zstandard(csv)));
        QCOMPARE(allChecks(read(m_dir->path())), allChecks(plain));

        const qsizetype firstLine = csv.indexOf('\n') + 1;
        const qsizetype middle = csv.indexOf('\n', csv.size() / 2) + 1;
        QVERIFY(writeFile(path("checks.csv.zst"), zstandard(csv.left(middle))));
        // A second gzip member follows the first one.
        QVERIFY(writeFile(path("checks.csv.gz"), gzipped(csv.left(firstLine)) + gzipped(csv.mid(middle))));
        const auto both = read(m_dir->path());
        QVERIFY2(both.has_value(), firstError(both).c_str());
        QCOMPARE(allChecks(both).size(), allChecks(plain).size());

        for (const char *name : {"checks.csv.gz", "checks.csv.zst"}) {
            const QByteArray whole = contentOfFile(path(name));
            for (const qsizetype keep : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 1}) {
                QVERIFY(writeFile(path(name), whole.left(keep)));
                const auto cut = read(m_dir->path());
                QVERIFY2(!cut.has_value(), name);
                QVERIFY2(firstError(cut).find(name) != std::string::npos, firstError(cut).c_str());
            }
            QVERIFY(writeFile(path(name), whole));
        }
    }

    void packedChanges()
    {
        copyContract(QStringLiteral("01-runs"));
        const QByteArray head = "time,service,probe,state,detail\n";
        QVERIFY(writeFile(path("changes.csv"), head + "2026-03-31T20:00:00Z,web-1,http,up,\n"));
        QVERIFY(writeFile(path("changes.csv.gz"),
                          gzipped("time,service,probe,state\n2026-03-31T21:00:00+00:00,web-1,http,down\n")));
        QVERIFY(writeFile(path("changes.csv.zst"),
                          zstandard(head
                                    + "2026-03-31T21:00:00Z,web-1,http,up,x\n"
                                      "2026-03-31T20:00:00Z,web-1,smtp,unknown,\"a, b\"\n")));
        const auto data = read(m_dir->path());
        QVERIFY2(data.has_value(), firstError(data).c_str());
        const std::vector<ChangeSeries> &all = data->evidence.changes;
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].changes.size(), std::size_t(2));
        QVERIFY(all[0].changes[1].state == CheckState::Down && all[0].changes[1].conflict);
        QCOMPARE(all[0].sources[all[0].changes[1].origin.source], std::string("changes.csv.gz"));
        QCOMPARE(all[0].changes[1].origin.line, 2u);
        QCOMPARE(all[1].changes[0].detail, std::string("a, b"));
        QCOMPARE(all[1].changes[0].origin.line, 3u);
    }

    // A service and probe has checks or changes, and changes need a distance at which they are read.
    void changesThatCannotBeRead()
    {
        copyContract(QStringLiteral("01-runs"));
        QVERIFY(
            writeFile(path("checks.csv"), "time,service,probe,state\n2026-03-31T20:00:00Z,web-1,http,up\n"));
        QVERIFY(writeFile(path("changes.csv"),
                          "time,service,probe,state\n2026-03-31T21:00:00Z,web-1,smtp,up\n"
                          "2026-03-31T21:00:00Z,web-1,http,up\n2026-03-31T20:00:00Z,web-1,http,up\n"));
        const auto both = read(m_dir->path());
        QVERIFY(!both.has_value());
        QCOMPARE(both.error().size(), std::size_t(1));
        QCOMPARE(both.error()[0].line, 3);
        QVERIFY2(firstError(both).find("checks or changes, not both") != std::string::npos,
                 firstError(both).c_str());

        QVERIFY(QFile::remove(path("checks.csv")));
        QVERIFY(read(m_dir->path()).has_value());
        QByteArray contract = contentOfFile(path("contract.toml"));
        contract.replace("\"sonoran-servers\"", "\"mean.policy.toml\"");
        QVERIFY(writeFile(path("contract.toml"), contract));
        const QByteArray mean = "schema = 1\nid = \"m\"\nname = \"M\"\nprovider = \"P\"\nsource = \"none\"\n"
                                "[[class]]\nid = \"web\"\ntitle = \"W\"\ntarget = \"99\"\n[class.measure]\n"
                                "kind = \"interval-mean\"\nprobes = [\"http\"]\nbucket = \"5m\"\n"
                                "threshold = \"50\"\n";
        QVERIFY(writeFile(path("mean.policy.toml"), mean + "[credit]\nkind = \"none\"\n"));
        const auto none = read(m_dir->path());
        QVERIFY(!none.has_value());
        QCOMPARE(none.error()[0].line, 3);
        QVERIFY2(firstError(none).find("has no interval") != std::string::npos, firstError(none).c_str());
        QVERIFY(writeFile(path("mean.policy.toml"), mean + "interval = \"1m\"\n[credit]\nkind = \"none\"\n"));
        const auto read1m = read(m_dir->path());
        QVERIFY2(read1m.has_value(), firstError(read1m).c_str());
    }

    void unreachable()
    {
        const auto none = read(m_dir->filePath(QStringLiteral("nowhere")));
        QVERIFY(!none.has_value());
        QVERIFY(none.error().front().kind == ErrorKind::Unreachable);
        QVERIFY(firstError(none).find("nowhere") != std::string::npos);
        const auto empty = read(m_dir->path());
        QVERIFY(!empty.has_value());
        QVERIFY(firstError(empty).find("contract.toml") != std::string::npos);
    }

    // A policy beside the contract is read, one from elsewhere never.
    void policyStaysInTheFolder()
    {
        copyContract(QStringLiteral("01-runs"));
        const QByteArray contract = contentOfFile(path("contract.toml"));
        const QString outside = m_dir->filePath(QStringLiteral("case"));
        QVERIFY(QDir().mkpath(outside));
        const QByteArray policy = contentOfFile(
            QStringLiteral(MAKEGOOD_SOURCE_DIR "/resources/policies/sonoran-servers.policy.toml"));
        QVERIFY(writeFile(path("own.policy.toml"), policy));
        const auto withPolicy = [&](const QByteArray &name) {
            QByteArray changed = contract;
            changed.replace("\"sonoran-servers\"", '"' + name + '"');
            return changed;
        };
        QVERIFY(writeFile(path("contract.toml"), withPolicy("own.policy.toml")));
        QVERIFY(read(m_dir->path()).has_value());
        const QByteArray absolute = path("own.policy.toml").toUtf8();
        for (const QByteArray &name :
             {QByteArray("../own.policy.toml"), absolute, QByteArray(".."), QByteArray("."),
              QByteArray("..\\\\own.policy.toml"), QByteArray("case/../own.policy.toml"),
              QByteArray("missing.policy.toml"), QByteArray("case")}) {
            QVERIFY(writeFile(outside + QStringLiteral("/contract.toml"), withPolicy(name)));
            const auto data = read(outside);
            QVERIFY2(!data.has_value(), name.constData());
            QVERIFY2(data.error().front().key == "policy" && data.error().front().kind == ErrorKind::Refused,
                     firstError(data).c_str());
        }
    }

    // Each file that is wrong is named, and one error says so.
    void wrongFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *file, const char *content) {
            QTest::newRow(file) << QString::fromUtf8(file) << QByteArray(content);
        };
        row("checks.csv", "time,service,probe,state\n2026-03-01T00:00:00Z,web-1\n");
        row("changes.csv", "time,service,probe,state\n2026-03-01T00:00:00Z,web-1,http,broken\n");
        row("changes.csv.gz", "time,service,probe,state\n");
        row("calls.csv", "started,service\n");
        row("maintenance.ics", "BEGIN:VCALENDAR\n");
        row("incidents.json", "[{}]");
        row("decisions.json", "{}");
        row("tickets.json", "[");
        row("backups.csv", "\n");
        row("notices.csv", "kind\n");
        row("evidence.csv", "time,service,method,target,result\nx,y,z,a,b\n");
    }

    void wrongFiles()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        copyContract(QStringLiteral("01-runs"));
        QVERIFY(writeFile(m_dir->filePath(file), content));
        const auto data = read(m_dir->path());
        QVERIFY(!data.has_value());
        for (const Error &e : data.error())
            QCOMPARE(QString::fromStdString(e.file), m_dir->filePath(file));
    }

private:
    QString path(const char *name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    void copyContract(const QString &example)
    {
        QVERIFY(
            QFile::copy(exampleFolder(example) + QStringLiteral("/contract.toml"), path("contract.toml")));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

MAKEGOOD_TEST(TestCaseFolder)

} // namespace t_case_folder

#include "t_case_folder.moc"
