// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineprivate.h"
#include "core/engine/testalert.h"

// What is tried before a source is relied on: whether a port is free, and whether an alert gets through.
namespace duskwatch {
namespace {

/// Where a line is to be sent so that it arrives at a listener on \a address.
QHostAddress reachedAt(const QHostAddress& address)
{
    if (address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4))
        return QHostAddress(QHostAddress::LocalHost);
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        return QHostAddress(QHostAddress::LocalHostIPv6);
    return address;
}

} // namespace

quint64 Engine::checkPort(const QString& address, quint16 port, Transport transport)
{
    const quint64 job = ++d->lastCommand;
    SourceSettings place;
    place.address = address;
    place.port = port;
    place.transport = transport;
    const auto listen = d->listenerSettings(place);
    if (!listen || !d->host) {
        const Error error =
            listen ? Error{ErrorCode::NotFound, tr("The data folder is not open")} : listen.error();
        QMetaObject::invokeMethod(
            this, [this, job, error] { Q_EMIT portChecked(job, false, error); }, Qt::QueuedConnection);
        return job;
    }
    QMetaObject::invokeMethod(d->host, [h = d->host, job, l = listen.value()] { h->checkPort(job, l); });
    return job;
}

quint64 Engine::sendTestAlert(SourceId id)
{
    if (!d->isConfigured(id))
        return d->refuse({ErrorCode::NotFound, tr("The event source")}, id);
    const Private::Source& source = d->sources.at(id);
    const SourceSettings& settings = source.status.settings;
    const bool cloud = settings.method == SourceMethod::Cloud;
    const bool listens =
        source.status.state == SourceState::Listening || source.status.state == SourceState::BackPressure;
    const auto listen = d->listenerSettings(settings);
    if (cloud ? !source.isFetching : !listens || !listen)
        return d->refuse(
            {ErrorCode::InvalidInput, tr("\"%1\" does not run. Start it first").arg(settings.name)}, id);
    const quint64 command = ++d->lastCommand;
    const std::int64_t nowMs = d->clock.nowMs();
    if (cloud)
        QMetaObject::invokeMethod(d->network, [n = d->network, command, id, answer = testAlertAnswer(nowMs)] {
            n->takeAnswer(command, id, answer);
        });
    else
        QMetaObject::invokeMethod(
            d->network, [n = d->network, command, id, l = listen.value(), line = testAlertLine(nowMs)] {
                n->sendLine(command, id, {l.transport, reachedAt(l.address), l.port}, line);
            });
    return command;
}

} // namespace duskwatch
