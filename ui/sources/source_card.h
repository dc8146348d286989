// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/source_syncs.h"
#include "sources/coverage_strip.h"
#include "widgets/card_frame.h"

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace makegood::ui
{

class Pill;

/// What a card shows of one source.
struct SourceCardView {
    const SourceHealth &health;
    const SourceCoverage *coverage = nullptr; ///< null: not read yet
    const RunningSync *running = nullptr; ///< null: it does not run
    Instant now{};
    Zone zone;
};

/// The days of a month as a strip shows them.
std::vector<CoverageDay> coverageDays(const SourceCoverage &coverage);

class KindBadge;

/// One source: its state in words, its month by day, its figures, and what can be done with it.
class SourceCard : public CardFrame
{
    Q_OBJECT
public:
    explicit SourceCard(const QString &id, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    void show(const SourceCardView &view);
    using QWidget::show;

signals:
    void syncWanted(const QString &id);
    void stopWanted(const QString &id);
    void mapWanted(const QString &id);
    void addressWanted(const QString &id); ///< to edit it, or to sign in again
    void pauseWanted(const QString &id, bool paused);
    void renameWanted(const QString &id);
    void removeWanted(const QString &id);
    void runsWanted(const QString &id); ///< the log of its syncs
    void levelsWanted(const QString &id); ///< the system's own figures

private:
    void build();
    void buildMenu();
    QLabel *addFigure(QLayout *row, const char *name, const QString &caption);
    void showState(const SourceCardView &view);
    void showFigures(const SourceCardView &view);
    void showButtons(const SourceCardView &view);
    void actMain();

    QString m_id;
    KindBadge *m_badge;
    QLabel *m_name;
    QLabel *m_place;
    Pill *m_state;
    CoverageStrip *m_strip;
    QLabel *m_services;
    QLabel *m_series;
    QLabel *m_coverage;
    CardFrame *m_box;
    QLabel *m_lead;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_main;
    QPushButton *m_map;
    QToolButton *m_more;
    QAction *m_pause = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_levels = nullptr;
    enum class Main {
        Sync,
        Stop,
        SignIn,
        Resume
    } m_does = Main::Sync;
    bool m_isPaused = false;
};

} // namespace makegood::ui
