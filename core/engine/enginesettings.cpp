// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/engine/engineprivate.h"
#include "core/triage/triagejson.h"

// What the engine keeps in the store for itself: how events are ranked, and how long they are kept.
namespace duskwatch {
namespace {

const QString kTriageSetting = QStringLiteral("triage");
const QString kKeepMsSetting = QStringLiteral("retention.keepMs");
const QString kKeepBytesSetting = QStringLiteral("retention.keepBytes");

std::optional<std::int64_t> optionalNumber(const QString& text)
{
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    return ok && number > 0 ? std::optional<std::int64_t>(number) : std::nullopt;
}

QString numberText(const std::optional<std::int64_t>& number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

void Engine::Private::readSettings(std::function<void()> then)
{
    onWriter(
        [](StoreWriter& store) {
            std::vector<QString> values;
            for (const QString& name : {kTriageSetting, kKeepMsSetting, kKeepBytesSetting}) {
                const auto value = store.setting(name);
                values.push_back(value ? value.value() : QString());
            }
            return values;
        },
        [this, then = std::move(then)](const std::vector<QString>& values) {
            applyTriage(triageSettingsFromJson(values[0]));
            retention = {optionalNumber(values[1]), optionalNumber(values[2])};
            QMetaObject::invokeMethod(writer, [w = writer, r = retention] { w->setRetention(r); });
            then();
        });
}

void Engine::Private::applyTriage(const TriageSettings& settings)
{
    triage = settings;
    if (host)
        QMetaObject::invokeMethod(host, [h = host, settings] { h->setTriage(settings); });
    if (network)
        QMetaObject::invokeMethod(network, [n = network, settings] { n->setTriage(settings); });
}

void Engine::setTriageSettings(const TriageSettings& settings)
{
    d->applyTriage(settings);
    if (!d->writer)
        return;
    d->onWriter(
        [json = toJson(settings)](StoreWriter& store) { return store.setSetting(kTriageSetting, json); },
        [](const Result<void>& saved) {
            if (!saved)
                qCWarning(lcEngine).noquote() << "thresholds not kept:" << userMessage(saved.error());
        });
}

TriageSettings Engine::triageSettings() const
{
    return d->triage;
}

RetentionSettings Engine::retention() const
{
    return d->retention;
}

void Engine::setRetention(const RetentionSettings& settings)
{
    d->retention = settings;
    if (!d->writer)
        return;
    QMetaObject::invokeMethod(d->writer, [w = d->writer, settings] { w->setRetention(settings); });
    d->onWriter(
        [settings](StoreWriter& store) {
            auto saved = store.setSetting(kKeepMsSetting, numberText(settings.keepMs));
            return saved ? store.setSetting(kKeepBytesSetting, numberText(settings.keepBytes)) : saved;
        },
        [](const Result<void>& saved) {
            if (!saved)
                qCWarning(lcEngine).noquote() << "retention not kept:" << userMessage(saved.error());
        });
}

} // namespace duskwatch
