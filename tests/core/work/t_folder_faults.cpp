// SPDX-License-Identifier: GPL-3.0-or-later
// A watched folder and a hundred files that are wrong: each ends in time, leaves nothing of itself, says what
// happened, and stops no other.
#include <algorithm>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "support/gzip.h"
#include "support/misbehaviours.h"
#include "support/test_program.h"
#include "sync_cases.h"

namespace t_folder_faults
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"test", march};
constexpr int goodRows = 30;
const QByteArray head = "time,host,state\n";

QByteArray csvRow(int minute, const char *host)
{
    return QByteArray::fromStdString(formatInstant(march + minutes(minute))) + ',' + host + ",up\n";
}

// Wrong files are about times of their own, so that whatever is kept of them is seen.
QByteArray csvRows(const char *host, int first)
{
    QByteArray text = head;
    for (int minute = 0; minute < goodRows; ++minute)
        text += csvRow(first + minute, host);
    return text;
}

QByteArray jsonLines(const char *host, int first)
{
    QByteArray text;
    for (int minute = 0; minute < 3; ++minute)
        text += "{\"time\":\"" + QByteArray::fromStdString(formatInstant(march + minutes(first + minute)))
            + "\",\"host\":\"" + host + "\",\"state\":\"up\"}\n";
    return text.chopped(1);
}

struct WrongFile {
    std::string name;
    QByteArray bytes;
};

// Behind rows that are right, so that something could be kept of it.
WrongFile wrongRow(const char *name, const QByteArray &row)
{
    return {name, csvRows("bad", 3000) + row};
}

std::vector<WrongFile> wrongTables()
{
    const QByteArray right = csvRows("bad", 3000);
    const QByteArray at = "2026-03-01T00:40:00Z";
    std::vector<WrongFile> files{
        {"empty", {}},
        {"a byte", "x"},
        {"bytes of nothing", QByteArray(4000, '\0')},
        {"a web page", "<!doctype html><title>Sign in</title>\n<p>Sign in</p>\n"},
        {"a document", "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n"},
        {"a program",
         QByteArray("\x7f"
                    "ELF\2\1\1\0\0\0\0",
                    11)},
        {"a packed file by the wrong name", gzipped(right)},
        {"a workbook by the wrong name", QByteArray("PK\3\4\x14\0\6\0\x08\0\0\0", 12)},
        {"no header", right.mid(head.size())},
        {"another header", "when,what\n" + right.mid(head.size())},
        {"a column missing", "time,host\n2026-03-01T00:00:00Z,bad\n"},
        {"columns by another mark", QByteArray(right).replace(',', '|')},
        {"in UTF-16 without a mark", QByteArray(right).replace("", QByteArray(1, '\0')).mid(1)},
        {"a line without end", head + QByteArray(30 << 20, 'x')},
        {"a quote without end", head + "\"" + right},
    };
    files.push_back(wrongRow("a cell missing", at + ",bad\n"));
    files.push_back(wrongRow("a cell too many", at + ",bad,up,up\n"));
    files.push_back(wrongRow("cut off in the middle of a row", at.left(9)));
    files.push_back(wrongRow("a quote within", at + ",b\"ad\",up\n"));
    files.push_back(wrongRow("a quote that ends early", at + ",\"bad\"x,up\n"));
    files.push_back(wrongRow("not UTF-8", at + ",b\xff\xfe" + "d,up\n"));
    files.push_back(wrongRow("no service", at + ",,up\n"));
    files.push_back(
        wrongRow("a service of a million letters", at + ',' + QByteArray(1 << 20, 's') + ",up\n"));
    for (const char *state : {"", "odd", "UP UP", "1", "null", "up;down", "<b>up</b>"})
        files.push_back(
            wrongRow((std::string("the state '") + state + '\'').c_str(), at + ",bad," + state + '\n'));
    for (const char *time : {"", "soon", "1740787200", "2026-03-01", "2026-03-01T00:40:00",
                             "2026-02-30T00:40:00Z", "2026-03-01T24:40:00Z", "2026-03-01T00:61:00Z",
                             "2026-03-01 00:40:00 CET", "2026-03-01T00:40:00+99:00", "0000-00-00T00:00:00Z",
                             "99999-03-01T00:00:00Z", "-1", "2026-03-01T00:40:00.0001Z"})
        files.push_back(
            wrongRow((std::string("the time '") + time + '\'').c_str(), QByteArray(time) + ",bad,up\n"));
    return files;
}

} // namespace

class FolderFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SyncBench> m_bench;

    void put(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(writeFileAsOf(m_dir->filePath(QStringLiteral("in/") + name), bytes, march));
    }

    Checked<SyncOutcome> sync(bool isJson)
    {
        std::string settings = "{'schema': 1, 'kind': 'folder', 'path': '"
            + m_dir->filePath(QStringLiteral("in")).toStdString()
            + "', 'table': {'schema': 1, 'row': 'check', 'file': {'kind': '"
            + (isJson ? "json-lines" : "delimited")
            + "'}, 'time': {'cell': 'time'}, 'service': '{host}', 'probe': 'http', "
              "'state': {'cell': 'state', 'up': ['up'], 'down': ['down']}}, "
              "'mapping': [{'service': 'web', 'probe': 'http', 'contract': 'alpha'}]}";
        std::ranges::replace(settings, '\'', '"');
        auto read = builtInKinds().read(settings, "s.json");
        if (!read)
            return tl::unexpected(read.error());
        return m_bench->run(
            sourceToRecord(*m_bench->workspace, builtInKinds(), std::move(*read), {"s", "", false}),
            march + days(10));
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("in")));
        m_bench = std::make_unique<SyncBench>(m_dir->filePath(QStringLiteral("w.makegood")).toStdString());
        QVERIFY(m_bench->workspace->contracts().importCase(contractFrom("alpha", "2026-03-01"), actor));
    }
    void cleanup()
    {
        m_bench.reset();
        m_dir.reset();
    }

    void misbehaves_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        for (const WrongFile &one : wrongTables())
            QTest::addRow("table: %s", one.name.c_str()) << QStringLiteral("bad.csv") << one.bytes;
        const QByteArray packed = gzipped(csvRows("bad", 3000));
        for (qsizetype length = 1; length < packed.size(); length += packed.size() / 12)
            QTest::addRow("packed: %lld bytes of it", static_cast<long long>(length))
                << QStringLiteral("bad.csv.gz") << packed.left(length);
        // The first ten bytes say when and where it was packed, which is nothing to be right about.
        for (qsizetype byte = 10; byte < packed.size(); byte += packed.size() / 12) {
            QByteArray turned = packed;
            turned[byte] = static_cast<char>(~turned[byte]);
            QTest::addRow("packed: byte %lld turned", static_cast<long long>(byte))
                << QStringLiteral("bad.csv.gz") << turned;
        }
        for (const JsonChange &one : jsonChanges())
            if (one.name != "in UTF-16") // with its mark, and so a right file
                QTest::addRow("JSON: %s", one.name.c_str())
                    << QStringLiteral("bad.jsonl") << one.change(jsonLines("bad", 3000));
    }

    void misbehaves()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const bool isJson = file.endsWith(QLatin1String(".jsonl"));
        put(QStringLiteral("a.csv"),
            isJson ? QByteArray("{\"time\":\"2026-03-01T01:00:00Z\",\"host\":\"web\",\"state\":\"up\"}\n")
                   : csvRows("web", 0));
        put(file, bytes);
        put(QStringLiteral("z.csv"), isJson ? jsonLines("web", 0) : head + csvRow(50, "web"));
        QElapsedTimer clock;
        clock.start();
        const auto outcome = sync(isJson);
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(outcome, outcome ? "" : outcome.error().front().text().c_str());
        QVERIFY2(outcome->report.error, "it was taken for right");
        const std::string said = outcome->report.error->text();
        QVERIFY2(said.find("bad.") != std::string::npos, said.c_str());
        QVERIFY2(said.find('\n') == std::string::npos && said.size() < 600, said.c_str());
        QCOMPARE(m_bench->checks("alpha"), isJson ? 4u : goodRows + 1u); // of both others, and nothing of it
    }
};

MAKEGOOD_TEST(FolderFaults)

} // namespace t_folder_faults

#include "t_folder_faults.moc"
