# SPDX-FileCopyrightText: 2026 The Duskwatch team
# SPDX-License-Identifier: GPL-3.0-or-later
# What the Debian packages say about themselves. The components are chosen in CMakeLists.txt beside this.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME duskwatch)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "${DUSKWATCH_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEB_COMPONENT_INSTALL ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${DUSKWATCH_HOMEPAGE}")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Each package has a first line of its own in its description; with this, CMake would put the project's before it.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
# Only what is linked is found by this; what is loaded while the program runs is named below.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(CPACK_DEBIAN_TOOLS_PACKAGE_NAME duskwatch-tools)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SECTION net)
# libsecret is how QtKeychain reaches a keychain (a server does without: --token-file); openssl makes the simulator's
# certificate.
set(CPACK_DEBIAN_TOOLS_PACKAGE_RECOMMENDS "libsecret-1-0")
set(CPACK_DEBIAN_TOOLS_PACKAGE_SUGGESTS "duskwatch, openssl")
set(CPACK_COMPONENT_TOOLS_DESCRIPTION "receive and classify alerts from Darktrace without a window
duskwatchctl listens for the JSON syslog of a Darktrace appliance, or fetches
over the appliance's signed API, decides what is an alert and how urgent it
is, and stores every line it received. It needs no display.

This package also has a systemd user unit for collecting in the background,
which is not enabled by itself, and darktrace-simulator, a stand-in for an
appliance to try things out with.")

set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME duskwatch)
set(CPACK_DEBIAN_WINDOW_PACKAGE_SECTION net)
# The SVG icons are drawn by a plugin, which nothing links.
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "libqt6svg6")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "libsecret-1-0, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS "duskwatch-tools, gnome-keyring | keepassxc | kwalletmanager")
set(CPACK_COMPONENT_WINDOW_DESCRIPTION "live alerts from Darktrace on the desk, each with its reason
Duskwatch listens for the JSON syslog of a Darktrace appliance, or fetches
over the appliance's signed API, decides what is an alert and how urgent it
is, shows it at once together with the reason, and keeps every line it
received. It needs one computer and no cloud.

It is for the analyst who triages, and for the engineer who must prove that
events arrive and say why one of them did not become an alert.")

include(CPack)
