// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/answer.h"
#include "app/simulator/api/appliancestate.h"
#include "app/simulator/api/endpoint.h"
#include "app/simulator/api/httprequest.h"

#include <cstdint>

namespace duskwatch::simulator {

/// Under which circumstances a request is answered.
struct ActionContext
{
    std::int64_t nowMs = 0;       ///< decides which events there are; ms since 1970 UTC
    std::int64_t applianceMs = 0; ///< what the appliance's clock shows
    simulation::AddressStyle addresses = simulation::AddressStyle::Plain;
    bool brokenJson = false;
    bool losesComments = false;
    bool losesChanges = false; ///< acknowledgements
};

/// `{"modelbreaches":"INPUT ERROR"}`: an error as the appliance words it, below the first part of the path.
Answer apiError(const QByteArray& path, const char* words);

/// Does what a request asks for that was found to be signed rightly, and answers as PROTOCOL section 1 says. Pure
/// but for the state, which must live longer than the answers. One thread.
class ApiActions
{
public:
    explicit ApiActions(ApplianceState& state)
        : m_state(state)
    {
    }

    Answer perform(const Route& route, const HttpRequest& request, const ActionContext& context);

private:
    Answer listBreaches(const HttpRequest& request, const ActionContext& context);
    Answer listIncidents(const HttpRequest& request, const ActionContext& context);
    Answer showStatus(const HttpRequest& request, const ActionContext& context) const;
    Answer acknowledgeBreach(const Route& route, const HttpRequest& request, const ActionContext& context);
    Answer acknowledgeIncidents(const Route& route, const HttpRequest& request, const ActionContext& context);
    Answer commentBreach(const Route& route, const HttpRequest& request, const ActionContext& context);
    Answer commentIncident(const HttpRequest& request, const ActionContext& context);
    Answer listBreachComments(const Route& route, const HttpRequest& request, const ActionContext& context);
    Answer listIncidentComments(const HttpRequest& request, const ActionContext& context);

    ApplianceState& m_state;
};

} // namespace duskwatch::simulator
