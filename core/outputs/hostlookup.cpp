// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/hostlookup.h"

#include <QCoreApplication>

#include <cstring>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace duskwatch {
namespace {

constexpr int kTimeoutMs = 15'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::HostLookup", text);
}

/// What the look-up and who waits for it share; the last of them frees it.
struct Lookup
{
    Lookup()
        : done(::eventfd(0, EFD_CLOEXEC))
    {
    }
    ~Lookup() { ::close(done); }
    Lookup(const Lookup&) = delete;
    Lookup& operator=(const Lookup&) = delete;

    void run(const std::string& host, const std::string& port, int flags)
    {
        addrinfo hints = {};
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = flags | AI_NUMERICSERV;
        addrinfo* list = nullptr;
        error = ::getaddrinfo(host.c_str(), port.c_str(), &hints, &list);
        for (const addrinfo* one = list; error == 0 && one; one = one->ai_next) {
            HostAddress found;
            std::memcpy(&found.address, one->ai_addr, one->ai_addrlen);
            found.length = one->ai_addrlen;
            addresses.push_back(found);
        }
        if (list)
            ::freeaddrinfo(list);
    }

    int done;
    int error = 0;
    std::vector<HostAddress> addresses; ///< read once done is raised
};

} // namespace

Result<std::vector<HostAddress>> lookUpHost(const QString& host, quint16 port, Wakeup& wakeup)
{
    const std::string name = host.toStdString();
    const std::string service = std::to_string(port);
    const auto lookup = std::make_shared<Lookup>();
    lookup->run(name, service, AI_NUMERICHOST); // needs nobody
    if (lookup->error != 0) {
        std::thread([lookup, name, service] {
            lookup->run(name, service, AI_ADDRCONFIG);
            const std::uint64_t one = 1;
            [[maybe_unused]] const ssize_t told = ::write(lookup->done, &one, sizeof one);
        }).detach();
        if ((wakeup.waitFor(lookup->done, POLLIN, kTimeoutMs) & POLLIN) == 0) {
            if (wakeup.isStopped())
                return Error{ErrorCode::Cancelled, {}};
            return Error{ErrorCode::NetworkFailure, tr("Looking up the name %1 takes too long").arg(host)};
        }
    }
    if (lookup->error != 0 || lookup->addresses.empty())
        return Error{ErrorCode::NetworkFailure, tr("The name %1 was not found").arg(host)};
    return lookup->addresses;
}

} // namespace duskwatch
