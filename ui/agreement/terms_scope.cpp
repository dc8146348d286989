// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_scope.h"

#include <utility>

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "agreement/terms_span.h"
#include "explain/calendar_parts.h"
#include "explain/cell_text.h"
#include "explain/words.h"
#include "widgets/date_format.h"
#include "widgets/named.h"

namespace makegood::ui
{

namespace
{

LocalDate dayOf(const QDate &date)
{
    return LocalDate{std::chrono::local_days(std::chrono::year(date.year()) / date.month() / date.day())};
}

} // namespace

TermsScope::TermsScope(QWidget *parent)
    : QWidget(parent)
    , m_from(named(new QComboBox, "termsFrom", tr("Applies from")))
    , m_day(named(new QDateEdit, "termsDay", tr("First day of the change")))
    , m_for(named(new QComboBox, "termsFor", tr("For which contracts")))
    , m_touched(plainLabel("termsTouched"))
    , m_remark(plainLabel("termsRemark"))
{
    setObjectName(QStringLiteral("termsScope"));
    m_day->setCalendarPopup(true);
    setDateFormat(m_day, tr("d MMM yyyy", "date format"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    auto *when = new QWidget;
    auto *line = new QHBoxLayout(when);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_from);
    line->addWidget(m_day);
    line->addStretch(1);
    form->addRow(tr("Applies &from"), when);
    static_cast<QLabel *>(form->labelForField(when))->setBuddy(m_from);
    form->addRow(tr("F&or"), m_for);
    form->addRow(m_touched);
    form->addRow(m_remark);
    connect(m_from, &QComboBox::currentIndexChanged, this, &TermsScope::followFrom);
    connect(m_day, &QDateEdit::dateChanged, this, &TermsScope::dayChanged);
    connect(m_for, &QComboBox::currentIndexChanged, this, [this] {
        showOthers();
        emit rangeChanged();
    });
    setDays({}, false, false);
    setOthers({});
}

void TermsScope::setDays(const TermsDays &days, bool isNextHeld, bool keep)
{
    const From before = m_from->count() > 0 ? chosen() : From::Correction;
    m_days = days;
    {
        const QSignalBlocker quiet(m_from);
        m_from->clear();
        if (days.next)
            m_from->addItem(tr("%1, the next period").arg(dateText(*days.next)),
                            static_cast<int>(From::Next));
        m_from->addItem(tr("Another day"), static_cast<int>(From::Day));
        m_from->addItem(days.held
                            ? tr("%1, the beginning of these terms (a correction of how they were read)")
                                  .arg(dateText(*days.held))
                            : tr("all its months, past ones too (a correction of how it was read)"),
                        static_cast<int>(From::Correction));
        const From wanted = keep ? before : days.next && isNextHeld ? From::Next : From::Correction;
        m_from->setCurrentIndex(std::max(0, m_from->findData(static_cast<int>(wanted))));
    }
    if (!keep) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(toDate(days.next.value_or(days.today)));
        const QSignalBlocker also(m_for);
        m_for->setCurrentIndex(0);
    }
    m_day->setVisible(chosen() == From::Day);
    showOthers();
}

TermsScope::From TermsScope::chosen() const
{
    return static_cast<From>(m_from->currentData().toInt());
}

std::optional<LocalDate> TermsScope::from() const
{
    switch (chosen()) {
    case From::Next:
        return m_days.next;
    case From::Day:
        return dayOf(m_day->date());
    case From::Correction:
        break;
    }
    return std::nullopt;
}

QJsonObject TermsScope::choice() const
{
    return {{QStringLiteral("from"), static_cast<int>(chosen())},
            {QStringLiteral("day"), m_day->date().toString(Qt::ISODate)},
            {QStringLiteral("all"), isForAll() || m_wasForAll}};
}

void TermsScope::choose(const QJsonObject &choice)
{
    const QSignalBlocker quiet(m_from);
    const QSignalBlocker quietDay(m_day);
    const int from = m_from->findData(choice.value(QLatin1String("from")).toInt(-1));
    if (from >= 0)
        m_from->setCurrentIndex(from);
    const QDate day = QDate::fromString(choice.value(QLatin1String("day")).toString(), Qt::ISODate);
    if (day.isValid())
        m_day->setDate(day);
    m_day->setVisible(chosen() == From::Day);
    m_wasForAll = choice.value(QLatin1String("all")).toBool();
}

void TermsScope::followFrom()
{
    m_day->setVisible(chosen() == From::Day);
    emit dayChanged();
}

void TermsScope::setOthers(std::vector<ContractRow> others)
{
    const bool before = isForAll();
    const bool all = before || (!others.empty() && std::exchange(m_wasForAll, false));
    m_others = std::move(others);
    {
        const QSignalBlocker quiet(m_for);
        m_for->clear();
        m_for->addItem(tr("This contract only"));
        if (!m_others.empty())
            m_for->addItem(
                tr("All %n contracts with this agreement", nullptr, static_cast<int>(m_others.size()) + 1));
        m_for->setCurrentIndex(all && !m_others.empty() ? 1 : 0);
    }
    showOthers();
    if (before != isForAll())
        emit rangeChanged();
}

bool TermsScope::isForAll() const
{
    return m_for->currentIndex() == 1;
}

void TermsScope::showOthers()
{
    QStringList names;
    for (const ContractRow &row : m_others)
        names << tr("%1 (%2)", "customer and contract").arg(toText(row.customer), toText(row.id));
    m_touched->setVisible(!names.isEmpty());
    const auto count = static_cast<int>(m_others.size());
    m_touched->setText(
        (isForAll() ? tr("%n other contracts use this agreement and change too: %1.", nullptr, count)
                    : tr("%n other contracts use this agreement and keep their terms: %1.", nullptr, count))
            .arg(words::list(names)));
}

void TermsScope::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

} // namespace makegood::ui

#include "moc_terms_scope.cpp"
