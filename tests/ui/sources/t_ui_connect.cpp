// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting a source in the window, as a person does it, against a server that speaks the real protocol.
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QWidget>
#include <QtTest>

#include "connect_at_hand.h"
#include "explain/format.h"
#include "fake_prometheus.h"
#include "sources/map_section.h"
#include "sources/preview_section.h"
#include "support/test_program.h"

namespace t_ui_connect
{

using namespace makegood;
using namespace makegood::test;

class UiConnect : public QObject
{
    Q_OBJECT
private slots:
    void wholeWayToTheMonth();
    void typingReplacesTheProposedName();
    void aFirstStartWithoutAContract();
    void stoppedHalfWayItGoesOn();
    void anotherMappingOfARecordedSource();
};

namespace
{

const Month march = parseMonth("2025-03").value();
constexpr int minutes = 4 * 1440;

Instant fourDaysIn()
{
    return at(t0) + std::chrono::days(4);
}

// Seven hosts; the third is down for 58 minutes on the second day.
FakePrometheus sevenHosts()
{
    FakePrometheus out;
    for (const char *host :
         {"mail.caldera.example", "desk.caldera.example", "dc-east.harbour.example",
          "archive.lindqvist.example", "node-9.juniper.example", "relay2.ops.example", "gw.ops.example"})
        out.series.push_back(minutely(std::string(host) + ":443", minutes));
    for (int i = 0; i < 58; ++i)
        out.series[2].samples[static_cast<std::size_t>(1440 + 23 * 60 + i)].value = "0";
    return out;
}

std::vector<CaseData> fiveContracts()
{
    return {contractFor("caldera", "Caldera Freight Lines", "mail"),
            contractFor("caldera-desk", "Caldera Freight Lines", "desk"),
            contractFor("harbour", "Harbour Street Dental", "dc-east"),
            contractFor("lindqvist", "Lindqvist & Partner", "archive"),
            contractFor("juniper", "Juniper & Vale", "node-9")};
}

QString textOf(const ConnectAtHand &hand, const char *name)
{
    const auto *label = hand.find<QLabel>(name);
    return label != nullptr ? label->text() : QString();
}

QString cellOf(ConnectAtHand &hand, const QString &host, int column)
{
    const auto *model = hand.find<QTableView>("mapTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, MappingModel::Host).data().toString() == host)
            return model->index(row, column).data().toString();
    return {};
}

} // namespace

void UiConnect::wholeWayToTheMonth()
{
    FakePrometheus right = sevenHosts();
    FakeServer server(serving(right));
    ConnectAtHand hand(fourDaysIn());
    hand.prepare(fiveContracts());
    QVERIFY(hand.open());
    hand.window().showAt({}, {}, march);
    QVERIFY(hand.window().showPage(QStringLiteral("sources")));
    hand.grab("empty");
    QVERIFY(hand.click("connectFirst"));
    QVERIFY(hand.reaches(ConnectStep::Kind));
    hand.grab("kind");
    // Steps and bar have a ground of their own, from edge to edge of the page.
    const auto *page = hand.find<QWidget>("sourcesPage");
    const auto *bar = hand.find<QWidget>("connectBar");
    const auto *side = hand.find<QWidget>("connectSteps")->parentWidget();
    const QRect barPlace(bar->mapTo(page, QPoint(0, 0)), bar->size());
    const QRect sidePlace(side->mapTo(page, QPoint(0, 0)), side->size());
    QCOMPARE(sidePlace, QRect(0, 0, side->width(), page->height()));
    QCOMPARE(
        barPlace,
        QRect(side->width(), page->height() - bar->height(), page->width() - side->width(), bar->height()));
    const QImage painted = hand.window().grab().toImage();
    const auto ground = [&](const QWidget *widget) {
        return painted.pixelColor(widget->mapTo(&hand.window(), QPoint(8, 6)));
    };
    QCOMPARE(ground(side), ground(bar));
    QVERIFY(ground(side) != ground(hand.find<QWidget>("kindSection")->parentWidget()));
    QVERIFY(hand.goToTest(server.address()));
    QVERIFY(hand.canContinue());
    hand.grab("test");
    QVERIFY(textOf(hand, "testLead").contains(QStringLiteral("answered")));
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.canContinue());
    hand.grab("discover");
    QCOMPARE(hand.find<QTableView>("seriesTable")->model()->rowCount(), 7);
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.click("acceptSuggestions"));

    // The month as it would be, before anything is stored.
    const QString outage = QStringLiteral("dc-east.harbour.example");
    QTRY_VERIFY(cellOf(hand, outage, MappingModel::Availability).contains(QLatin1Char('%')));
    const QString promised = cellOf(hand, outage, MappingModel::Availability);
    QVERIFY(!promised.startsWith(QStringLiteral("100")));
    QVERIFY(Workspace::open(hand.file().toStdString()).value()->sources().list().value().empty());
    hand.grab("map");
    QVERIFY(textOf(hand, "connectNote").contains(QLatin1Char('2'))); // stay unmapped
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.reaches(ConnectStep::Start));
    QVERIFY(hand.click("connectContinue"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("startMonth")->isVisible(), 30000);
    hand.grab("done");

    const auto stored = Workspace::open(hand.file().toStdString()).value();
    QCOMPARE(stored->sources().list().value().size(), std::size_t(1));
    QCOMPARE(stored->contracts().load("harbour").value().evidence.checks.front().size(),
             std::uint64_t(minutes));
    QVERIFY(hand.click("startMonth"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.window().isSettled(), 30000);
    QVERIFY(hand.find<QWidget>("availabilityPage")->isVisible());
    QVERIFY(hand.window().shownMonth() == march);
    hand.window().showAt(QStringLiteral("harbour"), {}, march);
    QTRY_VERIFY(hand.window().session()->judging()->judged("harbour", march) != nullptr);
    const Judged &judged = *hand.window().session()->judging()->judged("harbour", march);
    QCOMPARE(Format(QLocale(), *judged.evaluation).percent(judged.evaluation->services.front().availability),
             promised);
    QTRY_VERIFY(textOf(hand, "statusFreshness").contains(QStringLiteral("Data as of")));

    QVERIFY(hand.window().showPage(QStringLiteral("sources")));
    QTRY_VERIFY(hand.find<QWidget>("sourceCard") != nullptr);
    QTRY_VERIFY(textOf(hand, "sourceSeries").startsWith(QStringLiteral("5 of 7")));
    hand.grab("sources");
}

void UiConnect::typingReplacesTheProposedName()
{
    ConnectAtHand hand(fourDaysIn());
    hand.prepare(fiveContracts());
    QVERIFY(hand.open());
    QVERIFY(hand.window().showPage(QStringLiteral("sources")));
    QVERIFY(hand.click("connectFirst") && hand.click("kind_prometheus")
            && hand.reaches(ConnectStep::Address));
    auto *name = hand.find<QLineEdit>("sourceName");
    QVERIFY(!name->text().isEmpty());
    QCOMPARE(hand.window().focusWidget(), name);
    QTest::keyClicks(hand.window().focusWidget(), QStringLiteral("Operations"));
    QCOMPARE(name->text(), QStringLiteral("Operations"));
}

void UiConnect::aFirstStartWithoutAContract()
{
    FakePrometheus right = sevenHosts();
    FakeServer server(serving(right));
    ConnectAtHand hand(fourDaysIn());
    QVERIFY(hand.open());
    QVERIFY(hand.click("startSource"));
    QTRY_VERIFY(hand.window().session()->workspace()->isOpen());
    QVERIFY(QFile::exists(hand.file()));
    QTRY_VERIFY(hand.find<QWidget>("connectSection") != nullptr && hand.assistant().isVisible());
    QVERIFY(hand.goToTest(server.address()));
    QVERIFY(hand.canContinue());
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.canContinue());
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(textOf(hand, "mapLack").contains(QStringLiteral("no contract")));
    QVERIFY(!hand.find<QAbstractButton>("connectContinue")->isEnabled());
    hand.grab("no-contract");
    QVERIFY(hand.click("mapNewContract"));
    auto *dialog = hand.find<QWidget>("newContractDialog");
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    dialog->close();
    // What the form does once its text is right.
    hand.window().session()->imports()->import(contractFor("harbour", "Harbour Street Dental", "dc-east"),
                                               "ana");
    QTRY_VERIFY(hand.find<QAbstractButton>("acceptSuggestions")->isEnabled());
    QVERIFY(hand.assistant().isVisible());
    QVERIFY(hand.click("acceptSuggestions"));
    QVERIFY(hand.canContinue());
}

void UiConnect::stoppedHalfWayItGoesOn()
{
    FakePrometheus right = sevenHosts();
    right.sampleLimit = 7 * 360; // six hours a page
    bool isSlow = false;
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (!isSlow) {
            right.answer(socket, request);
            return;
        }
        QTimer::singleShot(60, &socket, [&right, &socket, request] { right.answer(socket, request); });
    });
    ConnectAtHand hand(fourDaysIn());
    hand.prepare(fiveContracts());
    QVERIFY(hand.open());
    hand.window().showAt({}, {}, march);
    hand.window().connectSource();
    QVERIFY(hand.goToTest(server.address()));
    QVERIFY(hand.canContinue());
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.canContinue());
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.click("acceptSuggestions"));
    QTRY_VERIFY(hand.find<QWidget>("previewFigures")->isVisible());
    isSlow = true;
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.click("connectContinue"));
    QTRY_VERIFY(textOf(hand, "startSpeed").contains(QStringLiteral("checks")));
    QTRY_VERIFY(hand.syncs().running("Operations") != nullptr
                && hand.syncs().running("Operations")->progress.done > std::chrono::hours(6));
    hand.grab("start");
    QVERIFY(hand.click("startCancel"));
    QTRY_VERIFY(hand.find<QWidget>("startResume")->isVisible());
    hand.grab("stopped");
    const auto stored = Workspace::open(hand.file().toStdString()).value();
    const auto half = stored->contracts().load("harbour").value().evidence.checks.front().size();
    QVERIFY(half > 0 && half < minutes);
    // The month that was pulled half says so.
    QTRY_VERIFY(hand.find<QWidget>("freshnessNotice")->isVisible());

    isSlow = false;
    QVERIFY(hand.click("startResume"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("startMonth")->isVisible(), 30000);
    QCOMPARE(stored->contracts().load("harbour").value().evidence.checks.front().size(),
             std::uint64_t(minutes));
    QTRY_VERIFY(!hand.find<QWidget>("freshnessNotice")->isVisible());
}

void UiConnect::anotherMappingOfARecordedSource()
{
    FakePrometheus right = sevenHosts();
    FakeServer server(serving(right));
    ConnectAtHand hand(fourDaysIn());
    hand.prepare(fiveContracts());
    {
        PrometheusSettings settings = fakeSettings(server.address());
        settings.selector = "probe_success";
        settings.mapping = {{{{"instance", "mail.caldera.example:443"}}, "mail", "http", "caldera"}};
        const auto workspace = Workspace::open(hand.file().toStdString()).value();
        QVERIFY(workspace->sources().save(
            {{}, StoredSource{"Operations", {}, "prometheus", settingsToJson(settings)}},
            {"test", fourDaysIn()}));
    }
    QVERIFY(hand.open());
    hand.window().showAt({}, {}, march);
    QVERIFY(hand.window().showPage(QStringLiteral("sources")));
    QTRY_VERIFY(hand.find<QWidget>("sourceCard") != nullptr);
    hand.syncs().syncNow("Operations");
    // Six series belong to no service; four of them look like one.
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("unmappedAccept") != nullptr, 20000);
    QVERIFY(hand.find<QWidget>("unmappedSection")->isVisible());
    hand.grab("unmapped");
    // The suggestions follow once the workspace's services are read.
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QComboBox>("unmappedChoice")->currentIndex() > 0, 20000);
    QVERIFY(hand.click("unmappedAccept"));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(hand, "sourceSeries"), QStringLiteral("2 of 7"), 20000);

    QVERIFY(hand.click("sourceMap"));
    QVERIFY(hand.reaches(ConnectStep::Map));
    const QString mapped = cellOf(hand, QStringLiteral("mail.caldera.example"), MappingModel::Target);
    QVERIFY2(mapped.contains(QStringLiteral("mail")), qPrintable(mapped));
    QVERIFY(hand.click("acceptSuggestions"));
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.click("connectContinue"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("startMonth")->isVisible(), 30000);
    QVERIFY(hand.click("connectLeave"));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(hand, "sourceSeries"), QStringLiteral("5 of 7"), 20000);
    // The two that are left are nobody's: one is not to be mentioned again.
    QVERIFY(hand.click("unmappedIgnore"));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(hand, "sourceSeries"), QStringLiteral("5 of 6"), 20000);
    // Another name for people; the connection is the same.
    hand.window().findChild<QAction *>(QStringLiteral("renameSource"))->trigger();
    auto *asked = hand.window().findChild<QInputDialog *>(QStringLiteral("renameSourceDialog"));
    QVERIFY(asked != nullptr);
    QCOMPARE(asked->textValue(), QStringLiteral("Operations"));
    asked->setTextValue(QStringLiteral(" Graz "));
    asked->accept();
    QTRY_VERIFY_WITH_TIMEOUT(
        hand.find<QWidget>("sourceCard")->accessibleName().startsWith(QStringLiteral("Graz,")), 20000);
    QCOMPARE(Workspace::open(hand.file().toStdString()).value()->sources().list().value().size(),
             std::size_t(1));
}

MAKEGOOD_TEST(UiConnect)

} // namespace t_ui_connect

#include "t_ui_connect.moc"
