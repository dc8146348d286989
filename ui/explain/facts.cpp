// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/facts.h"

#include <type_traits>

namespace makegood::ui
{

namespace
{

template <typename T> const T *valueOf(const Reason &reason, std::string_view name)
{
    const Fact *fact = reason.fact(name);
    return fact == nullptr ? nullptr : std::get_if<T>(&fact->value);
}

} // namespace

bool Facts::flag(std::string_view name) const
{
    const bool *value = valueOf<bool>(m_reason, name);
    return value != nullptr && *value;
}

std::string Facts::word(std::string_view name) const
{
    const auto *value = valueOf<std::string>(m_reason, name);
    return value == nullptr ? std::string() : *value;
}

Duration Facts::length(std::string_view name) const
{
    const auto *value = valueOf<Duration>(m_reason, name);
    return value == nullptr ? Duration::zero() : *value;
}

std::int64_t Facts::count(std::string_view name) const
{
    const auto *value = valueOf<std::int64_t>(m_reason, name);
    return value == nullptr ? 0 : *value;
}

QStringList Facts::words(std::string_view name) const
{
    return plainText(word(name)).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

QString Facts::shown(std::string_view name) const
{
    const Fact *fact = m_reason.fact(name);
    return fact == nullptr ? Format::none() : shown(*fact);
}

QString Facts::minute(std::string_view name) const
{
    const auto *value = valueOf<Instant>(m_reason, name);
    return value == nullptr ? Format::none()
                            : m_format.instant(std::chrono::floor<std::chrono::minutes>(*value));
}

QString Facts::shown(const Fact &fact) const
{
    return std::visit(
        [this](const auto &value) -> QString {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, bool>)
                return value ? ReasonTexts::tr("yes") : ReasonTexts::tr("no");
            else if constexpr (std::is_same_v<T, std::int64_t>)
                return m_format.number(value);
            else if constexpr (std::is_same_v<T, Duration>)
                return m_format.duration(value);
            else if constexpr (std::is_same_v<T, Instant>)
                return m_format.instant(value);
            else if constexpr (std::is_same_v<T, Interval>)
                return m_format.interval(value);
            else if constexpr (std::is_same_v<T, Fact::Amount>)
                return m_format.money(value.text);
            else if constexpr (std::is_same_v<T, Fact::Share>)
                return m_format.percent(value.text);
            else
                return m_format.isolated(plainText(value));
        },
        fact.value);
}

QString Facts::all() const
{
    QStringList parts;
    for (const Fact &fact : m_reason.facts)
        parts << ReasonTexts::tr("%1: %2").arg(plainText(fact.name), shown(fact));
    return parts.join(QStringLiteral("; "));
}

} // namespace makegood::ui
