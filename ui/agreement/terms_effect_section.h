// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "work/terms_effect.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace makegood::ui
{

class TableView;
class TermsChangeModel;

/// Figures of past months under the stored and the edited texts, with the button that starts and stops
/// judging them. Judges nothing itself.
class TermsEffectSection : public QWidget
{
    Q_OBJECT
public:
    explicit TermsEffectSection(QWidget *parent = nullptr);

    /// Enables the button: the texts have no errors.
    void setReady(bool ready);
    /// Why no past month can change, as a sentence; empty: one can.
    void setNothingToJudge(const QString &why);
    void showEffect(const TermsEffect &effect);
    /// Judging was stopped; the rows so far stay.
    void stop();
    /// The texts changed: removes the rows and asks to stop judging them.
    void clear();

signals:
    void judgingWanted();
    void judgingUnwanted();

private:
    void toggle();
    void showRows();

    TermsEffect m_effect;
    TermsChangeModel *m_rows;
    TableView *m_table;
    QPushButton *m_judge;
    QCheckBox *m_all;
    QLabel *m_totals;
    bool m_ready = false;
    QString m_nothing; ///< why no past month can change
};

} // namespace makegood::ui
