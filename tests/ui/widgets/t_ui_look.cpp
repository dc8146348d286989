// SPDX-License-Identifier: GPL-3.0-or-later
// How tables lie on cards, and what becomes of words that have no room.
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyleOptionHeader>
#include <QVBoxLayout>
#include <QtTest>

#include "charts/line_text.h"
#include "charts/month_strip.h"
#include "support/test_program.h"
#include "widgets/card_frame.h"
#include "widgets/card_table.h"
#include "widgets/flat_style.h"
#include "widgets/item_key.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

namespace t_ui_look
{

using namespace makegood::ui;

namespace
{

// The columns of `image` from the left to the first one with a pixel that is not like the first.
int firstInk(const QImage &image)
{
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) + 40 < qGray(image.pixel(0, 0)))
                return x;
    return -1;
}

} // namespace

class UiLook : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new FlatStyle); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void wordsBeginWhereTheCardsDo();
    void theCardShowsItsCorners();
    void nothingHasNoHeads();
    void textBreaksBetweenWords();
    void wordsWithoutRoomEndInAnEllipsis();
    void lettersBelowTheLineAreDrawn();
    void aMonthThatIsNearlyOverHasAWholeBar();
    void oneAnswerToTheKeysOfItems();
    void listsOfChoicesHaveRowsOfMenus();

private:
    void fill(int rows);

    QStandardItemModel m_model;
};

// The list shows its choices whole, in rows that a finger hits; a separator is no choice.
void UiLook::listsOfChoicesHaveRowsOfMenus()
{
    QComboBox box;
    box.addItems({QStringLiteral("All causes"), QStringLiteral("Provider"), QStringLiteral("Customer")});
    box.insertSeparator(1);
    box.show();
    QTest::mousePress(&box, Qt::LeftButton);
    QCoreApplication::processEvents();
    const QAbstractItemView *view = box.view();
    const int row = view->sizeHintForRow(0);
    QVERIFY2(row >= box.fontMetrics().height() + 12, qPrintable(QString::number(row)));
    QVERIFY(view->sizeHintForRow(1) < row);
    QVERIFY(view->viewport()->height() >= 3 * row);
    QVERIFY(view->viewport()->rect().contains(view->visualRect(view->model()->index(3, 0))));
    box.hidePopup();
}

void UiLook::fill(int rows)
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({QStringLiteral("Head"), QStringLiteral("Last")});
    for (int row = 0; row < rows; ++row)
        m_model.appendRow(
            {new QStandardItem(QStringLiteral("Head")), new QStandardItem(QStringLiteral("b"))});
}

// The heads and the cells of a table on a card: both 12 px further in than in a frame of its own.
void UiLook::wordsBeginWhereTheCardsDo()
{
    fill(3);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        int cell[2] = {};
        int head[2] = {};
        for (const bool onCard : {false, true}) {
            TableView table(QStringLiteral("table"), QStringLiteral("Table"));
            if (onCard)
                table.setFrameShape(QFrame::NoFrame);
            table.setSource(&m_model);
            table.resize(400, 200);
            table.show();
            const auto inkOf = [&](QWidget *widget, const QRect &rect) {
                QPixmap picture = widget->grab(rect);
                QImage image = picture.toImage();
                return firstInk(direction == Qt::LeftToRight ? image : image.mirrored(true, false));
            };
            const QRect first = table.visualRect(table.model()->index(1, 0)).adjusted(0, 4, 0, -4);
            cell[onCard] = inkOf(table.viewport(), first);
            QHeaderView *header = table.horizontalHeader();
            const QRect title(header->sectionViewportPosition(0), 4, header->sectionSize(0),
                              header->height() - 8);
            head[onCard] = inkOf(header->viewport(), title);
            QVERIFY(cell[onCard] >= 0);
            QVERIFY2(std::abs(cell[onCard] - head[onCard]) <= 2,
                     qPrintable(QStringLiteral("%1 %2 %3").arg(cell[onCard]).arg(head[onCard]).arg(onCard)));
        }
        QCOMPARE(cell[1] - cell[0], cardEdge);
        QCOMPARE(head[1] - head[0], cardEdge);
    }
}

void UiLook::theCardShowsItsCorners()
{
    fill(1);
    CardFrame card;
    auto *box = new QVBoxLayout(&card);
    box->setContentsMargins(1, 1, 1, 1);
    auto *table = new TableView(QStringLiteral("table"), QStringLiteral("Table"));
    table->setFrameShape(QFrame::NoFrame);
    table->setSource(&m_model);
    box->addWidget(table);
    CardFrame bare;
    for (CardFrame *one : {&card, &bare}) {
        one->resize(300, 160);
        one->show();
    }
    const auto corner = [](CardFrame &frame) { return frame.grab().toImage().copy(0, 0, 10, 6); };
    QCOMPARE(corner(card), corner(bare));
}

void UiLook::nothingHasNoHeads()
{
    fill(0);
    TableView table(QStringLiteral("table"), QStringLiteral("Table"));
    table.setEmptyText(QStringLiteral("Nothing is due."));
    table.setSource(&m_model);
    table.resize(80, 200); // too narrow for its heads
    table.show();
    QVERIFY(table.horizontalHeader()->isHidden());
    QVERIFY(!table.horizontalScrollBar()->isVisible());
    auto *other = new QStandardItemModel(1, 2, &table);
    table.setSource(other);
    QVERIFY(!table.horizontalHeader()->isHidden());
    QCOMPARE(table.horizontalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
}

void UiLook::textBreaksBetweenWords()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({QStringLiteral("About"), QStringLiteral("Text")});
    m_model.appendRow(
        {new QStandardItem(QStringLiteral("Maintenance windows")),
         new QStandardItem(QStringLiteral("None of it is accepted, and all of it counts. ").repeated(6))});
    TableView table(QStringLiteral("table"), QStringLiteral("Table"));
    table.setWideColumns({0, 1});
    table.setSource(&m_model);
    table.resize(360, 300);
    table.show();
    QVERIFY(table.columnWidth(0)
            >= table.fontMetrics().horizontalAdvance(QStringLiteral("Maintenance")) + 14);
    QVERIFY(!table.horizontalScrollBar()->isVisible());
}

void UiLook::wordsWithoutRoomEndInAnEllipsis()
{
    QLabel label(QStringLiteral("3 recorded, none too short"));
    label.setTextFormat(Qt::PlainText);
    label.resize(80, label.sizeHint().height());
    const QImage cut = label.grab().toImage();
    label.setText(label.fontMetrics().elidedText(label.text(), Qt::ElideRight, 80));
    QVERIFY(label.text().endsWith(QChar(0x2026)));
    QCOMPARE(cut, label.grab().toImage());
}

// A box as high as the letters without their tails: what hangs below is there all the same.
void UiLook::lettersBelowTheLineAreDrawn()
{
    QImage image(120, 60, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter p(&image);
    QFont font = QApplication::font();
    font.setPixelSize(20);
    p.setFont(font);
    const int low = 10 + QFontMetrics(font).ascent();
    drawWords(p, QRect(10, 10, 100, QFontMetrics(font).ascent()), Qt::AlignLeft | Qt::AlignTop,
              QStringLiteral("gypq"));
    p.end();
    int ink = 0;
    for (int y = low + 1; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    QVERIFY(ink > 0);
}

// Nothing of the dashes of what is to come shows over what has gone.
void UiLook::aMonthThatIsNearlyOverHasAWholeBar()
{
    const auto drawn = [](double gone) {
        QImage image(18, 30, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter p(&image);
        paintStripMonth(p, QRectF(5, 2, 8, 24), {Status::OnTrack, gone}, false);
        p.end();
        return image.copy(0, 8, 18, 22); // below what is to come
    };
    QCOMPARE(drawn(0.96), drawn(1.0));
}

void UiLook::oneAnswerToTheKeysOfItems()
{
    const auto asked
        = [](int key) { return itemKey(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier), 4, 12); };
    QCOMPARE(asked(Qt::Key_Home)->item, 0);
    QCOMPARE(asked(Qt::Key_End)->item, 11);
    QVERIFY(!asked(Qt::Key_End)->chooses);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        QVERIFY(asked(key)->chooses);
        QCOMPARE(asked(key)->item, 4);
    }
    QVERIFY(!asked(Qt::Key_A));
}

MAKEGOOD_TEST(UiLook)

} // namespace t_ui_look

#include "t_ui_look.moc"
