// SPDX-License-Identifier: GPL-3.0-or-later
// The journal page alone; t_ui_review has it in the window.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>
#include <QtTest>

#include "journal/journal_page.h"
#include "support/test_program.h"
#include "widgets/plain_texts.h"
#include "widgets/table_view.h"

namespace t_ui_journal
{

using namespace makegood::ui;

namespace
{

JournalEntry entry(std::int64_t seq, const char *kind, const char *contract, const char *payload)
{
    return {seq,      parseInstant("2026-06-05T17:00:00Z").value() + std::chrono::hours(seq),
            "ana",    kind,
            contract, payload};
}

QStringList words(std::initializer_list<const char *> all)
{
    QStringList out;
    for (const char *word : all)
        out << QString::fromLatin1(word);
    return out;
}

} // namespace

class UiJournal : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_page = std::make_unique<JournalPage>();
        m_page->resize(900, 500);
        JournalExtract extract;
        extract.entries = {
            entry(5, "future-kind", "", "<b>bold</b> 2026-06-05T17:00:00Z sha256 00ff"),
            entry(4, "terms", "c2", "policy procirrus sha256 0a (before: 0b): amendment 2"),
            entry(3, "claim", "c2", "vps-1 2026-06-02T08:00:00Z filed 139 note \"ticket 4711\": sent today"),
            entry(2, "incident", "c1",
                  "review-1 vps-1 2026-06-01T10:00:00Z 2026-06-01T11:20:30.250Z provider (before: "
                  "review-1 vps-1 2026-06-01T10:00:00Z 2026-06-01T11:20:30.250Z unclassified): "
                  "their note says so"),
            entry(1, "import", "c1", "44640 checks, 3 rows; contract text sha256 d5bb")};
        extract.count = 5;
        const Currency usd = Currency::named("USD").value();
        m_page->setContracts({{"c1", "Harbour", Zone::named("Europe/Berlin").value(), usd},
                              {"c2", "=Juniper", Zone::named("America/Phoenix").value(), usd}},
                             std::chrono::year(2026));
        m_page->showEntries(std::move(extract));
        m_page->show();
        m_filter = m_page->findChild<QLineEdit *>(QStringLiteral("journalFilter"));
        m_customer = m_page->findChild<QComboBox *>(QStringLiteral("journalCustomer"));
    }

    void wordsOfAnAccountManager()
    {
        QAbstractItemModelTester tester(m_page->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList said = shown(JournalModel::What);
        QCOMPARE(said[1], QStringLiteral("Agreement changed: the agreement"));
        QCOMPARE(said[2],
                 QStringLiteral("Claim recorded: vps-1, outage of Tue 2 Jun, 01:00, filed, 1.39 USD, "
                                "ticket 4711")); // Phoenix' clock
        QCOMPARE(said[3],
                 QStringLiteral("Incident changed: vps-1, Mon 1 Jun, 12:00 to 13:20, provider (before: "
                                "vps-1, Mon 1 Jun, 12:00 to 13:20, not classified)")); // Berlin's
        QVERIFY2(said[4].startsWith(
                     QStringLiteral("Data imported: %1 checks, 3 other ").arg(QLocale().toString(44640))),
                 qPrintable(said[4]));
        QCOMPARE(shown(JournalModel::Reason),
                 words({"", "amendment 2", "sent today", "their note says so", ""}));
        QCOMPARE(shown(JournalModel::Who), words({"ana", "ana", "ana", "ana", "ana"}));
        QCOMPARE(shown(JournalModel::When)[3], QStringLiteral("Fri 5 Jun, 21:00"));
        QCOMPARE(shown(JournalModel::Customer), words({"", "=Juniper", "=Juniper", "Harbour", "Harbour"}));
        const QRegularExpression machine(QStringLiteral("sha256|\\d{4}-\\d\\d-\\d\\d|\\d\\.\\d{3}"));
        for (const QString &one : said)
            QVERIFY2(!one.contains(machine), qPrintable(one));
    }

    void oneCustomerOnDemand()
    {
        QCOMPARE(m_customer->count(), 3);
        m_customer->setFocus();
        QTest::keyClicks(m_customer, QStringLiteral("Harb"));
        QCOMPARE(shown(JournalModel::Customer), words({"Harbour", "Harbour"}));
        JournalExtract more;
        more.entries = {entry(6, "remove-claim", "c1", "vps-1 2026-06-02T08:00:00Z filed 139: wrong one")};
        more.count = 6;
        m_page->showEntries(more); // the choice stays
        QCOMPARE(shown(JournalModel::What).size(), 1);
        QVERIFY(shown(JournalModel::What).front().startsWith(QStringLiteral("Filing of a claim undone")));
    }

    void theHashIsInTheDetails()
    {
        auto *table = m_page->findChild<TableView *>();
        auto *details = m_page->findChild<QPlainTextEdit *>(QStringLiteral("journalDetails"));
        QVERIFY(!details->isVisible());
        QSignalSpy wanted(m_page.get(), &JournalPage::hashWanted);
        table->showRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(details->isVisible());
        QCOMPARE(wanted.last().front().toLongLong(), 4);
        m_page->showHash(3, QStringLiteral("c3")); // of another entry: too late
        QVERIFY(!details->toPlainText().contains(QStringLiteral("c3")));
        m_page->showHash(4, QStringLiteral("d4"));
        QVERIFY2(details->toPlainText().contains(QStringLiteral("d4")), qPrintable(details->toPlainText()));
        QVERIFY(details->toPlainText().contains(QStringLiteral("policy procirrus sha256 0a")));
        QVERIFY(details->toPlainText().contains(QStringLiteral("UTC")));
        QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("journalShowDetails")),
                          Qt::LeftButton);
        QVERIFY(!details->isVisible());
    }

    // Text from outside is never read as HTML, nor is its tool tip, in the program, which keeps all of them
    // plain.
    void textFromOutsideIsPlain()
    {
        const QModelIndex what = m_page->model()->index(0, JournalModel::What);
        QCOMPARE(what.data().toString(), QStringLiteral("future-kind: <b>bold</b> Fri 5 Jun, 17:00"));
        const QString tip = what.data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("<b>bold</b>")));
        PlainTexts plain;
        qApp->installEventFilter(&plain);
        QToolTip::showText(QPoint(5, 5), tip, m_page.get());
        const QLabel *shownTip = nullptr;
        for (const QWidget *top : QApplication::topLevelWidgets())
            if (top->inherits("QTipLabel"))
                shownTip = qobject_cast<const QLabel *>(top);
        QVERIFY(shownTip != nullptr);
        QCOMPARE(shownTip->text(), tip);
        QCOMPARE(shownTip->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void allWordsMustOccur()
    {
        QTest::keyClicks(m_filter, QStringLiteral("VPS-1 4711"));
        QCOMPARE(shown(JournalModel::What).size(), 1);
        QTest::keyClicks(m_filter, QStringLiteral(" harbour"));
        QVERIFY(shown(JournalModel::What).isEmpty());
        m_filter->clear();
        QCOMPARE(shown(JournalModel::What).size(), 5);
    }

    void aBrokenChainIsSaid()
    {
        const auto *summary = m_page->findChild<QLabel *>(QStringLiteral("journalSummary"));
        QVERIFY(
            summary->text().startsWith(QStringLiteral("History verified: no entry was altered or removed.")));
        JournalExtract extract;
        extract.entries = {entry(9, "import", "c1", "")};
        extract.count = 9;
        extract.damage = "entry 3 does not fit";
        m_page->showEntries(extract);
        QVERIFY(summary->text().contains(QStringLiteral("entry 3 does not fit")));
        QVERIFY(summary->text().contains(QStringLiteral("newest"))); // not all of the nine are here
    }

    void everyKindIsSaid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *kind, const char *payload, const char *said, const char *reason) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(payload)
                                << QString::fromUtf8(said) << QString::fromLatin1(reason);
        };
        row("window",
            "w-1 2026-06-07T05:00:00Z 2026-06-07T06:00:00Z confirmed for vps-1, vps-2 announced "
            "2026-06-05T05:00:00Z by e-mail \"New disks\": they asked",
            "Maintenance planned: New disks, Sun 7 Jun, 05:00 to 06:00, announced Fri 5 Jun, 05:00",
            "they asked");
        row("remove-bridge", "vps-1 2026-06-07T05:00:00Z 2026-06-07T06:00:00Z: no",
            "Gap between outages not counted any more: vps-1, Sun 7 Jun, 05:00 to 06:00", "no");
        row("agreed-remedy", "vps-1 2026-05 500 agreed by Eva on 2026-06-07T05:00:00Z: by phone",
            "Remedy agreed: vps-1, May 2026, 5.00 USD, agreed by Eva", "by phone");
        row("provider-figure", "vps-1 2026-06-07T05:00:00Z downtime 1h30m amount 500",
            "Provider’s figure added: vps-1, outage of Sun 7 Jun, 05:00, 1 h 30 min, 5.00 USD", "");
        row("invoice-credit", "R-1 2026-06-30 vps-1 2026-05 500",
            "Credit on an invoice added: invoice R-1, vps-1, "
            "May 2026, 5.00 USD",
            "");
        row("freeze", "2026-05 version 1 evaluation sha256 00ff", "Report locked: May 2026", "");
        row("restate", "2026-05 version 2 evaluation sha256 00ff: a late ticket",
            "Corrected report issued: May 2026, version 2", "a late ticket");
        row("obligation", "coverage 2026-05 kept: the rota",
            "Obligation recorded: Monitoring around the clock, May 2026, kept", "the rota");
        row("evidence", "review-1 \"status page\" sha256 00ff: proof", "Evidence added: status page",
            "proof");
        row("source", "zabbix-1 {\"kind\":\"zabbix\"} every 5m", "Source connected or changed: zabbix-1", "");
        row("sync", "12 checks, 0 rows", "Source synced: 12 checks", "");
        row("contract-state", "contract archived, before active: gone", "Contract: archived", "gone");
        row("remove-contract", "gone", "Contract removed", "gone");
        row("customer", "customer Harbour, Inc. changed: owner, time zone", "Customer: owner, time zone", "");
    }
    void everyKindIsSaid()
    {
        QFETCH(QString, kind);
        QFETCH(QString, payload);
        QFETCH(QString, said);
        QFETCH(QString, reason);
        const Format format(QLocale(), Zone(), Currency::named("USD").value());
        const EntryWords words = entryWords(entry(1, qPrintable(kind), "c1", qPrintable(payload)), format,
                                            std::chrono::year(2026));
        QCOMPARE(QString(words.what).replace(QChar(0xA0), QLatin1Char(' ')), said);
        QCOMPARE(words.reason, reason);
    }

    void seeingThePageAsksForEntries()
    {
        QSignalSpy wanted(m_page.get(), &JournalPage::entriesWanted);
        m_page->hide();
        m_page->show();
        QCOMPARE(wanted.count(), 1);
    }

private:
    QStringList shown(int column) const
    {
        QStringList out;
        const auto *model = m_page->findChild<TableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            out << model->index(row, column).data().toString().replace(QChar(0xA0), QLatin1Char(' '));
        return out;
    }

    std::unique_ptr<JournalPage> m_page;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_customer = nullptr;
};

MAKEGOOD_TEST(UiJournal)

} // namespace t_ui_journal

#include "t_ui_journal.moc"
