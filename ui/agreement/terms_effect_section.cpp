// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_effect_section.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "agreement/terms_change_model.h"
#include "explain/cell_text.h"
#include "widgets/named.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

TermsEffectSection::TermsEffectSection(QWidget *parent)
    : QWidget(parent)
    , m_rows(new TermsChangeModel(this))
    , m_table(new TableView(QStringLiteral("termsEffect"), tr("Effect on past months")))
    , m_judge(named(new QPushButton(tr("&Judge past months")), "termsJudge", tr("Judge past months")))
    , m_all(named(new QCheckBox(tr("Unchanged months &too")), "termsAll", tr("Show unchanged months too")))
    , m_totals(plainLabel("termsTotals"))
{
    m_table->setSource(m_rows);
    m_table->setWideColumns({TermsChangeModel::Customer, TermsChangeModel::Remark});
    m_table->setRowsShown(3);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::half, 0, 0);
    box->setSpacing(space::one);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_judge);
    line->addWidget(m_all);
    line->addWidget(m_totals, 1);
    box->addLayout(line);
    box->addWidget(m_table, 1);
    m_judge->setAutoDefault(false);
    connect(m_judge, &QPushButton::clicked, this, &TermsEffectSection::toggle);
    connect(m_all, &QCheckBox::toggled, this, &TermsEffectSection::showRows);
    showRows();
}

void TermsEffectSection::toggle()
{
    if (m_effect.isRunning()) {
        stop();
        emit judgingUnwanted();
    } else {
        emit judgingWanted();
    }
}

void TermsEffectSection::setReady(bool ready)
{
    m_ready = ready;
    m_judge->setEnabled(ready && m_nothing.isEmpty());
}

void TermsEffectSection::setNothingToJudge(const QString &why)
{
    if (m_nothing == why)
        return;
    m_nothing = why;
    setReady(m_ready);
    showRows();
}

void TermsEffectSection::showEffect(const TermsEffect &effect)
{
    m_effect = effect;
    showRows();
}

void TermsEffectSection::stop()
{
    m_effect.isStopped = true;
    showRows();
}

void TermsEffectSection::clear()
{
    if (m_effect.contracts == 0 && m_effect.total == 0)
        return;
    m_effect = {};
    emit judgingUnwanted();
    showRows();
}

void TermsEffectSection::showRows()
{
    // One line says that there is nothing to judge; the room is the form's then.
    const bool isLine = m_effect.contracts == 0 && m_effect.refusal.empty() && !m_nothing.isEmpty();
    m_table->setVisible(!isLine);
    m_all->setVisible(!isLine);
    m_judge->setVisible(!isLine);
    setSizePolicy(QSizePolicy::Preferred, isLine ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    std::vector<TermsChange> rows;
    for (const TermsChange &row : m_effect.rows)
        if (m_all->isChecked() || row.differs())
            rows.push_back(row);
    const auto differing = std::count_if(m_effect.rows.begin(), m_effect.rows.end(),
                                         [](const TermsChange &row) { return row.differs(); });
    const bool running = m_effect.isRunning();
    if (!m_effect.refusal.empty()) {
        m_totals->setText(
            tr("It could not be worked out: %1. Nothing was changed.").arg(toText(m_effect.refusal)));
        m_table->setEmptyText({});
    } else if (m_effect.contracts == 0) {
        m_totals->setText(m_nothing);
        m_table->setEmptyText(tr("See what the change does to past months before you save it."));
    } else {
        QString text = m_effect.isComplete()
            ? tr("%n contracts calculated.", nullptr, m_effect.contracts)
            : (running ? tr("%1 of %Ln months calculated.", nullptr, static_cast<int>(m_effect.total))
                       : tr("Stopped after %1 of %Ln months.", nullptr, static_cast<int>(m_effect.total)))
                  .arg(QLocale().toString(m_effect.done));
        text += QLatin1Char(' ') + tr("%n results differ.", nullptr, static_cast<int>(differing));
        if (const auto shifts = creditShifts(m_effect.rows); !shifts.empty())
            text += QLatin1Char(' ') + tr("Credit in all: %1.").arg(shiftText(shifts));
        if (m_effect.total == 0)
            text = tr("No month with data begins on that day or later: no past month changes.");
        m_totals->setText(text);
        m_table->setEmptyText(!m_effect.isComplete() ? QString() : tr("No month’s result would change."));
    }
    m_judge->setText(running ? tr("&Stop judging") : tr("&Judge past months"));
    m_judge->setAccessibleName(running ? tr("Stop judging") : tr("Judge past months"));
    m_rows->setRows(std::move(rows));
}

} // namespace makegood::ui

#include "moc_terms_effect_section.cpp"
