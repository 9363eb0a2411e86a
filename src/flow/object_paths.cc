// Paths in terms of the object they belong to, and what other methods of that object write there.
//
// A class that fetches in one method and loads in another names the file in two ways: `download()` fetches into
// `self.raw_dir`, `process()` loads `self.raw_paths[0]`. Both are followed to the fields that the object keeps: through
// properties, elements of lists and loops over them, and fields that are stored once. What is left is a path below a field,
// ".root/raw/{}", where {} stands for a name that is not known. Two such paths are the same file where their folders are
// equal and their last names may be. The methods are those that the object has: what a class below says anew counts there.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxDepth = 12;
constexpr std::size_t kMostPaths = 16;  // that one expression may have
constexpr std::string_view kUnknownName = "{}";

// The method that the expression stands in, also inside of a function there; nullptr outside of classes.
Function* method_around(const File& file, const Expr* expr) {
  Function* at = file.function_of(expr);
  while (at != nullptr && at->owner == nullptr) at = at->outer;
  return at;
}

bool is_unknown(std::string_view name) { return name.find('{') != std::string_view::npos || name.find('*') != std::string_view::npos; }

// The folder of a path, and the name in it.
std::pair<std::string_view, std::string_view> split(std::string_view path) {
  int open = 0;
  std::size_t slash = std::string_view::npos;
  for (std::size_t i = 0; i < path.size(); ++i) {
    open += path[i] == '{' ? 1 : path[i] == '}' ? -1 : 0;
    if (path[i] == '/' && open == 0) slash = i;
  }
  if (slash == std::string_view::npos) return {path, {}};
  return {path.substr(0, slash), path.substr(slash + 1)};
}

bool is_below(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

// Whether what is written to `written` (into it, where that is a folder) may be the file at `wanted`.
bool may_be_same(std::string_view written, bool directory, std::string_view wanted) {
  if (written == wanted) return true;
  if (directory) return is_below(wanted, written);
  const auto [folder, name] = split(written);
  const auto [wanted_folder, wanted_name] = split(wanted);
  if (name.empty() || wanted_name.empty()) return !name.empty() && is_unknown(name) && folder == wanted;
  return folder == wanted_folder && (is_unknown(name) || is_unknown(wanted_name));
}

}  // namespace

bool Engine::is_own_object(const Function& method, const Key& key) {
  return key.root == Key::Root::Parameter && key.index == 0 && key.file == method.file->id && key.node == method.node->id;
}

// Names inside a path, `/{…}`: a field of the object keeps its name, all others are not known.
std::string Engine::own_names(const Function& method, std::string_view steps) {
  std::string out;
  while (!steps.empty()) {
    const std::size_t open = steps.find('{');
    out += steps.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t end = end_of_braces(steps, open);
    if (end >= steps.size()) return out + std::string(kUnknownName);
    const std::optional<Key> inner = key_of_text(steps.substr(open + 1, end - open - 1));
    const bool own_field = inner && is_own_object(method, *inner) && inner->steps.find('{') == std::string::npos;
    out += own_field ? "{" + inner->steps + "}" : std::string(kUnknownName);
    steps.remove_prefix(end + 1);
  }
  return out;
}

// The value that the methods of `cls` store in the field, where there is one place that does.
Engine::Place Engine::stored_once(Class& cls, std::string_view field) {
  Place found;
  for (Class* one : mro(cls)) {
    for (const Expr* mention : one->file->mentions_of(field)) {
      const auto* attribute = as<Attribute>(mention);
      if (attribute == nullptr || context_of(*mention) != ContextKind::Store || !is_own_receiver(*one->file, *attribute)) continue;
      const Function* holder = method_around(*one->file, mention);
      if (holder == nullptr || holder->owner != one) continue;
      const auto* assign = as<Assign>(one->file->parent(mention));
      if (found.expr != nullptr || assign == nullptr || assign->targets.size() != 1) return {};
      found = {one->file, assign->value};
    }
  }
  return found;
}

// `.field…` of an object of `cls`, followed to the fields that it is made of.
std::vector<std::string> Engine::followed_field(Class& cls, const std::string& steps, int depth) {
  const std::size_t end = std::min(steps.find_first_of(".[/", 1), steps.size());
  const std::string field = steps.substr(1, end - 1);
  std::string rest = steps.substr(end);
  bool element = false;
  if (rest.starts_with("[")) {
    const std::size_t close = rest.find(']');
    if (close == std::string::npos) return {};
    rest.erase(0, close + 1);
    element = true;
  }
  std::vector<Place> values;
  if (Function* property = find_method(cls, field); property != nullptr) {
    if (!is_property(*property)) return {};
    for (const Return* ret : property->returns) {
      if (ret->value != nullptr) values.push_back({property->file, ret->value});
    }
  } else if (const Place stored = stored_once(cls, field); stored.expr != nullptr) {
    values.push_back(stored);
  } else if (std::vector<std::string> kept = library_field_paths(cls, field, element, depth); !kept.empty()) {
    for (std::string& path : kept) path += rest;
    return kept;
  }
  std::vector<std::string> paths;
  for (const Place& value : values) {
    std::vector<std::string> own = element ? paths_of_elements(cls, *value.file, value.expr, PathId::Empty, depth + 1) : own_paths(cls, *value.file, value.expr, depth + 1);
    for (std::string& path : own) paths.push_back(std::move(path) + rest);
  }
  if (!paths.empty() || element) return paths;
  return {steps};
}

// The paths that an expression in a method of `cls` (or of a class above it) may be, below fields of the object.
std::vector<std::string> Engine::own_paths(Class& cls, File& file, const Expr* expr, int depth) {
  if (depth > kMaxDepth) return {};
  const Function* method = method_around(file, expr);
  if (method == nullptr) return {};
  const Key key = key_of(file, expr);
  if (is_own_object(*method, key)) {
    return key.steps.starts_with(".") ? followed_field(cls, own_names(*method, key.steps), depth) : std::vector<std::string>();
  }
  // A parameter of the constructor: whatever fields are made of it.
  if (key.root == Key::Root::Parameter && key.file == file.id && key.node == method->node->id && method->name() == "__init__") {
    return {"#" + std::to_string(key.file) + ":" + std::to_string(key.node) + ":" + std::to_string(key.index) + own_names(*method, key.steps)};
  }
  std::vector<std::string> paths;
  auto add = [&](std::vector<std::string> more) {
    for (std::string& path : more) {
      if (paths.size() < kMostPaths && std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(std::move(path));
    }
  };
  if (const auto* choice = as<IfExp>(expr)) {
    add(own_paths(cls, file, choice->body, depth + 1));
    add(own_paths(cls, file, choice->orelse, depth + 1));
    return paths;
  }
  if (expr->kind == NodeKind::Name) {
    Function* scope = file.function_of(expr);
    FileFlow& walked = flow(file);
    walked.require(*scope);
    const DefSetId defs = walked.reaching(expr);
    if (defs == DefSetId::None) return paths;
    for (DefId id : walked.defs_of(defs)) {
      const Def def = walked.def(id);
      if (def.kind != DefKind::Value || def.value == expr) continue;
      if (def.value_kind == ValueKind::Iterated) add(paths_of_elements(cls, file, def.value, def.path, depth + 1));
      else if (def.path == PathId::Empty) add(own_paths(cls, file, def.value, depth + 1));
    }
    return paths;
  }
  if (const auto* subscript = as<Subscript>(expr)) return paths_of_elements(cls, file, subscript->value, PathId::Empty, depth + 1);
  // A path below another one, or the opened file at a path.
  const PathParts parts = parts_of_path(file, expr);
  if (parts.base == nullptr) return paths;
  for (std::string& path : own_paths(cls, file, parts.base, depth + 1)) {
    for (const Expr* part : parts.below) {
      const Key name = key_of(file, part);
      path += "/" + (name.root == Key::Root::Constant ? name.steps : is_own_object(*method, name) ? "{" + name.steps + "}" : std::string(kUnknownName));
    }
    add({std::move(path)});
  }
  return paths;
}

// The same of the elements of a list; `path`: the part of an element that is meant, behind zip() its place.
std::vector<std::string> Engine::paths_of_elements(Class& cls, File& file, const Expr* list, PathId path, int depth) {
  if (depth > kMaxDepth) return {};
  std::vector<std::string> paths;
  auto add = [&](std::vector<std::string> more) {
    for (std::string& one : more) {
      if (paths.size() < kMostPaths) paths.push_back(std::move(one));
    }
  };
  const Place made = definition_of(file, list);
  const auto* listed = as<List>(made.expr);
  const auto* tuple = as<Tuple>(made.expr);
  if (listed != nullptr || tuple != nullptr) {
    for (const Expr* element : listed != nullptr ? listed->elements : tuple->elements) add(own_paths(cls, *made.file, element, depth + 1));
    return paths;
  }
  if (const auto* comprehension = as<ListComp>(made.expr)) return own_paths(cls, *made.file, comprehension->element, depth + 1);
  if (const auto* call = as<Call>(made.expr); call != nullptr && !call->args.empty()) {
    // What is looped over is one of the arguments; behind zip() and enumerate() the one at that place.
    std::size_t place = 0;
    if (path != PathId::Empty && paths_.head(path).kind == StepKind::Index && paths_.head(path).index >= 0 && call->args.size() > 1) {
      place = std::min(static_cast<std::size_t>(paths_.head(path).index), call->args.size() - 1);
    }
    for (std::string& one : own_paths(cls, *made.file, call->args[place], depth + 1)) {
      if (is_unknown(split(one).second)) paths.push_back(std::move(one));  // glob(folder + "/*")
    }
    add(paths_of_elements(cls, *made.file, call->args[place], PathId::Empty, depth + 1));
    return paths;
  }
  const Function* method = method_around(*made.file, made.expr);
  if (method == nullptr) return paths;
  const Key key = key_of(*made.file, made.expr);
  if (is_own_object(*method, key) && key.steps.starts_with(".") && key.steps.find('[') == std::string::npos) {
    return followed_field(cls, own_names(*method, key.steps) + "[]", depth + 1);
  }
  return paths;
}

// Calls in methods of an object of the class that may write below one of its fields, with the paths they are handed.
const std::vector<Engine::OwnWriter>& Engine::own_writers(Class& cls) {
  return own_writers_.ask(fix_, id_of(*cls.file, cls.node), [&] {
    std::vector<OwnWriter> found;
    for (Class* one : mro(cls)) {
      std::vector<Function*> methods;
      for (auto& [name, method] : one->methods) {
        if (find_method(cls, name) == method && !method->parameters.empty()) methods.push_back(method);
      }
      std::sort(methods.begin(), methods.end(), [](const Function* a, const Function* b) { return a->node->id < b->node->id; });
      for (Function* method : methods) {
        for (CallOutline& outline : writers(*method)) add_own_writer(cls, *method, outline, found);
      }
    }
    return found;
  });
}

// Whether the call is of a function of the project, named directly, in which something is surely written. (What the object's
// other methods write is found there.)
bool Engine::is_of_writing_helper(File& file, const Call& call, int depth) {
  constexpr int kMostHelpers = 3;
  if (depth > kMostHelpers || call.func->kind != NodeKind::Name) return false;
  const Items called = items(callee(file, call.func));
  return std::any_of(called.begin(), called.end(), [&](const Item& item) {
    Function* helper = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
    if (helper == nullptr) return false;
    const std::vector<CallOutline>& outlines = writers(*helper);
    return std::any_of(outlines.begin(), outlines.end(), [&](const CallOutline& outline) {
      return outline.writer || outline.runs || is_of_writing_helper(*helper->file, *outline.call, depth + 1);
    });
  });
}

void Engine::add_own_writer(Class& cls, Function& method, CallOutline& outline, std::vector<OwnWriter>& found) {
  File& file = *method.file;
  if (!outline.writer && !outline.runs && !is_of_writing_helper(file, *outline.call, 0)) return;
  OwnWriter writer{&method, outline.call, {}};
  for (const Key& key : keyed(file, outline).keys) {
    if (!is_own_object(method, key) || !key.steps.starts_with(".")) continue;
    for (std::string& path : followed_field(cls, own_names(method, key.steps), 0)) writer.paths.push_back(std::move(path));
  }
  if (!writer.paths.empty()) found.push_back(std::move(writer));
}

// What other methods of the object wrote to the file that `expr` means: an earlier run of them has left it there.
SetId Engine::written_by_methods(File& file, const Expr* expr) {
  Function* method = method_around(file, expr);
  if (method == nullptr || method->parameters.empty() || is_static_method(*method)) return SetId::Empty;
  Class& cls = *method->owner;
  const std::vector<std::string> paths = own_paths(cls, file, expr, 0);
  if (paths.empty()) return SetId::Empty;
  const std::vector<OwnWriter> writers = own_writers(cls);
  SetId content = SetId::Empty;
  for (const std::string& wanted : paths) {
    // What is written into a folder that a field names is known where the field is stored (fields.cc).
    if (split(wanted).second.empty()) continue;
    for (const OwnWriter& writer : writers) {
      auto near = [&](const std::string& path) { return may_be_same(path, false, wanted) || is_below(wanted, path); };
      if (writer.method == method || std::none_of(writer.paths.begin(), writer.paths.end(), near)) continue;
      content = unite(content, written_by(cls, *writer.method, *writer.call, wanted));
    }
  }
  return unchecked(content);
}

// What a call in one of the object's methods wrote to the path `wanted`.
SetId Engine::written_by(Class& cls, Function& method, const Call& call, std::string_view wanted) {
  SetId content = SetId::Empty;
  for (const Write& write : writes_of(*method.file, call)) {
    if (write.own || !is_own_object(method, write.target) || !write.target.steps.starts_with(".")) continue;
    const std::vector<std::string> targets = followed_field(cls, own_names(method, write.target.steps), 0);
    const bool ours = std::any_of(targets.begin(), targets.end(), [&](const std::string& target) { return may_be_same(target, write.directory, wanted); });
    if (ours) content = unite(content, resolve(seen_from(cls, method, write.content)));
  }
  return content;
}

}  // namespace loadgate::flow
