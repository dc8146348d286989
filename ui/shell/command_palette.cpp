// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_palette.h"

#include <algorithm>

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "charts/line_text.h"
#include "explain/format.h"
#include "shell/command_list_model.h"

namespace makegood::ui
{

namespace
{

constexpr int entryPad = 8;

// Draws the title, the detail behind it in the quiet colour, and the shortcut at the trailing edge.
class CommandCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + entryPad + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = selected ? ink : option.palette.color(QPalette::PlaceholderText);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto shown = [&](const QString &text) { return mirrored ? isolated(text) : text; };
        const QRect all = option.rect.adjusted(entryPad, 0, -entryPad, 0);
        int left = all.left();
        int right = all.right() + 1;
        painter->save();
        const auto put = [&](const QString &text, const QColor &colour, int from, int width) {
            painter->setPen(colour);
            drawWords(*painter,
                      QStyle::visualRect(option.direction, all, QRect(from, all.top(), width, all.height())),
                      Qt::AlignCenter, shown(text));
        };
        const QFontMetrics &metrics = option.fontMetrics;
        const QString shortcut = index.data(CommandListModel::ShortcutRole).toString();
        if (!shortcut.isEmpty()) {
            const int width = metrics.horizontalAdvance(shortcut) + 2;
            right -= width;
            put(shortcut, quiet, right, width);
            right -= entryPad;
        }
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, right - left);
        const int titleWidth = std::min(right - left, metrics.horizontalAdvance(title) + 2);
        put(title, ink, left, titleWidth);
        left += titleWidth + entryPad;
        const QString detail = metrics.elidedText(index.data(CommandListModel::DetailRole).toString(),
                                                  Qt::ElideRight, std::max(0, right - left));
        if (right - left > metrics.averageCharWidth() * 4)
            put(detail, quiet, left, std::min(right - left, metrics.horizontalAdvance(detail) + 2));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_model(new CommandListModel(this))
    , m_query(new QLineEdit)
    , m_list(new QListView)
    , m_none(new QLabel(tr("No matches.")))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    m_query->setObjectName(QStringLiteral("commandQuery"));
    m_query->setAccessibleName(tr("Command"));
    m_query->setPlaceholderText(tr("A contract, a page, a month such as 2026-03, a view, a command"));
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands that were found"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the search line forwards its keys
    m_list->setItemDelegate(new CommandCells(m_list));
    m_list->setModel(m_model);
    m_none->setObjectName(QStringLiteral("commandNone"));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setAlignment(Qt::AlignCenter);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(entryPad, entryPad, entryPad, entryPad);
    box->setSpacing(entryPad);
    box->addWidget(m_query);
    box->addWidget(m_list, 1);
    box->addWidget(m_none, 1);
    m_query->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::describeCurrent);
    search();
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    int width = letter * 76;
    if (const QWidget *owner = parentWidget()) {
        width = std::min(width, owner->width() - 4 * entryPad);
        const QPoint corner = owner->mapToGlobal(QPoint((owner->width() - width) / 2, owner->height() / 9));
        move(corner);
    }
    resize(width, fontMetrics().height() * 22);
    m_query->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search()
{
    m_model->setCommands(searchCommands(m_commands, m_query->text(), most));
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_none->setVisible(!found);
    if (found)
        m_list->setCurrentIndex(m_model->index(0, 0));
    describeCurrent();
}

void CommandPalette::add(const std::vector<Command> &commands)
{
    const QModelIndex before = m_list->currentIndex();
    const bool isChosen = before.isValid() && m_model->rowCount() > 0;
    const QString chosen = isChosen ? before.data(Qt::AccessibleTextRole).toString() : QString();
    m_model->setCommands({}); // it points into the list that grows
    m_commands.insert(m_commands.end(), commands.begin(), commands.end());
    search();
    for (int row = 0; isChosen && row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(Qt::AccessibleTextRole).toString() == chosen) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    describeCurrent();
}

// The keyboard focus stays in the search line: its accessible description names the command that Enter runs.
void CommandPalette::describeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_query->setAccessibleDescription(
        index.isValid() && m_model->rowCount() > 0
            ? tr("%1. Enter does it, Up and Down choose another of %n.", nullptr, m_model->rowCount())
                  .arg(index.data(Qt::AccessibleTextRole).toString())
            : m_none->text());
    QAccessibleEvent changed(m_query, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || m_model->rowCount() == 0)
        return;
    // After the palette is closed, so that the command's window gets the focus.
    QTimer::singleShot(0, parentWidget() != nullptr ? static_cast<QObject *>(parentWidget()) : qApp,
                       m_model->at(index.row()).run);
    accept();
}

} // namespace makegood::ui

#include "moc_command_palette.cpp"
