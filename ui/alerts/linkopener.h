// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/appliancelink.h"
#include "ui/backend/backend.h"

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QWidget;

namespace duskwatch {

/// Opens an event at its appliance in the browser, when its link may be trusted; asks before the first one to a host.
/// GUI thread; owned by the page.
class LinkOpener : public QObject
{
    Q_OBJECT
public:
    /// \a open shows a page in the browser; false when it cannot.
    LinkOpener(Backend& backend, QWidget& page, std::function<bool(const QUrl&)> open);

    void open(const QString& link, SourceId source);
    /// Hosts the user has agreed to, in lower case.
    QStringList agreedHosts() const { return m_agreed; }
    void setAgreedHosts(const QStringList& hosts) { m_agreed = hosts; }
    /// The question that is open, or null.
    QMessageBox* question() const { return m_question; }

Q_SIGNALS:
    /// Why it was not opened.
    void refused(const QString& reason);
    void agreedHostsChanged();

private:
    QString ownHost(SourceId source) const;
    void ask(const QUrl& url);
    void show(const QUrl& url);

    Backend& m_backend;
    QWidget& m_page;
    std::function<bool(const QUrl&)> m_open;
    QStringList m_agreed;
    QPointer<QMessageBox> m_question;
};

} // namespace duskwatch
