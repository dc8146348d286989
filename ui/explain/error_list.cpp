// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/error_list.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

namespace makegood::ui
{

namespace
{

struct ErrorListTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ErrorList)
};

constexpr std::size_t mostListed = 4; ///< the message bar must not fill the window

} // namespace

QString errorList(const Errors &errors)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostListed, errors.size()); ++i)
        lines << QString::fromStdString(errors[i].text());
    if (errors.size() > mostListed)
        lines << ErrorListTexts::tr("and %n more", nullptr, static_cast<int>(errors.size() - mostListed));
    return lines.join(QLatin1Char('\n'));
}

} // namespace makegood::ui
