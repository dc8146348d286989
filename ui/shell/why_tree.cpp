// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/why_tree.h"

#include <algorithm>
#include <functional>

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include "explain/cell_text.h"
#include "shell/why_delegate.h"
#include "widgets/copy_text.h"

namespace makegood::ui
{

namespace
{

void appendLines(QString &out, const QTreeWidgetItem *item, int depth)
{
    // What is copied is proof: it is exact.
    const QString exact = item->data(0, WhyExact).toString();
    const QString said = exact.isEmpty() ? item->data(0, WhySentence).toString() : exact;
    out += QString(depth * 2, QLatin1Char(' '))
        + QStringLiteral("%1: %2").arg(item->data(0, WhyTitle).toString(), said);
    if (const QString formula = item->data(0, WhyFormula).toString(); !formula.isEmpty())
        out += QStringLiteral(" %1 = %2").arg(formula, item->data(0, WhyResult).toString());
    if (const QStringList ids = item->data(0, WhyClauses).toStringList(); !ids.isEmpty())
        out += QStringLiteral(" [%1]").arg(ids.join(QStringLiteral(", ")));
    out += QLatin1Char('\n');
    for (int i = 0; i < item->childCount(); ++i)
        appendLines(out, item->child(i), depth + 1);
}

bool isOutage(const QTreeWidgetItem *item)
{
    return item != nullptr && item->childCount() > 0 && item->data(0, WhyMarkKind).toInt() != 0;
}

} // namespace

WhyTree::WhyTree(QWidget *parent)
    : QTreeWidget(parent)
    , m_open(new QAction(tr("Expand all"), this))
    , m_close(new QAction(tr("Collapse all"), this))
{
    setObjectName(QStringLiteral("whyTree"));
    setAccessibleName(tr("Chain of reasons"));
    setHeaderHidden(true);
    setColumnCount(1);
    setWordWrap(true);
    setIndentation(0); // the delegate draws spine, boxes and arrows
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setProperty(copiesItself, true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new WhyDelegate(this));
    // For the menu alone: keyPressEvent() takes the keys, whatever the keyboard has them on.
    m_open->setShortcut(Qt::Key_Asterisk);
    m_close->setShortcut(Qt::Key_Slash);
    connect(m_open, &QAction::triggered, this, &WhyTree::openAll);
    connect(m_close, &QAction::triggered, this, &WhyTree::closeAll);
    // The answer stays open, and a box is round where it ends.
    connect(this, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem *item) {
        if (item->parent() == nullptr)
            item->setExpanded(true);
        viewport()->update();
    });
    connect(this, &QTreeWidget::itemExpanded, this, [this] { viewport()->update(); });
}

void WhyTree::showReasons(const Explanation &why)
{
    clear();
    QStringList said;
    QTreeWidgetItem *answer = itemFor(why, said, true);
    addTopLevelItem(answer);
    answer->setExpanded(true);
    // The one outage of a month stands open; among many a person chooses.
    std::vector<QTreeWidgetItem *> outages;
    for (int i = 0; i < answer->childCount(); ++i)
        if (isOutage(answer->child(i)))
            outages.push_back(answer->child(i));
    if (outages.size() == 1)
        outages.front()->setExpanded(true);
    else if (answer->childCount() <= 3)
        expandAll();
    setCurrentItem(answer);
    scrollToTop();
}

QTreeWidgetItem *WhyTree::itemFor(const Explanation &why, QStringList &said, bool isAnswer)
{
    auto *item = new QTreeWidgetItem;
    item->setData(0, WhySentence, why.sentence);
    item->setData(0, WhyTitle, why.title);
    item->setData(0, WhyExact, why.exact);
    item->setData(0, WhyValue, why.value);
    item->setData(0, WhyNote, why.note);
    item->setData(0, WhyFormula, why.formula);
    item->setData(0, WhyResult, why.result);
    item->setData(0, WhyMarkKind, static_cast<int>(why.mark));
    item->setData(0, WhySum, why.isSum);
    const QString exact = why.exact.isEmpty() && !why.value.isEmpty() ? why.sentence : why.exact;
    if (!exact.isEmpty())
        item->setToolTip(0, plainTip(exact));
    QStringList ids = why.clauses;
    ids.removeDuplicates();
    item->setData(0, WhyClauses, ids);
    // A clause is named by the first step that stands on it; the answer has no place for it.
    if (!isAnswer) {
        ids.erase(
            std::remove_if(ids.begin(), ids.end(), [&](const QString &id) { return said.contains(id); }),
            ids.end());
        said += ids;
        item->setData(0, WhyChips, ids);
    }
    item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(why.title, why.sentence));
    for (const Explanation &below : why.children)
        item->addChild(itemFor(below, said, false));
    return item;
}

QString WhyTree::asText() const
{
    QString out;
    for (int i = 0; i < topLevelItemCount(); ++i)
        appendLines(out, topLevelItem(i), 0);
    return out;
}

QStringList WhyTree::currentClauses() const
{
    for (const QTreeWidgetItem *item = currentItem(); item != nullptr; item = item->parent())
        if (const QStringList ids = item->data(0, WhyClauses).toStringList(); !ids.isEmpty())
            return ids;
    return {};
}

QStringList WhyTree::allClauses() const
{
    QStringList out;
    const std::function<void(const QTreeWidgetItem *)> add = [&](const QTreeWidgetItem *item) {
        out += item->data(0, WhyClauses).toStringList();
        for (int i = 0; i < item->childCount(); ++i)
            add(item->child(i));
    };
    for (int i = 0; i < topLevelItemCount(); ++i)
        add(topLevelItem(i));
    out.removeDuplicates();
    return out;
}

void WhyTree::openAll()
{
    expandAll();
}

void WhyTree::closeAll()
{
    collapseAll();
    expandToDepth(0);
}

void WhyTree::toggle(QTreeWidgetItem *item)
{
    if (item != nullptr && item->parent() != nullptr && item->childCount() > 0)
        item->setExpanded(!item->isExpanded());
}

void WhyTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    // The heights of the items follow from the width.
    QMetaObject::invokeMethod(
        this, [this] { doItemsLayout(); }, Qt::QueuedConnection);
}

void WhyTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(
            this, [this] { doItemsLayout(); }, Qt::QueuedConnection);
}

void WhyTree::mousePressEvent(QMouseEvent *event)
{
    QTreeWidgetItem *item = itemAt(event->pos());
    if (item == nullptr || event->button() != Qt::LeftButton)
        return QTreeWidget::mousePressEvent(event);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex index = indexFromItem(item);
    const QRect box = visualItemRect(item);
    const WhyLayout layout(option, index, WhyDelegate::widthFor(option));
    const QPoint at(isRightToLeft() ? box.right() - event->pos().x() : event->pos().x() - box.left(),
                    event->pos().y() - box.top());
    const int chip = layout.chipAt(at);
    const bool onArrow = !layout.chevron.isEmpty() && layout.chevron.adjusted(-6, -6, 6, 6).contains(at);
    QTreeWidget::mousePressEvent(event);
    if (chip >= 0)
        emit clauseChosen(layout.chips.at(chip));
    else if (onArrow)
        toggle(item);
}

void WhyTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return event->accept();
    }
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        toggle(currentItem());
        return event->accept();
    }
    if (event->text() == QLatin1String("*"))
        return openAll();
    if (event->text() == QLatin1String("/"))
        return closeAll();
    QTreeWidget::keyPressEvent(event);
}

void WhyTree::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(m_open);
    menu.addAction(m_close);
    menu.addSeparator();
    connect(menu.addAction(tr("Copy")), &QAction::triggered, this, &WhyTree::copyWanted);
    menu.exec(event->globalPos());
}

} // namespace makegood::ui

#include "moc_why_tree.cpp"
