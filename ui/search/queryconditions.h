// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duskwatch {

/// One member of a line as a condition. Foreign.
struct LineMember
{
    QString path;        ///< "model.now.name", "triggeredComponents[0].time"
    QString value;       ///< as in the JSON, without quotes
    bool isText = false; ///< it has quotes there
};

/// \a query narrowed to the lines that have this member (or, where \a exclude, to the others). Its parts stay as they
/// are; the result is right where \a query is. Pure.
QString withCondition(const QString& query, const LineMember& member, bool exclude);

/// "model = \"beacon\"" as part of where(). Pure.
QString conditionText(const LineMember& member, bool exclude);

} // namespace duskwatch
