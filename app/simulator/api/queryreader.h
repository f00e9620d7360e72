// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <cstdint>
#include <optional>

namespace duskwatch::simulator {

/// Reads `name=value&name=value`, a query or a form, and remembers what was wrong with it: a value that is none of
/// its kind, a name that comes twice or that nobody asked for. A value type; any thread.
class QueryReader
{
public:
    explicit QueryReader(QByteArrayView text);

    bool has(const QByteArray& name) const { return m_values.contains(name); }
    /// true or false; \a initial where the name is absent.
    bool flag(const QByteArray& name, bool initial);
    std::optional<std::int64_t> number(const QByteArray& name, std::int64_t lowest, std::int64_t highest);
    std::optional<double> decimal(const QByteArray& name, double lowest, double highest);
    /// The decoded text; empty where the name is absent.
    QByteArray text(const QByteArray& name);

    /// Something else that is wrong, found by the caller.
    void fail() { m_failed = true; }
    /// True where nothing was wrong and every name was read. Call it last.
    bool finish() const { return !m_failed && m_values.isEmpty(); }

private:
    std::optional<QByteArray> take(const QByteArray& name);

    QHash<QByteArray, QByteArray> m_values;
    bool m_failed = false;
};

} // namespace duskwatch::simulator
