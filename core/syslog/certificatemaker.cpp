// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/certificatemaker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostInfo>
#include <QNetworkInterface>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

namespace duskwatch {
namespace {

constexpr int kMostAddresses = 32;
constexpr std::int64_t kHourSeconds = 3600;

struct Free
{
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(BIO* bio) const { BIO_free_all(bio); }
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

Error libraryFailure()
{
    return {ErrorCode::NetworkFailure,
            QCoreApplication::translate("duskwatch::CertificateMaker", "The certificate could not be made")};
}

/// Only what can stand in an extension's text: host names of a computer can be anything.
bool isPlainName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 253 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'.';
    });
}

QByteArray alternativeNames(const CertificateWish& wish)
{
    QStringList parts;
    for (const QString& name : wish.names)
        if (isPlainName(name))
            parts << QStringLiteral("DNS:") + name;
    for (const QHostAddress& address : wish.addresses)
        parts << QStringLiteral("IP:") + address.toString();
    return parts.join(u',').toLatin1();
}

bool addExtension(X509* certificate, int kind, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_nconf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setNumber(X509* certificate)
{
    std::array<unsigned char, 16> random{};
    if (RAND_bytes(random.data(), random.size()) != 1)
        return false;
    random[0] &= 0x7f; // positive
    BIGNUM* number = BN_bin2bn(random.data(), random.size(), nullptr);
    const bool set = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return set;
}

bool fill(X509* certificate, EVP_PKEY* key, const CertificateWish& wish)
{
    const auto start = static_cast<time_t>(wish.nowMs / 1000 - kHourSeconds);
    const QByteArray commonName =
        isPlainName(wish.names.value(0)) ? wish.names.first().left(64).toLatin1() : QByteArray("duskwatch");
    X509_NAME* name = X509_get_subject_name(certificate);
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setNumber(certificate) &&
           ASN1_TIME_set(X509_getm_notBefore(certificate), start) &&
           ASN1_TIME_adj(X509_getm_notAfter(certificate), start, wish.days, 0) &&
           X509_set_pubkey(certificate, key) == 1 &&
           X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                      reinterpret_cast<const unsigned char*>(commonName.constData()), -1, -1,
                                      0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1 &&
           addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, NID_key_usage, "critical,digitalSignature") &&
           addExtension(certificate, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, NID_subject_alt_name, alternativeNames(wish)) &&
           X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray bytesOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

/// Whole or not at all, and from its first byte on readable as \a permissions say.
Result<void> write(const QString& path, const QByteArray& bytes, QFileDevice::Permissions permissions)
{
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished);
    QFile file(unfinished);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions) &&
                         file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (written &&
        ::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    QFile::remove(unfinished);
    return Error{ErrorCode::FileUnwritable, path};
}

Result<void> write(const TlsFiles& files, X509* certificate, EVP_PKEY* key)
{
    const QString folder = QFileInfo(files.key).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileUnwritable, folder};
    const Owned<BIO> keyText(BIO_new(BIO_s_secmem())); // wiped when it goes
    const Owned<BIO> certificateText(BIO_new(BIO_s_mem()));
    if (!keyText || !certificateText ||
        PEM_write_bio_PrivateKey(keyText.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificateText.get(), certificate) != 1)
        return libraryFailure();
    const QFileDevice::Permissions ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QByteArray secret = bytesOf(keyText.get());
    auto written = write(files.key, secret, ours);
    OPENSSL_cleanse(secret.data(), static_cast<std::size_t>(secret.size()));
    if (written)
        written = write(files.certificate, bytesOf(certificateText.get()),
                        ours | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    return written;
}

} // namespace

CertificateWish wishForThisComputer(std::int64_t nowMs)
{
    CertificateWish wish;
    wish.nowMs = nowMs;
    const QString host = QHostInfo::localHostName();
    const QString domain = QHostInfo::localDomainName();
    if (!host.isEmpty() && !domain.isEmpty() && !host.contains(u'.'))
        wish.names << host + u'.' + domain;
    if (!host.isEmpty())
        wish.names << host;
    wish.names << QStringLiteral("localhost");
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : addresses)
        if (!address.isLinkLocal() && wish.addresses.size() < kMostAddresses)
            wish.addresses.append(address);
    return wish;
}

TlsFiles ownTlsFiles(const QString& dataFolder)
{
    const QDir folder(QDir(dataFolder).absoluteFilePath(QStringLiteral("tls")));
    TlsFiles files;
    files.certificate = folder.filePath(QStringLiteral("collector-certificate.pem"));
    files.key = folder.filePath(QStringLiteral("collector-key.pem"));
    files.made = true;
    return files;
}

Result<void> makeCertificate(const CertificateWish& wish, const TlsFiles& files)
{
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), wish))
        return libraryFailure();
    return write(files, certificate.get(), key.get());
}

Result<void> ensureCertificate(const TlsFiles& files, std::int64_t nowMs)
{
    if (QFile::exists(files.certificate) && QFile::exists(files.key))
        return {};
    return makeCertificate(wishForThisComputer(nowMs), files);
}

} // namespace duskwatch
