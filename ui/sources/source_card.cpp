// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/source_card.h"

#include <initializer_list>

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "charts/status_shape.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "sources/source_words.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/menu_item.h"
#include "widgets/named.h"
#include "widgets/pill.h"
#include "widgets/theme.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

DayState stateOf(DayCover cover)
{
    switch (cover) {
    case DayCover::Covered:
        return DayState::Covered;
    case DayCover::Partly:
        return DayState::Partly;
    case DayCover::NoData:
        return DayState::NoData;
    case DayCover::ToCome:
        return DayState::ToCome;
    case DayCover::NotExpected:
        return DayState::NotExpected;
    }
    return DayState::ToCome;
}

QString runningText(const RunningSync &running)
{
    if (running.progress.total == Duration::zero())
        return SourceCard::tr("Syncing.");
    const QLocale locale;
    QStringList parts{
        SourceCard::tr("%1 % of the time", "progress")
            .arg(locale.toString(static_cast<int>(running.progress.fraction() * 100))),
        SourceCard::tr("%1 checks").arg(locale.toString(static_cast<qulonglong>(running.progress.samples)))};
    if (running.left)
        parts << SourceCard::tr("%1 left").arg(aboutText(*running.left));
    return SourceCard::tr("Syncing: %1.").arg(parts.join(QStringLiteral(", ")));
}

// Files of this computer, or a server.
QString pictureOf(const SourceHealth &health)
{
    return QString::fromLatin1(health.place.starts_with('/') ? "folder" : "sources");
}

} // namespace

/// What a source is, as a picture in a tinted square.
class KindBadge : public QWidget
{
public:
    KindBadge()
    {
        const int side = 2 * fontMetrics().height() + 4;
        setFixedSize(side, side);
        setAccessibleName({}); // the card says it in words
    }
    void setPicture(const QString &name)
    {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(Theme::colour(Role::Selected, palette()));
        p.drawRoundedRect(rect(), 8, 8);
        const int side = fontMetrics().height() + 2;
        QRect inner(0, 0, side, side);
        inner.moveCenter(rect().center());
        icon(m_name, Role::Accent).paint(&p, inner);
    }

private:
    QString m_name = QStringLiteral("sources");
};

std::vector<CoverageDay> coverageDays(const SourceCoverage &coverage)
{
    const LocalDate first{std::chrono::local_days(coverage.month.value / 1)};
    std::vector<CoverageDay> out;
    for (const DayCoverage &one : coverage.days) {
        CoverageDay day{first + std::chrono::days(one.day - 1), stateOf(one.cover), 0};
        if (one.expected > Duration::zero())
            day.perMille = static_cast<int>(one.covered.count() * 1000 / one.expected.count());
        out.push_back(day);
    }
    return out;
}

SourceCard::SourceCard(const QString &id, QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_id(id)
    , m_badge(new KindBadge)
    , m_name(new Heading(id, 1.15))
    , m_place(plainLabel("sourcePlace"))
    , m_state(new Pill)
    , m_strip(new CoverageStrip)
    , m_box(new CardFrame(Tone::Quiet))
    , m_lead(plainLabel("sourceLead"))
    , m_text(plainLabel("sourceText"))
    , m_bar(named(new QProgressBar, "sourceProgress", tr("Sync")))
    , m_main(named(new QPushButton, "sourceMain", {}))
    , m_map(named(new QPushButton(tr("Map series")), "sourceMap", tr("Map series of %1").arg(id)))
    , m_more(named(new QToolButton, "sourceMore", tr("More for %1").arg(id)))
{
    setObjectName(QStringLiteral("sourceCard"));
    setWrites(m_main, m_map);
    build();
    buildMenu();
}

QLabel *SourceCard::addFigure(QLayout *row, const char *name, const QString &caption)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Heading(caption, 0.92, Heading::Tone::Quiet));
    auto *figure = new Heading(Format::none(), 1.1);
    figure->setObjectName(QLatin1String(name));
    // QLabel takes the direction of its text, and digits alone are left to right.
    figure->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    column->addWidget(figure);
    row->addWidget(box);
    return figure;
}

void SourceCard::build()
{
    m_name->setWordWrap(true);
    for (QLabel *label : std::initializer_list<QLabel *>{m_name, m_place}) // names and addresses, as above
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
                            | Qt::AlignVCenter);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setBold(true);
    m_lead->setFont(bold);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_bar->setRange(0, 1000);
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_map->setIcon(icon(QStringLiteral("link")));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(18, 16, 18, 14);
    box->setSpacing(10);
    auto *top = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_place);
    top->setSpacing(12);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    top->addLayout(names, 1);
    top->addWidget(m_state, 0, Qt::AlignTop);
    box->addLayout(top);
    box->addWidget(m_strip);
    auto *figures = new QHBoxLayout;
    m_services = addFigure(figures, "sourceServices", tr("Services"));
    m_series = addFigure(figures, "sourceSeries", tr("Series"));
    m_coverage = addFigure(figures, "sourceCoverage", tr("Coverage"));
    box->addLayout(figures);
    auto *inner = new QVBoxLayout(m_box);
    inner->setContentsMargins(12, 9, 12, 9);
    inner->setSpacing(2);
    inner->addWidget(m_lead);
    inner->addWidget(m_text);
    inner->addWidget(m_bar);
    box->addWidget(m_box);
    box->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_main);
    buttons->addWidget(m_map);
    buttons->addStretch(1);
    buttons->addWidget(m_more);
    box->addLayout(buttons);
    connect(m_main, &QPushButton::clicked, this, &SourceCard::actMain);
    connect(m_map, &QPushButton::clicked, this, [this] { emit mapWanted(m_id); });
}

void SourceCard::buildMenu()
{
    auto *menu = new QMenu(m_more);
    m_pause = addItem(menu, "pauseSource", tr("&Pause"), [this] { emit pauseWanted(m_id, !m_isPaused); });
    m_edit = addItem(menu, "editSource", tr("&Edit…"), [this] { emit addressWanted(m_id); });
    m_rename = addItem(menu, "renameSource", tr("Re&name…"), [this] { emit renameWanted(m_id); });
    addItem(menu, "runsOfSource", tr("&Log of syncs…"), [this] { emit runsWanted(m_id); });
    m_levels = addItem(menu, "levelsOfSource", tr("Its &own figures…"), [this] { emit levelsWanted(m_id); });
    menu->addSeparator();
    addItem(menu, "removeSource", tr("&Remove…"), [this] { emit removeWanted(m_id); });
    m_more->setMenu(menu);
}

void SourceCard::show(const SourceCardView &view)
{
    m_name->setText(toText(view.health.title));
    m_place->setText(view.health.place.empty() ? tr("Kind %1").arg(toText(view.health.source.kind))
                                               : toText(view.health.place));
    m_badge->setPicture(pictureOf(view.health));
    showState(view);
    showFigures(view);
    showButtons(view);
    setAccessibleName(QStringLiteral("%1, %2").arg(m_name->text(), m_state->text()));
    setAccessibleDescription(m_lead->text() + QLatin1Char(' ') + m_text->text());
}

void SourceCard::showState(const SourceCardView &view)
{
    m_bar->setVisible(view.running != nullptr);
    if (view.running != nullptr) {
        m_state->setState(markOf(Status::Pending), tr("Syncing"));
        m_lead->hide();
        m_text->setText(runningText(*view.running));
        m_bar->setRange(0, view.running->progress.total > Duration::zero() ? 1000 : 0);
        m_bar->setValue(static_cast<int>(view.running->progress.fraction() * 1000));
        m_box->setTone(Tone::Quiet);
        return;
    }
    m_state->setState(markOf(statusOf(view.health.state)), pillText(view.health, view.now, view.zone));
    const SourceSentence sentence = sentenceOf(view.health, view.coverage, view.now, view.zone);
    m_lead->setText(sentence.lead);
    m_lead->setVisible(!sentence.lead.isEmpty());
    m_text->setText(sentence.text);
    m_box->setTone(sentence.isProblem ? Tone::Problem : Tone::Quiet);
}

void SourceCard::showFigures(const SourceCardView &view)
{
    m_strip->setVisible(view.health.state != SourceState::UnknownKind);
    if (view.coverage == nullptr) {
        for (QLabel *figure : {m_services, m_series, m_coverage})
            figure->setText(Format::none());
        return;
    }
    const QLocale locale;
    const auto number = [&](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    m_strip->setDays(coverageDays(*view.coverage));
    m_services->setText(number(view.coverage->services));
    m_series->setText(
        tr("%1 of %2")
            .arg(number(view.coverage->series), number(view.coverage->series + view.health.unmapped.size())));
    const std::string percent = view.coverage->percent();
    m_coverage->setText(percent.empty() ? Format::none() : percentText(percent));
}

void SourceCard::showButtons(const SourceCardView &view)
{
    const bool isKnown = view.health.state != SourceState::UnknownKind;
    m_isPaused = view.health.source.paused;
    m_does = view.running != nullptr                    ? Main::Stop
        : view.health.state == SourceState::NeedsSignIn ? Main::SignIn
        : m_isPaused                                    ? Main::Resume
                                                        : Main::Sync;
    QString word;
    QString picture = QStringLiteral("refresh");
    switch (m_does) {
    case Main::Sync:
        word = tr("Sync now");
        break;
    case Main::Stop:
        word = tr("Stop");
        picture = QStringLiteral("close");
        break;
    case Main::SignIn:
        word = tr("Sign in again");
        picture = QStringLiteral("lock");
        break;
    case Main::Resume:
        word = tr("Resume");
        break;
    }
    m_main->setText(word);
    m_main->setIcon(icon(picture));
    m_main->setAccessibleName(tr("%1: %2", "act and source").arg(word, m_id));
    m_main->setVisible(isKnown);
    m_map->setVisible(isKnown);
    m_edit->setEnabled(isKnown);
    m_rename->setEnabled(isKnown);
    m_pause->setEnabled(isKnown);
    m_levels->setVisible(view.health.tellsFigures);
    m_pause->setText(m_isPaused ? tr("&Resume") : tr("&Pause"));
}

void SourceCard::actMain()
{
    switch (m_does) {
    case Main::Sync:
        emit syncWanted(m_id);
        break;
    case Main::Stop:
        emit stopWanted(m_id);
        break;
    case Main::SignIn:
        emit addressWanted(m_id);
        break;
    case Main::Resume:
        emit pauseWanted(m_id, false);
        break;
    }
}

} // namespace makegood::ui

#include "moc_source_card.cpp"
