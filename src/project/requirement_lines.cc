// Single dependencies (PEP 508) and requirements.txt, as pip's "Requirements File Format" page describes it.
#include <algorithm>

#include "project/file_names.h"
#include "project/requirement_files.h"

namespace loadgate::project {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-' || c == '_' || c == '.';
}

std::string without_percent(std::string_view text) {
  auto digit = [](char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
  };
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '%' && at + 2 < text.size() && digit(text[at + 1]) >= 0 && digit(text[at + 2]) >= 0) {
      result += static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
      at += 2;
    } else {
      result += text[at];
    }
  }
  return result;
}

// Whether the marker can't hold on any Python 3: only plain conjunctions are looked at.
bool never_holds(std::string_view marker) {
  if (marker.find(" or ") != std::string_view::npos) return false;
  constexpr std::string_view kVariable = "python_version";
  for (std::size_t at = marker.find(kVariable); at != std::string_view::npos; at = marker.find(kVariable, at + 1)) {
    std::string_view rest = trimmed(marker.substr(at + kVariable.size()));
    std::size_t quote = rest.find_first_of("'\"");
    if (quote == std::string_view::npos) continue;
    std::size_t end = rest.find(rest[quote], quote + 1);
    if (end == std::string_view::npos) continue;
    std::string_view op = trimmed(rest.substr(0, quote));
    if (op != "<" && op != "<=" && op != "==") continue;
    Specifier specifier = read_specifier(std::string(op) + std::string(rest.substr(quote + 1, end - quote - 1)));
    Stretch three;
    three.from = Version{0, {3}};
    if (specifier.kind == Specifier::Kind::Some && intersect(specifier.versions, {three}).empty()) return true;
  }
  return false;
}

// The revision of "git+https://host/repo.git@v2.1.0#egg=torch".
std::optional<Version> tagged_version(std::string_view url) {
  url = url.substr(0, url.find('#'));
  std::size_t at = url.rfind('@');
  if (!url.starts_with("git+") || at == std::string_view::npos) return std::nullopt;
  std::string_view tag = url.substr(at + 1);
  if (tag.find('.') == std::string_view::npos) return std::nullopt;  // a commit
  return parse_version(tag);
}

std::string_view egg_of(std::string_view url) {
  std::size_t at = url.find("egg=");
  if (at == std::string_view::npos) return {};
  std::string_view name = url.substr(at + 4);
  std::size_t end = 0;
  while (end < name.size() && is_name_char(name[end])) ++end;
  return name.substr(0, end);
}

// A dependency that is an address: the file name's version, a tag, or any.
Specifier specifier_of_url(std::string_view url) {
  if (std::optional<Mention> file = read_file_name(url, 0, Role::Direct)) return file->specifier;
  if (std::optional<Version> tag = tagged_version(url)) return {Specifier::Kind::Some, pin(*tag)};
  return {};
}

bool looks_like_url(std::string_view text) {
  return text.find("://") != std::string_view::npos || text.starts_with("git+") || text.starts_with("./") ||
         text.starts_with("../") || text.starts_with('/') || text.ends_with(".whl");
}

// UTF-16 with a BOM to UTF-8; other text unchanged.
std::string plain_text(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) return std::string(text.substr(3));
  bool little = text.starts_with("\xFF\xFE");
  if (!little && !text.starts_with("\xFE\xFF")) return std::string(text);
  std::string result;
  for (std::size_t at = 2; at + 1 < text.size(); at += 2) {
    unsigned low = static_cast<unsigned char>(text[at + (little ? 0 : 1)]);
    unsigned high = static_cast<unsigned char>(text[at + (little ? 1 : 0)]);
    result += high == 0 && low < 0x80 ? static_cast<char>(low) : '?';  // names and versions are ASCII
  }
  return result;
}

// The value of an option: `-r file`, `-rfile`, `--requirement=file`, `--requirement file`.
std::optional<std::string_view> option_value(std::string_view line, std::string_view shorter, std::string_view longer) {
  if (line.starts_with(longer)) {
    std::string_view rest = line.substr(longer.size());
    if (rest.empty() || (rest.front() != '=' && rest.front() != ' ' && rest.front() != '\t')) return std::nullopt;
    return trimmed(rest.substr(1));
  }
  if (!shorter.empty() && line.starts_with(shorter)) return trimmed(line.substr(shorter.size()));
  return std::nullopt;
}

class RequirementsReader {
 public:
  RequirementFile read(std::string_view text) {
    std::string plain = plain_text(text);
    std::string joined;
    std::uint32_t first = 0;
    for (const TextLine& line : lines_of(plain)) {
      std::string_view content = line.text;
      if (joined.empty()) first = line.number;
      bool comment = trimmed(content).starts_with('#');
      if (!comment && content.ends_with('\\')) {
        joined += content.substr(0, content.size() - 1);
        joined += ' ';
        continue;
      }
      joined += content;
      add(joined, first);
      joined.clear();
    }
    if (!joined.empty()) add(joined, first);
    return std::move(file_);
  }

 private:
  void add(std::string_view line, std::uint32_t number) {
    line = trimmed(line);
    if (line.starts_with('#')) return;
    if (std::size_t comment = std::min(line.find(" #"), line.find("\t#")); comment != std::string_view::npos) {
      line = trimmed(line.substr(0, comment));
    }
    if (line.empty()) return;
    if (line.front() == '-') {
      if (auto path = option_value(line, "-r", "--requirement")) return include(*path, false);
      if (auto path = option_value(line, "-c", "--constraint")) return include(*path, true);
      if (auto url = option_value(line, "-e", "--editable")) return add_dependency(*url, number);
      return;
    }
    add_dependency(line, number);
  }

  void include(std::string_view path, bool constraint) {
    if (path.size() >= 2 && (path.front() == '"' || path.front() == '\'')) path = path.substr(1, path.size() - 2);
    file_.inclusions.push_back({std::string(path), constraint});
  }

  void add_dependency(std::string_view text, std::uint32_t number) {
    // Options of one requirement: `--hash=…`, `--config-settings …`.
    if (std::size_t option = text.find(" --"); option != std::string_view::npos) text = trimmed(text.substr(0, option));
    if (auto mention = read_dependency(text, number, Role::Direct)) file_.mentions.push_back(std::move(*mention));
  }

  RequirementFile file_;
};

}  // namespace

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n\f\v";
  std::size_t begin = text.find_first_not_of(kSpaces);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
}

std::vector<TextLine> lines_of(std::string_view text) {
  std::vector<TextLine> lines;
  std::uint32_t number = 0;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back({line, ++number});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::optional<Mention> read_file_name(std::string_view url, std::uint32_t line, Role role) {
  std::string_view address = url.substr(0, url.find('#'));
  address = address.substr(0, address.find('?'));
  std::string name = without_percent(name_of(address));
  std::string_view stem;
  bool conda = false;
  for (std::string_view suffix : {".whl", ".tar.gz", ".zip", ".tar.bz2", ".conda"}) {
    if (!name.ends_with(suffix)) continue;
    stem = std::string_view(name).substr(0, name.size() - suffix.size());
    conda = suffix == ".conda" || suffix == ".tar.bz2";
  }
  if (stem.empty()) return std::nullopt;
  // The version begins behind the first hyphen that a digit follows; in a conda name it is the last part but one.
  std::size_t hyphen = std::string_view::npos;
  if (conda) {
    std::size_t build = stem.rfind('-');
    if (build == std::string_view::npos || build == 0) return std::nullopt;
    stem = stem.substr(0, build);
    hyphen = stem.rfind('-');
  } else {
    for (std::size_t at = stem.find('-'); at != std::string_view::npos; at = stem.find('-', at + 1)) {
      if (at + 1 < stem.size() && is_digit(stem[at + 1])) {
        hyphen = at;
        break;
      }
    }
  }
  if (hyphen == std::string_view::npos || hyphen == 0) return std::nullopt;
  std::string_view version_text = stem.substr(hyphen + 1);
  version_text = version_text.substr(0, version_text.find('-'));
  std::optional<Version> version = parse_version(version_text);
  if (!version) return std::nullopt;
  Mention mention;
  mention.package = normal_name(stem.substr(0, hyphen));
  mention.specifier = {Specifier::Kind::Some, pin(*version)};
  mention.text = std::string(stem.substr(0, hyphen)) + "==" + std::string(version_text);
  mention.line = line;
  mention.role = role;
  return mention;
}

std::optional<Mention> read_dependency(std::string_view text, std::uint32_t line, Role role) {
  text = trimmed(text);
  std::size_t end = 0;
  while (end < text.size() && is_name_char(text[end])) ++end;
  std::string_view name = text.substr(0, end);
  std::string_view rest = trimmed(text.substr(end));
  if (rest.starts_with('[')) {
    std::size_t close = rest.find(']');
    if (close == std::string_view::npos) return std::nullopt;
    rest = trimmed(rest.substr(close + 1));
  }
  Mention mention;
  mention.line = line;
  mention.role = role;
  if (!name.empty() && rest.starts_with('@')) {
    // In an address, a marker needs a space before its semicolon.
    std::string_view url = trimmed(rest.substr(1));
    std::size_t marker = url.find(" ;");
    if (marker != std::string_view::npos && never_holds(url.substr(marker))) return std::nullopt;
    url = trimmed(url.substr(0, marker));
    mention.package = normal_name(name);
    mention.specifier = specifier_of_url(url);
    mention.text = std::string(name) + " @ " + std::string(url);
    return mention;
  }
  if (name.empty() || looks_like_url(text)) {
    if (!looks_like_url(text)) return std::nullopt;
    std::string_view url = trimmed(text.substr(0, text.find(" ;")));
    if (std::optional<Mention> file = read_file_name(url, line, role)) return file;
    std::string_view egg = egg_of(url);
    if (egg.empty()) return std::nullopt;
    mention.package = normal_name(egg);
    mention.specifier = specifier_of_url(url);
    mention.text = std::string(url);
    return mention;
  }
  std::size_t semicolon = rest.find(';');
  std::string_view specifier = trimmed(rest.substr(0, semicolon));
  if (semicolon != std::string_view::npos) {
    std::string_view marker = rest.substr(semicolon + 1);
    if (never_holds(marker)) return std::nullopt;
    if (marker.find("extra ") != std::string_view::npos && role == Role::Direct) mention.role = Role::Optional;
  }
  if (!specifier.empty() && std::string_view("<>=!~^(*").find(specifier.front()) == std::string_view::npos) {
    return std::nullopt;  // two words: prose, not a dependency
  }
  mention.package = normal_name(name);
  mention.specifier = read_specifier(specifier);
  if (mention.specifier.kind == Specifier::Kind::Some && mention.specifier.versions.empty()) {
    mention.specifier.kind = Specifier::Kind::Unreadable;
  }
  mention.text = std::string(name) + std::string(specifier);
  return mention;
}

RequirementFile read_requirements_txt(std::string_view text) { return RequirementsReader().read(text); }

bool is_lock_file(std::string_view name) {
  return name == "Pipfile.lock" || name == "poetry.lock" || name == "uv.lock" || name == "pdm.lock" ||
         name == "pixi.lock" || (name.starts_with("pylock.") && name.ends_with(".toml")) ||
         name.starts_with("conda-lock.");
}

RequirementFile read_requirement_file(std::string_view path, std::string_view text) {
  std::string_view name = name_of(path);
  if (name == "Pipfile.lock") return read_pipfile_lock(text);
  if (name == "pixi.lock") return read_pixi_lock(text);
  if (name.starts_with("conda-lock.")) return read_conda_lock(text);
  if (is_lock_file(name)) return read_package_lock(text);
  if (name == "pyproject.toml" || name == "pixi.toml") return read_pyproject(text);
  if (name == "Pipfile") return read_pipfile(text);
  if (name == "setup.cfg") return read_setup_cfg(text);
  if (name.ends_with(".py")) return read_setup_py(text);
  if (name.ends_with(".yml") || name.ends_with(".yaml")) return read_conda_environment(text);
  return read_requirements_txt(text);
}

}  // namespace loadgate::project
