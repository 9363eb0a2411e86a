# Writes OUTPUT, a C++ file that holds every FOLDER/*.toml as text. Run with -DFOLDER=... -DOUTPUT=... -P.
file(GLOB files ${FOLDER}/*.toml)
list(SORT files)
set(arrays "")
set(rows "")
set(index 0)
foreach(path IN LISTS files)
  get_filename_component(name ${path} NAME)
  # As numbers: the text may hold anything, and no compiler limits the length.
  file(READ ${path} bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(APPEND arrays "constexpr unsigned char kFile${index}[] = {${bytes}0};\n")
  string(APPEND rows "      {\"${name}\", {reinterpret_cast<const char*>(kFile${index}), sizeof kFile${index} - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUTPUT} "// Made from models/*.toml by src/models/embed.cmake.
#include \"models/model.h\"

namespace loadgate::models {
namespace {
${arrays}}  // namespace

std::vector<EmbeddedFile> embedded_files() {
  return {
${rows}  };
}

}  // namespace loadgate::models
")
