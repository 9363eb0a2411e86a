// Shared objects: what a program keeps on an object of a library, to read it elsewhere.
//
//   app.config["NETS"] = folder      …   current_app.config["NETS"]         (a role: shared_object)
//   g.user = name                    …   g.user
//   current = ContextVar("current")      current.set(path)   …   current.get()   (a role: shared_cell)
//   jobs = Queue()   …   jobs.put(path)                      jobs.get()      (a role: shared_queue)
//   MODEL_DIR = BASE_DIR / "nets"    …   settings.MODEL_DIR                 (a role: settings_module)
//
// There is one such object for all the program, however it is reached; so a store counts where its place means that
// object, and the words of the part that is read say which files can hold one.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr std::size_t kMostFiles = 40;

std::string_view last_part(std::string_view dotted) { return dotted.substr(dotted.rfind('.') + 1); }

// Whether a path is that of a settings module: settings.py, prod_settings.py, settings/prod.py.
bool is_settings_module(std::string_view path, std::string_view word) {
  if (sema::module_word(path).find(word) != std::string_view::npos) return true;
  const std::string_view folder = path.substr(0, path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/'));
  return folder.substr(folder.rfind('/') + 1) == word;
}

}  // namespace

// Whether the expression means the library's object of that canonical name.
bool Engine::is_library_object(File& file, const Expr* expr, std::string_view canonical) {
  const Items meant = items(objects(callee(file, expr)));
  return std::any_of(meant.begin(), meant.end(), [&](const Item& item) {
    return (item.is(ItemKind::Library) || item.is(ItemKind::LibraryInstance)) && texts_.view(item.text) == canonical;
  });
}

// What the program stores in the shared object of that name, of the part that `path` asks for. Attributes and keys may be
// the same there (`session_state.net`, `session_state["net"]`).
SetId Engine::kept_on(std::string_view canonical, PathId path, const File& asking) {
  const PathStep step = paths_.head(path);
  if (step.text == TextId::Empty || (step.kind != StepKind::Attribute && step.kind != StepKind::Key)) return SetId::Empty;
  constexpr std::uint32_t kKept = ~0u - 2;
  QuestionKey key{kKept, static_cast<std::uint32_t>(texts_.intern(canonical)), static_cast<std::uint32_t>(path), asking.is_test, kKept, light_};
  return fields_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] {
    const std::string_view part = texts_.view(step.text);
    const PathId other = step.kind == StepKind::Key ? attribute_path(part, paths_.tail(path)) : key_path(part, paths_.tail(path));
    const std::string_view word = last_part(canonical);
    const std::vector<FileId> files = program_.files_with({word, part});
    SetId value = SetId::Empty;
    for (std::size_t i = 0; i < files.size() && i < kMostFiles; ++i) {
      File* file = program_.file(files[i]);
      if (file == nullptr || (file->is_test && !asking.is_test)) continue;
      for (const Expr* mention : file->mentions_of(word)) {
        SetId stored = SetId::Empty;
        if (context_of(*mention) == ContextKind::Load && is_stored_below(*file, mention)) {
          if (!is_library_object(*file, mention, canonical)) continue;
          stored = unite(stored_below(*file, mention, path), stored_below(*file, mention, other));
        } else if (const auto* made = as<Assign>(file->parent(mention)); made != nullptr && made->value != mention && context_of(*mention) == ContextKind::Store) {
          if (!is_library_object(*file, mention, canonical)) continue;
          stored = unite(eval(*file, made->value, path), eval(*file, made->value, other));
        }
        if (stored != SetId::Empty) value = unite(value, resolve(with_hop(stored, *file, mention, "stored in " + std::string(canonical))));
      }
    }
    return value;
  });
}

// What the project's settings modules bind that name to: settings.py, local_settings.py, settings/base.py.
SetId Engine::set_in_settings(const models::RoleRow& row, PathId path, const File& asking) {
  const PathStep step = paths_.head(path);
  if ((step.kind != StepKind::Attribute && step.kind != StepKind::Key) || row.argument.empty()) return SetId::Empty;
  const std::string_view name = texts_.view(step.text);
  const std::vector<FileId> files = program_.files_with({name});
  SetId value = SetId::Empty;
  for (std::size_t i = 0, looked_at = 0; i < files.size() && looked_at < kMostFiles; ++i) {
    if (!is_settings_module(program_.path(files[i]), row.argument[0].name)) continue;
    ++looked_at;
    File* file = program_.file(files[i]);
    if (file == nullptr || (file->is_test && !asking.is_test)) continue;
    auto id = file->name_ids.find(name);
    const bool binds = id != file->name_ids.end() && file->functions.front()->binds(id->second);
    if (binds) value = unite(value, module_member(files[i], name, paths_.tail(path)));
  }
  return value;
}

// What a variable that is made by a call (ContextVar) holds: its default, and what is set anywhere by its name.
SetId Engine::held_in_cell(File& file, const Call& get, PathId path) {
  const auto* method = as<Attribute>(get.func);
  if (method == nullptr) return SetId::Empty;
  const Place made = definition_of(file, method->value, 0, true);
  const auto* constructor = as<Call>(made.expr);
  const Node* binding = constructor == nullptr ? nullptr : made.file->parent(constructor);
  const auto* assign = as<Assign>(binding);
  const auto* annotated = as<AnnAssign>(binding);
  const auto* name = assign != nullptr && assign->targets.size() == 1 ? as<Name>(assign->targets[0]) : annotated != nullptr ? as<Name>(annotated->target) : nullptr;
  if (name == nullptr) return SetId::Empty;
  SetId value = get.args.empty() ? SetId::Empty : defaulted(eval(file, get.args[0], path));
  for (const Keyword* keyword : constructor->keywords) {
    if (keyword->name != NameId::None && made.file->name(keyword->name) == "default") value = unite(value, defaulted(eval(*made.file, keyword->value, path)));
  }
  const std::string_view word = made.file->name(name->name);
  const std::vector<FileId> files = program_.files_with({word, "set"});
  for (std::size_t i = 0; i < files.size() && i < kMostFiles; ++i) {
    File* where = program_.file(files[i]);
    if (where == nullptr || (where->is_test && !file.is_test)) continue;
    for (const Expr* mention : where->mentions_of(word)) {
      const auto* set = as<Attribute>(where->parent(mention));
      const auto* call = set == nullptr || where->name(set->attr) != "set" ? nullptr : as<Call>(where->parent(set));
      if (call == nullptr || call->func != set || call->args.size() != 1) continue;
      if (definition_of(*where, mention, 0, true).expr != constructor) continue;
      value = unite(value, resolve(with_hop(eval(*where, call->args[0], path), *where, call, "set in " + std::string(word))));
    }
  }
  return value;
}

// What `get` may take out of a queue of this process: whatever is put into the same object anywhere, since another thread or
// task may do it at any time.
SetId Engine::held_in_queue(File& file, const Call& get, const models::RoleRow& row, PathId path) {
  const auto* method = as<Attribute>(get.func);
  SetId value = SetId::Empty;
  if (method == nullptr) return value;
  const SetId receiver = callee(file, method->value);
  for (const Item& item : Items(items(unite(receiver, objects(receiver))))) {
    if (item.is(ItemKind::LibraryInstance)) value = unite(value, put_into(item, row, path, file));
  }
  return value;
}

SetId Engine::put_into(const Item& queue, const models::RoleRow& row, PathId path, const File& asking) {
  constexpr std::uint32_t kQueued = ~0u - 3;
  QuestionKey key{queue.file, queue.node, static_cast<std::uint32_t>(path), asking.is_test, kQueued, light_};
  return fields_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] {
    auto is_it = [&](const Item& item) { return item.is(ItemKind::LibraryInstance) && item.file == queue.file && item.node == queue.node; };
    SetId value = SetId::Empty;
    for (const models::Selector& word : row.argument) {
      std::vector<FileId> files = program_.files_with({word.name});
      if (files.size() > kMostFiles) files = {queue.file};
      for (FileId id : files) {
        File* where = program_.file(id);
        if (where == nullptr || (where->is_test && !asking.is_test)) continue;
        for (const Expr* mention : where->mentions_of(word.name)) {
          const auto* put = as<Attribute>(mention);
          const auto* call = put == nullptr ? nullptr : as<Call>(where->parent(put));
          if (call == nullptr || call->func != put || call->args.empty()) continue;
          const SetId receiver = callee(*where, put->value);
          const Items objects_of = items(unite(receiver, objects(receiver)));
          if (std::none_of(objects_of.begin(), objects_of.end(), is_it)) continue;
          value = unite(value, resolve(with_hop(eval(*where, call->args[0], path), *where, call, "put into the queue")));
        }
      }
    }
    return value;
  });
}

// What the function gives that a framework calls for a parameter: `store = Depends(get_store)`, `Annotated[Store, Depends(get_store)]`.
std::optional<SetId> Engine::depended_on(Function& function, std::uint32_t index, PathId path) {
  File& file = *function.file;
  const Parameter* parameter = function.parameters[index];
  std::vector<const Expr*> declared{parameter->default_value};
  const auto* annotated = as<Subscript>(parameter->annotation);
  if (const auto* parts = annotated == nullptr ? nullptr : as<Tuple>(annotated->slice)) declared.insert(declared.end(), parts->elements.begin(), parts->elements.end());
  for (const Expr* one : declared) {
    const auto* call = as<Call>(one);
    const models::Facts* facts = call == nullptr ? nullptr : facts_of(file, call->func);
    const models::RoleRow* row = facts == nullptr ? nullptr : facts->role("depends");
    const Argument given = row == nullptr ? Argument() : argument(file, call, row->argument);
    if (!given) continue;
    SetId value = SetId::Empty;
    for (const Item& item : items(callee(file, given.expr))) {
      Function* maker = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
      if (maker != nullptr && !maker->is_generator) value = unite(value, returns_of(*maker, path));
      if (maker == nullptr || !maker->is_generator) continue;
      for (const Expr* each : maker->yields) {  // yielded once, closed behind the response
        const auto* yield = as<Yield>(each);
        if (yield != nullptr && yield->value != nullptr) value = unite(value, eval(*maker->file, yield->value, path));
      }
    }
    if (value != SetId::Empty) return value;
  }
  return std::nullopt;
}

// What a framework hands a function that is not of the request: `@click.pass_obj def show(obj, …)`, `tasks: BackgroundTasks`.
std::optional<SetId> Engine::injected(Function& function, std::uint32_t index, PathId path) {
  if (std::optional<SetId> made = depended_on(function, index, path)) return made;
  const Parameter* parameter = function.parameters[index];
  if (parameter->annotation != nullptr) {
    const models::Facts* type = facts_of(*function.file, parameter->annotation);
    if (type != nullptr && type->role("framework_object") != nullptr) return annotated(function, index, path);
  }
  if (index != (function.owner != nullptr && !is_static_method(function) ? 1u : 0u)) return std::nullopt;
  for (const Expr* decorator : function.decorators()) {
    const models::Facts* facts = facts_of(*function.file, decorator);
    const models::HandlerRow* row = facts == nullptr || facts->injector == nullptr ? nullptr : facts->injector;
    if (row != nullptr) return library_object(row->injects, *function.file, parameter, path);
  }
  return std::nullopt;
}

}  // namespace loadgate::flow
