// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/connectionsettings.h"

#include "core/appliance/applianceurl.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace duskwatch {
namespace {

constexpr int kMaxNameLength = 64;
constexpr int kMaxTokenLength = 256;
constexpr qsizetype kSha256Bytes = 32;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ConnectionSettings", text);
}

template <class Value>
using Words = std::array<std::pair<Value, QLatin1String>, 4>;

// A word fits at most once; short tables repeat their first row.
constexpr Words<Trust> kTrustWords{{{Trust::System, QLatin1String("system")},
                                    {Trust::CaFile, QLatin1String("ca-file")},
                                    {Trust::Pin, QLatin1String("pin")},
                                    {Trust::System, QLatin1String("system")}}};
constexpr Words<ProxyKind> kProxyWords{{{ProxyKind::System, QLatin1String("system")},
                                        {ProxyKind::None, QLatin1String("none")},
                                        {ProxyKind::Http, QLatin1String("http")},
                                        {ProxyKind::Socks5, QLatin1String("socks5")}}};

template <class Value>
QString wordOf(Value value, const Words<Value>& words)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto& row) { return row.first == value; });
    return found == words.end() ? QString() : QString(found->second);
}

template <class Value>
std::optional<Value> valueOf(const QString& word, const Words<Value>& words)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&word](const auto& row) { return row.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

QString nameProblem(const QString& name, const QStringList& otherNames)
{
    if (name.trimmed().isEmpty())
        return tr("Give the connection a name; event sources choose it by that name.");
    if (name != name.trimmed())
        return tr("The name begins or ends with a space. Remove it.");
    if (name.size() > kMaxNameLength)
        return tr("The name has %1 characters; at most %2 are possible.")
            .arg(name.size())
            .arg(kMaxNameLength);
    const auto unseen = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    };
    if (std::any_of(name.cbegin(), name.cend(), unseen))
        return tr("The name contains a character that cannot be seen. Remove it.");
    if (otherNames.contains(name, Qt::CaseInsensitive))
        return tr("There is a connection with this name already. Choose another name.");
    return {};
}

/// A host exactly as cleanApplianceUrl() would leave it.
QString hostProblem(const QString& host)
{
    const Result<CleanedUrl> cleaned = cleanApplianceUrl(host);
    if (!cleaned)
        return cleaned.error().detail;
    if (cleaned->host != host)
        return tr("Only the host name belongs here: %1").arg(cleaned->host);
    return {};
}

QString tokenProblem(const QString& token)
{
    if (token.isEmpty())
        return tr("Enter the public token. Darktrace shows it beside the private one when a pair is made.");
    const auto visible = [](QChar c) {
        return c > u' ' && c < QChar(127);
    };
    if (token.size() > kMaxTokenLength || !std::all_of(token.cbegin(), token.cend(), visible))
        return tr("A public token is one word of letters and digits. Copy it again.");
    return {};
}

} // namespace

QVector<ConnectionProblem> validate(const ConnectionSettings& settings, const QStringList& otherNames)
{
    using Field = ConnectionProblem::Field;
    QVector<ConnectionProblem> problems;
    const auto add = [&](Field field, const QString& message) {
        if (!message.isEmpty())
            problems.append({field, message});
    };
    add(Field::Name, nameProblem(settings.name, otherNames));
    add(Field::Host, hostProblem(settings.host));
    if (settings.port == 0)
        add(Field::Port, tr("The port must be between 1 and 65535."));
    add(Field::PublicToken, tokenProblem(settings.publicToken));
    if (settings.trust == Trust::CaFile && !QDir::isAbsolutePath(settings.caFile))
        add(Field::CaFile, tr("Choose the file with the certificate of your authority."));
    if (settings.trust == Trust::Pin && settings.pinSha256.size() != kSha256Bytes)
        add(Field::Pin,
            tr("Test the connection, compare the fingerprint that it shows with the appliance's, and "
               "confirm it."));
    if (settings.proxyKind == ProxyKind::Http || settings.proxyKind == ProxyKind::Socks5) {
        add(Field::ProxyHost, hostProblem(settings.proxyHost));
        if (settings.proxyPort == 0)
            add(Field::ProxyPort, tr("The port of the proxy must be between 1 and 65535."));
    }
    return problems;
}

QByteArray toJson(const ConnectionSettings& settings)
{
    const QJsonObject object{
        {QStringLiteral("name"), settings.name},
        {QStringLiteral("host"), settings.host},
        {QStringLiteral("port"), settings.port},
        {QStringLiteral("publicToken"), settings.publicToken},
        {QStringLiteral("credentialId"), settings.credentialId},
        {QStringLiteral("trust"), wordOf(settings.trust, kTrustWords)},
        {QStringLiteral("caFile"), settings.caFile},
        {QStringLiteral("pinSha256"), QString::fromLatin1(settings.pinSha256.toHex())},
        {QStringLiteral("proxy"), wordOf(settings.proxyKind, kProxyWords)},
        {QStringLiteral("proxyHost"), settings.proxyHost},
        {QStringLiteral("proxyPort"), settings.proxyPort},
        {QStringLiteral("dateFormat"), dateFormatName(settings.dateFormat)},
        {QStringLiteral("writeBack"), settings.writeBack},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ConnectionSettings> connectionSettingsFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{
            ErrorCode::InvalidInput,
            tr("The stored settings of a connection cannot be read (%1)").arg(problem.errorString())};
    const QJsonObject object = document.object();
    const auto text = [&object](const char* key, const QString& otherwise = {}) {
        return object.value(QLatin1String(key)).toString(otherwise);
    };
    const auto port = [&object](const char* key, quint16 otherwise) {
        const int number = object.value(QLatin1String(key)).toInt(otherwise);
        return static_cast<quint16>(number < 0 || number > 65535 ? 0 : number);
    };
    ConnectionSettings settings;
    settings.name = text("name");
    const auto trust = valueOf(text("trust", wordOf(settings.trust, kTrustWords)), kTrustWords);
    const auto proxy = valueOf(text("proxy", wordOf(settings.proxyKind, kProxyWords)), kProxyWords);
    const auto format = dateFormatFromName(text("dateFormat", dateFormatName(settings.dateFormat)));
    if (!trust || !proxy || !format) // guessing could believe a certificate that the user does not
        return Error{ErrorCode::InvalidInput,
                     tr("The stored settings of the connection %1 use something this version does not know")
                         .arg(settings.name)};
    settings.host = text("host");
    settings.port = port("port", settings.port);
    settings.publicToken = text("publicToken");
    settings.credentialId = object.value(QLatin1String("credentialId")).toInteger();
    settings.trust = *trust;
    settings.caFile = text("caFile");
    settings.pinSha256 = QByteArray::fromHex(text("pinSha256").toLatin1());
    settings.proxyKind = *proxy;
    settings.proxyHost = text("proxyHost");
    settings.proxyPort = port("proxyPort", 0);
    settings.dateFormat = *format;
    settings.writeBack = object.value(QLatin1String("writeBack")).toBool();
    return settings;
}

QString fingerprintText(const QByteArray& sha256)
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

QByteArray fingerprintFromText(const QString& text)
{
    static const QRegularExpression front(QStringLiteral("^\\s*sha-?256(\\s*fingerprint)?\\s*[:=]\\s*"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whole(QStringLiteral("^\\s*([0-9a-f]{2}[:\\s-]?){32}\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kLongest = 256;
    const QString digits = QString(text.left(kLongest)).remove(front);
    if (text.size() > kLongest || !whole.match(digits).hasMatch())
        return {};
    return QByteArray::fromHex(digits.toLatin1()); // passes over what is no digit
}

} // namespace duskwatch
