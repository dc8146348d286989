// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QJsonObject>
#include <QWidget>

#include "sla/time/instant.h"
#include "store/workspace.h"

class QComboBox;
class QDateEdit;
class QLabel;

namespace makegood::ui
{

/// The days that matter for a change of an agreement.
struct TermsDays {
    std::optional<LocalDate> held
        = {}; ///< first day of the terms that are edited; empty: the contract's first
    std::optional<LocalDate> next = {}; ///< first day of the next period; empty: it is not offered
    LocalDate today{}; ///< in the contract's zone

    bool operator==(const TermsDays &) const = default;
};

/// The choice from which day a change of an agreement holds, and for which contracts.
class TermsScope : public QWidget
{
    Q_OBJECT
public:
    explicit TermsScope(QWidget *parent = nullptr);

    /// Offers the days. `isNextHeld`: the edited terms are those of the next period, and a change begins with
    /// it; otherwise it is a correction of these terms. With `keep` what was chosen stays.
    void setDays(const TermsDays &days, bool isNextHeld, bool keep);
    /// First day of the new text; empty: a correction of how the edited terms were read.
    std::optional<LocalDate> from() const;
    /// The choice as it is kept with a draft, and back; a day that is no longer offered is left as it is.
    QJsonObject choice() const;
    void choose(const QJsonObject &choice);
    /// Contracts beside the edited one that stand under the same text.
    void setOthers(std::vector<ContractRow> others);
    bool isForAll() const;
    /// What the choice means for other terms of the contract; empty: nothing.
    void setRemark(const QString &remark);

signals:
    /// Another day was chosen: setOthers() is needed again.
    void dayChanged();
    /// Other contracts were chosen.
    void rangeChanged();

private:
    enum class From {
        Next,
        Day,
        Correction
    };
    From chosen() const;
    void followFrom();
    void showOthers();

    TermsDays m_days;
    std::vector<ContractRow> m_others;
    QComboBox *m_from;
    QDateEdit *m_day;
    QComboBox *m_for;
    QLabel *m_touched;
    QLabel *m_remark;
    bool m_wasForAll = false; ///< in a draft; it counts once the others are known
};

} // namespace makegood::ui
