// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/kept_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

namespace makegood::ui
{

namespace
{

struct KeptTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::KeptRows)
};

constexpr std::size_t mostKeptListed = 3; ///< the message bar must not fill the window

} // namespace

QString keptText(const std::vector<store::KeptRow> &kept)
{
    if (kept.empty())
        return {};
    QStringList lines{KeptTexts::tr("%n stay as decided here, though the file has them differently:", nullptr,
                                    static_cast<int>(kept.size()))};
    for (std::size_t i = 0; i < std::min(mostKeptListed, kept.size()); ++i)
        lines << KeptTexts::tr("%1: here %2; in the file %3")
                     .arg(QString::fromStdString(kept[i].name), QString::fromStdString(kept[i].here),
                          QString::fromStdString(kept[i].outside));
    if (kept.size() > mostKeptListed)
        lines << KeptTexts::tr("and %n more", nullptr, static_cast<int>(kept.size() - mostKeptListed));
    return lines.join(QLatin1Char('\n'));
}

} // namespace makegood::ui
