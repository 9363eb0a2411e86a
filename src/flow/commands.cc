// Command lines of other programs: what a command fetches, writes, scans or isolates.
#include <algorithm>
#include <cctype>
#include <utility>

#include "flow/engine.h"
#include "project/file_names.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

bool is_assignment(std::string_view word) {
  std::size_t equals = word.find('=');
  if (equals == std::string_view::npos || equals == 0) return false;
  return std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals), [](unsigned char c) { return std::isalnum(c) || c == '_'; });
}

// The word itself, or a cluster of short flags that has it: -Vm for -V.
bool is_word(std::string_view text, std::string_view word) {
  if (text == word) return true;
  const bool is_short = word.size() == 2 && word[0] == '-' && word[1] != '-';
  return is_short && text.size() > 2 && text[0] == '-' && text[1] != '-' && text.find(word[1]) != std::string_view::npos;
}

// What has a digest that a program printed still in front, and the rest perhaps cut away.
bool keeps_beginning(std::string_view method) {
  return method == "split" || method == "strip" || method == "decode" || method == "partition" || method == "lower" || method == "read" || method == "splitlines";
}

}  // namespace

// Splits text with holes into words as a shell does: quotes, separators (; && || | newline) end a command.
void Engine::add_words(File& file, const Expr* command, bool shell, std::vector<std::vector<Word>>& commands, int depth) {
  if (depth > 8) return;
  if (commands.empty()) commands.emplace_back();
  // command += [...]: what it was, and what is added.
  if (command->kind == NodeKind::Name) {
    FileFlow& walked = flow(file);
    walked.require(*file.function_of(command));
    const std::vector<DefId> defs = walked.defs_of(walked.reaching(command));
    const Def def = defs.size() == 1 ? walked.def(defs[0]) : Def{};
    const std::vector<DefId> previous = def.kind == DefKind::Augmented ? walked.defs_of(def.previous) : std::vector<DefId>();
    const Def before = previous.size() == 1 ? walked.def(previous[0]) : Def{};
    if (before.kind == DefKind::Value && before.value_kind == ValueKind::Plain && before.path == PathId::Empty) {
      add_words(file, before.value, shell, commands, depth + 1);
      add_words(file, def.value, shell, commands, depth + 1);
      return;
    }
  }
  Place place = definition_of(file, command);
  File& where = *place.file;
  const Expr* expr = place.expr;
  if (const auto* binary = as<BinOp>(expr); binary != nullptr && binary->op() == BinaryOperator::Add && depth < 8) {
    Place left = definition_of(where, binary->left);
    if (left.expr->kind == NodeKind::List || left.expr->kind == NodeKind::Tuple) {
      add_words(where, binary->left, shell, commands, depth + 1);
      add_words(where, binary->right, shell, commands, depth + 1);
      return;
    }
  }
  Exprs elements;
  if (const auto* list = as<List>(expr)) elements = list->elements;
  else if (const auto* tuple = as<Tuple>(expr)) elements = tuple->elements;
  if (expr->kind == NodeKind::List || expr->kind == NodeKind::Tuple) {
    for (const Expr* element : elements) {
      if (const auto* star = as<Starred>(element)) {
        add_words(where, star->value, false, commands, depth + 1);
        continue;
      }
      Word word;
      if (auto text = constant_text(where, element)) {
        word.text = *text;
        word.key = constant_key(*text);
      } else {
        word.holes.push_back({&where, element});
        word.key = key_of(where, element);
        if (const auto* format = as<JoinedStr>(element)) {
          for (const Expr* part : format->values) {
            if (const auto* text_part = as<StringLiteral>(part)) word.text += string_value(*text_part, where.source.text);
          }
        }
      }
      commands.back().push_back(std::move(word));
    }
    return;
  }
  if (const auto* call = as<Call>(expr)) {
    std::string_view name = static_name(where, call->func);
    if ((name == "shlex.split" || name == "str") && !call->args.empty()) return add_words(where, call->args[0], true, commands, depth + 1);
    if (const auto* method = as<Attribute>(call->func)) {
      std::string_view word = where.name(method->attr);
      if (word == "split") return add_words(where, method->value, true, commands, depth + 1);
      if (word == "format") {
        // Text with holes: the arguments in order.
        auto text = constant_text(where, method->value);
        if (text) {
          std::size_t next = 0;
          Word word_now;
          bool open = false;
          auto flush = [&] {
            if (open) commands.back().push_back(word_now);
            word_now = Word{};
            open = false;
          };
          for (std::size_t i = 0; i < text->size(); ++i) {
            char c = (*text)[i];
            if (c == ' ' || c == '\t' || c == '\n') {
              flush();
            } else if (c == '{') {
              std::size_t close = text->find('}', i);
              if (close == std::string::npos) break;
              if (next < call->args.size()) {
                const Expr* arg = call->args[next++];
                word_now.key = open ? concat(word_now.key, key_of(where, arg)) : key_of(where, arg);
                word_now.holes.push_back({&where, arg});
              }
              open = true;
              i = close;
            } else {
              word_now.text += c;
              word_now.key = open ? concat(word_now.key, std::string_view(&c, 1)) : Key{.root = Key::Root::Constant, .steps = std::string(1, c)};
              open = true;
            }
          }
          flush();
          return;
        }
      }
    }
  }
  // Text, perhaps with holes.
  Word word;
  bool open = false;
  char quote = '\0';
  char previous = '\0';
  auto flush = [&] {
    if (open) {
      if (word.constant()) word.key = constant_key(word.text);
      commands.back().push_back(word);
    }
    word = Word{};
    open = false;
  };
  auto add_char = [&](char c) {
    if (quote == '\0' && (c == ' ' || c == '\t' || (!shell && c == '\n'))) {
      previous = c;
      return flush();
    }
    const char before = std::exchange(previous, c);
    const bool joins_streams = (c == '&' && before == '>') || (c == '>' && before == '&');  // 2>&1, &> log
    if (quote == '\0' && !joins_streams && (c == ';' || c == '|' || c == '&' || c == '\n')) {
      flush();
      if (!commands.back().empty()) commands.emplace_back();
      if (commands.size() > 1) commands[commands.size() - 2].back().behind += c;
      return;
    }
    if (quote == '\0' && c == '>') {
      if (joins_streams && commands.size() > 1 && commands.back().empty()) {
        commands.pop_back();
        commands.back().back().behind.clear();
      }
      flush();
      Word redirect;
      redirect.text = ">";
      redirect.key = constant_key(">");
      commands.back().push_back(redirect);
      return;
    }
    if (c == '\'' || c == '"') {
      if (quote == c) {
        quote = '\0';
        return;
      }
      if (quote == '\0') {
        quote = c;
        open = true;
        if (!word.key) word.key = {.root = Key::Root::Constant};
        return;
      }
    }
    word.text += c;
    word.key = open && word.key ? Key{word.key.root, word.key.file, word.key.node, word.key.index, word.key.steps + c} : Key{.root = Key::Root::Constant, .steps = std::string(1, c)};
    open = true;
  };
  auto add_expr = [&](const Expr* part) {
    word.key = open && !word.text.empty() ? concat(word.key, key_of(where, part)) : key_of(where, part);
    word.holes.push_back({&where, part});
    open = true;
  };
  if (const auto* text = as<StringLiteral>(expr)) {
    for (char c : string_value(*text, where.source.text)) add_char(c);
  } else if (const auto* format = as<JoinedStr>(expr)) {
    for (const Expr* part : format->values) {
      if (const auto* piece = as<StringLiteral>(part)) {
        for (char c : string_value(*piece, where.source.text)) add_char(c);
      } else if (const auto* value = as<FormattedValue>(part)) {
        add_expr(value->value);
      }
    }
  } else if (const auto* binary = as<BinOp>(expr); binary != nullptr && binary->op() == BinaryOperator::Add) {
    // "wget " + url + " -O m.pt"
    std::vector<const Expr*> parts;
    const Expr* left = expr;
    while (const auto* sum = as<BinOp>(left)) {
      parts.push_back(sum->right);
      left = sum->left;
    }
    parts.push_back(left);
    for (std::size_t i = parts.size(); i-- > 0;) {
      if (const auto* piece = as<StringLiteral>(parts[i])) {
        for (char c : string_value(*piece, where.source.text)) add_char(c);
      } else {
        add_expr(parts[i]);
      }
    }
  } else if (const auto* percent = as<BinOp>(expr); percent != nullptr && percent->op() == BinaryOperator::Mod) {
    if (auto format_text = constant_text(where, percent->left)) {
      Exprs values;
      const Expr* one[1] = {percent->right};
      if (const auto* tuple = as<Tuple>(percent->right)) values = tuple->elements;
      else values = Exprs(one, 1);
      std::size_t next = 0;
      for (std::size_t i = 0; i < format_text->size(); ++i) {
        if ((*format_text)[i] == '%' && i + 1 < format_text->size() && next < values.size()) {
          add_expr(values[next++]);
          ++i;
        } else {
          add_char((*format_text)[i]);
        }
      }
    }
  } else {
    add_expr(expr);
  }
  flush();
}

std::vector<std::vector<Engine::Word>> Engine::command_words(File& file, const Call& call, const models::RunsRow& row) {
  std::vector<std::vector<Word>> commands;
  for (const models::Selector& selector : row.command) {
    if (selector.rest) {
      commands.emplace_back();
      for (std::size_t i = static_cast<std::size_t>(std::max(0, selector.position)); i < call.args.size(); ++i) {
        Word word;
        if (auto text = constant_text(file, call.args[i])) word.text = *text;
        else word.holes.push_back({&file, call.args[i]});
        word.key = key_of(file, call.args[i]);
        commands.back().push_back(std::move(word));
      }
      break;
    }
    Argument command = argument(file, &call, selector);
    if (!command || command.path != PathId::Empty) continue;
    add_words(*command.file, command.expr, true, commands, 0);
    break;
  }
  std::erase_if(commands, [](const std::vector<Word>& words) { return words.empty(); });
  return commands;
}

// The row of the program that the words start, if it has that role.
const models::CommandRow* Engine::command_row(const std::vector<Word>& words, std::string_view role) {
  std::size_t at = 0;
  while (at < words.size()) {
    std::string_view text = words[at].text;
    if (is_assignment(text) || text == "sudo" || text == "env" || text == "exec" || text == "time" || text == "nohup") {
      ++at;
      continue;
    }
    std::string_view program = project::name_of(text);
    bool python = program.starts_with("python") || (words[at].holes.size() == 1 && words.size() > at + 1 && words[at + 1].text == "-m");
    if (python && at + 2 < words.size() && words[at + 1].text == "-m") {
      at += 2;
      continue;
    }
    break;
  }
  if (at >= words.size()) return nullptr;
  std::string_view program = project::name_of(words[at].text);
  const models::CommandRow* best = nullptr;
  for (const models::CommandRow* row : database_.commands()) {
    if (row->program != program || (!role.empty() && row->role != role)) continue;
    std::size_t next = at + 1;
    bool all = true;
    for (const std::string& word : row->words) {
      while (next < words.size() && !is_word(words[next].text, word)) ++next;
      if (next == words.size()) all = false;
      ++next;
    }
    if (all && (best == nullptr || row->words.size() > best->words.size())) best = row;
  }
  return best;
}

void Engine::command_writes(File& file, const Call& call, const models::RunsRow& row, std::vector<Write>& found) {
  for (const std::vector<Word>& words : command_words(file, call, row)) {
    const models::CommandRow* fetch = command_row(words, "fetch");
    const models::CommandRow* copy = command_row(words, "copy");
    const models::CommandRow* extract = command_row(words, "extract");
    const models::CommandRow* command = fetch != nullptr ? fetch : copy != nullptr ? copy : extract;
    if (command == nullptr) continue;
    Key output;
    bool directory = false;
    std::vector<const Word*> plain;  // words that are neither flags nor flags' values
    for (std::size_t i = 1; i < words.size(); ++i) {
      const Word& word = words[i];
      auto flag_value = [&](const std::vector<std::string>& flags) -> std::optional<Key> {
        for (const std::string& flag : flags) {
          if (word.text == flag && i + 1 < words.size()) return words[i + 1].key;
          if (flag.starts_with("--") && word.text.starts_with(flag + "=") && word.constant()) return constant_key(std::string_view(word.text).substr(flag.size() + 1));
          if (!flag.starts_with("--") && flag.size() == 2 && word.text.size() > 2 && word.text.starts_with(flag) && word.constant()) return constant_key(std::string_view(word.text).substr(2));
          // -qO file: a cluster of short flags that ends in this one.
          if (flag.size() == 2 && word.text.size() > 2 && word.text[0] == '-' && word.text[1] != '-' && word.text.back() == flag[1] && i + 1 < words.size()) return words[i + 1].key;
        }
        return std::nullopt;
      };
      if (auto key = flag_value(command->output)) {
        output = *key;
        if (words[i].text.find('=') == std::string::npos) ++i;
        continue;
      }
      if (auto key = flag_value(command->directory)) {
        output = *key;
        directory = true;
        if (words[i].text.find('=') == std::string::npos) ++i;
        continue;
      }
      if (word.text == ">" && i + 1 < words.size()) {
        output = words[++i].key;
        continue;
      }
      if (word.text.starts_with("-") && word.constant()) continue;
      plain.push_back(&word);
    }
    SetId content = SetId::Empty;
    if (fetch != nullptr) {
      if (!output && fetch->last_is_output && plain.size() > 1) {
        output = plain.back()->key;
      }
      if (!output && fetch->output_from_url) {
        for (const Word* word : plain) {
          if (word->text.find("://") == std::string::npos) continue;
          std::string_view address = word->text;
          output = constant_key(project::name_of(address.substr(0, address.find_first_of("?#"))));
        }
      }
      if (!output && !fetch->words.empty() && fetch->directory.empty() && plain.size() > 1) {
        // git clone URL [folder]: a folder named after the repository.
        std::string_view text = plain.back()->text;
        while (text.ends_with('/')) text.remove_suffix(1);
        if (text.find("://") == std::string_view::npos && plain.size() > 2) output = plain.back()->key;
        else output = constant_key(project::name_of(text.ends_with(".git") ? text.substr(0, text.size() - 4) : text));
        directory = true;
      }
      // What selects the download counts; where it is written does not.
      content = sources(fetch->kinds, file, &call, fetch->program);
      for (const Word* word : plain) {
        if (output && word->key == output) continue;
        for (const Word::Hole& hole : word->holes) content = unite(content, without_literals(eval(*hole.file, hole.expr)));
      }
    } else {
      // cp a b, mv a b, tar -xf a -C d, unzip a -d d
      const Word* from = nullptr;
      for (const Word* word : plain) {
        if (word != plain.front() || plain.size() == 1 || command->program != project::name_of(word->text)) {
          from = word;
          break;
        }
      }
      if (copy != nullptr && !output && plain.size() > 1) {
        output = plain.back()->key;
        directory = plain.back()->text.ends_with("/");
      }
      if (extract != nullptr && !output) output = constant_key(".");
      if (extract != nullptr) directory = true;
      if (from == nullptr) continue;
      if (from->holes.size() == 1) content = eval(*from->holes[0].file, from->holes[0].expr);
      if (from->key) {
        SetId before = content_before(file, call, from->key);
        if (before != SetId::Empty) content = before;
      }
      if (content == SetId::Empty) continue;
    }
    if (!output) continue;
    found.push_back({.target = output, .directory = directory, .content = with_hop(content, file, &call, "written here"), .call = &call});
  }
}

std::vector<Engine::Command> Engine::commands_of(File& file, const Call& call) {
  std::vector<Command> found;
  for (const std::vector<Word>& words : commands_in(file, call, 0)) {
    Command command;
    for (const Word& word : words) command.words.push_back(word.text);
    command.sandbox = command_row(words, "sandbox") != nullptr;
    found.push_back(std::move(command));
  }
  return found;
}

bool Engine::runs_sandbox(File& file) {
  for (const auto& function : file.functions) {
    for (const Call* call : function->calls) {
      const std::vector<std::vector<Word>> commands = own_commands(file, *call);
      if (std::any_of(commands.begin(), commands.end(), [&](const std::vector<Word>& words) { return command_row(words, "sandbox") != nullptr; })) return true;
    }
  }
  return false;
}

// The commands that a call of a library runs.
std::vector<std::vector<Engine::Word>> Engine::own_commands(File& file, const Call& call) {
  std::vector<std::vector<Word>> found;
  const std::string_view dotted = static_name(file, call.func);  // an import may give it another name
  const bool runs = outline_of(file, call).runs || (database_.word_roles(dotted.substr(dotted.rfind('.') + 1)) & models::kRunsWord) != 0;
  if (!runs) return found;
  for (const Callee& callee : library_callees(file, call.func)) {
    const models::Facts* facts = facts_named(callee.name);
    if (facts == nullptr) continue;
    for (const models::RunsRow* row : facts->runs) {
      for (std::vector<Word>& words : command_words(file, call, *row)) found.push_back(std::move(words));
    }
  }
  return found;
}

// … and those that helpers of the project run for it: `def in_jail(*command): run(JAIL + list(command))`.
std::vector<std::vector<Engine::Word>> Engine::commands_in(File& file, const Call& call, int depth) {
  constexpr int kMaxHelpers = 3;
  std::vector<std::vector<Word>> found = own_commands(file, call);
  if (depth >= kMaxHelpers) return found;
  for (const Item& item : items(callee(file, call.func))) {
    Function* helper = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
    if (helper == nullptr) continue;
    const CallSite site = site_for(file, call, item);
    for (const Call* inner : helper->calls) {
      if (!outline_of(*helper->file, *inner).runs && inner->func->kind == NodeKind::Attribute && !static_name(*helper->file, inner->func).empty()) continue;
      for (const std::vector<Word>& words : commands_in(*helper->file, *inner, depth + 1)) found.push_back(with_arguments(words, *helper, site));
    }
  }
  return found;
}

// A helper's command with what the call hands in where the helper's parameters stand.
std::vector<Engine::Word> Engine::with_arguments(const std::vector<Word>& words, Function& helper, const CallSite& site) {
  std::vector<Word> made;
  File& inside = *helper.file;
  auto add = [&](const Expr* argument) {
    std::vector<std::vector<Word>> handed;
    const Expr* expr = argument->kind == NodeKind::Starred ? static_cast<const Starred*>(argument)->value : argument;
    add_words(*site.file, expr, false, handed, 0);
    for (Word& word : handed.front()) made.push_back(std::move(word));
  };
  for (const Word& word : words) {
    const bool whole = word.holes.size() == 1 && word.text.empty() && word.holes[0].file == &inside;
    const Expr* expr = whole ? word.holes[0].expr : nullptr;
    if (const auto* copy = as<Call>(expr); copy != nullptr && copy->args.size() == 1) expr = copy->args[0];  // list(command)
    const Key key = expr == nullptr ? Key{} : key_of(inside, expr);
    const bool own = key.root == Key::Root::Parameter && key.file == inside.id && key.node == helper.node->id && key.steps.empty();
    if (!own) {
      made.push_back(word);
      continue;
    }
    const Parameter* parameter = helper.parameters[key.index];
    const std::size_t position = key.index - (site.bound ? 1 : 0);
    bool given = false;
    for (const Keyword* keyword : site.call->keywords) {
      if (keyword->name == NameId::None || site.file->name(keyword->name) != inside.name(parameter->name)) continue;
      add(keyword->value);
      given = true;
    }
    if (given) continue;
    const bool rest = parameter->parameter_kind == ParameterKind::VarPositional;
    for (std::size_t at = position; at < site.call->args.size() && (rest || at == position); ++at) add(site.call->args[at]);
  }
  return made;
}

// The digest that a program prints first: check_output(["sha256sum", path], text=True).split()[0].
std::optional<Engine::Digest> Engine::digest_by_command(File& file, const Expr* expr) {
  constexpr int kMaxParts = 8;
  const auto* printed = as<Attribute>(expr);
  const bool can_be = printed != nullptr ? file.name(printed->attr) == "stdout" : expr->kind == NodeKind::Subscript || expr->kind == NodeKind::Call;
  if (!can_be) return std::nullopt;
  File* where = &file;
  const Call* run = nullptr;
  for (int parts = 0; parts < kMaxParts && run == nullptr; ++parts) {
    const Place place = definition_of(*where, expr);
    where = place.file;
    expr = place.expr;
    if (const auto* subscript = as<Subscript>(expr)) {
      const auto* slice = as<Slice>(subscript->slice);
      const bool long_enough = slice != nullptr && slice->upper != nullptr && slice->upper->kind == NodeKind::Number && where->text(slice->upper).size() > 1 &&
                               where->text(slice->upper) >= "32";  // [:64]: no prefix of it
      const bool first = slice != nullptr ? slice->lower == nullptr && long_enough : where->text(subscript->slice) == "0";
      if (!first) return std::nullopt;
      expr = subscript->value;
    } else if (const auto* part = as<Attribute>(expr); part != nullptr && where->name(part->attr) == "stdout") {
      expr = part->value;
    } else if (const auto* call = as<Call>(expr)) {
      const auto* method = as<Attribute>(call->func);
      const bool cuts = method != nullptr && keeps_beginning(where->name(method->attr)) && static_name(*where, method).empty();
      if (cuts) expr = method->value;
      else run = call;
    } else {
      return std::nullopt;
    }
  }
  if (run == nullptr || !outline_of(*where, *run).runs) return std::nullopt;
  const std::vector<std::vector<Word>> commands = own_commands(*where, *run);
  if (commands.size() != 1 || command_row(commands[0], "digest") == nullptr) return std::nullopt;
  Digest digest;
  digest.what = commands[0].front().text;
  for (const Word& word : commands[0]) {
    if (!word.constant() && word.key) digest.subjects.push_back(word.key);
  }
  // A path that is written out stands last: shasum -a 256 m.pt.
  const Word& last = commands[0].back();
  const bool written_out = digest.subjects.empty() && commands[0].size() > 1 && !last.text.starts_with("-");
  if (written_out && last.key) digest.subjects.push_back(last.key);
  if (digest.subjects.size() != 1) return std::nullopt;
  return digest;
}

// Whether a shell's exit status says that this one of its commands came out well: `scan x || true` and `scan x; ls` do not.
bool Engine::decides_status(const std::vector<std::vector<Word>>& commands, std::size_t index) {
  const std::vector<Word>& first = commands.front();
  const bool stops_at_failure = first.size() > 1 && first[0].text == "set" && first[1].text.starts_with("-") && first[1].text.find('e') != std::string::npos;
  for (std::size_t at = 0; at < commands.size(); ++at) {
    std::string_view joint = commands[at].back().behind;
    while (joint.ends_with("\n")) joint.remove_suffix(1);
    const std::vector<Word>* next = at + 1 < commands.size() ? &commands[at + 1] : nullptr;
    const bool leaves = next != nullptr && (next->front().text == "exit" || next->front().text == "false") && next->back().text != "0";
    if (joint == "||" && !leaves) return false;  // skipped, or its failure made good
    if (joint == "||") continue;
    const bool goes_on = joint == "&&" || (joint.empty() && at + 1 == commands.size());
    const bool own_line = joint.empty() || joint == ";";
    if (at >= index && !goes_on && !(own_line && (stops_at_failure || at + 1 == commands.size()))) return false;
  }
  return true;
}

void Engine::command_guards(File& file, const Call& call, const models::RunsRow& row, KeyGuards& out) {
  const std::vector<std::vector<Word>> commands = command_words(file, call, row);
  for (std::size_t at = 0; at < commands.size(); ++at) {
    const std::vector<Word>& words = commands[at];
    if (!decides_status(commands, at)) continue;
    const models::CommandRow* scan = command_row(words, "scan");
    const models::CommandRow* verify = command_row(words, "verify");
    const models::CommandRow* command = scan != nullptr ? scan : verify;
    if (command == nullptr) {
      if (commands.size() == 1) checklist_guards(file, call, row, words, out);
      continue;
    }
    GuardId id = add_guard({command->kind_of_check, file.id, call.id, texts_.intern(command->program + " decides")});
    for (const Word& word : words) {
      if (word.text.starts_with("-") || !word.key || word.text == command->program) continue;
      out.push_back({word.key, id, scan != nullptr});
    }
  }
}

}  // namespace loadgate::flow
