// Methods of Python's own types: str, bytes, list, tuple, dict, set, path and file objects.
//
// The receiver's type is rarely known, so the method's name decides, unless the receiver is an object that has a method
// of that name itself (a project class, or a library class with a row for it).
#include <algorithm>
#include <array>
#include <unordered_map>

#include "flow/engine.h"
#include "syntax/integers.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

enum class MethodKind : std::uint8_t {
  Same,        // the receiver (or a part of it): strip, read, copy
  Parts,       // the receiver and all arguments as parts: join, format, joinpath
  Open,        // a path's own open(mode), or a file system's open(path)
  Fact,        // a fact about it that carries no content: exists, startswith
  Get,         // get(key, default), pop(key, default), setdefault(key, default)
  Replaced,    // a record with fields replaced: _replace(field=value)
  Record,      // a record as a mapping of its fields: _asdict()
  Items,
  Values,
  Keys,
  Effect,      // changes the object, gives None
};

const std::unordered_map<std::string_view, MethodKind>& method_kinds() {
  using enum MethodKind;
  static const std::unordered_map<std::string_view, MethodKind> kinds = {
      {"strip", Same}, {"lstrip", Same}, {"rstrip", Same}, {"lower", Same}, {"upper", Same}, {"title", Same},
      {"capitalize", Same}, {"casefold", Same}, {"encode", Same}, {"decode", Same}, {"split", Same}, {"rsplit", Same},
      {"splitlines", Same}, {"partition", Same}, {"rpartition", Same}, {"removeprefix", Same}, {"removesuffix", Same},
      {"expandtabs", Same}, {"zfill", Same}, {"ljust", Same}, {"rjust", Same}, {"center", Same}, {"translate", Same},
      {"tobytes", Same}, {"hex", Same}, {"fromhex", Parts},
      {"copy", Same}, {"popleft", Same}, {"popitem", Same}, {"most_common", Same},
      {"read", Same}, {"readline", Same}, {"readlines", Same}, {"read_bytes", Same}, {"read_text", Same}, {"getvalue", Same},
      {"getbuffer", Same}, {"fileno", Same}, {"read1", Same}, {"peek", Same}, {"detach", Same},
      {"resolve", Same}, {"absolute", Same}, {"expanduser", Same}, {"as_posix", Same}, {"as_uri", Same}, {"relative_to", Same},
      {"iterdir", Same}, {"readlink", Same}, {"with_suffix", Same}, {"open", Open}, {"samefile", Fact},
      {"__enter__", Same}, {"__iter__", Same}, {"__str__", Same}, {"__next__", Same}, {"__fspath__", Same},
      {"glob", Parts}, {"rglob", Parts},
      {"format", Parts}, {"format_map", Parts}, {"join", Parts}, {"joinpath", Parts}, {"replace", Parts},
      {"with_name", Parts}, {"with_stem", Parts}, {"__add__", Parts}, {"__truediv__", Parts}, {"__mod__", Parts},
      {"union", Parts},
      {"exists", Fact}, {"is_file", Fact}, {"is_dir", Fact}, {"is_absolute", Fact}, {"is_symlink", Fact}, {"stat", Fact},
      {"startswith", Fact}, {"endswith", Fact}, {"find", Fact}, {"rfind", Fact}, {"index", Fact}, {"count", Fact},
      {"isdigit", Fact}, {"isalpha", Fact}, {"isalnum", Fact}, {"isnumeric", Fact}, {"isidentifier", Fact},
      {"isspace", Fact}, {"isupper", Fact}, {"islower", Fact}, {"seek", Fact}, {"tell", Fact}, {"close", Fact}, {"flush", Fact},
      {"__len__", Fact}, {"__contains__", Fact}, {"is_relative_to", Fact}, {"match", Fact},
      {"append", Effect}, {"appendleft", Effect}, {"extend", Effect}, {"insert", Effect}, {"update", Effect}, {"add", Effect},
      {"clear", Effect}, {"remove", Effect}, {"sort", Effect}, {"reverse", Effect}, {"discard", Effect},
      {"write", Effect}, {"writelines", Effect}, {"write_bytes", Effect}, {"write_text", Effect}, {"mkdir", Effect},
      {"unlink", Effect}, {"touch", Effect}, {"truncate", Effect}, {"rmdir", Effect},
      {"_replace", Replaced}, {"_asdict", Record},
      {"get", Get}, {"pop", Get}, {"setdefault", Get}, {"items", Items}, {"values", Values}, {"keys", Keys},
  };
  return kinds;
}

}  // namespace

std::optional<SetId> Engine::builtin_method(File& file, const Call& call, const Attribute& method, PathId path) {
  std::string_view name = file.name(method.attr);
  auto found = method_kinds().find(name);
  if (found == method_kinds().end()) return std::nullopt;
  MethodKind kind = found->second;
  if (const auto* super = as<Call>(method.value); super != nullptr && static_name(file, super->func) == "super") return std::nullopt;
  if (!static_name(file, &method).empty()) {
    // A module's function (os.path.join, copy.copy), but for methods of a text or mapping that a module holds (os.sep.join).
    const models::Facts* held = facts_of(file, method.value);
    if (held == nullptr || (held->flow_values.empty() && held->role("shared_object") == nullptr)) return std::nullopt;
  }

  // An object with such a method of its own goes its own way.
  SetId whole = callee(file, method.value);
  bool symbolic = false;
  for (const Item& item : items(whole)) symbolic = symbolic || item.is(ItemKind::Parameter);
  if (symbolic) {
    SetId near_by = near_objects(whole);
    // `get` is a method of many things that are handed around: sessions, queues, registries.
    whole = unite(whole, near_by == SetId::Empty && kind == MethodKind::Get && method.value->kind == NodeKind::Name ? objects(whole) : near_by);
  }
  PathId own = attribute_path(name, PathId::Empty);
  for (const Item& item : items(whole)) {
    if (item.is(ItemKind::Module)) return std::nullopt;
    if (item.is(ItemKind::Library)) {
      const models::Facts* held = facts_named(item.text);
      if (held == nullptr || held->role("shared_object") == nullptr) return std::nullopt;
    }
    if (item.is(ItemKind::LibraryInstance)) {
      std::string full = database_.canonical(std::string(texts_.view(item.text)) + "." + std::string(name));
      if (database_.facts(full) != nullptr) return std::nullopt;
      const models::Facts* type = facts_named(item.text);
      if (type != nullptr && !type->source_instances.empty()) return std::nullopt;
    }
    if (item.is(ItemKind::Instance) || item.is(ItemKind::Class)) {
      for (const Item& member : items(project_item(item, own, file, &method))) {
        if (member.is(ItemKind::Function) || member.is(ItemKind::Library)) return std::nullopt;
      }
    }
  }

  auto constant_step = [&](const Expr* key, PathId rest) -> PathId {
    const std::optional<int> position = key->kind == NodeKind::Number ? small_integer(file.text(key)) : std::nullopt;
    if (position) return index_path(*position, rest);
    if (std::optional<std::string> text = constant_text(file, key)) return key_path(*text, rest);
    return element_path(rest);
  };
  if (kind == MethodKind::Fact || kind == MethodKind::Effect) return single({.kind = ItemKind::Nothing, .file = file.id, .node = call.id});
  SetId receiver = eval(file, method.value);
  switch (kind) {
    case MethodKind::Fact:
    case MethodKind::Effect: break;
    case MethodKind::Same: {
      // Reading along: the content of a file is what its path stands for; elements of a split are the text.
      if (path != PathId::Empty && name != "copy") {
        SetId value = project(receiver, path, file, &call);
        return value == SetId::Empty ? receiver : value;
      }
      return name == "copy" ? eval(file, method.value, path) : receiver;
    }
    case MethodKind::Open:
      // A mode is a literal, and adds nothing.
      if (path == PathId::Empty && !call.args.empty()) receiver = join({receiver, without_literals(eval(file, call.args[0]))});
      return path == PathId::Empty ? receiver : project(receiver, path, file, &call);
    case MethodKind::Parts: {
      std::vector<SetId> parts{receiver};
      for (const Expr* arg : call.args) {
        if (name == "replace" && arg == call.args[0]) continue;
        if (name == "join") {
          add_parts(file, arg, parts);
          continue;
        }
        parts.push_back(eval(file, arg));
      }
      for (const Keyword* keyword : call.keywords) parts.push_back(eval(file, keyword->value));
      return composed(parts);
    }
    case MethodKind::Get: {
      // Of an object that nobody knows it is no look-up: what it is given counts.
      bool unknown = !light_ && std::any_of(items(receiver).begin(), items(receiver).end(), [](const Item& item) { return item.is(ItemKind::LibraryInstance) && item.has(item_flag::kOpaque); });
      if (unknown) return std::nullopt;
      if (call.args.empty()) return eval(file, method.value, element_path(path));
      SetId value = eval(file, method.value, constant_step(call.args[0], path));
      const Expr* fallback = call.args.size() > 1 ? call.args[1] : nullptr;
      for (const Keyword* keyword : call.keywords) {
        if (file.name(keyword->name) == "default") fallback = keyword->value;
      }
      if (fallback != nullptr) value = unite(value, defaulted(eval(file, fallback, path)));
      return value;
    }
    case MethodKind::Replaced: {
      if (path == PathId::Empty) return join({receiver, all_arguments(file, call)});
      for (const Keyword* keyword : call.keywords) {
        if (keyword->name != NameId::None && file.name(keyword->name) == texts_.view(paths_.head(path).text)) return eval(file, keyword->value, paths_.tail(path));
      }
      return eval(file, method.value, path);
    }
    case MethodKind::Record: {
      SetId value = eval(file, method.value, path);
      if (path == PathId::Empty || paths_.head(path).kind != StepKind::Attribute) return value;
      for (const Keyword* keyword : call.keywords) {  // model_copy(update={"path": value})
        if (keyword->name == NameId::None || file.name(keyword->name) != "update") continue;
        SetId updated = eval(file, keyword->value, key_path(texts_.view(paths_.head(path).text), paths_.tail(path)));
        value = updated != SetId::Empty && keyword->value->kind == NodeKind::Dict ? updated : unite(value, updated);
      }
      return value;
    }
    case MethodKind::Items: {
      // An element is (key, value).
      if (path == PathId::Empty) return eval(file, method.value);
      PathId rest = paths_.tail(path);
      if (rest == PathId::Empty) return eval(file, method.value, element_path(rest));
      if (paths_.head(rest).kind == StepKind::Index && paths_.head(rest).index == 0) {
        Items keys;  // keys of data from outside are data from outside; written keys add nothing
        for (const Item& item : items(receiver)) {
          if (item.is(ItemKind::Source) || item.is(ItemKind::Parameter)) keys.push_back(item);
        }
        return intern(std::move(keys));
      }
      return eval(file, method.value, element_path(paths_.tail(rest)));
    }
    case MethodKind::Values: return eval(file, method.value, path == PathId::Empty ? path : element_path(paths_.tail(path)));
    case MethodKind::Keys: {
      Items keys;
      for (const Item& item : items(receiver)) {
        if (item.is(ItemKind::Source) || item.is(ItemKind::Parameter)) keys.push_back(item);
      }
      return intern(std::move(keys));
    }
  }
  return std::nullopt;
}

}  // namespace loadgate::flow
