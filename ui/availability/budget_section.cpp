// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/budget_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "availability/burn_down_section.h"
#include "availability/burn_model.h"
#include "availability/consequence_model.h"
#include "explain/cell_text.h"
#include "explain/explain.h"
#include "sla/evaluate/reason_kinds.h"
#include "sla/outlook/why_outlook.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"
#include "widgets/view_switch.h"

namespace makegood::ui
{

namespace
{

constexpr int rowsOfTable = 14; ///< more scroll

// Sentences of an outlook: state and forecast.
struct Spoken {
    QString headline;
    QStringList sentences;
};

Spoken spokenOutlook(const Reason &outlook, const Format &format)
{
    Spoken out;
    out.headline = sentenceOf(outlook, format);
    // The next two consequences of further downtime; the table has all.
    int said = 0;
    for (const Reason &below : outlook.because) {
        const bool ahead = below.kind == reason::consequence && below.fact("since") == nullptr;
        if (below.kind == reason::pace || (ahead && ++said <= 2) || below.kind == reason::noAmount
            || below.kind == reason::noCredit || below.kind == reason::gateFailed)
            out.sentences << sentenceOf(below, format);
    }
    return out;
}

} // namespace

BudgetSection::BudgetSection(QWidget *parent)
    : QWidget(parent)
    , m_headline(new Heading({}, 1.1))
    , m_words(new QLabel)
    , m_why(new QPushButton(tr("&Why?")))
    , m_consequences(new ConsequenceModel(this))
    , m_consequenceTable(new TableView(QStringLiteral("consequences"), tr("What more downtime brings about")))
    , m_switch(new ViewSwitch(QStringLiteral("budgetSwitch"), tr("Chart"), tr("Error budget")))
    , m_chart(new BurnDownSection)
    , m_burn(new BurnModel(this))
    , m_burnTable(new TableView(QStringLiteral("burnDown"), tr("Error budget by day")))
{
    setObjectName(QStringLiteral("budgetView"));
    m_headline->setObjectName(QStringLiteral("budgetHeadline"));
    m_words->setObjectName(QStringLiteral("budgetWords"));
    m_why->setObjectName(QStringLiteral("whyBudget"));
    m_why->setAccessibleName(tr("Why? Explains the error budget and the forecast"));
    m_headline->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_consequenceTable->setSource(m_consequences);
    m_consequenceTable->setWideColumns({ConsequenceModel::What, ConsequenceModel::More});
    m_consequenceTable->setRowsShown(5);
    m_consequenceTable->setEmptyText(tr("Nothing more can come about."));
    m_burnTable->setSource(m_burn);
    m_burnTable->setWideColumns({BurnModel::At});
    m_burnTable->setRowsShown(rowsOfTable);
    build();
    const auto ask = [this] { emit whyAsked({WhySubject::Figure::Outlook, m_service, {}, {}}); };
    connect(m_why, &QPushButton::clicked, this, ask);
    connect(m_consequenceTable, &QAbstractItemView::clicked, this, ask);
    connect(m_consequenceTable, &QAbstractItemView::activated, this, ask);
    clear({});
}

void BudgetSection::build()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(m_why, 0, Qt::AlignTop);
    auto *middle = new QHBoxLayout;
    middle->addWidget(new Heading(tr("Burn-down"), 1.0), 1);
    middle->addWidget(m_switch);
    setChartTable(m_chart, m_burnTable);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(8);
    box->addLayout(top);
    box->addWidget(m_words);
    box->addWidget(m_consequenceTable);
    box->addLayout(middle);
    box->addWidget(m_chart, 1);
    box->addWidget(m_burnTable);
    box->addStretch(0);
    m_switch->govern(m_chart, m_burnTable);
}

void BudgetSection::showMonth(const Evaluation &evaluation, const ServiceResult &service,
                              const CaseData *terms)
{
    if (!service.availability)
        return clear(tr("Nothing was measured, so there is no error budget."));
    if (!service.members.empty())
        return clear(tr("The error budget of a group is the sum of its services': %1 of %2 are left.")
                         .arg(lengthText(service.budgetLeft), lengthText(service.budget)));
    m_service = service.service;
    BurnDown drawn;
    drawn.points = burnDown(evaluation, service);
    drawn.period = service.period.when;
    drawn.asOf = evaluation.asOf;
    drawn.zone = evaluation.zone;
    m_burn->setRows(burnRows(evaluation, service));
    if (terms != nullptr)
        drawn.outlook = outlookOf(evaluation, service, *terms);
    if (drawn.outlook) {
        const auto [headline, sentences]
            = spokenOutlook(whyOutlook(evaluation, service, *drawn.outlook), Format(QLocale(), evaluation));
        m_headline->setText(headline);
        m_words->setText(sentences.join(QLatin1Char('\n')));
        m_consequences->setRows(consequenceRows(evaluation, service, *drawn.outlook));
    } else {
        m_headline->setText(tr("The agreement is being read."));
        m_words->clear();
        m_consequences->setRows({});
    }
    m_words->setVisible(!m_words->text().isEmpty());
    m_consequenceTable->setVisible(m_consequences->rowCount() > 0);
    m_why->setEnabled(drawn.outlook.has_value());
    m_chart->showBurnDown(std::move(drawn));
}

void BudgetSection::clear(const QString &sentence)
{
    m_service.clear();
    m_headline->setText(sentence);
    m_words->clear();
    m_words->hide();
    m_consequences->setRows({});
    m_consequenceTable->hide();
    m_burn->setRows({});
    m_chart->showBurnDown(std::nullopt);
    m_why->setEnabled(false);
}

} // namespace makegood::ui

#include "moc_budget_section.cpp"
