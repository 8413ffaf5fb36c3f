# SPDX-FileCopyrightText: 2026 The Lectern developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags that every target of the project shares.
add_library(lectern-flags INTERFACE)
target_compile_options(lectern-flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                               $<$<BOOL:${LECTERN_WERROR}>:-Werror>)
target_compile_definitions(lectern-flags INTERFACE QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_include_directories(lectern-flags INTERFACE "${CMAKE_SOURCE_DIR}")
if(LECTERN_SANITIZE)
    target_compile_options(lectern-flags INTERFACE -fsanitize=${LECTERN_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(lectern-flags INTERFACE -fsanitize=${LECTERN_SANITIZE})
endif()

# Same bytes whatever folder the checkout is in; also lets ccache serve several checkouts.
add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")

find_program(LECTERN_CCACHE ccache)
if(LECTERN_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER "${LECTERN_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${LECTERN_CCACHE}")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
endif()
find_program(LECTERN_MOLD mold)
if(LECTERN_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
