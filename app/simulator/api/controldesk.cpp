// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/controldesk.h"

#include "app/simulator/api/queryreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch::simulator {

namespace {

Answer problem(int status, const QString& sentence)
{
    const QJsonObject object{{QStringLiteral("error"), sentence}};
    return answerOf(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Answer ControlDesk::answer(const HttpRequest& request)
{
    const QByteArray what = request.path().mid(static_cast<qsizetype>(qstrlen(kPathStart)));
    if (what == "fault" && request.method == "POST")
        return switchFault(request);
    if (what == "fault")
        return listFaults();
    if (what == "record" && request.method == "GET") {
        Answer answer = answerOf(200, m_state.record(m_clock.nowMs()));
        answer.contentType = "application/x-ndjson";
        return answer;
    }
    return problem(404, QStringLiteral("There are POST and GET fault, and GET record."));
}

Answer ControlDesk::switchFault(const HttpRequest& request)
{
    // Not a form: the + of skew:+31m stays one.
    QueryReader reader(request.query());
    const bool named = reader.has("name");
    const QByteArray name = reader.text("name");
    if (!named || !reader.finish())
        return problem(400, QStringLiteral("Say fault?name=NAME, or fault?name= to end all faults."));
    if (name.isEmpty()) {
        m_faults.clear();
    } else {
        const Result<Fault> fault = parseFault(name);
        if (!fault)
            return problem(400, fault.error().detail);
        if (!m_faults.add(fault.value(), m_clock.monotonicMs()))
            return problem(400, QStringLiteral("There are too many faults at once."));
    }
    if (m_faultsChanged)
        m_faultsChanged();
    return listFaults();
}

Answer ControlDesk::listFaults() const
{
    QJsonArray names;
    for (const QByteArray& name : m_faults.names(m_clock.monotonicMs()))
        names.append(QString::fromUtf8(name));
    const QJsonObject object{{QStringLiteral("faults"), names}};
    return answerOf(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace duskwatch::simulator
