// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal_page.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

JournalPage::JournalPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new JournalModel(this))
    , m_table(new TableView(QStringLiteral("journal"), tr("Journal")))
    , m_filter(new QLineEdit)
    , m_all(new QCheckBox(tr("Every &contract")))
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
{
    setObjectName(QStringLiteral("journalPage"));
    m_summary->setObjectName(QStringLiteral("journalSummary"));
    m_summary->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("journalFilter"));
    m_filter->setAccessibleName(tr("Search the history"));
    m_filter->setPlaceholderText(tr("Search the history"));
    m_filter->setClearButtonEnabled(true);
    m_all->setObjectName(QStringLiteral("journalAll"));
    m_all->setAccessibleName(tr("Every contract"));
    m_table->setSource(m_model);
    m_table->setWideColumns({JournalModel::What, JournalModel::Customer, JournalModel::Details});
    m_table->setEmptyText(tr("No entry fits."));
    m_table->sortByColumn(JournalModel::When, Qt::DescendingOrder);

    auto *line = new QHBoxLayout;
    line->addWidget(m_filter, 1);
    line->addWidget(m_all);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_summary);
    box->addLayout(line);
    box->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &JournalPage::refill);
    connect(m_all, &QCheckBox::toggled, this, &JournalPage::refill);
}

void JournalPage::setContract(const std::string &contract, const Zone &zone,
                              const std::vector<ContractRow> &known)
{
    if (contract == m_contract && zone.name() == m_zone.name() && known.size() == m_known.size())
        return;
    m_contract = contract;
    m_zone = zone;
    m_known = known;
    refill();
}

void JournalPage::showEntries(JournalExtract extract)
{
    m_extract = std::move(extract);
    refill();
}

void JournalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit entriesWanted();
}

void JournalPage::refill()
{
    const QStringList words = m_filter->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<JournalRow> rows;
    for (const JournalEntry &entry : m_extract.entries) {
        if (!m_all->isChecked() && entry.contract != m_contract)
            continue;
        const auto whose = std::find_if(m_known.begin(), m_known.end(),
                                        [&](const ContractRow &row) { return row.id == entry.contract; });
        const QString customer = toText(whose != m_known.end() ? whose->customer : entry.contract);
        const QStringList text{customer, toText(entry.who), journalKind(entry.kind), toText(entry.payload)};
        if (hasAllWords(text.join(QLatin1Char('\n')), words))
            rows.push_back({entry, customer, m_zone});
    }
    m_model->setRows(std::move(rows));
    const auto shown = static_cast<std::int64_t>(m_extract.entries.size());
    const QString count = tr("%n entries in the workspace", nullptr, static_cast<int>(m_extract.count));
    const QString chain = m_extract.damage.empty()
        ? tr("History verified: no entry was altered or removed.")
        : tr("The history was changed from outside: %1.").arg(toText(m_extract.damage));
    QString text = tr("%1. %2 Times are those of %3.").arg(count, chain, toText(m_zone.name()));
    if (shown < m_extract.count)
        text += QLatin1Char(' ') + tr("The newest %n are shown.", nullptr, static_cast<int>(shown));
    m_summary->setText(text);
}

} // namespace makegood::ui

#include "moc_journal_page.cpp"
