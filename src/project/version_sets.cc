// The order of versions and the meaning of specifiers are PEP 440's (now the "Version specifiers" page of
// packaging.python.org), poetry's "Dependency specification" page, and conda's "Package match specifications".
#include "project/version_sets.h"

#include <algorithm>
#include <climits>

namespace loadgate::project {
namespace {

constexpr std::size_t kMaxParts = 32;      // of a release number
constexpr std::size_t kMaxClauses = 64;    // of a specifier, and as many alternatives
constexpr int kMaxNumber = 2'000'000'000;  // larger numbers are as good as this one

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

class VersionReader {
 public:
  explicit VersionReader(std::string_view text) : text_(trim(text)) {}

  std::optional<Version> read() {
    Version version;
    if (!text_.empty() && lower(text_.front()) == 'v') ++at_;
    if (!at_digit()) return std::nullopt;
    int first = number();
    if (peek() == '!') {
      ++at_;
      version.epoch = first;
      if (!at_digit()) return std::nullopt;
      first = number();
    }
    version.release.push_back(first);
    while (peek() == '.' && is_digit(peek(1))) {
      ++at_;
      int part = number();
      if (version.release.size() < kMaxParts) version.release.push_back(part);
    }
    read_suffixes(version);
    if (peek() == '+') at_ = text_.size();  // local part: does not matter here
    if (at_ != text_.size()) return std::nullopt;
    return version;
  }

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool at_digit() const { return is_digit(peek()); }

  int number() {
    long long value = 0;
    for (; at_digit(); ++at_) value = std::min<long long>(kMaxNumber, value * 10 + (peek() - '0'));
    return static_cast<int>(value);
  }

  bool word(std::string_view wanted) {
    std::size_t from = at_;
    if (from < text_.size() && (text_[from] == '-' || text_[from] == '_' || text_[from] == '.')) ++from;
    for (char c : wanted) {
      if (from >= text_.size() || lower(text_[from]) != c) return false;
      ++from;
    }
    if (from < text_.size() && ((lower(text_[from]) >= 'a' && lower(text_[from]) <= 'z'))) return false;
    at_ = from;
    return true;
  }

  int suffix_number() {
    std::size_t from = at_;
    if (peek() == '-' || peek() == '_' || peek() == '.') ++at_;
    if (at_digit()) return number();
    at_ = from;
    return 0;
  }

  // Pre-release, post-release and development parts. Where several stand (1.0a1.dev3), the first decides.
  void read_suffixes(Version& version) {
    auto set = [&version](int stage, int value) {
      if (version.pre != 0) return;
      version.pre = stage;
      version.pre_number = value;
    };
    if (word("alpha") || word("a")) {
      set(-3, suffix_number());
    } else if (word("beta") || word("b")) {
      set(-2, suffix_number());
    } else if (word("preview") || word("pre") || word("rc") || word("c")) {
      set(-1, suffix_number());
    }
    if (word("post") || word("rev") || word("r")) {
      set(1, suffix_number());
    } else if (peek() == '-' && is_digit(peek(1))) {
      ++at_;
      set(1, number());
    }
    if (word("dev")) set(-4, suffix_number());
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

Version only_release(const Version& version, std::size_t parts) {
  Version result;
  result.epoch = version.epoch;
  result.release.assign(version.release.begin(),
                        version.release.begin() + static_cast<std::ptrdiff_t>(std::min(parts, version.release.size())));
  if (result.release.empty()) result.release.push_back(0);
  return result;
}

// The first release that does not begin with the first `parts` numbers of `version`.
Version after_prefix(const Version& version, std::size_t parts) {
  Version result = only_release(version, std::max<std::size_t>(1, parts));
  if (result.release.back() < INT_MAX) ++result.release.back();
  return result;
}

// The least version behind `version`.
Version just_after(Version version) {
  if (version.pre == 0) {
    version.pre = 1;
    version.pre_number = 0;
  } else if (version.pre_number < INT_MAX) {
    ++version.pre_number;
  }
  return version;
}

// The least version that `>version` allows: neither it nor its post-releases.
Version behind_posts(Version version) {
  if (version.pre != 0) return just_after(version);
  version.pre = 1;
  version.pre_number = INT_MAX;
  return version;
}

Stretch stretch(std::optional<Version> from, std::optional<Version> below) {
  Stretch result;
  result.from = std::move(from);
  result.below = std::move(below);
  return result;
}

int compare_lower(const std::optional<Version>& a, const std::optional<Version>& b) {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0);
  return compare(*a, *b);
}

// Upper borders: an inclusive one reaches further than an exclusive one at the same version.
int compare_upper(const Stretch& a, const Stretch& b) {
  const std::optional<Version>& of_a = a.below ? a.below : a.through;
  const std::optional<Version>& of_b = b.below ? b.below : b.through;
  if (!of_a || !of_b) return (of_a ? 0 : 1) - (of_b ? 0 : 1);
  if (int order = compare(*of_a, *of_b); order != 0) return order;
  return (a.through ? 1 : 0) - (b.through ? 1 : 0);
}

bool is_empty(const Stretch& s) {
  if (!s.from) return false;
  if (s.below) return compare(*s.from, *s.below) >= 0;
  return s.through && compare(*s.from, *s.through) > 0;
}

// Whether something of `b`, which begins no earlier, joins `a`.
bool touches_or_overlaps(const Stretch& a, const Stretch& b) {
  if (!b.from) return true;
  if (a.below) return compare(*b.from, *a.below) <= 0;
  if (a.through) return compare(*b.from, *a.through) <= 0;
  return true;
}

VersionSet normal(const VersionSet& set) {
  // Pointers are sorted, not stretches: GCC 12 warns, wrongly, about moved optionals inside std::sort.
  std::vector<const Stretch*> order;
  for (const Stretch& item : set) {
    if (!is_empty(item)) order.push_back(&item);
  }
  std::sort(order.begin(), order.end(), [](const Stretch* a, const Stretch* b) {
    if (int lower = compare_lower(a->from, b->from); lower != 0) return lower < 0;
    return compare_upper(*a, *b) < 0;
  });
  VersionSet result;
  for (const Stretch* item : order) {
    if (!result.empty() && touches_or_overlaps(result.back(), *item)) {
      if (compare_upper(*item, result.back()) > 0) {
        result.back().below = item->below;
        result.back().through = item->through;
      }
    } else {
      result.push_back(*item);
    }
  }
  return result;
}

bool is_operator_char(char c) { return c == '<' || c == '>' || c == '=' || c == '!' || c == '~' || c == '^'; }

// One clause: an operator ("" for none) and a version, which may end in `.*`.
std::optional<VersionSet> clause(std::string_view op, std::string_view text) {
  bool wildcard = false;
  while (text.ends_with(".*") || text.ends_with(".x")) {
    wildcard = true;
    text.remove_suffix(2);
  }
  if (!wildcard && text.size() > 1 && text.ends_with('*')) {
    wildcard = true;  // conda: 2.1*
    text.remove_suffix(1);
  }
  std::optional<Version> parsed = parse_version(text);
  if (!parsed) return std::nullopt;
  const Version& version = *parsed;
  std::size_t parts = version.release.size();
  Stretch prefix = stretch(only_release(version, parts), after_prefix(version, parts));
  if (op == "==" || op == "===" || op.empty()) {
    if (wildcard) return VersionSet{prefix};
    return pin(version);
  }
  if (op == "=") return VersionSet{prefix};
  if (op == "!=") {
    if (wildcard) return VersionSet{stretch(std::nullopt, prefix.from), stretch(prefix.below, std::nullopt)};
    return VersionSet{stretch(std::nullopt, version), stretch(just_after(version), std::nullopt)};
  }
  if (op == ">=") return VersionSet{stretch(version, std::nullopt)};
  if (op == ">") return VersionSet{stretch(wildcard ? *prefix.below : behind_posts(version), std::nullopt)};
  if (op == "<") return VersionSet{stretch(std::nullopt, version)};
  if (op == "<=") {
    if (wildcard) return VersionSet{stretch(std::nullopt, prefix.below)};
    Stretch up_to;
    up_to.through = version;
    return VersionSet{up_to};
  }
  if (op == "~=") return VersionSet{stretch(version, after_prefix(version, std::max<std::size_t>(2, parts) - 1))};
  if (op == "~") return VersionSet{stretch(version, after_prefix(version, std::min<std::size_t>(2, parts)))};
  if (op == "^") {
    // Up to the next change of the first number that is not zero.
    std::size_t first = 0;
    while (first + 1 < parts && version.release[first] == 0) ++first;
    return VersionSet{stretch(version, after_prefix(version, first + 1))};
  }
  return std::nullopt;
}

// Clauses joined by commas and spaces.
Specifier read_all_of(std::string_view text) {
  Specifier result;
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size(); ++count) {
    if (is_space(text[at]) || text[at] == ',') {
      ++at;
      continue;
    }
    std::size_t begin = at;
    while (at < text.size() && is_operator_char(text[at])) ++at;
    std::string_view op = text.substr(begin, at - begin);
    while (at < text.size() && is_space(text[at])) ++at;
    begin = at;
    while (at < text.size() && !is_space(text[at]) && text[at] != ',' &&
           (!is_operator_char(text[at]) || (text[at] == '!' && at + 1 < text.size() && is_digit(text[at + 1])))) {
      ++at;
    }
    std::string_view version = text.substr(begin, at - begin);
    if (version == "*" && (op.empty() || op == "==" || op == "=" || op == ">=")) continue;
    std::optional<VersionSet> set = count < kMaxClauses ? clause(op, version) : std::nullopt;
    if (!set) return {Specifier::Kind::Unreadable, {}};
    if (result.kind == Specifier::Kind::Any) {
      result = {Specifier::Kind::Some, std::move(*set)};
    } else {
      result.versions = intersect(result.versions, *set);
    }
  }
  return result;
}

}  // namespace

std::optional<Version> parse_version(std::string_view text) { return VersionReader(text).read(); }

int compare(const Version& a, const Version& b) {
  if (a.epoch != b.epoch) return a.epoch < b.epoch ? -1 : 1;
  std::size_t parts = std::max(a.release.size(), b.release.size());
  for (std::size_t index = 0; index < parts; ++index) {
    int of_a = index < a.release.size() ? a.release[index] : 0;
    int of_b = index < b.release.size() ? b.release[index] : 0;
    if (of_a != of_b) return of_a < of_b ? -1 : 1;
  }
  if (a.pre != b.pre) return a.pre < b.pre ? -1 : 1;
  if (a.pre_number != b.pre_number) return a.pre_number < b.pre_number ? -1 : 1;
  return 0;
}

bool VersionRange::touches(std::string_view from, std::string_view below) const {
  Stretch wanted = stretch(parse_version(from), parse_version(below));
  return !intersect(stretches, {wanted}).empty();
}

VersionSet pin(const Version& version) {
  Stretch only;
  only.from = version;
  only.through = version;
  return {only};
}

VersionSet unite(VersionSet a, const VersionSet& b) {
  a.insert(a.end(), b.begin(), b.end());
  return normal(a);
}

VersionSet intersect(const VersionSet& a, const VersionSet& b) {
  VersionSet result;
  for (const Stretch& x : a) {
    for (const Stretch& y : b) {
      Stretch both = compare_upper(x, y) <= 0 ? x : y;
      both.from = compare_lower(x.from, y.from) >= 0 ? x.from : y.from;
      if (!is_empty(both)) result.push_back(std::move(both));
    }
  }
  return normal(result);
}

std::string normal_name(std::string_view name) {
  std::string result;
  for (char c : name) {
    if (c == '-' || c == '_' || c == '.') {
      if (!result.empty() && result.back() != '-') result += '-';
    } else {
      result += lower(c);
    }
  }
  while (!result.empty() && result.back() == '-') result.pop_back();
  return result;
}

Specifier read_specifier(std::string_view text) {
  text = trim(text);
  if (text.starts_with('(') && text.ends_with(')')) text = trim(text.substr(1, text.size() - 2));
  Specifier result;
  VersionSet all;
  bool first = true;
  for (std::size_t count = 0; first || !text.empty(); ++count) {
    if (count == kMaxClauses) return {Specifier::Kind::Unreadable, {}};
    std::size_t bar = std::min(text.find('|'), text.size());
    Specifier part = read_all_of(text.substr(0, bar));
    text.remove_prefix(std::min(bar + 1, text.size()));
    if (text.starts_with('|')) text.remove_prefix(1);
    if (part.kind != Specifier::Kind::Some) return part;  // one alternative that allows everything does for all
    result.kind = Specifier::Kind::Some;
    all.insert(all.end(), part.versions.begin(), part.versions.end());
    first = false;
  }
  result.versions = normal(all);
  return result;
}

std::optional<VersionRange> parse_specifier(std::string_view specifier) {
  Specifier read = read_specifier(specifier);
  if (read.kind != Specifier::Kind::Some || read.versions.empty()) return std::nullopt;
  VersionRange range;
  range.stretches = std::move(read.versions);
  range.text = trim(specifier);
  return range;
}

}  // namespace loadgate::project
