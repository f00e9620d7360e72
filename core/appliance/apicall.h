// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/answerbody.h"
#include "core/appliance/apianswer.h"
#include "core/appliance/connectionsettings.h"
#include "core/base/clock.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace duskwatch {

/// One request under way. Made and owned by an ApiClient, lives in its thread, deletes itself after finished().
/// If the client goes first, the call goes with it and says nothing more.
///
///   Connecting --connected--> Waiting --headers--> Receiving --end--> Done --> finished()
///       '------------'--deadline, failure or cancel()---'-------------^
class ApiCall : public QObject
{
    Q_OBJECT
public:
    ~ApiCall() override;

    /// Ends it with ApiErrorCode::Cancelled. Does nothing when it has ended already.
    void cancel();

Q_SIGNALS:
    /// Exactly once, from the event loop, never from inside a call to this or to the client.
    void finished(const duskwatch::ApiAnswer& answer);

private:
    friend class ApiClient;
    enum class Phase { Connecting, Waiting, Receiving, Done };

    ApiCall(const ConnectionSettings& settings, const ApiLimits& limits, const Clock& clock, AnswerSink sink,
            QObject* parent);
    /// Takes over \a reply.
    void watch(QNetworkReply* reply);
    void fail(const ApiError& error);

    void onSslErrors(const QList<QSslError>& objections);
    void onEncrypted();
    void onConnected();
    void onHeaders();
    void onBytes();
    void onPhaseDeadline();
    void onReplyFinished();
    void done(std::optional<ApiError> error);
    std::optional<ApiError> transferError() const;
    std::optional<ApiError> meaning() const;
    bool isShort() const;
    std::chrono::milliseconds sinceStart() const;

    const ConnectionSettings& m_settings; ///< the client's
    const ApiLimits& m_limits;            ///< the client's
    const Clock& m_clock;
    AnswerSink m_sink;
    QPointer<QNetworkReply> m_reply; ///< owned
    std::optional<AnswerBody> m_body;
    std::optional<ApiError> m_tlsError;
    ApiAnswer m_answer;
    Phase m_phase = Phase::Connecting;
    std::int64_t m_startMs;
    QTimer m_phaseDeadline;
    QTimer m_answerDeadline;
};

} // namespace duskwatch
