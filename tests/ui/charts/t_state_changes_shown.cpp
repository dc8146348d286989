// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a service whose probe has a log of state changes.
#include <functional>

#include <QtTest>

#include "case_at_hand.h"
#include "charts/time_lanes.h"
#include "explain/explain.h"
#include "support/test_program.h"

namespace t_state_changes_shown
{

using namespace makegood::ui;
using namespace std::chrono;

namespace
{

const MarkList *listOf(const TimeLanes &lanes, const QString &title, TimeMark::Kind kind)
{
    for (const TimeLane &lane : lanes.lanes())
        for (const MarkList &list : lane.lists)
            if (lane.title == title && list.kind() == kind)
                return &list;
    return nullptr;
}

Interval between(const char *from, const char *to)
{
    return {parseInstant(from).value(), parseInstant(to).value()};
}

} // namespace

class StateChangesShown : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const CaseData> m_data;
    std::shared_ptr<const Evaluation> m_judged;

private slots:
    void init()
    {
        m_data = std::make_shared<CaseData>(makegood::test::exampleCase("other-state-changes"));
        m_judged = makegood::test::judged(*m_data, "2026-03", "2026-04-01T00:00:30Z");
    }

    void onTheTimeLine()
    {
        const TimeLanes lanes({m_judged}, "line-1", m_data);
        const QString title = QStringLiteral("State changes, link");
        const MarkList *failed = listOf(lanes, title, TimeMark::Kind::Failed);
        QVERIFY(failed != nullptr);
        QCOMPARE(failed->marks().size(), std::size_t(4));
        QCOMPARE(failed->marks()[0].when, between("2026-03-05T10:00:00Z", "2026-03-05T12:30:00Z"));
        const MarkList *holes = listOf(lanes, title, TimeMark::Kind::NoData);
        QVERIFY(holes != nullptr);
        QCOMPARE(holes->marks().size(), std::size_t(1));
        QCOMPARE(holes->marks()[0].when, between("2026-03-10T08:00:00Z", "2026-03-10T09:00:00Z"));
        const MarkList *runs = listOf(lanes, title, TimeMark::Kind::Run);
        QVERIFY(runs != nullptr);
        QCOMPARE(runs->marks().size(), std::size_t(4));
    }

    void inTheReasons()
    {
        QStringList said;
        const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom), *m_judged);
        const std::function<void(const Reason &)> visit = [&](const Reason &reason) {
            said << sentenceOf(reason, format);
            for (const Reason &below : reason.because)
                visit(below);
        };
        visit(m_judged->services[0].why[0]);
        const QString all = said.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("log of 10 state changes")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("changes.csv, line 3")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("the state that holds since the change of"))
                     && all.contains(QStringLiteral("loss of signal")),
                 qPrintable(all));
    }
};

MAKEGOOD_TEST(StateChangesShown)

} // namespace t_state_changes_shown

#include "t_state_changes_shown.moc"
