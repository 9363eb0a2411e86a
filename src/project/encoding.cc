#include "project/encoding.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace loadgate::project {
namespace {

struct Table {
  std::string_view name;
  std::array<std::uint16_t, 128> upper;
};

constexpr Table kTables[] = {
#include "project/encoding_tables.inc"
};

struct Alias {
  std::string_view name;
  std::string_view of;
};

// Without case, hyphens and underscores; from CPython's encodings.aliases.
constexpr Alias kAliases[] = {
    {"latin2", "iso88592"},    {"latin3", "iso88593"},    {"latin4", "iso88594"},    {"cyrillic", "iso88595"},
    {"arabic", "iso88596"},    {"greek", "iso88597"},     {"hebrew", "iso88598"},    {"latin5", "iso88599"},
    {"latin6", "iso885910"},   {"tis620", "iso885911"},   {"latin7", "iso885913"},   {"latin8", "iso885914"},
    {"latin9", "iso885915"},   {"latin10", "iso885916"},  {"windows1250", "cp1250"}, {"windows1251", "cp1251"},
    {"windows1252", "cp1252"}, {"windows1253", "cp1253"}, {"windows1254", "cp1254"}, {"windows1255", "cp1255"},
    {"windows1256", "cp1256"}, {"windows1257", "cp1257"}, {"windows1258", "cp1258"}, {"ibm437", "cp437"},
    {"ibm850", "cp850"},       {"ibm866", "cp866"},       {"macintosh", "macroman"}, {"1252", "cp1252"},
    {"1251", "cp1251"},
};

// Lower case, no separators, no line-end suffix of editors ("latin-1-unix").
std::string plain_name(std::string_view name) {
  for (std::string_view suffix : {"-unix", "-dos", "-mac"}) {
    if (name.ends_with(suffix)) name.remove_suffix(suffix.size());
  }
  std::string plain;
  for (char c : name) {
    if (c == '-' || c == '_' || c == ' ' || c == '.') continue;
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  return plain;
}

bool is_ascii(std::string_view bytes) {
  return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

void append_code_point(std::string& text, std::uint32_t c) {
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0 | (c >> 6));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    text += static_cast<char>(0xE0 | (c >> 12));
    text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::optional<std::string> decode_table(std::string_view bytes, const std::array<std::uint16_t, 128>& upper) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (char c : bytes) {
    unsigned char byte = static_cast<unsigned char>(c);
    std::uint32_t point = byte < 0x80 ? byte : upper[byte - 0x80];
    if (point == 0 && byte != 0) return std::nullopt;
    append_code_point(text, point);
  }
  return text;
}

enum class Wide { None, Gb, Big5, EucKr, EucJp, ShiftJis };

Wide wide_encoding(std::string_view plain) {
  auto any_of = [plain](std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), plain) != names.end();
  };
  if (any_of({"gbk", "gb2312", "gb18030", "gb180302000", "cp936", "936", "ms936", "euccn", "eucgb2312cn", "chinese"})) {
    return Wide::Gb;
  }
  if (any_of({"big5", "big5tw", "big5hkscs", "cp950", "950", "ms950"})) return Wide::Big5;
  if (any_of({"euckr", "cp949", "949", "ms949", "uhc", "korean", "ksc5601", "ksx1001"})) return Wide::EucKr;
  if (any_of({"eucjp", "ujis", "ujisx0213", "eucjis2004", "eucjisx0213"})) return Wide::EucJp;
  if (any_of({"shiftjis", "sjis", "cp932", "932", "ms932", "mskanji", "windows31j", "shiftjis2004", "csshiftjis"})) {
    return Wide::ShiftJis;
  }
  return Wide::None;
}

// The bytes of the character that starts with `lead` (>= 0x80) and goes on with `next`; 0: not valid.
std::size_t wide_length(Wide kind, unsigned char lead, unsigned char next) {
  bool high_pair = lead >= 0x81 && lead <= 0xFE && next >= 0x40 && next != 0x7F && next != 0xFF;
  switch (kind) {
    case Wide::Gb:
      if (lead >= 0x81 && lead <= 0xFE && next >= 0x30 && next <= 0x39) return 4;
      return high_pair ? 2 : lead == 0x80 ? 1 : 0;
    case Wide::Big5:
      return high_pair ? 2 : 0;
    case Wide::EucKr:
      return high_pair ? 2 : 0;
    case Wide::EucJp:
      if (lead == 0x8F) return next >= 0xA1 ? 3 : 0;
      return (lead == 0x8E || lead >= 0xA1) && next >= 0xA1 ? 2 : 0;
    case Wide::ShiftJis:
      if (lead >= 0xA1 && lead <= 0xDF) return 1;
      return next >= 0x40 && next != 0x7F && lead <= 0xFC ? 2 : 0;
    case Wide::None:
      break;
  }
  return 0;
}

std::optional<std::string> decode_wide(std::string_view bytes, Wide kind) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 2);
  for (std::size_t at = 0; at < bytes.size();) {
    unsigned char lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x80) {
      text += bytes[at++];
      continue;
    }
    unsigned char next = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0;
    std::size_t length = wide_length(kind, lead, next);
    if (length == 0 || at + length > bytes.size()) return std::nullopt;
    append_code_point(text, 0xFFFD);
    at += length;
  }
  return text;
}

bool is_cookie_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

// The cookie of one line, and whether a cookie may still stand in the next one.
std::string_view cookie_of_line(std::string_view line, bool& next_may) {
  std::size_t at = line.find_first_not_of(" \t\f");
  if (at == std::string_view::npos) return {};
  if (line[at] != '#') {
    next_may = false;
    return {};
  }
  constexpr std::string_view kWord = "coding";
  for (at = line.find(kWord, at); at != std::string_view::npos; at = line.find(kWord, at + 1)) {
    std::size_t from = at + kWord.size();
    if (from >= line.size() || (line[from] != ':' && line[from] != '=')) continue;
    from = std::min(line.find_first_not_of(" \t", from + 1), line.size());
    std::size_t end = from;
    while (end < line.size() && is_cookie_char(line[end])) ++end;
    if (end > from) return line.substr(from, end - from);
  }
  return {};
}

}  // namespace

EncodingCookie find_cookie(std::string_view bytes) {
  bool may = true;
  for (std::uint32_t line = 1; line <= 2 && may && !bytes.empty(); ++line) {
    std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
    std::string_view cookie = cookie_of_line(bytes.substr(0, end), may);
    if (!cookie.empty()) return {std::string(cookie), line};
    if (bytes.substr(end).starts_with("\r\n")) ++end;
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return {};
}

bool is_utf8_name(std::string_view name) {
  return name.empty() || plain_name(name).starts_with("utf8") || name == "u8";
}

bool is_valid_utf8(std::string_view bytes) { return simdjson::validate_utf8(bytes.data(), bytes.size()); }

std::optional<std::string> decode(std::string_view bytes, std::string_view name, bool& known) {
  known = true;
  std::string plain = plain_name(name);
  if (is_utf8_name(name)) return is_valid_utf8(bytes) ? std::optional<std::string>(bytes) : std::nullopt;
  for (const Alias& alias : kAliases) {
    if (plain == alias.name) {
      plain = alias.of;
      break;
    }
  }
  const Table* table = nullptr;
  for (const Table& candidate : kTables) {
    if (candidate.name == plain) table = &candidate;
  }
  bool latin1 = plain == "latin1" || plain == "iso88591" || plain == "latin" || plain == "l1" || plain == "isolatin1" ||
                plain == "88591" || plain == "cp819";
  bool ascii = plain == "ascii" || plain == "usascii" || plain == "646" || plain == "us";
  Wide wide = wide_encoding(plain);
  if (table == nullptr && !latin1 && !ascii && wide == Wide::None) {
    known = false;
    return std::nullopt;
  }
  // Every encoding in the table has ASCII as its lower half.
  if (is_ascii(bytes)) return std::string(bytes);
  if (ascii) return std::nullopt;
  if (table != nullptr) return decode_table(bytes, table->upper);
  if (wide != Wide::None) return decode_wide(bytes, wide);
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (char c : bytes) append_code_point(text, static_cast<unsigned char>(c));
  return text;
}

}  // namespace loadgate::project
