// SPDX-License-Identifier: GPL-3.0-or-later
// Setting the built-in prober up in the window, as a person does who has no monitoring.
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTcpServer>
#include <QtTest>

#include "connect_at_hand.h"
#include "sources/path_edit.h"
#include "support/test_program.h"

namespace t_ui_connect_prober
{

using namespace makegood;
using namespace makegood::test;

class UiConnectProber : public QObject
{
    Q_OBJECT
private slots:
    void targetsAreTypedTestedAndFound();
};

void UiConnectProber::targetsAreTypedTestedAndFound()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTemporaryDir folder;
    ConnectAtHand hand(sla::parseInstant("2026-03-05T12:00:00Z").value());
    hand.prepare({contractFor("caldera", "Caldera Freight Lines", "mail")});
    QVERIFY(hand.open());
    QVERIFY(hand.window().showPage(QStringLiteral("sources")));
    QVERIFY(hand.click("connectFirst"));
    QVERIFY(hand.click("kind_probe") && hand.reaches(ConnectStep::Address));
    QVERIFY(hand.type("sourceName", QStringLiteral("Watch")));
    auto *targets = hand.find<QPlainTextEdit>("field_targets");
    QVERIFY(targets != nullptr && targets->isVisible());
    const QString port = QString::number(server.serverPort());
    targets->setPlainText(QStringLiteral("tcp://127.0.0.1:%1 name=mail\ngopher://127.0.0.1\n").arg(port));
    hand.find<PathEdit>("field_journal")->edit()->setText(folder.path());
    QVERIFY(hand.click("connectContinue"));
    // The line that is wrong is named beside the field.
    const auto isNamed = [&] {
        for (const QLabel *label : hand.assistant().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QStringLiteral("line 2: ")))
                return true;
        return false;
    };
    if (!QTest::qWaitFor(isNamed, 5000)) {
        QStringList seen;
        for (const QLabel *label : hand.assistant().findChildren<QLabel *>())
            if (label->isVisible())
                seen << label->text();
        QFAIL(qPrintable(seen.join(QStringLiteral(" | "))));
    }
    targets->setPlainText(
        QStringLiteral("# the shop\ntcp://127.0.0.1:%1 name=mail\n\ntcp://127.0.0.1:1").arg(port));
    hand.grab("prober");
    QVERIFY(hand.click("connectContinue") && hand.reaches(ConnectStep::Test));
    QVERIFY(hand.canContinue());
    hand.grab("prober_test");
    QVERIFY(hand.click("connectContinue") && hand.reaches(ConnectStep::Discover));
    QVERIFY(hand.canContinue());
    hand.grab("prober_discover");
    QCOMPARE(hand.find<QTableView>("seriesTable")->model()->rowCount(), 2);
}

MAKEGOOD_TEST(UiConnectProber)

} // namespace t_ui_connect_prober

#include "t_ui_connect_prober.moc"
