// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/certificatesaver.h"

#include "ui/backend/filesaver.h"

#include <QFileDialog>
#include <QStandardPaths>

#include <memory>

namespace duskwatch {
namespace {

/// \a source with nothing in it that a file name cannot have.
QString fileName(const QString& source)
{
    QString name;
    for (const QChar c : source)
        name += c.isLetterOrNumber() ? c : QChar(u'-');
    return QStringLiteral("duskwatch-%1.pem").arg(name);
}

} // namespace

CertificateSaver::CertificateSaver(QWidget* window)
    : QObject(window),
      m_window(window),
      m_saver(new FileSaver),
      m_thread(QStringLiteral("certificate-saver"), std::unique_ptr<QObject>(m_saver),
               ThreadRank::BehindWindow)
{
    connect(m_saver, &FileSaver::saved, this, [this](quint64, const QString& path) {
        Q_EMIT told(
            tr("The certificate is saved as %1. Give it to the sender, so that it trusts this collector.")
                .arg(path));
    });
    connect(m_saver, &FileSaver::failed, this,
            [this](quint64, const Error& error) { Q_EMIT told(userMessage(error)); });
}

CertificateSaver::~CertificateSaver() = default;

QFileDialog* CertificateSaver::dialog() const
{
    return m_dialog;
}

void CertificateSaver::ask(const QString& source, const QByteArray& pem)
{
    if (m_dialog)
        m_dialog->deleteLater();
    m_dialog = new QFileDialog(m_window, tr("Save the certificate"),
                               QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                               tr("Certificates (*.pem)"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(QStringLiteral("pem"));
    m_dialog->selectFile(fileName(source));
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this, pem](const QString& path) { save(path, pem); });
    m_dialog->open();
}

void CertificateSaver::save(const QString& path, const QByteArray& pem)
{
    m_saver->save(path, pem);
}

} // namespace duskwatch
