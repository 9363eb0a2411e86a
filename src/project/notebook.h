// Jupyter notebooks (.ipynb, nbformat 3 and 4) to one Python text.
#pragma once

#include <string>
#include <string_view>

#include "project/source.h"

namespace loadgate::project {

// The code cells of the notebook in order, rewritten (ipython.h) and joined, each ending with a line end. A notebook
// whose kernel is not Python gives an empty text and no problem. `json` need not be valid: that is a problem row.
// The format is described at https://nbformat.readthedocs.io/en/latest/format_description.html
SourceText read_notebook(std::string_view json, std::string_view path);

}  // namespace loadgate::project
