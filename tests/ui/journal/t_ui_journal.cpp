// SPDX-License-Identifier: GPL-3.0-or-later
// The journal page alone; t_ui_review has it in the window.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
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
        extract.entries = {entry(4, "future-kind", "", "<b>bold</b>"),
                           entry(3, "claim", "c2", "vps-1 filed 139: ticket 4711"),
                           entry(2, "incident", "c1", "review-1 vps-1 provider: their note says so"),
                           entry(1, "import", "c1", "44640 checks, 3 rows")};
        extract.count = 4;
        m_page->setContract("c1", Zone::named("Europe/Berlin").value(),
                            {{"c1", "Harbour", "p", "P"}, {"c2", "=Juniper", "p", "P"}});
        m_page->showEntries(std::move(extract));
        m_page->show();
        m_filter = m_page->findChild<QLineEdit *>(QStringLiteral("journalFilter"));
        m_all = m_page->findChild<QCheckBox *>(QStringLiteral("journalAll"));
    }

    void theShownContractFirst()
    {
        QAbstractItemModelTester tester(m_page->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown(JournalModel::What), words({"Incident recorded", "Import"}));
        QCOMPARE(shown(JournalModel::Who), words({"ana", "ana"}));
        QVERIFY(shown(JournalModel::When).front().contains(QStringLiteral("21:00"))); // Berlin's clock
        QVERIFY(shown(JournalModel::Details).front().contains(QStringLiteral("their note")));
        m_page->setContract("c2", Zone(), {{"c2", "=Juniper", "p", "P"}});
        QCOMPARE(shown(JournalModel::What), words({"Claim recorded"}));
    }

    void everyContractOnDemand()
    {
        m_page->activateWindow();
        m_all->setFocus();
        QTest::keyClick(m_all, Qt::Key_Space);
        QCOMPARE(shown(JournalModel::What),
                 words({"future-kind", "Claim recorded", "Incident recorded", "Import"}));
        QCOMPARE(shown(JournalModel::Customer), words({"", "=Juniper", "Harbour", "Harbour"}));
        // Text from outside is never read as HTML.
        const QModelIndex details = m_page->model()->index(0, JournalModel::Details);
        QCOMPARE(details.data().toString(), QStringLiteral("<b>bold</b>"));
        const QString tip = details.data(Qt::ToolTipRole).toString();
        QCOMPARE(tip, QStringLiteral("<b>bold</b>"));
        // Nor is its tool tip, in the program, which keeps all of them plain.
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
        m_all->setChecked(true);
        QTest::keyClicks(m_filter, QStringLiteral("VPS-1 4711"));
        QCOMPARE(shown(JournalModel::What), words({"Claim recorded"}));
        QTest::keyClicks(m_filter, QStringLiteral(" harbour"));
        QVERIFY(shown(JournalModel::What).isEmpty());
        m_filter->clear();
        QCOMPARE(shown(JournalModel::What).size(), 4);
    }

    void aBrokenChainIsSaid()
    {
        const auto *summary = m_page->findChild<QLabel *>(QStringLiteral("journalSummary"));
        QVERIFY(summary->text().contains(QStringLiteral("History verified")));
        JournalExtract extract;
        extract.entries = {entry(9, "import", "c1", "")};
        extract.count = 9;
        extract.damage = "entry 3 does not fit";
        m_page->showEntries(extract);
        QVERIFY(summary->text().contains(QStringLiteral("entry 3 does not fit")));
        QVERIFY(summary->text().contains(QStringLiteral("newest"))); // not all of the nine are here
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
            out << model->index(row, column).data().toString();
        return out;
    }

    std::unique_ptr<JournalPage> m_page;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_all = nullptr;
};

MAKEGOOD_TEST(UiJournal)

} // namespace t_ui_journal

#include "t_ui_journal.moc"
