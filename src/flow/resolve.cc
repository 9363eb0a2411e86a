// From symbolic answers to final ones: every parameter becomes what callers, frameworks and defaults pass.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

// A function that nobody else calls is an entry, though it calls itself.
bool calls_itself(const Function& function, const CallSite& site) {
  return site.file == function.file && site.call != nullptr && is_inside(function.node, site.call);
}

constexpr std::uint64_t kBesideQuestions = 600;  // for what the bases beside a mixin have

}  // namespace

SetId Engine::resolve(SetId set) {
  if (light_) return objects(set);
  bool symbolic = false;
  for (const Item& item : items(set)) symbolic = symbolic || item.is(ItemKind::Parameter) || is_selected(item);
  if (!symbolic) return set;
  Items held = items(set);
  Items kept;
  SetId value = SetId::Empty;
  std::size_t weak = 0;
  for (const Item& item : held) weak += item.is(ItemKind::Parameter) && item.has(item_flag::kWeak) ? 1 : 0;
  std::vector<bool> done(held.size(), false);
  for (std::size_t i = 0; i < held.size(); ++i) {
    const Item& item = held[i];
    if (done[i]) continue;
    if (!item.is(ItemKind::Parameter)) {
      if (!is_selected(item)) kept.push_back(item);
      continue;
    }
    // Parts of one text are resolved caller by caller, so that a caller that passes literals only counts as such.
    if (item.has(item_flag::kWeak) && weak > 1) {
      Items group;
      for (std::size_t j = i; j < held.size(); ++j) {
        if (held[j].is(ItemKind::Parameter) && held[j].has(item_flag::kWeak) && held[j].file == item.file && held[j].node == item.node && held[j].text == item.text) {
          group.push_back(held[j]);
          done[j] = true;
        }
      }
      if (group.size() > 1) {
        value = unite(value, resolve_group(*function_at(item.file, item.node), group));
        continue;
      }
    }
    Function* function = function_at(item.file, item.node);
    if (function == nullptr) continue;
    SetId passed = alternative(held.size() - i, *function->file, function->node, [&] { return resolve_parameter(item); });
    value = unite(value, passed_for(item, passed));
  }
  // What selects a source is among the parameters that are resolved by now.
  for (const Item& item : held) {
    if (is_selected(item)) value = unite(value, selected_by_callers(item));
  }
  return unite(value, intern(std::move(kept)));
}

// Whether the call passes None for all parameters of the group whose parts have kinds from elsewhere too: then those
// kinds are what the text has there, and its literals do not count.
bool Engine::leaves_out_alternatives(const Items& group, Function& function, const CallSite& site) {
  bool left_out = false;
  for (const Item& item : group) {
    if (!item.has(item_flag::kAlternative)) continue;
    const Items passed = items(resolve(substitute(single(item), function, site)));
    left_out = !passed.empty() && std::all_of(passed.begin(), passed.end(), [&](const Item& made) {
      File* file = made.is(ItemKind::Nothing) && made.file < program_.size() ? program_.file(made.file) : nullptr;
      if (file == nullptr || made.node >= file->nodes.size()) return false;
      const auto* none = as<Singleton>(file->nodes[made.node]);
      return none != nullptr && file->text(none) == "None";
    });
    if (!left_out) return false;
  }
  return left_out;
}

// What a text of several parts can be where one part alone has kinds: its literals are other ways of the whole, as in join().
SetId Engine::with_other_ways(SetId whole, const Items& group, const std::function<SetId(SetId)>& settled) {
  const Items& made = items(whole);
  const bool open = std::any_of(made.begin(), made.end(), [](const Item& item) { return item.is(ItemKind::Literal) && item.has(item_flag::kWeak); });
  if (!open || !has_kinds(whole)) return whole;
  SetId only = SetId::Empty;
  for (Item part : group) {
    part.flags &= static_cast<std::uint16_t>(~item_flag::kWeak);
    const SetId one = settled(single(part));
    if (!has_kinds(one)) continue;
    if (only != SetId::Empty) return whole;
    only = one;
  }
  Items literals = items(only);
  std::erase_if(literals, [](const Item& item) { return !item.is(ItemKind::Literal) || item.has(item_flag::kWeak); });
  return unite(whole, intern(std::move(literals)));
}

SetId Engine::resolve_group(Function& function, const Items& group) {
  std::vector<CallSite> sites = callers(function);
  bool handled = false;
  for (const Item& item : group) {
    bool one = false;
    handler_sources(function, item.index, one);
    handled = handled || one;
  }
  bool self_among = false;
  for (const Item& item : group) {
    self_among = self_among || (item.index == 0 && function.owner != nullptr && !is_static_method(function));
  }
  auto settle = [&](SetId parts) {
    // Alone, literals count; beside kinds they do not.
    if (has_kinds(parts)) return parts;
    return map_items(parts, [](Item& item) { item.flags &= static_cast<std::uint16_t>(~item_flag::kWeak); });
  };
  const bool entry = std::all_of(sites.begin(), sites.end(), [&](const CallSite& site) { return calls_itself(function, site); });
  if (entry || handled || self_among) {
    SetId all = SetId::Empty;
    for (Item item : group) {
      all = unite(all, passed_for(item, resolve_parameter(item)));
    }
    return with_other_ways(settle(all), group, [&](SetId part) { return passed_for(items(part).front(), resolve_parameter(items(part).front())); });
  }
  Items plain = group;
  for (Item& item : plain) item.trace = TraceId::None;
  QuestionKey key{function.file->id, function.node->id, static_cast<std::uint32_t>(intern(plain)), 0, 3, light_};
  const SetId resolved = resolved_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] {
    return of_all_sites(sites, [&](const CallSite& site) {
      const SetId given = substitute(intern(plain), function, site);
      const SetId passed = resolve(given);
      if (leaves_out_alternatives(group, function, site)) return passed;
      if (passed != given) return settle(passed);  // callers of that one say more
      return with_other_ways(settle(passed), plain, [&](SetId part) { return substitute(part, function, site); });
    });
  });
  // Parts of one text have come the same way since.
  return map_items(resolved, [&](Item& item) { item.trace = joined_traces(item.trace, group.front().trace); });
}

SetId Engine::resolve_parameter(const Item& wanted) {
  Function* function = function_at(wanted.file, wanted.node);
  if (function == nullptr || wanted.index >= function->parameters.size()) return SetId::Empty;
  // How far up is looked for objects decides what is found.
  const int reach = max_object_depth_ > kUsualObjectDepth ? max_object_depth_ - object_depth_ : 0;
  QuestionKey key{wanted.file, wanted.node, wanted.index, static_cast<std::uint32_t>(wanted.path), 4 + 16 * static_cast<std::uint32_t>(reach), light_};
  SetId resolved = resolved_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&]() -> SetId {
    File& file = *function->file;
    const Parameter* parameter = function->parameters[wanted.index];
    if (wanted.index == 0 && function->owner != nullptr && !is_static_method(*function)) {
      Class& cls = *function->owner;
      if (function->name() == "__init_subclass__") return resolve(of_subclasses(cls, wanted.path));
      SetId value = own_member(cls, is_class_method(*function), wanted.path, file, parameter);
      if (wanted.path == PathId::Empty) return value;
      value = resolve(value);
      const PathStep& step = paths_.head(wanted.path);
      if (value == SetId::Empty && fix_.touched == Fixpoint::kNever) {
        auto ask = [&] { return beside_mixin(cls, is_class_method(*function), wanted.path, file, parameter); };
        value = fix_.bounded(kBesideQuestions, ask, [] { return SetId::Empty; });
      }
      // Nothing in the checked code sets it, unless that is still being found out further up.
      if (value == SetId::Empty && step.kind == StepKind::Attribute && fix_.touched == Fixpoint::kNever) {
        return single(source(SourceKind::unknown, file, parameter, "self." + std::string(texts_.view(step.text))));
      }
      return value;
    }
    if (wanted.index == 1 && is_setter(*function)) {
      // A property is set by assignments, not by calls.
      bool sure = false;
      SetId stored = field_stores(*function->owner, function->name(), wanted.path, nullptr, sure);
      return resolve(unite(stored, outside_stores(*function->owner, function->name(), wanted.path)));
    }
    if (std::optional<SetId> object = injected(*function, wanted.index, wanted.path)) return resolve(*object);
    bool handled = false;
    SetId value = handler_sources(*function, wanted.index, handled);
    if (handled && wanted.path != PathId::Empty && is_number_parameter(*function, wanted.index, wanted.path)) {
      value = single({.kind = ItemKind::Nothing, .file = file.id, .node = parameter->id});
    }
    if (handled && !light_) {
      value = unite(value, declared_defaults(*function, wanted.index, wanted.path));
      value = with_cover(value, declared_guards(*function, wanted.index, wanted.path));
    }
    std::vector<CallSite> sites = callers(*function);
    bool called = false;
    value = unite(value, of_all_sites(sites, [&](const CallSite& site) {
      bool changed = false;
      SetId passed = wrapped_argument(site, *function, wanted.index, wanted.path, changed);
      if (!changed) passed = site_argument(site, *function, wanted.index, wanted.path);
      if (passed == SetId::Empty && site.pass == CallSite::Pass::Nothing) return passed;
      called = called || !calls_itself(*function, site);
      if (site.guessed) passed = flagged(passed, item_flag::kGuessed);
      if (site.call != nullptr && passed != SetId::Empty) {
        const bool makes = function->owner != nullptr && function->name() == "__init__";
        passed = with_hop(passed, *site.file, site.call, "passed to " + std::string(makes ? function->owner->name() : function->name()) + "()");
      }
      return resolve(passed);
    }));
    if (handled || called) return value;
    if (fix_.spent) return unite(value, stopped_at(file, parameter));  // who calls it was not found out
    // Stores are found where they are asked for; only the function's name is written by nobody.
    if (is_called_by_assignments(*function)) return value;
    SetId known = annotated(*function, wanted.index, wanted.path);
    if (known != SetId::Empty && kinds_of(items(known)) != 0) return known;
    bool variadic = parameter->parameter_kind == ParameterKind::VarKeyword || parameter->parameter_kind == ParameterKind::VarPositional;
    value = unite(value, single(source(SourceKind::parameter, file, parameter, file.name(parameter->name))));
    if (!variadic) value = unite(value, resolve(default_of(*function, wanted.index, wanted.path)));
    return unite(value, known);
  });
  if (light_ || function->decorators().empty() || wanted.path != PathId::Empty) return resolved;
  return with_cover(resolved, wrapper_guards(*function, wanted.index));
}

// What `__init_subclass__` is called with: every class that derives from the one that has it.
SetId Engine::of_subclasses(Class& cls, PathId path) {
  SetId value = SetId::Empty;
  for (Class* child : subclasses(cls)) {
    const Item item{.kind = ItemKind::Class, .file = child->file->id, .node = child->node->id};
    value = unite(value, path == PathId::Empty ? single(item) : project_item(item, path, *child->file, child->node));
  }
  return value;
}

// What a mixin finds in its own object: what the bases beside it have at `path`, in the classes that derive from both.
SetId Engine::beside_mixin(Class& cls, bool through_class, PathId path, File& file, const Node* at) {
  auto is_above = [&](const Class& one, Class& other) {
    const std::vector<Class*>& order = mro(other);
    return std::find(order.begin(), order.end(), &one) != order.end();
  };
  SetId value = SetId::Empty;
  for (Class* heir : std::vector<Class*>(subclasses(cls))) {
    const std::vector<Class*> order = mro(*heir);
    const bool beside = std::any_of(order.begin(), order.end(), [&](Class* one) { return !is_above(*one, cls) && !is_above(cls, *one); });
    if (!beside) continue;
    value = unite(value, resolve(through_class ? class_member(*heir, path, false, file, at) : instance_member(*heir, nullptr, path, file, at)));
  }
  return value;
}

// What the record that a parameter is declared to be has by its own defaults at `path` (hydra's structured configurations,
// the body of a request).
SetId Engine::declared_defaults(Function& function, std::uint32_t index, PathId path) {
  const Expr* annotation = function.parameters[index]->annotation;
  if (annotation == nullptr || path == PathId::Empty) return SetId::Empty;
  if (annotation->kind != NodeKind::Name && annotation->kind != NodeKind::Attribute) return SetId::Empty;
  SetId value = SetId::Empty;
  for (const Item& item : items(callee(*function.file, annotation))) value = unite(value, defaulted(default_in_record(item, path)));
  return value;
}

// What the parameter's annotation says of it: a library class that is itself a source, a project class.
SetId Engine::annotated(Function& function, std::uint32_t index, PathId path) {
  const Parameter* parameter = function.parameters[index];
  if (parameter->annotation == nullptr) return SetId::Empty;
  return annotation_value(*function.file, parameter->annotation, path, parameter);
}

SetId Engine::annotation_value(File& file, const Expr* annotation, PathId path, const Node* at) {
  if (const auto* binary = as<BinOp>(annotation)) {  // X | None
    return unite(annotation_value(file, binary->left, path, at), annotation_value(file, binary->right, path, at));
  }
  if (const auto* subscript = as<Subscript>(annotation)) {  // Optional[X], Annotated[X, …], list[X]
    SetId outer = annotation_value(file, subscript->value, path, at);
    if (kinds_of(items(outer)) != 0) return outer;
    if (const auto* tuple = as<Tuple>(subscript->slice)) {
      return tuple->elements.empty() ? SetId::Empty : annotation_value(file, tuple->elements[0], path, at);
    }
    return annotation_value(file, subscript->slice, path, at);
  }
  SetId named_by = SetId::Empty;
  if (const auto* quoted = as<StringLiteral>(annotation)) {  // "Registry", defined further down
    named_by = module_member(file.id, string_value(*quoted, file.source.text), PathId::Empty);
  } else if (annotation->kind == NodeKind::Name || annotation->kind == NodeKind::Attribute) {
    named_by = eval(file, annotation);
  }
  SetId value = SetId::Empty;
  for (const Item& item : items(named_by)) {
    if (item.is(ItemKind::Library)) {
      const models::Facts* facts = facts_named(item.text);
      if (facts != nullptr && !facts->source_instances.empty()) {
        for (const models::SourceRow* row : facts->source_instances) value = unite(value, sources(row->kinds, file, at, texts_.view(item.text)));
        continue;
      }
      std::string_view name = texts_.view(item.text);
      if (name.find('.') == std::string_view::npos || name.starts_with("typing.")) continue;
      Item made{.kind = ItemKind::LibraryInstance, .file = file.id, .node = at->id, .text = item.text};
      if (path == PathId::Empty) value = unite(value, single(made));
      else if (facts != nullptr || paths_.head(path).kind == StepKind::Attribute) value = unite(value, project(single(made), path, file, at));
    } else if (item.is(ItemKind::Class)) {
      Item made{.kind = ItemKind::Instance, .file = file.id, .index = item.node, .path = static_cast<PathId>(item.file)};
      if (path == PathId::Empty) value = unite(value, single(made));
      else value = unite(value, project(single(made), path, file, at));
    }
  }
  return value;
}

bool Engine::is_self_parameter(const Item& item) {
  if (!item.is(ItemKind::Parameter) || item.index != 0) return false;
  Function* function = function_at(item.file, item.node);
  return function != nullptr && function->owner != nullptr && !is_static_method(*function);
}

// Whether the parameter has what a framework passes: the object of a handler's class, the argument of a handler.
bool Engine::is_handed_by_framework(const Item& item) {
  if (is_self_parameter(item)) return true;
  Function* function = item.is(ItemKind::Parameter) ? function_at(item.file, item.node) : nullptr;
  bool handled = false;
  if (function != nullptr && item.index < function->parameters.size()) handler_sources(*function, item.index, handled);
  return handled;
}

SetId Engine::near_objects(SetId set) {
  Light light(*this);
  SetId value = SetId::Empty;
  for (const Item& item : items(set)) {
    if (!item.is(ItemKind::Parameter)) continue;
    if (is_self_parameter(item)) {
      value = unite(value, objects(single(item)));
    } else if (Function* function = function_at(item.file, item.node); function != nullptr && item.index < function->parameters.size()) {
      value = unite(value, annotated(*function, item.index, item.path));
    }
  }
  return value;
}

namespace {

bool is_object(const Item& item) { return !item.is(ItemKind::Source) && !item.is(ItemKind::Literal) && !item.is(ItemKind::Nothing); }

}  // namespace

SetId Engine::objects_among(SetId set) {
  Items found;
  for (const Item& item : items(set)) {
    if (is_object(item)) found.push_back(item);
  }
  return intern(std::move(found));
}

// Only the objects among what `set` can be: for finding out what is called. Callers of callers are asked to a small
// depth only: what a method is called on is nearly always decided near by, and the whole program hangs together. Beyond it
// a parameter is what its default says.
SetId Engine::objects(SetId set) {
  Light light(*this);
  constexpr std::uint64_t kObjectQuestions = 500;  // for the objects that one parameter can be
  SetId value = SetId::Empty;
  Items kept;
  for (const Item& item : items(set)) {
    if (!item.is(ItemKind::Parameter)) {
      kept.push_back(item);
      continue;
    }
    bool own = is_self_parameter(item);
    if (item.has(item_flag::kStored)) value = unite(value, single(item));
    Function* function = function_at(item.file, item.node);
    const bool is_parameter = function != nullptr && item.index < function->parameters.size();
    if (!own && object_depth_ >= max_object_depth_) {
      ++objects_refused_;
      if (is_parameter) value = unite(value, objects_among(default_of(*function, item.index, item.path)));
      continue;
    }
    object_depth_ += own ? 0 : 1;
    SetId resolved_set = fix_.bounded(kObjectQuestions, [&] { return resolve_parameter(item); }, [] { return SetId::Empty; });
    object_depth_ -= own ? 0 : 1;
    SetId found = objects_among(resolved_set);
    if (found == SetId::Empty && is_parameter) found = objects_among(annotated(*function, item.index, item.path));
    value = unite(value, found);
  }
  std::erase_if(kept, [](const Item& item) { return !is_object(item); });
  return unite(value, intern(std::move(kept)));
}

std::vector<Callee> Engine::library_callees(File& file, const Expr* func, bool through_callers) {
  std::vector<Callee> found;
  SetId value = callee(file, func);
  bool symbolic = false;
  for (const Item& item : items(value)) symbolic = symbolic || item.is(ItemKind::Parameter);
  if (symbolic) value = unite(value, through_callers ? objects(value) : near_objects(value));
  for (const Item& item : items(value)) {
    if (item.is(ItemKind::Library)) found.push_back({item.text});
    if (item.is(ItemKind::Partial)) {
      File* made_in = program_.file(item.file);
      const auto* partial = as<Call>(made_in->nodes[item.node]);
      if (partial == nullptr || partial->args.empty()) continue;
      for (TextId name : bound_libraries(*made_in, *partial)) found.push_back({name, partial, made_in});
    }
  }
  return found;
}

// The library's callables that a partial object stands for, through partials of partials.
std::vector<TextId> Engine::bound_libraries(File& file, const Call& partial) {
  constexpr int kMaxNested = 3;
  std::vector<TextId> found;
  File* made_in = &file;
  const Call* inner = &partial;
  for (int nested = 0; nested < kMaxNested && inner != nullptr && !inner->args.empty(); ++nested) {
    const Items bound = items(callee(*made_in, inner->args[0]));
    inner = nullptr;
    for (const Item& item : bound) {
      if (item.is(ItemKind::Library)) found.push_back(item.text);
      if (!item.is(ItemKind::Partial)) continue;
      made_in = program_.file(item.file);
      inner = as<Call>(made_in->nodes[item.node]);
    }
  }
  return found;
}

bool Engine::is_unresolved_method(File& file, const Attribute& method) {
  SetId value = callee(file, &method);
  const Items& found = items(unite(value, near_objects(value)));
  return std::none_of(found.begin(), found.end(), [](const Item& item) {
    return item.is(ItemKind::Function) || item.is(ItemKind::Class) || item.is(ItemKind::Instance) || item.is(ItemKind::Library);
  });
}

std::optional<Callee> Engine::unresolved_method(File& file, const Attribute& method, std::string_view meant) {
  if (!is_unresolved_method(file, method)) return std::nullopt;
  std::string_view word = file.name(method.attr);
  for (FileId id : program_.files_with(word, sema::WordRole::Defined)) {
    File* other = program_.file(id);
    if (other == nullptr) continue;
    for (const auto& cls : other->classes) {
      if (cls->methods.contains(word)) return std::nullopt;
    }
  }
  return Callee{texts_.intern(meant)};
}

}  // namespace loadgate::flow
