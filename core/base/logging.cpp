// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace duskwatch {

Q_LOGGING_CATEGORY(lcSyslog, "duskwatch.syslog", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "duskwatch.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "duskwatch.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "duskwatch.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAppliance, "duskwatch.appliance", QtInfoMsg)

} // namespace duskwatch
