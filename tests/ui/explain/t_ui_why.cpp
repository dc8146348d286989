// SPDX-License-Identifier: GPL-3.0-or-later
// The Why panel: steps, chips, the pinned clause, keys, and that nothing moves or is cut.
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QtTest>

#include "case_at_hand.h"
#include "explain/brief_reason.h"
#include "explain/why_subject.h"
#include "shell/inspector.h"
#include "shell/why_clause.h"
#include "shell/why_delegate.h"
#include "shell/why_section.h"
#include "shell/why_tree.h"
#include "support/test_program.h"

namespace t_ui_why
{

using namespace makegood::ui;

namespace
{

std::vector<QTreeWidgetItem *> itemsOf(const WhyTree &tree)
{
    std::vector<QTreeWidgetItem *> out;
    for (QTreeWidgetItemIterator at(const_cast<WhyTree *>(&tree)); *at != nullptr; ++at)
        out.push_back(*at);
    return out;
}

WhyLayout layoutOf(const WhyTree &tree, QTreeWidgetItem *item)
{
    QStyleOptionViewItem option;
    option.initFrom(&tree);
    option.widget = &tree;
    return WhyLayout(option, tree.indexFromItem(item), WhyDelegate::widthFor(option));
}

std::vector<QRect> boxesOf(const WhyLayout &layout)
{
    std::vector<QRect> out{layout.titleBox, layout.textBox, layout.valueBox,
                           layout.noteBox,  layout.chevron, layout.dot};
    out.insert(out.end(), layout.chipBoxes.begin(), layout.chipBoxes.end());
    out.erase(std::remove_if(out.begin(), out.end(), [](const QRect &box) { return box.isEmpty(); }),
              out.end());
    return out;
}

} // namespace

class UiWhy : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_e = makegood::test::creditByTime();
        m_why = new WhySection;
        m_panel = std::make_unique<Inspector>(m_why);
        m_panel->resize(352, 640);
        m_panel->show();
        ask(WhySubject::Figure::Availability);
    }
    void cleanup() { m_panel.reset(); }

    void theAnswerStandsAboveItsSteps()
    {
        const QTreeWidgetItem *answer = tree().topLevelItem(0);
        QCOMPARE(tree().topLevelItemCount(), 1);
        QVERIFY(answer->data(0, WhySentence).toString().contains(QStringLiteral("The promise of")));
        QVERIFY(answer->data(0, WhyFormula).toString().contains(QChar(0x00F7)));
        QVERIFY(answer->data(0, WhyResult).toString().contains(QLatin1Char('%')));
        QVERIFY(answer->childCount() > 2);
        // It is no step: it stays open.
        tree().setCurrentItem(tree().topLevelItem(0));
        QTest::keyClick(&tree(), Qt::Key_Left);
        QVERIFY(tree().topLevelItem(0)->isExpanded());
    }

    // Of a running month what has passed is shown, here and in the header.
    void aRunningMonthIsExplainedByWhatHasPassed()
    {
        m_e = makegood::test::judged(makegood::test::exampleCase("02-credit-by-time"), "2026-06",
                                     "2026-06-03T12:00:00Z");
        ask(WhySubject::Figure::Availability);
        const ServiceResult &service = m_e->services.front();
        QVERIFY(m_e->isRunning() && service.soFar && service.soFar->availability);
        const std::string percent = service.soFar->availability->percent();
        QVERIFY(percent != service.availability->percent());
        const QString shown = QString::fromStdString(percent);
        const auto answer = whyOf(*m_e, {WhySubject::Figure::Availability, service.service, {}, {}});
        QVERIFY2(answer->question.contains(shown), qPrintable(answer->question));
        const QTreeWidgetItem *top = tree().topLevelItem(0);
        QVERIFY(top->data(0, WhyResult).toString().contains(shown));
        const Duration passed
            = service.measuredSet.intersected(Interval{service.period.when.start, m_e->asOf}).length();
        QVERIFY(passed < service.measured);
        const QString hours = QString::number(std::chrono::floor<std::chrono::hours>(passed).count());
        QVERIFY2(top->data(0, WhyFormula).toString().contains(hours),
                 qPrintable(top->data(0, WhyFormula).toString()));
        QVERIFY(m_why->asText().contains(shown));
    }

    void aClauseIsNamedOnce()
    {
        for (const auto figure : {WhySubject::Figure::Availability, WhySubject::Figure::Credit}) {
            ask(figure);
            QStringList named;
            QStringList all;
            for (const QTreeWidgetItem *item : itemsOf(tree())) {
                named += item->data(0, WhyChips).toStringList();
                if (item->parent() != nullptr)
                    all += item->data(0, WhyClauses).toStringList();
            }
            QVERIFY(!named.isEmpty());
            QVERIFY(all.size() > named.size());
            QCOMPARE(named.removeDuplicates(), 0);
            all.removeDuplicates();
            named.sort();
            all.sort();
            QCOMPARE(named, all); // and none is left out
        }
    }

    void theClauseOfTheChosenStepIsPinned()
    {
        auto *clause = m_panel->findChild<WhyClause *>();
        const auto *title = m_panel->findChild<QLabel *>(QStringLiteral("clauseTitle"));
        const auto *text = m_panel->findChild<QPlainTextEdit *>(QStringLiteral("clauseText"));
        for (QTreeWidgetItem *item : itemsOf(tree())) {
            tree().setCurrentItem(item);
            const QStringList ids = tree().currentClauses();
            QVERIFY(!ids.isEmpty());
            QCOMPARE(clause->shown(), ids.front());
            QVERIFY(title->text().contains(ids.front()));
            QVERIFY(text->toPlainText().size() > 10);
        }
        // A press on a chip shows that clause.
        for (QTreeWidgetItem *item : itemsOf(tree())) {
            const WhyLayout layout = layoutOf(tree(), item);
            if (layout.chips.isEmpty() || !tree().visualItemRect(item).isValid())
                continue;
            const QPoint at = tree().visualItemRect(item).topLeft() + layout.chipBoxes.back().center();
            QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, at);
            QCOMPARE(clause->shown(), layout.chips.back());
            return;
        }
        QFAIL("no chip");
    }

    void theNextClauseIsOneClickAway()
    {
        Explanation why;
        why.title = why.sentence = QStringLiteral("x");
        why.clauses = {QStringLiteral("SON-10"), QStringLiteral("OPS-1")};
        m_why->showAnswer(QStringLiteral("Why?"), why);
        auto *clause = m_panel->findChild<WhyClause *>();
        auto *next = m_panel->findChild<QToolButton *>(QStringLiteral("nextClause"));
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(clause->shown(), QStringLiteral("OPS-1"));
        QVERIFY(!next->isEnabled());
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("previousClause")),
                          Qt::LeftButton);
        QCOMPARE(clause->shown(), QStringLiteral("SON-10"));
        why.clauses.clear();
        m_why->showAnswer(QStringLiteral("Why?"), why);
        QVERIFY(!clause->isVisible());
    }

    void keysOpenCloseAndCopy()
    {
        QTreeWidgetItem *step = nullptr;
        for (QTreeWidgetItem *item : itemsOf(tree()))
            if (item->parent() != nullptr && item->childCount() > 0)
                step = item;
        QVERIFY(step != nullptr);
        tree().setFocus();
        tree().setCurrentItem(step);
        const bool open = step->isExpanded();
        QTest::keyClick(&tree(), Qt::Key_Return);
        QCOMPARE(step->isExpanded(), !open);
        QTest::keyClick(&tree(), '/');
        QVERIFY(!step->isExpanded());
        QVERIFY(tree().topLevelItem(0)->isExpanded());
        QTest::keyClick(&tree(), '*');
        QVERIFY(step->isExpanded());
        QApplication::clipboard()->clear();
        QTest::keySequence(&tree(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), m_why->asText());
        QVERIFY(m_why->asText().contains(QStringLiteral("checks.csv")));
        // By mouse: the arrow at the end of the title.
        const QRect arrow = layoutOf(tree(), step).chevron.translated(tree().visualItemRect(step).topLeft());
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, arrow.center());
        QVERIFY(!step->isExpanded());
    }

    void nothingMovesWhileStepsAreRead()
    {
        QCoreApplication::processEvents();
        const QRect clause = m_panel->findChild<WhyClause *>()->geometry();
        std::vector<QRect> before;
        for (QTreeWidgetItem *item : itemsOf(tree()))
            before.push_back(tree().visualItemRect(item));
        for (QTreeWidgetItem *item : itemsOf(tree())) {
            if (item->parent() != nullptr && !item->parent()->isExpanded())
                continue;
            tree().setCurrentItem(item, 0, QItemSelectionModel::ClearAndSelect);
            QCoreApplication::processEvents();
            QCOMPARE(m_panel->findChild<WhyClause *>()->geometry(), clause);
        }
        tree().scrollToTop();
        std::size_t i = 0;
        for (QTreeWidgetItem *item : itemsOf(tree()))
            QCOMPARE(tree().visualItemRect(item), before[i++]);
    }

    void noPartIsCutOrCoversAnother_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        QTest::newRow("usual") << 352 << 100;
        QTest::newRow("narrow") << 280 << 100;
        QTest::newRow("large text") << 560 << 200;
        QTest::newRow("large text, narrow") << 400 << 200;
    }
    void noPartIsCutOrCoversAnother()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        m_panel->setFont(font);
        m_panel->resize(width, 640);
        for (const auto figure : {WhySubject::Figure::Availability, WhySubject::Figure::Credit}) {
            ask(figure);
            QCoreApplication::processEvents();
            for (QTreeWidgetItem *item : itemsOf(tree())) {
                const WhyLayout layout = layoutOf(tree(), item);
                const QRect whole(0, 0, tree().viewport()->width(), layout.height());
                const std::vector<QRect> boxes = boxesOf(layout);
                for (std::size_t i = 0; i < boxes.size(); ++i) {
                    QVERIFY2(whole.contains(boxes[i]), qPrintable(layout.title));
                    for (std::size_t j = i + 1; j < boxes.size(); ++j)
                        QVERIFY2(!boxes[i].intersects(boxes[j]), qPrintable(layout.title));
                }
                for (const QString &word : layout.title.split(QLatin1Char(' ')))
                    QVERIFY2(QFontMetrics(layout.titleFont).horizontalAdvance(word)
                                 <= layout.titleBox.width(),
                             qPrintable(word));
                if (!layout.formulaFrame.isEmpty()) {
                    QVERIFY(layout.formulaFrame.contains(layout.formulaBox));
                    QVERIFY(layout.formulaFrame.contains(layout.resultBox));
                    QVERIFY(!layout.formulaBox.intersects(layout.resultBox));
                }
            }
        }
    }

    // Copy stands beside the close button, and only while Why is shown.
    void copyIsAButtonOfWhyAlone()
    {
        auto *copy = m_panel->findChild<QToolButton *>(QStringLiteral("whyCopy"));
        QVERIFY(copy->isVisible() && copy->isEnabled());
        QCOMPARE(copy->accessibleName(), QStringLiteral("Copy"));
        m_why->clear();
        QVERIFY(!copy->isEnabled());
        QWidget other;
        m_panel->setPanel(&other, QStringLiteral("Review"));
        m_panel->showPanel();
        QVERIFY(!copy->isVisible());
        m_panel->setPanel(nullptr, {});
        other.setParent(nullptr);
    }

private:
    WhyTree &tree() { return *m_why->tree(); }
    void ask(WhySubject::Figure figure)
    {
        const auto answer = whyOf(*m_e, {figure, m_e->services.front().service, {}, {}});
        QVERIFY(answer);
        m_why->showAnswer(answer->question, explainInBrief(answer->reason, Format(QLocale(), *m_e)));
    }

    std::shared_ptr<const Evaluation> m_e;
    std::unique_ptr<Inspector> m_panel;
    WhySection *m_why = nullptr;
};

MAKEGOOD_TEST(UiWhy)

} // namespace t_ui_why

#include "t_ui_why.moc"
