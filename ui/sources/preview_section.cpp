// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/preview_section.h"

#include <algorithm>

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "charts/status_shape.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "sources/month_track.h"
#include "sources/source_words.h"
#include "widgets/card_frame.h"
#include "widgets/named.h"
#include "widgets/pill.h"

namespace makegood::ui
{

namespace
{

QString failuresText(const PreviewSeries &series, const Format &format)
{
    if (series.down.empty())
        return PreviewSection::tr("no failed check");
    const auto all = series.down.intervals();
    const auto longest = std::ranges::max_element(all, {}, [](const Interval &one) { return one.length(); });
    return PreviewSection::tr("%1 failed checks, longest %2")
        .arg(format.number(static_cast<std::int64_t>(series.failed)), format.interval(*longest));
}

} // namespace

PreviewSection::PreviewSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_detail(plainLabel("previewDetail"))
    , m_verdict(new Pill)
    , m_checks(new QLabel)
    , m_track(new MonthTrack)
    , m_figures(plainLabel("previewFigures"))
    , m_sentence(plainLabel("previewSentence"))
    , m_bar(named(new QProgressBar, "previewProgress", tr("Reading the month")))
    , m_read(named(new QPushButton(tr("&Preview the month")), "previewRead", tr("Preview the month")))
    , m_stop(named(new QPushButton(tr("Stop")), "previewStop", tr("Stop reading the month")))
{
    setObjectName(QStringLiteral("previewSection"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_checks->setTextFormat(Qt::PlainText);
    m_checks->setObjectName(QStringLiteral("previewChecks"));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    auto *card = new CardFrame;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(18, 12, 18, 12);
    inner->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_title);
    top->addWidget(m_verdict);
    top->addStretch(1);
    top->addWidget(m_checks);
    inner->addLayout(top);
    inner->addWidget(m_detail);
    inner->addWidget(m_track);
    inner->addWidget(m_figures);
    inner->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    row->addWidget(m_read);
    inner->addLayout(row);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(card);
    connect(m_read, &QPushButton::clicked, this, &PreviewSection::readingWanted);
    connect(m_stop, &QPushButton::clicked, this, &PreviewSection::stopWanted);
    showSentence({});
}

void PreviewSection::showPart(Part part)
{
    const bool track = part == Part::Track;
    for (QWidget *one : std::initializer_list<QWidget *>{m_detail, m_checks, m_track, m_figures})
        one->setVisible(track);
    m_verdict->setVisible(track);
    m_sentence->setVisible(!track);
    m_bar->setVisible(part == Part::Reading);
    m_stop->setVisible(part == Part::Reading);
    m_read->setVisible(part == Part::Offer);
}

void PreviewSection::showSeries(const FoundSeries &found, const PreviewSeries &series,
                                const MonthPreview &preview, const PreviewService *service)
{
    showPart(Part::Track);
    const bool isJudged = service != nullptr && service->result != nullptr;
    const Format format
        = isJudged ? Format(QLocale(), *service->evaluation) : Format(QLocale(), Zone(), Currency());
    m_title->setText(tr("Preview: %1, %2").arg(isolated(toText(found.host)), isolated(toText(found.check))));
    m_checks->setText(
        series.step > Duration::zero()
            ? tr("%1 checks, %2")
                  .arg(format.number(static_cast<std::int64_t>(series.checks)), everyText(series.step))
            : tr("%1 checks").arg(format.number(static_cast<std::int64_t>(series.checks))));
    m_track->setSpans({calendarMonth(preview.month), preview.when, series.covered, series.down},
                      format.zone(), failuresText(series, format));
    m_verdict->setVisible(isJudged);
    QStringList figures;
    if (isJudged) {
        const ServiceResult &result = *service->result;
        const Status status = statusOf(result.state);
        m_verdict->setState(markOf(status), wordFor(status));
        m_detail->setText(tr("%1, %2: what the agreement makes of %3")
                              .arg(isolated(toText(service->customer)), isolated(toText(service->service)),
                                   format.month(preview.month)));
        figures << tr("Availability %1").arg(format.percent(result.shownAvailability()))
                << tr("downtime %1").arg(format.duration(result.downtime));
        if (const QString coverage = coverageText(result); !coverage.isEmpty())
            figures << tr("coverage %1").arg(coverage);
    } else if (service != nullptr) {
        m_detail->setText(asSentence(toText(service->refusal)));
    } else {
        m_detail->setText(tr("Belongs to no service yet."));
    }
    figures << failuresText(series, format);
    m_figures->setText(figures.join(QStringLiteral("; ")) + QLatin1Char('.'));
}

void PreviewSection::showSentence(const QString &sentence)
{
    showPart(Part::Sentence);
    m_title->setText(tr("Preview"));
    m_sentence->setText(sentence);
}

void PreviewSection::showReading(const QString &sentence, int percent)
{
    showPart(Part::Reading);
    m_title->setText(tr("Preview"));
    m_sentence->setText(sentence);
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(std::max(0, percent));
}

void PreviewSection::offerReading(const QString &sentence)
{
    showPart(Part::Offer);
    m_title->setText(tr("Preview"));
    m_sentence->setText(sentence);
}

void PreviewSection::showProblem(const QString &sentence)
{
    offerReading(sentence);
}

} // namespace makegood::ui

#include "moc_preview_section.cpp"
