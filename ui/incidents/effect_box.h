// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/status.h"
#include "sla/evaluate/evaluation.h"
#include "widgets/card_frame.h"

class QGridLayout;
class QLabel;

namespace makegood::ui
{

/// A figure that a reviewer decides by, before and after a change.
struct MainEffect {
    QString caption;
    QString before;
    QString after;
    std::optional<Status> stateBefore; ///< of a verdict
    std::optional<Status> stateAfter;

    bool changes() const { return before != after; }
};

/// Availability, verdict, credit and claim of the service. Empty when one evaluation lacks the service.
std::vector<MainEffect> mainEffects(const Evaluation &now, const Evaluation &then,
                                    const std::string &service);

/// What a change that is not saved does to the month: four rows that are always there, so that nothing moves.
class EffectBox : public CardFrame
{
    Q_OBJECT
public:
    explicit EffectBox(QWidget *parent = nullptr);

    void showEffects(const std::vector<MainEffect> &effects);
    /// The same as one sentence a row; also the accessible description.
    QString text() const { return m_text; }

private:
    struct Row {
        QLabel *caption;
        QLabel *markBefore;
        QLabel *before;
        QLabel *arrow;
        QLabel *markAfter;
        QLabel *after;
    };
    std::vector<Row> m_rows;
    QString m_text;
};

} // namespace makegood::ui
