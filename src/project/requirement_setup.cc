// setup.cfg, and setup.py as far as its lists are literal.
#include <algorithm>

#include "project/file_names.h"
#include "project/requirement_files.h"

namespace loadgate::project {
namespace {

std::string lower_case(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return result;
}

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// What a name says about the list that it is given: setup's keywords, and what people call such variables.
struct ListKind {
  bool requirements = false;  // surely dependencies, so that a bare name counts
  bool ignored = false;
  Role role = Role::Direct;
};

ListKind kind_of(std::string_view name) {
  std::string lower = lower_case(name);
  auto has = [&lower](std::string_view part) { return lower.find(part) != std::string::npos; };
  ListKind kind;
  kind.ignored = has("setup_requires") || has("python_requires") || has("build") || has("keywords") || has("classif");
  kind.requirements = has("requir") || has("depend") || has("deps") || has("extra") || has("packages_needed");
  if (has("extra") || has("test") || has("dev") || has("doc") || has("optional")) kind.role = Role::Optional;
  return kind;
}

// A reader of string literals that knows which name the list around them was given. It is no Python parser: what it
// can't follow, it passes over.
class SetupScanner {
 public:
  explicit SetupScanner(std::string_view text) : text_(text) {}

  RequirementFile run() {
    while (at_ < text_.size()) step();
    return std::move(file_);
  }

 private:
  struct Level {
    ListKind kind;
    bool named = false;
  };

  void step() {
    char c = text_[at_];
    if (c == '\n') {
      ++line_;
      ++at_;
      // At the outermost level a statement ends with its line.
      if (levels_.empty()) pending_ = {};
      return;
    }
    if (c == '#') {
      at_ = std::min(text_.find('\n', at_), text_.size());
      return;
    }
    if (is_name_char(c)) return read_name();
    if (c == '\'' || c == '"') return read_string(false);
    if (c == '(' || c == '[' || c == '{') {
      Level level = levels_.empty() ? Level{} : levels_.back();
      if (pending_.named) level = pending_;
      pending_ = {};
      if (levels_.size() < 1000) levels_.push_back(level);
    } else if (c == ')' || c == ']' || c == '}') {
      if (!levels_.empty()) levels_.pop_back();
      pending_ = {};
    } else if (c == ',') {
      pending_ = {};
    } else if (c == '=' && !name_.empty()) {
      if (at_ + 1 < text_.size() && text_[at_ + 1] == '=') {
        ++at_;
      } else {
        pending_ = {kind_of(name_), true};
      }
    }
    if (c != ' ' && c != '\t' && c != '+') name_ = {};
    ++at_;
  }

  void read_name() {
    std::size_t begin = at_;
    while (at_ < text_.size() && is_name_char(text_[at_])) ++at_;
    std::string_view name = text_.substr(begin, at_ - begin);
    if (at_ < text_.size() && (text_[at_] == '\'' || text_[at_] == '"') && name.size() <= 2) {
      read_string(name.find_first_of("fF") != std::string_view::npos);
      return;
    }
    name_ = name;
  }

  void read_string(bool formatted) {
    char quote = text_[at_];
    std::uint32_t line = line_;
    bool triple = text_.substr(at_).size() >= 3 && text_[at_ + 1] == quote && text_[at_ + 2] == quote;
    at_ += triple ? 3 : 1;
    std::size_t begin = at_;
    std::size_t end = text_.size();
    while (at_ < text_.size()) {
      char c = text_[at_];
      if (c == '\\') {
        if (at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++line_;
        at_ += 2;
        continue;
      }
      if (c == '\n') {
        ++line_;
        if (!triple) {
          end = at_++;
          break;
        }
      }
      if (c == quote &&
          (!triple || (text_.substr(at_, 3).size() == 3 && text_[at_ + 1] == quote && text_[at_ + 2] == quote))) {
        end = at_;
        at_ += triple ? 3 : 1;
        break;
      }
      ++at_;
    }
    at_ = std::min(at_, text_.size());
    std::string_view content = text_.substr(begin, std::max(begin, end) - begin);
    name_ = {};
    std::size_t next = text_.find_first_not_of(" \t", at_);
    if (next != std::string_view::npos && text_[next] == ':') {
      // A key: of extras_require, or of a dictionary of such lists.
      if (!levels_.empty() && !levels_.back().kind.requirements) {
        ListKind kind = kind_of(content);
        if (kind.requirements) pending_ = {kind, true};
      }
      return;
    }
    ListKind kind = pending_.named ? pending_.kind : levels_.empty() ? ListKind{} : levels_.back().kind;
    if (kind.ignored || (levels_.empty() && !pending_.named)) return;
    for (const TextLine& item : lines_of(content)) {
      std::string_view text = trimmed(item.text);
      if (text.empty() || text.size() > 300) continue;
      // f"torch>={VERSION}": named, with a version that is not literal.
      if (formatted) text = text.substr(0, text.find('{'));
      auto mention = read_dependency(text, line + item.number - 1, kind.role);
      if (!mention) continue;
      bool bare = mention->specifier.kind != Specifier::Kind::Some;
      if (bare && !kind.requirements) continue;
      file_.mentions.push_back(std::move(*mention));
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::string_view name_;      // the last name, while only spaces followed it
  Level pending_;              // of the value behind `name =`
  std::vector<Level> levels_;  // open brackets
  RequirementFile file_;
};

// `name==1.0` lines of an option's value.
void add_lines(RequirementFile& file, std::string_view value, std::uint32_t line, Role role) {
  value = trimmed(value);
  if (value.starts_with("file:")) {
    std::string_view list = value.substr(5);
    while (!list.empty()) {
      std::size_t comma = std::min(list.find(','), list.size());
      if (auto path = trimmed(list.substr(0, comma)); !path.empty())
        file.inclusions.push_back({std::string(path), false});
      list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return;
  }
  if (auto mention = read_dependency(value, line, role)) file.mentions.push_back(std::move(*mention));
}

}  // namespace

RequirementFile read_setup_cfg(std::string_view text) {
  RequirementFile file;
  std::string section;
  bool wanted = false;
  Role role = Role::Direct;
  for (const TextLine& line : lines_of(text)) {
    std::string_view content = trimmed(line.text);
    if (content.empty() || content.front() == '#' || content.front() == ';') continue;
    if (content.front() == '[' && line.text.front() == '[') {
      section = content;
      wanted = false;
      continue;
    }
    if (std::size_t comment = content.find(" #"); comment != std::string_view::npos) {
      content = trimmed(content.substr(0, comment));
    }
    if (line.text.front() != ' ' && line.text.front() != '\t') {
      std::size_t equals = content.find_first_of("=:");
      std::string_view key = trimmed(content.substr(0, equals));
      bool extras = section == "[options.extras_require]";
      wanted = extras || (section == "[options]" && (key == "install_requires" || key == "tests_require")) ||
               (section == "[metadata]" && key == "requires_dist");
      role = extras || key == "tests_require" ? Role::Optional : Role::Direct;
      content = equals == std::string_view::npos ? std::string_view{} : trimmed(content.substr(equals + 1));
    }
    if (wanted && !content.empty()) add_lines(file, content, line.number, role);
  }
  return file;
}

RequirementFile read_setup_py(std::string_view text) { return SetupScanner(text).run(); }

}  // namespace loadgate::project
