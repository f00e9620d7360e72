// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionsettings.h"
#include "core/appliance/connectionstage.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace duskwatch {

/// How long each of the stages may take.
struct ReachLimits
{
    std::chrono::milliseconds lookup = std::chrono::seconds(15);
    std::chrono::milliseconds tcp = std::chrono::seconds(15);
    std::chrono::milliseconds tls = std::chrono::seconds(15);
};

/// The part of a connection test below HTTP: name lookup, TCP, TLS. Lives in the thread of its owner, a
/// ConnectionTest.
///
///   start() --> Lookup --> Tcp --> Tls --> reached()
///                  '--------'--------'---> an ended() with state Failed, and nothing after it
class ReachTest : public QObject
{
    Q_OBJECT
public:
    ReachTest(const ConnectionSettings& settings, const ReachLimits& limits, QObject* parent = nullptr);
    /// Ends it without a word.
    ~ReachTest() override;

    /// Once. The first signals come from inside of it.
    void start();

Q_SIGNALS:
    void began(duskwatch::Stage stage);
    void ended(duskwatch::Stage stage, const duskwatch::StageOutcome& outcome);
    /// What the server showed, trusted or not; before TLS has ended.
    void certificateSeen(const duskwatch::PeerCertificate& certificate);
    void reached();

private Q_SLOTS:
    void onLookedUp(const QHostInfo& info);

private:
    void begin(Stage stage, std::chrono::milliseconds limit);
    void fail(const ApiError& error);
    void pass(const QString& message);
    void connectTcp();
    void onConnected();
    void onSslErrors(const QList<QSslError>& objections);
    void onEncrypted();
    void onSocketError(QAbstractSocket::SocketError error);

    ConnectionSettings m_settings;
    ReachLimits m_limits;
    QNetworkProxy m_proxy;
    std::unique_ptr<QSslSocket> m_socket;
    std::optional<ApiError> m_tlsError;
    QTimer m_deadline;
    Stage m_stage = Stage::Lookup;
    int m_lookup = -1;
    bool m_over = false;
};

} // namespace duskwatch
