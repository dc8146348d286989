// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <random>

#include "sla/policy/policy.h"

namespace makegood::test
{

using namespace sla;

class Dice
{
public:
    explicit Dice(std::mt19937 &random)
        : m_random(random)
    {
    }
    int below(int n) { return int(m_random() % unsigned(n)); }
    int between(int a, int b) { return a + below(b - a + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T> T one(std::initializer_list<T> of) { return *(of.begin() + below(int(of.size()))); }

private:
    std::mt19937 &m_random;
};

/// A random agreement of one class: every kind of measure, maintenance, exclusion and credit comes up, with
/// every key of them, on whole minutes and in UTC.
Policy randomPolicy(Dice &dice);

} // namespace makegood::test
