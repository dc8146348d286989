// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept with incidents: files and references, told in the journal, moved by a merge, never exchanged.

#include "rich_case.h"
#include "sla/evidence/attachment.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_evidence
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};

std::vector<std::uint8_t> bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace

class EvidenceTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    Evidence stored() const { return m_workspace->contracts().load("c", LoadChecks::Heads).value().evidence; }
    Expected<void> save(const ReviewStep &step, const char *why = "seen")
    {
        return m_workspace->evidence().saveReview("c", step, actor, why);
    }
    Attachment file(std::string_view text) const
    {
        return attachedFile(stored(), "i-1", "trace.log", bytesOf(text), actor.who, actor.at).value();
    }

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        QVERIFY(m_workspace->contracts().importCase(richCase(), actor).has_value());
    }
    void cleanup() { m_workspace.reset(); }

    void filesAndReferencesComeBack()
    {
        // "abc": the test vector of FIPS 180-2.
        const Attachment trace = file("abc");
        QCOMPARE(trace.sha256,
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QVERIFY(save({{}, {}, {{{}, trace}}}).has_value());
        const Attachment ticket
            = attachedReference(stored(), "i-1", "ticket 4711", actor.who, actor.at).value();
        QCOMPARE(ticket.ordinal, std::int64_t(1));
        QVERIFY(save({{}, {}, {{{}, ticket}}}).has_value());
        const Attachment nothing = file("");
        QVERIFY(save({{}, {}, {{{}, nothing}}}).has_value()); // an empty file is a file

        QVERIFY(attachmentsOf(stored(), "i-1") == (std::vector<Attachment>{trace, ticket, nothing}));
        QVERIFY(m_workspace->evidence().attachedBytes("c", trace).value() == bytesOf("abc"));
        QVERIFY(m_workspace->evidence().attachedBytes("c", nothing).value().empty());
        QVERIFY(!m_workspace->evidence().attachedBytes("c", ticket).has_value());
        const JournalEntry entry = m_workspace->journal().page(2, 1).value().front();
        QCOMPARE(entry.kind, std::string("evidence"));
        QCOMPARE(entry.payload, "i-1 \"trace.log\" sha256 " + trace.sha256 + ": seen");
        QVERIFY(m_workspace->upkeep().checkIntegrity().has_value());
        // Importing the case again leaves them.
        QCOMPARE(m_workspace->contracts().importCase(richCase(), actor).value().rowsChanged,
                 std::uint64_t(0));
        QCOMPARE(stored().attachments.size(), std::size_t(3));
    }

    void whatIsTakenBackComesAgain()
    {
        const ReviewStep added{{}, {}, {{{}, file("abc")}}};
        QVERIFY(save(added).has_value());
        QVERIFY(save(added.undone()).has_value());
        QVERIFY(stored().attachments.empty());
        QVERIFY(!m_workspace->evidence().attachedBytes("c", *added.attachments[0].after).has_value());
        QCOMPARE(m_workspace->journal().page(3, 1).value().front().kind, std::string("remove-evidence"));
        QVERIFY(save(added).has_value());
        QVERIFY(m_workspace->evidence().attachedBytes("c", *added.attachments[0].after).value()
                == bytesOf("abc"));
    }

    void refusals()
    {
        Attachment trace = file("abc");
        const std::vector<std::uint8_t> large(Attachment::mostBytes + 1);
        QVERIFY(!attachedFile({}, "i-1", "core", large, "ana", actor.at).has_value());
        QVERIFY(!attachedFile({}, "i-1", "", {}, "ana", actor.at).has_value());
        QVERIFY(!attachedReference({}, "i-1", "", "ana", actor.at).has_value());
        trace.content.reset();
        QVERIFY(!save({{}, {}, {{{}, trace}}}).has_value()); // a file without its bytes
        trace.content = std::make_shared<const std::vector<std::uint8_t>>(bytesOf("abd"));
        QVERIFY(!save({{}, {}, {{{}, trace}}}).has_value()); // other bytes
        trace = file("abc");
        trace.incident = "nobody";
        QVERIFY(!save({{}, {}, {{{}, trace}}}).has_value());
        trace = file("abc");
        QVERIFY(save({{}, {}, {{{}, trace}}}).has_value());
        const auto again = save({{}, {}, {{{}, trace}}});
        QVERIFY(!again && again.error().what.find("somebody else") != std::string::npos);
        Attachment other = trace;
        other.sha256 = sha256Of(bytesOf("abd"));
        QVERIFY(!save({{}, {}, {{trace, other}}}).has_value()); // never exchanged
        // Its incident stays while it is there.
        const Incident first = stored().incidents[0];
        const auto removed = save({{{first, {}}}, {}});
        QVERIFY(!removed && removed.error().what.find("remove the evidence first") != std::string::npos);
        QCOMPARE(m_workspace->journal().head().value().count, std::int64_t(2));

        m_workspace = open(Workspace::Mode::ReadOnly).value();
        QVERIFY(m_workspace->evidence().attachedBytes("c", trace).value() == bytesOf("abc"));
        QVERIFY(!save(ReviewStep{{}, {}, {{{}, trace}}}.undone()).has_value());
        QCOMPARE(stored().attachments.size(), std::size_t(1));
    }

    void aMergeTakesItAlong()
    {
        Incident other = stored().incidents[0];
        other.id = "i-9";
        other.when = {other.when.end + hours(1), other.when.end + hours(2)};
        QVERIFY(save({{{{}, other}}, {}}).has_value());
        QVERIFY(save({{}, {}, {{{}, file("abc")}}}).has_value());
        Attachment moved = file("abd");
        moved.incident = "i-9";
        moved.ordinal = 0;
        QVERIFY(save({{}, {}, {{{}, moved}}}).has_value());
        const Evidence before = stored();
        const ReviewStep step = merge(before.incidents[0], other, before);
        QVERIFY(save(step).has_value());
        const auto kept = attachmentsOf(stored(), "i-1");
        QCOMPARE(kept.size(), std::size_t(2));
        QVERIFY(m_workspace->evidence().attachedBytes("c", kept[1]).value() == bytesOf("abd"));
        QVERIFY(save(step.undone()).has_value());
        QVERIFY(stored().attachments == before.attachments);
        QVERIFY(m_workspace->evidence().attachedBytes("c", moved).value() == bytesOf("abd"));
    }

    void changedBytesAreFound()
    {
        const Attachment trace = file("abc");
        QVERIFY(save({{}, {}, {{{}, trace}}}).has_value());
        tamper("UPDATE incident_evidence SET content = x'616264'");
        QVERIFY(!m_workspace->evidence().attachedBytes("c", trace).has_value());
        QVERIFY(!m_workspace->upkeep().checkIntegrity().has_value());
    }

    void theChecksOfOneService()
    {
        const Instant march = sys_days(2026y / March / 1);
        QVERIFY(m_workspace->evidence()
                    .addPages({{"c", {minuteChecks(march + days(30), 3000, 7, "q")}}}, actor)
                    .has_value());
        const Interval both{march, march + days(40)};
        const CaseData data = m_workspace->contracts().load("c").value();
        const auto chunks = data.evidence.series("web-1", "http")->chunks();
        const auto whole = std::count_if(chunks.begin(), chunks.end(), [&](const auto &chunk) {
            return utcMonth(chunk->head.month).meets(both);
        });
        const auto all = m_workspace->evidence().serviceChecks("c", "web-1", both).value();
        for (const CheckSeries &series : all)
            QCOMPARE(series.service(), std::string("web-1"));
        const auto http
            = std::find_if(all.begin(), all.end(), [](const auto &s) { return s.probe() == "http"; });
        QVERIFY(http != all.end());
        QVERIFY(whole == 2 && chunks.size() > 2);
        QCOMPARE(http->chunks().size(), std::size_t(2));
        for (const auto &chunk : http->chunks())
            QCOMPARE(chunk->instants().size(), std::size_t(chunk->head.count));
        // The end does not belong to the range.
        const Interval one{march, sys_days(2026y / April / 1)};
        QCOMPARE(m_workspace->evidence().serviceChecks("c", "web-1", one).value()[0].chunks().size(),
                 std::size_t(1));
        QVERIFY(m_workspace->evidence().serviceChecks("c", "web-1", {march, march}).value().empty());
        QVERIFY(m_workspace->evidence().serviceChecks("c", "nobody", both).value().empty());
    }
};

MAKEGOOD_TEST(EvidenceTest)

} // namespace t_workspace_evidence

#include "t_workspace_evidence.moc"
