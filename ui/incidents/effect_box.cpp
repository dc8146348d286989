// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/effect_box.h"

#include <algorithm>

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include "charts/status_shape.h"
#include "explain/brief_text.h"
#include "explain/credit_text.h"
#include "explain/words.h"
#include "incidents/effect_figures.h"
#include "sla/evaluate/shown_availability.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr std::size_t rowCount = 4;
constexpr double captionSize = 0.92; ///< what stays as it is steps back

struct EffectBoxTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::EffectBox)
};

QString claimsText(const ServiceResult &service, const Evaluation &evaluation)
{
    std::optional<Instant> first;
    int running = 0;
    for (const Claim &claim : service.claims)
        if (clockRuns(claim.state)) {
            ++running;
            if (claim.deadline && (!first || *claim.deadline < *first))
                first = claim.deadline;
        }
    if (running == 0)
        return service.claims.empty() ? EffectBoxTexts::tr("none")
                                      : words::claimState(service.claims.back().state);
    const Format format(QLocale(), evaluation);
    const auto year = std::chrono::year_month_day(evaluation.zone.dateOf(evaluation.asOf)).year();
    if (!first)
        return EffectBoxTexts::tr("%n to file", nullptr, running);
    const QString day = dayOfYear(*first, format, year);
    return running == 1 ? EffectBoxTexts::tr("due %1").arg(day)
                        : EffectBoxTexts::tr("%n to file, first %1", nullptr, running).arg(day);
}

QLabel *cell(bool isStrong)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setMinimumWidth(1); // in a narrow panel the words break
    QFont font = label->font();
    font.setBold(isStrong);
    label->setFont(font);
    return label;
}

void setMark(QLabel *label, const std::optional<Status> &status)
{
    label->setVisible(status.has_value());
    if (!status)
        return;
    const int side = label->fontMetrics().height() * 16 / 18;
    const qreal ratio = label->devicePixelRatioF();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMark(painter, QRectF(0, 0, side, side), markOf(*status), Theme::isDark(label->palette()));
    label->setPixmap(picture);
}

void setInk(QLabel *label, Role role)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::colour(role, label->palette()));
    label->setPalette(palette);
}

} // namespace

std::vector<MainEffect> mainEffects(const Evaluation &now, const Evaluation &then, const std::string &service)
{
    const ServiceResult *before = serviceNamed(now, service);
    const ServiceResult *after = serviceNamed(then, service);
    if (before == nullptr || after == nullptr)
        return {};
    const Format left(QLocale(), now);
    const Format right(QLocale(), then);
    const Status stateBefore = statusOf(before->state);
    const Status stateAfter = statusOf(after->state);
    return {
        {EffectBoxTexts::tr("Availability"), left.percent(availabilitySoFar(*before)),
         right.percent(availabilitySoFar(*after)), std::nullopt, std::nullopt},
        {EffectBoxTexts::tr("Verdict"), wordFor(stateBefore), wordFor(stateAfter), stateBefore, stateAfter},
        {EffectBoxTexts::tr("Credit"), creditText(before->credit, now.currency),
         creditText(after->credit, then.currency), std::nullopt, std::nullopt},
        {EffectBoxTexts::tr("Claim"), claimsText(*before, now), claimsText(*after, then), std::nullopt,
         std::nullopt}};
}

EffectBox::EffectBox(QWidget *parent)
    : CardFrame(Tone::Quiet, parent)
{
    setObjectName(QStringLiteral("effectBox"));
    setAccessibleName(tr("If you save this"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::field, space::half, space::field, space::half);
    grid->setHorizontalSpacing(space::half);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(5, 1);
    for (std::size_t i = 0; i < rowCount; ++i) {
        const Row row{cell(false), new QLabel, cell(false), new QLabel, new QLabel, cell(true)};
        const int at = static_cast<int>(i);
        int column = 0;
        for (QLabel *label : {row.caption, row.markBefore, row.before, row.arrow, row.markAfter, row.after})
            grid->addWidget(label, at, column++);
        row.caption->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
        row.before->setObjectName(QStringLiteral("effectBefore%1").arg(at));
        row.after->setObjectName(QStringLiteral("effectAfter%1").arg(at));
        // Words break into lines; what is below must not move with them.
        grid->setRowMinimumHeight(at, 2 * fontMetrics().lineSpacing());
        m_rows.push_back(row);
    }
}

void EffectBox::showEffects(const std::vector<MainEffect> &effects)
{
    QStringList sentences;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const MainEffect none{};
        const MainEffect &effect = i < effects.size() ? effects[i] : none;
        const Row &row = m_rows[i];
        row.caption->setText(effect.caption);
        setInk(row.caption, Role::Text2);
        row.before->setText(effect.before);
        setMark(row.markBefore, effect.stateBefore);
        row.arrow->setPixmap(
            icon(QStringLiteral("right"), Role::Text3).pixmap(fontMetrics().height() * 14 / 18));
        row.after->setText(effect.changes() ? effect.after : tr("no change"));
        setMark(row.markAfter, effect.changes() ? effect.stateAfter : std::nullopt);
        QFont font = row.after->font();
        font.setBold(effect.changes());
        font.setPointSizeF(row.before->font().pointSizeF() * (effect.changes() ? 1 : captionSize));
        row.after->setFont(font);
        setInk(row.after,
               effect.changes() ? effect.stateAfter ? Theme::wordRole(*effect.stateAfter) : Role::Text
                                : Role::Text3);
        if (!effect.caption.isEmpty())
            sentences
                << (effect.changes()
                        ? tr("%1 changes from %2 to %3.").arg(effect.caption, effect.before, effect.after)
                        : tr("%1 stays %2.").arg(effect.caption, effect.before));
    }
    m_text = sentences.join(QLatin1Char(' '));
    setAccessibleDescription(m_text);
}

} // namespace makegood::ui

#include "moc_effect_box.cpp"
