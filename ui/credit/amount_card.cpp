// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/amount_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "credit/range_bar.h"
#include "explain/cell_text.h"
#include "widgets/heading.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr double captionScale = 0.92;

} // namespace

AmountCard::AmountCard(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_caption(new Heading({}, captionScale, Heading::Tone::Quiet))
    , m_figure(new Heading({}, 2.15, Heading::Tone::Plain))
    , m_unit(new Heading({}, 1.15, Heading::Tone::Quiet))
    , m_range(new RangeBar)
    , m_left(new Heading({}, captionScale, Heading::Tone::Quiet))
    , m_note(new Heading({}, captionScale, Heading::Tone::Quiet))
{
    m_figure->setObjectName(QStringLiteral("amountFigure"));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::one);
    middle->addWidget(m_figure, 0, Qt::AlignBaseline);
    middle->addWidget(m_unit, 0, Qt::AlignBaseline);
    middle->addSpacing(space::card);
    middle->addWidget(m_range, 1000, Qt::AlignVCenter);
    middle->addStretch(1);
    auto *low = new QHBoxLayout;
    low->setSpacing(space::field);
    low->addWidget(m_left);
    low->addWidget(m_note, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::beside, space::field, space::beside, space::field);
    box->setSpacing(2);
    box->addWidget(m_caption);
    box->addLayout(middle);
    box->addLayout(low);
}

void AmountCard::showTotal(const BoardTotal &one)
{
    const CreditTotal &credit = one.total.credit;
    const Currency &currency = one.total.currency;
    const QString code = toText(currency.code);
    setObjectName(QStringLiteral("amount") + code);
    m_caption->setText((one.running ? tr("Due in %1, so far") : tr("Due in %1")).arg(code));
    m_figure->setText(amountText(credit.amount, currency));
    m_unit->setText(code);
    const bool disputed = credit.lowest != credit.highest;
    m_left->setText(tr("%n customers", nullptr, one.customers));
    m_note->setText(disputed
                        ? tr("%1 to %2, depending on interpretation")
                              .arg(amountText(credit.lowest, currency), amountText(credit.highest, currency))
                        : tr("not disputed"));
    m_range->setVisible(disputed);
    m_range->setAmounts(credit.lowest, credit.amount, credit.highest,
                        tr("Estimate %1, lowest %2, highest %3")
                            .arg(moneyText(credit.amount, currency), moneyText(credit.lowest, currency),
                                 moneyText(credit.highest, currency)));
    say();
}

void AmountCard::showOther(const QString &caption, const QString &figure, const QString &unit,
                           const QString &note)
{
    m_caption->setText(caption);
    m_figure->setText(figure);
    m_unit->setText(unit);
    m_left->setText(note);
    m_note->clear();
    m_range->hide();
    say();
}

QString AmountCard::figure() const
{
    return m_unit->text().isEmpty() ? m_figure->text() : m_figure->text() + QChar(0x00A0) + m_unit->text();
}

QString AmountCard::caption() const
{
    return m_caption->text();
}

QString AmountCard::note() const
{
    return m_note->text().isEmpty() ? m_left->text() : m_note->text();
}

void AmountCard::say()
{
    setAccessibleName(QStringLiteral("%1: %2").arg(caption(), figure()));
    setAccessibleDescription(note());
}

} // namespace makegood::ui

#include "moc_amount_card.cpp"
