// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "explain/format.h"

namespace makegood::ui
{

/// Facts of one reason as text. An absent fact, or one of another type, is a dash.
class Facts
{
public:
    Facts(const Reason &reason, const Format &format)
        : m_reason(reason)
        , m_format(format)
    {
    }

    const Format &format() const { return m_format; }
    bool has(std::string_view name) const { return m_reason.fact(name) != nullptr; }
    bool flag(std::string_view name) const; ///< false when absent
    std::string word(std::string_view name) const; ///< untranslated; empty when absent
    /// Whether the fact is this word of a closed list; false when absent.
    template <ClosedList E> bool is(std::string_view name, E value) const
    {
        return word(name) == wordOf(value);
    }
    Duration length(std::string_view name) const; ///< zero when absent
    std::int64_t count(std::string_view name) const; ///< zero when absent
    QStringList words(std::string_view name) const; ///< comma-separated text

    QString shown(std::string_view name) const;
    /// An instant cut to its minute, for forecasts.
    QString minute(std::string_view name) const;
    /// A length computed from facts.
    QString printed(Duration length) const { return m_format.duration(length); }
    /// Every fact as `name: value`, for unknown kinds.
    QString all() const;

private:
    QString shown(const Fact &fact) const;

    const Reason &m_reason;
    const Format &m_format;
};

/// Translates a text of the explanations.
struct ReasonTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Explain)
};

/// Sentences for reasons below availability, of periods, groups and rights, below credit, below metrics, and
/// of the outlook; empty for other kinds.
QString availabilitySentence(const Reason &reason, const Format &format);
QString periodSentence(const Reason &reason, const Format &format);
QString creditSentence(const Reason &reason, const Format &format);
QString metricSentence(const Reason &reason, const Format &format);
QString outlookSentence(const Reason &reason, const Format &format);
/// For reasons at and below a ticket or an obligation.
QString supportSentence(const Reason &reason, const Format &format);

} // namespace makegood::ui
