// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tokenizer.h"

#include <SQLiteCpp/Exception.h>

#include <QString>

#include <array>
#include <sqlite3.h>

namespace duskwatch {
namespace {

enum : unsigned char { Separator = 0, Joiner = 1, Letter = 2, Wide = 3 };

constexpr std::array<unsigned char, 256> makeClasses()
{
    std::array<unsigned char, 256> classes{};
    for (int c = 0; c < 256; ++c) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        classes[static_cast<std::size_t>(c)] = letter ? Letter : c >= 0x80 ? Wide : Separator;
    }
    for (unsigned char c : {'-', '_', '.', '@', '#', '$', '/'})
        classes[c] = Joiner;
    return classes;
}

constexpr auto kClasses = makeClasses();

unsigned char classOf(char c)
{
    return kClasses[static_cast<unsigned char>(c)];
}

/// Calls each(word, begin, end) for the words of text; a template so that the index pays for no indirection.
template <class Each>
void tokenize(std::string_view text, Each&& each)
{
    std::array<char, kMaxTokenBytes> folded;
    std::string wideFolded;
    std::size_t at = 0;
    while (at < text.size()) {
        while (at < text.size() && classOf(text[at]) < Letter)
            ++at;
        std::size_t end = at;
        std::size_t afterLastLetter = at;
        bool wide = false;
        while (end < text.size() && classOf(text[end]) != Separator) {
            const unsigned char kind = classOf(text[end++]);
            wide |= kind == Wide;
            if (kind >= Letter)
                afterLastLetter = end;
        }
        if (afterLastLetter == at)
            break;
        const std::size_t length = std::min(afterLastLetter - at, kMaxTokenBytes);
        std::string_view word;
        if (wide) {
            wideFolded = QString::fromUtf8(text.data() + at, static_cast<qsizetype>(length))
                             .toCaseFolded()
                             .toStdString();
            word = wideFolded;
        } else {
            for (std::size_t i = 0; i < length; ++i) {
                const char c = text[at + i];
                folded[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
            }
            word = {folded.data(), length};
        }
        if (!each(word, at, afterLastLetter))
            return;
        at = end;
    }
}

int createTokenizer(void*, const char**, int, Fts5Tokenizer** result)
{
    static int nothing; // the tokenizer keeps no state, but FTS5 wants a non-null pointer
    *result = reinterpret_cast<Fts5Tokenizer*>(&nothing);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer*) {}

int runTokenizer(Fts5Tokenizer*, void* context, int, const char* text, int size,
                 int (*token)(void*, int, const char*, int, int, int))
{
    int status = SQLITE_OK;
    if (text == nullptr || size <= 0)
        return status;
    tokenize({text, static_cast<std::size_t>(size)},
             [&](std::string_view word, std::size_t begin, std::size_t end) {
                 status = token(context, 0, word.data(), static_cast<int>(word.size()),
                                static_cast<int>(begin), static_cast<int>(end));
                 return status == SQLITE_OK;
             });
    return status;
}

fts5_api* fts5Api(sqlite3* database)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

void forEachToken(std::string_view text,
                  const std::function<bool(std::string_view, std::size_t, std::size_t)>& each)
{
    tokenize(text, each);
}

std::string searchExpression(std::string_view text)
{
    std::string expression;
    tokenize(text, [&](std::string_view word, std::size_t, std::size_t) {
        if (!expression.empty())
            expression += " AND ";
        expression += '"';
        expression += word; // a word never holds a quotation mark
        expression += "\"*";
        return true;
    });
    return expression;
}

std::string containingExpression(std::string_view text)
{
    constexpr int kWords = 8; // more would only make the search slower
    std::string expression;
    int words = 0;
    tokenize(text, [&](std::string_view word, std::size_t, std::size_t) {
        expression += words == 0 ? "\"" : " AND \"";
        expression += word;
        expression += '"';
        return ++words < kWords;
    });
    return expression;
}

void registerTokenizer(sqlite3* database)
{
    fts5_api* api = fts5Api(database);
    if (api == nullptr)
        throw SQLite::Exception("this SQLite library has no full-text search (FTS5)");
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, runTokenizer};
    const int status = api->xCreateTokenizer(api, "duskwatch", nullptr, &tokenizer, nullptr);
    if (status != SQLITE_OK)
        throw SQLite::Exception(database, status);
}

} // namespace duskwatch
