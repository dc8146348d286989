# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target for what every target of ours is compiled with, and one function a kind of target.
add_library(makegood_options INTERFACE)
target_compile_options(makegood_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Wunused
    -Woverloaded-virtual -Wconversion -Wsign-conversion
    # In a unit of several tests GCC sees null pointers inside the JSON library, and takes a test's file for a header.
    $<IF:$<BOOL:$<TARGET_PROPERTY:MAKEGOOD_TEST_PROGRAM>>,-Wno-subobject-linkage,-Wnull-dereference>
    -Wimplicit-fallthrough
    # GCC 12 sees uninitialised limbs inside Boost's integers where there are none.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<BOOL:${MAKEGOOD_WERROR}>:-Werror>)
target_compile_definitions(makegood_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# makegood_library(NAME sources…): a static library of ours; include paths begin below its top folder.
function(makegood_library name)
    add_library(${name} STATIC ${ARGN})
    target_link_libraries(${name} PRIVATE makegood_options)
endfunction()

# makegood_precompile(TARGET headers…): precompiles what the files of one target share. Unity builds do without: they
# parse a header once a target.
function(makegood_precompile target)
    if(NOT CMAKE_UNITY_BUILD)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# makegood_moc(TARGET): runs moc for each class with a meta-object that is declared beside a file of the target, which
# includes the output (moc_x.cpp), and for each header that the target lists. moc sees no include paths: it needs none
# for the macros of our classes, and following Qt's headers made it take as long as a fifth of the build. The macros are
# looked for when CMake configures: after a class got its first one, run CMake again.
function(makegood_moc target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/moc)
    get_target_property(sources ${target} SOURCES)
    foreach(source ${sources})
        cmake_path(REPLACE_EXTENSION source h OUTPUT_VARIABLE header)
        if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${header})
            continue()
        endif()
        file(STRINGS ${header} found REGEX "^ *Q_(OBJECT|GADGET|NAMESPACE)")
        if(NOT found)
            continue()
        endif()
        cmake_path(GET header STEM stem)
        set(output ${folder}/moc_${stem}.cpp)
        qt_generate_moc(${header} ${output})
        target_sources(${target} PRIVATE ${output})
        if(NOT source STREQUAL header)
            set_source_files_properties(${output} PROPERTIES HEADER_FILE_ONLY ON)
        endif()
    endforeach()
    target_include_directories(${target} PRIVATE ${folder})
endfunction()

# makegood_tests(PROGRAM SOURCES … LIBS … TIMEOUT seconds): the QtTest files of one folder as one program, so that headers
# are read once a program. Each t_*.cpp registers one class and is a test of CTest, run in a process of its own, headless,
# with a hostile zone and a fixed locale. SLOW: they start servers that take long, and run with the test preset `slow`
# alone (packages-slow.txt).
function(makegood_tests program)
    cmake_parse_arguments(arg "SLOW" "TIMEOUT" "SOURCES;LIBS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${program} ${CMAKE_SOURCE_DIR}/tests/support/test_program.cpp ${arg_SOURCES})
    set_target_properties(${program} PROPERTIES MAKEGOOD_TEST_PROGRAM ON)
    target_include_directories(${program} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR}
        ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${program} PRIVATE makegood_options ${arg_LIBS} Qt6::Test)
    target_compile_definitions(${program} PRIVATE MAKEGOOD_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    foreach(source ${arg_SOURCES})
        cmake_path(GET source STEM name)
        if(NOT name MATCHES "^t_")
            continue()
        endif()
        qt_generate_moc(${source} ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
        target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
        add_test(NAME ${name} COMMAND ${program} ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Pacific/Chatham;LC_ALL=C.UTF-8")
        if(arg_SLOW)
            set_tests_properties(${name} PROPERTIES LABELS slow)
        endif()
    endforeach()
endfunction()
