// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/linkopener.h"

#include "ui/connections/connectionwords.h"
#include "ui/text/foreigntext.h"

#include <QPushButton>

namespace duskwatch {

LinkOpener::LinkOpener(Backend& backend, QWidget& page, std::function<bool(const QUrl&)> open)
    : QObject(&page),
      m_backend(backend),
      m_page(page),
      m_open(std::move(open))
{
}

QString LinkOpener::ownHost(SourceId source) const
{
    ConnectionId connection{};
    for (const SourceStatus& status : m_backend.sources())
        if (status.id == source)
            connection = status.settings.connection;
    for (const ConnectionRecord& record : m_backend.connections())
        if (record.id == connection)
            return settingsOf(record).host;
    return {};
}

void LinkOpener::open(const QString& link, SourceId source)
{
    const ApplianceLink judged = judgeLink(link, ownHost(source), m_agreed);
    switch (judged.verdict) {
    case ApplianceLink::Verdict::Open:
        show(judged.url);
        break;
    case ApplianceLink::Verdict::Ask:
        ask(judged.url);
        break;
    case ApplianceLink::Verdict::Refuse:
        Q_EMIT refused(judged.reason);
        break;
    case ApplianceLink::Verdict::None:
        Q_EMIT refused(tr("The event came without a link to the appliance."));
        break;
    }
}

void LinkOpener::ask(const QUrl& url)
{
    if (m_question)
        return;
    const QString host = url.host(QUrl::EncodeUnicode).toLower();
    m_question = new QMessageBox(&m_page);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Question);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setText(tr("Open %1 in the browser?").arg(visibleText(host)));
    m_question->setInformativeText(tr("The link came with the event. Open it if this is your Darktrace "
                                      "appliance; you will not be asked about "
                                      "this host again."));
    m_question->setDetailedText(visibleText(url.toString()));
    QPushButton* open = m_question->addButton(tr("Open the link"), QMessageBox::AcceptRole);
    m_question->addButton(QMessageBox::Cancel);
    m_question->setDefaultButton(QMessageBox::Cancel);
    connect(open, &QPushButton::clicked, this, [this, url, host] {
        m_agreed.append(host);
        Q_EMIT agreedHostsChanged();
        show(url);
    });
    m_question->open();
}

void LinkOpener::show(const QUrl& url)
{
    if (!m_open(url))
        Q_EMIT refused(tr("No browser could be started. The address is %1").arg(visibleText(url.toString())));
}

} // namespace duskwatch
