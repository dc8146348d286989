// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "feeds/prober/journal_reader.h"
#include "support/files.h"
#include "support/november.h"
#include "support/test_program.h"
#include "work/prober_crew.h"

namespace t_prober_crew
{

using namespace makegood::work;
using namespace makegood::test;

/// Several probers at once, as their sources are added, changed, paused and removed.
class ProberCrewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void followsTheSources();
    void oneFolderEach();
    void takesOverFromAnotherProgram();
    void troubleIsToldOnce();
    void aRenamedSourceIsProbed();
    void sourcesOfAWorkspace();

private:
    std::string settings(const char *folder, const char *target = "tcp://127.0.0.1:1") const
    {
        const nlohmann::json out = {{"schema", 1},
                                    {"kind", "probe"},
                                    {"journal", path(folder)},
                                    {"targets", {target}},
                                    {"mapping", {{{"service", "{name}"}, {"probe", "{check}"}}}}};
        return out.dump();
    }
    std::string path(const char *name) const
    {
        return m_dir->filePath(QString::fromLatin1(name)).toStdString();
    }
    qsizetype events(const char *folder, const char *word) const
    {
        const QByteArray text = contentOfFile(QString::fromStdString(path(folder))
                                              + QStringLiteral("/probes-2026-11-30.jsonl"));
        return text.count(QByteArray("\"event\":\"") + word + '"');
    }
    ProbeSurroundings surroundings() const
    {
        return {[this] { return m_now; }, "test"};
    }
    CrewNews news()
    {
        CrewNews out;
        out.round = [this](const std::string &source, const std::vector<ProbeRecord> &records) {
            m_rounds.push_back(source + ' ' + records.front().result.detail);
        };
        out.held = [this](const std::string &source, const std::string &) { m_held.push_back(source); };
        out.trouble = [this](const std::string &source, const Error &error) {
            m_troubles.push_back(source + ": " + error.text());
        };
        return out;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Instant m_now{};
    std::vector<std::string> m_rounds;
    std::vector<std::string> m_held;
    std::vector<std::string> m_troubles;
};

void ProberCrewTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_now = at("2026-11-30T08:00:00Z"); // a minute: what begins looks at once
    m_rounds.clear();
    m_held.clear();
    m_troubles.clear();
}

void ProberCrewTest::followsTheSources()
{
    ProberCrew crew(surroundings(), news());
    crew.run({{"a", settings("a")}, {"b", settings("b")}});
    QCOMPARE(crew.running(), 2u);
    QTRY_COMPARE(m_rounds.size(), 2u);
    QVERIFY(std::ranges::count(m_rounds, "b connection refused") == 1);
    crew.run({{"a", settings("a")}, {"b", settings("b")}});
    QCOMPARE(events("a", "start"), 1);
    crew.run({{"a", settings("a", "tcp://127.0.0.1:2")}});
    QCOMPARE(crew.running(), 1u);
    QCOMPARE(events("a", "start"), 2);
    QCOMPARE(events("a", "stop"), 1);
    QCOMPARE(events("b", "stop"), 1);
    crew.run({});
    QCOMPARE(crew.running(), 0u);
    QCOMPARE(events("a", "stop"), 2);
    QVERIFY(m_troubles.empty() && m_held.empty());
}

void ProberCrewTest::oneFolderEach()
{
    ProberCrew crew(surroundings(), news());
    crew.run({{"a", settings("a")}, {"b", settings("./a/")}});
    QCOMPARE(crew.running(), 1u);
    QCOMPARE(m_troubles.size(), 1u);
    QVERIFY2(m_troubles[0].starts_with("b: ") && m_troubles[0].find("folder of 'a'") != std::string::npos,
             m_troubles[0].c_str());
    QVERIFY(m_held.empty());
}

void ProberCrewTest::takesOverFromAnotherProgram()
{
    auto other = ProbeJournal::open(path("a"), m_now).value().journal;
    QVERIFY(other);
    ProberCrew crew(surroundings(), news());
    for (int i = 0; i < 2; ++i)
        crew.run({{"a", settings("a")}});
    QCOMPARE(crew.running(), 0u);
    QCOMPARE(m_held, std::vector<std::string>{"a"});
    other.reset();
    crew.run({{"a", settings("a")}});
    QCOMPARE(crew.running(), 1u);
    QVERIFY(m_troubles.empty());
}

void ProberCrewTest::troubleIsToldOnce()
{
    QVERIFY(writeFile(m_dir->filePath(QStringLiteral("file")), "in the way"));
    ProberCrew crew(surroundings(), news());
    for (int i = 0; i < 3; ++i)
        crew.run({{"a", settings("file")}, {"b", "nonsense"}});
    QCOMPARE(m_troubles.size(), 2u);
    QCOMPARE(crew.running(), 0u);
}

void ProberCrewTest::aRenamedSourceIsProbed()
{
    nlohmann::json renamed = nlohmann::json::parse(settings("a"));
    renamed["title"] = "Graz";
    ProberCrew crew(surroundings(), news());
    crew.run({{"a", renamed.dump()}});
    QVERIFY2(m_troubles.empty(), m_troubles.empty() ? "" : m_troubles.front().c_str());
    QCOMPARE(crew.running(), std::size_t(1));
}

void ProberCrewTest::sourcesOfAWorkspace()
{
    const auto workspace = Workspace::create(path("w.makegood")).value();
    const Actor actor{"test", m_now};
    for (const StoredSource &source :
         {StoredSource{"a", "", "probe", settings("a")}, StoredSource{"b", "", "folder", "{}"},
          StoredSource{
              .id = "c", .contract = "", .kind = "probe", .settings = settings("c"), .paused = true}})
        QVERIFY(workspace->sources().save({{}, source}, actor));
    const auto found = proberSources(*workspace);
    QVERIFY(found.has_value());
    QVERIFY(*found == (ProberSources{{"a", settings("a")}}));
}

MAKEGOOD_TEST(ProberCrewTest)

} // namespace t_prober_crew

#include "t_prober_crew.moc"
