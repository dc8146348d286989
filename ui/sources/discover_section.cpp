// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discover_section.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "sources/path_edit.h"
#include "sources/series_delegate.h"
#include "sources/series_model.h"
#include "sources/source_table.h"
#include "sources/source_words.h"
#include "widgets/named.h"

namespace makegood::ui
{

DiscoverSection::DiscoverSection(QWidget *parent)
    : QWidget(parent)
    , m_search(named(new QLineEdit, "seriesSearch", tr("Search the series")))
    , m_state(named(new CalmComboBox, "seriesState", tr("Last state")))
    , m_count(new QLabel)
    , m_sentence(plainLabel("discoverText"))
    , m_again(named(new QPushButton(tr("Look &again")), "discoverAgain", tr("Look again")))
    , m_bar(named(new QProgressBar, "discoverProgress", tr("Listing what is monitored")))
    , m_table(sourceTable("seriesTable", tr("Series found")))
    , m_model(new SeriesModel(this))
    , m_filter(new SeriesFilter(this))
{
    setObjectName(QStringLiteral("discoverSection"));
    m_search->setPlaceholderText(tr("Host, check or label"));
    m_search->setClearButtonEnabled(true);
    m_state->addItem(tr("Any state"), -1);
    for (const CheckState state : {CheckState::Up, CheckState::Down, CheckState::Unknown})
        m_state->addItem(wordFor(state), static_cast<int>(state));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("seriesCount"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(SortRole);
    m_filter->setDynamicSortFilter(false);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new SeriesDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(SeriesModel::Labels, QHeaderView::Stretch);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_state);
    top->addWidget(m_count);
    top->addWidget(m_again);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(top);
    box->addWidget(m_sentence);
    box->addWidget(m_bar);
    box->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &DiscoverSection::filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &DiscoverSection::filter);
    connect(m_again, &QPushButton::clicked, this, &DiscoverSection::againWanted);
}

void DiscoverSection::say(const QString &text, bool again)
{
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
    m_again->setVisible(again);
    m_bar->hide();
}

void DiscoverSection::showAsking()
{
    say(tr("Listing what is monitored."), false);
    m_bar->show();
    m_table->setEnabled(false);
}

void DiscoverSection::showSeries(const std::vector<FoundSeries> &found, Instant now)
{
    m_model->setNow(now);
    m_model->setRows(seriesRows(found));
    m_table->setEnabled(true);
    say(found.empty()
            ? tr("The source answers, but it has no series with data in the last minutes. Check which "
                 "series are asked for (step 2), or look again later. Nothing was stored.")
            : QString(),
        true);
    const QFontMetrics metrics = m_table->fontMetrics();
    const int em = metrics.averageCharWidth();
    m_table->setColumnWidth(SeriesModel::Host, 30 * em);
    m_table->setColumnWidth(SeriesModel::Check, 12 * em);
    m_table->setColumnWidth(SeriesModel::LastCheck, 14 * em);
    m_table->setColumnWidth(SeriesModel::State, 14 * em);
    filter();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
}

void DiscoverSection::showProblem(const QString &sentence)
{
    m_model->setRows({});
    say(sentence, true);
    filter();
}

void DiscoverSection::filter()
{
    m_filter->setFilter(m_search->text(), m_state->currentData().toInt());
    const QLocale locale;
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n series", nullptr, all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

void DiscoverSection::focusFirst()
{
    m_search->setFocus();
}

} // namespace makegood::ui

#include "moc_discover_section.cpp"
