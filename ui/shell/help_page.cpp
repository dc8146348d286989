// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_page.h"

#include <algorithm>

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "widgets/card_frame.h"
#include "widgets/heading.h"
#include "widgets/search_icon.h"
#include "widgets/shipped_text.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

const QString helpFolder = QStringLiteral(":/help");
constexpr int helpListWidth = 280;

constexpr int topicPad = 9;

// A topic stands as far from the edge of its row as the words of the search field above.
class TopicDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(topicPad, 0, -topicPad, 0);
        inner.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
        QStyledItemDelegate::paint(painter, inner, index);
    }
};

// Tables with hairlines and room in their cells, and headings apart from what they follow.
void setLook(QTextDocument *document, const QColor &line, int unit)
{
    for (QTextFrame *frame : document->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(line);
            format.setCellSpacing(0);
            format.setCellPadding(unit / 3.0);
            format.setTopMargin(unit / 2.0);
            format.setBottomMargin(unit);
            table->setFormat(format);
        }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 1) {
            QTextBlockFormat format = block.blockFormat();
            format.setTopMargin(1.4 * unit);
            format.setBottomMargin(unit / 2.0);
            QTextCursor(block).setBlockFormat(format);
        }
}

// 20-no-downtime.md: no-downtime
QString topicName(const QString &file)
{
    return file.section(QLatin1Char('-'), 1).chopped(3);
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new ShippedText)
{
    setObjectName(QStringLiteral("helpPage"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    addSearchIcon(m_search);
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new TopicDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    auto *card = new CardFrame;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::half, 1, space::half);
    inside->addWidget(m_text);
    auto *left = new QWidget;
    left->setFixedWidth(scaled(helpListWidth, fontMetrics()));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::card);
    row->addWidget(left);
    row->addWidget(card, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::field);
    box->addWidget(new Heading(tr("Help"), 1.54));
    box->addLayout(row, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpPage::showCurrent);
    // A link leads to another topic, by the name of its file.
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showTopic(topicName(link.fileName())); });
    readTopics();
    search();
}

void HelpPage::readTopics()
{
    const QStringList files = QDir(helpFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(helpFolder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        m_topics.push_back({topicName(name), text.section(QLatin1Char('\n'), 0, 0).mid(2), text});
    }
}

// Keeps the chosen topic while it is among those that were found.
void HelpPage::search()
{
    const QString chosen
        = m_list->currentItem() != nullptr ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (const Topic &topic : m_topics) {
        if (!hasAllWords(topic.text, words))
            continue;
        auto *item = new QListWidgetItem(isRightToLeft() ? isolated(topic.title) : topic.title, m_list);
        item->setData(Qt::UserRole, topic.name);
        const int room = scaled(helpListWidth, fontMetrics()) - 2 * topicPad - space::one;
        const int more = fontMetrics().horizontalAdvance(topic.title) > room ? fontMetrics().height() : 0;
        item->setSizeHint({0, heightOf(Part::Control, fontMetrics()) + more});
        if (topic.name == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showCurrent();
}

void HelpPage::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString name = item != nullptr ? item->data(Qt::UserRole).toString() : QString();
    const auto at = std::find_if(m_topics.begin(), m_topics.end(),
                                 [&](const Topic &topic) { return topic.name == name; });
    if (at != m_topics.end()) {
        m_text->showShipped(at->text);
        setLook(m_text->document(), palette().color(QPalette::Mid), fontMetrics().height());
    } else {
        m_text->showPlain(tr("No matches."));
    }
}

bool HelpPage::showTopic(const QString &name)
{
    m_search->clear();
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == name) {
            m_list->setCurrentRow(i);
            return true;
        }
    return false;
}

void HelpPage::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_list->parentWidget()->setFixedWidth(scaled(helpListWidth, fontMetrics()));
        search();
    } else if (event->type() == QEvent::PaletteChange) {
        showCurrent(); // its lines are of the theme
    }
}

} // namespace makegood::ui

#include "moc_help_page.cpp"
