// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/why_section.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "shell/why_delegate.h"
#include "widgets/button_tone.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"
#include "widgets/side_margins.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int buttonPad = 12;

QPushButton *whyButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

void appendLines(QString &out, const QTreeWidgetItem *item, int depth)
{
    // What is copied is proof: it is exact.
    const QString exact = item->data(0, WhyExact).toString();
    const QString said = exact.isEmpty() ? item->data(0, WhySentence).toString() : exact;
    out += QString(depth * 2, QLatin1Char(' '))
        + QStringLiteral("%1: %2").arg(item->data(0, WhyTitle).toString(), said);
    if (const QStringList ids = item->data(0, WhyClauses).toStringList(); !ids.isEmpty())
        out += QStringLiteral(" [%1]").arg(ids.join(QStringLiteral(", ")));
    out += QLatin1Char('\n');
    for (int i = 0; i < item->childCount(); ++i)
        appendLines(out, item->child(i), depth + 1);
}

} // namespace

WhySection::WhySection(QWidget *parent)
    : QWidget(parent)
    , m_question(new Heading({}, 0.92, Heading::Tone::Quiet))
    , m_tree(new QTreeWidget)
    , m_hint(new QLabel(tr("Choose a figure, an outage or an amount to see what it rests on.")))
    , m_buttons(new QWidget)
    , m_clauseTitle(new Heading(tr("What the agreement says"), 0.9, Heading::Tone::Quiet))
    , m_clauseText(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("whyPanel"));
    m_question->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("whyQuestion"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_tree->setObjectName(QStringLiteral("whyTree"));
    m_tree->setAccessibleName(tr("Chain of reasons"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setWordWrap(true);
    m_tree->setIndentation(18);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setItemDelegate(new WhyDelegate(m_tree));
    m_tree->viewport()->installEventFilter(this);
    m_clauseText->setObjectName(QStringLiteral("clauseText"));
    m_clauseText->setAccessibleName(tr("Text of the clauses"));
    m_clauseText->setReadOnly(true);
    m_clauseText->setTabChangesFocus(true);
    m_clauseText->setFrameShape(QFrame::NoFrame);

    // In long languages they do not stand in one line.
    auto *row = new FlowLayout(0, m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *open = whyButton(QStringLiteral("whyExpand"), tr("Expand all"), m_buttons);
    auto *fold = whyButton(QStringLiteral("whyCollapse"), tr("Collapse all"), m_buttons);
    auto *copy = whyButton(QStringLiteral("whyCopy"), tr("Copy"), m_buttons);
    for (QPushButton *button : {open, fold, copy})
        setTone(button, ButtonTone::Quiet);
    row->addWidget(open);
    row->addWidget(fold);
    row->addWidget(copy);
    connect(open, &QPushButton::clicked, m_tree, &QTreeWidget::expandAll);
    connect(fold, &QPushButton::clicked, this, [this] {
        m_tree->collapseAll();
        m_tree->expandToDepth(0);
    });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &WhySection::showClauses);

    auto *clauses = new QWidget;
    auto *clauseBox = new QVBoxLayout(clauses);
    clauseBox->setContentsMargins(0, 4, 0, 0);
    clauseBox->setSpacing(4);
    clauseBox->addWidget(m_clauseTitle);
    clauseBox->addWidget(m_clauseText);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("whySplit"));
    split->addWidget(m_tree);
    split->addWidget(clauses);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);

    auto *box = new QVBoxLayout(this);
    // The words of the buttons begin where those above and below do.
    const auto indented = [](QWidget *part) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(sideMargins(buttonPad, 0, 0, 0));
        line->addWidget(part);
        return line;
    };
    box->setContentsMargins(sideMargins(space::card - buttonPad, space::field, space::one, space::one));
    box->setSpacing(8);
    box->addLayout(indented(m_question));
    m_hint->setContentsMargins(sideMargins(buttonPad, 0, 0, 0));
    box->addWidget(m_hint, 1);
    box->addWidget(m_buttons);
    box->addLayout(indented(split), 1);
    clear();
}

QSize WhySection::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {std::max(least.width(), fontMetrics().averageCharWidth() * 20), least.height()};
}

void WhySection::clear()
{
    m_tree->clear();
    m_question->hide();
    m_buttons->hide();
    m_tree->parentWidget()->hide();
    m_hint->show();
}

void WhySection::showAnswer(const QString &question, const Explanation &why)
{
    m_hint->hide();
    m_question->setText(question);
    m_question->show();
    m_buttons->show();
    m_tree->parentWidget()->show();
    m_tree->clear();
    QTreeWidgetItem *root = itemFor(why);
    m_tree->addTopLevelItem(root);
    // Unfold a small tree completely, a month's tree to its first level.
    if (why.children.size() <= 3)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    m_tree->setCurrentItem(root);
    m_tree->scrollToTop();
    showClauses();
}

QTreeWidgetItem *WhySection::itemFor(const Explanation &why)
{
    auto *item = new QTreeWidgetItem;
    item->setData(0, WhySentence, why.sentence);
    item->setData(0, WhyTitle, why.title);
    item->setData(0, WhyExact, why.exact);
    if (!why.exact.isEmpty())
        item->setToolTip(0, plainTip(why.exact));
    QStringList ids = why.clauses;
    ids.removeDuplicates();
    item->setData(0, WhyClauses, ids);
    item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(why.title, why.sentence));
    for (const Explanation &below : why.children)
        item->addChild(itemFor(below));
    return item;
}

void WhySection::showClauses()
{
    QStringList paragraphs;
    // A reason without own clauses inherits those of the reason above.
    for (const QTreeWidgetItem *item = m_tree->currentItem(); item != nullptr && paragraphs.isEmpty();
         item = item->parent()) {
        const QStringList ids = item->data(0, WhyClauses).toStringList();
        for (const QString &id : ids) {
            const QString text = m_register.text(id);
            paragraphs << (text.isEmpty() ? id : QStringLiteral("%1  %2").arg(id, text));
        }
    }
    m_clauseText->setPlainText(paragraphs.isEmpty() ? tr("No clause: this is a fact.")
                                                    : paragraphs.join(QStringLiteral("\n\n")));
}

QString WhySection::asText() const
{
    if (m_tree->topLevelItemCount() == 0)
        return {};
    QString out = m_question->text() + QLatin1Char('\n');
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        appendLines(out, m_tree->topLevelItem(i), 0);
    return out;
}

bool WhySection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport()
        && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        QMetaObject::invokeMethod(
            m_tree, [this] { m_tree->doItemsLayout(); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace makegood::ui

#include "moc_why_section.cpp"
