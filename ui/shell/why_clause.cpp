// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/why_clause.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "explain/format.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/side_margins.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

QToolButton *step(const QString &name, const QString &sign, const QString &text)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(icon(sign, Role::Text2));
    made->setAccessibleName(text);
    made->setToolTip(text);
    made->setFocusPolicy(Qt::StrongFocus);
    setTone(made, ButtonTone::Quiet);
    QSizePolicy kept = made->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    made->setSizePolicy(kept);
    return made;
}

} // namespace

WhyClause::WhyClause(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading({}, 0.92, Heading::Tone::Quiet))
    , m_previous(step(QStringLiteral("previousClause"), QStringLiteral("left"), tr("Previous clause")))
    , m_next(step(QStringLiteral("nextClause"), QStringLiteral("right"), tr("Next clause")))
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("whyClause"));
    m_title->setObjectName(QStringLiteral("clauseTitle"));
    m_text->setObjectName(QStringLiteral("clauseText"));
    m_text->setAccessibleName(tr("Text of the clause"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(sideMargins(space::card, space::one, space::field, space::field));
    box->setSpacing(space::half);
    box->addLayout(head);
    box->addWidget(m_text);
    connect(m_previous, &QAbstractButton::clicked, this, [this] {
        m_at = std::max<qsizetype>(m_at - 1, 0);
        refresh();
    });
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        m_at = std::min(m_at + 1, m_ids.size() - 1);
        refresh();
    });
}

void WhyClause::setAnswer(const QStringList &ids)
{
    m_all = ids;
    setVisible(!ids.isEmpty());
    fit();
}

void WhyClause::setClauses(const QStringList &ids)
{
    m_ids = ids;
    m_at = 0;
    refresh();
}

void WhyClause::choose(const QString &id)
{
    if (!m_ids.contains(id))
        m_ids.prepend(id);
    m_at = m_ids.indexOf(id);
    refresh();
}

QString WhyClause::shown() const
{
    return m_ids.value(m_at);
}

void WhyClause::setMost(int height)
{
    m_most = height;
    fit();
}

void WhyClause::refresh()
{
    const QString id = shown();
    m_title->setText(id.isEmpty() ? tr("The agreement")
                                  : tr("The agreement, %1").arg(isRightToLeft() ? isolated(id) : id));
    const QString text = m_register.text(id);
    m_text->setPlainText(id.isEmpty()         ? tr("No clause: this is a fact.")
                             : text.isEmpty() ? tr("The text of this clause is not on record.")
                                              : text);
    m_text->verticalScrollBar()->setValue(0);
    m_previous->setVisible(m_ids.size() > 1);
    m_next->setVisible(m_ids.size() > 1);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_ids.size());
}

void WhyClause::fit()
{
    const QFontMetrics metrics(m_text->font());
    const int width = std::max(m_text->width() - m_text->verticalScrollBar()->sizeHint().width(), 80);
    int most = metrics.lineSpacing() * 2;
    for (const QString &id : std::as_const(m_all))
        most = std::max(
            most,
            metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, m_register.text(id)).height());
    // A whole number of lines: none is cut through.
    const int room = std::max(m_most, metrics.lineSpacing() * 2) / metrics.lineSpacing();
    const int lines = (most + metrics.lineSpacing() - 1) / metrics.lineSpacing();
    m_text->setFixedHeight(std::min(lines, room) * metrics.lineSpacing() + 2);
}

void WhyClause::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WhyClause::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void WhyClause::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), Theme::colour(Role::Surface2, palette()));
    p.fillRect(QRect(0, 0, width(), 1), Theme::colour(Role::Line, palette()));
}

} // namespace makegood::ui

#include "moc_why_clause.cpp"
