// SPDX-License-Identifier: GPL-3.0-or-later
// Large text, narrow windows and right-to-left layouts: nothing is cut, nothing lies over something else.
#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>
#include <QWidget>
#include <QtTest>

#include "case_at_hand.h"
#include "credit/credit_page.h"
#include "explain/format.h"
#include "maintenance/calendar_page.h"
#include "portfolio/portfolio_model.h"
#include "portfolio_at_hand.h"
#include "shell/contract_header.h"
#include "shell/door_card.h"
#include "shell/figure_cell.h"
#include "shell/find_field.h"
#include "shell/page_stack.h"
#include "shell/service_list.h"
#include "shell/top_bar.h"
#include "support/test_program.h"
#include "widgets/month_stepper.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace t_ui_layout
{

using namespace makegood::ui;

class UiLayout : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void theHeaderKeepsItsHeight();
    void figuresMirror();
    void longVerdictsBreakIntoLines();
    void anOutageFitsBesideItsFigures();
    void theStepperPointsWhereItGoes();
    void onlyThePageThatIsShownNeedsRoom();
    void theListGrowsWithTheText();
    void theFieldToFindInKeepsItsPlace();
    void aDoorHasRoomForItsTitle();
    void valuesKeepTheirDirection();

private:
    Theme m_theme;
};

void UiLayout::cleanup()
{
    m_theme.setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

// Whatever it says, at any width and size of text: nothing above a page changes its height.
void UiLayout::theHeaderKeepsItsHeight()
{
    const auto e = makegood::test::creditByTime();
    const QString customer
        = QStringLiteral("A customer with a name that is much too long for the room that it has");
    for (const int percent : {100, 200}) {
        m_theme.setTextPercent(percent);
        QCoreApplication::processEvents();
        for (const int width : {1440, 1000, 700}) {
            ContractHeader header;
            header.resize(width, 100);
            header.show();
            const int height = header.height();
            const auto placesOf = [&] {
                QList<QRect> out;
                for (const FigureCell *cell : header.findChildren<FigureCell *>())
                    out << (cell->isVisible() ? cell->geometry() : QRect());
                return out;
            };
            header.showNames(customer, QStringLiteral("Agreement"), {});
            const QList<QRect> places = placesOf();
            QCOMPARE(header.height(), height);
            header.showNames(customer, QStringLiteral("Agreement"),
                             QStringLiteral("There is no billing period."));
            QCOMPARE(header.height(), height);
            header.showMonth(QStringLiteral("An agreement whose name is long, too, and longer"), e,
                             e->services.front());
            QCoreApplication::processEvents();
            QCOMPARE(header.height(), height);
            QCOMPARE(placesOf(), places); // no figure moves when figures change
            for (const QRect &place : places)
                QVERIFY(place.isNull() || header.rect().contains(place));
            QVERIFY(header.findChild<FigureCell *>(QStringLiteral("figureCredit"))->isVisible());
        }
    }
}

void UiLayout::figuresMirror()
{
    const auto e = makegood::test::creditByTime();
    ContractHeader header;
    header.showMonth(QStringLiteral("Agreement"), e, e->services.front());
    header.resize(1200, 100);
    header.show();
    const auto *first = header.findChild<FigureCell *>(QStringLiteral("figureAvailability"));
    const auto *last = header.findChild<FigureCell *>(QStringLiteral("figureCredit"));
    QVERIFY(first->x() < last->x());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(first->x() > last->x());
}

void UiLayout::longVerdictsBreakIntoLines()
{
    const CaseData data = makegood::test::exampleCase("05-maintenance");
    const auto e = makegood::test::judged(data, "2026-03", "2026-04-10T00:00:00Z");
    CalendarPage page;
    page.resize(640, 500);
    page.showMonth(e->month, e, e->asOf);
    page.showCalendars(std::make_shared<Calendars>(Calendars{{data.contract,
                                                              data.policy.name,
                                                              data.policy.provider,
                                                              data.policy.maintenance,
                                                              data.evidence.windows,
                                                              {}}}),
                       data.contract.id, e->services.front().service, {}, e->asOf);
    page.findChild<QCheckBox *>(QStringLiteral("agendaPastToo"))->setChecked(true);
    page.showView(QStringLiteral("list"));
    page.show();
    QCoreApplication::processEvents();
    const auto *table = page.findChild<TableView *>(QStringLiteral("agenda"));
    QVERIFY(table->model()->rowCount() > 2);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex verdict = table->model()->index(row, AgendaModel::VerdictWords);
        const int width = table->columnWidth(AgendaModel::VerdictWords) - 13;
        const QRect need = table->fontMetrics().boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap,
                                                             verdict.data().toString());
        QVERIFY2(table->rowHeight(row) >= need.height(), qPrintable(verdict.data().toString()));
    }
    QVERIFY(!table->horizontalScrollBar()->isVisible());
}

void UiLayout::anOutageFitsBesideItsFigures()
{
    const CaseData data = makegood::test::exampleCase("02-credit-by-time");
    const auto e = makegood::test::creditByTime();
    CreditPage page;
    page.showMonth(e, e->services.front(), std::make_shared<CaseData>(data), e->asOf);
    page.resize(640, page.heightForWidth(640));
    page.show();
    QCoreApplication::processEvents();
    for (const char *name : {"creditLines", "readings"}) {
        const auto *table = page.findChild<TableView *>(QLatin1String(name));
        QVERIFY2(!table->horizontalScrollBar()->isVisible(), name);
    }
}

void UiLayout::theStepperPointsWhereItGoes()
{
    MonthStepper stepper;
    const auto *previous = stepper.findChild<QToolButton *>(QStringLiteral("previousMonth"));
    QCOMPARE(previous->arrowType(), Qt::LeftArrow);
    stepper.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(previous->arrowType(), Qt::RightArrow);
}

void UiLayout::onlyThePageThatIsShownNeedsRoom()
{
    PageStack pages;
    auto *low = new QWidget;
    low->setObjectName(QStringLiteral("low"));
    auto *high = new QWidget;
    high->setObjectName(QStringLiteral("high"));
    high->setMinimumHeight(900);
    pages.add(low);
    pages.add(high);
    pages.show();
    QVERIFY(pages.minimumSizeHint().height() < 900);
    QVERIFY(pages.showPage(QStringLiteral("high")));
    QVERIFY(pages.minimumSizeHint().height() >= 900);
    QVERIFY(high->isVisible() && !low->isVisible());
    QVERIFY(!pages.showPage(QStringLiteral("none")));
}

void UiLayout::theListGrowsWithTheText()
{
    const auto e = makegood::test::creditByTime();
    const auto judged = makegood::test::figuresOfMonths({makegood::test::judgedEntry(e)});
    PortfolioModel model;
    model.setContracts({{"a", "Acme", "p", "Policy"}}, e->month, [&](const std::string &) { return judged; });
    ServiceList list(&model);
    list.resize(300, 400);
    list.show();
    auto *view = list.findChild<QListView *>(QStringLiteral("contracts"));
    const int two = view->visualRect(view->model()->index(0, 0)).height();
    m_theme.setTextPercent(200);
    QCoreApplication::processEvents();
    QTRY_VERIFY(view->visualRect(view->model()->index(0, 0)).height() > two * 3 / 2);
    QVERIFY(list.minimumSizeHint().width() > view->fontMetrics().averageCharWidth() * 20);
}

// Whatever the state of the month says, nothing beside it moves under the mouse.
void UiLayout::theFieldToFindInKeepsItsPlace()
{
    for (const int width : {1440, 1200, 1024}) {
        TopBar bar;
        bar.resize(width, 48);
        bar.show();
        const auto *find = bar.findChild<FindField *>();
        QSet<int> places;
        for (const char *words :
             {"Ended 29 days ago", "Ended 29 days ago, not locked", "Provisional, 6 days left", ""}) {
            bar.setMonthState(Pill::Kind::Quiet, QString::fromLatin1(words), QStringLiteral("Ended"),
                              QStringLiteral("hourglass"));
            QCoreApplication::processEvents();
            places << find->x();
        }
        QCOMPARE(places.size(), 1);
    }
}

// At a width where its title breaks: the card grows by what the title takes.
void UiLayout::aDoorHasRoomForItsTitle()
{
    const auto heightWith = [](const QString &title) {
        return DoorCard(DoorCard::Picture::Files, title, QStringLiteral("Text"), QStringLiteral("Act"))
            .heightForWidth(200);
    };
    const int one = heightWith(QStringLiteral("Start"));
    const int two = heightWith(QStringLiteral("Start with a spreadsheet of a customer"));
    QVERIFY(two >= one + QFontMetrics(typeFont(Type::Section, QApplication::font())).height());
}

void UiLayout::valuesKeepTheirDirection()
{
    // The digits of "46 min" stand left of the word in both directions: the ink of the drawn text is the
    // same.
    const auto inkOf = [](const QString &text, Qt::LayoutDirection direction) {
        QImage image(200, 40, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter p(&image);
        p.setLayoutDirection(direction);
        p.drawText(QRect(0, 0, 200, 40), Qt::AlignCenter, text);
        return image;
    };
    const QString text = QStringLiteral("46 min");
    QVERIFY(inkOf(text, Qt::LeftToRight) != inkOf(text, Qt::RightToLeft));
    QCOMPARE(inkOf(isolated(text), Qt::RightToLeft), inkOf(text, Qt::LeftToRight));

    // What the table draws is isolated there, what it copies is not.
    const auto e = makegood::test::creditByTime();
    CreditPage page;
    page.showMonth(e, e->services.front(), nullptr, e->asOf);
    auto *table = page.findChild<TableView *>(QStringLiteral("creditLines"));
    table->selectRow(0);
    QVERIFY(!table->selectionAsText().contains(QChar(0x2068)));
}

MAKEGOOD_TEST(UiLayout)

} // namespace t_ui_layout

#include "t_ui_layout.moc"
