// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_filter_form.h"

#include <array>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "widgets/icons.h"
#include "widgets/menu_item.h"
#include "widgets/search_icon.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr qsizetype mostLetters = 18; ///< of a chosen text on its button

constexpr std::array offeredStatuses{Status::Breached, Status::AtRisk, Status::NoData,  Status::Undecided,
                                     Status::OnTrack,  Status::Met,    Status::Pending, Status::None};

// In a menu or on a button a single ampersand would mark a key.
QString plainWords(QString text)
{
    if (text.size() > mostLetters)
        text = text.left(mostLetters - 1).trimmed() + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString plainEntry(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

// In the digits of the language.
QString PortfolioFilterForm::dueSoonText()
{
    return tr("Due in 7 days").replace(QLatin1Char('7'), QLocale().toString(7));
}

PortfolioFilterForm::PortfolioFilterForm(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_status(makeButton("portfolioStatus", tr("Status")))
    , m_customer(makeChoice("portfolioCustomer", tr("Customer"), &PortfolioFilter::customer))
    , m_agreement(makeChoice("portfolioAgreement", tr("Agreement"), &PortfolioFilter::agreement))
    , m_class{nullptr, tr("Class"), &PortfolioFilter::serviceClass, {}}
    , m_currency(makeChoice("portfolioCurrency", tr("Currency"), &PortfolioFilter::currency))
    , m_due(new QToolButton)
    , m_all(makeButton("portfolioFilters", tr("Filters")))
    , m_classMenu(new QMenu(tr("Class of service"), this))
{
    m_words->setObjectName(QStringLiteral("portfolioSearch"));
    m_words->setAccessibleName(tr("Filter the services"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setClearButtonEnabled(true);
    addSearchIcon(m_words, Role::Text3);
    m_words->setMinimumWidth(scaled(110, m_words->fontMetrics()));
    m_words->setMaximumWidth(scaled(215, m_words->fontMetrics()));
    m_due->setObjectName(QStringLiteral("portfolioDue"));
    m_due->setText(dueSoonText());
    m_due->setAccessibleName(dueSoonText());
    m_due->setToolTip(m_due->text());
    m_due->setIcon(icon(QStringLiteral("clock")));
    m_due->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_due->setCheckable(true);
    m_due->setFocusPolicy(Qt::StrongFocus);
    m_all->setIcon(icon(QStringLiteral("filter")));
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::one);
    line->addWidget(m_words, 100);
    for (QToolButton *button :
         {m_status, m_customer.button, m_agreement.button, m_currency.button, m_due, m_all})
        line->addWidget(button);
    line->addStretch(1);
    m_all->hide();

    connect(m_status->menu(), &QMenu::aboutToShow, this, &PortfolioFilterForm::fillStatuses);
    for (Choice *choice : {&m_customer, &m_agreement, &m_currency})
        connect(choice->button->menu(), &QMenu::aboutToShow, this, [this, choice] {
            choice->button->menu()->clear();
            fillChoice(choice->button->menu(), *choice);
            if (choice == &m_agreement && m_class.offered.size() > 1) {
                choice->button->menu()->addSeparator();
                choice->button->menu()->addMenu(m_classMenu);
            }
        });
    connect(m_classMenu, &QMenu::aboutToShow, this, [this] {
        m_classMenu->clear();
        fillChoice(m_classMenu, m_class);
    });
    connect(m_all->menu(), &QMenu::aboutToShow, this, [this] {
        QMenu *menu = m_all->menu();
        menu->clear();
        for (QToolButton *button : {m_status, m_customer.button, m_agreement.button, m_currency.button})
            menu->addMenu(button->menu());
        menu->addSeparator();
        const auto mark = [&](const char *name, const QString &text, bool PortfolioFilter::*field) {
            QAction *action = addItem(menu, name, text, [this, field] {
                change([field](PortfolioFilter &filter) { filter.*field = !(filter.*field); });
            });
            action->setCheckable(true);
            action->setChecked(m_filter.*field);
        };
        mark("filterDue", dueSoonText(), &PortfolioFilter::dueSoon);
        mark("filterCredit", tr("With a credit"), &PortfolioFilter::withCredit);
        mark("filterClassify", tr("With outages to classify"), &PortfolioFilter::toClassify);
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed() != m_filter.words)
            change([&text](PortfolioFilter &filter) { filter.words = text.trimmed(); });
    });
    connect(m_due, &QToolButton::clicked, this,
            [this](bool on) { change([on](PortfolioFilter &filter) { filter.dueSoon = on; }); });
}

QToolButton *PortfolioFilterForm::makeButton(const char *name, const QString &title)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(title);
    button->setAccessibleName(title);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(title, button));
    return button;
}

PortfolioFilterForm::Choice PortfolioFilterForm::makeChoice(const char *name, const QString &title,
                                                            QString PortfolioFilter::*chosen)
{
    return {makeButton(name, title), title, chosen, {}};
}

void PortfolioFilterForm::setCompact(bool compact)
{
    for (QToolButton *button : {m_status, m_customer.button, m_agreement.button, m_currency.button, m_due})
        button->setVisible(!compact);
    m_all->setVisible(compact);
}

void PortfolioFilterForm::fillStatuses()
{
    QMenu *menu = m_status->menu();
    menu->clear();
    QAction *any = addItem(menu, "anyStatus", tr("Any status"),
                           [this] { change([](PortfolioFilter &filter) { filter.statuses.clear(); }); });
    any->setCheckable(true);
    any->setChecked(m_filter.statuses.empty());
    menu->addSeparator();
    for (const Status status : offeredStatuses) {
        QAction *action = addItem(menu, "oneStatus", wordFor(status), [this, status] {
            change([status](PortfolioFilter &filter) {
                if (filter.statuses.erase(status) == 0)
                    filter.statuses.insert(status);
            });
        });
        action->setCheckable(true);
        action->setChecked(m_filter.statuses.contains(status));
    }
}

void PortfolioFilterForm::fillChoice(QMenu *menu, const Choice &choice)
{
    const auto field = choice.chosen;
    const auto add = [&](const QString &title, const QString &value) {
        QAction *action = addItem(menu, "oneChoice", plainEntry(title), [this, field, value] {
            change([field, &value](PortfolioFilter &filter) { filter.*field = value; });
        });
        action->setCheckable(true);
        action->setChecked(m_filter.*field == value);
    };
    add(tr("All"), {});
    menu->addSeparator();
    // The current choice stays, even if it does not occur any more: the data must not change a view.
    Texts texts = choice.offered;
    if (const QString &chosen = m_filter.*field; !chosen.isEmpty())
        texts.insert(chosen);
    for (const QString &text : texts)
        add(text, text);
}

void PortfolioFilterForm::change(const std::function<void(PortfolioFilter &)> &act)
{
    act(m_filter);
    showButtons();
    emit changed();
}

void PortfolioFilterForm::show(const PortfolioFilter &filter)
{
    m_filter = filter;
    if (m_words->text().trimmed() != filter.words)
        m_words->setText(filter.words);
    showButtons();
}

void PortfolioFilterForm::showButtons()
{
    const auto chosen = [](QToolButton *button, const QString &title, const QString &value) {
        const QString text = value.isEmpty()
            ? title
            : tr("%1: %2", "a filter and what is chosen").arg(title, plainWords(value));
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setChecked(!value.isEmpty());
    };
    QStringList words;
    for (const Status status : m_filter.statuses)
        words << wordFor(status);
    chosen(m_status, tr("Status"),
           words.size() > 1 ? tr("%n chosen", nullptr, static_cast<int>(words.size()))
                            : words.join(QString()));
    chosen(m_customer.button, m_customer.title, m_filter.customer);
    chosen(m_agreement.button, m_agreement.title,
           m_filter.agreement.isEmpty() ? m_filter.serviceClass : m_filter.agreement);
    chosen(m_currency.button, m_currency.title, m_filter.currency);
    m_due->setChecked(m_filter.dueSoon);
    PortfolioFilter without = m_filter;
    without.words.clear();
    m_all->setChecked(without != PortfolioFilter());
}

void PortfolioFilterForm::offer(const PortfolioRows &rows)
{
    for (Choice *choice : {&m_customer, &m_agreement, &m_class, &m_currency})
        choice->offered.clear();
    for (const PortfolioRowPtr &row : rows) {
        m_customer.offered.insert(row->customer);
        m_agreement.offered.insert(row->agreement);
        if (row->figures != nullptr)
            m_class.offered.insert(QString::fromStdString(row->figures->serviceClass));
        if (row->entry && row->entry->refusal.empty())
            m_currency.offered.insert(QString::fromStdString(row->entry->figures.currency.code));
    }
}

} // namespace makegood::ui

#include "moc_portfolio_filter_form.cpp"
