// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_filter_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include "widgets/flow_layout.h"

namespace makegood::ui
{

namespace
{

constexpr int filterGap = 6;

// Keeps the current choice, even if it does not occur any more: the data must not change a view.
void offerTexts(QComboBox *box, const std::set<QString> &texts)
{
    const QString chosen = box->currentData().toString();
    std::set<QString> all = texts;
    if (!chosen.isEmpty())
        all.insert(chosen);
    if (box->count() == static_cast<int>(all.size()) + 1) {
        int at = 1;
        bool same = true;
        for (const QString &text : all)
            same = same && box->itemData(at++).toString() == text;
        if (same)
            return;
    }
    while (box->count() > 1)
        box->removeItem(box->count() - 1);
    for (const QString &text : all)
        box->addItem(text, text);
    box->setCurrentIndex(chosen.isEmpty() ? 0 : box->findData(chosen));
}

void choose(QComboBox *box, const QString &text)
{
    if (!text.isEmpty() && box->findData(text) < 0)
        box->addItem(text, text);
    box->setCurrentIndex(text.isEmpty() ? 0 : box->findData(text));
}

} // namespace

PortfolioFilterForm::PortfolioFilterForm(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(filterGap, this))
    , m_words(new QLineEdit)
    , m_due(new QCheckBox(tr("Deadline within &7 days")))
{
    m_words->setObjectName(QStringLiteral("portfolioSearch"));
    m_words->setAccessibleName(tr("Search the portfolio"));
    m_words->setPlaceholderText(tr("Search"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(m_words->fontMetrics().averageCharWidth() * 14);
    m_flow->addWidget(m_words);
    m_status = choice("portfolioStatus", tr("Status"), tr("Any status"));
    for (const Status status : {Status::Breached, Status::AtRisk, Status::Undecided, Status::NoData,
                                Status::OnTrack, Status::Met, Status::Pending, Status::None})
        m_status->addItem(wordFor(status), static_cast<int>(status));
    m_customer = choice("portfolioCustomer", tr("Customer"), tr("Any customer"));
    m_agreement = choice("portfolioAgreement", tr("Agreement"), tr("Any agreement"));
    m_class = choice("portfolioClass", tr("Class"), tr("Any class"));
    m_currency = choice("portfolioCurrency", tr("Currency"), tr("Any currency"));
    m_due->setObjectName(QStringLiteral("portfolioDue"));
    m_due->setAccessibleName(tr("Deadline within 7 days"));
    m_flow->addWidget(m_due);
    m_grouping = choice("portfolioGrouping", tr("Groups"), tr("No groups"));
    m_grouping->addItem(tr("By customer"), static_cast<int>(PortfolioGrouping::Customer));
    m_grouping->addItem(tr("By agreement"), static_cast<int>(PortfolioGrouping::Agreement));
    m_grouping->addItem(tr("By status"), static_cast<int>(PortfolioGrouping::Status));
    m_grouping->addItem(tr("By currency"), static_cast<int>(PortfolioGrouping::Currency));

    const auto emitChanged = [this] {
        if (!m_showing)
            emit changed();
    };
    connect(m_words, &QLineEdit::textChanged, this, emitChanged);
    connect(m_due, &QCheckBox::toggled, this, emitChanged);
    for (QComboBox *box : {m_status, m_customer, m_agreement, m_class, m_currency, m_grouping})
        connect(box, &QComboBox::currentIndexChanged, this, emitChanged);
}

QComboBox *PortfolioFilterForm::choice(const char *name, const QString &accessibleName, const QString &any)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->addItem(any);
    // As wide as the entry for `any`; a longer name is elided in the box, not in its list.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(static_cast<int>(any.size()));
    m_flow->addWidget(box);
    return box;
}

PortfolioFilter PortfolioFilterForm::filter() const
{
    PortfolioFilter out;
    out.words = m_words->text().trimmed();
    if (const QVariant status = m_status->currentData(); status.isValid())
        out.status = static_cast<Status>(status.toInt());
    out.customer = m_customer->currentData().toString();
    out.agreement = m_agreement->currentData().toString();
    out.serviceClass = m_class->currentData().toString();
    out.currency = m_currency->currentData().toString();
    out.dueSoon = m_due->isChecked();
    return out;
}

PortfolioGrouping PortfolioFilterForm::grouping() const
{
    return static_cast<PortfolioGrouping>(m_grouping->currentData().toInt());
}

void PortfolioFilterForm::show(const PortfolioFilter &filter, PortfolioGrouping grouping)
{
    m_showing = true;
    if (m_words->text().trimmed() != filter.words)
        m_words->setText(filter.words);
    m_status->setCurrentIndex(filter.status ? m_status->findData(static_cast<int>(*filter.status)) : 0);
    choose(m_customer, filter.customer);
    choose(m_agreement, filter.agreement);
    choose(m_class, filter.serviceClass);
    choose(m_currency, filter.currency);
    m_due->setChecked(filter.dueSoon);
    m_grouping->setCurrentIndex(
        grouping == PortfolioGrouping::None ? 0 : m_grouping->findData(static_cast<int>(grouping)));
    m_showing = false;
}

void PortfolioFilterForm::offer(const PortfolioRows &rows)
{
    std::set<QString> customers;
    std::set<QString> agreements;
    std::set<QString> classes;
    std::set<QString> currencies;
    for (const PortfolioRowPtr &row : rows) {
        customers.insert(row->customer);
        agreements.insert(row->agreement);
        if (row->figures != nullptr)
            classes.insert(QString::fromStdString(row->figures->serviceClass));
        if (row->entry && row->entry->refusal.empty())
            currencies.insert(QString::fromStdString(row->entry->figures.currency.code));
    }
    m_showing = true;
    offerTexts(m_customer, customers);
    offerTexts(m_agreement, agreements);
    offerTexts(m_class, classes);
    offerTexts(m_currency, currencies);
    m_showing = false;
}

} // namespace makegood::ui

#include "moc_portfolio_filter_form.cpp"
