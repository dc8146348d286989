// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "sla/base/error.h"

namespace makegood::store
{

/// A prepared statement of an engine and the row that it is at; parameters and columns count from 0. Gone
/// before its connection. Texts are UTF-8: what is no UTF-8 has U+FFFD in its place, in both directions.
class EngineQuery
{
public:
    virtual ~EngineQuery() = default;
    EngineQuery(const EngineQuery &) = delete;
    EngineQuery &operator=(const EngineQuery &) = delete;

    /// False after a failure, also of preparing it.
    virtual bool isGood() const = 0;
    /// The failure of the last call, in words that a user can act on.
    virtual Error failure() const = 0;

    virtual void bindText(int parameter, const std::string &text) = 0;
    virtual void bindNumber(int parameter, std::int64_t number) = 0;
    virtual void bindBytes(int parameter, std::span<const std::uint8_t> bytes) = 0;
    virtual void bindNull(int parameter) = 0;

    /// Runs the statement or goes to its next row; false after the last row or a failure.
    virtual bool step() = 0;
    /// Back to before the first row; releases its locks and keeps what is bound.
    virtual void rewind() = 0;
    /// As after preparing it.
    virtual void rest() = 0;
    /// Rows that the statement changed, once it ran.
    virtual std::int64_t changedRows() const = 0;

    /// Values of another type than asked for are converted, or are 0 or empty.
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t number(int column) const = 0;
    virtual std::string text(int column) const = 0;
    virtual std::vector<std::uint8_t> bytes(int column) const = 0;

protected:
    EngineQuery() = default;
};

} // namespace makegood::store
