// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace duskwatch {

/// A secret, such as a private token: moved, never copied by accident, and its bytes are wiped when it goes.
/// There is no way to print it. A value type; any thread, one at a time.
class SecretText
{
public:
    /// Empty.
    SecretText() = default;
    /// Takes the secret out of \a bytes and leaves them as zeros. Bytes that another QByteArray shares cannot be
    /// wiped; whoever shares them keeps them.
    static SecretText fromUtf8(QByteArray&& bytes);
    ~SecretText();
    SecretText(SecretText&& other) noexcept;
    SecretText& operator=(SecretText&& other) noexcept;
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;

    /// A second holder of the same secret, for whoever must keep it longer.
    SecretText clone() const;
    /// The bytes, UTF-8; valid while this lives and is neither moved from, assigned to nor cleared.
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    bool isEmpty() const { return m_size == 0; }
    /// Wipes and forgets the bytes. Their memory is kept until this goes.
    void clear();

private:
    explicit SecretText(QByteArrayView bytes);

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

} // namespace duskwatch
