// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/freedmemory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace duskwatch {

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace duskwatch
