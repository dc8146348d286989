// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/page_row.h"

#include <algorithm>
#include <array>

#include <QString>
#include <QStringList>

namespace makegood::feeds
{

const Json *PageRow::find(const char *key) const
{
    const auto at = m_object.find(key);
    return at == m_object.end() ? nullptr : &*at;
}

std::string PageRow::text(const char *key) const
{
    const Json *value = find(key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

bool PageRow::flag(const char *key) const
{
    const Json *value = find(key);
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

std::optional<Instant> PageRow::instant(const char *key) const
{
    return pageInstant(text(key));
}

const Json *PageRow::list(const char *key) const
{
    const Json *value = find(key);
    return value != nullptr && value->is_array() ? value : nullptr;
}

const Json *PageRow::object(const char *key) const
{
    const Json *value = find(key);
    return value != nullptr && value->is_object() ? value : nullptr;
}

std::optional<Instant> pageInstant(std::string_view text)
{
    if (const auto at = parseInstant(text))
        return *at;
    static constexpr std::array<const char *, 12> months
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QStringList words = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                                  .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 6 || !words[5].startsWith(QLatin1String("GMT")) || words[5].size() != 8)
        return std::nullopt;
    const auto *const month
        = std::ranges::find_if(months, [&](const char *name) { return words[1] == QLatin1String(name); });
    if (month == months.end())
        return std::nullopt;
    const auto number = static_cast<int>(month - months.begin()) + 1;
    const QString plain = QStringLiteral("%1-%2-%3T%4%5:%6")
                              .arg(words[3])
                              .arg(number, 2, 10, QLatin1Char('0'))
                              .arg(words[2].rightJustified(2, QLatin1Char('0')), words[4], words[5].mid(3, 3),
                                   words[5].mid(6));
    const auto at = parseInstant(plain.toStdString());
    return at ? std::optional(*at) : std::nullopt;
}

Expected<Json> pageAnswer(std::string_view text, const char *what)
{
    auto document = parseJson(text, {});
    if (!document)
        return refused(std::string("the answer cannot be used as ") + what
                       + ": it is not complete, correct JSON");
    if (!document->is_object())
        return refused(std::string("the answer cannot be used as ") + what + ": it is "
                       + document->type_name() + " and no object");
    return std::move(*document);
}

Expected<void> checkObjects(const Json &list, const char *what)
{
    if (std::ranges::all_of(list, [](const Json &one) { return one.is_object(); }))
        return {};
    return refused(std::string("the answer cannot be used: one of its ") + what + " is no object");
}

} // namespace makegood::feeds
