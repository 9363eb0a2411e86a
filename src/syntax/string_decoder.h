// Decoding the text of string literals.
#pragma once

#include <string>
#include <string_view>

namespace loadgate::syntax {

struct StringForm {
  bool bytes = false;
  bool raw = false;     // no escapes
  bool format = false;  // text of an f-string or t-string: {{ and }} stand for one brace
};

// Appends what `text` (the bytes between the quotes) stands for to `out`. Line ends become \n. An escape that CPython
// rejects, and \N{…} (its table of names is not here), stay as they are.
void decode_string(std::string_view text, StringForm form, std::string& out);

}  // namespace loadgate::syntax
