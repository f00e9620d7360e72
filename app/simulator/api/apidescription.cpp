// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apioptions.h"

#include <QCoreApplication>

namespace duskwatch::simulator {

QString apiDescription()
{
    return QCoreApplication::translate(
        "ApiOptions",
        "Answers as the HTTPS API of a Darktrace appliance does: GET /modelbreaches, "
        "/aianalyst/incidentevents and\n"
        "/status, acknowledging and comments. Requests must be signed; all that is told is invented.\n"
        "Prints “listening on https://ADDRESS:PORT” and the certificates' SHA-256 fingerprints. SIGTERM or "
        "SIGINT\n"
        "ends it.\n\n"
        "Exit status: 0 it was stopped by SIGTERM or SIGINT; 1 an option is wrong or a file cannot be read "
        "or\n"
        "written; 2 it cannot listen there.\n\n"
        "Faults are NAME, NAME@SECONDS to end by itself, NAME:ENDPOINT to concern one end-point "
        "(modelbreaches,\n"
        "incidentevents, status, acknowledge, comments; not all faults can):\n"
        "  no-right-ENDPOINT  403 once the signature was right\n"
        "  html-login         200 and the log-in page           redirect-login  302 to /login\n"
        "  redirect-403       302 to /403                       response-error  200 "
        "{\"response\":\"ERROR\"}\n"
        "  429                with Retry-After: 2               500             internal error\n"
        "  silent             no answer at all                  slow            a byte of the body a second\n"
        "  cut                ends in the middle of the body    huge            a body of 72 MiB\n"
        "  bad-json           JSON that ends in the middle      comment-lost    confirmed but not stored\n"
        "  change-lost        an acknowledgement is confirmed but not stored\n"
        "  change-dropped     a change is made, and the connection ends in the middle of the answer\n"
        "  anonymised         addresses like 10.0.0.#28445      skew:+31m       the clock is off by +- s, m "
        "or h\n"
        "  date-only:FORMAT   takes one format of dates only: compact, iso, spaced or rfc1123\n"
        "  http2-only         answers every request of HTTP/1.1 with frames of HTTP/2 (SETTINGS and GOAWAY) "
        "and ends\n"
        "                     the connection; HTTP/2 itself is not served either\n"
        "  cert-changed       shows the second certificate; made by the openssl command in any case\n\n"
        "From this computer, without signature and whatever faults are on:\n"
        "  POST /duskwatch-simulator/fault?name=NAME  switches a fault on; an empty name ends them all\n"
        "  GET  /duskwatch-simulator/fault            which ones are on\n"
        "  GET  /duskwatch-simulator/record           what --record writes, as of now");
}

} // namespace duskwatch::simulator
