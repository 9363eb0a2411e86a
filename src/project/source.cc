#include "project/source.h"

#include <algorithm>
#include <cstring>

#include "base/files.h"
#include "project/encoding.h"
#include "project/notebook.h"

namespace loadgate::project {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

// What is wrong with bytes that claim to be UTF-8, in the line where it is.
FileProblem invalid_utf8(std::string_view bytes, std::string_view path) {
  // The longest valid beginning, by halves: validity is monotonic but for a character that is cut in two.
  std::size_t low = 0;
  std::size_t high = bytes.size();
  while (low < high) {
    std::size_t middle = low + (high - low + 1) / 2;
    std::size_t cut = middle;
    while (cut > low && cut < bytes.size() && (static_cast<unsigned char>(bytes[cut]) & 0xC0) == 0x80) --cut;
    if (cut <= low) break;
    if (is_valid_utf8(bytes.substr(0, cut))) {
      low = cut;
    } else {
      high = cut - 1;
    }
  }
  auto line =
      static_cast<std::uint32_t>(1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(low), '\n'));
  return {std::string(path), line, "not valid UTF-8, and no other encoding is declared"};
}

struct Decoded {
  bool as_is = false;  // valid UTF-8 after `skip` bytes
  std::size_t skip = 0;
  std::string text;  // else
  std::optional<FileProblem> problem;
};

Decoded look_at(std::string_view bytes, std::string_view path) {
  Decoded result;
  auto fail = [&](std::uint32_t line, std::string message) {
    result.problem = FileProblem{std::string(path), line, std::move(message)};
    return result;
  };
  if (bytes.size() > kMaxFileBytes) return fail(0, "larger than 64 MiB");
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return fail(1, "UTF-16, which Python does not read as source");
  }
  if (std::memchr(bytes.data(), '\0', bytes.size()) != nullptr) return fail(0, "binary: it holds NUL bytes");
  bool bom = bytes.starts_with(kBom);
  if (bom) {
    result.skip = kBom.size();
    bytes.remove_prefix(kBom.size());
  }
  EncodingCookie cookie = find_cookie(bytes);
  if (is_utf8_name(cookie.name)) {
    if (!is_valid_utf8(bytes)) {
      result.problem = invalid_utf8(bytes, path);
      return result;
    }
    result.as_is = true;
    return result;
  }
  if (bom) return fail(cookie.line, "encoding \"" + cookie.name + "\" declared behind a UTF-8 byte order mark");
  bool known = false;
  std::optional<std::string> text = decode(bytes, cookie.name, known);
  if (!known) return fail(cookie.line, "unknown encoding \"" + cookie.name + "\"");
  if (!text) return fail(cookie.line, "not valid in its declared encoding \"" + cookie.name + "\"");
  result.text = std::move(*text);
  return result;
}

}  // namespace

SourceText read_source(std::string_view bytes, std::string_view path, FileType type) {
  if (type == FileType::Notebook) {
    if (bytes.size() <= kMaxFileBytes) return read_notebook(bytes, path);
    SourceText result;
    result.problem = FileProblem{std::string(path), 0, "larger than 64 MiB"};
    return result;
  }
  SourceText result;
  Decoded decoded = look_at(bytes, path);
  result.problem = std::move(decoded.problem);
  result.text = decoded.as_is ? std::string(bytes.substr(decoded.skip)) : std::move(decoded.text);
  return result;
}

SourceText take_source(std::string bytes, std::string_view path, FileType type) {
  if (type == FileType::Notebook) return read_source(bytes, path, type);
  SourceText result;
  Decoded decoded = look_at(bytes, path);
  result.problem = std::move(decoded.problem);
  if (decoded.as_is) {
    if (decoded.skip != 0) bytes.erase(0, decoded.skip);
    result.text = std::move(bytes);
  } else {
    result.text = std::move(decoded.text);
  }
  return result;
}

LineIndex::LineIndex(std::string_view text, const std::vector<Cell>& cells) : text_(text), cells_(cells) {
  starts_.reserve(text.size() / 32 + 1);
  starts_.push_back(0);
  const char* begin = text.data();
  const char* end = begin + text.size();
  bool has_cr = !text.empty() && std::memchr(begin, '\r', text.size()) != nullptr;
  if (!has_cr) {
    for (const char* at = begin; at < end;) {
      const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
      if (found == nullptr) break;
      at = static_cast<const char*>(found) + 1;
      starts_.push_back(static_cast<std::uint32_t>(at - begin));
    }
    return;
  }
  for (const char* at = begin; at < end; ++at) {
    if (*at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n'))) {
      starts_.push_back(static_cast<std::uint32_t>(at + 1 - begin));
    }
  }
}

TextPlace LineIndex::place(std::uint32_t offset) const {
  offset = std::min<std::uint32_t>(offset, static_cast<std::uint32_t>(text_.size()));
  auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  std::uint32_t start = *(after - 1);
  TextPlace place;
  place.line = static_cast<std::uint32_t>(after - starts_.begin());
  std::string_view before = text_.substr(start, offset - start);
  // A code point has one byte that is no continuation byte.
  place.column = 1 + static_cast<std::uint32_t>(std::count_if(before.begin(), before.end(), [](char c) {
                   return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
                 }));
  if (!cells_.empty()) {
    auto next = std::upper_bound(cells_.begin(), cells_.end(), offset,
                                 [](std::uint32_t at, const Cell& cell) { return at < cell.offset; });
    const Cell& cell = next == cells_.begin() ? *next : *(next - 1);
    place.cell = cell.index;
    place.line = place.line >= cell.line ? place.line - cell.line + 1 : 1;
  }
  return place;
}

std::string_view LineIndex::line_at(std::uint32_t offset) const {
  offset = std::min<std::uint32_t>(offset, static_cast<std::uint32_t>(text_.size()));
  auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  std::uint32_t start = *(after - 1);
  std::size_t end = after == starts_.end() ? text_.size() : *after;
  std::string_view line = text_.substr(start, end - start);
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

}  // namespace loadgate::project
