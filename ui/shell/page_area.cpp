// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_area.h"

#include <algorithm>

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include "shell/contract_header.h"
#include "shell/inspector.h"
#include "widgets/page_ground.h"
#include "widgets/side_margins.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

PageArea::PageArea(ContractHeader *header, QWidget *pages, Inspector *inspector, QWidget *parent)
    : QWidget(parent)
    , m_header(header)
    , m_inspector(inspector)
    , m_column(new QWidget)
    , m_scroll(new QScrollArea)
    , m_split(new QSplitter(Qt::Horizontal))
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setSpacing(space::field);
    inner->addWidget(pages, 1);
    m_scroll->setObjectName(
        QStringLiteral("contractScroll")); // large text needs more than a small window has
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    m_split->setObjectName(QStringLiteral("inspectorSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(m_column);
    m_split->addWidget(m_inspector);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_inspector->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_header);
    box->addWidget(m_split, 1);
    setPageKind(false);
}

void PageArea::setPageKind(bool aboutService)
{
    m_header->setVisible(aboutService);
    const QWidget *stack = m_scroll->widget()->layout()->itemAt(0)->widget();
    const auto pages = stack->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const bool scrollsItself = std::any_of(pages.begin(), pages.end(), [](const QWidget *page) {
        return !page->isHidden() && page->property(edgeToEdge).toBool();
    });
    // The room of the bar is kept, so that nothing moves aside when a page grows.
    m_scroll->setVerticalScrollBarPolicy(scrollsItself ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOn);
    if (scrollsItself)
        return m_scroll->widget()->layout()->setContentsMargins(0, 0, 0, 0);
    const int side = aboutService ? space::beside : space::page;
    m_scroll->widget()->layout()->setContentsMargins(
        sideMargins(side, space::card, side - 12 + 8, space::card));
}

void PageArea::addBelow(QWidget *bar)
{
    m_column->layout()->addWidget(bar);
}

QWidget *PageArea::view() const
{
    return m_scroll;
}

void PageArea::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void PageArea::setInspectorOpen(bool open)
{
    if (m_isOpen == open)
        return;
    m_isOpen = open;
    m_inspector->setVisible(open);
    place();
}

void PageArea::setOverlay(bool overlay)
{
    if (m_isOverlay == overlay)
        return;
    m_isOverlay = overlay;
    if (overlay) {
        m_inspector->setParent(this);
    } else {
        m_split->addWidget(m_inspector);
        m_split->setStretchFactor(1, 0);
        const int width = m_inspector->sizeHint().width();
        m_split->setSizes({std::max(m_split->width() - width, 1), width});
    }
    m_inspector->setVisible(m_isOpen);
    place();
}

void PageArea::place()
{
    if (!m_isOverlay || !m_isOpen)
        return;
    const QRect below = m_split->geometry();
    const int width = std::min(m_inspector->sizeHint().width(), below.width());
    m_inspector->setGeometry(QStyle::visualRect(
        layoutDirection(), below, QRect(below.right() - width + 1, below.top(), width, below.height())));
    m_inspector->raise();
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    place();
}

void PageArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace makegood::ui

#include "moc_page_area.cpp"
