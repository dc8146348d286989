// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reported_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "explain/difference_words.h"
#include "widgets/writes.h"

namespace makegood::ui
{

ReportedSection::ReportedSection(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_text(new QLabel)
    , m_differences(new QPushButton(tr("&What differs…")))
    , m_freeze(new QPushButton(tr("&Lock the month")))
{
    setObjectName(QStringLiteral("reportedNotice"));
    setWrites(m_freeze);
    setFrameShape(QFrame::StyledPanel);
    m_mark->setTextFormat(Qt::PlainText);
    m_mark->setText(QStringLiteral("⚠"));
    m_mark->setAccessibleName(tr("Warning"));
    m_text->setObjectName(QStringLiteral("reportedText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_differences->setObjectName(QStringLiteral("reportedDifferences"));
    m_differences->setAccessibleName(tr("What differs from the report"));
    m_differences->setAccessibleDescription(tr("Shows reported and present figures side by side"));
    m_freeze->setObjectName(QStringLiteral("reportedFreeze"));
    m_freeze->setAccessibleName(tr("Lock the month"));
    m_freeze->setAccessibleDescription(
        tr("Keeps the figures as they were reported; later changes are tracked"));
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(8, 4, 8, 4);
    box->addWidget(m_mark);
    box->addWidget(m_text, 1);
    box->addWidget(m_differences);
    box->addWidget(m_freeze);
    connect(m_differences, &QPushButton::clicked, this, &ReportedSection::differencesWanted);
    connect(m_freeze, &QPushButton::clicked, this, &ReportedSection::freezeWanted);
    clear();
}

void ReportedSection::say(const QString &text, bool warns)
{
    m_text->setText(text);
    m_mark->setVisible(warns);
    QFont font = m_text->font();
    font.setBold(warns);
    m_text->setFont(font);
    setAccessibleName(text);
    setVisible(true);
}

void ReportedSection::showReported(const std::vector<ReportedVersion> &versions, const Evaluation &now)
{
    const Format format(QLocale(), now);
    QString text = reportedText(versions.front(), format);
    if (versions.size() > 1)
        text += QLatin1Char(' ') + reportedText(versions.back(), format);
    const auto all = differences(versions.back().figures, figuresOf(now));
    if (!all.empty())
        text += QLatin1Char(' ')
            + tr("%n figures differ from the report that was sent.", nullptr, static_cast<int>(all.size()));
    m_differences->setVisible(!all.empty() || versions.size() > 1);
    m_freeze->hide();
    say(text, !all.empty());
}

void ReportedSection::offerFreezing(const QString &month)
{
    m_differences->hide();
    m_freeze->show();
    say(tr("Sent this report? Lock %1 so that later changes are tracked.").arg(month), false);
}

void ReportedSection::showProblem(const QString &sentence)
{
    m_differences->hide();
    m_freeze->hide();
    say(sentence, true);
}

void ReportedSection::clear()
{
    m_text->clear();
    setVisible(false);
}

} // namespace makegood::ui

#include "moc_reported_section.cpp"
