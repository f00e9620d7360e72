// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duskwatch {

/// Makes libsecret, through which QtKeychain reaches the Secret Service, begin a new session with the service at
/// its next call. It keeps one for the whole life of the process and never notices that the service was started
/// anew ("The session does not exist"). Nothing happens where libsecret is not installed. Main thread, while no
/// QtKeychain job runs.
void forgetSecretServiceSession();

} // namespace duskwatch
