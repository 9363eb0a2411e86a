// Options of a command line: what declares them, their defaults, and classes whose fields are options.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// The name under which `call` declares an option: what says it, else a name without dashes, the first long flag, a short one.
std::string Engine::option_name(File& file, const Call& call, const models::OptionRow& row) {
  std::string name;
  if (const Argument dest = argument(file, &call, row.dest)) name = constant_text(*dest.file, dest.expr).value_or("");
  if (name.empty()) {
    bool has_long = false;
    for (const Expr* arg : call.args) {
      const std::string text = constant_text(file, arg).value_or("");
      std::string_view flag = std::string_view(text).substr(0, text.find('/'));  // click: "--cache/--no-cache"
      const std::size_t dashes = std::min(flag.find_first_not_of('-'), flag.size());
      if (flag.empty() || (dashes < 2 && dashes > 0 && !name.empty()) || (dashes == 2 && has_long)) continue;
      name = flag.substr(dashes);
      if (dashes == 0) break;
      has_long = has_long || dashes == 2;
    }
  }
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

// click.Choice(["small", "large"]), as a type
bool Engine::is_fixed_choice(File& file, const Expr* type) {
  const auto* made = as<Call>(type);
  const models::Facts* facts = made == nullptr ? nullptr : facts_of(file, made->func);
  const models::RoleRow* role = facts == nullptr ? nullptr : facts->role("choice");
  const Argument list = role == nullptr ? Argument{} : argument(file, made, role->argument);
  return list && literal_container(*list.file, list.expr);
}

// Guards that the declaration of an option puts on its value: fixed choices, and functions that refuse a value or give it
// back (`type=known_model`, click's `callback=check`, whose last parameter is the value).
std::vector<GuardId> Engine::option_checks(File& file, const Call& call, const models::OptionRow& row, std::string_view name) {
  std::vector<GuardId> checks;
  const Argument type = argument(file, &call, row.type);
  const Argument listed = argument(file, &call, row.choices);
  const bool is_listed = listed && literal_container(*listed.file, listed.expr);
  if (is_listed || (type && is_fixed_choice(*type.file, type.expr))) {
    const Argument& said = is_listed ? listed : type;
    checks.push_back(add_guard({NeutralizationKind::allow_list, said.file->id, said.expr->id, texts_.intern("choices of the option " + std::string(name))}));
  }
  auto add_checks_of = [&](const Argument& given, bool last) {
    if (!given) return;
    const Items functions = items(callee(*given.file, given.expr));
    Function* function = functions.size() == 1 && functions[0].is(ItemKind::Function) ? function_at(functions[0].file, functions[0].node) : nullptr;
    if (function == nullptr || function->parameters.empty()) return;
    const std::uint32_t value = last ? static_cast<std::uint32_t>(function->parameters.size()) - 1 : functions[0].has(item_flag::kSelf) ? 1 : 0;
    if (!gives_back(*function, value)) return;
    const std::vector<GuardId> said = guards_of_parameter(*function, kReturned, value);
    checks.insert(checks.end(), said.begin(), said.end());
  };
  add_checks_of(type, false);
  add_checks_of(argument(file, &call, row.check), true);
  return checks;
}

// Whether the expression is handed to a call that declares an option: the default is used after the command line was read,
// wherever the declaration stands.
bool Engine::is_of_option(const File& file, const Expr* expr) const {
  const Node* holder = file.parent(expr);
  if (holder != nullptr && holder->kind == NodeKind::Keyword) holder = file.parent(holder);
  const auto* call = as<Call>(holder);
  const auto* method = call == nullptr ? nullptr : as<Attribute>(call->func);
  return method != nullptr && database_.option_row(file.name(method->attr)) != nullptr;
}

// Adds what this file says of the option `dest`: defaults at `path`, checks of its value, and whether it is a number.
void Engine::add_declarations(File& file, std::string_view dest, PathId path, Option& option) {
  for (const auto& function : file.functions) {
    for (const Call* call : function->calls) {
      const auto* method = as<Attribute>(call->func);
      std::string_view word;
      if (method != nullptr) word = file.name(method->attr);
      else if (const auto* name = as<Name>(call->func)) word = file.name(name->name);
      if ((database_.word_roles(word) & models::kSetOptionsWord) != 0) {
        add_set_defaults(file, *call, dest, path, option);
        continue;
      }
      const models::OptionRow* row = database_.option_row(word);
      if (row == nullptr || option_name(file, *call, *row) != dest) continue;
      option.declared = true;
      if (!declares_number(file, *call, *row)) option.text = true;
      if (const Argument given = argument(file, call, row->default_value)) {
        option.defaults = unite(option.defaults, defaulted(eval(*given.file, given.expr, paths_.concat(given.path, path))));
      }
      // Another parser's option of that name that takes anything: then no check is one of both.
      const std::vector<GuardId> checks = option_checks(file, *call, *row, dest);
      option.unchecked = option.unchecked || checks.empty();
      option.checks.insert(option.checks.end(), checks.begin(), checks.end());
    }
  }
}

// parser.set_defaults(run=run), parser.set_defaults(**yaml.safe_load(stream)): a mapping may hold any option.
void Engine::add_set_defaults(File& file, const Call& call, std::string_view dest, PathId path, Option& option) {
  for (const Keyword* keyword : call.keywords) {
    if (keyword->name == NameId::None) {
      option.defaults = unite(option.defaults, eval(file, keyword->value, key_path(dest, path)));
    } else if (file.name(keyword->name) == dest) {
      option.defaults = unite(option.defaults, defaulted(eval(file, keyword->value, path)));
      option.set = true;
    }
  }
}

// What parse_args gives at `path`, made of what the command line gives (`given`) and the declarations of that option.
SetId Engine::option_value(SetId given, File& file, const Node* at, PathId path) {
  constexpr std::size_t kMostFiles = 40;
  // parse_known_args() gives (namespace, rest).
  if (path != PathId::Empty && paths_.head(path).kind == StepKind::Index) path = paths_.tail(path);
  if (path == PathId::Empty || paths_.head(path).kind == StepKind::Index || paths_.head(path).kind == StepKind::Element) return given;
  const std::string_view dest = texts_.view(paths_.head(path).text);
  const PathId rest = paths_.tail(path);
  Option option;
  add_declarations(file, dest, rest, option);
  if (!option.declared && (option.defaults == SetId::Empty || (option.set && !light_))) {
    // Declared elsewhere: where the parser is made or handed on. Files that name the option and declare options.
    std::size_t seen = 0;
    for (FileId id : program_.files_with({dest})) {
      if (id == file.id || ++seen > kMostFiles) continue;
      File* other = program_.file(id);
      if (other == nullptr) continue;
      add_declarations(*other, dest, rest, option);
      // Functions (set_defaults(run=run)) come from the files of all subcommands.
      if (option.defaults != SetId::Empty && !has_objects(option.defaults)) break;
    }
  }
  if (option.declared && !option.text) return single({.kind = ItemKind::Nothing, .file = file.id, .node = at->id});
  // No option of that name: only the program sets it.
  if (!option.declared && option.set) return option.defaults;
  const SetId value = unite(given, option.defaults);
  return option.unchecked ? value : with_cover(value, option.checks);
}

// `parse_args(namespace=Namespace(**yaml.safe_load(stream)))`: what the object has at `path` that is given to be filled.
SetId Engine::held_before(File& file, const Call& call, const models::SourceRow& row, PathId path) {
  const Argument filled = row.into.empty() ? Argument{} : argument(file, &call, row.into);
  if (path != PathId::Empty && paths_.head(path).kind == StepKind::Index) path = paths_.tail(path);  // parse_known_args()
  return filled && path != PathId::Empty ? defaulted(eval(*filled.file, filled.expr, paths_.concat(filled.path, path))) : SetId::Empty;
}

// `parse_args(["--weights", path])`: what the option at `path` is given in a list that is written out, in place of the
// command line. What no long flag of that name brings may be a position's or a short flag's: then every word counts that is no flag.
std::optional<SetId> Engine::written_out(File& file, const Call& call, const models::SourceRow& row, PathId path) {
  const Argument words = row.words.empty() ? Argument{} : argument(file, &call, row.words);
  if (!words || words.path != PathId::Empty || (words.expr->kind != NodeKind::List && words.expr->kind != NodeKind::Tuple)) return std::nullopt;
  const auto* list = as<List>(words.expr);
  const Exprs elements = list != nullptr ? list->elements : static_cast<const Tuple*>(words.expr)->elements;
  if (path != PathId::Empty && paths_.head(path).kind == StepKind::Index) path = paths_.tail(path);  // parse_known_args()
  const std::string_view dest = path == PathId::Empty ? std::string_view() : texts_.view(paths_.head(path).text);
  SetId named = SetId::Empty;
  SetId others = SetId::Empty;
  bool is_named = false;
  for (std::size_t at = 0; at < elements.size(); ++at) {
    const Expr* word = elements[at];
    if (word->kind == NodeKind::Starred) return std::nullopt;
    std::string flag = constant_text(*words.file, word).value_or("");
    if (!flag.starts_with("-")) {
      others = unite(others, eval(*words.file, word));
      continue;
    }
    const std::size_t equals = flag.find('=');
    if (equals != std::string::npos) others = unite(others, eval(*words.file, word));
    flag.erase(0, flag.find_first_not_of('-'));
    std::replace(flag.begin(), flag.end(), '-', '_');
    if (dest.empty() || flag != dest || at + 1 == elements.size()) continue;
    named = unite(named, eval(*words.file, elements[at + 1]));
    is_named = true;
  }
  const SetId given = is_named ? named : others;
  return given != SetId::Empty ? given : single({.kind = ItemKind::Nothing, .file = file.id, .node = call.id});
}

// The classes whose objects a call makes from the command line, of those it makes the one at `index` (all: -1):
// parse(Options), Parser((Model, Data)).parse().
std::vector<Item> Engine::parsed_classes(File& file, const Call& parse, int index) {
  File* where = &file;
  const Call* holder = &parse;
  if (const auto* method = as<Attribute>(parse.func); method != nullptr && static_name(file, method).empty()) {
    Place made = definition_of(file, method->value);
    holder = as<Call>(made.expr);
    where = made.file;
  }
  std::vector<Item> classes;
  if (holder == nullptr) return classes;
  std::vector<const Expr*> named;
  const std::size_t first = holder != &parse ? 1 : 0;
  if (first == 1) named.push_back(holder->func);  // a parser whose own fields are the options
  for (const Expr* arg : holder->args) {
    if (arg->kind == NodeKind::Tuple || arg->kind == NodeKind::List) {
      Exprs elements = arg->kind == NodeKind::Tuple ? static_cast<const Tuple*>(arg)->elements : static_cast<const List*>(arg)->elements;
      named.insert(named.end(), elements.begin(), elements.end());
    } else {
      named.push_back(arg);
    }
  }
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (index >= 0 && static_cast<std::size_t>(index) + first != i) continue;
    for (const Item& item : items(callee(*where, named[i]))) {
      Class* cls = item.is(ItemKind::Class) ? class_at(item.file, item.node) : nullptr;
      if (cls != nullptr && is_record(*cls)) classes.push_back(item);
    }
  }
  return classes;
}

// Of several objects that a parser gives, which one `path` asks of; the path goes on inside it. All: -1.
int Engine::parsed_index(PathId& path) const {
  if (path == PathId::Empty || paths_.head(path).kind != StepKind::Index) return -1;
  const int index = paths_.head(path).index;
  path = paths_.tail(path);
  return index;
}

// Whether the field at `path` of what the call parses from the command line is a number.
bool Engine::is_number_record(File& file, const Call& parse, PathId path) {
  const int index = parsed_index(path);
  if (path == PathId::Empty) return false;
  const std::vector<Item> classes = parsed_classes(file, parse, index);
  return !classes.empty() && std::all_of(classes.begin(), classes.end(), [&](const Item& item) {
    return is_number_field(*class_at(item.file, item.node), path, true);
  });
}

// The defaults of classes whose fields a call fills from the command line.
SetId Engine::record_defaults(File& file, const Call& parse, PathId path) {
  const int index = parsed_index(path);
  SetId value = SetId::Empty;
  for (const Item& item : parsed_classes(file, parse, index)) value = unite(value, defaulted(default_in_record(item, path)));
  return value;
}

}  // namespace loadgate::flow
