// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that change the key of a row: the stored rows are those of the step, no row stays behind, no other
// row with the same key or with the new key is lost.
#include "rich_case.h"
#include "sla/evidence/attachment.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_moves
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Instant march = sys_days(2026y / March / 1);

template <typename T> std::vector<T> without(std::vector<T> rows, const T &row)
{
    rows.erase(std::find(rows.begin(), rows.end(), row));
    return rows;
}

} // namespace

class MovesTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    // As another program reads it.
    Evidence stored() { return open().value()->contracts().load("c").value().evidence; }
    ContractLedger ledger() { return open().value()->ledger().read("c").value(); }

    Expected<void> save(const ReviewStep &step)
    {
        return m_workspace->evidence().saveReview("c", step, actor, "because");
    }
    Expected<void> save(const LedgerStep &step) { return m_workspace->ledger().save("c", step, actor, ""); }

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        GOOD(m_workspace->contracts().importCase(richCase(), actor));
    }
    void cleanup()
    {
        GOOD(m_workspace->upkeep().checkIntegrity());
        m_workspace.reset();
    }

    void incident()
    {
        const std::vector<Incident> before = stored().incidents;
        Incident renamed = before[0];
        renamed.id = "a-1";
        const ReviewStep step{{{before[0], renamed}}, {}};
        GOOD(save(step));
        QVERIFY(stored().incidents == (std::vector{renamed, before[1]}));
        GOOD(save(step.undone()));
        QVERIFY(stored().incidents == before);
        renamed.id = before[1].id;
        REFUSED(save(ReviewStep{{{before[0], renamed}}, {}}), "somebody else");
    }

    void incidentWithItsAttachments()
    {
        const Attachment kept = attachedReference(stored(), "i-1", "ticket 4711", "r.kim", actor.at).value();
        GOOD(save(ReviewStep{{}, {}, {{{}, kept}}}));
        Incident renamed = stored().incidents[0];
        renamed.id = "a-1";
        Attachment moved = kept;
        moved.incident = "a-1";
        moved.ordinal = 3;
        const ReviewStep step{{{stored().incidents[0], renamed}}, {}, {{kept, moved}}};
        GOOD(save(step));
        QVERIFY(stored().attachments == std::vector{moved});
        GOOD(save(step.undone()));
        QVERIFY(stored().attachments == std::vector{kept});
    }

    void bridge()
    {
        const std::vector<Bridge> twins = stored().bridges;
        QVERIFY(twins.size() == 2 && twins[0].when == twins[1].when);
        for (const Bridge &one : twins) {
            createWorkspace();
            GOOD(m_workspace->contracts().importCase(richCase(), actor));
            const Bridge other = without(twins, one)[0];
            Bridge moved = one;
            moved.when = {one.when.start + hours(1), one.when.end + hours(2)};
            GOOD(save(ReviewStep{{}, {{one, moved}}}));
            QVERIFY(stored().bridges == (std::vector{other, moved}));
            GOOD(save(ReviewStep{{}, {{other, {}}}}));
            const ReviewStep back{{}, {{moved, one}}};
            GOOD(save(back));
            QVERIFY(stored().bridges == std::vector{one});
            GOOD(save(back.undone()));
            QVERIFY(stored().bridges == std::vector{moved});
        }
    }

    void bridgeOfAnotherService()
    {
        const std::vector<Bridge> twins = stored().bridges;
        Bridge elsewhere = twins[0];
        elsewhere.service = "mail-1";
        GOOD(save(ReviewStep{{}, {{twins[0], elsewhere}}}));
        QCOMPARE(stored().bridges.size(), std::size_t(2));
    }

    void oneOfTwoBridgesOnTheSameTime()
    {
        const std::vector<Bridge> twins = stored().bridges;
        for (const Bridge &one : twins) {
            Bridge reworded = one;
            reworded.reason = "measured again";
            GOOD(save(ReviewStep{{}, {{one, reworded}}}));
            const auto changed = stored().bridges;
            QVERIFY(changed.size() == 2
                    && without(without(changed, reworded), without(twins, one)[0]).empty());
            GOOD(save(ReviewStep{{}, {{reworded, {}}}}));
            QVERIFY(stored().bridges == without(twins, one));
            createWorkspace();
            GOOD(m_workspace->contracts().importCase(richCase(), actor));
        }
    }

    void remedy()
    {
        const std::vector<AgreedRemedy> twins = stored().remedies;
        QVERIFY(twins.size() == 2 && twins[0].at == twins[1].at);
        for (const AgreedRemedy &one : twins) {
            createWorkspace();
            GOOD(m_workspace->contracts().importCase(richCase(), actor));
            const AgreedRemedy other = without(twins, one)[0];
            AgreedRemedy moved = one;
            moved.at += hours(1);
            GOOD(save(LedgerStep{{}, {}, {}, {{one, moved}}}));
            QVERIFY(stored().remedies == (std::vector{other, moved}));
            AgreedRemedy onto = moved;
            onto.at = one.at;
            REFUSED(save(LedgerStep{{}, {}, {}, {{moved, onto}}}), "somebody else");
            GOOD(save(LedgerStep{{}, {}, {}, {{other, {}}}}));
            const LedgerStep back{{}, {}, {}, {{moved, one}}};
            GOOD(save(back));
            QVERIFY(stored().remedies == std::vector{one});
            GOOD(save(back.undone()));
            QVERIFY(stored().remedies == std::vector{moved});
        }
    }

    void oneOfTwoRemediesAgreedAtOnce()
    {
        const std::vector<AgreedRemedy> twins = stored().remedies;
        for (const AgreedRemedy &one : twins) {
            AgreedRemedy more = one;
            more.amount = {2500};
            GOOD(save(LedgerStep{{}, {}, {}, {{one, more}}}));
            const auto changed = stored().remedies;
            QVERIFY(changed.size() == 2 && without(without(changed, more), without(twins, one)[0]).empty());
            GOOD(save(LedgerStep{{}, {}, {}, {{more, {}}}}));
            QVERIFY(stored().remedies == without(twins, one));
            createWorkspace();
            GOOD(m_workspace->contracts().importCase(richCase(), actor));
        }
    }

    void claim()
    {
        const StoredClaim first{"web-1", march, "filed", {139}, "by mail", actor, march + hours(1)};
        StoredClaim other = first;
        other.outageStart = march + hours(5);
        other.outageEnd = march + hours(6);
        GOOD(save(LedgerStep{{{{}, first}, {{}, other}}, {}, {}, {}}));
        StoredClaim moved = first;
        moved.outageStart -= minutes(5);
        const LedgerStep step{{{first, moved}}, {}, {}, {}};
        GOOD(save(step));
        QVERIFY(ledger().claims == (std::vector{moved, other}));
        QStringList states;
        for (const ClaimMark &mark : ledger().history)
            if (mark.outageStart != other.outageStart)
                states << QString::fromStdString(formatInstant(mark.outageStart) + ' ' + mark.state);
        states.sort();
        QCOMPARE(
            states.join(QLatin1Char(',')),
            QStringLiteral("2026-02-28T23:55:00Z filed,2026-03-01T00:00:00Z ,2026-03-01T00:00:00Z filed"));
        GOOD(save(step.undone()));
        QVERIFY(ledger().claims == (std::vector{first, other}));
        StoredClaim onto = other;
        onto.outageStart = first.outageStart;
        REFUSED(save(LedgerStep{{{other, onto}}, {}, {}, {}}), "");
        QVERIFY(ledger().claims == (std::vector{first, other}));
    }

    void providerFigure()
    {
        const ProviderFigure first{"web-1", march, minutes(52), Money{120}, "", "r.kim", actor.at};
        ProviderFigure other = first;
        other.outageStart += hours(5);
        GOOD(save(LedgerStep{{}, {{{}, first}, {{}, other}}, {}, {}}));
        ProviderFigure moved = first;
        moved.outageStart += minutes(1);
        const LedgerStep step{{}, {{first, moved}}, {}, {}};
        GOOD(save(step));
        QVERIFY(ledger().figures == (std::vector{moved, other}));
        GOOD(save(step.undone()));
        QVERIFY(ledger().figures == (std::vector{first, other}));
        moved.outageStart = other.outageStart;
        moved.note = "the same outage";
        REFUSED(save(LedgerStep{{}, {{first, moved}}, {}, {}}), "somebody else");
        QVERIFY(ledger().figures == (std::vector{first, other}));
    }

    void invoiceCredit()
    {
        const InvoiceCredit first{
            "R-1041", "web-1", Month{2026y / March}, local_days(2026y / April / 2), {139}, "",
            "r.kim",  actor.at};
        InvoiceCredit other = first;
        other.invoice = "R-1042";
        GOOD(save(LedgerStep{{}, {}, {{{}, first}, {{}, other}}, {}}));
        for (int field = 0; field < 3; ++field) {
            InvoiceCredit moved = first;
            if (field == 0)
                moved.invoice = "R-1040";
            else if (field == 1)
                moved.service = "mail-1";
            else
                moved.month = Month{2026y / February};
            const LedgerStep step{{}, {}, {{first, moved}}, {}};
            GOOD(save(step));
            QVERIFY(without(without(ledger().invoices, moved), other).empty());
            GOOD(save(step.undone()));
            QVERIFY(ledger().invoices == (std::vector{first, other}));
        }
        InvoiceCredit onto = first;
        onto.invoice = other.invoice;
        onto.amount = {1};
        REFUSED(save(LedgerStep{{}, {}, {{first, onto}}, {}}), "somebody else");
        QVERIFY(ledger().invoices == (std::vector{first, other}));
    }

    // A window under another UID is another window: the calendar's own instance counts again.
    void windowUnderAnotherUid()
    {
        const MaintenanceWindow theirs = stored().windows.back();
        QCOMPARE(theirs.uid, std::string("v@x"));
        MaintenanceWindow mine = theirs;
        mine.uid = "mine";
        mine.when = {theirs.when.start + hours(24), theirs.when.end + hours(24)};
        GOOD(save(ReviewStep{{}, {}, {}, {{theirs, mine}}}));
        QCOMPARE(stored().windows.size(), std::size_t(3));
        CaseData later = richCase();
        MaintenanceWindow next = theirs;
        next.when = mine.when;
        later.evidence.windows.push_back(next);
        for (int i = 0; i < 2; ++i) {
            GOOD(m_workspace->contracts().importCase(later, actor));
            const auto windows = stored().windows;
            QCOMPARE(windows.size(), std::size_t(5));
            for (const MaintenanceWindow &one : {theirs, mine, next})
                QVERIFY(std::find(windows.begin(), windows.end(), one) != windows.end());
        }
    }

    // Calendars may have two windows with one UID and start.
    void oneOfTwoWindowsOfOneUidAndStart()
    {
        const std::vector<MaintenanceWindow> all = stored().windows;
        QVERIFY(all[0].uid == all[1].uid && all[0].when.start == all[1].when.start);
        for (const bool moves : {false, true})
            for (const std::size_t at : {0U, 1U}) {
                createWorkspace();
                GOOD(m_workspace->contracts().importCase(richCase(), actor));
                MaintenanceWindow changed = all[at];
                changed.summary = "edited here";
                if (moves)
                    changed.when.start += minutes(30);
                GOOD(save(ReviewStep{{}, {}, {}, {{all[at], changed}}}));
                for (int i = 0; i < 3; ++i) {
                    const auto windows = stored().windows;
                    QCOMPARE(windows.size(), std::size_t(3));
                    for (const MaintenanceWindow &one : {changed, all[1 - at], all[2]})
                        QVERIFY(std::find(windows.begin(), windows.end(), one) != windows.end());
                    GOOD(m_workspace->contracts().importCase(richCase(), actor));
                }
            }
    }
};

MAKEGOOD_TEST(MovesTest)

} // namespace t_workspace_moves

#include "t_workspace_moves.moc"
