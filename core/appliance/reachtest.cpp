// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/reachtest.h"

#include "core/appliance/networkfailure.h"
#include "core/appliance/tlstrust.h"

#include <QHostAddress>
#include <QSslCipher>
#include <QStringList>

namespace duskwatch {

ReachTest::ReachTest(const ConnectionSettings& settings, const ReachLimits& limits, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_limits(limits),
      m_proxy(proxyFor(settings)),
      m_socket(std::make_unique<QSslSocket>())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail({ApiErrorCode::ConnectTimeout}); });
    connect(m_socket.get(), &QSslSocket::connected, this, &ReachTest::onConnected);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &ReachTest::onSslErrors);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &ReachTest::onEncrypted);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &ReachTest::onSocketError);
}

ReachTest::~ReachTest()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_socket->disconnect(this);
}

void ReachTest::begin(Stage stage, std::chrono::milliseconds limit)
{
    m_stage = stage;
    m_deadline.start(limit);
    Q_EMIT began(stage);
}

void ReachTest::fail(const ApiError& error)
{
    if (m_over)
        return;
    m_over = true;
    m_deadline.stop();
    Q_EMIT ended(m_stage, stageFailed(error));
}

void ReachTest::pass(const QString& message)
{
    m_deadline.stop();
    Q_EMIT ended(m_stage, stagePassed(message));
}

void ReachTest::start()
{
    begin(Stage::Lookup, m_limits.lookup);
    if (m_proxy.type() != QNetworkProxy::NoProxy) {
        m_deadline.stop();
        Q_EMIT ended(Stage::Lookup, stageSkipped(tr("The proxy looks the name up.")));
        connectTcp();
    } else if (!QHostAddress(m_settings.host).isNull()) {
        pass(tr("It is an address already."));
        connectTcp();
    } else {
        m_lookup = QHostInfo::lookupHost(m_settings.host, this, SLOT(onLookedUp(QHostInfo)));
    }
}

void ReachTest::onLookedUp(const QHostInfo& info)
{
    m_lookup = -1;
    if (m_over)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        fail({ApiErrorCode::HostNotFound, info.errorString().left(kMaxDetail)});
        return;
    }
    constexpr qsizetype kShown = 4;
    QStringList addresses;
    for (const QHostAddress& address : info.addresses().mid(0, kShown))
        addresses.append(address.toString());
    pass(tr("Found %1.").arg(addresses.join(QLatin1String(", "))));
    connectTcp();
}

void ReachTest::connectTcp()
{
    if (m_over)
        return;
    begin(Stage::Tcp, m_limits.tcp);
    m_socket->setProxy(m_proxy);
    m_socket->setPeerVerifyName(m_settings.host);
    m_socket->connectToHost(m_settings.host, m_settings.port);
}

void ReachTest::onConnected()
{
    if (m_over)
        return;
    pass(m_proxy.type() == QNetworkProxy::NoProxy
             ? tr("Connected to %1.").arg(m_socket->peerAddress().toString())
             : tr("Connected through the proxy %1.").arg(m_proxy.hostName()));
    if (m_over)
        return;
    begin(Stage::Tls, m_limits.tls);
    TlsSetup setup = tlsSetup(m_settings);
    if (setup.error) {
        fail(*setup.error);
        return;
    }
    m_socket->setSslConfiguration(setup.configuration);
    m_socket->startClientEncryption();
}

void ReachTest::onSslErrors(const QList<QSslError>& objections)
{
    Q_EMIT certificateSeen(peerCertificate(m_socket->peerCertificate()));
    m_tlsError = judgeCertificate(m_settings, m_socket->peerCertificate(), objections);
    if (!m_tlsError)
        m_socket->ignoreSslErrors(objections);
}

void ReachTest::onEncrypted()
{
    if (m_over)
        return;
    const QSslCertificate peer = m_socket->peerCertificate();
    Q_EMIT certificateSeen(peerCertificate(peer));
    if (m_settings.trust == Trust::Pin) {
        if (const auto changed = judgeCertificate(m_settings, peer, {})) {
            fail(*changed);
            return;
        }
    }
    m_over = true;
    pass(tr("%1; the certificate is valid until %2.")
             .arg(m_socket->sessionCipher().protocolString(),
                  peer.expiryDate().toUTC().toString(Qt::ISODate)));
    m_socket->disconnectFromHost();
    Q_EMIT reached();
}

void ReachTest::onSocketError(QAbstractSocket::SocketError error)
{
    if (m_tlsError) {
        fail(*m_tlsError);
        return;
    }
    const bool viaProxy = m_proxy.type() != QNetworkProxy::NoProxy;
    ApiError meaning = socketFailureMeaning(error, m_socket->errorString(), viaProxy);
    if (m_stage == Stage::Tls && meaning.code == ApiErrorCode::ConnectionLost)
        meaning.code = ApiErrorCode::TlsFailed; // closed in the middle of the handshake
    fail(meaning);
}

} // namespace duskwatch
