// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rawclipboard.h"

#include "ui/text/words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace duskwatch {
namespace {

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("duskwatch::RawClipboard", text, nullptr, count);
}

} // namespace

QString copyToClipboard(const QByteArray& bytes, qint64 lines)
{
    const QString text = QString::fromUtf8(bytes);
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(text);
    data->setData(QStringLiteral("application/octet-stream"), bytes);
    QGuiApplication::clipboard()->setMimeData(data);
    const QString copied = lines == 1 ? tr("The line was copied as received.")
                                      : tr("%1 lines were copied as received.").arg(countText(lines));
    if (text.toUtf8() == bytes && !bytes.contains('\0'))
        return copied;
    return copied + u' ' + tr("Bytes that are no text were replaced on the clipboard; an export keeps them.");
}

} // namespace duskwatch
