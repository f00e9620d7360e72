// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/appliancelink.h"

#include "ui/text/foreigntext.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ApplianceLink", text);
}

ApplianceLink refuse(const QString& reason)
{
    return {ApplianceLink::Verdict::Refuse, {}, reason};
}

} // namespace

ApplianceLink judgeLink(const QString& link, const QString& ownHost, const QStringList& agreed)
{
    if (link.isEmpty())
        return {};
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(tr("The event's link is not an address."));
    if (url.scheme() != QLatin1String("https"))
        return refuse(tr("The event's link is not an https address, so it is not opened."));
    if (!url.userInfo().isEmpty())
        return refuse(
            tr("The event's link carries a user name, as a forged one would, so it is not opened."));
    const QString host = url.host(QUrl::EncodeUnicode).toLower();
    if (!ownHost.isEmpty() && host != ownHost.toLower())
        return refuse(
            tr("The event's link leads to %1, which is not the appliance of this event source (%2), so it "
               "is not opened.")
                .arg(visibleText(host), ownHost));
    return {agreed.contains(host) ? ApplianceLink::Verdict::Open : ApplianceLink::Verdict::Ask, url, {}};
}

} // namespace duskwatch
