// SPDX-License-Identifier: GPL-3.0-or-later
// The support page: tickets with their clocks, and obligations with their evidence.
#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QScrollBar>
#include <QWidget>
#include <QtTest>

#include "case_at_hand.h"
#include "support/obligation_model.h"
#include "support/support_page.h"
#include "support/test_program.h"
#include "support/ticket_model.h"
#include "widgets/figure_label.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

namespace t_ui_support_page
{

using namespace makegood::ui;

namespace
{

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return plain(model.index(row, column).data().toString());
}

Status statusIn(const QAbstractItemModel &model, int row, int column)
{
    return static_cast<Status>(model.index(row, column).data(StatusRole).toInt());
}

} // namespace

class UiSupportPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void ticketsSayWhatTheEvaluationSays();
    void clocksRunAndRunOut();
    void obligationsAreToldApartWithTheirEvidence();
    void timesAreTheCustomersAndUtcOnHover();
    void figuresCountTheRows();
    void everythingIsReachedByKeys();
    void aStateHasAShapeBesideItsWord();
    void emptyTablesSayWhy();
    void columnsWithoutAnythingNeedNoRoom();
    void whatIsNotRecordedIsSaid();

private:
    std::optional<CaseData> m_data;
    std::shared_ptr<const Evaluation> m_e;
};

void UiSupportPage::initTestCase()
{
    m_data = makegood::test::exampleCase("08-support-and-obligations");
    m_e = makegood::test::judged(*m_data, "2026-03", "2026-03-20T12:00:00Z");
    QCOMPARE(m_e->support.size(), std::size_t(5));
    QCOMPARE(m_e->obligations.size(), std::size_t(6));
}

void UiSupportPage::ticketsSayWhatTheEvaluationSays()
{
    TicketModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(ticketRows(*m_e, &m_data->policy));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), static_cast<int>(TicketModel::ColumnCount));
    for (int c = 0; c < model.columnCount(); ++c)
        QVERIFY(!model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    for (int row = 0; row < model.rowCount(); ++row) {
        const TicketResult &t = m_e->support[static_cast<std::size_t>(row)];
        QCOMPARE(text(model, row, TicketModel::Id), QString::fromStdString(t.ticket));
        QCOMPARE(text(model, row, TicketModel::UpdateBreaches), QString::number(t.clocks.updateBreaches));
        QCOMPARE(text(model, row, TicketModel::StatusBreaches), QString::number(t.clocks.statusBreaches));
        QCOMPARE(statusIn(model, row, TicketModel::Clock) == Status::Breached, t.clocks.breached);
    }
    // T-3, T-1, T-2, T-4, T-5: by the time they were opened.
    QCOMPARE(text(model, 0, TicketModel::Opened), QStringLiteral("2 Mar, 09:00"));
    QCOMPARE(text(model, 0, TicketModel::Clock), QStringLiteral("late under an earlier severity"));
    QCOMPARE(text(model, 1, TicketModel::SeverityName), QStringLiteral("3 · Normal"));
    QCOMPARE(text(model, 1, TicketModel::ResponseDue), QStringLiteral("3 Mar, 10:00"));
    QCOMPARE(text(model, 1, TicketModel::Responded), QStringLiteral("3 Mar, 10:00"));
    QCOMPARE(text(model, 1, TicketModel::Clock), QStringLiteral("answered in time"));
    QCOMPARE(statusIn(model, 1, TicketModel::Clock), Status::Met);
    QCOMPARE(text(model, 2, TicketModel::NextUpdate), QStringLiteral("without pause"));
    QCOMPARE(text(model, 3, TicketModel::NextUpdate), QStringLiteral("resolved"));
    QCOMPARE(text(model, 3, TicketModel::UpdateBreaches), QStringLiteral("1"));
    QCOMPARE(text(model, 4, TicketModel::Responded), QStringLiteral("not yet"));
    QCOMPARE(text(model, 4, TicketModel::Clock), QStringLiteral("overdue by 10 d 20 h"));
    // The highest severity sorts first, whatever it is called.
    QVERIFY(model.index(2, TicketModel::SeverityName).data(SortRole).toInt()
            < model.index(0, TicketModel::SeverityName).data(SortRole).toInt());
    model.setRows(ticketRows(*m_e, nullptr)); // the agreement is not read yet
    QCOMPARE(text(model, 1, TicketModel::SeverityName), QStringLiteral("3"));
}

// What nobody wrote down is said in words, not as a name of a file.
void UiSupportPage::whatIsNotRecordedIsSaid()
{
    Evaluation e = *m_e;
    QVERIFY(e.obligations.size() > 1);
    for (ObligationResult &one : e.obligations)
        one.record.reset();
    e.obligations[0].evidence = "recorded by hand; nothing is recorded";
    e.obligations[1].evidence = "no tickets.json";
    SupportPage page;
    page.showMonth(e, &m_data->policy);
    const ObligationModel *model = page.obligations();
    QStringList said;
    for (int row = 0; row < model->rowCount(); ++row)
        said << text(*model, row, ObligationModel::EvidenceText);
    QVERIFY(said.contains(QStringLiteral("no record yet")));
    QVERIFY(said.contains(QStringLiteral("no tickets were imported")));
}

// An agreement without status replies and times of resolution asks for no such columns.
void UiSupportPage::columnsWithoutAnythingNeedNoRoom()
{
    SupportPage page;
    page.resize(900, 700);
    page.show();
    page.showMonth(*m_e, &m_data->policy);
    const auto *table = page.findChild<TableView *>(QStringLiteral("tickets"));
    QVERIFY(!table->isColumnHidden(TicketModel::NextUpdate)); // T-4 is to be told more
    Evaluation plainReplies = *m_e;
    for (TicketResult &ticket : plainReplies.support)
        ticket.clocks = {};
    page.showMonth(plainReplies, &m_data->policy);
    for (const int column : {TicketModel::NextUpdate, TicketModel::Resolution, TicketModel::UpdateBreaches,
                             TicketModel::StatusBreaches})
        QVERIFY(table->isColumnHidden(column));
    QVERIFY(!table->isColumnHidden(TicketModel::Clock));
    page.showMonth(*m_e, &m_data->policy);
    QVERIFY(!table->isColumnHidden(TicketModel::NextUpdate));
}

void UiSupportPage::clocksRunAndRunOut()
{
    TicketModel model;
    const auto at = [&](const char *asOf) {
        model.setRows(ticketRows(*makegood::test::judged(*m_data, "2026-03", asOf), &m_data->policy));
        return model.rowCount() - 1;
    };
    int last = at("2026-03-09T12:40:00Z"); // T-5 is due at 16:00
    QCOMPARE(text(model, last, TicketModel::Clock), QStringLiteral("waiting – due in 3 h 20 min"));
    QCOMPARE(statusIn(model, last, TicketModel::Clock), Status::Pending);
    last = at("2026-03-09T16:00:00Z");
    QCOMPARE(text(model, last, TicketModel::Clock), QStringLiteral("waiting – due now"));
    last = at("2026-03-09T16:00:00.001Z");
    QCOMPARE(text(model, last, TicketModel::Clock), QStringLiteral("overdue"));
    QCOMPARE(statusIn(model, last, TicketModel::Clock), Status::Breached);
    last = at("2026-03-04T22:30:00Z"); // T-4 was answered at 11:00 and is to be told more by 23:00
    QCOMPARE(text(model, last, TicketModel::NextUpdate), QStringLiteral("due in 30 min"));
    QCOMPARE(statusIn(model, last, TicketModel::NextUpdate), Status::Pending);
    last = at("2026-03-02T10:45:00Z"); // T-3 was late as a 1, and waits as a 3
    QCOMPARE(text(model, 0, TicketModel::Clock),
             QStringLiteral("waiting – due in 23 h 45 min; late under an earlier severity"));

    TicketClocks clocks;
    const Instant noon = parseInstant("2026-03-20T12:00:00Z").value();
    QCOMPARE(responseText(clocks, noon), QStringLiteral("no target"));
    QCOMPARE(responseStatus(clocks, noon), Status::None);
    clocks.responseDeadline = noon - std::chrono::hours(2);
    clocks.respondedAt = noon - std::chrono::hours(1);
    clocks.breached = true;
    QCOMPARE(responseText(clocks, noon), QStringLiteral("answered late"));
}

void UiSupportPage::obligationsAreToldApartWithTheirEvidence()
{
    ObligationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(obligationRows(*m_e, ClauseTexts()));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), static_cast<int>(ObligationModel::ColumnCount));
    QStringList kinds;
    for (int row = 0; row < model.rowCount(); ++row) {
        const ObligationResult &o = m_e->obligations[static_cast<std::size_t>(row)];
        kinds << text(model, row, ObligationModel::Kind);
        QCOMPARE(text(model, row, ObligationModel::ClauseIds), QString::fromStdString(o.clauses.front()));
        QCOMPARE(text(model, row, ObligationModel::State), words::obligationState(o.state));
        QCOMPARE(statusIn(model, row, ObligationModel::State), statusOf(o.state));
        if (row != 2)
            QCOMPARE(text(model, row, ObligationModel::EvidenceText), QString::fromStdString(o.evidence));
    }
    QCOMPARE(kinds.removeDuplicates(), 0);
    QCOMPARE(statusIn(model, 2, ObligationModel::State), Status::Breached);
    QVERIFY(model.index(2, ObligationModel::State).data(SortRole).toInt()
            < model.index(0, ObligationModel::State).data(SortRole).toInt());
    QCOMPARE(text(model, 2, ObligationModel::EvidenceText), QStringLiteral("host-1: missing 18 Mar, 12:00"));
    // What a person wrote is neither changed nor read as rich text.
    Evaluation own = *m_e;
    own.obligations.resize(1);
    own.obligations[0].backup.reset();
    own.obligations[0].evidence = "<b>2026-03-18T12:00:00Z</b>";
    model.setRows(obligationRows(own, ClauseTexts()));
    const QModelIndex evidence = model.index(0, ObligationModel::EvidenceText);
    QCOMPARE(evidence.data().toString(), QStringLiteral("<b>2026-03-18T12:00:00Z</b>"));
    QVERIFY(evidence.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

void UiSupportPage::timesAreTheCustomersAndUtcOnHover()
{
    Evaluation away = *m_e;
    away.zone = Zone::named("Asia/Kolkata").value();
    TicketModel tickets;
    tickets.setRows(ticketRows(away, nullptr));
    QCOMPARE(text(tickets, 1, TicketModel::Opened), QStringLiteral("2 Mar, 15:30"));
    QCOMPARE(tickets.index(1, TicketModel::Opened).data(Qt::ToolTipRole).toString(),
             QStringLiteral("2 Mar, 10:00 UTC"));
    ObligationModel obligations;
    obligations.setRows(obligationRows(away, ClauseTexts()));
    QCOMPARE(text(obligations, 2, ObligationModel::EvidenceText),
             QStringLiteral("host-1: missing 18 Mar, 17:30"));
    QVERIFY(obligations.index(2, ObligationModel::EvidenceText)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("2026-03-18T12:00:00Z")));
}

void UiSupportPage::figuresCountTheRows()
{
    SupportPage page;
    page.showMonth(*m_e, &m_data->policy);
    const auto figure = [&](const char *name) { return page.findChild<FigureLabel *>(QLatin1String(name)); };
    QCOMPARE(figure("supportOpened")->figure(), QStringLiteral("5"));
    QCOMPARE(figure("supportOpened")->note(), QStringLiteral("1 wait for a reply"));
    QCOMPARE(figure("supportLate")->figure(), QStringLiteral("2"));
    QCOMPARE(figure("supportUpdates")->figure(), QStringLiteral("1"));
    QCOMPARE(figure("supportBroken")->figure(), QStringLiteral("3"));
    QVERIFY(figure("supportBroken")->accessibleDescription().contains(QStringLiteral("Press Enter")));
    page.clear();
    QCOMPARE(figure("supportBroken")->figure(), QStringLiteral("–"));
    QCOMPARE(page.tickets()->rowCount() + page.obligations()->rowCount(), 0);
}

void UiSupportPage::everythingIsReachedByKeys()
{
    SupportPage page;
    page.resize(900, 700);
    page.showMonth(*m_e, &m_data->policy);
    page.show();
    page.activateWindow();
    for (const QWidget *w : page.findChildren<QWidget *>())
        if (w->focusPolicy() != Qt::NoFocus && w->isVisibleTo(&page) && !w->inherits("QScrollBar"))
            QVERIFY2(!w->accessibleName().isEmpty(), qPrintable(w->objectName()));
    auto *tickets = page.findChild<TableView *>(QStringLiteral("tickets"));
    auto *obligations = page.findChild<TableView *>(QStringLiteral("obligations"));

    // Tab leads from figure to figure, then to one table and the other.
    QStringList order;
    const QWidget *first = page.findChild<FigureLabel *>(QStringLiteral("supportOpened"));
    for (const QWidget *w = first; order.size() < 8; w = w->nextInFocusChain())
        if (w->focusPolicy() & Qt::TabFocus && w->isVisible() && !w->objectName().isEmpty()
            && (qobject_cast<const FigureLabel *>(w) || qobject_cast<const TableView *>(w)))
            order << w->objectName();
    QCOMPARE(order.join(QLatin1Char(' ')),
             QStringLiteral("supportOpened supportLate supportUpdates supportBroken tickets followUps "
                            "missedDeadlines obligations"));

    QTest::keyClick(page.findChild<FigureLabel *>(QStringLiteral("supportUpdates")), Qt::Key_Return);
    QCOMPARE(tickets->currentIndex().row(), 3);
    QTest::keyClick(tickets, Qt::Key_Down);
    QCOMPARE(tickets->currentIndex().row(), 4);
    QTest::keyClick(tickets, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(plain(QApplication::clipboard()->text()).startsWith(QStringLiteral("T-5\t3 · Normal\t6 Mar")));
    tickets->sortByColumn(TicketModel::Opened, Qt::DescendingOrder);
    QTest::keyClick(page.findChild<FigureLabel *>(QStringLiteral("supportLate")), Qt::Key_Space);
    QCOMPARE(tickets->currentIndex().row(), 0);
    QCOMPARE(tickets->currentIndex().data().toString(), QStringLiteral("T-5"));
    QTest::keyClick(page.findChild<FigureLabel *>(QStringLiteral("supportBroken")), Qt::Key_Return);
    QCOMPARE(obligations->currentIndex().row(), 2);
}

void UiSupportPage::aStateHasAShapeBesideItsWord()
{
    SupportPage page;
    page.resize(900, 700);
    page.showMonth(*m_e, &m_data->policy);
    page.show();
    auto *table = page.findChild<TableView *>(QStringLiteral("obligations"));
    const QImage image = table->viewport()->grab().toImage();
    const auto solid = [&](int row, Role fill) {
        // The square before the word: how much of it has the fill of the status's mark.
        const QRect cell = table->visualRect(table->model()->index(row, ObligationModel::State));
        const int side = table->fontMetrics().height();
        const QRgb colour = Theme::colour(fill, false).rgb();
        int count = 0;
        for (int y = cell.center().y() - side / 2; y < cell.center().y() + side / 2; ++y)
            for (int x = cell.left(); x < cell.left() + side; ++x)
                count += image.pixel(x, y) == colour ? 1 : 0;
        return count;
    };
    QCOMPARE(statusOf(m_e->obligations[0].state), Status::Met);
    QCOMPARE(statusOf(m_e->obligations[2].state), Status::Breached);
    const int disc = solid(0, Role::MetFill);
    const int square = solid(2, Role::BreachFill);
    QVERIFY2(disc > 40, qPrintable(QString::number(disc)));
    QVERIFY2(square > 40, qPrintable(QString::number(square)));
    QVERIFY(disc != square);
    QCOMPARE(solid(0, Role::BreachFill) + solid(2, Role::MetFill), 0);
}

void UiSupportPage::emptyTablesSayWhy()
{
    const auto inkOf = [](TableView *table) { return table->viewport()->grab().toImage(); };
    SupportPage page;
    page.resize(900, 500);
    auto *tickets = page.findChild<TableView *>(QStringLiteral("tickets"));
    auto *obligations = page.findChild<TableView *>(QStringLiteral("obligations"));
    page.show();
    Evaluation none = *m_e;
    none.support.clear();
    none.obligations.clear();
    Policy silent = m_data->policy;
    silent.support.reset();

    page.showMonth(none, &silent);
    QCOMPARE(tickets->emptyText(), QStringLiteral("The agreement promises no support times."));
    QCOMPARE(obligations->emptyText(), QStringLiteral("The agreement names no obligation."));
    QCOMPARE(page.findChild<FigureLabel *>(QStringLiteral("supportLate"))->figure(), QStringLiteral("–"));
    const QImage promised = inkOf(tickets);
    page.showMonth(none, &m_data->policy);
    QCOMPARE(tickets->emptyText(), QStringLiteral("No ticket was opened in this month."));
    QVERIFY(inkOf(tickets) != promised);
    QCOMPARE(page.findChild<FigureLabel *>(QStringLiteral("supportLate"))->figure(), QStringLiteral("0"));
}

MAKEGOOD_TEST(UiSupportPage)

} // namespace t_ui_support_page

#include "t_ui_support_page.moc"
