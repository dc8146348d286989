// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal_page.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/reading_direction.h"
#include "widgets/card_frame.h"
#include "widgets/heading.h"
#include "widgets/search_icon.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

JournalPage::JournalPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new JournalModel(this))
    , m_table(new TableView(QStringLiteral("journal"), tr("History")))
    , m_customer(new QComboBox)
    , m_filter(new QLineEdit)
    , m_toDetails(new QToolButton)
    , m_details(new QPlainTextEdit)
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
{
    setObjectName(QStringLiteral("journalPage"));
    m_summary->setObjectName(QStringLiteral("journalSummary"));
    m_summary->setWordWrap(true);
    m_customer->setObjectName(QStringLiteral("journalCustomer"));
    m_customer->setAccessibleName(tr("Customer"));
    m_filter->setObjectName(QStringLiteral("journalFilter"));
    m_filter->setAccessibleName(tr("Search the history"));
    m_filter->setPlaceholderText(tr("Search the history"));
    m_filter->setClearButtonEnabled(true);
    addSearchIcon(m_filter);
    m_toDetails->setObjectName(QStringLiteral("journalShowDetails"));
    m_toDetails->setText(tr("Details"));
    m_toDetails->setAccessibleName(tr("Details of the chosen entry"));
    m_toDetails->setToolTip(tr("What is stored of the chosen entry, with its fingerprint"));
    m_toDetails->setCheckable(true);
    m_details->setObjectName(QStringLiteral("journalDetails"));
    m_details->setAccessibleName(tr("Details of the chosen entry"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(tr("Choose an entry."));
    m_table->setSource(m_model);
    m_table->setWideColumns({JournalModel::Customer, JournalModel::What, JournalModel::Reason});
    m_table->setEmptyText(tr("No matches."));
    m_table->sortByColumn(JournalModel::When, Qt::DescendingOrder);
    arrange();
    offerCustomers();
    connect(m_filter, &QLineEdit::textChanged, this, &JournalPage::refill);
    connect(m_customer, &QComboBox::currentIndexChanged, this, &JournalPage::refill);
    connect(m_toDetails, &QToolButton::toggled, this, &JournalPage::showDetails);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_toDetails->setChecked(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalPage::showDetails);
}

void JournalPage::arrange()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_customer);
    line->addWidget(m_filter, 1);
    line->addWidget(m_toDetails);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::one);
    box->addWidget(new Heading(tr("History"), 1.54));
    box->addWidget(m_summary);
    box->addSpacing(space::half);
    box->addLayout(line);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *card = new CardFrame;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::half, 1, space::half);
    inside->addWidget(m_table);
    box->addSpacing(space::half);
    box->addWidget(card, 1);
    m_details->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_details->hide();
    box->addWidget(m_details);
}

void JournalPage::setContracts(std::vector<JournalContract> known, std::chrono::year year)
{
    if (known == m_known && year == m_year)
        return;
    m_known = std::move(known);
    m_year = year;
    readAgain();
}

void JournalPage::showEntries(JournalExtract extract)
{
    m_extract = std::move(extract);
    readAgain();
}

void JournalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit entriesWanted();
}

const JournalContract *JournalPage::contractOf(const JournalEntry &entry) const
{
    const auto found = std::ranges::find(m_known, entry.contract, &JournalContract::id);
    return found != m_known.end() ? &*found : nullptr;
}

void JournalPage::readAgain()
{
    m_rows.clear();
    m_rows.reserve(m_extract.entries.size());
    for (const JournalEntry &entry : m_extract.entries) {
        JournalRow row;
        row.entry = entry;
        row.year = m_year;
        const JournalContract *whose = contractOf(entry);
        if (whose != nullptr)
            row.zone = whose->zone;
        row.words
            = entryWords(entry, Format(QLocale(), row.zone, whose ? whose->currency : Currency()), m_year);
        row.customer = !row.words.customer.isEmpty() ? row.words.customer
                                                     : toText(whose ? whose->customer : entry.contract);
        m_rows.push_back(std::move(row));
    }
    offerCustomers();
    refill();
}

// All of them, and whoever has an entry.
void JournalPage::offerCustomers()
{
    QStringList names;
    for (const JournalRow &row : m_rows)
        if (!row.customer.isEmpty() && !names.contains(row.customer))
            names << row.customer;
    names.sort(Qt::CaseInsensitive);
    const QSignalBlocker quiet(m_customer);
    const QString chosen = m_customer->currentData().toString();
    m_customer->clear();
    m_customer->addItem(tr("All customers"), QString());
    for (const QString &name : names)
        m_customer->addItem(ownDirection(name), name);
    m_customer->setCurrentIndex(std::max(0, m_customer->findData(chosen)));
}

void JournalPage::refill()
{
    const QStringList words = m_filter->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString customer = m_customer->currentData().toString();
    std::vector<JournalRow> rows;
    for (const JournalRow &row : m_rows) {
        if (!customer.isEmpty() && row.customer != customer)
            continue;
        const QStringList text{row.customer, toText(row.entry.who), row.words.what, row.words.reason,
                               toText(row.entry.payload)};
        if (hasAllWords(text.join(QLatin1Char('\n')), words))
            rows.push_back(row);
    }
    m_model->setRows(std::move(rows));
    const auto shown = static_cast<std::int64_t>(m_extract.entries.size());
    const QString count = tr("%n entries in the workspace", nullptr, static_cast<int>(m_extract.count));
    const QString chain = m_extract.damage.empty()
        ? tr("History verified: no entry was altered or removed.")
        : tr("The history was changed from outside: %1.").arg(toText(m_extract.damage));
    QString text = tr("%1 %2. Times are those of each customer.", "a verdict and a count").arg(chain, count);
    if (shown < m_extract.count)
        text += QLatin1Char(' ') + tr("The newest %n are shown.", nullptr, static_cast<int>(shown));
    m_summary->setText(text);
    showDetails();
}

void JournalPage::showDetails()
{
    m_details->setVisible(m_toDetails->isChecked());
    const QModelIndex now = m_table->currentIndex();
    m_details->clear();
    if (!now.isValid() || !m_toDetails->isChecked())
        return;
    const JournalRow &row = m_model->at(m_table->sourceIndex(now).row());
    m_details->setPlainText(JournalModel::details(row, {}));
    emit hashWanted(row.entry.seq);
}

void JournalPage::showHash(std::int64_t seq, const QString &hash)
{
    const QModelIndex now = m_table->currentIndex();
    if (!now.isValid() || !m_toDetails->isChecked())
        return;
    const JournalRow &row = m_model->at(m_table->sourceIndex(now).row());
    if (row.entry.seq == seq)
        m_details->setPlainText(JournalModel::details(row, hash));
}

} // namespace makegood::ui

#include "moc_journal_page.cpp"
