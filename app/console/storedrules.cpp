// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/storedrules.h"

#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/inputfile.h"
#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/ruletable.h"
#include "core/triage/builtinrules.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Rule", text);
}

/// In one transaction, so that rules and hits fit each other.
Result<void> readInto(const QString& folder, StoredRules& stored)
{
    auto database = openDatabase(folder, DatabaseUse::Read);
    if (!database)
        return database.error();
    try {
        SQLite::Transaction transaction(*database.value());
        if (database.value()->tableExists("rule")) {
            stored.rules = readRules(*database.value());
            stored.hits = readRuleHits(*database.value(), SystemClock().nowMs());
        }
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
    if (stored.rules.empty())
        stored.rules = builtInRules();
    return {};
}

} // namespace

RuleSources StoredRules::names() const
{
    return {[this](std::int64_t row) -> QString {
                for (const SourceRecord& source : sources) {
                    if (toInt(source.id) == row)
                        return source.name;
                }
                return {};
            },
            [this](const QString& name) -> std::optional<std::int64_t> {
                for (const SourceRecord& source : sources) {
                    if (!source.removed && source.name.compare(name, Qt::CaseInsensitive) == 0)
                        return toInt(source.id);
                }
                return std::nullopt;
            }};
}

std::optional<StoredRules> readStoredRules(const QCommandLineParser& parser)
{
    const auto reader = openReader(parser); // says what is wrong with the folder
    if (!reader)
        return std::nullopt;
    auto sources = reader->sources();
    if (!sources) {
        reportError(userMessage(sources.error()));
        return std::nullopt;
    }
    StoredRules stored;
    stored.sources = std::move(sources).value();
    if (const auto read = readInto(parser.value(QStringLiteral("data-dir")), stored); !read) {
        reportError(userMessage(read.error()));
        return std::nullopt;
    }
    return stored;
}

const DetectionRule* findRule(const DetectionRules& rules, const QString& name)
{
    for (const DetectionRule& rule : rules) {
        if (ruleName(rule).compare(name, Qt::CaseInsensitive) == 0 ||
            (rule.isBuiltIn() && rule.builtIn == name))
            return &rule;
    }
    return nullptr;
}

std::optional<QByteArray> readRuleFile(const QCommandLineParser& parser)
{
    auto file = InputFile::open(parser.value(QStringLiteral("file")));
    if (!file) {
        reportError(userMessage(file.error()));
        return std::nullopt;
    }
    QByteArray bytes(kMaxRuleFileBytes + 1, Qt::Uninitialized);
    std::size_t size = 0;
    for (;;) {
        const std::int64_t count =
            file.value().read(bytes.data() + size, static_cast<std::size_t>(bytes.size()) - size);
        if (count < 0) {
            reportError(userMessage(file.value().error()));
            return std::nullopt;
        }
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
        if (size > static_cast<std::size_t>(kMaxRuleFileBytes)) {
            reportError(tr("The file of rules is larger than 4 MiB."));
            return std::nullopt;
        }
    }
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

} // namespace duskwatch::console
