#include "project/ipython.h"

#include <algorithm>
#include <array>

namespace loadgate::project {
namespace {

bool is_name_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool is_name_char(char c) { return is_name_start(c) || (c >= '0' && c <= '9'); }

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t\f", at), text.size());
}

std::string_view trim(std::string_view text) {
  std::size_t begin = text.find_first_not_of(" \t\r\n\f");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n\f") - begin + 1);
}

std::string_view name_at(std::string_view text, std::size_t from) {
  std::size_t end = from;
  while (end < text.size() && is_name_char(text[end])) ++end;
  return text.substr(from, end - from);
}

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Cell magics whose body is Python run in the notebook's own process.
constexpr std::array<std::string_view, 12> kPythonCells = {"time",    "timeit", "capture",  "prun",
                                                           "memit",   "debug",  "snakeviz", "pyinstrument",
                                                           "scalene", "wandb",  "heat",     "code_wrap"};
// Line magics that run the statement after them.
constexpr std::array<std::string_view, 5> kPythonLines = {"time", "timeit", "prun", "memit", "snakeviz"};
constexpr std::array<std::string_view, 10> kCompound = {"for",   "while", "if",  "with",  "def",
                                                        "class", "async", "try", "match", "@"};
constexpr std::array<std::string_view, 9> kOperatorWords = {"if",  "else", "for", "in",    "not",
                                                            "and", "or",   "is",  "lambda"};

void append_escaped(std::string& out, std::string_view text, bool braces) {
  for (char c : text) {
    if (c == '\\' || c == '\'') out += '\\';
    if (braces && (c == '{' || c == '}')) out += c;
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else {
      out += c;
    }
  }
}

// Whether the text between braces may be a Python expression (IPython tries it, and leaves the text alone on failure:
// awk's `{print $1}` is no expression).
bool looks_like_expression(std::string_view text) {
  text = trim(text);
  if (text.empty() || (!is_name_start(text.front()) && text.front() != '(')) return false;
  if (text.find_first_of("$;{}\\`\n#") != std::string_view::npos) return false;
  int depth = 0;
  std::string_view word;  // the last name, when only spaces followed it
  for (std::size_t at = 0; at < text.size();) {
    char c = text[at];
    if (c == '\'' || c == '"') {
      std::size_t end = text.find(c, at + 1);
      if (end == std::string_view::npos) return false;
      at = end + 1;
      word = {};
      continue;
    }
    if (is_name_char(c)) {
      std::string_view name = name_at(text, at);
      bool operator_word = is_one_of(name, kOperatorWords);
      if (!word.empty() && !operator_word && !is_one_of(word, kOperatorWords)) return false;
      word = name;
      at += name.size();
      continue;
    }
    if (c != ' ' && c != '\t') word = {};
    if (c == '(' || c == '[') ++depth;
    if (c == ')' || c == ']') --depth;
    if (depth < 0) return false;
    ++at;
  }
  return depth == 0;
}

// A command as a Python string literal; an f-string when IPython would fill in variables.
void append_command(std::string& out, std::string_view text) {
  std::string formatted;  // the f-string's inside
  bool has_variables = false;
  std::size_t plain = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    std::string_view expression;
    if (text[at] == '{') {
      end = text.find('}', at);
      if (end == std::string_view::npos) break;
      expression = text.substr(at + 1, end - at - 1);
      if (!looks_like_expression(expression)) {
        ++at;
        continue;
      }
      ++end;
    } else if (text[at] == '$' && at + 1 < text.size() && is_name_start(text[at + 1])) {
      if (at > 0 && text[at - 1] == '$') {
        ++at;
        continue;
      }
      end = at + 1 + name_at(text, at + 1).size();
      while (end + 1 < text.size() && text[end] == '.' && is_name_start(text[end + 1])) {
        end += 1 + name_at(text, end + 1).size();
      }
      expression = text.substr(at + 1, end - at - 1);
    } else {
      ++at;
      continue;
    }
    append_escaped(formatted, text.substr(plain, at - plain), true);
    formatted += '{';
    formatted += expression;
    formatted += '}';
    has_variables = true;
    plain = at = end;
  }
  if (has_variables) {
    append_escaped(formatted, text.substr(plain), true);
    out += "f'";
    out += formatted;
  } else {
    out += '\'';
    append_escaped(out, text, false);
  }
  out += '\'';
}

// What is open at some place of the code.
struct State {
  std::string brackets;
  char triple = '\0';      // the quote of an open triple-quoted string
  char single = '\0';      // of an open string that goes on behind a backslash
  bool continued = false;  // the line ended with a backslash
  bool at_statement() const { return brackets.empty() && triple == '\0' && single == '\0' && !continued; }
};

bool is_triple(std::string_view line, std::size_t at, char quote) {
  return at + 2 < line.size() && line[at] == quote && line[at + 1] == quote && line[at + 2] == quote;
}

// Reads one line (no line end) on top of `state`.
void scan_line(std::string_view line, State& state) {
  state.continued = false;
  char quote = state.single;
  state.single = '\0';
  std::size_t at = 0;
  while (at < line.size()) {
    if (state.triple != '\0') {
      if (line[at] == '\\') {
        at += 2;
      } else if (is_triple(line, at, state.triple)) {
        state.triple = '\0';
        at += 3;
      } else {
        ++at;
      }
      continue;
    }
    char c = line[at];
    if (quote != '\0') {
      if (c == '\\') {
        if (at + 1 >= line.size()) {
          state.single = quote;
          return;
        }
        at += 2;
      } else {
        if (c == quote) quote = '\0';
        ++at;
      }
      continue;
    }
    switch (c) {
      case '#':
        return;
      case '\'':
      case '"':
        if (is_triple(line, at, c)) {
          state.triple = c;
          at += 3;
          continue;
        }
        quote = c;
        break;
      case '(':
        state.brackets += ')';
        break;
      case '[':
        state.brackets += ']';
        break;
      case '{':
        state.brackets += '}';
        break;
      case ')':
      case ']':
      case '}':
        if (!state.brackets.empty()) state.brackets.pop_back();
        break;
      case '\\':
        if (at + 1 >= line.size()) state.continued = true;
        break;
      default:
        break;
    }
    ++at;
  }
}

// The place right after `=` and spaces, when the line assigns `!command` or `%magic`; 0 otherwise.
std::size_t assigned_escape(std::string_view line) {
  int depth = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    char c = line[at];
    if (c == '(' || c == '[' || c == '{') ++depth;
    if (c == ')' || c == ']' || c == '}') --depth;
    if (c == '\'' || c == '"') {
      std::size_t end = line.find(c, at + 1);
      if (end == std::string_view::npos) return 0;
      at = end;
      continue;
    }
    if (c == '#') return 0;
    if (c != '=' || depth != 0) continue;
    if (at == 0 || (at + 1 < line.size() && line[at + 1] == '=')) return 0;
    if (std::string_view("=!<>+-*/%&|^@:~").find(line[at - 1]) != std::string_view::npos) return 0;
    std::size_t value = skip_spaces(line, at + 1);
    if (value + 1 >= line.size()) return 0;
    if (line[value] == '!' && line[value + 1] != '=') return value;
    if (line[value] == '%' && is_name_start(line[value + 1])) return value;
    return 0;
  }
  return 0;
}

// `name?`, `?name`, `obj.attr??`, `%magic?`, `*pattern*?`
bool is_help(std::string_view statement) {
  statement = trim(statement);
  if (statement.empty()) return false;
  if (statement.front() == '?') return true;
  if (statement.back() != '?') return false;
  while (!statement.empty() && statement.back() == '?') statement.remove_suffix(1);
  if (statement.empty()) return true;
  return statement.find_first_of(" \t\"'#=") == std::string_view::npos;
}

class Rewriter {
 public:
  Rewriter(std::string_view cell, std::string& out) : cell_(cell), out_(out) {}

  void run() {
    if (rewrite_cell_magic()) return;
    while (at_ < cell_.size()) {
      if (state_.at_statement() && rewrite_statement()) continue;
      copy_line();
    }
    close_what_is_open();
  }

 private:
  // The line that begins at `from`, without its end; `next` is where the following one begins.
  std::string_view line_from(std::size_t from, std::size_t& next) const {
    std::size_t end = cell_.find('\n', from);
    next = end == std::string_view::npos ? cell_.size() : end + 1;
    std::string_view line = cell_.substr(from, (end == std::string_view::npos ? cell_.size() : end) - from);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
  }

  // Line ends of what was between `from` and `to`.
  void append_line_ends(std::size_t from, std::size_t to) {
    out_.append(static_cast<std::size_t>(std::count(cell_.begin() + static_cast<std::ptrdiff_t>(from),
                                                    cell_.begin() + static_cast<std::ptrdiff_t>(to), '\n')),
                '\n');
  }

  void copy_line() {
    std::size_t next = 0;
    std::string_view line = line_from(at_, next);
    scan_line(line, state_);
    out_ += cell_.substr(at_, next - at_);
    at_ = next;
  }

  // `%%magic rest` as the first line that is not blank.
  bool rewrite_cell_magic() {
    std::size_t first = cell_.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || !cell_.substr(first).starts_with("%%")) return false;
    std::string_view magic = name_at(cell_, first + 2);
    if (magic.empty()) return false;
    append_line_ends(0, first);
    std::size_t body = 0;
    std::string_view rest = trim(line_from(first + 2 + magic.size(), body));
    out_ += "get_ipython().run_cell_magic('";
    out_ += magic;
    out_ += "', ";
    append_command(out_, rest);
    if (is_one_of(magic, kPythonCells)) {
      out_ += ", '')";
      append_line_ends(first, body);
      at_ = body;
      while (at_ < cell_.size()) {
        if (state_.at_statement() && rewrite_statement()) continue;
        copy_line();
      }
      close_what_is_open();
      return true;
    }
    std::size_t end = cell_.find_last_not_of("\r\n");
    if (end == std::string_view::npos || end + 1 <= body) {
      out_ += ", '')";
      append_line_ends(first, cell_.size());
    } else {
      out_ += ", '''\\\n";
      for (char c : cell_.substr(body, end + 1 - body)) {
        if (c == '\\' || c == '\'') out_ += '\\';
        out_ += c;
      }
      out_ += "''')";
      append_line_ends(end + 1, cell_.size());
    }
    return true;
  }

  // An escape at the place where a statement begins; false: there is none, nothing was done.
  bool rewrite_statement() {
    std::size_t next = 0;
    std::string_view line = line_from(at_, next);
    std::size_t indent = skip_spaces(line, 0);
    if (indent >= line.size()) return false;
    char c = line[indent];
    if (c != '!' && is_help(line)) return blank_line(line, indent, next);
    if (c == '!' || c == '%') {
      if (c == '%' && (indent + 1 >= line.size() || !is_name_start(line[indent + 1]))) {
        // `%%magic` below the first line, or a lone percent sign: nothing that runs.
        return blank_line(line, indent, next);
      }
      if (c == '%' && rewrite_timed(line, indent, next)) return true;
      out_ += line.substr(0, indent);
      std::size_t end = 0;
      std::string command = joined_from(at_ + indent, end);
      append_escape(command, false);
      finish(end);
      return true;
    }
    if ((c == '/' || c == ';' || c == ',') && indent + 1 < line.size() && is_name_start(line[indent + 1])) {
      return blank_line(line, indent, next);  // automatic calls and quotes
    }
    if (std::size_t value = assigned_escape(line); value != 0) {
      if (line[value] == '%') {
        std::string_view magic = name_at(line, value + 1);
        if (is_one_of(magic, kPythonLines)) {
          std::string changed(line);
          std::fill_n(changed.begin() + static_cast<std::ptrdiff_t>(value), magic.size() + 1, ' ');
          emit_python(changed, next);
          return true;
        }
      }
      out_ += line.substr(0, value);
      std::size_t end = 0;
      std::string command = joined_from(at_ + value, end);
      append_escape(command, true);
      finish(end);
      return true;
    }
    return false;
  }

  // `%time statement`: the magic makes way for the statement, in its column where that is possible.
  bool rewrite_timed(std::string_view line, std::size_t indent, std::size_t next) {
    std::string_view magic = name_at(line, indent + 1);
    if (!is_one_of(magic, kPythonLines)) return false;
    std::size_t from = skip_spaces(line, indent + 1 + magic.size());
    while (from + 1 < line.size() && line[from] == '-' && is_name_start(line[from + 1])) {
      // Options: `-n 10`, `-r3`, `-q`.
      std::size_t end = from + 2;
      while (end < line.size() && is_name_char(line[end])) ++end;
      from = skip_spaces(line, end);
      std::size_t number = from;
      while (number < line.size() && line[number] >= '0' && line[number] <= '9') ++number;
      if (number > from && number < line.size() && line[number] == ' ') from = skip_spaces(line, number);
    }
    if (from >= line.size()) return false;
    std::string_view word = line[from] == '@' ? line.substr(from, 1) : name_at(line, from);
    std::string changed(line.substr(0, indent));
    if (!is_one_of(word, kCompound)) {
      changed += "None;";
      changed.append(from - indent - 5, ' ');
    }
    changed += line.substr(from);
    emit_python(changed, next);
    return true;
  }

  void emit_python(const std::string& changed, std::size_t next) {
    scan_line(changed, state_);
    out_ += changed;
    append_line_ends(at_, next);
    at_ = next;
  }

  bool blank_line(std::string_view line, std::size_t indent, std::size_t next) {
    if (indent > 0) {
      // An indented one may be all that its block holds.
      out_ += line.substr(0, indent);
      out_ += "pass";
    }
    append_line_ends(at_, next);
    at_ = next;
    return true;
  }

  // The text from `from` on, over lines that end with a backslash.
  std::string joined_from(std::size_t from, std::size_t& end) const {
    std::string text;
    while (true) {
      std::string_view line = line_from(from, end);
      if (!line.ends_with('\\') || end >= cell_.size()) {
        text += line;
        return text;
      }
      line.remove_suffix(1);
      text += line;
      from = end;
    }
  }

  void append_escape(std::string_view text, bool assigned) {
    text = trim(text);
    if (text.front() == '!') {
      bool output = assigned || text.starts_with("!!");
      text.remove_prefix(text.starts_with("!!") ? 2 : 1);
      out_ += output ? "get_ipython().getoutput(" : "get_ipython().system(";
      append_command(out_, trim(text));
      out_ += ')';
      return;
    }
    std::string_view magic = name_at(text, 1);
    out_ += "get_ipython().run_line_magic('";
    out_ += magic;
    out_ += "', ";
    append_command(out_, trim(text.substr(1 + magic.size())));
    out_ += ')';
  }

  void finish(std::size_t end) {
    append_line_ends(at_, end);
    at_ = end;
  }

  void close_what_is_open() {
    if (state_.at_statement()) return;
    std::string ends;
    while (!out_.empty() && out_.back() == '\n') {
      ends += '\n';
      out_.pop_back();
    }
    if ((state_.continued || state_.single != '\0') && !out_.empty() && out_.back() == '\\') out_.back() = ' ';
    if (state_.triple != '\0') {
      if (!out_.empty() && out_.back() == '\\') out_.back() = ' ';
      if (!out_.empty() && out_.back() == state_.triple) out_ += ' ';
      out_.append(3, state_.triple);
    }
    out_.append(state_.brackets.rbegin(), state_.brackets.rend());
    out_ += ends;
  }

  std::string_view cell_;
  std::string& out_;
  std::size_t at_ = 0;
  State state_;
};

}  // namespace

void rewrite_cell(std::string_view cell, std::string& out) { Rewriter(cell, out).run(); }

}  // namespace loadgate::project
