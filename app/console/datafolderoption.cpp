// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/datafolderoption.h"

#include "app/console/arguments.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

const QString kOption = QStringLiteral("data-dir");

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::DataFolder", text);
}

} // namespace

QCommandLineOption dataFolderOption()
{
    return {kOption, tr("The data folder."), QStringLiteral("DIR")};
}

std::unique_ptr<StoreReader> openReader(const QCommandLineParser& parser)
{
    if (!parser.isSet(kOption)) {
        usageError(tr("Say which data folder to use with --data-dir."));
        return nullptr;
    }
    auto reader = StoreReader::open(parser.value(kOption));
    if (!reader) {
        reportError(userMessage(reader.error()));
        return nullptr;
    }
    return std::move(reader).value();
}

std::optional<SourceRecord> findSource(StoreReader& reader, const QString& name)
{
    const auto sources = reader.sources();
    if (!sources) {
        reportError(userMessage(sources.error()));
        return std::nullopt;
    }
    QStringList names;
    for (const SourceRecord& source : sources.value()) {
        if (source.name.compare(name, Qt::CaseInsensitive) == 0)
            return source;
        names << escapedForTerminal(source.name);
    }
    reportError(names.isEmpty() ? tr("There is no event source in this data folder yet.")
                                : tr("There is no event source named \"%1\"; there are: %2.")
                                      .arg(escapedForTerminal(name), names.join(QStringLiteral(", "))));
    return std::nullopt;
}

std::optional<qint64> countFrom(const QCommandLineParser& parser, const QString& option)
{
    bool ok = false;
    const qint64 count = parser.value(option).toLongLong(&ok);
    if (ok && count >= 0)
        return count;
    usageError(tr("--%1 takes a whole number of 0 or more, not \"%2\".")
                   .arg(option, escapedForTerminal(parser.value(option))));
    return std::nullopt;
}

} // namespace duskwatch::console
