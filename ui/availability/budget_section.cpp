// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/budget_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "availability/budget_gauge.h"
#include "availability/burn_down_section.h"
#include "availability/burn_model.h"
#include "availability/consequence_model.h"
#include "explain/cell_text.h"
#include "widgets/accessible_role.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/named.h"
#include "widgets/side_margins.h"
#include "widgets/table_toggle.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int rowsOfTable = 14; ///< more scroll

} // namespace

BudgetSection::BudgetSection(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_gauge(new BudgetGauge)
    , m_headline(new Heading({}, 1.0))
    , m_words(plainLabel("budgetWords"))
    , m_more(named(new QToolButton, "budgetMore", tr("Course of the budget")))
    , m_details(new QWidget)
    , m_consequences(new ConsequenceModel(this))
    , m_consequenceTable(new TableView(QStringLiteral("consequences"), tr("What more downtime costs")))
    , m_chart(new BurnDownSection)
    , m_burn(new BurnModel(this))
    , m_burnTable(new TableView(QStringLiteral("burnDown"), tr("Error budget by day")))
{
    setObjectName(QStringLiteral("budgetView"));
    m_headline->setObjectName(QStringLiteral("budgetHeadline"));
    m_headline->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_consequenceTable->setSource(m_consequences);
    m_consequenceTable->setWideColumns({ConsequenceModel::What, ConsequenceModel::More});
    m_consequenceTable->setRowsShown(5);
    m_burnTable->setSource(m_burn);
    m_burnTable->setWideColumns({BurnModel::At});
    m_burnTable->setRowsShown(rowsOfTable);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Course of the budget over the month"));
    ui::setTone(m_more, ButtonTone::Quiet);
    build();
    connect(m_more, &QToolButton::toggled, this, &BudgetSection::setUnfolded);
    connect(m_gauge, &BudgetGauge::asked, this, &BudgetSection::ask);
    connect(m_consequenceTable, &QAbstractItemView::clicked, this, &BudgetSection::ask);
    connect(m_consequenceTable, &QAbstractItemView::activated, this, &BudgetSection::ask);
    setUnfolded(false);
    clear({});
}

void BudgetSection::build()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_words);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::page);
    top->addWidget(m_gauge, 2, Qt::AlignVCenter);
    top->addLayout(words, 5);
    top->addWidget(m_more, 0, Qt::AlignTop);

    auto *toggle = new TableToggle(QStringLiteral("burnTable"), tr("Course of the budget"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(tr("Course of the budget"), 1.0), 1);
    head->addWidget(toggle);
    setChartTable(m_chart, m_burnTable);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(space::one);
    details->addLayout(head);
    details->addWidget(m_chart);
    details->addWidget(m_burnTable);
    details->addWidget(m_consequenceTable);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(sideMargins(space::beside, space::field, space::field, space::field));
    box->setSpacing(space::field);
    box->addLayout(top);
    box->addWidget(m_details);
    toggle->govern(m_chart, m_burnTable);
}

void BudgetSection::setUnfolded(bool unfolded)
{
    m_more->setChecked(unfolded);
    m_more->setIcon(ui::icon(unfolded ? QStringLiteral("up") : QStringLiteral("down"), Role::Text2));
    m_details->setVisible(unfolded);
}

void BudgetSection::ask()
{
    if (m_canAsk)
        emit whyAsked({WhySubject::Figure::Outlook, m_service, {}, {}});
}

void BudgetSection::showMonth(const Evaluation &evaluation, const ServiceResult &service,
                              const CaseData *terms)
{
    if (!service.shownAvailability())
        return clear(tr("Nothing was measured, so there is no error budget."));
    m_service = service.service;
    const bool group = !service.members.empty();
    BurnDown drawn;
    drawn.points = burnDown(evaluation, service);
    drawn.period = service.period.when;
    drawn.asOf = evaluation.asOf;
    drawn.zone = evaluation.zone;
    m_burn->setRows(burnRows(evaluation, service));
    if (terms != nullptr && !group)
        drawn.outlook = outlookOf(evaluation, service, *terms);
    const BudgetWords words = budgetWords(evaluation, service, drawn.outlook);
    m_gauge->setWords(words);
    m_gauge->show();
    m_headline->setText(words.headline);
    m_words->setText(group ? tr("The budget of a group is the sum of its services’ budgets.")
                           : words.sentences.join(QLatin1Char('\n')));
    m_words->setVisible(!m_words->text().isEmpty());
    m_consequences->setRows(drawn.outlook ? consequenceRows(evaluation, service, *drawn.outlook)
                                          : std::vector<ConsequenceRow>());
    m_consequenceTable->setVisible(m_consequences->rowCount() > 0);
    m_canAsk = drawn.outlook.has_value();
    m_more->setEnabled(!group);
    m_chart->showBurnDown(std::move(drawn));
}

void BudgetSection::clear(const QString &sentence)
{
    m_service.clear();
    m_gauge->hide();
    m_headline->setText(sentence);
    m_words->clear();
    m_words->hide();
    m_consequences->setRows({});
    m_consequenceTable->hide();
    m_burn->setRows({});
    m_chart->showBurnDown(std::nullopt);
    m_canAsk = false;
    m_more->setEnabled(false);
}

} // namespace makegood::ui

#include "moc_budget_section.cpp"
