// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linematcher.h"
#include "core/search/query.h"

#include <memory>

namespace duskwatch {

class LineView;

/// The condition of a query, ready to test lines. Immutable; one may be used from several threads at once.
class LineCondition
{
public:
    /// \a node comes from parseQuery(). Errors: those of LineMatcher::compile().
    static Result<LineCondition> compile(const QueryNode& node);
    ~LineCondition();
    LineCondition(LineCondition&&) noexcept;
    LineCondition& operator=(LineCondition&&) noexcept;

    /// TooHard where a regular expression gave up and the rest does not decide.
    LineMatch test(LineView& line) const;

private:
    struct Node;
    explicit LineCondition(std::unique_ptr<Node> root);
    static LineMatch testNode(const Node& node, LineView& line);
    static LineMatch testValues(const Node& node, LineView& line);

    std::unique_ptr<Node> m_root;
};

} // namespace duskwatch
