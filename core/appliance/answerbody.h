// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apianswer.h"

namespace duskwatch {

/// Sorts a body as it comes: JSON goes on to the sink (or is kept whole where there is none), anything else is kept
/// only as far as its meaning needs. A small object is held back until it is whole, because it may be a refusal.
/// Plain value; one thread.
class AnswerBody
{
public:
    /// Enough to recognise an error object or a page by its title.
    static constexpr qsizetype kKeptBytes = 65'536;
    /// A refusal is smaller than this.
    static constexpr qsizetype kHeldBytes = 4'096;

    /// \a json: the status is one at which JSON is data.
    AnswerBody(bool json, AnswerSink sink);

    void feed(QByteArrayView bytes);
    /// The body has ended: hands on what was held back. Not to be called when \a text() meant an error.
    void flush();

    /// All bytes so far.
    qint64 size() const { return m_size; }
    /// The body is data in JSON, by its first character.
    bool isJson() const { return m_kind == Kind::List || m_kind == Kind::Object; }
    /// What is known of the beginning: the whole of a small object, at most kKeptBytes of anything that is no JSON,
    /// empty for JSON that was handed on.
    const QByteArray& text() const { return m_text; }
    /// The whole body where there is no sink; after flush().
    QByteArray takeWhole() { return std::move(m_whole); }

private:
    enum class Kind { Unknown, List, Object, Page };

    void decide();
    void handOn(QByteArrayView bytes);

    AnswerSink m_sink;
    Kind m_kind;
    bool m_held = true;     ///< m_text was not handed on yet
    qsizetype m_blanks = 0; ///< of m_text that were passed over
    qint64 m_size = 0;
    QByteArray m_text;
    QByteArray m_whole;
};

} // namespace duskwatch
