// Calls of library code, answered by the data rows (models/*.toml).
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// ---------------------------------------------------------------------------------------------------- arguments by selector

Engine::Argument Engine::argument(File& file, const Call* call, const models::Selector& selector, const Callee& callee) {
  auto in_call = [&](File& where, const Call* at, int skip) -> Argument {
    if (!selector.name.empty()) {
      for (const Keyword* keyword : at->keywords) {
        if (keyword->name != NameId::None && where.name(keyword->name) == selector.name) return {&where, keyword->value};
      }
    }
    if (selector.position >= 0) {
      int wanted = selector.position + skip;
      for (int i = 0; i < static_cast<int>(at->args.size()); ++i) {
        const Expr* arg = at->args[static_cast<std::size_t>(i)];
        if (const auto* star = as<Starred>(arg)) {
          return {&where, star->value, index_path(wanted - i, PathId::Empty), true};
        }
        if (i == wanted) return {&where, arg};
      }
    }
    if (!selector.name.empty()) {
      for (const Keyword* keyword : at->keywords) {
        if (keyword->name != NameId::None) continue;
        PathId path = key_path(selector.name, PathId::Empty);
        if (eval(where, keyword->value, path) != SetId::Empty) return {&where, keyword->value, path, true};
      }
    }
    return {};
  };
  if (selector.receiver) {
    if (const auto* method = as<Attribute>(call->func)) return {&file, method->value};
    return {};
  }
  // partial(f, a)(b): the bound arguments come first; a keyword of the call itself wins.
  if (callee.partial != nullptr) {
    int bound = static_cast<int>(callee.partial->args.size()) - 1;
    models::Selector shifted = selector;
    if (selector.position >= 0 && selector.position < bound) {
      return {callee.partial_file, callee.partial->args[static_cast<std::size_t>(selector.position) + 1]};
    }
    Argument own = in_call(file, call, selector.position >= 0 ? -bound : 0);
    if (own) return own;
    if (Argument outer = in_call(*callee.partial_file, callee.partial, 1)) return outer;
    // A partial of a partial: what the inner one binds by name.
    if (shifted.name.empty() || callee.partial->args.empty()) return {};
    shifted.position = -1;
    for (const Callee& inner : library_callees(*callee.partial_file, callee.partial->args[0])) {
      if (inner.name == callee.name && inner.partial != nullptr) return argument(*inner.partial_file, inner.partial, shifted);
    }
    return {};
  }
  return in_call(file, call, 0);
}

Engine::Argument Engine::argument(File& file, const Call* call, const models::Selectors& selectors, const Callee& callee) {
  for (const models::Selector& selector : selectors) {
    if (Argument found = argument(file, call, selector, callee)) return found;
  }
  return {};
}

SetId Engine::selected(File& file, const Call& call, const models::Selector& selector, PathId path, bool& found) {
  found = false;
  if (selector.rest || selector.keywords) {
    std::vector<SetId> parts;
    if (selector.rest) {
      for (std::size_t i = static_cast<std::size_t>(std::max(0, selector.position)); i < call.args.size(); ++i) {
        parts.push_back(eval(file, call.args[i], path));
      }
    }
    if (selector.keywords) {
      for (const Keyword* keyword : call.keywords) parts.push_back(eval(file, keyword->value, path));
    }
    found = !parts.empty();
    return join(parts);
  }
  Argument arg = argument(file, &call, selector);
  if (!arg) return SetId::Empty;
  found = true;
  return eval(*arg.file, arg.expr, paths_.concat(arg.path, path));
}

// All selectors' arguments joined as parts.
SetId Engine::selected_all(File& file, const Call& call, const models::Selectors& selectors, bool& found) {
  std::vector<SetId> parts;
  found = false;
  for (const models::Selector& selector : selectors) {
    bool here = false;
    SetId part = selected(file, call, selector, PathId::Empty, here);
    if (here) parts.push_back(part);
    found = found || here;
  }
  return join(parts);
}

bool Engine::holds(File& file, const Call& call, const models::Condition& condition, const Callee& callee) {
  Argument arg = argument(file, &call, condition.argument, callee);
  if (condition.given) {
    return (arg && !is_left_out(arg)) == *condition.given;
  }
  if (!arg) return condition.is && condition.is->type == models::Literal::Type::None && !condition.given;
  if (condition.is) {
    return provably(*arg.file, arg.expr, *condition.is, arg.path);
  }
  if (!condition.prefixes.empty()) {
    const Expr* first = arg.expr;
    if (const auto* binary = as<BinOp>(first)) first = binary->left;
    if (const auto* format = as<JoinedStr>(first); format != nullptr && !format->values.empty()) first = format->values.front();
    std::optional<std::string> text = constant_text(*arg.file, first);
    return text && std::any_of(condition.prefixes.begin(), condition.prefixes.end(), [&](const std::string& prefix) { return text->starts_with(prefix); });
  }
  // A constant path that ends so; of a built path the last literal part.
  const Expr* last = arg.expr;
  if (const auto* call_expr = as<Call>(last); call_expr != nullptr && !call_expr->args.empty()) last = call_expr->args.back();
  if (const auto* binary = as<BinOp>(last)) last = binary->right;
  if (const auto* format = as<JoinedStr>(last); format != nullptr && !format->values.empty()) last = format->values.back();
  std::optional<std::string> text = constant_text(*arg.file, last);
  if (!text) return false;
  return std::any_of(condition.suffixes.begin(), condition.suffixes.end(),
                     [&](const std::string& suffix) { return text->ends_with(suffix); });
}

std::string Engine::instance_name(TextId callee) const {
  std::string name(texts_.view(callee));
  if (const models::Facts* facts = database_.facts(name); facts != nullptr && facts->returns != nullptr) return facts->returns->type;
  std::size_t dot = name.rfind('.');
  char first = name.size() > (dot == std::string::npos ? 0 : dot + 1) ? name[dot == std::string::npos ? 0 : dot + 1] : '\0';
  if (first >= 'A' && first <= 'Z') return name;
  return name + "()";
}

// ---------------------------------------------------------------------------------------------------- the call

SetId Engine::library_call(TextId name, File& file, const Call& call, PathId path) {
  const models::Facts* facts = facts_named(name);
  if (facts == nullptr) return generic_call(file, call, name, path);
  if (!facts->loads.empty()) {
    SetId loaded = load_call(*facts, name, file, call, path);
    if (loaded != SetId::Empty) return loaded;
  }
  if (std::optional<SetId> value = role_call(*facts, name, file, call, path)) return *value;

  SetId value = SetId::Empty;
  bool answered = false;
  for (const models::SourceRow* row : facts->source_calls) {
    if (!fits(*row, file, call)) continue;
    value = unite(value, source_call(*row, name, file, call, path));
    answered = true;
  }
  for (const models::CallbackRow* row : facts->callbacks) {
    if (!row->arguments.empty()) continue;
    value = unite(value, callback_call(*row, file, call, path));
    answered = true;
  }
  if (facts->source_calls.empty() || !answered) {
    for (const models::FlowRow* row : facts->flows) {
      const SetId made = flow_call(*row, file, call, path);
      value = unite(value, row->content ? contents_of(made, file, call) : made);
      answered = true;
    }
  }
  for (const models::GuardRow* row : facts->guards) {
    if (!row->result_is_content) continue;
    bool found = false;
    SetId content = selected_all(file, call, row->subject, found);
    if (!facts->source_calls.empty()) content = value;  // what it fetches is what it verifies
    Guard made{row->kind, file.id, call.id, texts_.intern(std::string(texts_.view(name)) + "() verifies the content")};
    bool verifies = true;
    if (!row->expected.empty()) {
      Argument expected = argument(file, &call, row->expected);
      verifies = expected && pinned(*expected.file, expected.expr, made.expected, row->kind == NeutralizationKind::signature_check);
    }
    if (verifies) content = with_cover(content, {add_guard(made)});
    value = facts->source_calls.empty() ? unite(value, content) : content;
    answered = true;
  }
  for (const models::RunsRow* row : facts->runs) {
    bool found = false;
    SetId words = without_literals(selected_all(file, call, row->command, found));
    value = unite(value, words);
    for (const std::vector<Word>& command : command_words(file, call, *row)) {
      if (const models::CommandRow* fetch = command_row(command, "fetch")) {
        value = unite(value, sources(fetch->kinds, file, &call, fetch->program));
      }
    }
    answered = true;
  }
  if (!facts->digests.empty() || !facts->compares.empty() || !facts->options.empty()) {
    value = unite(value, single({.kind = ItemKind::Nothing, .file = file.id, .node = call.id}));
    answered = true;
  }
  bool class_like = instance_name(name) != std::string(texts_.view(name)) + "()" || facts->returns != nullptr;
  if (!answered && facts->guards.empty() && !class_like) return generic_call(file, call, name, path);
  if (!answered) {
    // An object of a library class; what it was made from counts when nothing better is known.
    SetId passed = light_ ? SetId::Empty : without_literals(all_arguments(file, call));
    value = unite(value, flagged(passed, item_flag::kGuessed));
  }
  if (class_like || !facts->guards.empty()) {
    Item made{.kind = ItemKind::LibraryInstance, .file = file.id, .node = call.id, .text = texts_.intern(instance_name(name))};
    const models::Facts* type = facts_named(made.text);
    if (type != nullptr && !type->source_instances.empty() && path == PathId::Empty) {
      for (const models::SourceRow* row : type->source_instances) value = unite(value, sources(row->kinds, file, &call, texts_.view(made.text)));
    }
    if (!answered && !has_kinds(value)) made.flags |= item_flag::kOpaque;
    value = unite(value, project(single(made), path, file, &call));
  }
  return value;
}

// The value of a load: what the file holds is decided by whoever decides the file.
SetId Engine::load_call(const models::Facts& facts, TextId name, File& file, const Call& call, PathId path) {
  (void)path;
  for (const models::LoadRow* row : facts.loads) {
    bool site = std::all_of(row->only_if.begin(), row->only_if.end(), [&](const auto& c) { return holds(file, call, c); }) &&
                std::none_of(row->never_if.begin(), row->never_if.end(), [&](const auto& c) { return holds(file, call, c); });
    if (!site) continue;
    SetId value = SetId::Empty;
    if (Argument data = argument(file, &call, row->data)) value = eval(*data.file, data.expr, data.path);
    if (row->fetches) {
      value = unite(without_literals(value), single(source(*row->fetches, file, &call, texts_.view(name))));
    }
    Item made{.kind = ItemKind::LibraryInstance, .file = file.id, .node = call.id, .text = texts_.intern(instance_name(name))};
    return unite(value, single(made));
  }
  return SetId::Empty;
}

bool Engine::fits(const models::SourceRow& row, File& file, const Call& call, const Callee& callee) {
  auto holds_here = [&](const models::Condition& condition) { return holds(file, call, condition, callee); };
  return std::all_of(row.only_if.begin(), row.only_if.end(), holds_here) && std::none_of(row.never_if.begin(), row.never_if.end(), holds_here);
}

SetId Engine::source_call(const models::SourceRow& row, TextId name, File& file, const Call& call, PathId path) {
  SetId own = sources(row.kinds, file, &call, texts_.view(name));
  bool found = false;
  SetId value = own;
  if (!row.selects.empty()) {
    SetId selecting = without_literals(selected_all(file, call, row.selects, found));
    // An address out of a fixed list stands for what is fetched from there.
    value = unite(selected_by(value, selecting), selecting);
  }
  if (!row.text.empty()) {
    SetId content = selected_all(file, call, row.text, found);
    // Text that came by a transport has that transport's kinds alone; the rest is configuration.
    Items known = items(content);
    for (const Item& item : items(content)) {
      if (!is_handed_by_framework(item)) continue;  // a handler's self.rfile, a form's field
      for (const Item& found_there : items(resolve_parameter(item))) known.push_back(found_there);
    }
    if ((kinds_of(known) & kTransportKinds) != 0) value = content;
    else value = unite(selected_by(flagged(value, item_flag::kParsed), content), without_literals(content));
  }
  bool fallback_found = false;
  for (const models::Selector& selector : row.defaults) {
    SetId fallback = selected(file, call, selector, PathId::Empty, fallback_found);
    if (fallback_found) {
      value = unite(value, defaulted(fallback));
      break;
    }
  }
  if ((row.kinds & models::bit(SourceKind::command_line)) != 0) {
    if (is_number_record(file, call, path)) return single({.kind = ItemKind::Nothing, .file = file.id, .node = call.id});
    if (const std::optional<SetId> listed = written_out(file, call, row, path)) value = *listed;
    value = unite(option_value(value, file, &call, path), record_defaults(file, call, path));
    value = unite(value, held_before(file, call, row, path));
  }
  return value;
}

// What a file holds, where `set` is its path: of a literal path it is of kind `file`, and that stays with its parts.
SetId Engine::contents_of(SetId set, File& file, const Call& read) {
  if (light_ || has_kinds(set)) return set;
  SetId value = SetId::Empty;
  for (const Item& item : Items(items(set))) {
    value = unite(value, item.is(ItemKind::Literal) ? single(source(SourceKind::file, file, &read, file.text(read.func))) : single(item));
  }
  return value;
}

SetId Engine::flow_call(const models::FlowRow& row, File& file, const Call& call, PathId path) {
  if (row.literal) return single({.kind = ItemKind::Literal, .file = file.id, .node = call.id});
  if (row.own && row.from.empty()) return single({.kind = ItemKind::Own, .file = file.id, .node = call.id});
  if (row.own) {
    // dumps(x): bytes that the program itself makes.
    if (row.to.empty()) return single({.kind = ItemKind::Own, .file = file.id, .node = call.id});
    return single({.kind = ItemKind::Nothing, .file = file.id, .node = call.id});
  }
  if (row.temporary) {
    if (!light_ && holds_own_only(file, call)) return single({.kind = ItemKind::Own, .file = file.id, .node = call.id});
    bool found = false;
    SetId passed = row.from.empty() ? SetId::Empty : without_literals(selected_all(file, call, row.from, found));
    return unite(passed, single({.kind = ItemKind::Nothing, .file = file.id, .node = call.id}));
  }
  if (row.from.empty()) return single({.kind = ItemKind::Nothing, .file = file.id, .node = call.id});
  bool found = false;
  if (row.join) {
    std::vector<SetId> parts;
    for (const models::Selector& selector : row.from) {
      if (selector.rest) {
        for (const Expr* arg : call.args) add_parts(file, arg->kind == NodeKind::Starred ? static_cast<const Starred*>(arg)->value : arg, parts);
      } else if (Argument arg = argument(file, &call, selector); arg && arg.path == PathId::Empty) {
        add_parts(*arg.file, arg.expr, parts);
      }
    }
    return composed(parts);
  }
  if (row.alternatives) {
    const bool keyed = path != PathId::Empty && paths_.head(path).kind != StepKind::Attribute;
    SetId value = SetId::Empty;
    for (const Expr* arg : call.args) {
      const auto* star = as<Starred>(arg);
      PathId inside = keyed ? element_path(paths_.tail(path)) : PathId::Empty;
      value = unite(value, star != nullptr ? eval(file, star->value, element_path(inside)) : eval(file, arg, inside));
    }
    return value;
  }
  if ((row.from.size() == 1 || row.same) && !row.listing) {
    // One part: the access path goes with it.
    for (const models::Selector& selector : row.from) {
      SetId part = selected(file, call, selector, PathId::Empty, found);
      if (!found) continue;
      if (path == PathId::Empty) return part;
      SetId deeper = selected(file, call, selector, path, found);
      return deeper == SetId::Empty ? project(part, path, file, &call) : deeper;
    }
    return SetId::Empty;
  }
  return selected_all(file, call, row.from, found);
}

SetId Engine::callback_call(const models::CallbackRow& row, File& file, const Call& call, PathId path) {
  if (row.passes == "partial") {
    if (path != PathId::Empty) return SetId::Empty;
    return single({.kind = ItemKind::Partial, .file = file.id, .node = call.id});
  }
  if (!argument(file, &call, row.function)) return SetId::Empty;
  if (!row.result) return single({.kind = ItemKind::LibraryInstance, .file = file.id, .node = call.id, .text = texts_.intern("callback()")});
  Argument function = argument(file, &call, row.function);
  if (!function) return SetId::Empty;
  SetId value = SetId::Empty;
  Items functions = items(unite(callee(*function.file, function.expr), objects(callee(*function.file, function.expr))));
  int skip = 0;
  for (std::size_t i = 0; i < call.args.size(); ++i) {
    if (call.args[i] == function.expr) skip = static_cast<int>(i) + 1;
  }
  for (const Item& item : functions) {
    if (item.is(ItemKind::Function)) {
      Function* callee = function_at(item.file, item.node);
      CallSite site{.file = &file, .call = &call, .skip = skip};
      if (row.passes == "elements") site.pass = CallSite::Pass::Elements;
      else if (row.passes == "spread") site.pass = CallSite::Pass::Spread;
      else if (row.passes == "args") site.pass = CallSite::Pass::Keywords;
      else if (row.passes == "none") site.pass = CallSite::Pass::Nothing;
      else site.pass = CallSite::Pass::Rest;
      if (item.has(item_flag::kSelf)) {
        site.bound = true;
        if (const auto* method = as<Attribute>(function.expr)) site.receiver = method->value;
      }
      PathId inside = path;
      if ((row.passes == "elements" || row.passes == "spread") && path != PathId::Empty) inside = paths_.tail(path);
      // A future's result() gives the value: methods of the result are looked through by generic rules.
      if (inside != PathId::Empty && paths_.head(inside).kind == StepKind::Attribute && row.passes != "elements" && row.passes != "spread") inside = PathId::Empty;
      value = unite(value, call_function(*callee, site, inside));
    } else if (item.is(ItemKind::Library) || item.is(ItemKind::Class)) {
      std::vector<SetId> parts;
      for (const Expr* arg : call.args) {
        if (arg != function.expr) parts.push_back(eval(file, arg));
      }
      value = unite(value, join(parts));
    }
  }
  return value;
}

// ---------------------------------------------------------------------------------------------------- roles

std::optional<SetId> Engine::role_call(const models::Facts& facts, TextId name, File& file, const Call& call, PathId path) {
  if (facts.role("mapping") != nullptr) {
    SetId value = SetId::Empty;
    if (path != PathId::Empty && paths_.head(path).kind != StepKind::Element) {
      const PathStep& step = paths_.head(path);
      for (const Keyword* keyword : call.keywords) {
        if (keyword->name != NameId::None && texts_.view(step.text) == file.name(keyword->name)) {
          return eval(file, keyword->value, paths_.tail(path));
        }
      }
    }
    const bool attribute = path != PathId::Empty && paths_.head(path).kind == StepKind::Attribute;
    const PathId as_key = attribute ? key_path(texts_.view(paths_.head(path).text), paths_.tail(path)) : path;
    for (const Keyword* keyword : call.keywords) {
      if (keyword->name == NameId::None) value = unite(value, eval(file, keyword->value, as_key));  // `Namespace(**parts)`
      else if (path == PathId::Empty) value = unite(value, eval(file, keyword->value));
      else if (paths_.head(path).kind == StepKind::Element) value = unite(value, eval(file, keyword->value, paths_.tail(path)));
    }
    for (const Expr* arg : call.args) {
      // An attribute of a mapping object is a key of what it was made from.
      value = unite(value, eval(file, arg, arg->kind == NodeKind::Name ? path : as_key));
    }
    if (name == TextId::Empty || (path != PathId::Empty && paths_.head(path).kind != StepKind::Attribute)) return value;
    // An object of the class, for its methods that have rows.
    if (path == PathId::Empty || database_.facts(database_.canonical(std::string(texts_.view(name)) + "." + std::string(texts_.view(paths_.head(path).text)))) != nullptr) {
      Item made{.kind = ItemKind::LibraryInstance, .file = file.id, .node = call.id, .text = name};
      value = unite(value, project(single(made), path, file, &call));
    }
    return value;
  }
  if (const models::RoleRow* role = facts.role("replace_fields")) {
    // replace(x, field=value): that field is new, the others are those of x.
    Argument object = argument(file, &call, role->argument);
    if (!object) return SetId::Empty;
    if (path != PathId::Empty && paths_.head(path).kind == StepKind::Attribute) {
      for (const Keyword* keyword : call.keywords) {
        if (keyword->name != NameId::None && file.name(keyword->name) == texts_.view(paths_.head(path).text)) return eval(file, keyword->value, paths_.tail(path));
      }
    }
    return eval(*object.file, object.expr, path);
  }
  if (const models::RoleRow* role = facts.role("update_attributes")) {
    Argument object = argument(file, &call, role->argument);
    if (!object) return SetId::Empty;
    PathId inside = path;
    if (path != PathId::Empty && paths_.head(path).kind == StepKind::Key) {
      inside = attribute_path(texts_.view(paths_.head(path).text), paths_.tail(path));
    }
    return eval(*object.file, object.expr, inside);
  }
  if (facts.role("reflect_attribute") != nullptr && !call.args.empty()) {
    SetId value = SetId::Empty;
    if (call.args.size() > 1) {
      if (std::optional<std::string> attribute = constant_text(file, call.args[1])) {
        value = eval(file, call.args[0], attribute_path(*attribute, path));
      } else {
        // An attribute chosen by data: any of the object's functions and classes, or its data.
        SetId object = eval(file, call.args[0]);
        for (const Item& item : items(object)) {
          if (item.is(ItemKind::Source) || item.is(ItemKind::Parameter)) value = unite(value, single(item));
          if (is_named_by_data(item) && item.index == 0) value = unite(value, project(single(item), path, file, &call));
          if (item.is(ItemKind::Module)) {
            value = unite(value, module_objects(item.file, &call, file));
            value = project(value, path, file, &call);
          }
        }
      }
    }
    if (call.args.size() > 2) value = unite(value, defaulted(eval(file, call.args[2], path)));
    return value;
  }
  if (const models::RoleRow* role = facts.role("reflect_import")) {
    Argument module_name = argument(file, &call, role->argument);
    if (!module_name) return SetId::Empty;
    if (std::optional<std::string> dotted = constant_text(*module_name.file, module_name.expr)) {
      FileId module = sema::kNoFile;
      if (dotted->starts_with(".")) {
        std::size_t level = dotted->find_first_not_of('.');
        if (level == std::string::npos) level = dotted->size();
        module = program_.modules().relative(std::string_view(*dotted).substr(level), static_cast<std::uint32_t>(level), file.id);
      } else {
        module = program_.modules().absolute(*dotted, file.id);
      }
      if (module != sema::kNoFile) return project(single({.kind = ItemKind::Module, .file = module}), path, file, &call);
      return library_object(*dotted, file, &call, path);
    }
    return unite(generic_call(file, call, name, path), project(single(named_by_data(file, &call, sema::kNoFile)), path, file, &call));
  }
  if (const models::RoleRow* role = facts.role("reflect_object")) {
    Argument wanted = argument(file, &call, role->argument);
    if (!wanted) return std::nullopt;
    if (std::optional<std::string> dotted = constant_text(*wanted.file, wanted.expr)) {
      const std::size_t dot = dotted->rfind('.');
      FileId module = dot == std::string::npos ? sema::kNoFile : program_.modules().absolute(std::string_view(*dotted).substr(0, dot), file.id);
      if (module != sema::kNoFile) return module_member(module, std::string_view(*dotted).substr(dot + 1), path);
      return library_object(*dotted, file, &call, path);
    }
    return unite(generic_call(file, call, name, path), project(single(named_by_data(file, &call, sema::kNoFile)), path, file, &call));
  }
  if (const models::RoleRow* role = facts.role("transparent")) {
    Argument inner = argument(file, &call, role->argument);
    if (!inner && !call.args.empty()) inner = {&file, call.args[0]};
    if (!inner) return std::nullopt;
    return eval(*inner.file, inner.expr, path);
  }
  if (const models::RoleRow* role = facts.role("shared_queue")) {
    const SetId held = held_in_queue(file, call, *role, path);
    return held == SetId::Empty ? std::nullopt : std::optional(held);
  }
  if (facts.role("shared_cell") != nullptr) {
    SetId held = held_in_cell(file, call, path);
    return held == SetId::Empty ? std::nullopt : std::optional(held);
  }
  if (facts.role("exists") != nullptr || facts.role("remove") != nullptr || facts.role("rank") != nullptr) {
    return single({.kind = ItemKind::Nothing, .file = file.id, .node = call.id});
  }
  return std::nullopt;
}

}  // namespace loadgate::flow
