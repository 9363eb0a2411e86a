#include "project/notebook.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "project/ipython.h"

namespace loadgate::project {
namespace {

namespace json = simdjson::ondemand;
using simdjson::error_code;

struct CodeCell {
  std::uint32_t index = 0;
  std::string source;
};

struct Notebook {
  std::vector<CodeCell> cells;
  std::string language;
  bool has_cells = false;
};

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

int hex_value(std::string_view digits) {
  if (digits.size() < 4) return -1;
  int value = 0;
  for (char c : digits.substr(0, 4)) {
    int digit = hex_digit(c);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

void append_utf8(std::string& out, int c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

// Appends a JSON string's value. `raw` begins after the opening quote and is known to be closed before `end`. Own code
// because simdjson refuses a lone surrogate, which Python's JSON writer does produce.
bool append_unescaped(std::string& out, const char* raw, const char* end) {
  while (raw < end) {
    const char* stop = raw;
    while (stop < end && *stop != '"' && *stop != '\\') ++stop;
    out.append(raw, stop);
    if (stop >= end) return false;
    if (*stop == '"') return true;
    if (stop + 1 >= end) return false;
    raw = stop + 2;
    switch (stop[1]) {
      case 'n':
        out += '\n';
        break;
      case 't':
        out += '\t';
        break;
      case 'r':
        out += '\r';
        break;
      case 'b':
        out += '\b';
        break;
      case 'f':
        out += '\f';
        break;
      case 'u': {
        int value = hex_value({raw, static_cast<std::size_t>(end - raw)});
        if (value < 0) return false;
        raw += 4;
        if (value >= 0xD800 && value < 0xDC00 && end - raw >= 6 && raw[0] == '\\' && raw[1] == 'u') {
          int low = hex_value({raw + 2, static_cast<std::size_t>(end - raw - 2)});
          if (low >= 0xDC00 && low < 0xE000) {
            value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
            raw += 6;
          }
        }
        append_utf8(out, value >= 0xD800 && value < 0xE000 ? 0xFFFD : value);
        break;
      }
      default:
        out += stop[1];
        break;
    }
  }
  return false;
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text.data(), text.size()) {}

  error_code read(Notebook& notebook) {
    json::document document;
    if (auto error = parser_.iterate(text_).get(document)) return error;
    json::object top;
    if (auto error = document.get_object().get(top)) return error;
    for (auto item : top) {
      json::field field;
      if (auto error = std::move(item).get(field)) return error;
      json::raw_json_string key = field.key();
      error_code error = simdjson::SUCCESS;
      if (key == "cells") {
        error = read_cells(field.value(), notebook);
      } else if (key == "worksheets") {
        error = read_worksheets(field.value(), notebook);
      } else if (key == "metadata") {
        error = read_metadata(field.value(), notebook);
      }
      if (error) return error;
    }
    return simdjson::SUCCESS;
  }

 private:
  static bool is(json::value& value, json::json_type wanted) {
    json::json_type type;
    return value.type().get(type) == simdjson::SUCCESS && type == wanted;
  }

  // A string, or a list of strings, appended; anything else adds nothing.
  error_code append_text(json::value value, std::string& out) {
    if (is(value, json::json_type::string)) {
      json::raw_json_string raw;
      if (auto error = value.get_raw_json_string().get(raw)) return error;
      return append_unescaped(out, raw.raw(), text_.data() + text_.size()) ? simdjson::SUCCESS : simdjson::STRING_ERROR;
    }
    if (!is(value, json::json_type::array)) return simdjson::SUCCESS;
    json::array list;
    if (auto error = value.get_array().get(list)) return error;
    for (auto item : list) {
      json::value part;
      if (auto error = std::move(item).get(part)) return error;
      if (!is(part, json::json_type::string)) continue;
      if (auto error = append_text(part, out)) return error;
    }
    return simdjson::SUCCESS;
  }

  error_code read_cells(json::value value, Notebook& notebook) {
    if (!is(value, json::json_type::array)) return simdjson::INCORRECT_TYPE;
    notebook.has_cells = true;
    json::array list;
    if (auto error = value.get_array().get(list)) return error;
    for (auto item : list) {
      json::value cell;
      if (auto error = std::move(item).get(cell)) return error;
      std::uint32_t index = index_++;
      if (!is(cell, json::json_type::object)) continue;
      json::object fields;
      if (auto error = cell.get_object().get(fields)) return error;
      // The keys stand in any order, so the source is read before it is known whether it is code.
      std::string type;
      std::string source;
      std::string language;
      for (auto entry : fields) {
        json::field field;
        if (auto error = std::move(entry).get(field)) return error;
        json::raw_json_string key = field.key();
        error_code error = simdjson::SUCCESS;
        if (key == "cell_type") {
          error = append_text(field.value(), type);
        } else if (key == "source" || key == "input") {
          error = append_text(field.value(), source);
        } else if (key == "language") {
          error = append_text(field.value(), language);
        }
        if (error) return error;
      }
      if (type != "code" || source.empty()) continue;
      if (!language.empty() && !language.starts_with("python") && !language.starts_with("ipython")) continue;
      notebook.cells.push_back({index, std::move(source)});
    }
    return simdjson::SUCCESS;
  }

  error_code read_worksheets(json::value value, Notebook& notebook) {
    if (!is(value, json::json_type::array)) return simdjson::INCORRECT_TYPE;
    json::array list;
    if (auto error = value.get_array().get(list)) return error;
    for (auto item : list) {
      json::value sheet;
      if (auto error = std::move(item).get(sheet)) return error;
      if (!is(sheet, json::json_type::object)) continue;
      json::object fields;
      if (auto error = sheet.get_object().get(fields)) return error;
      for (auto entry : fields) {
        json::field field;
        if (auto error = std::move(entry).get(field)) return error;
        if (field.key() == "cells") {
          if (auto error = read_cells(field.value(), notebook)) return error;
        }
      }
    }
    return simdjson::SUCCESS;
  }

  // `metadata.kernelspec.language`, else `metadata.language_info.name`.
  error_code read_metadata(json::value value, Notebook& notebook) {
    if (!is(value, json::json_type::object)) return simdjson::SUCCESS;
    json::object groups;
    if (auto error = value.get_object().get(groups)) return error;
    for (auto item : groups) {
      json::field group;
      if (auto error = std::move(item).get(group)) return error;
      bool kernel = group.key() == "kernelspec";
      bool info = group.key() == "language_info";
      if (!kernel && !info) continue;
      json::value inner = group.value();
      if (!is(inner, json::json_type::object)) continue;
      json::object fields;
      if (auto error = inner.get_object().get(fields)) return error;
      for (auto entry : fields) {
        json::field field;
        if (auto error = std::move(entry).get(field)) return error;
        if (!(kernel ? field.key() == "language" : field.key() == "name")) continue;
        std::string name;
        if (auto error = append_text(field.value(), name)) return error;
        if (!name.empty() && (kernel || notebook.language.empty())) notebook.language = std::move(name);
      }
    }
    return simdjson::SUCCESS;
  }

  json::parser parser_;
  simdjson::padded_string text_;
  std::uint32_t index_ = 0;
};

// CRLF and lone CR as LF, so that a cell's lines are counted one way; NUL, which no source may hold, as a space.
std::string with_plain_line_ends(std::string_view source) {
  std::string text;
  text.reserve(source.size());
  for (std::size_t at = 0; at < source.size(); ++at) {
    char c = source[at];
    if (c == '\r') {
      if (at + 1 < source.size() && source[at + 1] == '\n') continue;
      c = '\n';
    }
    text += c == '\0' ? ' ' : c;
  }
  return text;
}

bool is_python(std::string language) {
  std::transform(language.begin(), language.end(), language.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return language.empty() || language.find("python") != std::string::npos || language.find("sage") != std::string::npos;
}

}  // namespace

SourceText read_notebook(std::string_view json_text, std::string_view path) {
  if (json_text.starts_with("\xEF\xBB\xBF")) json_text.remove_prefix(3);
  SourceText result;
  Notebook notebook;
  error_code error = Reader(json_text).read(notebook);
  if (error || !notebook.has_cells) {
    const char* message = "not a notebook: it has no cells";
    if (error == simdjson::UTF8_ERROR) {
      message = "not a notebook: not UTF-8";
    } else if (error) {
      message = "not a notebook: its JSON can't be read";
    }
    result.problem = FileProblem{std::string(path), 0, message};
    return result;
  }
  if (!is_python(notebook.language)) return result;
  std::uint32_t line = 1;
  for (const CodeCell& cell : notebook.cells) {
    std::uint32_t offset = static_cast<std::uint32_t>(result.text.size());
    result.cells.push_back({cell.index, offset, line});
    rewrite_cell(with_plain_line_ends(cell.source), result.text);
    if (result.text.size() == offset || result.text.back() != '\n') result.text += '\n';
    line += static_cast<std::uint32_t>(
        std::count(result.text.begin() + static_cast<std::ptrdiff_t>(offset), result.text.end(), '\n'));
  }
  return result;
}

}  // namespace loadgate::project
