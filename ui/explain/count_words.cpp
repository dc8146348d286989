// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/count_words.h"

#include <optional>

#include <QCoreApplication>

namespace makegood::ui::words
{

namespace
{

struct CountTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Counts)
};

std::optional<int> wholeOf(const std::string &plain)
{
    bool isWhole = false;
    const int number = QString::fromStdString(plain).toInt(&isWhole);
    return isWhole ? std::optional(number) : std::nullopt;
}

} // namespace

QString days(const std::string &plain, const Format &format)
{
    if (const auto whole = wholeOf(plain))
        return CountTexts::tr("%Ln days", nullptr, *whole);
    return CountTexts::tr("%1 days", "a broken number").arg(format.decimal(plain));
}

QString hours(const std::string &plain, const Format &format)
{
    if (const auto whole = wholeOf(plain))
        return CountTexts::tr("%Ln hours", nullptr, *whole);
    return CountTexts::tr("%1 hours", "a broken number").arg(format.decimal(plain));
}

QString checks(std::int64_t all, std::int64_t failed)
{
    return CountTexts::tr("%Ln checks, %1 failed", nullptr, static_cast<int>(all))
        .arg(QLocale().toString(static_cast<qlonglong>(failed)));
}

} // namespace makegood::ui::words
