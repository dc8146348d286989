// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sources_page.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "sources/connect_section.h"
#include "sources/coverage_strip.h"
#include "sources/runs_section.h"
#include "sources/scroll_room.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/named.h"
#include "widgets/page_ground.h"
#include "widgets/side_margins.h"
#include "widgets/type_scale.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

constexpr int cardGap = 12;
constexpr int charsOfCard = 44; ///< a card is at least this wide
constexpr int mostColumns = 3;

} // namespace

SourcesPage::SourcesPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_assistant(new ConnectSection)
    , m_summary(new QLabel)
    , m_syncAll(named(new QPushButton(tr("Sync &all")), "syncAll", tr("Sync all sources")))
    , m_room(new QWidget)
    , m_grid(new QGridLayout)
    , m_legend(new QWidget)
    , m_unmapped(new UnmappedSection)
    , m_runs(new RunsSection)
{
    setObjectName(QStringLiteral("sourcesPage"));
    setProperty(edgeToEdge, true); // the steps of the assistant and its bar reach the edges
    setWrites(m_syncAll);
    m_overview = makeOverview();
    m_empty = makeEmpty();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_assistant);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_stack);
    connect(m_unmapped, &UnmappedSection::acceptWanted, this, &SourcesPage::acceptWanted);
    connect(m_unmapped, &UnmappedSection::ignoreWanted, this, &SourcesPage::ignoreWanted);
    connect(m_unmapped, &UnmappedSection::previewWanted, this, &SourcesPage::mapWanted);
    connect(m_unmapped, &UnmappedSection::mappingWanted, this,
            [this](const QString &source) { emit mapWanted(source, {}); });
}

QWidget *SourcesPage::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_summary->setObjectName(QStringLiteral("sourcesSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *door = named(new QPushButton(tr("&Connect a source")), "connectSource", tr("Connect a source"));
    door->setDefault(true);
    door->setIcon(icon(QStringLiteral("plug"), Role::OnAccent));
    m_syncAll->setIcon(icon(QStringLiteral("refresh")));
    row->addWidget(new Heading(tr("Sources"), 1.45));
    row->addWidget(m_summary);
    row->addStretch(1);
    row->addWidget(m_syncAll);
    row->addWidget(door);
    connect(m_syncAll, &QPushButton::clicked, this, &SourcesPage::syncAllWanted);
    connect(door, &QPushButton::clicked, this, &SourcesPage::connectWanted);
    return top;
}

QWidget *SourcesPage::makeOverview()
{
    auto *column = new QVBoxLayout(m_room);
    column->setContentsMargins(sideMargins(space::page, space::card, space::page - space::half, space::card));
    column->setSpacing(space::field);
    column->addWidget(makeTop());
    m_grid->setSpacing(cardGap);
    column->addLayout(m_grid);
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    auto *never = plainLabel("sourcesRule");
    never->setText(tr("Time without data never counts as available."));
    never->setForegroundRole(QPalette::PlaceholderText);
    never->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    legend->addWidget(new CoverageLegend);
    legend->addWidget(never, 1);
    column->addWidget(m_legend);
    column->addWidget(m_unmapped);
    column->addWidget(m_runs);
    column->addStretch(1);
    QScrollArea *scroll = scrollRoom(m_room, "sourcesScroll");
    // The room of the bar is kept, so that nothing moves aside when a card grows.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    return scroll;
}

QWidget *SourcesPage::makeEmpty()
{
    auto *empty = new QWidget;
    empty->setObjectName(QStringLiteral("sourcesEmpty"));
    auto *box = new QVBoxLayout(empty);
    box->setContentsMargins(24, 24, 24, 24);
    auto *title = new Heading(tr("No source is connected"), 1.45);
    title->setAlignment(Qt::AlignHCenter);
    auto *text = plainLabel("sourcesEmptyText");
    text->setText(tr("Connect the system that checks your services, and its checks come in by themselves."));
    text->setAlignment(Qt::AlignHCenter);
    auto *door = named(new QPushButton(tr("&Connect a source")), "connectFirst", tr("Connect a source"));
    door->setDefault(true);
    door->setIcon(icon(QStringLiteral("plug"), Role::OnAccent));
    box->addStretch(2);
    box->addWidget(title);
    box->addWidget(text);
    box->addSpacing(10);
    box->addWidget(door, 0, Qt::AlignHCenter);
    box->addStretch(3);
    connect(door, &QPushButton::clicked, this, &SourcesPage::connectWanted);
    return empty;
}

void SourcesPage::showAssistant()
{
    m_stack->setCurrentWidget(m_assistant);
}

void SourcesPage::showOverview()
{
    m_stack->setCurrentWidget(m_cards.empty() ? m_empty : m_overview);
}

bool SourcesPage::isAssistantShown() const
{
    return m_stack->currentWidget() == m_assistant;
}

SourceCard *SourcesPage::makeCard(const QString &id)
{
    auto *card = new SourceCard(id, m_room);
    connect(card, &SourceCard::syncWanted, this, &SourcesPage::syncWanted);
    connect(card, &SourceCard::stopWanted, this, &SourcesPage::stopWanted);
    connect(card, &SourceCard::addressWanted, this, &SourcesPage::addressWanted);
    connect(card, &SourceCard::pauseWanted, this, &SourcesPage::pauseWanted);
    connect(card, &SourceCard::renameWanted, this, &SourcesPage::renameWanted);
    connect(card, &SourceCard::removeWanted, this, &SourcesPage::removeWanted);
    connect(card, &SourceCard::runsWanted, this, &SourcesPage::runsWanted);
    connect(card, &SourceCard::levelsWanted, this, &SourcesPage::levelsWanted);
    connect(card, &SourceCard::mapWanted, this,
            [this](const QString &source) { emit mapWanted(source, {}); });
    return card;
}

void SourcesPage::showSources(const std::vector<SourceCardView> &sources)
{
    const bool isSame
        = std::ranges::equal(sources, m_cards, [](const SourceCardView &view, const SourceCard *card) {
              return toText(view.health.source.id) == card->id();
          });
    if (!isSame) {
        for (SourceCard *card : m_cards)
            delete card;
        m_cards.clear();
        for (const SourceCardView &view : sources)
            m_cards.push_back(makeCard(toText(view.health.source.id)));
        m_columns = 0;
        placeCards();
    }
    int failed = 0;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        m_cards[i]->show(sources[i]);
        const SourceState state = sources[i].health.state;
        failed += state == SourceState::Failed || state == SourceState::NeedsSignIn ? 1 : 0;
    }
    const QString connected = tr("%n connected", nullptr, static_cast<int>(sources.size()));
    m_summary->setText(failed > 0 ? tr("%1, %n failed", nullptr, failed).arg(connected) : connected);
    if (!isAssistantShown())
        showOverview();
}

void SourcesPage::showUnmapped(std::vector<UnmappedRow> rows, std::vector<TargetChoice> choices)
{
    m_unmapped->setRows(std::move(rows), std::move(choices));
}

void SourcesPage::showRuns(const std::vector<SourceHealth> &sources, Instant now, const Zone &zone)
{
    m_runs->showRuns(sources, now, zone);
}

void SourcesPage::placeCards()
{
    const int wide = charsOfCard * fontMetrics().averageCharWidth() + cardGap;
    const int columns = std::clamp((width() - 24) / std::max(1, wide), 1,
                                   std::max(1, std::min(mostColumns, static_cast<int>(m_cards.size()))));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (SourceCard *card : m_cards)
        m_grid->removeWidget(card);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int i = 0; i < mostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void SourcesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown();
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCards();
}

} // namespace makegood::ui

#include "moc_sources_page.cpp"
