// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/applianceurl.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr qsizetype kMaxTextLength = 4096;
constexpr qsizetype kMaxHostLength = 253; // RFC 1035 section 2.3.4, without the last dot
constexpr qsizetype kMaxLabelLength = 63;
constexpr int kHighestPort = 65535;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ApplianceUrl", text);
}

Error refused(const QString& why)
{
    return {ErrorCode::InvalidInput, why};
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Removes what cannot be seen and what stands around an address in mails and documents.
QString unwrapped(QString text, QStringList& notes)
{
    const auto invisible = [](QChar c) {
        return c.category() == QChar::Other_Format;
    };
    if (std::any_of(text.cbegin(), text.cend(), invisible)) {
        text.removeIf(invisible);
        notes.append(tr("Characters that cannot be seen were removed."));
    }
    text = text.trimmed();
    static const QRegularExpression wrapping(
        QStringLiteral("^[\"'`<(\\x{201C}\\x{201D}\\x{201E}\\x{2018}\\x{2019}\\x{AB}\\x{BB}\\s]+"
                       "|[\"'`>),;\\x{201C}\\x{201D}\\x{2018}\\x{2019}\\x{AB}\\x{BB}\\s]+$"));
    QString bare = QString(text).remove(wrapping);
    if (bare != text)
        notes.append(tr("Quotes, brackets or punctuation around the address were removed."));
    return bare;
}

/// Takes "https://" away; every other scheme is an error.
Result<QString> withoutScheme(const QString& text, QStringList& notes)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):/{1,2}"));
    const QRegularExpressionMatch match = scheme.match(text);
    if (!match.hasMatch())
        return text.startsWith(QLatin1String("//")) ? text.mid(2) : text;
    const QString name = match.captured(1).toLower();
    if (name == QLatin1String("http"))
        return refused(
            tr("An address with http:// is not encrypted, and tokens must not travel in the open. Use the "
               "https:// address of the appliance."));
    if (name != QLatin1String("https"))
        return refused(
            tr("The address begins with %1://, but an appliance is reached with https://. Copy the address "
               "from the browser in which you open Darktrace.")
                .arg(name.left(20)));
    notes.append(tr("https:// was removed; it is always used."));
    return text.mid(match.capturedLength());
}

/// Takes path, query and fragment away.
QString withoutPage(const QString& text, QStringList& notes)
{
    const auto cut = [](QString& rest, QChar from) {
        const qsizetype at = rest.indexOf(from);
        QString tail = at < 0 ? QString() : rest.mid(at);
        rest.truncate(at < 0 ? rest.size() : at);
        return tail;
    };
    constexpr qsizetype kShown = 60;
    QString rest = text;
    const QString fragment = cut(rest, u'#');
    const QString query = cut(rest, u'?');
    const QString path = cut(rest, u'/');
    if (path.size() > 1)
        notes.append(tr("The path %1 was removed.").arg(path.left(kShown)));
    else if (!path.isEmpty())
        notes.append(tr("The slash at the end was removed."));
    // What stands behind ? and # can be a session or a token, so it is not repeated.
    if (!query.isEmpty())
        notes.append(tr("The part from the question mark on was removed."));
    if (!fragment.isEmpty())
        notes.append(tr("The part from the number sign on was removed."));
    return rest;
}

Result<QString> withoutUser(const QString& text, bool hadScheme, QStringList& notes)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return text;
    if (!hadScheme && !text.left(at).contains(u':'))
        return refused(tr("This looks like an e-mail address. Enter the host name of the appliance, such as "
                          "example.cloud.darktrace.com."));
    notes.append(tr("The user name before the @ was removed; tokens are used instead."));
    return text.mid(at + 1);
}

/// Parts "host:port" and "[ipv6]:port"; bare IPv6 has no port.
Result<QString> withoutPort(const QString& text, quint16& port, QStringList& notes)
{
    const bool bracketed = text.startsWith(u'[');
    const qsizetype close = text.indexOf(u']');
    if (bracketed && close < 0)
        return refused(tr("The bracket of the IPv6 address is not closed."));
    if (!bracketed && text.count(u':') > 1)
        return text;
    const qsizetype colon = bracketed ? close + 1 : text.indexOf(u':');
    if (colon < 0 || colon == text.size())
        return text;
    if (text[colon] != u':')
        return refused(tr("Behind the bracket of an IPv6 address only a colon and a port can follow."));
    const QString number = text.mid(colon + 1);
    const QString host = text.left(colon);
    if (number.isEmpty()) {
        notes.append(tr("The colon without a port was removed."));
        return host;
    }
    bool fits = false;
    const int value = number.toInt(&fits);
    if (!isDigits(number) || !fits || value < 1 || value > kHighestPort)
        return refused(tr("The port must be a number between 1 and 65535."));
    port = static_cast<quint16>(value);
    return host;
}

Result<QString> cleanIpv6(QString text)
{
    if (text.startsWith(u'['))
        text = text.mid(1, text.size() - 2);
    if (text.contains(u'%'))
        return refused(
            tr("IPv6 addresses with a zone (%) work only on one network. Use another address or the name."));
    const QHostAddress address(text);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return refused(tr("This is not an IPv6 address, and a port needs exactly one colon."));
    return address.toString();
}

Result<QString> cleanIpv4(const QString& text)
{
    const QHostAddress address(text);
    // QHostAddress also takes "1", "127.1" and "010.0.0.1", which mean something else to other programs.
    if (address.protocol() != QAbstractSocket::IPv4Protocol || address.toString() != text)
        return refused(
            tr("This is not a whole IPv4 address. It needs four numbers from 0 to 255, such as 192.0.2.10."));
    return text;
}

bool isLabel(QStringView label)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !label.isEmpty() && label.size() <= kMaxLabelLength && !label.startsWith(u'-') &&
           !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), allowed);
}

Result<QString> cleanName(QString text, QStringList& notes)
{
    if (text.endsWith(u'.')) {
        text.chop(1);
        notes.append(tr("The dot at the end was removed."));
    }
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; });
    const QString name = ascii ? text.toLower() : QString::fromLatin1(QUrl::toAce(text)).toLower();
    const QStringList labels = name.split(u'.');
    if (name.size() > kMaxHostLength ||
        !std::all_of(labels.cbegin(), labels.cend(), [](const QString& label) { return isLabel(label); }))
        return refused(
            tr("This is not a host name. Names have letters, digits and hyphens, parted by single dots, "
               "such as example.cloud.darktrace.com."));
    if (!ascii)
        notes.append(tr("The name is written %1 on the network.").arg(name));
    if (labels.last().startsWith(QLatin1String("0x")) || isDigits(labels.last()))
        return cleanIpv4(name);
    return name;
}

Result<QString> cleanHost(const QString& text, QStringList& notes)
{
    if (text.isEmpty())
        return refused(tr("The host name is missing. Enter one such as example.cloud.darktrace.com."));
    return text.contains(u':') || text.startsWith(u'[') ? cleanIpv6(text) : cleanName(text, notes);
}

} // namespace

Result<CleanedUrl> cleanApplianceUrl(const QString& text)
{
    if (text.size() > kMaxTextLength)
        return refused(tr("The text is too long for an address. Enter only the host name of the appliance."));
    CleanedUrl cleaned;
    const QString bare = unwrapped(text, cleaned.notes).replace(u'\\', u'/'); // as browsers do
    if (bare.isEmpty())
        return refused(tr("Enter the host name of the appliance, such as example.cloud.darktrace.com."));
    const Result<QString> place = withoutScheme(bare, cleaned.notes);
    if (!place)
        return place.error();
    const bool hadScheme = place.value().size() < bare.size();
    const QString authority = withoutPage(place.value(), cleaned.notes);
    if (std::any_of(authority.cbegin(), authority.cend(),
                    [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return refused(tr("There is a space or line break in the address. Enter one host name."));
    const Result<QString> hostAndPort = withoutUser(authority, hadScheme, cleaned.notes);
    if (!hostAndPort)
        return hostAndPort.error();
    const Result<QString> host = withoutPort(hostAndPort.value(), cleaned.port, cleaned.notes);
    if (!host)
        return host.error();
    const Result<QString> clean = cleanHost(host.value(), cleaned.notes);
    if (!clean)
        return clean.error();
    cleaned.host = clean.value();
    return cleaned;
}

} // namespace duskwatch
