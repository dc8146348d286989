// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_page.h"

#include <algorithm>
#include <numeric>

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

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

constexpr int helpListWidth = 280;
constexpr int helpLineWidth = 760; ///< longer lines are hard to read

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

// Tables with hairlines and room in their cells, headings apart from what they follow, and all of it in the
// direction of the window: a paragraph that begins with a name in another script would turn around.
void setLook(QTextDocument *document, const QColor &line, int unit, Qt::LayoutDirection direction)
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
            if (direction == Qt::RightToLeft) // or it stands at the left margin
                format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.nonBreakableLines();
        format.setLayoutDirection(isCode ? Qt::LeftToRight : direction);
        if (isCode)
            format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        if (format.headingLevel() > 1) {
            format.setTopMargin(1.4 * unit);
            format.setBottomMargin(unit / 2.0);
        }
        QTextCursor(block).setBlockFormat(format);
    }
}

// Qt draws the first column of a table on the left in every direction.
QString withTablesFromTheRight(const QString &markdown)
{
    QStringList lines = markdown.split(QLatin1Char('\n'));
    for (QString &line : lines)
        if (line.startsWith(QLatin1Char('|'))) {
            QStringList cells = line.split(QLatin1Char('|'));
            std::reverse(cells.begin(), cells.end());
            line = cells.join(QLatin1Char('|'));
        }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new ShippedText)
    , m_topics(helpTopics(helpLanguage()))
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
    left->setFixedWidth(listWidth());
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
            [this](const QUrl &link) { showTopic(helpTopicOfFile(link.fileName())); });
    search();
}

// In a narrow window with large text the list leaves most of the room to what is read.
int HelpPage::listWidth() const
{
    const int usual = scaled(helpListWidth, fontMetrics());
    return isVisible() ? std::min(usual, width() * 2 / 5) : usual;
}

// A title takes the lines that it needs beside the scroll bar.
int HelpPage::heightBeyondALine(const QString &title) const
{
    const int room
        = listWidth() - 2 * topicPad - 2 * space::one - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QRect box = fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, title);
    return box.height() - fontMetrics().height();
}

// Keeps the chosen topic while it is among those that were found; what a question finds is shown at its best.
void HelpPage::search()
{
    const QString chosen
        = m_list->currentItem() != nullptr ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QString question = m_search->text();
    if (!question.isEmpty() && m_foldedTexts.empty())
        for (const HelpTopic &topic : m_topics) {
            m_foldedTitles.push_back(foldedText(topic.title));
            m_foldedTexts.push_back(foldedText(topic.text));
        }
    std::vector<std::size_t> found(m_topics.size());
    std::iota(found.begin(), found.end(), std::size_t{0});
    if (!question.isEmpty())
        found = textsThatAnswer(m_foldedTitles, m_foldedTexts, question);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const std::size_t at : found) {
        const HelpTopic &topic = m_topics[at];
        auto *item = new QListWidgetItem(isRightToLeft() ? isolated(topic.title) : topic.title, m_list);
        item->setData(Qt::UserRole, topic.name);
        item->setSizeHint({0, heightOf(Part::Control, fontMetrics()) + heightBeyondALine(topic.title)});
        if (topic.name == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->count() > 0 && (m_list->currentRow() < 0 || !question.isEmpty()))
        m_list->setCurrentRow(0);
    showCurrent();
}

void HelpPage::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString name = item != nullptr ? item->data(Qt::UserRole).toString() : QString();
    const auto at = std::find_if(m_topics.begin(), m_topics.end(),
                                 [&](const HelpTopic &topic) { return topic.name == name; });
    if (at != m_topics.end()) {
        m_text->showShipped(isRightToLeft() ? withTablesFromTheRight(at->text) : at->text);
        setLook(m_text->document(), palette().color(QPalette::Mid), fontMetrics().height(),
                layoutDirection());
    } else {
        m_text->showPlain(tr("No matches."));
    }
    setSide();
    markFound();
}

// Shows where the words that were searched for stand.
void HelpPage::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = searchWords(m_search->text());
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlpha(60);
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && !words.isEmpty();
         block = block.next())
        for (const FoundPlace &place : placesOf(words, block.text())) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + place.start);
            mark.cursor.setPosition(block.position() + place.start + place.length, QTextCursor::KeepAnchor);
            mark.format.setBackground(ground);
            marks << mark;
        }
    m_text->setExtraSelections(marks);
}

// Keeps lines short where the page is wide.
void HelpPage::setSide()
{
    QTextFrame *root = m_text->document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    const double more = std::max(0, m_text->viewport()->width() - scaled(helpLineWidth, fontMetrics()));
    const double least = m_text->document()->documentMargin();
    format.setLeftMargin(isRightToLeft() ? std::max(more, least) : least);
    format.setRightMargin(isRightToLeft() ? least : std::max(more, least));
    if (format != root->frameFormat())
        root->setFrameFormat(format);
}

void HelpPage::fitList()
{
    if (m_list->parentWidget()->width() == listWidth())
        return;
    m_list->parentWidget()->setFixedWidth(listWidth());
    search(); // titles break elsewhere
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
    setSide();
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
        m_list->parentWidget()->setFixedWidth(listWidth());
        search();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        showCurrent(); // its lines are of the theme, its tables of the direction
    }
}

} // namespace makegood::ui

#include "moc_help_page.cpp"
