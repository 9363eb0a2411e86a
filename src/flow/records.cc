// Records: classes whose annotated fields are their constructor's parameters, and objects that a library makes of them.
//
//   @dataclass                     class Job(BaseModel):                 job = Job.model_validate(json.load(stream))
//   class Net:                         weights: Literal["a.pt", "b.pt"]  net = dacite.from_dict(Net, yaml.safe_load(text))
//       path: str = "m.pt"             path: str = "m.pt"
//
// A field is what the constructor was given for it, or its default. A library's call that makes the object (role
// `makes_record`) reads the fields from a mapping by their names; what the class checks of a field holds for both.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// What a library base fills a field with that the constructor is not given (settings from the environment).
SetId Engine::filled_field(Class& cls, const File& file, const Node* at) {
  SetId filled = SetId::Empty;
  for (TextId base : library_bases(cls)) {
    const models::Facts* type = facts_named(base);
    if (type == nullptr) continue;
    for (const models::SourceRow* row : type->source_instances) filled = unite(filled, sources(row->kinds, file, at, texts_.view(base)));
  }
  return filled;
}

// What the class that `item` means, a record, has by its own defaults at `path`, or by those of records in its fields.
SetId Engine::default_in_record(const Item& item, PathId path) {
  Class* cls = item.is(ItemKind::Class) ? class_at(item.file, item.node) : nullptr;
  if (cls == nullptr || path == PathId::Empty || paths_.head(path).kind != StepKind::Attribute) return SetId::Empty;
  const std::string_view name = texts_.view(paths_.head(path).text);
  const PathId rest = paths_.tail(path);
  for (Class* one : std::vector<Class*>(mro(*cls))) {
    for (const Class::Field& field : one->fields) {
      if (one->file->name(field.name) != name) continue;
      SetId value = field.value == nullptr ? SetId::Empty : field_default(*one->file, field.value, rest);
      if (value != SetId::Empty || rest == PathId::Empty || field.annotation == nullptr) return value;
      for (const Item& inner : Items(items(callee(*one->file, field.annotation)))) {
        Class* nested = inner.is(ItemKind::Class) ? class_at(inner.file, inner.node) : nullptr;
        if (nested != nullptr && is_record(*nested)) value = unite(value, default_in_record(inner, rest));
      }
      return value;
    }
  }
  return SetId::Empty;
}

// `= value`, or the default inside field(default=…), Field("…").
SetId Engine::field_default(File& file, const Expr* value, PathId rest) {
  if (const auto* call = as<Call>(value)) {
    for (const Keyword* keyword : call->keywords) {
      if (keyword->name == NameId::None) continue;
      std::string_view word = file.name(keyword->name);
      if (word == "default") return eval(file, keyword->value, rest);
      if (word == "default_factory") {
        if (const auto* lambda = as<Lambda>(keyword->value)) return eval(file, lambda->body, rest);
        for (const Item& item : items(callee(file, keyword->value))) {
          if (SetId own = default_in_record(item, rest); own != SetId::Empty) return own;
        }
      }
    }
  }
  return eval(file, value, rest);
}

// `path = attr.ib()`: a field without an annotation.
bool Engine::declares_field(File& file, const Expr* value) {
  const auto* call = as<Call>(value);
  const models::Facts* facts = call == nullptr ? nullptr : facts_of(file, call->func);
  return facts != nullptr && facts->role("field") != nullptr;
}

// The fields of a dataclass or the like, in the order of its constructor's parameters.
std::vector<Engine::RecordField> Engine::record_fields(Class& cls) {
  std::vector<RecordField> fields;
  std::vector<Class*> order = mro(cls);
  std::reverse(order.begin(), order.end());
  for (Class* one : order) {
    for (const Class::Field& field : one->fields) {
      if (field.annotation == nullptr && !declares_field(*one->file, field.value)) continue;
      auto same = std::find_if(fields.begin(), fields.end(), [&](const RecordField& known) {
        return known.holder->file->name(known.field->name) == one->file->name(field.name);
      });
      if (same != fields.end()) *same = {one, &field};
      else fields.push_back({one, &field});
    }
  }
  return fields;
}

// A field of a dataclass or the like: the constructor's argument of its name or position, else the class-level default.
SetId Engine::record_field(Class& cls, std::string_view name, const CallSite* constructor, PathId rest, bool& found) {
  found = false;
  if (!is_record(cls)) return SetId::Empty;
  const std::vector<RecordField> fields = record_fields(cls);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].holder->file->name(fields[i].field->name) != name) continue;
    found = true;
    if (converts_fields(cls) && is_number_field(cls, attribute_path(name, rest), true)) {
      return single({.kind = ItemKind::Nothing, .file = fields[i].holder->file->id, .node = fields[i].field->statement->id});
    }
    SetId filled = filled_field(cls, *fields[i].holder->file, fields[i].field->statement);
    auto fallback = [&] {
      const Item own{.kind = ItemKind::Class, .file = cls.file->id, .node = cls.node->id};
      return unite(filled, defaulted(default_in_record(own, attribute_path(name, rest))));
    };
    auto from_site = [&](const CallSite& site) {
      if (const RecordMaker maker = site.call == nullptr ? RecordMaker() : record_maker(*site.file, *site.call); !maker.made.empty()) {
        if (parses_text(maker) && is_number_field(cls, attribute_path(name, rest), true)) {
          return single({.kind = ItemKind::Nothing, .file = fields[i].holder->file->id, .node = fields[i].field->statement->id});
        }
        return unite(read_by_name(maker, *site.file, *site.call, key_path(name, rest)), fallback());
      }
      bool given = false;
      SetId value = named(site, name, rest, given);
      if (!given) value = positional(site, static_cast<int>(i), rest, given);
      if (!given && site.call != nullptr) {
        for (const Keyword* keyword : site.call->keywords) {
          if (keyword->name != NameId::None) continue;
          value = unite(value, eval(*site.file, keyword->value, key_path(name, rest)));
        }
      }
      return given ? value : unite(value, fallback());
    };
    // What `__post_init__` checks of it.
    std::vector<GuardId> checks;
    if (Function* checker = rest == PathId::Empty && !light_ ? find_method(cls, "__post_init__") : nullptr) checks = guards_of_stored(*checker, name, nullptr);
    if (!light_) {
      const std::vector<GuardId> more = field_guards(cls, attribute_path(name, rest));
      checks.insert(checks.end(), more.begin(), more.end());
    }
    if (constructor != nullptr) return with_cover(from_site(*constructor), checks);
    // All constructions in the program, then.
    SetId value = SetId::Empty;
    const std::vector<CallSite> sites = constructions(cls);
    bool any = !sites.empty();
    for (const CallSite& site : sites) value = unite(value, with_cover(resolve(from_site(site)), checks));
    // Objects of classes below have the field, too. Where there are many, the class is a framework's.
    constexpr std::size_t kMostHeirs = 12;
    std::vector<Class*> heirs = subclasses(cls);
    if (heirs.size() > kMostHeirs) heirs.clear();
    for (Class* heir : heirs) {
      if (heir == &cls) continue;
      for (const CallSite& site : std::vector<CallSite>(constructions(*heir))) {
        bool inherited = false;
        const SetId given = record_field(*heir, name, &site, rest, inherited);
        if (!inherited) continue;
        value = unite(value, with_cover(resolve(given), checks));
        any = true;
      }
    }
    if (!any && filled == SetId::Empty) {
      const SetId given = single(source(SourceKind::parameter, *fields[i].holder->file, fields[i].field->statement, name));
      value = with_cover(unite(fallback(), given), checks);
    } else if (!any) {
      value = fallback();
    }
    return value;
  }
  return SetId::Empty;
}

// ---------------------------------------------------------------------------------------------------- made by a library

// Whether the call brings the data of its records itself, as text that it converts: a command line.
bool Engine::parses_text(const RecordMaker& maker) { return !facts_named(maker.name)->source_calls.empty(); }

// The records that a library's call makes of what it is handed: `Job.model_validate(raw)`, `dacite.from_dict(Job, raw)`.
Engine::RecordMaker Engine::record_maker(File& file, const Call& call) {
  RecordMaker maker;
  for (const Item& item : Items(items(callee(file, call.func)))) {
    const models::Facts* facts = item.is(ItemKind::Library) ? facts_named(item.text) : nullptr;
    const auto* method = as<Attribute>(call.func);
    if (facts != nullptr && method != nullptr && facts->role("makes_records") != nullptr) {
      for (const Item& made : Items(items(objects(callee(file, method->value))))) {
        File* home = made.is(ItemKind::LibraryInstance) ? program_.file(made.file) : nullptr;
        const auto* parser = home == nullptr ? nullptr : as<Call>(home->nodes[made.node]);
        if (parser == nullptr || maker.several) continue;
        maker.made = record_types(*home, *parser);
        maker.several = !maker.made.empty();
        maker.name = item.text;
      }
      continue;
    }
    const models::RoleRow* row = facts == nullptr ? nullptr : facts->role("makes_record");
    const Argument type = row == nullptr ? Argument{} : argument(file, &call, row->argument);
    if (!type) continue;
    maker.name = item.text;
    for (const Item& one : Items(items(objects(callee(*type.file, type.expr))))) {
      Class* cls = one.is(ItemKind::Class) ? class_at(one.file, one.node) : nullptr;
      if (cls != nullptr && is_record(*cls)) maker.made.push_back(cls);
    }
  }
  return maker;
}

// The records that a parser is made with, in their order: `HfArgumentParser((ModelArguments, DataArguments))`.
std::vector<Class*> Engine::record_types(File& file, const Call& parser) {
  const models::Facts* facts = facts_of(file, parser.func);
  const models::RoleRow* row = facts == nullptr ? nullptr : facts->role("record_types");
  const Argument types = row == nullptr ? Argument{} : argument(file, &parser, row->argument);
  if (!types || types.path != PathId::Empty) return {};
  const Place place = definition_of(*types.file, types.expr);
  const auto* list = as<List>(place.expr);
  const auto* tuple = as<Tuple>(place.expr);
  std::vector<const Expr*> listed{place.expr};
  if (list != nullptr) listed.assign(list->elements.begin(), list->elements.end());
  if (tuple != nullptr) listed.assign(tuple->elements.begin(), tuple->elements.end());
  std::vector<Class*> classes;
  for (const Expr* one : listed) {
    Class* found = nullptr;
    for (const Item& item : Items(items(callee(*place.file, one)))) {
      Class* cls = item.is(ItemKind::Class) ? class_at(item.file, item.node) : nullptr;
      if (cls != nullptr && is_record(*cls)) found = cls;
    }
    classes.push_back(found);
  }
  const bool any = std::any_of(classes.begin(), classes.end(), [](const Class* cls) { return cls != nullptr; });
  return any ? classes : std::vector<Class*>();
}

// Where a parser that is told the record there, alone or in a list, makes objects of it.
std::vector<CallSite> Engine::parsed_records(File& file, const Expr& mention, Class& cls) {
  const Node* told = file.parent(&mention);
  std::vector<const Call*> parsers;
  if (told != nullptr && (told->kind == NodeKind::Tuple || told->kind == NodeKind::List)) told = file.parent(told);
  if (const auto* call = as<Call>(told); call != nullptr && call->func != &mention) parsers.push_back(call);
  // RECORDS = [ModelArguments, DataArguments]; parser = HfArgumentParser(RECORDS)
  const auto* assign = as<Assign>(told);
  const auto* list = assign == nullptr || assign->targets.size() != 1 ? nullptr : as<Name>(assign->targets[0]);
  if (list != nullptr) {
    for (const Expr* use : file.mentions_of(file.name(list->name))) {
      if (const auto* call = as<Call>(file.parent(use)); call != nullptr && call->func != use) parsers.push_back(call);
    }
  }
  auto makes = [&](const std::vector<Class*>& made) { return std::find(made.begin(), made.end(), &cls) != made.end(); };
  std::vector<CallSite> sites;
  if (std::none_of(parsers.begin(), parsers.end(), [&](const Call* parser) { return makes(record_types(file, *parser)); })) return sites;
  for (const auto& function : file.functions) {
    for (const Call* call : function->calls) {
      const auto* method = as<Attribute>(call->func);
      const bool may_parse = method != nullptr && (database_.word_roles(file.name(method->attr)) & models::kRecordsWord) != 0;
      if (may_parse && makes(record_maker(file, *call).made)) sites.push_back({.file = &file, .call = call, .bound = true, .constructs = &cls});
    }
  }
  return sites;
}

// What such a call is handed for a field.
SetId Engine::read_by_name(const RecordMaker& maker, File& file, const Call& call, PathId field) {
  const models::Facts& facts = *facts_named(maker.name);
  if (!facts.source_calls.empty()) return library_call(maker.name, file, call, field);
  for (const models::FlowRow* row : facts.flows) {
    if (const Argument mapping = argument(file, &call, row->from)) return eval(*mapping.file, mapping.expr, paths_.concat(mapping.path, field));
  }
  return SetId::Empty;
}

// The value of such a call at `path`; nothing where it makes no record of the project's.
std::optional<SetId> Engine::made_record(File& file, const Call& call, PathId path) {
  const RecordMaker maker = record_maker(file, call);
  if (maker.made.empty()) return std::nullopt;
  SetId value = SetId::Empty;
  if (maker.several) {
    const SetId all = library_call(maker.name, file, call, path);
    if (path == PathId::Empty) return all;
    const PathStep& step = paths_.head(path);
    const PathId part = paths_.tail(path);
    for (std::size_t i = 0; i < maker.made.size(); ++i) {
      const bool other = step.kind == StepKind::Index && step.index >= 0 && step.index != static_cast<std::int32_t>(i);
      if (maker.made[i] != nullptr && !other) value = unite(value, construct(*maker.made[i], file, call, part));
    }
    // The object itself has the parser's kinds, too.
    return value != SetId::Empty && part != PathId::Empty ? value : unite(value, all);
  }
  for (Class* cls : maker.made) value = unite(value, construct(*cls, file, call, path));
  // What no field declares, the library may keep all the same; an object that is parsed has the parser's kinds itself.
  const bool whole = value == SetId::Empty || (path == PathId::Empty && parses_text(maker));
  return whole ? unite(value, library_call(maker.name, file, call, path)) : value;
}

// What a library that fills the record checks of the field at `path`: a validator of the class, a type that lists its values.
std::vector<GuardId> Engine::field_guards(Class& cls, PathId path) {
  Class* holder = &cls;
  while (holder != nullptr && path != PathId::Empty && paths_.head(path).kind == StepKind::Attribute) {
    const std::string_view name = texts_.view(paths_.head(path).text);
    const std::optional<TypedField> field = typed_field(*holder, name);
    path = paths_.tail(path);
    if (path == PathId::Empty) {
      std::vector<GuardId> found = validator_guards(*holder, name);
      if (field && converts_fields(*holder)) {
        const std::vector<GuardId> more = type_guards(*field->file, field->annotation);
        found.insert(found.end(), more.begin(), more.end());
      }
      std::sort(found.begin(), found.end());
      return found;
    }
    holder = nullptr;
    if (!field) break;
    for (const Item& item : Items(items(callee(*field->file, field->annotation)))) {
      if (item.is(ItemKind::Class)) holder = class_at(item.file, item.node);
    }
  }
  return {};
}

// What a type says of the value that a library fills in by it: `Literal["a.pt", "b.pt"]`, `Annotated[str, AfterValidator(check)]`.
std::vector<GuardId> Engine::type_guards(File& file, const Expr* type) {
  if (const auto* alias = as<Name>(type)) {  // Weights = Annotated[…], in the module
    const Expr* meant = nullptr;
    for (const Expr* mention : file.mentions_of(file.name(alias->name))) {
      if (context_of(*mention) != ContextKind::Store) continue;
      const auto* assign = as<Assign>(file.parent(mention));
      if (meant != nullptr || assign == nullptr || assign->targets.size() != 1 || !file.function_of(mention)->is_module()) return {};
      meant = assign->value;
    }
    return meant == nullptr || meant->kind != NodeKind::Subscript ? std::vector<GuardId>() : type_guards(file, meant);
  }
  const auto* outer = as<Subscript>(type);
  if (outer == nullptr) return {};
  const std::string_view name = static_name(file, outer->value);
  const auto* parts = as<Tuple>(outer->slice);
  if (name.ends_with(".Literal")) {
    const Exprs listed = parts != nullptr ? parts->elements : Exprs();
    const bool constant = parts == nullptr ? constant_text(file, outer->slice).has_value()
                                           : std::all_of(listed.begin(), listed.end(), [&](const Expr* one) { return constant_text(file, one).has_value(); });
    if (!constant) return {};
    return {add_guard({NeutralizationKind::allow_list, file.id, outer->id, texts_.intern("a type that lists its values")})};
  }
  if (name.ends_with(".Optional")) return type_guards(file, outer->slice);
  if (!name.ends_with(".Annotated") || parts == nullptr || parts->elements.empty()) return {};
  std::vector<GuardId> found = type_guards(file, parts->elements[0]);
  for (const Expr* part : parts->elements) {
    const auto* made = as<Call>(part);
    const models::Facts* facts = made == nullptr ? nullptr : facts_of(file, made->func);
    const models::RoleRow* row = facts == nullptr ? nullptr : facts->role("validates");
    const Argument check = row == nullptr ? Argument{} : argument(file, made, row->argument);
    if (!check) continue;
    for (const Item& item : Items(items(callee(*check.file, check.expr)))) {
      Function* function = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
      if (function == nullptr || !gives_back(*function, 0)) return {};
      const std::vector<GuardId> said = guards_of_parameter(*function, kReturned, 0);
      found.insert(found.end(), said.begin(), said.end());
    }
  }
  return found;
}

// What is checked of the part `path` of a parameter that a framework fills by its annotation (the body of a request).
std::vector<GuardId> Engine::declared_guards(Function& function, std::uint32_t index, PathId path) {
  const Expr* annotation = function.parameters[index]->annotation;
  if (annotation == nullptr) return {};
  if (path == PathId::Empty) {
    const std::vector<Handler>& called = handlers(function);
    const bool converts = std::all_of(called.begin(), called.end(), [](const Handler& handler) { return handler.row->converts; });
    return converts ? type_guards(*function.file, annotation) : std::vector<GuardId>();
  }
  const Items types = items(callee(*function.file, annotation));
  Class* cls = types.size() == 1 && types[0].is(ItemKind::Class) ? class_at(types[0].file, types[0].node) : nullptr;
  return cls != nullptr && is_record(*cls) ? field_guards(*cls, path) : std::vector<GuardId>();
}

}  // namespace loadgate::flow
