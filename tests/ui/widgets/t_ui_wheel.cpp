// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel scrolls a form; it never changes a field under the mouse.
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtTest>

#include "support/test_program.h"
#include "widgets/wheel_guard.h"

namespace t_ui_wheel
{

using namespace makegood::ui;

namespace
{

void turn(QWidget *widget)
{
    const QPointF at = QRectF(widget->rect()).center();
    QWheelEvent event(at, QPointF(widget->mapToGlobal(at.toPoint())), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class UiWheel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_area.reset(); }
    void fieldsStayAndTheFormScrolls();
    void aFocusedNumberTurns();

private:
    WheelGuard m_guard;
    std::unique_ptr<QScrollArea> m_area;
    QComboBox *m_choice = nullptr;
    QSpinBox *m_number = nullptr;
    QDateTimeEdit *m_moment = nullptr;
};

void UiWheel::init()
{
    auto *form = new QWidget;
    auto *box = new QVBoxLayout(form);
    m_choice = new QComboBox;
    m_choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    m_number = new QSpinBox;
    m_number->setValue(5);
    m_moment = new QDateTimeEdit(QDateTime(QDate(2026, 10, 1), QTime(12, 0)));
    for (QWidget *field : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_number),
                           static_cast<QWidget *>(m_moment)})
        box->addWidget(field);
    auto *rest = new QWidget;
    rest->setFixedHeight(2000);
    box->addWidget(rest);
    m_area = std::make_unique<QScrollArea>();
    m_area->setWidget(form);
    m_area->setWidgetResizable(true);
    m_area->resize(300, 200);
    m_area->show();
    QApplication::setActiveWindow(m_area.get());
    m_area->setFocus();
}

void UiWheel::fieldsStayAndTheFormScrolls()
{
    int last = 0;
    for (QWidget *field : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_number),
                           static_cast<QWidget *>(m_moment)}) {
        turn(field);
        QVERIFY(m_area->verticalScrollBar()->value() > last);
        last = m_area->verticalScrollBar()->value();
    }
    QCOMPARE(m_choice->currentIndex(), 0);
    QCOMPARE(m_number->value(), 5);
    QCOMPARE(m_moment->dateTime(), QDateTime(QDate(2026, 10, 1), QTime(12, 0)));
    m_choice->setFocus();
    turn(m_choice);
    QCOMPARE(m_choice->currentIndex(), 0);
}

void UiWheel::aFocusedNumberTurns()
{
    m_number->setFocus();
    QVERIFY(m_number->hasFocus());
    turn(m_number);
    QCOMPARE(m_number->value(), 4);
}

MAKEGOOD_TEST(UiWheel)

} // namespace t_ui_wheel

#include "t_ui_wheel.moc"
