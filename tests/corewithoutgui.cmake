# SPDX-FileCopyrightText: 2026 The Lectern developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Configures, builds and tests with LECTERN_GUI=OFF; fails if a GUI library was looked for or linked.
function(run what)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE text ERROR_VARIABLE text)
    if(code)
        message(FATAL_ERROR "${what} failed:\n${text}")
    endif()
    set(output "${text}" PARENT_SCOPE)
endfunction()

run("Configuring" "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${BINARY}" -G Ninja -DCMAKE_BUILD_TYPE=Release -DLECTERN_GUI=OFF -DLECTERN_WERROR=${WERROR})
file(STRINGS "${BINARY}/CMakeCache.txt" gui REGEX "^Qt6(Gui|Widgets)_DIR:PATH=/")
if(gui)
    message(FATAL_ERROR "LECTERN_GUI=OFF looked for a GUI library: ${gui}")
endif()
run("Building" "${CMAKE_COMMAND}" --build "${BINARY}")
run("Testing" "${CMAKE_CTEST_COMMAND}" --test-dir "${BINARY}" --output-on-failure --parallel 2)
run("ldd" ldd "${BINARY}/bin/lectern-cli")
if(output MATCHES "Qt6(Gui|Widgets)")
    message(FATAL_ERROR "lectern-cli links a GUI library:\n${output}")
endif()
if(NOT output MATCHES "Qt6Core")
    message(FATAL_ERROR "ldd told nothing of lectern-cli:\n${output}")
endif()
