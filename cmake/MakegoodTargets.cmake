# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target for what every target of ours is compiled with, and one function a kind of target.
add_library(makegood_options INTERFACE)
target_compile_options(makegood_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Wunused
    -Woverloaded-virtual -Wconversion -Wsign-conversion -Wnull-dereference -Wimplicit-fallthrough
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

# makegood_precompile(TARGET headers…): precompiles what the files of one target share. Unity builds do without: a batch
# parses its headers once, and precompiling them takes longer than a batch.
function(makegood_precompile target)
    if(NOT CMAKE_UNITY_BUILD)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# makegood_test_headers(NAME headers…): precompiles once what the tests of a folder share. A program of its own, since
# the compiler takes such headers only when all flags agree.
function(makegood_test_headers name)
    cmake_parse_arguments(arg "" "" "HEADERS;LIBS" ${ARGN})
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "int main() {}\n")
    add_executable(${name} ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE makegood_options ${arg_LIBS} Qt6::Test)
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
    set(makegood_test_headers ${name} PARENT_SCOPE)
endfunction()

# makegood_test(NAME SOURCES … LIBS …): one QtTest program, run headless with a hostile zone and a fixed locale.
function(makegood_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${name} PRIVATE makegood_options ${arg_LIBS} Qt6::Test)
    # moc runs for the one file that includes its output. AUTOMOC starts CMake for each test and takes longer.
    foreach(source ${arg_SOURCES})
        cmake_path(GET source STEM stem)
        file(STRINGS ${source} includes_moc REGEX "^#include \"${stem}\\.moc\"")
        if(includes_moc)
            qt_generate_moc(${source} ${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc TARGET ${name})
            target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc)
        endif()
    endforeach()
    target_compile_definitions(${name} PRIVATE MAKEGOOD_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if(makegood_test_headers)
        target_precompile_headers(${name} REUSE_FROM ${makegood_test_headers})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Pacific/Chatham;LC_ALL=C.UTF-8")
endfunction()
