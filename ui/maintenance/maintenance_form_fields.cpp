// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets and layout of the form for maintenance.
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "explain/words.h"
#include "maintenance/draft_verdict_model.h"
#include "maintenance/maintenance_form.h"
#include "maintenance/verdict_box.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/labelled_field.h"
#include "widgets/moment_edit.h"
#include "widgets/named.h"
#include "widgets/save_bar.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

QHBoxLayout *pairOf(QWidget *left, QWidget *right)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::field);
    pair->addWidget(left, 1);
    pair->addWidget(right, 1);
    return pair;
}

} // namespace

MaintenanceForm::MaintenanceForm(QWidget *parent)
    : QWidget(parent)
    , m_hint(plainLabel("windowHint"))
    , m_body(new QWidget)
    , m_verdict(new VerdictBox)
    , m_summary(named(new QLineEdit, "windowSummary", tr("What is done")))
    , m_customer(named(new QComboBox, "windowCustomer", tr("Customer")))
    , m_others(named(new QPushButton(tr("More customers")), "windowOthers", tr("Choose more customers")))
    , m_services(named(new QListWidget, "windowServices", tr("Services (none checked: all)")))
    , m_contracts(named(new QListWidget, "windowContracts", tr("Customers that it is for")))
    , m_start(new MomentEdit(QStringLiteral("windowStart"), tr("Begins")))
    , m_end(new MomentEdit(QStringLiteral("windowEnd"), tr("Ends")))
    , m_isAnnounced(named(new QCheckBox(tr("Announced")), "windowIsAnnounced", tr("It was announced")))
    , m_announced(new MomentEdit(QStringLiteral("windowAnnounced"), tr("Announced at")))
    , m_channel(named(new QComboBox, "windowChannel", tr("Announced by")))
    , m_status(named(new QComboBox, "windowStatus", tr("Status")))
    , m_why(named(new QLineEdit, "windowWhy", tr("Reason, required, kept in the history")))
    , m_checks(new PlanChecks)
    , m_verdicts(new DraftVerdictModel(this))
    , m_verdictTable(new TableView(QStringLiteral("windowVerdicts"), tr("Verdict of every customer")))
    , m_mail(named(new QPushButton(tr("Draft e-mail")), "windowMail", tr("Draft the announcement")))
    , m_bar(new SaveBar(QStringLiteral("window")))
{
    setObjectName(QStringLiteral("windowForm"));
    m_hint->setText(
        tr("Choose a maintenance window to change it, or drag over days to plan one. You see what "
           "the agreement makes of it before you save."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (const WindowStatus status :
         {WindowStatus::Confirmed, WindowStatus::Tentative, WindowStatus::Cancelled})
        m_status->addItem(words::windowStatus(status));
    m_channel->setEditable(true);
    m_channel->lineEdit()->setAccessibleName(m_channel->accessibleName()); // the line edit gets the focus
    m_channel->addItems({QString(), QStringLiteral("email")});
    m_customer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_services->setFlow(QListView::LeftToRight);
    m_services->setWrapping(true);
    m_services->setResizeMode(QListView::Adjust);
    m_services->setSpacing(2);
    for (QListWidget *list : {m_services, m_contracts}) {
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setFrameShape(QFrame::NoFrame);
    }
    m_others->setCheckable(true);
    setTone(m_others, ButtonTone::Link);
    m_mail->setIcon(icon(QStringLiteral("mail")));
    m_bar->addButton(m_mail);
    m_bar->setNames(tr("Save the maintenance"), tr("Discard what is not saved"));
    m_verdictTable->setSource(m_verdicts);
    m_verdictTable->setWideColumns({DraftVerdictModel::Customer});
    m_verdictTable->hideColumn(DraftVerdictModel::Why); // in the box above, for the current customer
    m_verdictTable->setRowsShown(5);
    m_verdictTable->setEmptyText(tr("No customer is chosen."));
    build();
    clear();
}

void MaintenanceForm::buildFields(QVBoxLayout *body)
{
    body->addWidget(new LabelledField(tr("What is done"), m_summary));
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(tr("Customer"), 0.92, Heading::Tone::Quiet), 1);
    head->addWidget(m_others);
    body->addLayout(head);
    body->addWidget(m_customer);
    body->addWidget(m_contracts);
    body->addWidget(m_services);
    m_startField = new LabelledField(tr("Begins"), m_start);
    m_endField = new LabelledField(tr("Ends"), m_end);
    body->addLayout(pairOf(m_startField, m_endField));
    auto *announced = new QWidget;
    auto *column = new QVBoxLayout(announced);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_isAnnounced);
    column->addWidget(m_announced);
    auto *by = new QWidget;
    auto *other = new QVBoxLayout(by);
    other->setContentsMargins(0, 0, 0, 0);
    other->setSpacing(space::half);
    auto *caption = new Heading(tr("By"), 0.92, Heading::Tone::Quiet);
    caption->setMinimumHeight(m_isAnnounced->sizeHint().height());
    other->addWidget(caption);
    other->addWidget(m_channel);
    body->addLayout(pairOf(announced, by));
    m_statusField = new LabelledField(tr("Status"), m_status);
    m_whyField = new LabelledField(tr("Reason (required, kept in the history)"), m_why);
    body->addWidget(m_statusField);
    body->addWidget(m_whyField);
    auto *rules = new Heading(tr("Checked against the agreement"), 0.92, Heading::Tone::Quiet);
    rules->setContentsMargins(0, space::one, 0, 0);
    body->addWidget(rules);
    body->addWidget(m_checks);
    body->addStretch(1);
}

void MaintenanceForm::build()
{
    auto *fields = new QWidget;
    auto *form = new QVBoxLayout(fields);
    form->setContentsMargins(space::card, space::one, space::card, space::one);
    form->setSpacing(space::half);
    buildFields(form);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("windowScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setWidget(fields);
    // On the ground of the panel, and never wider than it.
    scroll->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    fields->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::card, space::card, space::card, 0);
    top->addWidget(m_verdict);
    top->addWidget(m_verdictTable);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(top);
    body->addWidget(scroll, 1);
    m_hint->setContentsMargins(space::card, space::card, space::card, space::card);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_hint, 1);
    box->addWidget(m_body, 20);
    box->addWidget(m_bar);

    for (MomentEdit *moment : {m_start, m_end, m_announced})
        connect(moment, &MomentEdit::momentEdited, this, &MaintenanceForm::read);
    for (QLineEdit *line : {m_summary, m_why})
        connect(line, &QLineEdit::textChanged, this, &MaintenanceForm::read);
    connect(m_status, &QComboBox::currentIndexChanged, this, &MaintenanceForm::read);
    connect(m_channel, &QComboBox::editTextChanged, this, &MaintenanceForm::read);
    connect(m_isAnnounced, &QCheckBox::toggled, this, &MaintenanceForm::read);
    connect(m_services, &QListWidget::itemChanged, this, &MaintenanceForm::read);
    connect(m_customer, &QComboBox::currentIndexChanged, this, &MaintenanceForm::chooseCustomer);
    connect(m_others, &QPushButton::toggled, m_contracts, &QWidget::setVisible);
    connect(m_contracts, &QListWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        read();
        fillServices(); // of the checked contracts
    });
    connect(m_verdictTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_draft)
            showVerdict();
    });
    connect(m_why, &QLineEdit::returnPressed, m_bar->save(), &QPushButton::click);
    connect(m_mail, &QPushButton::clicked, this, &MaintenanceForm::mailWanted);
    connect(m_bar->save(), &QPushButton::clicked, this, [this] {
        const QString why = m_why->text().trimmed();
        emit saveWanted({stepsOf(*m_draft, *m_calendars), titleOf(*m_draft, *m_calendars),
                         why.isEmpty() ? tr("planned") : why});
    });
    connect(m_bar->discard(), &QPushButton::clicked, this, [this] {
        clear();
        emit discarded();
    });
}

QSize MaintenanceForm::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 16};
}

} // namespace makegood::ui
