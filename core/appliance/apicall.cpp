// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/apicall.h"

#include "core/appliance/answermeaning.h"
#include "core/appliance/dateformat.h"
#include "core/appliance/networkfailure.h"
#include "core/appliance/tlstrust.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <array>
#include <utility>

namespace duskwatch {
namespace {

constexpr int kOk = 200;
constexpr qint64 kReadAheadBytes = qint64(1) << 20; // what waits for us while a sink works
constexpr std::size_t kPieceBytes = 65'536;

} // namespace

ApiCall::ApiCall(const ConnectionSettings& settings, const ApiLimits& limits, const Clock& clock,
                 AnswerSink sink, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_limits(limits),
      m_clock(clock),
      m_sink(std::move(sink)),
      m_startMs(clock.monotonicMs())
{
    m_phaseDeadline.setSingleShot(true);
    m_answerDeadline.setSingleShot(true);
    connect(&m_phaseDeadline, &QTimer::timeout, this, &ApiCall::onPhaseDeadline);
    connect(&m_answerDeadline, &QTimer::timeout, this, [this] { fail({ApiErrorCode::AnswerTimeout}); });
}

ApiCall::~ApiCall()
{
    if (m_reply) {
        m_reply->disconnect(this);
        delete m_reply.data();
    }
}

void ApiCall::watch(QNetworkReply* reply)
{
    m_reply = reply;
    reply->setReadBufferSize(kReadAheadBytes);
    connect(reply, &QNetworkReply::sslErrors, this, &ApiCall::onSslErrors);
    connect(reply, &QNetworkReply::encrypted, this, &ApiCall::onEncrypted);
    connect(reply, &QNetworkReply::requestSent, this, &ApiCall::onConnected); // an open connection used again
    connect(reply, &QNetworkReply::metaDataChanged, this, &ApiCall::onHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &ApiCall::onBytes);
    connect(reply, &QNetworkReply::finished, this, &ApiCall::onReplyFinished);
    m_phaseDeadline.start(m_limits.connect);
    m_answerDeadline.start(m_limits.answer);
}

void ApiCall::cancel()
{
    fail({ApiErrorCode::Cancelled});
}

void ApiCall::fail(const ApiError& error)
{
    done(error);
}

// The network thread waits while this and onEncrypted() run, so nothing is sent before the certificate is judged.
void ApiCall::onSslErrors(const QList<QSslError>& objections)
{
    m_tlsError = judgeCertificate(m_settings, m_reply->sslConfiguration().peerCertificate(), objections);
    if (!m_tlsError)
        m_reply->ignoreSslErrors(objections);
}

void ApiCall::onEncrypted()
{
    const QSslCertificate peer = m_reply->sslConfiguration().peerCertificate();
    m_answer.certificate = peerCertificate(peer);
    // A pin also counts where nothing is held against the certificate.
    if (m_settings.trust == Trust::Pin) {
        if (const auto changed = judgeCertificate(m_settings, peer, {})) {
            fail(*changed);
            return;
        }
    }
    m_answer.connectTime = sinceStart();
    onConnected();
}

void ApiCall::onConnected()
{
    if (m_phase != Phase::Connecting)
        return;
    m_phase = Phase::Waiting;
    m_phaseDeadline.start(m_limits.firstByte);
}

void ApiCall::onHeaders()
{
    if (m_phase == Phase::Receiving || m_phase == Phase::Done)
        return;
    m_phase = Phase::Receiving;
    m_phaseDeadline.stop();
    m_answer.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.dateMs = httpDateMs(m_reply->rawHeader("Date"));
    m_answer.receivedMs = m_clock.nowMs();
    m_answer.firstByteTime = sinceStart();
    if (m_answer.certificate.sha256.isEmpty())
        m_answer.certificate = peerCertificate(m_reply->sslConfiguration().peerCertificate());
    m_body.emplace(m_answer.httpStatus == kOk, std::exchange(m_sink, {}));
}

void ApiCall::onBytes()
{
    std::array<char, kPieceBytes> piece;
    while (m_phase == Phase::Receiving) {
        const qint64 got = m_reply->read(piece.data(), static_cast<qint64>(piece.size()));
        if (got <= 0)
            return;
        if (m_body->size() + got > m_limits.maxBodyBytes) {
            fail({ApiErrorCode::AnswerTooLarge, {}, m_answer.httpStatus});
            return;
        }
        m_body->feed(QByteArrayView(piece.data(), got));
    }
}

void ApiCall::onPhaseDeadline()
{
    fail({m_phase == Phase::Connecting ? ApiErrorCode::ConnectTimeout : ApiErrorCode::FirstByteTimeout});
}

void ApiCall::onReplyFinished()
{
    if (m_phase == Phase::Done)
        return;
    onBytes();
    if (m_phase == Phase::Done) // the rest was too large
        return;
    std::optional<ApiError> error = transferError();
    if (!error)
        error = meaning();
    if (!error && m_body) {
        m_body->flush();
        m_answer.body = m_body->takeWhole();
    }
    done(error);
}

/// What prevented a whole answer; nothing when there is one.
std::optional<ApiError> ApiCall::transferError() const
{
    if (m_tlsError)
        return m_tlsError;
    const bool viaProxy = m_reply->manager()->proxy().type() != QNetworkProxy::NoProxy;
    const NetworkFailure failure{m_reply->error(), m_reply->errorString(), m_answer.httpStatus, viaProxy};
    if (auto error = failureMeaning(failure))
        return error;
    if (isShort())
        return ApiError{ApiErrorCode::CutOff, {}, m_answer.httpStatus};
    return std::nullopt;
}

/// The server promised more than it sent. What was compressed is not compared, as its length is that on the wire.
bool ApiCall::isShort() const
{
    bool hasLength = false;
    const qint64 promised = m_reply->rawHeader("Content-Length").toLongLong(&hasLength);
    return hasLength && !m_reply->hasRawHeader("Content-Encoding") && m_body && m_body->size() < promised;
}

std::optional<ApiError> ApiCall::meaning() const
{
    if (!m_body)
        return ApiError{ApiErrorCode::ConnectionLost};
    AnswerHead head;
    head.status = m_answer.httpStatus;
    head.location = m_reply->rawHeader("Location");
    head.retryAfter = m_reply->rawHeader("Retry-After");
    head.text = m_body->text();
    head.json = m_body->isJson();
    head.nowMs = m_answer.dateMs.value_or(m_answer.receivedMs);
    return answerMeaning(head, m_settings.host);
}

void ApiCall::done(std::optional<ApiError> error)
{
    if (m_phase == Phase::Done)
        return;
    m_phase = Phase::Done;
    m_phaseDeadline.stop();
    m_answerDeadline.stop();
    m_answer.error = std::move(error);
    m_answer.bodyBytes = m_body ? m_body->size() : 0;
    m_answer.totalTime = sinceStart();
    if (QNetworkReply* reply = m_reply.data()) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater(); // its own signal may be running
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT finished(m_answer);
            deleteLater();
        },
        Qt::QueuedConnection);
}

std::chrono::milliseconds ApiCall::sinceStart() const
{
    return std::chrono::milliseconds(m_clock.monotonicMs() - m_startMs);
}

} // namespace duskwatch
