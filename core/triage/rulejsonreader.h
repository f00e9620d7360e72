// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace duskwatch {

/// Reads members of one JSON object strictly: what is there must be of its type and within its bounds. The first
/// problem is noted with the member's place ("match.address: …"); reading goes on with defaults, so that callers look
/// at the problem once, at the end. Any thread; \a problem is borrowed.
class RuleJsonReader
{
public:
    /// \a path stands before the names of members, with its dot.
    RuleJsonReader(QJsonObject object, QString path, QString& problem);

    bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }
    void allowOnly(std::initializer_list<const char*> names) const;
    void fail(const char* name, const QString& message) const;

    // Where the member is absent: empty, the default, nothing.
    QString text(const char* name, int maxCharacters) const;
    bool boolean(const char* name, bool otherwise) const;
    std::optional<double> number(const char* name) const;
    std::optional<qint64> integer(const char* name, qint64 from, qint64 to) const;
    std::optional<qint64> time(const char* name) const; ///< ISO 8601, as ms since 1970 UTC
    QStringList texts(const char* name, int maxCount, int maxCharacters) const; ///< a list, or one text
    RuleJsonReader object(const char* name) const;
    std::vector<RuleJsonReader> objects(const char* name, int maxCount) const;

private:
    QJsonValue member(const char* name) const { return m_object.value(QLatin1String(name)); }

    QJsonObject m_object;
    QString m_path;
    QString* m_problem;
};

/// The form that RuleJsonReader::time() reads.
QString timeToJson(qint64 ms);

inline constexpr qint64 kMaxRuleExceptionNumber = 1'000'000'000;

} // namespace duskwatch
