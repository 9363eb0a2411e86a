// Patterns of .gitignore files, matched as git matches them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace loadgate::project {

// Git's wildmatch: `*`, `?`, `[set]` with ranges, negation and [:class:], `\` escapes. With `path_rules`, `*`, `?` and
// sets do not match '/', and `**` does where it fills a whole component. Work is bounded; a pattern that exceeds the
// bound does not match.
bool wildmatch(std::string_view pattern, std::string_view text, bool path_rules);

// The patterns of one file (or of one option), compiled. Immutable, so it may be read from several threads.
class IgnoreRules {
 public:
  enum class Match : std::uint8_t { None, Ignore, Include };

  IgnoreRules() = default;
  // Splits into lines as git does: CRLF and a BOM are taken away, `#` lines and trailing unescaped spaces dropped.
  explicit IgnoreRules(std::string_view text);
  // Each item is one pattern; items that look like comments are comments.
  explicit IgnoreRules(const std::vector<std::string>& patterns);

  IgnoreRules(IgnoreRules&&) = default;
  IgnoreRules& operator=(IgnoreRules&&) = default;
  IgnoreRules(const IgnoreRules&) = delete;
  IgnoreRules& operator=(const IgnoreRules&) = delete;

  bool empty() const { return patterns_.empty(); }

  // What the last pattern that matches says. `path` is relative to the folder of the rules, '/' separated, without
  // leading or trailing slash. Whether a folder above is ignored is for the caller to ask first, from the top.
  Match match(std::string_view path, bool is_folder) const;

 private:
  struct Pattern {
    std::string text;           // without `!`, the leading and the trailing slash
    std::uint32_t prefix = 0;   // bytes without special characters at the start
    bool include = false;       // `!`
    bool folders_only = false;  // trailing slash
    bool name_only = false;     // no other slash: matched with the last component alone
    bool ends_with = false;     // `*` and then plain text
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Index = std::unordered_map<std::string, std::vector<std::uint32_t>, Hash, std::equal_to<>>;

  void add_lines(std::string_view text);
  void add(std::string_view line);
  static bool matches(const Pattern& pattern, std::string_view path, std::string_view name);
  void best_of(const std::vector<std::uint32_t>& candidates, std::string_view path, std::string_view name,
               bool is_folder, std::int64_t& best) const;

  std::vector<Pattern> patterns_;
  // Which patterns need a look, by what the last component of a path must be: most patterns are a plain name or demand
  // an extension, so that an entry is compared with one or two patterns and not with all. Rising order in each list.
  Index by_name_;
  Index by_extension_;
  std::vector<std::uint32_t> others_;
};

}  // namespace loadgate::project
