// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_texts.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

#include "explain/reading_direction.h"
#include "widgets/copy_text.h"

namespace makegood::ui
{

namespace
{

constexpr const char *askedAlignment = "askedAlignment";

// Only where there is such a mark: a new text paints once more.
template <typename Widget> void dropTurns(Widget *widget)
{
    if (const QString text = widget->text(); std::any_of(text.begin(), text.end(), turnsLetters))
        widget->setText(withoutTurns(text));
}

// QLabel takes the direction of its text, and a name in Latin letters would stand at the far end of its
// Arabic caption. What is asked for as leading or trailing follows the window instead.
void leadByWindow(QLabel *label)
{
    const QVariant kept = label->property(askedAlignment);
    Qt::Alignment asked = kept.isValid() ? Qt::Alignment(kept.toInt()) : label->alignment();
    if (asked.testFlag(Qt::AlignAbsolute) || !(asked & (Qt::AlignLeft | Qt::AlignRight)))
        return;
    label->setProperty(askedAlignment, static_cast<int>(asked));
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), asked) | Qt::AlignAbsolute);
}

} // namespace

bool PlainTexts::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    // Before it is laid out, and before it is shown: laying it out would load what it names. Tool tips are
    // labels of Qt's own.
    case QEvent::ParentChange:
    case QEvent::PolishRequest:
    case QEvent::Polish:
        if (auto *label = qobject_cast<QLabel *>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        if (event->type() == QEvent::Polish)
            if (auto *label = qobject_cast<QLabel *>(watched))
                leadByWindow(label);
        break;
    case QEvent::LayoutDirectionChange:
        if (auto *label = qobject_cast<QLabel *>(watched);
            label != nullptr && label->property(askedAlignment).isValid())
            leadByWindow(label);
        break;
    // A text may be set at any time, and is seen from here on.
    case QEvent::Paint:
        if (auto *label = qobject_cast<QLabel *>(watched))
            dropTurns(label);
        else if (auto *button = qobject_cast<QAbstractButton *>(watched))
            dropTurns(button);
        break;
    case QEvent::KeyPress:
        // TableView copies rows by itself; what else there is would copy a cell as it is.
        if (const auto *view = qobject_cast<QAbstractItemView *>(watched); view
            && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
            && view->property(copiesItself).toBool() == false && view->currentIndex().isValid()) {
            QGuiApplication::clipboard()->setText(copiedCell(view->currentIndex().data().toString()));
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace makegood::ui

#include "moc_plain_texts.cpp"
