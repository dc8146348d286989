// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/summary_section.h"

#include <QHBoxLayout>

#include "portfolio/summary_tile.h"
#include "portfolio/summary_words.h"
#include "widgets/flow_layout.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

std::set<Status> statusesOf(const SummaryTile *tile)
{
    const QString name = tile->objectName();
    if (name == QLatin1String("tileBreached"))
        return {Status::Breached};
    if (name == QLatin1String("tileAtRisk"))
        return {Status::AtRisk};
    if (name == QLatin1String("tileKept"))
        return {Status::OnTrack, Status::Met};
    return {Status::NoData, Status::Undecided};
}

} // namespace

SummarySection::SummarySection(QWidget *parent)
    : QWidget(parent)
    , m_breached(new SummaryTile("tileBreached", SummaryTile::Place::First, this))
    , m_risk(new SummaryTile("tileAtRisk", SummaryTile::Place::Middle, this))
    , m_kept(new SummaryTile("tileKept", SummaryTile::Place::Middle, this))
    , m_unknown(new SummaryTile("tileNoData", SummaryTile::Place::Last, this))
    , m_credits(new SummaryTile("tileCredits", SummaryTile::Place::Alone, this))
    , m_deadline(new SummaryTile("tileDeadline", SummaryTile::Place::Alone, this))
    , m_classify(new SummaryTile("tileClassify", SummaryTile::Place::Alone, this))
    , m_data(new SummaryTile("tileData", SummaryTile::Place::Alone, this))
{
    setObjectName(QStringLiteral("portfolioSummary"));
    for (SummaryTile *tile : {m_breached, m_risk, m_kept, m_unknown, m_credits, m_classify}) {
        tile->setCheckable(true);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { toggle(tile); });
    }
    connect(m_deadline, &QAbstractButton::clicked, this, &SummarySection::deadlineWanted);
    connect(m_data, &QAbstractButton::clicked, this, &SummarySection::sourcesWanted);
    arrange();
}

void SummarySection::arrange()
{
    delete layout();
    const std::initializer_list<SummaryTile *> states{m_breached, m_risk, m_kept, m_unknown};
    for (SummaryTile *tile :
         {m_breached, m_risk, m_kept, m_unknown, m_credits, m_deadline, m_classify, m_data})
        tile->setCompact(m_isCompact);
    m_credits->setVisible(!m_isCompact);
    for (SummaryTile *tile : {m_classify, m_data})
        tile->setVisible(!m_isCompact && !m_hasFew);
    if (m_isCompact) {
        auto *line = new FlowLayout(space::one, this);
        for (SummaryTile *tile : states)
            line->addWidget(tile);
        line->addWidget(m_deadline);
        return;
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::field);
    auto *box = new QHBoxLayout;
    box->setSpacing(0);
    for (SummaryTile *tile : states)
        box->addWidget(tile, 1);
    line->addLayout(box, 20);
    line->addWidget(m_credits, 12);
    line->addWidget(m_deadline, 9);
    line->addWidget(m_classify, 7);
    line->addWidget(m_data, 6);
}

void SummarySection::setCompact(bool compact, bool few)
{
    if (m_isCompact == compact && m_hasFew == few)
        return;
    m_isCompact = compact;
    m_hasFew = few;
    arrange();
}

void SummarySection::show(const PortfolioSummary &summary, const DataAge &age, Instant now)
{
    const SummaryWords words(summary, now);
    m_breached->setWords(words.breached());
    m_risk->setWords(words.atRisk());
    m_kept->setWords(words.kept());
    m_unknown->setWords(words.unknown());
    m_credits->setWords(words.credits());
    m_deadline->setWords(words.deadline());
    m_deadline->setEnabled(summary.next.has_value());
    m_classify->setWords(words.toClassify());
    m_data->setWords(words.data(age.sources, age.failed, age.last));
}

void SummarySection::setFilter(const PortfolioFilter &filter)
{
    m_filter = filter;
    for (SummaryTile *tile : {m_breached, m_risk, m_kept, m_unknown})
        tile->setChecked(filter.statuses == statusesOf(tile));
    m_credits->setChecked(filter.withCredit);
    m_classify->setChecked(filter.toClassify);
}

void SummarySection::toggle(SummaryTile *tile)
{
    PortfolioFilter filter = m_filter;
    if (tile == m_credits)
        filter.withCredit = !filter.withCredit;
    else if (tile == m_classify)
        filter.toClassify = !filter.toClassify;
    else if (filter.statuses == statusesOf(tile))
        filter.statuses.clear();
    else
        filter.statuses = statusesOf(tile);
    emit filterWanted(filter);
}

} // namespace makegood::ui

#include "moc_summary_section.cpp"
