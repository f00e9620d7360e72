// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace duskwatch {

/// The body of a POST that is sent at most once. Where a connection ends before an answer, Qt sends a request again by
/// itself, on a new one, also a POST; the appliance may have taken the first one. This body cannot be begun anew, so that
/// Qt fails instead, and whoever asked reads first whether it arrived. Network thread.
class SentOnceBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit SentOnceBody(const QByteArray& bytes, QObject* parent)
        : QIODevice(parent),
          m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 length = std::min<qint64>(most, m_bytes.size() - pos());
        if (length <= 0)
            return length < 0 || most > 0 ? -1 : 0;
        std::memcpy(data, m_bytes.constData() + pos(), static_cast<std::size_t>(length));
        return length;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
};

} // namespace duskwatch
