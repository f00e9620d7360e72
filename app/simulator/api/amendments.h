// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <cstdint>
#include <optional>

namespace duskwatch::simulator {

/// A comment as it is read back.
struct Comment
{
    std::int64_t timeMs = 0;
    QByteArray username;
    QByteArray message; ///< UTF-8
};

/// An acknowledgement that was set or taken back by a request.
struct Acknowledgement
{
    bool acknowledged = false;
    std::int64_t timeMs = 0;
};

/// What requests have written, by the id of the event (a pbid in digits, or a uuid). Bounded; a value type. Lost
/// when the program ends, unlike the plan.
class Amendments
{
public:
    static constexpr qsizetype kMostComments = 10'000; ///< altogether; more are refused

    void acknowledge(const QByteArray& id, bool acknowledged, std::int64_t nowMs)
    {
        m_acknowledgements.insert(id, {acknowledged, nowMs});
    }
    /// False where there are too many.
    bool addComment(const QByteArray& id, const Comment& comment)
    {
        if (m_commentCount == kMostComments)
            return false;
        ++m_commentCount;
        m_comments[id].append(comment);
        return true;
    }

    std::optional<Acknowledgement> acknowledgement(const QByteArray& id) const
    {
        const auto found = m_acknowledgements.constFind(id);
        return found == m_acknowledgements.constEnd() ? std::nullopt : std::optional(*found);
    }
    QList<Comment> comments(const QByteArray& id) const { return m_comments.value(id); }
    bool isEmpty() const { return m_acknowledgements.isEmpty() && m_comments.isEmpty(); }

private:
    QHash<QByteArray, Acknowledgement> m_acknowledgements;
    QHash<QByteArray, QList<Comment>> m_comments;
    qsizetype m_commentCount = 0;
};

} // namespace duskwatch::simulator
