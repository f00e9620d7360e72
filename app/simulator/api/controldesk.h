// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/answer.h"
#include "app/simulator/api/appliancestate.h"
#include "app/simulator/api/faultset.h"
#include "app/simulator/api/httprequest.h"
#include "core/base/clock.h"

#include <functional>

namespace duskwatch::simulator {

/// What tests say to the simulator and no appliance knows, without signature and whatever faults are on:
///
///     POST /duskwatch-simulator/fault?name=NAME   switches a fault on; an empty name ends them all
///     GET  /duskwatch-simulator/fault             which ones are on
///     GET  /duskwatch-simulator/record            all visible events, one JSON object a line
///
/// Only for callers on the same computer, which the caller of this class has to see to. What it refers to must live
/// longer. One thread.
class ControlDesk
{
public:
    static constexpr const char* kPathStart = "/duskwatch-simulator/";

    ControlDesk(ApplianceState& state, FaultSet& faults, const Clock& clock)
        : m_state(state),
          m_faults(faults),
          m_clock(clock)
    {
    }

    /// Is called after the faults have changed.
    void onFaultsChanged(std::function<void()> callback) { m_faultsChanged = std::move(callback); }

    Answer answer(const HttpRequest& request);

private:
    Answer switchFault(const HttpRequest& request);
    Answer listFaults() const;

    ApplianceState& m_state;
    FaultSet& m_faults;
    const Clock& m_clock;
    std::function<void()> m_faultsChanged;
};

} // namespace duskwatch::simulator
