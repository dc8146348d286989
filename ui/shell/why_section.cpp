// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/why_section.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

#include "shell/why_clause.h"
#include "shell/why_tree.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/side_margins.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

WhySection::WhySection(QWidget *parent)
    : QWidget(parent)
    , m_question(new Heading({}, 0.92, Heading::Tone::Quiet))
    , m_tree(new WhyTree)
    , m_hint(new QLabel(tr("Choose a figure, an outage or an amount to see what it rests on.")))
    , m_clause(new WhyClause)
    , m_copy(new QAction(icon(QStringLiteral("copy"), Role::Text2), tr("Copy"), this))
{
    setObjectName(QStringLiteral("whyPanel"));
    m_question->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("whyQuestion"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(QStringLiteral("whyCopy"));
    m_copy->setToolTip(tr("Copy all steps"));
    addAction(m_copy);

    const auto indented = [](QWidget *part, int trailing) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(sideMargins(space::card, 0, trailing, 0));
        line->addWidget(part);
        return line;
    };
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::card, 0, 0);
    box->setSpacing(space::one);
    box->addLayout(indented(m_question, space::card));
    m_hint->setContentsMargins(sideMargins(space::card, 0, space::card, 0));
    box->addWidget(m_hint, 1);
    box->addLayout(indented(m_tree, space::half), 1);
    box->addWidget(m_clause);

    connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_tree, &WhyTree::copyWanted, m_copy, &QAction::trigger);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this] { m_clause->setClauses(m_tree->currentClauses()); });
    connect(m_tree, &WhyTree::clauseChosen, m_clause, &WhyClause::choose);
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
    m_tree->hide();
    m_clause->hide();
    m_copy->setEnabled(false);
    m_hint->show();
}

void WhySection::showAnswer(const QString &question, const Explanation &why)
{
    m_hint->hide();
    m_question->setText(question);
    m_question->show();
    m_tree->show();
    m_copy->setEnabled(true);
    m_tree->showReasons(why);
    m_clause->setAnswer(m_tree->allClauses());
    m_clause->setClauses(m_tree->currentClauses());
}

QString WhySection::asText() const
{
    return m_tree->topLevelItemCount() == 0 ? QString()
                                            : m_question->text() + QLatin1Char('\n') + m_tree->asText();
}

void WhySection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_clause->setMost(height() / 4);
}

} // namespace makegood::ui

#include "moc_why_section.cpp"
