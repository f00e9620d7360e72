// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineprivate.h"

namespace duskwatch {

void Engine::Private::startOutputs()
{
    connect(q, &Engine::opened, &outputs, [this] { outputs.open(dataFolder, startSources); });
    connect(writer, &WriterWorker::stored, &outputs, &OutputDesk::linesStored);
}

OutputDesk& Engine::outputDesk()
{
    return d->outputs;
}

} // namespace duskwatch
