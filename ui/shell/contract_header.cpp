// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/contract_header.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/status.h"
#include "widgets/figure_label.h"
#include "widgets/figure_row.h"
#include "widgets/heading.h"
#include "widgets/status_mark.h"
#include "widgets/theme.h"

namespace makegood::ui
{

ContractHeader::ContractHeader(QWidget *parent)
    : QWidget(parent)
    , m_customer(new Heading({}, 1.5))
    , m_agreement(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_mark(new StatusMark)
    , m_row(new FigureRow)
{
    m_customer->setObjectName(QStringLiteral("customer"));
    m_customer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_agreement->setWordWrap(true);
    // QLabel aligns by the direction of its text: without the flag, a Latin name in a mirrored window would
    // be at the trailing edge.
    for (QLabel *label : {static_cast<QLabel *>(m_customer), m_agreement})
        label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                            | Qt::AlignVCenter);
    m_mark->setObjectName(QStringLiteral("verdict"));
    m_availability = add("figureAvailability", tr("Availability"), WhySubject::Figure::Availability);
    m_downtime = add("figureDowntime", tr("Downtime"), WhySubject::Figure::Downtime);
    m_budget = add("figureBudget", tr("Error budget left"), WhySubject::Figure::Budget);
    m_credit = add("figureCredit", tr("Credit estimate"), WhySubject::Figure::Credit);
    for (FigureLabel *figure : {m_availability, m_downtime, m_budget, m_credit})
        m_row->add(figure);

    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_customer, 1);
    top->addWidget(m_mark);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addLayout(top);
    box->addWidget(m_agreement);
    box->addSpacing(6);
    box->addWidget(m_row);
}

FigureLabel *ContractHeader::add(const char *name, const QString &caption, WhySubject::Figure figure)
{
    auto *label = new FigureLabel(caption);
    label->setObjectName(QLatin1String(name));
    connect(label, &FigureLabel::activated, this, [this, figure] {
        emit whyAsked({figure, m_service, {}, {}});
    });
    return label;
}

// Elides the name to the available width; tool tip and screen readers get all of it.
void ContractHeader::showCustomer(const QString &customer)
{
    m_customer->setToolTip(customer);
    m_customer->setAccessibleName(customer);
    layout()->activate(); // the status mark takes its width first
    m_customer->setText(
        m_customer->fontMetrics().elidedText(customer, Qt::ElideRight, std::max(m_customer->width(), 1)));
}

void ContractHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCustomer(m_customer->toolTip());
}

void ContractHeader::showNames(const QString &customer, const QString &agreement, const QString &sentence)
{
    m_agreement->setText(sentence.isEmpty() ? agreement : QStringLiteral("%1 — %2").arg(agreement, sentence));
    m_mark->setStatus(sentence.isEmpty() ? Status::Pending : Status::None);
    showCustomer(customer);
    m_row->hide();
}

void ContractHeader::showMonth(const QString &agreement, std::shared_ptr<const Evaluation> evaluation,
                               const ServiceResult &service)
{
    m_service = service.service;
    m_agreement->setText(QStringLiteral("%1 · %2").arg(toText(service.service), agreement));
    const Status status = statusOf(service.state);
    m_mark->setStatus(status);
    showCustomer(toText(evaluation->customer));

    const std::optional<Availability> shown = service.shownAvailability();
    m_availability->setFigure(shown ? percentText(shown->percent()) : QStringLiteral("–"),
                              service.isMeasured ? tr("target %1").arg(percentText(service.target.text))
                                                 : tr("none is promised"));
    m_downtime->setFigure(lengthText(service.downtime),
                          tr("of %1 measured").arg(lengthText(service.measured)));
    m_budget->setFigure(lengthText(service.budgetLeft), tr("of %1").arg(lengthText(service.budget)));

    const QString spread = evaluation->total.lowest == evaluation->total.highest
        ? tr("the same in every reading")
        : tr("contract: %1 to %2")
              .arg(amountText(evaluation->total.lowest, evaluation->currency),
                   moneyText(evaluation->total.highest, evaluation->currency));
    m_credit->setFigure(creditText(service.credit, evaluation->currency), spread);
    m_row->show();
}

void ContractHeader::markSelected(const WhySubject &subject)
{
    m_availability->setSelected(subject.figure == WhySubject::Figure::Availability);
    m_downtime->setSelected(subject.figure == WhySubject::Figure::Downtime);
    m_budget->setSelected(subject.figure == WhySubject::Figure::Budget);
    m_credit->setSelected(subject.figure == WhySubject::Figure::Credit);
}

} // namespace makegood::ui

#include "moc_contract_header.cpp"
