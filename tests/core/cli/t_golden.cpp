// SPDX-License-Identifier: GPL-3.0-or-later
// Every folder below tests/cases, judged by the built program. Adding a case needs no C++.
#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "json_difference.h"
#include "run_cli.h"
#include "support/files.h"
#include "support/test_program.h"

namespace t_golden
{

using namespace makegood::test;
using Json = nlohmann::json;

namespace
{

QByteArray linesOf(const std::vector<std::string> &lines)
{
    QByteArray out;
    for (const std::string &line : lines)
        out += "\n    " + QByteArray::fromStdString(line);
    return out;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(caseFolder(QString()));
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }

    void cases()
    {
        QFETCH(QString, folder);
        const Json expected = Json::parse(
            contentOfFile(folder + QStringLiteral("/expected.json")).toStdString(), nullptr, false);
        QVERIFY2(expected.is_object(), "expected.json is missing or no JSON object");
        const CliRun run
            = runCli({QStringLiteral("evaluate"), folder, QStringLiteral("--month"),
                      QString::fromStdString(expected.value("month", "")), QStringLiteral("--as-of"),
                      QString::fromStdString(expected.value("as_of", "")), QStringLiteral("--json")});
        QVERIFY2(run.code == 0, run.messages.constData());
        const Json found = Json::parse(run.out.toStdString(), nullptr, false);
        QVERIFY2(found.is_object(), "the result is no JSON object");
        const auto lines = differences(expected, found);
        QVERIFY2(lines.empty(), linesOf(lines).constData());
    }

    void thereAreCases()
    {
        QVERIFY(QDir(caseFolder(QString())).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= 8);
    }

    // The comparison finds differences.
    void comparison_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<int>("lines");
        const auto row = [](const char *name, const char *expected, const char *found, int lines) {
            QTest::newRow(name) << QByteArray(expected) << QByteArray(found) << lines;
        };
        row("equal", R"({"a": [1, "x", null]})", R"({"a": [1, "x", null]})", 0);
        row("a key left out", R"({"a": 1})", R"({"a": 1, "why": []})", 0);
        row("a value", R"({"a": {"b": 1}})", R"({"a": {"b": 2}})", 1);
        row("a type", R"({"a": "1"})", R"({"a": 1})", 1);
        row("null is no value", R"({"a": null})", R"({"a": 0})", 1);
        row("a missing key", R"({"a": 1, "b": 2})", R"({"a": 1})", 1);
        row("a longer list", R"({"a": [1]})", R"({"a": [1, 1]})", 1);
        row("a shorter list", R"({"a": [1, 2]})", R"({"a": [1]})", 1);
        row("an open state", R"({"obligations": [{"kind": "coverage", "clauses": ["A"], "state": null}]})",
            R"({"obligations": [{"kind": "coverage", "clauses": ["A"], "state": "unknown"}]})", 0);
        row("an open state's clauses",
            R"({"obligations": [{"kind": "coverage", "clauses": ["A"], "state": null}]})",
            R"({"obligations": [{"kind": "coverage", "clauses": ["B"], "state": "unknown"}]})", 1);
        row("a state", R"({"obligations": [{"state": "kept", "evidence": "x"}]})",
            R"({"obligations": [{"state": "broken", "evidence": "y"}]})", 1);
        row("a scenario's clauses", R"({"services": [{"outages": [{"clauses": ["A"]}]}]})",
            R"({"services": [{"outages": [{"clauses": ["A", "B"]}]}]})", 0);
        row("an outage's clauses", R"({"services": [{"outages": [{"clauses": ["A"]}]}]})",
            R"({"services": [{"outages": [{"clauses": ["B", "A"]}]}]})", 1);
        row("other clauses are whole", R"({"services": [{"credit": {"clauses": ["A"]}}]})",
            R"({"services": [{"credit": {"clauses": ["A", "B"]}}]})", 1);
        row("coverage", R"({"data_quality": []})", R"({"data_quality": [{"kind": "coverage"}]})", 0);
        row("a conflict", R"({"data_quality": []})", R"({"data_quality": [{"kind": "conflict"}]})", 1);
        row("coverage that is expected", R"({"data_quality": [{"kind": "coverage", "percent": "1.000"}]})",
            R"({"data_quality": [{"kind": "coverage", "percent": "2.000"}]})", 1);
    }

    void comparison()
    {
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, found);
        QFETCH(int, lines);
        QCOMPARE(
            int(differences(Json::parse(expected.toStdString()), Json::parse(found.toStdString())).size()),
            lines);
    }
};

MAKEGOOD_TEST(TestGolden)

} // namespace t_golden

#include "t_golden.moc"
