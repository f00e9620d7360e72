// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/apioptions.h"
#include "app/simulator/api/apirouter.h"
#include "app/simulator/api/httpsserver.h"
#include "app/simulator/api/serveridentity.h"
#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace duskwatch::simulator {

/// Puts the parts of the simulated API together: state, faults, control desk, router, server. Shows the other
/// certificate while the fault says so. \a clock must live longer. Lives in the thread that made it.
class ApplianceServer final : public QObject
{
    Q_OBJECT

public:
    ApplianceServer(const ApiOptions& options, const TokenPair& tokens, const ServerIdentity& first,
                    const ServerIdentity& second, const Clock& clock);

    /// Fails with PortInUse, AddressUnavailable or NetworkFailure; FileUnreadable or FileUnwritable of --changes.
    Result<void> start();
    /// `https://127.0.0.1:8443`; once it is started.
    QString url() const;
    /// All events that can be seen now; see ApplianceState::record().
    QByteArray record();

private:
    void applyFaults();

    const ApiOptions m_options;
    const Clock& m_clock;
    const ServerIdentity m_first;
    const ServerIdentity m_second;
    bool m_showsSecond = false;
    ApplianceState m_state;
    FaultSet m_faults;
    ControlDesk m_desk;
    ApiRouter m_router;
    HttpsServer m_server; ///< after the state, to which its unfinished answers refer
    QTimer m_faultTimer;  ///< until the faults change, as the next one ends by itself
};

} // namespace duskwatch::simulator
