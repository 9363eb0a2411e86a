// Who calls a function.
//
// Candidates are the files whose sketch may hold the function's name; in them every mention of the name is resolved, and
// counts only if it means this very function. A mention that is no call hands the function on: to a library that calls
// it (map, submit, Thread), to a project function that calls its parameter, into a variable, dictionary or keyword from
// where it is called later.
#include <algorithm>
#include <set>
#include <unordered_set>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr std::size_t kMaxCallers = 300;  // beyond, the first ones in file order speak for the rest
constexpr std::size_t kFewReaders = 4;    // of a table: one that more files read is no table of a builder's
constexpr std::size_t kMostNamesakes = 12;  // files that define a method of that name; where more do, a file that names its class says little
constexpr std::size_t kFewFiles = 12;     // so many are looked at without asking what else stands in them
constexpr std::uint64_t kMentionQuestions = 400;  // for finding out whether one mention of a name means a function
constexpr std::uint64_t kValueQuestions = 300;   // for finding out what one call of a value can mean, once for all functions

bool same_function(const Item& item, const Function& function) {
  return item.is(ItemKind::Function) && item.file == function.file->id && item.node == function.node->id;
}

// Whether a call on some object gives just what the method takes, and so much that another method of the name is unlikely.
bool fits_signature(const File& file, const Call& call, const Function& method) {
  constexpr std::size_t kMuch = 3;  // arguments
  if (call.args.size() + call.keywords.size() < kMuch || call.args.size() >= method.parameters.size()) return false;
  if (std::any_of(call.args.begin(), call.args.end(), [](const Expr* one) { return one->kind == NodeKind::Starred; })) return false;
  std::size_t named = 0;
  for (std::size_t i = 1; i < method.parameters.size(); ++i) {
    const Parameter& parameter = *method.parameters[i];
    const bool variadic = parameter.parameter_kind == ParameterKind::VarPositional || parameter.parameter_kind == ParameterKind::VarKeyword;
    const bool by_name = std::any_of(call.keywords.begin(), call.keywords.end(), [&](const Keyword* keyword) {
      return keyword->name != NameId::None && file.name(keyword->name) == method.file->name(parameter.name);
    });
    const bool by_place = i <= call.args.size();
    if (variadic || (by_place && (by_name || parameter.parameter_kind == ParameterKind::KeywordOnly))) return false;
    if (!by_place && !by_name && parameter.default_value == nullptr) return false;
    named += by_name ? 1 : 0;
  }
  return named == call.keywords.size();
}

// The name or attribute that is written: `f`, and the `f` of `x.f`.
std::string_view last_name(const File& file, const Expr* expr) {
  if (const auto* name = as<Name>(expr)) return file.name(name->name);
  if (const auto* attribute = as<Attribute>(expr)) return file.name(attribute->attr);
  return {};
}

}  // namespace

const std::vector<CallSite>& Engine::callers(Function& function) {
  const std::uint64_t id = id_of(*function.file, function.node);
  if (object_depth_ == 0 && half_found_.erase(id) != 0) callers_.forget(id);
  return callers_.ask(fix_, id, [&] { return all_callers(function); });
}

std::vector<CallSite> Engine::all_callers(Function& function) {
  std::vector<CallSite> found;
  const std::uint64_t refused = objects_refused_;
  find_callers(function, found);
  // Where the first to ask is itself finding out what is called, not all of them may have been looked for.
  if (object_depth_ > 0 && objects_refused_ != refused) half_found_.insert(id_of(*function.file, function.node));
  std::sort(found.begin(), found.end(), [](const CallSite& a, const CallSite& b) {
    auto place = [](const CallSite& site) {
      return std::tuple(site.file->id, site.call == nullptr ? 0 : site.call->start, site.call == nullptr ? 0 : site.call->id,
                        site.partial == nullptr ? 0 : site.partial_file->id + 1, site.partial == nullptr ? 0 : site.partial->id);
    };
    return place(a) < place(b);
  });
  auto same = [](const CallSite& a, const CallSite& b) {
    return a.file == b.file && a.call == b.call && a.decorated == b.decorated && a.decorated_class == b.decorated_class && a.partial == b.partial;
  };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  // Test code does not decide what a library's parameter is.
  if (!function.file->is_test) std::erase_if(found, [](const CallSite& site) { return site.file->is_test; });
  if (found.size() > kMaxCallers) found.resize(kMaxCallers);
  return found;
}

// Whether no class outside this method's own family has a method of that name: then a call on an unknown receiver may
// be taken as a call of it (a guess, and said so).
bool Engine::is_only_method(const Function& function) {
  auto [at, fresh] = only_methods_.try_emplace(id_of(*function.file, function.node), false);
  if (!fresh) return at->second;
  std::string_view name = function.name();
  if (is_harmless_method(name) || name.size() < 5) return false;
  bool only = true;
  for (FileId id : program_.files_with(name, sema::WordRole::Defined)) {
    File* file = only ? program_.file(id) : nullptr;
    if (file == nullptr) continue;
    for (const auto& cls : file->classes) {
      if (!cls->methods.contains(name) || cls.get() == function.owner) continue;
      only = only && is_family(*cls, *function.owner);
    }
    for (const auto& other : file->functions) {
      if (other->owner == nullptr && other->outer != nullptr && other->outer->is_module() && other->name() == name) only = false;
    }
  }
  return only_methods_[id_of(*function.file, function.node)] = only;
}

// Whether one class is the other, or derives from it.
bool Engine::is_family(Class& one, Class& other) {
  auto derives = [&](Class& cls, Class& from) {
    const std::vector<Class*>& above = mro(cls);
    return std::find(above.begin(), above.end(), &from) != above.end();
  };
  return derives(one, other) || derives(other, one);
}

// Whether the file names the method's class, or one of its family, and no other class that has a method of that name.
bool Engine::names_its_class_alone(File& file, const Function& method) {
  bool named = false;
  for (FileId id : program_.files_with(method.name(), sema::WordRole::Defined)) {
    File* definer = program_.file(id);
    if (definer == nullptr) continue;
    for (const auto& cls : definer->classes) {
      if (!cls->methods.contains(method.name())) continue;
      const auto mentions = file.mentions_of(cls->name());
      const bool here = std::any_of(mentions.begin(), mentions.end(), [&](const Expr* mention) { return means_class(file, mention, *cls); });
      if (!here) continue;
      if (!is_family(*cls, *method.owner)) return false;
      named = true;
    }
  }
  return named;
}

bool Engine::means_class(File& file, const Expr* mention, const Class& cls) {
  const Items found = fix_.bounded(kMentionQuestions, [&] { return items(callee(file, mention)); }, [] { return Items(); });
  return std::any_of(found.begin(), found.end(), [&](const Item& item) { return is_class(item, cls); });
}

// Calls of a method that nobody surely calls: those on a receiver of which nothing is known (what a library's method gave
// back, `Net().to(device)`), in files that name its class, or with just the arguments that it takes.
void Engine::guess_callers(const Function& method, const std::vector<FileId>& candidates, std::vector<CallSite>& found) {
  if (is_harmless_method(method.name()) || is_static_method(const_cast<Function&>(method))) return;
  const bool rare = program_.files_with(method.name(), sema::WordRole::Defined).size() <= kMostNamesakes;
  for (FileId id : candidates) {
    File* file = program_.file(id);
    if (file == nullptr) continue;
    const bool named = rare && names_its_class_alone(*file, method);
    for (const Expr* mention : file->mentions_of(method.name())) {
      const auto* attribute = as<Attribute>(mention);
      const auto* call = as<Call>(file->parent(mention));
      if (attribute == nullptr || call == nullptr || call->func != mention) continue;
      if (!named && !fits_signature(*file, *call, method)) continue;
      if (!static_name(*file, attribute).empty()) continue;  // of a library
      const Items known = items(callee(*file, mention));
      const bool unknown = std::all_of(known.begin(), known.end(), [](const Item& item) { return item.is(ItemKind::LibraryInstance) && item.has(item_flag::kOpaque); });
      if (!unknown) continue;
      found.push_back({.file = file, .call = call, .bound = true, .receiver = attribute->value, .guessed = true});
    }
  }
}

bool Engine::means(File& file, const Expr* expr, const Function& function, CallSite& site) {
  return fix_.bounded(kMentionQuestions, [&] { return resolves_to(file, expr, function, site); }, [] { return false; });
}

bool Engine::resolves_to(File& file, const Expr* expr, const Function& function, CallSite& site) {
  SetId value = callee(file, expr);
  bool symbolic = false;
  bool unknown = false;
  for (const Item& item : items(value)) {
    symbolic = symbolic || item.is(ItemKind::Parameter);
    unknown = unknown || item.is(ItemKind::LibraryInstance) || item.is(ItemKind::Source);
    if (same_function(item, function)) {
      site.bound = item.has(item_flag::kSelf);
      return true;
    }
  }
  unknown = unknown || value == SetId::Empty;
  if (!symbolic && !unknown) return false;
  if (symbolic) {
    SetId nearby = near_objects(value);
    for (const Item& item : items(nearby)) {
      if (same_function(item, function)) {
        site.bound = item.has(item_flag::kSelf);
        return true;
      }
    }
    if (has_objects(nearby)) return false;
  }
  const auto* attribute = as<Attribute>(expr);
  if (attribute != nullptr && function.owner != nullptr && is_only_method(function)) {
    site.bound = !is_static_method(const_cast<Function&>(function));
    site.guessed = true;
    return true;
  }
  if (!symbolic) return false;
  for (const Item& item : items(objects(value))) {
    if (same_function(item, function)) {
      site.bound = item.has(item_flag::kSelf);
      return true;
    }
  }
  return false;
}

// Files that can hold a call of the function by its name. A method is reached through an object; where many files say its
// name, those count that also name a class of its family.
std::vector<FileId> Engine::files_that_may_call(Function& function) {
  FileId home = function.file->id;
  if (function.owner == nullptr) return function.outer->is_module() ? files_that_may_import(home, function.name()) : std::vector<FileId>{home};
  const std::vector<FileId>& naming = program_.files_with({function.name()});
  if (naming.size() <= kFewFiles) return naming;
  std::vector<FileId> files{home};
  auto add_files_with = [&](std::string_view word) {
    const std::vector<FileId>& more = program_.files_with({function.name(), word});
    files.insert(files.end(), more.begin(), more.end());
  };
  for (Class* cls : std::vector<Class*>(mro(*function.owner))) add_files_with(cls->name());
  for (Class* cls : std::vector<Class*>(subclasses(*function.owner))) add_files_with(cls->name());
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

// Files that can mention `name` of the module `home`: it is reached by importing the module or a package around it. Their
// names stand in the file, unless it lies in such a package and imports relatively.
std::vector<FileId> Engine::files_that_may_import(FileId home, std::string_view name) {
  const std::vector<FileId>& naming = program_.files_with({name});
  if (naming.size() <= kFewFiles) return naming;
  const sema::ModuleIndex& modules = program_.modules();
  std::vector<FileId> files{home};
  for (std::string_view word : modules.import_words(home)) {
    const std::vector<FileId>& more = program_.files_with({name, word});
    files.insert(files.end(), more.begin(), more.end());
  }
  const std::vector<FileId> relative = modules.relative_importers(home, naming);
  files.insert(files.end(), relative.begin(), relative.end());
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

void Engine::find_callers(Function& function, std::vector<CallSite>& found) {
  Light light(*this);
  File& home = *function.file;
  std::string_view name = function.name();
  if (function.node->kind == NodeKind::Lambda) {
    use_of(home, static_cast<const Expr*>(function.node), function, found, 0);
    uses_of_given_back(home, static_cast<const Expr*>(function.node), function, found, 0);
    if (found.empty()) calls_through_values(home, function, found);
    return;
  }
  if (function.owner != nullptr && (name == "__init__" || name == "__new__")) {
    constructor_callers(function, found);
    return;
  }
  if (function.owner != nullptr && name == "__call__") {
    std::vector<Class*> classes{function.owner};
    for (Class* child : subclasses(*function.owner)) classes.push_back(child);
    std::set<FileId> seen;
    for (Class* cls : classes) {
      for (FileId id : files_that_may_import(cls->file->id, cls->name())) {
        if (!seen.insert(id).second) continue;
        if (File* file = program_.file(id)) calls_through_values(*file, function, found);
      }
    }
    return;
  }
  if (function.owner != nullptr && is_property(function)) return;  // read, never called
  std::vector<FileId> candidates = files_that_may_call(function);
  bool escapes = false;
  std::vector<FileId> further;  // where it may be called through a name that holds it
  std::vector<std::pair<FileId, std::string_view>> renamed;
  for (FileId id : candidates) {
    File* file = program_.file(id);
    if (file == nullptr) continue;
    for (const Alias* alias : file->renamed) {
      if (file->name(alias->name) == name) renamed.emplace_back(id, file->name(alias->asname));
    }
    for (const Expr* mention : file->mentions_under_any_name(name)) {
      if (context_of(*mention) != ContextKind::Load) continue;
      CallSite site;
      if (!means(*file, mention, function, site)) continue;
      std::size_t before = found.size();
      use_of(*file, mention, function, found, 0);
      if (uses_of_given_back(*file, mention, function, found, 0)) before = found.size();  // and what else holds it
      const auto* call = as<Call>(file->parent(mention));
      if (found.size() != before || (call != nullptr && call->func == mention)) continue;
      if (!is_handed_on(*file, mention)) continue;
      escapes = true;
      for (FileId holder : files_through_holder(*file, mention)) further.push_back(holder);
    }
  }
  // Given to others under another name: `from .checkpoint import load_checkpoint as load` in a package's front.
  for (const auto& [id, other_name] : renamed) {
    for (FileId user : readers_of(*program_.file(id), other_name)) {
      File* file = user == id ? nullptr : program_.file(user);
      if (file == nullptr) continue;
      const std::vector<const Expr*> mentions(file->mentions_of(other_name).begin(), file->mentions_of(other_name).end());
      for (const Expr* mention : mentions) {
        CallSite site;
        if (context_of(*mention) == ContextKind::Load && means(*file, mention, function, site)) use_of(*file, mention, function, found, 0);
      }
    }
  }
  for (const CallSite& site : registry_calls(home, function.decorators())) found.push_back(site);
  const models::Facts* module = database_.facts(sema::module_word(home.path));
  const bool is_entry = module != nullptr && module->role("entry_module") != nullptr;
  if (found.empty() && !escapes && !is_entry && function.owner == nullptr && function.outer->is_module()) {
    calls_by_module(home, name, [&](const Item& item) { return same_function(item, function); }, &function, found);
  }
  if (found.empty() && !escapes && function.owner != nullptr) guess_callers(function, candidates, found);
  if (escapes) {
    decorator_calls(function, found);
    // Stored somewhere: calls of other expressions that mean this function, where it was stored.
    candidates.insert(candidates.end(), further.begin(), further.end());
    std::set<FileId> seen;
    for (FileId id : candidates) {
      File* file = program_.file(id);
      if (file == nullptr || !seen.insert(id).second) continue;
      calls_through_values(*file, function, found);
    }
  }
}

// The call of a function or class through an attribute that a decorator gave it: `f.remote(x)`, `f.options(cpus=2).remote(x)`.
const Call* Engine::called_later(const File& file, const Expr* function) const {
  const auto* attribute = as<Attribute>(file.parent(function));
  if (attribute == nullptr || attribute->value != function || (database_.word_roles(file.name(attribute->attr)) & models::kLaterWord) == 0) return nullptr;
  const auto* call = as<Call>(file.parent(attribute));
  return call != nullptr && call->func == attribute ? call : nullptr;
}

// How the value `use`, which means `function`, is used where it stands.
void Engine::use_of(File& file, const Expr* use, Function& function, std::vector<CallSite>& found, int depth) {
  if (depth > 6) return;
  const Node* parent = file.parent(use);
  if (parent == nullptr) return;
  CallSite site{.file = &file};
  if (!means(file, use, function, site)) return;
  if (const auto* method = as<Attribute>(use); method != nullptr && site.bound) {
    const auto* super = as<Call>(method->value);
    if (super != nullptr && static_name(file, super->func) == "super") site.receiver_is_own_self = true;
    else site.receiver = method->value;
  }
  const Expr* argument_expr = use;
  const auto* call = as<Call>(parent);
  if (const auto* keyword = as<Keyword>(parent)) {
    argument_expr = use;
    call = as<Call>(file.parent(keyword));
  }
  if (const Call* later = called_later(file, use)) {
    site.call = later;
    found.push_back(site);
    return;
  }
  if (call != nullptr && call->func == use) {
    site.call = call;
    // `return fn(*args, **kwargs)` of a decorator's wrapper says nothing: the wrapped function's own callers do.
    found.push_back(site);
    return;
  }
  if (call != nullptr) {
    int position = -1;
    for (std::size_t i = 0; i < call->args.size(); ++i) {
      if (call->args[i] == argument_expr) position = static_cast<int>(i);
    }
    std::string keyword_name;
    if (const auto* keyword = as<Keyword>(parent); keyword != nullptr && keyword->name != NameId::None) keyword_name = file.name(keyword->name);
    SetId called = callee(file, call->func);
    Items callees = items(unite(called, objects(called)));
    for (const Item& item : callees) {
      if (item.is(ItemKind::Library)) {
        const models::Facts* facts = facts_named(item.text);
        if (facts == nullptr) continue;
        for (const models::CallbackRow* row : facts->callbacks) {
          Argument given = argument(file, call, row->function);
          if (given.expr != use) continue;
          if (row->passes == "partial") {
            // The partial's own uses.
            CallSite bound = site;
            std::size_t before = found.size();
            const Node* above = file.parent(call);
            const auto* direct = as<Call>(above);
            if (direct != nullptr && direct->func == call) {
              bound.call = direct;
              bound.partial = call;
              bound.partial_file = &file;
              found.push_back(bound);
            }
            if (found.size() == before) {
              for (const auto& holder : file.functions) {
                for (const Call* other : holder->calls) {
                  if (other == call || other->func->kind == NodeKind::Call) continue;
                  for (const Item& value : items(callee(file, other->func))) {
                    if (!value.is(ItemKind::Partial) || value.file != file.id || value.node != call->id) continue;
                    CallSite through = site;
                    through.call = other;
                    through.partial = call;
                    through.partial_file = &file;
                    found.push_back(through);
                  }
                  // handed on once more: pool.map(partial(f, x), xs)
                  for (std::size_t i = 0; i < other->args.size(); ++i) {
                    bool handed = other->args[i] == call;
                    if (!handed && other->args[i]->kind == NodeKind::Name) {
                      for (const Item& value : items(eval(file, other->args[i]))) {
                        handed = handed || (value.is(ItemKind::Partial) && value.file == file.id && value.node == call->id);
                      }
                    }
                    if (!handed) continue;
                    for (const Callee& lib : library_callees(file, other->func)) {
                      const models::Facts* lib_facts = facts_named(lib.name);
                      if (lib_facts == nullptr) continue;
                      for (const models::CallbackRow* cb : lib_facts->callbacks) {
                        CallSite through = site;
                        through.call = other;
                        through.partial = call;
                        through.partial_file = &file;
                        through.skip = static_cast<int>(i) + 1;
                        through.pass = cb->passes == "elements" ? CallSite::Pass::Elements : cb->passes == "spread" ? CallSite::Pass::Spread : cb->passes == "args" ? CallSite::Pass::Keywords : CallSite::Pass::Rest;
                        found.push_back(through);
                      }
                    }
                  }
                }
              }
            }
            return;
          }
          CallSite through = site;
          through.call = call;
          through.skip = position + 1;
          through.leading = row->leading;
          if (!row->arguments.empty()) through.arguments = row->arguments;
          if (row->passes == "elements") through.pass = CallSite::Pass::Elements;
          else if (row->passes == "spread") through.pass = CallSite::Pass::Spread;
          else if (row->passes == "args") through.pass = CallSite::Pass::Keywords;
          else if (row->passes == "none") through.pass = CallSite::Pass::Nothing;
          else through.pass = CallSite::Pass::Rest;
          found.push_back(through);
          return;
        }
      } else if (item.is(ItemKind::Function)) {
        if (Function* taker = function_at(item.file, item.node)) calls_in_taker(*taker, function, site, found, depth);
      } else if (item.is(ItemKind::Class)) {
        Class* cls = class_at(item.file, item.node);
        if (cls != nullptr) calls_through_values(*cls->file, function, found);
      }
    }
    return;
  }
  if (depth > 0) uses_of_given_back(file, use, function, found, depth);
  calls_out_of_display(file, use, function, site, found, depth);
  // @use on a def or class: called with that.
  if (const auto* def = as<FunctionDef>(parent)) {
    for (const Expr* decorator : def->decorators) {
      if (decorator != use) continue;
      site.pass = CallSite::Pass::Decorator;
      site.decorated = file.function_by_node.at(def->id);
      found.push_back(site);
      return;
    }
  }
  if (const auto* def = as<ClassDef>(parent); def != nullptr && std::find(def->decorators.begin(), def->decorators.end(), use) != def->decorators.end()) {
    site.pass = CallSite::Pass::Decorator;
    site.decorated_class = file.class_by_node.at(def->id);
    found.push_back(site);
  }
}

// Whether a function or class, mentioned where it is not called, can be called from somewhere else: not where only its attribute
// is read, it is a base, or it says what a value is (annotations, `except C`, isinstance(x, C), super(C, self), `kind is C`).
bool Engine::is_handed_on(File& file, const Expr* mention) {
  const Node* at = mention;
  const Node* above = file.parent(at);
  while (above != nullptr && (above->kind == NodeKind::Subscript || above->kind == NodeKind::Tuple || above->kind == NodeKind::BinOp)) {
    at = above;  // `A | B`, `Optional[A]`, `(A, B)`
    above = file.parent(at);
  }
  if (above == nullptr) return false;
  switch (above->kind) {
    case NodeKind::Attribute:
    case NodeKind::ClassDef:
    case NodeKind::ExceptHandler:
    case NodeKind::Compare: return false;
    case NodeKind::Parameter: return static_cast<const syntax::Parameter*>(above)->annotation != at;
    case NodeKind::AnnAssign: return static_cast<const AnnAssign*>(above)->annotation != at;
    case NodeKind::FunctionDef: return static_cast<const FunctionDef*>(above)->returns != at;
    case NodeKind::Call: {
      const std::string_view called = static_name(file, static_cast<const Call*>(above)->func);
      if (called == "super") return false;
      const models::Facts* facts = database_.facts(called);
      // Nothing of what such a call gets is left in its result or elsewhere.
      const bool asks_only = facts != nullptr && facts->callbacks.empty() && !facts->flows.empty() &&
                             std::all_of(facts->flows.begin(), facts->flows.end(), [](const models::FlowRow* row) { return row->from.empty() && row->to.empty(); });
      return !asks_only;
    }
    default: return true;
  }
}

// Looked for once a file, for all functions that may be among them. A question that comes back while that is done looks itself:
// what it asks is known or being asked, so it finds what there is so far.
std::vector<Engine::ValueCall> Engine::value_calls(File& file) {
  if (value_calls_.is_open(file.id)) return find_value_calls(file);
  return value_calls_.ask(fix_, file.id, [&] { return find_value_calls(file); });
}

std::vector<Engine::ValueCall> Engine::find_value_calls(File& file) {
  Light light(*this);
  std::vector<ValueCall> found;
  for (const auto& holder : file.functions) {
    for (const Call* call : holder->calls) {
      const Expr* func = call->func;
      if (const auto* plain = as<Name>(func)) {
        if (import_names(file).contains(file.name(plain->name))) continue;
      } else if (func->kind == NodeKind::Attribute) {
        if (!static_name(file, func).empty()) continue;
      } else if (func->kind != NodeKind::Subscript && func->kind != NodeKind::Call) {
        continue;
      }
      SetId meaning = fix_.bounded(kValueQuestions, [&] { return near_objects_and(callee(file, func)); }, [] { return SetId::Empty; });
      const Items& all = items(meaning);
      bool callable = std::any_of(all.begin(), all.end(), [](const Item& item) {
        return item.is(ItemKind::Function) || item.is(ItemKind::Class) || item.is(ItemKind::Instance);
      });
      if (callable) found.push_back({call, meaning});
    }
  }
  return found;
}

// Calls in `file` of an expression other than the function's own name that means it.
void Engine::calls_through_values(File& file, Function& function, std::vector<CallSite>& found) {
  const bool on_instance = function.owner != nullptr && function.name() == "__call__";
  for (const ValueCall& value : value_calls(file)) {
    if (last_name(file, value.call->func) == function.name()) continue;
    for (const Item& item : items(value.meaning)) {
      if (on_instance) {
        Class* cls = item.is(ItemKind::Instance) ? class_at(static_cast<std::uint32_t>(item.path), item.index) : nullptr;
        if (cls == nullptr || find_method(*cls, "__call__") != &function) continue;
        found.push_back({.file = &file, .call = value.call, .bound = true, .receiver = value.call->func});
        break;
      }
      if (!same_function(item, function)) continue;
      found.push_back({.file = &file, .call = value.call, .bound = item.has(item_flag::kSelf)});
      break;
    }
  }
}

// … that means the class.
void Engine::constructions_through_values(File& file, Class& cls, std::vector<CallSite>& found) {
  for (const ValueCall& value : value_calls(file)) {
    if (value.call->func->kind == NodeKind::Name && last_name(file, value.call->func) == cls.name()) continue;
    const Items& all = items(value.meaning);
    const bool ours = std::any_of(all.begin(), all.end(), [&](const Item& item) { return is_class(item, cls); });
    if (ours) found.push_back({.file = &file, .call = value.call, .bound = true, .constructs = &cls});
  }
}

// … that takes the class out of a table, at once or through a variable: `TABLE[name](…)`, `cls = TABLE.get(name); cls(…)`.
void Engine::constructions_out_of_tables(File& file, Class& cls, std::vector<CallSite>& found) {
  auto takes_out = [&](const Expr* expr) {
    const auto* call = as<Call>(expr);
    const auto* method = call == nullptr ? nullptr : as<Attribute>(call->func);
    return expr->kind == NodeKind::Subscript || (method != nullptr && (file.name(method->attr) == "get" || file.name(method->attr) == "pop"));
  };
  for (const auto& holder : file.functions) {
    for (const Call* call : holder->calls) {
      bool fits = takes_out(call->func);
      if (const auto* name = as<Name>(call->func); name != nullptr && holder->binds(name->name)) {
        for (const Expr* mention : file.mentions_of(file.name(name->name))) {
          const auto* assign = context_of(*mention) == ContextKind::Store ? as<Assign>(file.parent(mention)) : nullptr;
          fits = fits || (assign != nullptr && takes_out(assign->value));
          fits = fits || file.parent(mention)->kind == NodeKind::Tuple || file.parent(mention)->kind == NodeKind::For;
        }
      }
      if (!fits) continue;
      const Items meant = items(near_objects_and(callee(file, call->func)));
      const bool ours = std::any_of(meant.begin(), meant.end(), [&](const Item& item) { return is_class(item, cls); });
      if (ours) found.push_back({.file = &file, .call = call, .bound = true, .constructs = &cls});
    }
  }
}

void Engine::constructor_callers(Function& init, std::vector<CallSite>& found) {
  // The class itself and every subclass that inherits this constructor; subclasses with their own call it by super().
  std::vector<Class*> classes{init.owner};
  for (Class* child : subclasses(*init.owner)) classes.push_back(child);
  std::string_view method = init.name();
  const std::size_t before = found.size();
  for (Class* cls : classes) {
    bool inherits = find_method(*cls, method) == &init;
    if (!inherits) {
      Function* own = find_method(*cls, method);
      if (own == nullptr || own->owner != cls) continue;
      File& file = *own->file;
      for (const Call* call : own->calls) {
        const auto* attribute = as<Attribute>(call->func);
        if (attribute == nullptr || file.name(attribute->attr) != method) continue;
        CallSite site{.file = &file, .call = call};
        if (!means(file, call->func, init, site)) continue;
        if (site.bound) site.receiver_is_own_self = true;
        found.push_back(site);
      }
      continue;
    }
    std::vector<FileId> further;   // files that hand it on or hold it
    std::vector<FileId> reading;   // files that read a table which holds it
    for (FileId id : files_that_may_import(cls->file->id, cls->name())) {
      File* file = program_.file(id);
      if (file == nullptr) continue;
      for (const Expr* mention : file->mentions_under_any_name(cls->name())) {
        if (context_of(*mention) != ContextKind::Load) continue;
        const Node* parent = file->parent(mention);
        const auto* call = as<Call>(parent);
        bool ours = false;
        for (const Item& item : items(callee(*file, mention))) {
          ours = ours || is_class(item, *cls);
        }
        if (!ours) continue;
        if (const Call* later = called_later(*file, mention)) call = later;
        if (call != nullptr && (call->func == mention || call != parent)) {
          found.push_back({.file = file, .call = call, .bound = true, .constructs = cls});
        } else if (is_handed_on(*file, mention)) {
          further.push_back(id);
          constructions_in_taker(*file, mention, *cls, found);
          const bool is_alias = parent->kind == NodeKind::Assign;  // another name is followed where it is imported
          const std::vector<FileId> readers = is_alias ? std::vector<FileId>() : files_through_holder(*file, mention);
          if (readers.size() <= kFewReaders) reading.insert(reading.end(), readers.begin(), readers.end());
          // Handed to a library that calls it (partial, map, submit).
          if (call != nullptr) {
            for (const Callee& callee : library_callees(*file, call->func)) {
              const models::Facts* facts = facts_named(callee.name);
              if (facts == nullptr) continue;
              for (const models::CallbackRow* row : facts->callbacks) {
                Argument given = argument(*file, call, row->function);
                if (given.expr != mention || row->passes == "partial") continue;
                CallSite site{.file = file, .call = call, .bound = true, .constructs = cls};
                site.skip = 1;
                site.pass = row->passes == "elements" ? CallSite::Pass::Elements : row->passes == "spread" ? CallSite::Pass::Spread : row->passes == "args" ? CallSite::Pass::Keywords : CallSite::Pass::Rest;
                found.push_back(site);
              }
            }
          }
        }
      }
    }
    std::sort(further.begin(), further.end());
    further.erase(std::unique(further.begin(), further.end()), further.end());
    for (FileId id : further) {
      if (File* file = program_.file(id)) constructions_through_values(*file, *cls, found);
    }
    std::sort(reading.begin(), reading.end());
    reading.erase(std::unique(reading.begin(), reading.end()), reading.end());
    for (FileId id : reading) {
      File* file = std::binary_search(further.begin(), further.end(), id) ? nullptr : program_.file(id);
      if (file != nullptr) constructions_out_of_tables(*file, *cls, found);
    }
    std::vector<CallSite> stored = registry_calls(*cls->file, cls->node->decorators);
    for (Class* one : mro(*cls)) {
      auto hook = one == cls ? one->methods.end() : one->methods.find("__init_subclass__");
      if (hook == one->methods.end() || hook->second->parameters.empty()) continue;
      for (const CallSite& site : calls_of_stored({hook->second, 0})) stored.push_back(site);
    }
    for (CallSite site : stored) {
      site.bound = true;
      site.constructs = cls;
      found.push_back(site);
    }
    instantiations(*cls, found);
    // cls(...) in a class method of the hierarchy, type(self)(...) left out.
    for (Class* one : mro(*cls)) {
      File& file = *one->file;
      for (auto& [name, function] : one->methods) {
        (void)name;
        if (function->parameters.empty() || !is_class_method(*function)) continue;
        NameId own = function->parameters[0]->name;
        for (const Call* call : function->calls) {
          const auto* func = as<Name>(call->func);
          if (func == nullptr || func->name != own) continue;
          found.push_back({.file = &file, .call = call, .bound = true, .constructs = cls});
        }
      }
    }
  }
  if (found.size() == before) constructions_by_name(*init.owner, found);
}

}  // namespace loadgate::flow
