// The rules are those of git's dir.c and wildmatch.c (read at 2.39, with the later repair of `foo**/bar`): the last
// matching pattern of a file decides; deeper files go before files further up.
#include "project/ignore.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace loadgate::project {
namespace {

bool special(char c) { return c == '*' || c == '?' || c == '[' || c == '\\'; }

std::size_t plain_prefix(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && !special(text[at])) ++at;
  return at;
}

// A matcher by backtracking, as git's: a star that ran to the end of the text without success ends the whole attempt,
// because no earlier star could do better.
class Wildmatch {
 public:
  Wildmatch(std::string_view pattern, std::string_view text, bool path_rules)
      : pattern_(pattern), text_(text), path_rules_(path_rules) {}

  bool run() { return match(0, 0, 0) == Result::Match; }

 private:
  enum class Result : std::uint8_t { Match, NoMatch, AbortAll, AbortToStarStar };
  static constexpr int kMaxSteps = 200000;
  static constexpr int kMaxDepth = 64;  // stars behind each other; small enough for a small stack

  Result match(std::size_t p, std::size_t t, int depth) {
    if (depth > kMaxDepth) return Result::AbortAll;
    for (; p < pattern_.size(); ++p, ++t) {
      if (++steps_ > kMaxSteps) return Result::AbortAll;
      char want = pattern_[p];
      if (t >= text_.size() && want != '*') return Result::AbortAll;
      char have = t < text_.size() ? text_[t] : '\0';
      switch (want) {
        case '\\':
          ++p;
          if (p >= pattern_.size() || pattern_[p] != have) return Result::NoMatch;
          continue;
        case '?':
          if (path_rules_ && have == '/') return Result::NoMatch;
          continue;
        case '*':
          return match_star(p, t, depth);
        case '[': {
          bool in_set = false;
          if (!match_set(p, have, in_set)) return Result::AbortAll;
          if (!in_set || (path_rules_ && have == '/')) return Result::NoMatch;
          continue;
        }
        default:
          if (want != have) return Result::NoMatch;
          continue;
      }
    }
    return t < text_.size() ? Result::NoMatch : Result::Match;
  }

  Result match_star(std::size_t p, std::size_t t, int depth) {
    bool over_slash = !path_rules_;
    std::size_t first = p;
    ++p;
    if (p < pattern_.size() && pattern_[p] == '*') {
      while (p < pattern_.size() && pattern_[p] == '*') ++p;
      if (path_rules_) {
        bool starts = first == 0 || pattern_[first - 1] == '/';
        bool ends = p >= pattern_.size() || pattern_[p] == '/' ||
                    (pattern_[p] == '\\' && p + 1 < pattern_.size() && pattern_[p + 1] == '/');
        // Anything else than a whole component of stars is an ordinary star.
        over_slash = starts && ends;
        // `**/x` also matches `x`.
        if (over_slash && p < pattern_.size() && pattern_[p] == '/' && match(p + 1, t, depth + 1) == Result::Match) {
          return Result::Match;
        }
      }
    }
    if (p >= pattern_.size()) {
      // A trailing `**` matches everything, a trailing `*` all but what holds a slash.
      if (!over_slash && text_.find('/', t) != std::string_view::npos) return Result::AbortToStarStar;
      return Result::Match;
    }
    if (!over_slash && pattern_[p] == '/') {
      // One star before a slash: the rest of this component.
      std::size_t slash = text_.find('/', t);
      if (slash == std::string_view::npos) return Result::AbortAll;
      return match(p, slash, depth + 1);
    }
    while (t < text_.size()) {
      char next = pattern_[p];
      if (!special(next)) {
        // Only places where the next plain character stands are worth a try.
        while (t < text_.size() && text_[t] != next && (over_slash || text_[t] != '/')) ++t;
        if (t >= text_.size()) return Result::AbortAll;
        if (text_[t] != next) return Result::AbortToStarStar;
      }
      Result got = match(p, t, depth + 1);
      if (got != Result::NoMatch) {
        if (!over_slash || got != Result::AbortToStarStar) return got;
      } else if (!over_slash && text_[t] == '/') {
        return Result::AbortToStarStar;
      }
      ++t;
    }
    return Result::AbortAll;
  }

  // The set that begins at `p`; leaves `p` on its closing bracket. False: it is not closed.
  bool match_set(std::size_t& p, char have, bool& in_set) {
    auto at = [this](std::size_t index) { return index < pattern_.size() ? pattern_[index] : '\0'; };
    auto byte = [](char c) { return static_cast<unsigned char>(c); };
    ++p;
    bool negated = at(p) == '!' || at(p) == '^';
    if (negated) ++p;
    char previous = '\0';
    bool matched = false;
    bool first = true;
    for (char c = at(p); first || c != ']'; c = at(++p)) {
      first = false;
      if (p >= pattern_.size()) return false;
      if (c == '\\') {
        c = at(++p);
        if (p >= pattern_.size()) return false;
        if (c == have) matched = true;
      } else if (c == '-' && previous != '\0' && p + 1 < pattern_.size() && at(p + 1) != ']') {
        c = at(++p);
        if (c == '\\') {
          c = at(++p);
          if (p >= pattern_.size()) return false;
        }
        if (byte(have) <= byte(c) && byte(have) >= byte(previous)) matched = true;
        c = '\0';  // a range is no start of another one
      } else if (c == '[' && at(p + 1) == ':') {
        std::size_t begin = p + 2;
        std::size_t end = pattern_.find(']', begin);
        if (end == std::string_view::npos) return false;
        if (end == begin || pattern_[end - 1] != ':') {
          // No `:]`: an ordinary bracket.
          if (have == '[') matched = true;
        } else {
          bool known = true;
          if (in_class(pattern_.substr(begin, end - begin - 1), byte(have), known)) matched = true;
          if (!known) return false;
          p = end;
          c = '\0';
        }
      } else if (c == have) {
        matched = true;
      }
      previous = c;
    }
    in_set = matched != negated;
    return true;
  }

  static bool in_class(std::string_view name, unsigned char c, bool& known) {
    if (c >= 0x80) c = 0;  // the classes are ASCII's
    if (name == "alnum") return std::isalnum(c) != 0;
    if (name == "alpha") return std::isalpha(c) != 0;
    if (name == "blank") return c == ' ' || c == '\t';
    if (name == "cntrl") return std::iscntrl(c) != 0;
    if (name == "digit") return std::isdigit(c) != 0;
    if (name == "graph") return std::isgraph(c) != 0;
    if (name == "lower") return std::islower(c) != 0;
    if (name == "print") return std::isprint(c) != 0;
    if (name == "punct") return std::ispunct(c) != 0;
    if (name == "space") return std::isspace(c) != 0;
    if (name == "upper") return std::isupper(c) != 0;
    if (name == "xdigit") return std::isxdigit(c) != 0;
    known = false;
    return false;
  }

  std::string_view pattern_;
  std::string_view text_;
  bool path_rules_;
  int steps_ = 0;
};

// The extension that every name matched by `pattern` must have: what follows the last dot, when that is plain and the
// dot certainly stands for itself. Empty: none.
std::string_view required_extension(std::string_view pattern) {
  std::size_t dot = pattern.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == pattern.size()) return {};
  std::string_view tail = pattern.substr(dot + 1);
  if (tail.find_first_of("*?[]\\/") != std::string_view::npos) return {};
  if (dot > 0 && pattern[dot - 1] == '\\') return {};
  return tail;
}

std::string_view without_trailing_spaces(std::string_view line) {
  std::size_t end = std::string_view::npos;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == ' ') {
      if (end == std::string_view::npos) end = at;
      continue;
    }
    if (line[at] == '\\' && ++at >= line.size()) return line;
    end = std::string_view::npos;
  }
  return line.substr(0, end);
}

}  // namespace

bool wildmatch(std::string_view pattern, std::string_view text, bool path_rules) {
  return Wildmatch(pattern, text, path_rules).run();
}

IgnoreRules::IgnoreRules(std::string_view text) { add_lines(text); }

IgnoreRules::IgnoreRules(const std::vector<std::string>& patterns) {
  for (const std::string& pattern : patterns) add_lines(pattern);
}

void IgnoreRules::add_lines(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line.front() == '#') continue;
    if (line.back() == '\r') line.remove_suffix(1);
    line = line.substr(0, line.find('\0'));
    line = without_trailing_spaces(line);
    if (!line.empty()) add(line);
  }
}

void IgnoreRules::add(std::string_view line) {
  Pattern pattern;
  if (line.front() == '!') {
    pattern.include = true;
    line.remove_prefix(1);
  }
  if (!line.empty() && line.back() == '/') {
    pattern.folders_only = true;
    line.remove_suffix(1);
  }
  pattern.name_only = line.find('/') == std::string_view::npos;
  if (!line.empty() && line.front() == '/') line.remove_prefix(1);
  if (line.empty()) return;  // matches nothing
  pattern.text = line;
  pattern.prefix = static_cast<std::uint32_t>(plain_prefix(line));
  pattern.ends_with = line.front() == '*' && plain_prefix(line.substr(1)) + 1 == line.size();

  std::uint32_t index = static_cast<std::uint32_t>(patterns_.size());
  std::string_view name = line.substr(line.rfind('/') + 1);
  std::string_view extension = required_extension(line);
  if (pattern.prefix == line.size()) {
    by_name_[std::string(name)].push_back(index);
  } else if (!extension.empty()) {
    by_extension_[std::string(extension)].push_back(index);
  } else {
    others_.push_back(index);
  }
  patterns_.push_back(std::move(pattern));
}

bool IgnoreRules::matches(const Pattern& pattern, std::string_view path, std::string_view name) {
  std::string_view text = pattern.text;
  if (pattern.name_only) {
    if (pattern.prefix == text.size()) return text == name;
    if (pattern.ends_with) return name.ends_with(text.substr(1));
    if (!name.starts_with(text.substr(0, pattern.prefix))) return false;
    return wildmatch(text, name, false);
  }
  if (!path.starts_with(text.substr(0, pattern.prefix))) return false;
  if (pattern.prefix == text.size()) return path.size() == text.size();
  return wildmatch(text, path, true);
}

void IgnoreRules::best_of(const std::vector<std::uint32_t>& candidates, std::string_view path, std::string_view name,
                          bool is_folder, std::int64_t& best) const {
  for (auto at = candidates.rbegin(); at != candidates.rend() && *at > best; ++at) {
    const Pattern& pattern = patterns_[*at];
    if (pattern.folders_only && !is_folder) continue;
    if (matches(pattern, path, name)) {
      best = *at;
      return;
    }
  }
}

IgnoreRules::Match IgnoreRules::match(std::string_view path, bool is_folder) const {
  if (patterns_.empty()) return Match::None;
  std::string_view name = path.substr(path.rfind('/') + 1);
  std::int64_t best = -1;
  if (auto found = by_name_.find(name); found != by_name_.end()) best_of(found->second, path, name, is_folder, best);
  if (!by_extension_.empty()) {
    if (std::size_t dot = name.rfind('.'); dot != std::string_view::npos) {
      auto found = by_extension_.find(name.substr(dot + 1));
      if (found != by_extension_.end()) best_of(found->second, path, name, is_folder, best);
    }
  }
  best_of(others_, path, name, is_folder, best);
  if (best < 0) return Match::None;
  return patterns_[static_cast<std::size_t>(best)].include ? Match::Include : Match::Ignore;
}

}  // namespace loadgate::project
