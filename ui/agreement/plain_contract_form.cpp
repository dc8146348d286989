// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/plain_contract_form.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include "agreement/service_table.h"
#include "explain/cell_text.h"
#include "widgets/button_tone.h"
#include "widgets/date_format.h"
#include "widgets/labelled_field.h"
#include "widgets/named.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

constexpr const char *usualCurrencies[] = {"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "JPY", "CNY",
                                           "INR", "BRL", "MXN", "SEK", "NOK", "DKK", "PLN"};

QComboBox *searched(const char *name, const QString &accessibleName)
{
    auto *box = named(new QComboBox, name, accessibleName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setAccessibleName(accessibleName);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel alone changes nothing
    return box;
}

QLabel *problemLabel(const char *name)
{
    auto *label = plainLabel(name);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, Theme::colour(Role::Breach, label->palette()));
    label->setPalette(colours);
    label->setFont(typeFont(Type::Caption));
    label->setMinimumHeight(label->fontMetrics().height()); // so that nothing jumps
    return label;
}

QDate dateOf(LocalDate date)
{
    const std::chrono::year_month_day day(date);
    return {static_cast<int>(day.year()), static_cast<int>(unsigned(day.month())),
            static_cast<int>(unsigned(day.day()))};
}

} // namespace

PlainContractForm::PlainContractForm(LocalDate today, QWidget *parent)
    : QWidget(parent)
    , m_customer(named(new QLineEdit, "newContractCustomer", tr("Customer")))
    , m_services(new ServiceTable)
    , m_currency(searched("newContractCurrency", tr("Currency")))
    , m_zone(searched("newContractZone", tr("Time zone")))
    , m_start(named(new QDateEdit, "newContractStart", tr("First day of the contract")))
    , m_customerProblem(problemLabel("newContractCustomerProblem"))
    , m_servicesProblem(problemLabel("newContractServicesProblem"))
    , m_currencyProblem(problemLabel("newContractCurrencyProblem"))
    , m_zoneProblem(problemLabel("newContractZoneProblem"))
    , m_problem(problemLabel("newContractProblem"))
    , m_create(named(new QPushButton(tr("Create contract")), "newContractCreate", tr("Create contract")))
{
    setObjectName(QStringLiteral("plainContract"));
    setWrites(m_create);
    for (const char *code : usualCurrencies)
        m_currency->addItem(QLatin1String(code));
    const QString own = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    m_currency->setEditText(own.size() == 3 ? own : QStringLiteral("USD"));
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setEditText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    // A year back, so that outages of the past months have their place.
    const std::chrono::year_month_day day(today);
    m_start->setDate(
        dateOf(LocalDate(std::chrono::local_days((day.year() - std::chrono::years(1)) / day.month() / 1))));
    m_start->setCalendarPopup(true);
    setDateFormat(m_start, tr("d MMM yyyy", "date format"));
    m_start->setFocusPolicy(Qt::StrongFocus);
    build();
    connect(m_customer, &QLineEdit::textChanged, this, &PlainContractForm::check);
    connect(m_services, &ServiceTable::edited, this, &PlainContractForm::check);
    connect(m_currency, &QComboBox::editTextChanged, this, &PlainContractForm::check);
    connect(m_zone, &QComboBox::editTextChanged, this, &PlainContractForm::check);
    connect(m_start, &QDateEdit::dateChanged, this, &PlainContractForm::changed);
    connect(m_create, &QAbstractButton::clicked, this, &PlainContractForm::press);
}

void PlainContractForm::build()
{
    auto *text = named(new QPushButton(tr("Edit as text")), "newContractText", tr("Edit as text"));
    auto *close = named(new QPushButton(tr("Cancel")), "newContractCancel", tr("Cancel"));
    setTone(text, ButtonTone::Link);
    setTone(m_create, ButtonTone::Primary);
    for (QPushButton *button : {text, close, m_create})
        button->setAutoDefault(false);
    connect(text, &QAbstractButton::clicked, this, &PlainContractForm::textWanted);
    connect(close, &QAbstractButton::clicked, this, &PlainContractForm::closeWanted);

    auto *hint = plainLabel("newContractHint");
    hint->setText(tr("One service a row. Rows can be pasted from a spreadsheet: name, kind, price."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setFont(typeFont(Type::Caption));
    auto *services = underCaption(tr("&Services"), m_services, m_servicesProblem);
    static_cast<QVBoxLayout *>(services->layout())->insertWidget(1, hint);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::card);
    row->addWidget(underCaption(tr("C&urrency"), m_currency, m_currencyProblem), 1);
    row->addWidget(underCaption(tr("Time &zone"), m_zone, m_zoneProblem), 2);
    auto *start = underCaption(tr("Sta&rts on"), m_start);
    static_cast<QVBoxLayout *>(start->layout())->addStretch(1);
    row->addWidget(start, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::one);
    foot->addWidget(text);
    foot->addWidget(m_problem, 1);
    foot->addWidget(close);
    foot->addWidget(m_create);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::one, space::page, space::card);
    column->setSpacing(space::one);
    column->addWidget(underCaption(tr("&Customer"), m_customer, m_customerProblem));
    column->addWidget(services, 1);
    column->addLayout(row);
    column->addLayout(foot);
}

void PlainContractForm::setAsked(const AskedByAgreement &asked)
{
    m_asked = asked;
    m_services->setAsked(asked);
    check();
}

PlainContract PlainContractForm::contract() const
{
    PlainContract out;
    out.customer = m_customer->text().trimmed();
    out.zone = m_zone->currentText().trimmed().toStdString();
    out.currency = m_currency->currentText().trimmed().toUpper().toStdString();
    const QDate day = m_start->date();
    out.start = LocalDate(std::chrono::local_days(std::chrono::year(day.year())
                                                  / std::chrono::month(static_cast<unsigned>(day.month()))
                                                  / std::chrono::day(static_cast<unsigned>(day.day()))));
    out.services = m_services->services();
    return out;
}

void PlainContractForm::fill(const PlainContract &contract)
{
    m_customer->setText(contract.customer);
    m_currency->setEditText(toText(contract.currency));
    m_zone->setEditText(toText(contract.zone));
    if (const QDate start = dateOf(contract.start); start.isValid())
        m_start->setDate(start);
    m_services->setServices(contract.services);
}

void PlainContractForm::press()
{
    m_wasPressed = true;
    check();
    if (problemsOf(contract(), m_asked).empty())
        emit createWanted();
}

// Nothing is wrong before Create was pressed.
void PlainContractForm::check()
{
    for (QLabel *label : {m_customerProblem, m_servicesProblem, m_currencyProblem, m_zoneProblem, m_problem})
        label->clear();
    emit changed();
    if (!m_wasPressed)
        return;
    for (const PlainProblem &problem : problemsOf(contract(), m_asked)) {
        switch (problem.field) {
        case PlainProblem::Field::Customer:
            m_customerProblem->setText(problem.sentence);
            break;
        case PlainProblem::Field::Services:
            m_servicesProblem->setText(problem.sentence);
            break;
        case PlainProblem::Field::Currency:
            m_currencyProblem->setText(problem.sentence);
            break;
        case PlainProblem::Field::Zone:
            m_zoneProblem->setText(problem.sentence);
            break;
        }
    }
}

void PlainContractForm::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

void PlainContractForm::setSaving(bool saving)
{
    m_create->setEnabled(!saving);
}

} // namespace makegood::ui

#include "moc_plain_contract_form.cpp"
