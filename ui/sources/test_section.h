// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "work/connect_source.h"

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace makegood::ui
{

class CardFrame;
class Pill;

/// Third step: what the source answered, or why it did not.
class TestSection : public QWidget
{
    Q_OBJECT
public:
    explicit TestSection(QWidget *parent = nullptr);

    void showAsking(const QString &place);
    void showAnswer(const SourceTest &test, Instant now);
    /// `isOfField`: the server is the right one, and a field of the address says what it does not have.
    void showProblem(const Error &error, const QString &place, bool isOfField = false);

signals:
    void againWanted();
    void addressWanted();

private:
    void addLine(const QString &caption, const QString &text);
    void clearLines();
    void say(const QString &lead, const QString &text);

    CardFrame *m_card;
    Pill *m_state;
    QLabel *m_lead;
    QLabel *m_text;
    QProgressBar *m_bar;
    QWidget *m_lines;
    QFormLayout *m_form;
    QPushButton *m_again;
    QPushButton *m_address;
};

} // namespace makegood::ui
