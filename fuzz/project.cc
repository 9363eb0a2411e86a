// Everything that reads files other than Python: requirement and lock files, scripts, notebooks, encodings, IPython
// syntax, ignore files, specifiers. The first byte picks the reader, the rest is the file.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>

#include "project/ignore.h"
#include "project/ipython.h"
#include "project/requirement_files.h"
#include "project/script_variables.h"
#include "project/source.h"

namespace project = loadgate::project;

namespace {

constexpr const char* kRequirementFiles[] = {"requirements.txt", "pyproject.toml", "Pipfile", "setup.cfg",
                                             "setup.py",         "Pipfile.lock",   "uv.lock", "environment.yml",
                                             "conda-lock.yml",   "pixi.lock"};
constexpr const char* kScripts[] = {"Dockerfile", "run.sh", "compose.yml", "Makefile", "tox.ini", "Procfile", ".env"};

void read_text(std::string_view bytes, project::FileType type) {
  project::SourceText source = project::read_source(bytes, "x", type);
  project::LineIndex index(source.text, source.cells);
  for (std::uint32_t offset = 0; offset <= source.text.size(); offset += 7) {
    index.place(offset);
    index.line_at(offset);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  std::size_t choice = data[0] / 5u;
  std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  switch (data[0] % 5) {
    case 0:
      project::read_requirement_file(kRequirementFiles[choice % std::size(kRequirementFiles)], text);
      break;
    case 1:
      project::read_variables(kScripts[choice % std::size(kScripts)], text);
      break;
    case 2:
      read_text(text, choice % 2 == 0 ? project::FileType::Notebook : project::FileType::Python);
      break;
    case 3: {
      std::string out;
      project::rewrite_cell(text, out);
      // Findings are told by line: none may be lost or added.
      if (std::count(out.begin(), out.end(), '\n') != std::count(text.begin(), text.end(), '\n')) std::abort();
      break;
    }
    default: {
      std::size_t end = std::min(text.find('\0'), text.size());
      project::IgnoreRules rules(text.substr(0, end));
      rules.match(text.substr(std::min(end + 1, text.size())), choice % 2 == 0);
      project::read_specifier(text);
    }
  }
  return 0;
}
