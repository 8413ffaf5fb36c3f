# SPDX-FileCopyrightText: 2026 The Lectern developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings the .ts files up to date. With -D CHECK=FOLDER it works on copies in that folder, and fails if a text is missing, unfinished or gone.
set(folder "${SOURCE}/translations")
if(CHECK)
    file(MAKE_DIRECTORY "${CHECK}")
    file(COPY "${folder}/lectern_en.ts" "${folder}/lectern_zh_CN.ts" DESTINATION "${CHECK}")
    set(folder "${CHECK}")
endif()

set(options -silent -no-obsolete -locations none -source-language en -extensions cpp,h -I "${SOURCE}")
foreach(language IN ITEMS en zh_CN)
    set(plurals)
    if(language STREQUAL en)
        set(plurals -pluralonly)
    endif()
    execute_process(COMMAND "${LUPDATE}" ${options} ${plurals} core ui app -target-language ${language} -ts "${folder}/lectern_${language}.ts"
                    WORKING_DIRECTORY "${SOURCE}" RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "lupdate failed for ${language}")
    endif()
    file(READ "${folder}/lectern_${language}.ts" text)
    if(CHECK AND text MATCHES "type=\"(unfinished|vanished|obsolete)\"")
        string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<[a-z]*comment>[^<]*</[a-z]*comment>[^<]*)?<translation type=\"[a-z]*\"" open "${text}")
        string(REGEX REPLACE "</source>[^;]*" "" open "${open}")
        string(REPLACE "<source>" "\n  " open "${open}")
        message(FATAL_ERROR "lectern_${language}.ts lacks translations (target update_translations, then translate):${open}")
    endif()
endforeach()
