// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/verdict_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "charts/line_text.h"
#include "charts/status_shape.h"
#include "explain/brief_text.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/pill.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int roomOfVerdict = 128; ///< height in pixels of the design

Mark toneMark(PlanTone tone)
{
    switch (tone) {
    case PlanTone::Good:
        return Mark::Kept;
    case PlanTone::Open:
        return Mark::AtRisk;
    case PlanTone::Partly:
        return Mark::Partly;
    case PlanTone::Bad:
        return Mark::Breached;
    case PlanTone::None:
        return Mark::Open;
    }
    return Mark::Open;
}

CardFrame::Tone toneCard(PlanTone tone)
{
    switch (tone) {
    case PlanTone::Good:
        return CardFrame::Tone::Kept;
    case PlanTone::Open:
    case PlanTone::Partly:
        return CardFrame::Tone::Warning;
    case PlanTone::Bad:
        return CardFrame::Tone::Problem;
    case PlanTone::None:
        return CardFrame::Tone::Quiet;
    }
    return CardFrame::Tone::Quiet;
}

} // namespace

VerdictBox::VerdictBox(QWidget *parent)
    : CardFrame(Tone::Quiet, parent)
    , m_mark(new QLabel)
    , m_head(new Heading({}, 1.15))
    , m_sentence(plainLabel("windowVerdictText"))
    , m_left(new Heading({}, 1.0))
    , m_chips(new QHBoxLayout)
{
    setObjectName(QStringLiteral("verdictBox"));
    m_head->setObjectName(QStringLiteral("windowVerdictHead"));
    m_head->setWordWrap(true);
    m_left->setObjectName(QStringLiteral("windowVerdictLeft"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(m_mark);
    head->addWidget(m_head, 1);
    m_chips->setSpacing(space::half);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_left);
    foot->addStretch(1);
    foot->addLayout(m_chips);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::card, space::field, space::card, space::field);
    box->setSpacing(space::half);
    box->addLayout(head);
    box->addWidget(m_sentence);
    box->addLayout(foot);
}

void VerdictBox::showVerdict(const PlanVerdict &verdict, Instant now)
{
    setTone(toneCard(verdict.tone));
    // Room for three lines and the foot: the fields below keep their place while the verdict changes.
    setMinimumHeight(scaled(roomOfVerdict, fontMetrics()));
    const int side = fontMetrics().height() * 18 / 18;
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    ui::paintMark(painter, QRectF(0, 0, side, side), toneMark(verdict.tone), Theme::isDark(palette()));
    painter.end();
    m_mark->setPixmap(picture);
    m_head->setText(verdict.head);
    m_sentence->setText(verdict.sentence);
    const bool runs = verdict.until && *verdict.until > now;
    m_left->setText(
        runs ? tr("%1 left").arg(briefDuration(*verdict.until - now, Format(QLocale(), Zone(), Currency())))
             : QString());
    m_left->setVisible(runs);
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &clause : verdict.clauses) {
        auto *chip = new Pill;
        chip->setWords(Pill::Kind::Chip, clause);
        m_chips->addWidget(chip);
    }
    setAccessibleName(verdict.head);
    setAccessibleDescription(text());
}

QString VerdictBox::text() const
{
    QStringList out{m_head->text() + QLatin1Char('.'), m_sentence->text()};
    if (!m_left->text().isEmpty())
        out << m_left->text() + QLatin1Char('.');
    return out.join(QLatin1Char(' '));
}

PlanChecks::PlanChecks(QWidget *parent)
    : CardFrame(Tone::Card, parent)
{
    setObjectName(QStringLiteral("windowChecks"));
    setAccessibleName(tr("Checked against the agreement"));
}

int PlanChecks::rowHeight() const
{
    return fontMetrics().height() + 14;
}

void PlanChecks::showChecks(const std::vector<PlanCheck> &checks)
{
    m_checks = checks;
    QStringList lines;
    for (const PlanCheck &check : checks)
        lines << tr("%1: %2", "rule and result").arg(check.rule, check.result);
    m_text = lines.join(QLatin1Char('\n'));
    setAccessibleDescription(m_text);
    setFixedHeight(static_cast<int>(m_checks.size()) * rowHeight() + 2);
    update();
}

void PlanChecks::changeEvent(QEvent *event)
{
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(static_cast<int>(m_checks.size()) * rowHeight() + 2);
}

void PlanChecks::paintEvent(QPaintEvent *event)
{
    CardFrame::paintEvent(event);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const int side = fontMetrics().height() * 16 / 18;
    const int align
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int alignEnd
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const int top = static_cast<int>(i) * rowHeight() + 1;
        const QRect row(0, top, width(), rowHeight());
        const QRect inner = row.adjusted(space::field, 0, -space::field, 0);
        const auto visual = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), row, box); };
        if (i > 0) {
            p.setPen(Theme::colour(Role::Line, palette()));
            p.drawLine(row.topLeft(), row.topRight());
        }
        ui::paintMark(p, QRectF(visual(QRect(inner.left(), top + (row.height() - side) / 2, side, side))),
                      toneMark(m_checks[i].tone), Theme::isDark(palette()));
        const int wide = fontMetrics().horizontalAdvance(m_checks[i].result) + 2;
        const QRect result = visual(QRect(inner.right() - wide, top, wide, row.height()));
        p.setPen(Theme::colour(Role::Text2, palette()));
        drawWords(p, result, alignEnd, m_checks[i].result);
        const QRect rule = visual(QRect(inner.left() + side + space::one, top,
                                        inner.width() - side - 2 * space::one - wide, row.height()));
        p.setPen(Theme::colour(Role::Text, palette()));
        drawWords(p, rule, align, fontMetrics().elidedText(m_checks[i].rule, Qt::ElideRight, rule.width()));
    }
}

} // namespace makegood::ui

#include "moc_verdict_box.cpp"
