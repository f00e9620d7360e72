// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/answer.h"
#include "app/simulator/api/apiactions.h"
#include "app/simulator/api/controldesk.h"
#include "app/simulator/api/faultset.h"
#include "app/simulator/api/httprequest.h"
#include "app/simulator/api/requestverifier.h"
#include "core/base/clock.h"

#include <optional>

namespace duskwatch::simulator {

/// A request in, an answer out: the order in which the appliance looks at things.
///
///     control desk? -> faults of the network -> end-point? -> signature and date -> right? -> action -> faults of
///     the body
///
/// What it refers to must live longer, the state also longer than the answers. One thread.
class ApiRouter
{
public:
    ApiRouter(ApplianceState& state, const FaultSet& faults, ControlDesk& desk, const TokenPair& tokens,
              const Clock& clock)
        : m_actions(state),
          m_faults(faults),
          m_desk(desk),
          m_tokens(tokens),
          m_clock(clock)
    {
    }

    /// \a fromHere says whether the caller is on the same computer and may talk to the control desk.
    Answer answer(const HttpRequest& request, bool fromHere);

private:
    bool has(FaultKind kind, std::optional<Endpoint> endpoint) const
    {
        return m_faults.has(kind, endpoint, m_clock.monotonicMs());
    }
    std::int64_t applianceMs() const;
    Answer answerApi(const HttpRequest& request);
    std::optional<Answer> networkFault(std::optional<Endpoint> endpoint) const;
    std::optional<Answer> refusal(const HttpRequest& request, Endpoint endpoint) const;
    void spoil(Answer& answer, Endpoint endpoint) const;

    ApiActions m_actions;
    const FaultSet& m_faults;
    ControlDesk& m_desk;
    const TokenPair m_tokens;
    const Clock& m_clock;
};

} // namespace duskwatch::simulator
