// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "work/connect_preview.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace makegood::ui
{

class CardFrame;
class MonthTrack;
class Pill;

/// What would come of the selected series in the month, before anything is stored.
class PreviewSection : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewSection(QWidget *parent = nullptr);

    /// `service`: null where the series belongs to none.
    void showSeries(const FoundSeries &found, const PreviewSeries &series, const MonthPreview &preview,
                    const PreviewService *service);
    /// Without a month: a sentence in its place.
    void showSentence(const QString &sentence);
    /// `percent` negative: unknown.
    void showReading(const QString &sentence, int percent);
    /// Offers to read a month that is not read by itself.
    void offerReading(const QString &sentence);
    void showProblem(const QString &sentence);

signals:
    void readingWanted();
    void stopWanted();

private:
    enum class Part {
        Sentence,
        Track,
        Reading,
        Offer
    };
    void showPart(Part part);

    QLabel *m_title;
    QLabel *m_detail;
    Pill *m_verdict;
    QLabel *m_checks;
    MonthTrack *m_track;
    QLabel *m_figures;
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_read;
    QPushButton *m_stop;
};

} // namespace makegood::ui
