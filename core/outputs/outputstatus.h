// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputsettings.h"

#include <QMetaType>

namespace duskwatch {

/// What an output is doing.
enum class OutputState {
    Stopped,
    Starting, ///< opens its file or its connection
    Running,  ///< has sent all there is, or is sending
    Waiting,  ///< the receiver takes nothing at present
    Problem,  ///< tries again by itself
};

/// An output with its settings, its figures and how it is, as a snapshot for showing.
struct OutputStatus
{
    OutputId id{};
    OutputSettings settings;
    OutputState state = OutputState::Stopped;
    QString problem; ///< state Problem: what happened
    QString notice;  ///< what else is to be known since it started. Empty: nothing
    OutputFigures figures;
    std::int64_t waitingLines = 0; ///< received for it and not yet gone through
    std::int64_t createdMs = 0;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::OutputStatus)
Q_DECLARE_METATYPE(duskwatch::OutputState)
