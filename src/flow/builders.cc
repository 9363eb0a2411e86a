// Builders: calls that make an object of a class, or call a function, which data names.
//
//   instantiate(cfg.trainer)                            the mapping's key `_target_` names it
//   getattr(import_module(module), name)(**params)      so does a text
//   getattr(models, args.arch)(args.weights)            any of one module's
//   import_module(f"models.{name}").Model(args.weights) of any module with such a name
//
// Such a call may mean everything, or everything in one module. So the callee's value holds a marker, an object of the type
// kNamed. A class that nothing else constructs is taken to be made by a call that spreads a mapping which is known to come from
// a configuration: that is what such code is for. A mapping that is written out names its class itself, and counts for that one only.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr std::string_view kNamed = "(named by data)";
constexpr std::size_t kMaxFiles = 40;  // that are looked at for such calls

std::string_view first_word(std::string_view dotted) { return dotted.substr(0, dotted.find('.')); }
std::string_view last_word(std::string_view dotted) { return dotted.substr(dotted.rfind('.') + 1); }

}  // namespace

// What a name that is decided by data means: something of that module, or of any (kNoFile).
Item Engine::named_by_data(const File& file, const Node* at, FileId module) {
  return {.kind = ItemKind::LibraryInstance, .file = file.id, .node = at->id, .index = module == sema::kNoFile ? 0 : module + 1, .text = texts_.intern(kNamed)};
}

bool Engine::is_named_by_data(const Item& item) const { return item.is(ItemKind::LibraryInstance) && texts_.view(item.text) == kNamed; }

// The functions and classes of a module, and the marker for what is more than a set of items holds.
SetId Engine::module_objects(FileId id, const Node* at, const File& asking) {
  File* module = program_.file(id);
  if (module == nullptr) return SetId::Empty;
  SetId value = single(named_by_data(asking, at, id));
  for (const auto& cls : module->classes) {
    if (cls->outer->is_module() && cls->owner == nullptr) value = unite(value, single({.kind = ItemKind::Class, .file = id, .node = cls->node->id}));
  }
  for (const auto& function : module->functions) {
    bool own = function->outer != nullptr && function->outer->is_module() && function->owner == nullptr && function->node->kind == NodeKind::FunctionDef;
    if (own) value = unite(value, single({.kind = ItemKind::Function, .file = id, .node = function->node->id}));
  }
  return value;
}

// The mapping that the call spreads over its arguments: `**params`.
const Expr* Engine::spread_mapping(const Call& call) {
  for (const Keyword* keyword : call.keywords) {
    if (keyword->name == NameId::None) return keyword->value;
  }
  return nullptr;
}

// Whether a configuration, and no unknown caller, says what the mapping holds.
bool Engine::is_configured(File& file, const Expr* mapping) {
  constexpr std::uint64_t kMappingQuestions = 600;
  constexpr std::uint64_t kTreeQuestions = 2000;
  if (fix_.bounded(kTreeQuestions, [&] { bool configured = false; return is_of_tree(file, mapping, configured, 0) && configured; }, [] { return false; })) return true;
  constexpr SourceKinds kOpen = models::bit(SourceKind::parameter) | models::bit(SourceKind::unknown);
  Light whole(*this, false);
  const SetId value = fix_.bounded(kMappingQuestions, [&] { return resolve(eval(file, mapping)); }, [] { return SetId::Empty; });
  const SourceKinds kinds = kinds_of(items(value));
  return (kinds & models::bit(SourceKind::configuration)) != 0 && (kinds & kOpen) == 0;
}

// Whether the mapping is at times a part of another one: what is built in this way builds its own parts so too, in its
// constructor or from its fields, from what it was built with. Then a configuration at the root, which sets `configured`, says
// what all of them hold. Constructors are passed over: who calls them is what the builders are found for.
bool Engine::is_of_tree(File& file, const Expr* mapping, bool& configured, int depth) {
  constexpr int kMaxDepth = 4;
  Light whole(*this, false);
  const Function& holder = *file.function_of(mapping);
  const Expr* root = mapping;
  while (root->kind == NodeKind::Attribute) root = static_cast<const Attribute*>(root)->value;
  const auto* self = root == mapping || holder.owner == nullptr || holder.parameters.empty() ? nullptr : as<Name>(root);
  if (self != nullptr && self->name == holder.parameters[0]->name) return true;
  bool part = false;
  const Items held = items(eval(file, mapping));
  configured = configured || (kinds_of(held) & models::bit(SourceKind::configuration)) != 0;
  for (const Item& item : held) {
    Function* taker = item.is(ItemKind::Parameter) ? function_at(item.file, item.node) : nullptr;
    if (taker == nullptr) continue;
    if (taker->owner != nullptr && taker->name() == "__init__") {
      part = true;
      continue;
    }
    if (depth >= kMaxDepth) continue;
    for (const CallSite& site : std::vector<CallSite>(callers(*taker))) {
      if (part && configured) return true;
      if (site.call == nullptr || site.pass != CallSite::Pass::Direct) continue;
      const std::uint32_t at = item.index - (site.bound && item.index > 0 ? 1 : 0);
      const Expr* given = at < site.call->args.size() ? site.call->args[at] : nullptr;
      for (const Keyword* keyword : site.call->keywords) {
        if (keyword->name != NameId::None && site.file->name(keyword->name) == taker->file->name(taker->parameters[item.index]->name)) given = keyword->value;
      }
      if (given != nullptr && is_of_tree(*site.file, given, configured, depth + 1)) part = true;
    }
  }
  return part;
}

// Calls of the value of `expr`: where it stands, through a variable, or where the function that returns it is called.
void Engine::calls_of_value(File& file, const Expr* expr, std::vector<CallSite>& found, int depth) {
  constexpr int kMaxDepth = 3;
  const Node* above = file.parent(expr);
  if (const auto* call = as<Call>(above); call != nullptr && call->func == expr) {
    found.push_back({.file = &file, .call = call});
    return;
  }
  Function& holder = *file.function_of(expr);
  if (above->kind == NodeKind::Return && depth < kMaxDepth) {
    for (const CallSite& site : std::vector<CallSite>(callers(holder))) {
      if (site.call != nullptr && site.pass == CallSite::Pass::Direct) calls_of_value(*site.file, site.call, found, depth + 1);
    }
    return;
  }
  const auto* assign = as<Assign>(above);
  const auto* variable = assign == nullptr || assign->value != expr || assign->targets.size() != 1 ? nullptr : as<Name>(assign->targets[0]);
  if (variable == nullptr || depth >= kMaxDepth) return;
  for (const Expr* mention : file.mentions_of(file.name(variable->name))) {
    if (mention->kind != NodeKind::Name || context_of(*mention) != ContextKind::Load || file.function_of(mention) != &holder || mention->start < expr->end) continue;
    calls_of_value(file, mention, found, depth + 1);
  }
}

const std::vector<Engine::Builder>& Engine::builders() {
  constexpr std::uint64_t kBuilderQuestions = 6000;
  if (!builders_) {
    builders_.emplace();  // a question that comes back while they are found sees none
    builders_ = fix_.apart(kBuilderQuestions, [&] { return find_builders(); });
  }
  return *builders_;
}

std::vector<Engine::Builder> Engine::find_builders() {
  Light light(*this);
  std::vector<Builder> found;
  std::vector<FileId> naming;  // files that may turn a text into what it names
  for (const models::Library& library : database_.libraries()) {
    for (const models::RoleRow& row : library.roles) {
      if (row.role == "reflect_import" || row.role == "reflect_object") {
        const std::vector<FileId>& more = program_.files_with({last_word(row.call)});
        naming.insert(naming.end(), more.begin(), more.end());
      }
      if (row.role != "instantiate" || row.argument.size() < 2) continue;
      for (FileId id : program_.files_with({first_word(row.call), last_word(row.call)})) {
        File* file = program_.file(id);
        if (file == nullptr) continue;
        for (const auto& holder : file->functions) {
          for (const Call* call : holder->calls) {
            if (static_name(*file, call->func) != row.call) continue;
            Argument mapping = argument(*file, call, row.argument[0]);
            if (!mapping) continue;
            Builder builder{.file = file, .call = call, .mapping = mapping.expr};
            Place made = definition_of(*mapping.file, mapping.expr);
            if (const auto* dict = as<Dict>(made.expr)) {
              builder.written_out = true;
              for (std::size_t i = 0; i < dict->keys.size(); ++i) {
                if (dict->keys[i] == nullptr || constant_text(*made.file, dict->keys[i]) != row.argument[1].name) continue;
                builder.target = constant_text(*made.file, dict->values[i]).value_or("");
              }
            }
            if (builder.written_out || is_configured(*mapping.file, mapping.expr)) found.push_back(std::move(builder));
          }
        }
      }
    }
  }
  std::sort(naming.begin(), naming.end());
  naming.erase(std::unique(naming.begin(), naming.end()), naming.end());
  if (naming.size() > kMaxFiles) naming.resize(kMaxFiles);
  for (FileId id : naming) {
    File* file = program_.file(id);
    if (file == nullptr || file->is_test) continue;
    for (const auto& holder : file->functions) {
      for (const Call* call : holder->calls) {
        const models::Facts* facts = facts_of(*file, call->func);
        if (facts == nullptr || (facts->role("reflect_object") == nullptr && facts->role("reflect_attribute") == nullptr)) continue;
        const Items named = items(callee(*file, call));
        if (std::none_of(named.begin(), named.end(), [&](const Item& item) { return is_named_by_data(item) && item.index == 0; })) continue;
        std::vector<CallSite> uses;
        calls_of_value(*file, call, uses, 0);
        for (const CallSite& use : uses) {
          const Expr* mapping = spread_mapping(*use.call);
          if (mapping != nullptr && is_configured(*use.file, mapping)) found.push_back({.file = use.file, .call = use.call});
        }
      }
    }
  }
  return found;
}

// Calls that build the class because a written-out mapping names it: instantiate({"_target_": "nets.Encoder", "weights": path}).
void Engine::instantiations(Class& cls, std::vector<CallSite>& found) {
  const std::string ending = "." + std::string(cls.name());
  for (const Builder& builder : std::vector<Builder>(builders())) {
    if (!builder.target.ends_with(ending)) continue;
    found.push_back({.file = builder.file, .call = builder.call, .pass = CallSite::Pass::Mapping, .bound = true, .constructs = &cls, .mapping = builder.mapping});
  }
}

// … also where a package's `__init__` hands it on, under this name or another.
void Engine::calls_by_package(File& home, std::string_view name, const std::function<bool(const Item&)>& is_it, const Function* taker, std::vector<CallSite>& found) {
  constexpr int kMaxPackages = 3;
  calls_by_module(home, name, is_it, taker, found);
  int packages = 0;
  for (const Importer& importer : importers(home)) {
    if (!importer.file->path.ends_with("/__init__.py") || importer.file->parent(importer.alias)->kind != NodeKind::ImportFrom) continue;
    if (importer.file->name(importer.alias->name) != name || ++packages > kMaxPackages) continue;
    const NameId given = importer.alias->asname == NameId::None ? importer.alias->name : importer.alias->asname;
    calls_by_module(*importer.file, importer.file->name(given), is_it, taker, found);
  }
}

// Calls of something of a module that data names, where it may be what `is_it` says: getattr(models, name)(…), models.__dict__[name](…).
void Engine::calls_by_module(const File& home, std::string_view name, const std::function<bool(const Item&)>& is_it, const Function* taker, std::vector<CallSite>& found) {
  Light light(*this);
  std::vector<FileId> files;
  for (std::string_view word : program_.modules().import_words(home.id)) {
    for (std::string_view reflects : {"getattr", "__dict__"}) {
      const std::vector<FileId>& more = program_.files_with({word, reflects});
      if (more.size() <= kMaxFiles) files.insert(files.end(), more.begin(), more.end());
    }
  }
  const std::vector<FileId> choosing = files_that_choose(home);
  files.insert(files.end(), choosing.begin(), choosing.end());
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  const Items own = choosing.empty() ? Items() : items(module_member(home.id, name, PathId::Empty));
  const bool is_own = std::any_of(own.begin(), own.end(), is_it);
  for (FileId id : files) {
    File* file = program_.file(id);
    if (file == nullptr || (file->is_test && !home.is_test)) continue;
    for (const Expr* mention : file->mentions_of(name)) {
      const auto* member = is_own ? as<Attribute>(mention) : nullptr;
      const std::optional<GappedText> chosen = member == nullptr ? std::nullopt : chosen_module(*file, member->value);
      if (chosen && may_be_module(*chosen, *file, home)) calls_of_value(*file, member, found, 0);
    }
    for (const Reflection& reflection : reflections(*file)) {
      if (reflection.chosen) {
        if (is_own && may_be_module(*reflection.chosen, *file, home)) calls_of_value(*file, reflection.named, found, 0);
        continue;
      }
      const Items meant = items(module_member(reflection.module, name, PathId::Empty));
      if (std::any_of(meant.begin(), meant.end(), is_it)) calls_of_value(*file, reflection.named, found, 0);
    }
  }
  if (taker != nullptr) std::erase_if(found, [&](const CallSite& site) { return site.call != nullptr && !takes_arguments(*taker, *site.file, *site.call); });
}

// The object whose members the call lists: module.__dict__.items(), vars(module).values(), inspect.getmembers(module).
const Expr* Engine::object_of_members(File& file, const Call& call) {
  if (const auto* method = as<Attribute>(call.func); method != nullptr && (file.name(method->attr) == "items" || file.name(method->attr) == "values")) {
    return viewed_object(method->value, file);
  }
  if (call.args.empty() || file.parent(&call)->kind != NodeKind::For) return nullptr;
  const models::Facts* facts = facts_of(file, call.func);
  return facts != nullptr && facts->role("reflect_members") != nullptr ? call.args[0] : nullptr;
}

// Where a loop over members keeps or calls one of them: `model = cls` in `for name, cls in module.__dict__.items()`.
std::vector<const Expr*> Engine::loop_members(File& file, const Call& members) {
  std::vector<const Expr*> found;
  const auto* loop = as<For>(file.parent(&members));
  if (loop == nullptr || loop->iter != &members) return found;
  const Expr* target = loop->target;
  if (const auto* pair = as<Tuple>(target); pair != nullptr && pair->elements.size() == 2) target = pair->elements[1];
  const auto* member = as<Name>(target);
  if (member == nullptr) return found;
  for (const Expr* mention : file.mentions_of(file.name(member->name))) {
    if (mention->kind == NodeKind::Name && context_of(*mention) == ContextKind::Load && is_inside(loop, mention)) found.push_back(mention);
  }
  return found;
}

// The expressions of the file that read something of a module by a name that is data.
std::vector<Engine::Reflection> Engine::reflections(File& file) {
  if (reflections_.is_open(file.id)) return {};
  return reflections_.ask(fix_, file.id, [&] {
    std::vector<Reflection> found;
    auto look_at = [&](const Expr* named, const Expr* object) {
      for (const Item& item : items(callee(file, object))) {
        if (item.is(ItemKind::Module)) found.push_back({named, item.file, {}});
      }
      if (std::optional<GappedText> chosen = chosen_module(file, object)) found.push_back({named, sema::kNoFile, std::move(chosen)});
    };
    for (const auto& holder : file.functions) {
      for (const Call* call : holder->calls) {
        if (const Expr* object = object_of_members(file, *call)) {
          for (const Expr* member : loop_members(file, *call)) look_at(member, object);
        }
        if (call->args.size() < 2 || call->args[1]->kind == NodeKind::StringLiteral) continue;
        const models::Facts* facts = facts_of(file, call->func);
        if (facts != nullptr && facts->role("reflect_attribute") != nullptr) look_at(call, call->args[0]);
      }
    }
    for (const Expr* mention : file.mentions_of("__dict__")) {
      const auto* dict = as<Attribute>(mention);
      const auto* entry = as<Subscript>(file.parent(mention));
      if (dict != nullptr && entry != nullptr && entry->value == mention) look_at(entry, dict->value);
    }
    return found;
  });
}

// Calls that build the class because data names it, where nothing in the checked code does.
void Engine::constructions_by_name(Class& cls, std::vector<CallSite>& found) {
  if (cls.owner != nullptr || !cls.outer->is_module()) return;
  auto is_it = [&](const Item& item) { return is_class(item, cls); };
  std::vector<CallSite> calls;
  calls_by_package(*cls.file, cls.name(), is_it, find_method(cls, "__init__"), calls);
  for (const Builder& builder : calls.empty() ? std::vector<Builder>(builders()) : std::vector<Builder>()) {
    if (builder.written_out) continue;
    CallSite site{.file = builder.file, .call = builder.call, .mapping = builder.mapping};
    if (builder.mapping != nullptr) site.pass = CallSite::Pass::Mapping;
    calls.push_back(site);
  }
  for (CallSite& site : calls) {
    site.bound = true;
    site.constructs = &cls;
    site.guessed = true;
    found.push_back(site);
  }
}

}  // namespace loadgate::flow
