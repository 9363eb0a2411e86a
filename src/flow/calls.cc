// Calls: what the callee is, what it returns, and how arguments stand for parameters.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

SetId Engine::call_value(File& file, const Call& call, PathId path) {
  const Expr* func = call.func;
  if (const auto* method = as<Attribute>(func)) {
    if (std::optional<SetId> value = builtin_method(file, call, *method, path)) return *value;
    if (std::optional<SetId> value = own_result(file, call, path)) return *value;
  }
  SetId called = callee(file, func);
  if (called == SetId::Empty) {
    const auto* later = as<Attribute>(func);  // `f.remote(x)`, which a decorator gave the function f
    if (later != nullptr && called_later(file, later->value) == &call) called = callee(file, later->value);
  }
  SetId known = called;
  bool symbolic = false;
  for (const Item& item : items(called)) symbolic = symbolic || item.is(ItemKind::Parameter);
  if (symbolic) known = unite(called, objects(called));
  SetId value = SetId::Empty;
  bool resolved = false;
  Items candidates = items(known);
  // A method that a row knows says itself what it gives.
  bool has_row = std::any_of(candidates.begin(), candidates.end(), [&](const Item& item) {
    if (!item.is(ItemKind::Library)) return false;
    const models::Facts* facts = facts_named(item.text);
    return facts != nullptr && std::any_of(facts->guards.begin(), facts->guards.end(), [](const models::GuardRow* row) { return row->result_is_content; });
  });
  if (has_row) std::erase_if(candidates, [](const Item& item) { return item.is(ItemKind::Source); });
  std::size_t left = candidates.size();
  for (const Item& item : candidates) {
    --left;
    switch (item.kind) {
      case ItemKind::Function:
      case ItemKind::Class:
      case ItemKind::Instance:
      case ItemKind::Library:
      case ItemKind::Partial:
        value = unite(value, alternative(left + 1, file, &call, [&] { return callee_value(file, call, item, path); }));
        resolved = true;
        break;
      case ItemKind::Source: {
        // A method of data from outside: the data, and what is handed in.
        SetId passed = light_ ? single(item) : unite(single(item), without_literals(all_arguments(file, call)));
        value = unite(value, passed);
        resolved = true;
        break;
      }
      case ItemKind::Parameter:
        // It selected what was fetched, and comes along with it.
        if (item.has(item_flag::kSelector)) value = unite(value, single(item));
        break;
      case ItemKind::LibraryInstance:
        if (std::optional<SetId> record = record_call(file, call, item, path)) {
          value = unite(value, *record);
          resolved = true;
        }
        break;
      default: break;
    }
  }
  // An abstract method, or one whose result could not be followed, is not known; one that gives nothing back gives nothing.
  bool unknown = value == SetId::Empty && !light_ && std::any_of(candidates.begin(), candidates.end(), [&](const Item& item) {
    if (!item.is(ItemKind::Function)) return false;
    const Function& function = *function_at(item.file, item.node);
    return is_abstract(function) || std::any_of(function.returns.begin(), function.returns.end(), [](const Return* ret) { return ret->value != nullptr; });
  });
  if (resolved && !unknown) return value;
  return generic_call(file, call, TextId::Empty, path);
}

// A record of a type made by a call: Point = namedtuple("Point", ["x", "y"]); Point(a, y=b) at `path`.
std::optional<SetId> Engine::record_call(File& file, const Call& call, const Item& type, PathId path) {
  File* made_in = program_.file(type.file);
  const auto* maker = made_in == nullptr || type.node >= made_in->nodes.size() ? nullptr : as<Call>(made_in->nodes[type.node]);
  if (maker == nullptr || maker->args.size() < 2) return std::nullopt;
  const models::Facts* facts = facts_of(*made_in, maker->func);
  if (facts == nullptr || facts->role("record_type") == nullptr) return std::nullopt;
  std::vector<std::string> fields;
  if (std::optional<std::string> text = constant_text(*made_in, maker->args[1])) {  // "x y", "x, y"
    std::string word;
    for (char c : *text + " ") {
      if (c != ' ' && c != ',') word += c;
      else if (!word.empty()) fields.push_back(std::exchange(word, ""));
    }
  } else {
    const auto* list = as<List>(maker->args[1]);
    const auto* tuple = as<Tuple>(maker->args[1]);
    if (list == nullptr && tuple == nullptr) return std::nullopt;
    for (const Expr* element : list != nullptr ? list->elements : tuple->elements) fields.push_back(constant_text(*made_in, element).value_or(""));
  }
  const CallSite site{.file = &file, .call = &call};
  SetId value = SetId::Empty;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    PathId inside = path;
    if (path != PathId::Empty) {
      const PathStep& step = paths_.head(path);
      bool other = (step.kind == StepKind::Index && step.index != static_cast<std::int32_t>(i) && step.index != static_cast<std::int32_t>(i) - static_cast<std::int32_t>(fields.size())) ||
                   ((step.kind == StepKind::Attribute || step.kind == StepKind::Key) && texts_.view(step.text) != fields[i]);
      if (other) continue;
      inside = paths_.tail(path);
    }
    bool found = false;
    SetId one = named(site, fields[i], inside, found);
    if (!found) one = positional(site, static_cast<int>(i), inside, found);
    value = unite(value, one);
  }
  return value;
}

// The project's function that a call of `callee` runs: itself, or the constructor of a class.
Function* Engine::called_by(File& file, const Call& call, const Item& callee, CallSite& site) {
  if (callee.is(ItemKind::Function)) {
    site = site_for(file, call, callee);
    return function_at(callee.file, callee.node);
  }
  Class* cls = callee.is(ItemKind::Class) ? class_at(callee.file, callee.node) : nullptr;
  site = {.file = &file, .call = &call, .bound = cls != nullptr, .constructs = cls};
  return cls == nullptr ? nullptr : find_method(*cls, "__init__");
}

SetId Engine::callee_value(File& file, const Call& call, const Item& callee, PathId path) {
  switch (callee.kind) {
    case ItemKind::Function: {
      Function* function = function_at(callee.file, callee.node);
      if (function == nullptr) return SetId::Empty;
      return call_function(*function, site_for(file, call, callee), path);
    }
    case ItemKind::Class: {
      Class* cls = class_at(callee.file, callee.node);
      return cls == nullptr ? SetId::Empty : construct(*cls, file, call, path);
    }
    case ItemKind::Instance: {
      Class* cls = class_at(static_cast<std::uint32_t>(callee.path), callee.index);
      if (cls == nullptr) return SetId::Empty;
      Function* method = find_method(*cls, "__call__");
      if (method == nullptr) method = find_method(*cls, "forward");
      if (method == nullptr) return generic_call(file, call, TextId::Empty, path);
      CallSite site{.file = &file, .call = &call, .bound = true, .receiver = call.func};
      return call_function(*method, site, path);
    }
    case ItemKind::Library: {
      const models::Facts* facts = facts_named(callee.text);
      const bool makes = facts != nullptr && (facts->role("makes_record") != nullptr || facts->role("makes_records") != nullptr);
      if (const std::optional<SetId> made = makes ? made_record(file, call, path) : std::nullopt) return *made;
      return library_call(callee.text, file, call, path);
    }
    case ItemKind::Partial: {
      File* made_in = program_.file(callee.file);
      const auto* partial = as<Call>(made_in->nodes[callee.node]);
      if (partial == nullptr || partial->args.empty()) return SetId::Empty;
      SetId value = SetId::Empty;
      Items inner = items(eval(*made_in, partial->args[0]));
      for (const Item& item : inner) {
        if (item.is(ItemKind::Function)) {
          Function* function = function_at(item.file, item.node);
          CallSite site = site_for(file, call, item);
          site.partial = partial;
          site.partial_file = made_in;
          value = unite(value, call_function(*function, site, path));
        } else if (item.is(ItemKind::Library)) {
          value = unite(value, library_call(item.text, file, call, path));
        } else if (item.is(ItemKind::Class)) {
          value = unite(value, construct(*class_at(item.file, item.node), file, call, path));
        }
      }
      return value;
    }
    default: return SetId::Empty;
  }
}

CallSite Engine::site_for(File& file, const Call& call, const Item& callee) {
  CallSite site{.file = &file, .call = &call};
  if (callee.is(ItemKind::Function) && callee.has(item_flag::kSelf)) {
    site.bound = true;
    if (const auto* method = as<Attribute>(call.func)) {
      const auto* super = as<Call>(method->value);
      if (super != nullptr && static_name(file, super->func) == "super") site.receiver_is_own_self = true;
      else site.receiver = method->value;
    }
  }
  site.guessed = callee.has(item_flag::kGuessed);
  return site;
}

SetId Engine::call_function(Function& function, const CallSite& site, PathId path) {
  SetId value = substitute(returns_of(function, path), function, site);
  return value;
}

SetId Engine::returns_of(Function& function, PathId path) {
  QuestionKey key{function.file->id, function.node->id, static_cast<std::uint32_t>(path), 2, 0, light_};
  return returns_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] {
    File& file = *function.file;
    if (const auto* lambda = as<Lambda>(function.node)) return eval(file, lambda->body, path);
    SetId value = SetId::Empty;
    if (function.is_generator) {
      // A generator gives its yields as elements; a context manager is one whose only yield is bound by `with`.
      bool context = has_role_decorator(function, "context");
      PathId inside = path;
      if (!context && path != PathId::Empty) inside = paths_.tail(path);
      for (const Expr* expr : function.yields) {
        if (const auto* yield = as<Yield>(expr); yield != nullptr && yield->value != nullptr) {
          value = unite(value, eval(file, yield->value, inside));
        } else if (const auto* from = as<YieldFrom>(expr)) {
          value = unite(value, eval(file, from->value, path));
        }
      }
      return value;
    }
    std::size_t left = function.returns.size();
    for (const Return* ret : function.returns) {
      --left;
      if (ret->value == nullptr) continue;
      value = unite(value, alternative(left + 1, file, ret, [&] { return eval(file, ret->value, path); }));
    }
    if (value != SetId::Empty) value = with_hop(value, file, function.node, "returned by " + std::string(function.name()) + "()");
    return value;
  });
}

// Parameters of `function` in `set` become what the call passes; parameters of functions around it stay.
SetId Engine::substitute(SetId set, Function& function, const CallSite& site) {
  bool any = false;
  for (const Item& item : items(set)) any = any || item.is(ItemKind::Parameter) || is_selected(item);
  if (!any) return set;
  Items held = items(set);
  Items kept;
  std::vector<SetId> weak;
  SetId value = SetId::Empty;
  for (const Item& item : held) {
    if (is_selected(item)) {
      value = unite(value, selected_at(item, function, site));
      continue;
    }
    if (!item.is(ItemKind::Parameter) || item.file != function.file->id || item.node != function.node->id) {
      kept.push_back(item);
      continue;
    }
    SetId passed = site_argument(site, function, item.index, item.path);
    if (site.guessed) passed = flagged(passed, item_flag::kGuessed);
    value = unite(value, passed_for(item, passed));
  }
  return unite(value, intern(std::move(kept)));
}

// ---------------------------------------------------------------------------------------------------- arguments

SetId Engine::default_of(Function& function, std::uint32_t index, PathId path) {
  const Parameter* parameter = function.parameters[index];
  if (parameter->default_value == nullptr) return SetId::Empty;
  return defaulted(eval(*function.file, parameter->default_value, path));
}

SetId Engine::site_argument(const CallSite& site, Function& function, std::uint32_t index, PathId path) {
  if (index >= function.parameters.size()) return SetId::Empty;
  const Parameter* parameter = function.parameters[index];
  if (site.pass == CallSite::Pass::Decorator) {
    if (site.decorated_class != nullptr && index == 0) {
      const Class& cls = *site.decorated_class;
      const Item item{.kind = ItemKind::Class, .file = cls.file->id, .node = cls.node->id};
      return path == PathId::Empty ? single(item) : project_item(item, path, *cls.file, cls.node);
    }
    if (site.decorated == nullptr || index != 0) return SetId::Empty;
    return single({.kind = ItemKind::Function, .file = site.decorated->file->id, .node = site.decorated->node->id});
  }
  int shift = site.bound ? 1 : 0;
  if (site.bound && index == 0) {
    if (site.constructs != nullptr) {
      if (path != PathId::Empty) return instance_member(*const_cast<Class*>(site.constructs), &site, path, *site.file, site.call);
      return single({.kind = ItemKind::Instance, .file = site.file->id, .node = site.call->id,
                     .index = site.constructs->node->id, .path = static_cast<PathId>(site.constructs->file->id)});
    }
    if (site.receiver != nullptr) return eval(*site.file, site.receiver, path);
    if (site.receiver_is_own_self) {
      Function* caller = site.file->function_of(site.call);
      while (caller != nullptr && caller->owner == nullptr) caller = caller->outer;
      if (caller == nullptr || caller->parameters.empty()) return SetId::Empty;
      return single({.kind = ItemKind::Parameter, .file = site.file->id, .node = caller->node->id, .index = 0, .path = path});
    }
    return SetId::Empty;
  }
  int position = static_cast<int>(index) - shift;
  bool found = false;
  std::string_view name = function.file->name(parameter->name);
  if (site.pass == CallSite::Pass::Mapping) {
    SetId given = named(site, name, path, found);  // beside the mapping
    if (!found) given = eval(*site.file, site.mapping, key_path(name, path));
    return given == SetId::Empty ? default_of(function, index, path) : given;
  }
  switch (parameter->parameter_kind) {
    case ParameterKind::VarPositional: {
      if (path != PathId::Empty && paths_.head(path).kind == StepKind::Index && paths_.head(path).index >= 0) {
        return positional(site, position + paths_.head(path).index, paths_.tail(path), found);
      }
      PathId inside = path == PathId::Empty ? path : paths_.tail(path);
      SetId value = SetId::Empty;
      for (int at = position; at < position + 64; ++at) {
        bool here = false;
        SetId one = positional(site, at, inside, here);
        if (!here) break;
        value = unite(value, one);
      }
      return value;
    }
    case ParameterKind::VarKeyword: {
      if (site.call == nullptr) return SetId::Empty;
      if (path != PathId::Empty && (paths_.head(path).kind == StepKind::Key)) {
        std::string_view key = texts_.view(paths_.head(path).text);
        if (function.parameter_index(key) >= 0) return SetId::Empty;
        SetId given = named(site, key, paths_.tail(path), found);
        bool star = std::any_of(site.call->keywords.begin(), site.call->keywords.end(), [](const Keyword* keyword) { return keyword->name == NameId::None; });
        // A caller that leaves it out: nothing that could count as a given value.
        if (!found && star) {
          for (const Keyword* keyword : site.call->keywords) {
            if (keyword->name == NameId::None) given = unite(given, eval(*site.file, keyword->value, path));
          }
        }
        if (!found && !star && site.pass == CallSite::Pass::Direct) {
          return single({.kind = ItemKind::Nothing, .flags = item_flag::kAbsent, .file = site.file->id, .node = site.call->id});
        }
        return given;
      }
      PathId inside = path == PathId::Empty ? path : paths_.tail(path);
      SetId value = SetId::Empty;
      for (const Keyword* keyword : site.call->keywords) {
        if (keyword->name == NameId::None) {
          value = unite(value, eval(*site.file, keyword->value, path));
        } else if (function.parameter_index(site.file->name(keyword->name)) < 0) {
          value = unite(value, eval(*site.file, keyword->value, inside));
        }
      }
      if (site.partial != nullptr) {
        for (const Keyword* keyword : site.partial->keywords) value = unite(value, eval(*site.partial_file, keyword->value, inside));
      }
      return value;
    }
    default: break;
  }
  SetId value = SetId::Empty;
  if (parameter->parameter_kind != ParameterKind::PositionalOnly) value = named(site, name, path, found);
  bool spread = false;  // a `**kw` or `*args` that may or may not bring it
  if (!found && parameter->parameter_kind != ParameterKind::KeywordOnly) {
    value = positional(site, position, path, found);
    spread = found && starred_up_to(site, position);
  }
  if ((!found || spread) && site.call != nullptr && site.pass != CallSite::Pass::Keywords) {
    for (const Keyword* keyword : site.call->keywords) {
      if (keyword->name != NameId::None) continue;
      value = unite(value, eval(*site.file, keyword->value, key_path(name, path)));
      spread = true;
    }
  }
  if (!found || spread) {
    if (parameter->default_value != nullptr) value = unite(value, default_of(function, index, path));
  }
  return value;
}

// Whether a `*args` of the call may or may not bring this position.
bool Engine::starred_up_to(const CallSite& site, int position) {
  if (site.call == nullptr || site.pass != CallSite::Pass::Direct || site.partial != nullptr) return false;
  for (int i = 0; i < static_cast<int>(site.call->args.size()) && i <= position + site.skip; ++i) {
    if (site.call->args[static_cast<std::size_t>(i)]->kind == NodeKind::Starred) return true;
  }
  return false;
}

SetId Engine::positional(const CallSite& site, int position, PathId path, bool& found) {
  found = false;
  if (position < 0) return SetId::Empty;
  if (site.partial != nullptr) {
    int bound = static_cast<int>(site.partial->args.size()) - 1;
    if (position < bound) {
      found = true;
      return eval(*site.partial_file, site.partial->args[static_cast<std::size_t>(position) + 1], path);
    }
    position -= bound;
  }
  if (site.call == nullptr || site.pass == CallSite::Pass::Nothing) return SetId::Empty;
  File& file = *site.file;
  if (position < site.leading) {
    found = true;
    return single({.kind = ItemKind::Nothing, .file = file.id, .node = site.call->id});
  }
  position -= site.leading;
  if (site.pass == CallSite::Pass::Keywords) {
    for (const Keyword* keyword : site.call->keywords) {
      if (file.name(keyword->name) != site.arguments) continue;
      found = true;
      return eval(file, keyword->value, index_path(position, path));
    }
    // Pool.apply(f, (a, b)), spawn(f, (a, b)), Process(None, f): the tuple follows the function.
    for (const Expr* arg : site.call->args) {
      if (arg->kind != NodeKind::Tuple && arg->kind != NodeKind::List) continue;
      found = true;
      return eval(file, arg, index_path(position, path));
    }
    return SetId::Empty;
  }
  if (site.pass == CallSite::Pass::Spread) {
    found = site.skip < static_cast<int>(site.call->args.size());
    return found ? iterated(file, site.call->args[static_cast<std::size_t>(site.skip)], index_path(position, path)) : SetId::Empty;
  }
  int at = position + site.skip;
  Exprs args = site.call->args;
  for (int i = 0; i < static_cast<int>(args.size()); ++i) {
    const Expr* arg = args[static_cast<std::size_t>(i)];
    if (const auto* star = as<Starred>(arg)) {
      if (i > at) break;
      found = true;
      SetId value = eval(file, star->value, index_path(at - i, path));
      // What follows a star may stand at this position too.
      for (int j = i + 1; j < static_cast<int>(args.size()) && j <= at; ++j) {
        value = unite(value, eval(file, args[static_cast<std::size_t>(j)], path));
      }
      return value;
    }
    if (i != at) continue;
    found = true;
    if (site.pass == CallSite::Pass::Elements) return iterated(file, arg, path);
    return eval(file, arg, path);
  }
  return SetId::Empty;
}

SetId Engine::named(const CallSite& site, std::string_view name, PathId path, bool& found) {
  found = false;
  if (site.call == nullptr || site.pass == CallSite::Pass::Nothing) return SetId::Empty;
  File& file = *site.file;
  for (const Keyword* keyword : site.call->keywords) {
    if (keyword->name == NameId::None) continue;
    std::string_view given = file.name(keyword->name);
    if (site.pass == CallSite::Pass::Keywords) {
      if (given != "kwargs" && given != "kwds") continue;
      SetId value = eval(file, keyword->value, key_path(name, path));
      if (value != SetId::Empty) found = true;
      return value;
    }
    if (given == name) {
      found = true;
      return eval(file, keyword->value, path);
    }
  }
  if (site.partial != nullptr) {
    for (const Keyword* keyword : site.partial->keywords) {
      if (site.partial_file->name(keyword->name) == name) {
        found = true;
        return eval(*site.partial_file, keyword->value, path);
      }
    }
  }
  return SetId::Empty;
}

// ---------------------------------------------------------------------------------------------------- unresolved calls

SetId Engine::all_arguments(File& file, const Call& call) {
  std::vector<SetId> parts;
  for (const Expr* arg : call.args) {
    if (arg->kind == NodeKind::Lambda) continue;
    parts.push_back(eval(file, arg));
  }
  for (const Keyword* keyword : call.keywords) parts.push_back(eval(file, keyword->value));
  return join(parts);
}

SetId Engine::receiver_of(File& file, const Call& call) {
  const auto* method = as<Attribute>(call.func);
  if (method == nullptr) return SetId::Empty;
  return eval(file, method->value);
}

// The object that a function adds to, and gives back: `parser = vendor.add_options(parser)`.
SetId Engine::handed_back(File& file, const Call& call, PathId path) {
  const auto* assign = as<Assign>(file.parent(&call));
  const auto* target = assign == nullptr || assign->targets.size() != 1 ? nullptr : as<Name>(assign->targets[0]);
  if (target == nullptr) return SetId::Empty;
  SetId value = SetId::Empty;
  for (const Expr* arg : call.args) {
    if (arg->kind != NodeKind::Name || static_cast<const Name*>(arg)->name != target->name) continue;
    for (const Item& item : items(eval(file, arg))) {
      const models::Facts* type = item.is(ItemKind::LibraryInstance) ? facts_named(item.text) : nullptr;
      if (type != nullptr && type->role("handed_back") != nullptr) value = unite(value, project(single(item), path, file, &call));
    }
  }
  return value;
}

// A call nobody knows: it passes on its receiver's and arguments' kinds; without any it is an object of its own, which
// counts as unknown in the end.
SetId Engine::generic_call(File& file, const Call& call, TextId name, PathId path) {
  if (light_) {
    if (const SetId back = handed_back(file, call, path); back != SetId::Empty) return back;
  }
  SetId passed = light_ ? SetId::Empty : without_literals(join({all_arguments(file, call), receiver_of(file, call)}));
  Items kept;
  bool kinds = false;
  for (Item item : items(passed)) {
    switch (item.kind) {
      case ItemKind::Parameter:
        // Of a method called on a parameter, the parameter is what passes on.
        [[fallthrough]];
      case ItemKind::Source:
      case ItemKind::Literal:
        kinds = true;
        item.flags |= item_flag::kGuessed;
        kept.push_back(item);
        break;
      case ItemKind::LibraryInstance:
        if (item.has(item_flag::kOpaque)) {
          kinds = true;
          item.flags |= item_flag::kGuessed;
          kept.push_back(item);
        }
        break;
      default: break;
    }
  }
  TextId type = name;
  if (name == TextId::Empty) {
    std::string_view dotted = static_name(file, call.func);
    type = texts_.intern(dotted.empty() ? std::string(file.text(call.func).substr(0, 80)) : dotted);
  }
  Item made{.kind = ItemKind::LibraryInstance, .file = file.id, .node = call.id, .text = texts_.intern(instance_name(type))};
  if (!kinds) made.flags = item_flag::kOpaque;
  SetId value = intern(std::move(kept));
  value = with_hop(value, file, &call, "passed on by a call that could not be resolved");
  return unite(value, project(single(made), path, file, &call));
}

// ---------------------------------------------------------------------------------------------------- decorators

bool Engine::has_role_decorator(Function& function, std::string_view role) {
  for (const Expr* decorator : function.decorators()) {
    const Expr* named_by = decorator;
    if (const auto* call = as<Call>(decorator)) named_by = call->func;
    std::string_view name = static_name(*function.file, named_by);
    if (name.empty()) continue;
    const models::Facts* facts = database_.facts(name);
    if (facts != nullptr && facts->role(role) != nullptr) return true;
  }
  return false;
}

bool Engine::is_static_method(Function& function) { return has_role_decorator(function, "static"); }

bool Engine::is_class_method(Function& function) {
  std::string_view name = function.name();
  return name == "__new__" || name == "__init_subclass__" || has_role_decorator(function, "classmethod");
}

// Nothing but a docstring, `pass`, `…` or a raise.
bool Engine::is_abstract(const Function& function) const {
  return function.node->kind == NodeKind::FunctionDef && std::all_of(function.body.begin(), function.body.end(), [](const Stmt* statement) {
    const auto* expression = as<ExprStmt>(statement);
    return statement->kind == NodeKind::Pass || statement->kind == NodeKind::Raise ||
           (expression != nullptr && (expression->value->kind == NodeKind::StringLiteral || expression->value->kind == NodeKind::Singleton));
  });
}

bool Engine::is_property(Function& function) { return has_role_decorator(function, "property"); }

// `@name.setter def name(self, value)`: reading the name finds another function.
bool Engine::is_setter(const Function& function) {
  if (function.owner == nullptr) return false;
  auto read = function.owner->methods.find(function.name());
  return read != function.owner->methods.end() && read->second != &function && is_property(*read->second);
}

}  // namespace loadgate::flow
