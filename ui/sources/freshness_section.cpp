// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/freshness_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/named.h"

namespace makegood::ui
{

FreshnessSection::FreshnessSection(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel("freshnessText"))
{
    setObjectName(QStringLiteral("freshnessNotice"));
    setFrameShape(QFrame::StyledPanel);
    auto *mark = new QLabel(QStringLiteral("⚠"));
    mark->setTextFormat(Qt::PlainText);
    mark->setAccessibleName(tr("Warning"));
    auto *open = named(new QPushButton(tr("Open Sources")), "freshnessSources", tr("Open Sources"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(mark);
    row->addWidget(m_text, 1);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, &FreshnessSection::sourcesWanted);
    hide();
}

void FreshnessSection::setSentence(const QString &sentence)
{
    if (sentence != m_text->text()) {
        m_text->setText(sentence);
        setAccessibleName(sentence);
    }
    setVisible(!sentence.isEmpty());
}

} // namespace makegood::ui

#include "moc_freshness_section.cpp"
