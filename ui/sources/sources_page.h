// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sources/source_card.h"
#include "sources/unmapped_section.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace makegood::ui
{

class ConnectSection;
class CoverageLegend;
class RunsSection;

/// Every source as a card, the series that belong to no service, and what ran today; in its place the
/// assistant while a source is connected, or a door to it where there is none.
class SourcesPage : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesPage(QWidget *parent = nullptr);

    ConnectSection *assistant() const { return m_assistant; }
    void showAssistant();
    void showOverview();
    bool isAssistantShown() const;
    /// The overview, in the order of the sources; cards that stay keep their focus.
    void showSources(const std::vector<SourceCardView> &sources);
    void showUnmapped(std::vector<UnmappedRow> rows, std::vector<TargetChoice> choices);
    void showRuns(const std::vector<SourceHealth> &sources, Instant now, const Zone &zone);

signals:
    /// It became visible.
    void shown();
    void connectWanted();
    void syncAllWanted();
    void syncWanted(const QString &source);
    void stopWanted(const QString &source);
    void mapWanted(const QString &source, const QString &series); ///< `series` may be empty
    void addressWanted(const QString &source);
    void pauseWanted(const QString &source, bool paused);
    void renameWanted(const QString &source);
    void removeWanted(const QString &source);
    void runsWanted(const QString &source);
    void levelsWanted(const QString &source);
    void acceptWanted(const QString &source, const makegood::feeds::Labels &labels,
                      const makegood::feeds::MappedProbe &target);
    void ignoreWanted(const QString &source, const makegood::feeds::Labels &labels);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOverview();
    QWidget *makeEmpty();
    QWidget *makeTop();
    SourceCard *makeCard(const QString &id);
    void placeCards();

    QStackedWidget *m_stack;
    ConnectSection *m_assistant;
    QWidget *m_overview;
    QWidget *m_empty;
    QLabel *m_summary;
    QPushButton *m_syncAll;
    QWidget *m_room;
    QGridLayout *m_grid;
    std::vector<SourceCard *> m_cards;
    int m_columns = 0;
    QWidget *m_legend;
    UnmappedSection *m_unmapped;
    RunsSection *m_runs;
};

} // namespace makegood::ui
