// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/optionvalue.h"

#include <QDateTime>
#include <QTimeZone>

namespace duskwatch::simulator {

Result<std::int64_t> readTimeOption(const QCommandLineParser& parser, const QString& name)
{
    QDateTime time = QDateTime::fromString(parser.value(name), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    if (!time.isValid() || time.date().year() < 1971 || time.date().year() > 2098)
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("SimulatorOptions",
                                        "--%1 takes a time such as 2026-01-05T08:00:00Z, from 1971 to 2098.")
                .arg(name)};
    return time.toMSecsSinceEpoch();
}

} // namespace duskwatch::simulator
