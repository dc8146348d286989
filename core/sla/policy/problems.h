// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include "sla/base/error.h"

namespace makegood::sla
{

/// Collects every error of one file: a reader reports here and goes on.
class Problems
{
public:
    explicit Problems(std::string file)
        : m_file(std::move(file))
    {
    }

    void add(int line, std::string key, std::string what, std::string found, std::string allowed);
    bool empty() const { return m_errors.empty(); }

    /// Errors by line; errors of one line in the order of add().
    Errors sorted() const;

private:
    std::string m_file;
    Errors m_errors;
};

} // namespace makegood::sla
