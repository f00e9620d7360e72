// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace duskwatch::simulator {

/// A whole number of the option \a name within its range; \a target keeps its value where the option is absent.
/// Fails with InvalidInput, the detail being a sentence for the user.
template <class Number>
Result<void> readNumberOption(const QCommandLineParser& parser, const QString& name, quint64 lowest,
                              quint64 highest, Number& target)
{
    if (!parser.isSet(name))
        return {};
    bool isNumber = false;
    const quint64 value = parser.value(name).toULongLong(&isNumber);
    if (!isNumber || value < lowest || value > highest)
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("SimulatorOptions", "--%1 takes a whole number from %2 to %3.")
                .arg(name)
                .arg(lowest)
                .arg(highest)};
    target = static_cast<Number>(value);
    return {};
}

/// The time of the option \a name, which must be set, in ms since 1970; UTC where it names no zone; 1971 to 2098.
/// Fails with InvalidInput, the detail being a sentence for the user.
Result<std::int64_t> readTimeOption(const QCommandLineParser& parser, const QString& name);

} // namespace duskwatch::simulator
