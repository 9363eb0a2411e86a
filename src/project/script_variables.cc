#include "project/script_variables.h"

#include <algorithm>

#include "project/file_names.h"
#include "project/requirement_files.h"

namespace loadgate::project {
namespace {

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_name_char(char c) { return is_name_start(c) || (c >= '0' && c <= '9'); }

std::size_t name_length(std::string_view text) {
  if (text.empty() || !is_name_start(text.front())) return 0;
  std::size_t end = 1;
  while (end < text.size() && is_name_char(text[end])) ++end;
  return end;
}

std::string_view without_quotes(std::string_view text) {
  text = trimmed(text);
  if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front()) {
    return text.substr(1, text.size() - 2);
  }
  return text;
}

bool is_yaml_name(std::string_view name) { return name.ends_with(".yml") || name.ends_with(".yaml"); }

class Reader {
 public:
  Reader(std::string_view path, std::string_view text) : path_(path), text_(text) {}

  std::vector<Requirements::Variable> run() {
    std::string_view name = name_of(path_);
    auto is = [name](std::string_view part) { return name.find(part) != std::string_view::npos; };
    if (is_yaml_name(name)) {
      read_yaml();
    } else if (is("ockerfile") || is("DOCKERFILE") || is("ontainerfile")) {
      read_dockerfile();
    } else if (is("akefile") || name.ends_with(".mk")) {
      read_makefile();
    } else if (name == "tox.ini") {
      read_ini();
    } else if (name == "Procfile") {
      for (const TextLine& line : lines_of(text_)) {
        std::size_t colon = line.text.find(':');
        if (colon != std::string_view::npos) read_shell(line.text.substr(colon + 1), line.number);
      }
    } else {
      read_script();
    }
    return std::move(found_);
  }

 private:
  void add(std::string_view name, std::string_view value, std::uint32_t line) {
    found_.push_back({std::string(name), std::string(without_quotes(value)), std::string(path_), line});
  }

  // NAME=value; false: the word is something else.
  bool add_assignment(std::string_view word, std::uint32_t line) {
    std::size_t end = name_length(word);
    if (end == 0 || end >= word.size() || word[end] != '=') return false;
    add(word.substr(0, end), word.substr(end + 1), line);
    return true;
  }

  // Splits one line of shell into words; quotes keep spaces together. Separators of commands are words of their own.
  static std::vector<std::string> words_of(std::string_view line) {
    std::vector<std::string> words;
    std::string word;
    bool open = false;
    auto finish = [&] {
      if (open) words.push_back(std::move(word));
      word.clear();
      open = false;
    };
    for (std::size_t at = 0; at < line.size(); ++at) {
      char c = line[at];
      if (c == ' ' || c == '\t') {
        finish();
      } else if (c == '\'' || c == '"') {
        open = true;
        std::size_t end = at + 1;
        while (end < line.size() && line[end] != c) end += line[end] == '\\' && c == '"' ? 2 : 1;
        end = std::min(end, line.size());
        word += line.substr(at + 1, end - at - 1);
        at = end;
      } else if (c == '#' && !open) {
        break;
      } else if (c == ';' || c == '&' || c == '|' || c == '(' || c == ')' || c == '`') {
        if (c == '(' && word.ends_with('$')) word.pop_back();
        finish();
        words.emplace_back(";");
      } else {
        if (c == '\\' && at + 1 < line.size()) c = line[++at];
        word += c;
        open = true;
      }
    }
    finish();
    return words;
  }

  static bool takes_assignments(std::string_view word) {
    for (std::string_view known : {"export", "env", "declare", "typeset", "local", "readonly", "sudo", "set", "setenv",
                                   "then", "do", "else", "{", "!", "time", "exec", "nohup", "run", "-"}) {
      if (word == known) return true;
    }
    return word.starts_with('-');
  }

  void read_shell(std::string_view line, std::uint32_t number) {
    if (line.find('=') == std::string_view::npos) return;
    bool at_command = true;
    bool option = false;
    for (const std::string& word : words_of(line)) {
      if (word == ";") {
        at_command = true;
        option = false;
        continue;
      }
      if (option) {
        option = false;
        if (add_assignment(word, number)) continue;
      }
      std::string_view text = word;
      // docker run -e A=b, --env A=b, --env=A=b, --build-arg A=b
      if (text == "-e" || text == "--env" || text == "--build-arg" || text == "-x") {
        option = true;
      } else if (text.starts_with("--env=")) {
        add_assignment(text.substr(6), number);
      } else if (at_command && !add_assignment(text, number)) {
        at_command = takes_assignments(text);
      }
    }
  }

  // Lines with those that a backslash continues joined to them.
  template <class Fn>
  void for_joined_lines(Fn&& fn) {
    std::string joined;
    std::uint32_t first = 0;
    for (const TextLine& line : lines_of(text_)) {
      if (joined.empty()) first = line.number;
      std::string_view content = line.text;
      bool comment = trimmed(content).starts_with('#');
      if (comment && !joined.empty()) continue;  // Dockerfile: comments between continued lines
      if (!comment && content.ends_with('\\')) {
        joined += content.substr(0, content.size() - 1);
        joined += ' ';
        continue;
      }
      joined += content;
      fn(std::string_view(joined), first);
      joined.clear();
    }
    if (!joined.empty()) fn(std::string_view(joined), first);
  }

  void read_script() {
    for_joined_lines([this](std::string_view line, std::uint32_t number) {
      // csh: setenv A b
      std::string_view content = trimmed(line);
      if (content.starts_with("setenv ")) {
        content = trimmed(content.substr(7));
        std::size_t end = name_length(content);
        if (end != 0 && end < content.size() && content[end] != '=')
          return add(content.substr(0, end), content.substr(end), number);
      }
      read_shell(line, number);
    });
  }

  void read_dockerfile() {
    for_joined_lines([this](std::string_view line, std::uint32_t number) {
      std::string_view content = trimmed(line);
      std::size_t end = std::min(content.find_first_of(" \t"), content.size());
      std::string word(content.substr(0, end));
      std::transform(word.begin(), word.end(), word.begin(),
                     [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c; });
      std::string_view rest = trimmed(content.substr(end));
      if (word == "ENV" || word == "ARG") {
        std::size_t name = name_length(rest);
        if (name != 0 && name < rest.size() && rest[name] == '=') {
          for (const std::string& item : words_of(rest)) add_assignment(item, number);
        } else if (word == "ENV" && name != 0 && name < rest.size()) {
          add(rest.substr(0, name), rest.substr(name), number);  // the old form: ENV A the whole rest
        }
      } else if (!word.empty() && word.front() != '#') {
        // RUN, CMD, ENTRYPOINT, HEALTHCHECK, the lines of a here-document; the list form is a command's words.
        std::string plain(word == "RUN" || word == "CMD" || word == "ENTRYPOINT" ? rest : content);
        if (plain.starts_with('['))
          std::replace_if(plain.begin(), plain.end(), [](char c) { return c == '[' || c == ']' || c == ','; }, ' ');
        read_shell(plain, number);
      }
    });
  }

  void read_makefile() {
    for_joined_lines([this](std::string_view line, std::uint32_t number) {
      std::string_view content = trimmed(line);
      if (line.starts_with('\t')) {
        while (!content.empty() && (content.front() == '@' || content.front() == '-' || content.front() == '+')) {
          content.remove_prefix(1);
        }
        read_shell(content, number);
        return;
      }
      // export A = b, export A := b, and `target: export A = b`
      std::size_t at = content.find("export ");
      if (at == std::string_view::npos || (at != 0 && content.substr(0, at).find(':') == std::string_view::npos))
        return;
      content = trimmed(content.substr(at + 7));
      std::size_t end = name_length(content);
      if (end == 0) return;
      std::string_view rest = trimmed(content.substr(end));
      while (!rest.empty() && (rest.front() == ':' || rest.front() == '?')) rest.remove_prefix(1);
      if (!rest.starts_with('=')) return;
      rest.remove_prefix(1);
      add(content.substr(0, end), trimmed(rest.substr(0, rest.find(" #"))), number);
    });
  }

  // tox.ini: `setenv =` and `set_env =` with `A = b` below; commands.
  void read_ini() {
    for_joined_lines([this](std::string_view line, std::uint32_t number) {
      std::string_view content = trimmed(line);
      for (std::string_view key : {"setenv", "set_env"}) {
        if (!content.starts_with(key)) continue;
        std::string_view rest = trimmed(content.substr(key.size()));
        if (rest.starts_with('=')) content = trimmed(rest.substr(1));
      }
      std::size_t end = name_length(content);
      std::string_view rest = trimmed(content.substr(end));
      if (end != 0 && rest.starts_with('=')) {
        add(content.substr(0, end), rest.substr(1), number);
      } else {
        read_shell(content, number);
      }
    });
  }

  static bool opens_environment(std::string_view key) {
    return key == "env" || key == "environment" || key == "variables" || key == "args";
  }

  void read_yaml() {
    std::vector<std::size_t> environments;  // indents of the open `env:` keys
    std::string joined;                     // shell over several lines
    std::uint32_t first = 0;
    for (const TextLine& line : lines_of(text_)) {
      std::string_view content = trimmed(line.text);
      if (content.empty() || content.front() == '#') continue;
      std::size_t indent = line.text.find_first_not_of(" \t");
      bool item = content.starts_with("- ");
      while (!environments.empty() && (indent < environments.back() || (indent == environments.back() && !item))) {
        environments.pop_back();
      }
      if (item) {
        std::string_view inner = trimmed(content.substr(2));
        indent += static_cast<std::size_t>(inner.data() - content.data());
        content = inner;
      }
      std::size_t key_end = 0;
      while (key_end < content.size() && (is_name_char(content[key_end]) || content[key_end] == '-')) ++key_end;
      std::string_view key = content.substr(0, key_end);
      bool mapping = key_end != 0 && key_end < content.size() && content[key_end] == ':' &&
                     (key_end + 1 == content.size() || content[key_end + 1] == ' ');
      std::string_view value = mapping ? trimmed(content.substr(key_end + 1)) : std::string_view{};
      if (mapping && opens_environment(key)) {
        if (value.empty()) {
          environments.push_back(indent);
        } else if (value.front() == '{') {
          read_flow_mapping(value, line.number);
        } else if (value.front() == '[') {
          std::string plain(value);
          std::replace_if(plain.begin(), plain.end(), [](char c) { return c == '[' || c == ']' || c == ','; }, ' ');
          read_shell(plain, line.number);
        }
        continue;
      }
      if (!environments.empty()) {
        if (mapping) {
          add(key, value.substr(0, value.find(" #")), line.number);
        } else {
          add_assignment(without_quotes(content), line.number);
        }
        continue;
      }
      std::string_view shell = mapping ? value : content;
      if (joined.empty()) first = line.number;
      if (shell.ends_with('\\')) {
        joined += shell.substr(0, shell.size() - 1);
        joined += ' ';
        continue;
      }
      joined += joined.empty() ? without_quotes(shell) : shell;
      read_shell(joined, first);
      joined.clear();
    }
  }

  // env: {A: b, C: d}
  void read_flow_mapping(std::string_view text, std::uint32_t line) {
    text.remove_prefix(1);
    while (!text.empty()) {
      std::size_t comma = std::min(text.find_first_of(",}"), text.size());
      std::string_view pair = trimmed(text.substr(0, comma));
      std::size_t colon = pair.find(':');
      if (colon != std::string_view::npos) add(without_quotes(pair.substr(0, colon)), pair.substr(colon + 1), line);
      text.remove_prefix(std::min(comma + 1, text.size()));
    }
  }

  std::string_view path_;
  std::string_view text_;
  std::vector<Requirements::Variable> found_;
};

}  // namespace

std::vector<Requirements::Variable> read_variables(std::string_view path, std::string_view text) {
  return Reader(path, text).run();
}

}  // namespace loadgate::project
