// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertclipboard.h"

#include "ui/alerts/alerttext.h"
#include "ui/text/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace duskwatch {

AlertClipboard::AlertClipboard(Backend& backend, QObject* parent)
    : QObject(parent),
      m_backend(backend),
      m_queries(backend.createQueries(QStringLiteral("copy")))
{
    connect(m_queries, &StoreQueries::rowsRead, this, &AlertClipboard::take);
    connect(m_queries, &StoreQueries::failed, this, [this](quint64 job, const Error& error) {
        if (job == m_job)
            Q_EMIT told(tr("The alerts could not be copied. %1").arg(userMessage(error)));
    });
}

void AlertClipboard::copy(std::vector<EventId> ids, bool asJson)
{
    if (ids.empty())
        return;
    m_wanted = ids.size();
    ids.resize(std::min(ids.size(), kMost));
    m_asJson = asJson;
    m_job = m_queries->requestRows(ids);
}

void AlertClipboard::take(quint64 job, const std::vector<AlertRow>& rows)
{
    if (job != m_job)
        return;
    m_job = 0;
    QString text;
    for (const AlertRow& row : rows) {
        const QString source = m_backend.sourceName(row.source);
        if (m_asJson)
            text += QString::fromUtf8(alertAsJson(row, source)) + u'\n';
        else
            text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + alertAsText(row, source);
    }
    auto* data = new QMimeData; // the clipboard takes it
    data->setText(text);
    if (m_asJson)
        data->setData(QStringLiteral("application/json"), text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    if (m_wanted > rows.size())
        Q_EMIT told(
            tr("The first %1 of %2 alerts are copied.")
                .arg(countText(static_cast<qint64>(rows.size())), countText(static_cast<qint64>(m_wanted))));
    else
        Q_EMIT told(rows.size() == 1
                        ? tr("The alert is copied.")
                        : tr("%1 alerts are copied.").arg(countText(static_cast<qint64>(rows.size()))));
}

} // namespace duskwatch
