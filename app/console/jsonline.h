// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>

namespace duskwatch::console {

/// Appends one JSON object, a line, to a text; members stand in the order of the calls, texts are safe for a terminal.
/// The line ends when this goes. One thread.
class JsonLine
{
public:
    /// \a out is borrowed and must outlive this.
    explicit JsonLine(std::string& out);
    ~JsonLine();
    JsonLine(const JsonLine&) = delete;
    JsonLine& operator=(const JsonLine&) = delete;

    void text(const char* name, const QString& value); ///< null when empty
    void number(const char* name, std::int64_t value);
    void number(const char* name, double value);
    void boolean(const char* name, bool value);
    void null(const char* name);
    void texts(const char* name, const QStringList& values);

private:
    void member(const char* name);

    std::string& m_out;
    bool m_first = true;
};

} // namespace duskwatch::console
