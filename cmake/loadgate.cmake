# Compile settings shared by every target, and the one way to declare a folder of src/ as a library.

add_library(loadgate_settings INTERFACE)
target_include_directories(loadgate_settings INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(loadgate_settings INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(loadgate_settings INTERFACE -Wno-restrict)  # false alarms on `"text" + std::string`
endif()
if(LOADGATE_WERROR)
  target_compile_options(loadgate_settings INTERFACE -Werror)
endif()
if(LOADGATE_SANITIZE)
  # Assertions stay on there: a node that is asked about in another node's file is no report of a sanitizer's.
  target_compile_options(loadgate_settings INTERFACE -fsanitize=${LOADGATE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined -UNDEBUG)
  target_link_options(loadgate_settings INTERFACE -fsanitize=${LOADGATE_SANITIZE})
endif()
if(LOADGATE_FUZZ)
  target_compile_options(loadgate_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

# loadgate_library(name [DEPS target ...]): every .cc of the current folder, linked to what it may include.
function(loadgate_library name)
  cmake_parse_arguments(ARG "" "" "DEPS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cc)
  add_library(lg_${name} STATIC ${sources})
  target_link_libraries(lg_${name} PUBLIC loadgate_settings ${ARG_DEPS})
endfunction()
