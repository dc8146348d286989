// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "explain/format.h"

namespace makegood::ui
{

/// The facts of one reason, printed. A fact that is absent or of another type prints as a dash.
class Facts
{
public:
    Facts(const Reason &reason, const Format &format)
        : m_reason(reason)
        , m_format(format)
    {
    }

    bool has(std::string_view name) const { return m_reason.fact(name) != nullptr; }
    bool flag(std::string_view name) const; ///< false when absent
    std::string word(std::string_view name) const; ///< text as data; empty when absent
    Duration length(std::string_view name) const; ///< zero when absent
    std::int64_t count(std::string_view name) const; ///< zero when absent
    QStringList words(std::string_view name) const; ///< comma-separated text

    QString shown(std::string_view name) const;
    /// An instant, cut to its minute: for what is forecast.
    QString minute(std::string_view name) const;
    /// A length that is worked out from facts.
    QString printed(Duration length) const { return m_format.duration(length); }
    /// Every fact as `name: value`, for kinds that are not known.
    QString all() const;

private:
    QString shown(const Fact &fact) const;

    const Reason &m_reason;
    const Format &m_format;
};

/// A text of the chain of reasons in the person's language.
struct ReasonTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Explain)
};

/// Sentences for reasons below availability, below credit, and of the outlook; empty when the kind is not
/// among them.
QString availabilitySentence(const Reason &reason, const Format &format);
QString creditSentence(const Reason &reason, const Format &format);
QString outlookSentence(const Reason &reason, const Format &format);
/// The same for reasons at and below a ticket or an obligation.
QString supportSentence(const Reason &reason, const Format &format);

} // namespace makegood::ui
