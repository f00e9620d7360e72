// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/applianceserver.h"

#include <QUrl>

#include <algorithm>

namespace duskwatch::simulator {

namespace {
constexpr std::int64_t kLongestTimerMs = 86'400'000;
} // namespace

ApplianceServer::ApplianceServer(const ApiOptions& options, const TokenPair& tokens,
                                 const ServerIdentity& first, const ServerIdentity& second,
                                 const Clock& clock)
    : m_options(options),
      m_clock(clock),
      m_first(first),
      m_second(second),
      m_state(options.plan),
      m_desk(m_state, m_faults, clock),
      m_router(m_state, m_faults, m_desk, tokens, clock),
      m_server(
          [this](const HttpRequest& request, bool fromHere) { return m_router.answer(request, fromHere); })
{
    m_faultTimer.setSingleShot(true);
    connect(&m_faultTimer, &QTimer::timeout, this, &ApplianceServer::applyFaults);
    // Later, because connections end then, also the one by which the desk was asked.
    m_desk.onFaultsChanged([this] { m_faultTimer.start(0); });
}

Result<void> ApplianceServer::start()
{
    for (const Fault& fault : m_options.faults) {
        if (!m_faults.add(fault, m_clock.monotonicMs()))
            return Error{ErrorCode::InvalidInput, tr("These are too many faults at once.")};
    }
    if (!m_options.changesFile.isEmpty()) {
        if (auto kept = m_state.keepChanges(m_options.changesFile); !kept)
            return kept;
    }
    applyFaults();
    return m_server.start(m_options.address, m_options.port);
}

QString ApplianceServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_server.serverAddress().toString());
    url.setPort(m_server.serverPort());
    return url.toString();
}

QByteArray ApplianceServer::record()
{
    return m_state.record(m_clock.nowMs());
}

/// Another certificate is seen on new connections only, so that it begins with those; other faults cut none.
void ApplianceServer::applyFaults()
{
    const std::int64_t nowMs = m_clock.monotonicMs();
    const bool changed = m_faults.has(FaultKind::CertChanged, {}, nowMs);
    m_server.setConfiguration((changed ? m_second : m_first).configuration());
    if (changed != m_showsSecond)
        m_server.closeConnections();
    m_showsSecond = changed;
    if (const auto endMs = m_faults.nextEndMs(nowMs))
        m_faultTimer.start(std::chrono::milliseconds(std::min(*endMs - nowMs, kLongestTimerMs)));
    else
        m_faultTimer.stop();
}

} // namespace duskwatch::simulator
