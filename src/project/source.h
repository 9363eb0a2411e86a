// The bytes of a file to the text that the parser reads, and back to places for people.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "project/discovery.h"

namespace loadgate::project {

// A notebook's code cell in the joined text.
struct Cell {
  std::uint32_t index = 0;   // of the cell in the notebook, from 0, all cell types counted
  std::uint32_t offset = 0;  // byte offset in `text` where it begins
  std::uint32_t line = 1;    // line in `text` (from 1) where it begins
};

// The text is UTF-8 whatever the file's encoding was. Notebooks: code cells in order, joined by line ends; IPython
// lines are rewritten to Python on the same line, so that line numbers inside a cell stay:
//   !cmd, x = !cmd   -> get_ipython().system('cmd'), x = get_ipython().getoutput('cmd'); {expr} and $name in the
//   command
//                       make it an f-string, so that the flow sees the variables
//   %magic rest      -> get_ipython().run_line_magic('magic', 'rest')
//   %%magic … (cell) -> get_ipython().run_cell_magic('magic', 'rest', '''…'''), same number of lines; the bodies of
//                       %%time, %%timeit, %%capture, %%prun stay Python
//   x?, ?x           -> a blank line
struct SourceText {
  std::string text;
  std::vector<Cell> cells;             // empty for plain files
  std::optional<FileProblem> problem;  // undecodable bytes, not a notebook, binary: `text` is empty then
};

// Decodes by BOM and PEP 263 cookie (utf-8, latin-1, iso-8859-*, cp125*, ascii and what else a small table allows);
// text that is not valid in its encoding, holds NUL bytes, or a notebook that is no JSON, is a problem.
SourceText read_source(std::string_view bytes, std::string_view path, FileType type);

// The same without a copy where the bytes are UTF-8 already (nearly always).
SourceText take_source(std::string bytes, std::string_view path, FileType type);

struct TextPlace {
  std::optional<std::uint32_t> cell;
  std::uint32_t line = 1;    // from 1, inside the cell for notebooks
  std::uint32_t column = 1;  // from 1, Unicode code points
};

// Offsets to lines (LF, CRLF, lone CR and form feeds as Python counts them), built once per text.
class LineIndex {
 public:
  LineIndex(std::string_view text, const std::vector<Cell>& cells);
  TextPlace place(std::uint32_t offset) const;
  // The text of the line that holds `offset`, without its line end.
  std::string_view line_at(std::uint32_t offset) const;

 private:
  std::string_view text_;
  std::vector<Cell> cells_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace loadgate::project
