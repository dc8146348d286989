// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The floors of the program and who may look at whom (docs/architecture.md): each finds the names of the
/// floors below it, and no other. Two floors that are seen together cannot use one name for two things: that
/// does not compile.
namespace makegood::sla
{
}
namespace makegood::store
{
using namespace sla;
}
namespace makegood::feeds
{
using namespace sla;
}
namespace makegood::work
{
using namespace sla;
using namespace store;
using namespace feeds;
} // namespace makegood::work
namespace makegood::sample
{
using namespace sla;
using namespace store;
using namespace feeds;
} // namespace makegood::sample
namespace makegood::ui
{
using namespace sla;
using namespace store;
using namespace work;
} // namespace makegood::ui
namespace makegood::cli
{
using namespace ui;
using namespace feeds;
using namespace sample;
} // namespace makegood::cli
namespace makegood::app
{
using namespace ui;
using namespace feeds;
using namespace sample;
} // namespace makegood::app
