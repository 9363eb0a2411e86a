// Keys: when do two expressions provably mean the same thing?
//
// A path, an opened file at that path and the bytes read from it share a key, because what is known of the content is
// known of all three. A key is a root (a constant, a parameter, a definition) and steps below it; names with one
// reaching definition are looked through, so `p = d / "m.pt"` and `os.path.join(d, "m.pt")` have one key.
#include <algorithm>
#include <charconv>
#include <array>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

// "./a//b/" and "a/b" are one path.
std::string normalised(std::string_view path) {
  std::string out;
  while (path.starts_with("./")) path.remove_prefix(2);
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '/' && !out.empty() && out.back() == '/') continue;
    if (path[i] == '.' && !out.empty() && out.back() == '/' && i + 1 < path.size() && path[i + 1] == '/') continue;
    out += path[i];
  }
  while (out.size() > 1 && out.back() == '/') out.pop_back();
  return out;
}

// Methods that keep the thing the same: the file behind a path, the content behind a file.
bool keeps_key(std::string_view method) {
  constexpr std::array<std::string_view, 21> names = {"read", "read_bytes", "read_text", "getvalue", "getbuffer", "open", "resolve",
                                                      "absolute", "expanduser", "as_posix", "strip", "encode", "decode", "tobytes",
                                                      "readlines", "__enter__", "read1", "__fspath__", "readall", "__str__", "rstrip"};
  return std::find(names.begin(), names.end(), method) != names.end();
}

// Between the key of an archive and that of one of its members.
constexpr std::string_view kMemberMark = "!member:";

constexpr int kMaxKeyDepth = 40;
constexpr std::size_t kMaxSteps = 400;

}  // namespace

std::string to_text(const Key& key) {
  return std::to_string(static_cast<int>(key.root)) + ":" + std::to_string(key.file) + ":" + std::to_string(key.node) + ":" +
         std::to_string(key.index) + ":" + key.steps;
}

std::optional<Key> key_of_text(std::string_view text) {
  std::uint32_t parts[4] = {};  // root, file, node, index
  for (std::uint32_t& part : parts) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), part);
    const auto read = static_cast<std::size_t>(end - text.data());
    if (error != std::errc() || read >= text.size() || text[read] != ':') return std::nullopt;
    text.remove_prefix(read + 1);
  }
  if (parts[0] > static_cast<std::uint32_t>(Key::Root::Global)) return std::nullopt;
  return Key{static_cast<Key::Root>(parts[0]), parts[1], parts[2], parts[3], std::string(text)};
}

namespace {

// How a parameter of that function begins as a part of steps.
std::string parameter_mark(std::uint32_t file, std::uint32_t function) {
  return "{" + std::to_string(static_cast<int>(Key::Root::Parameter)) + ":" + std::to_string(file) + ":" + std::to_string(function) + ":";
}

}  // namespace

bool Key::is_of_parameter(std::uint32_t file_id, std::uint32_t function) const {
  if (root == Root::Parameter) return file == file_id && node == function;
  return root != Root::None && steps.find(parameter_mark(file_id, function)) != std::string::npos;
}

std::size_t end_of_braces(std::string_view steps, std::size_t at) {
  for (int open = 0; at < steps.size(); ++at) {
    open += steps[at] == '{' ? 1 : steps[at] == '}' ? -1 : 0;
    if (open == 0) break;
  }
  return at;
}

Key Engine::constant_key(std::string_view path) { return {.root = Key::Root::Constant, .steps = normalised(path)}; }

Key Engine::concat(Key left, std::string_view text) const {
  if (!left || left.steps.size() + text.size() > kMaxSteps) return {};
  left.steps += text;
  if (left.root == Key::Root::Constant) left.steps = normalised(left.steps);
  return left;
}

Key Engine::concat(Key left, const Key& right) const {
  if (!left || !right) return {};
  if (right.root == Key::Root::Constant) return concat(std::move(left), right.steps);
  // A slash at its end stands behind it: what follows lies below.
  const bool folder = right.steps.ends_with("/");
  Key part = right;
  if (folder) part.steps.pop_back();
  return concat(std::move(left), "{" + to_text(part) + (folder ? "}/" : "}"));
}

// The path `part` below the folder `base`.
Key Engine::path_join(Key base, const Key& part) const {
  if (!base || !part) return {};
  bool constant = part.root == Key::Root::Constant;
  bool working_folder = base.root == Key::Root::Constant && (base.steps.empty() || base.steps == ".");
  if (working_folder || (constant && part.steps.starts_with("/"))) return part;
  while (base.steps.size() > 1 && base.steps.ends_with("/")) base.steps.pop_back();
  return concat(std::move(base), constant ? "/" + part.steps : "/{" + to_text(part) + "}");
}

Key Engine::key_of(File& file, const Expr* expr) {
  // A definition that leads back to itself has no key.
  return keys_.ask(fix_, {file.id, expr->id}, {}, options_.max_depth, {}, [&] { return compute_key(file, expr, 0); });
}

Key Engine::compute_key(File& file, const Expr* expr, int depth) {
  if (depth > kMaxKeyDepth) return {};
  Key own{.root = Key::Root::Definition, .file = file.id, .node = expr->id};
  auto inner = [&](const Expr* part) { return compute_key(file, part, depth + 1); };
  switch (expr->kind) {
    case NodeKind::StringLiteral: return constant_key(string_value(*static_cast<const StringLiteral*>(expr), file.source.text));
    case NodeKind::Name: {
      const auto* name = static_cast<const Name*>(expr);
      Function* scope = file.function_of(expr);
      FileFlow& walked = flow(file);
      walked.require(*scope);
      DefSetId defs = walked.reaching(expr);
      const Function* holder = scope;
      if (defs == DefSetId::None) {
        for (holder = scope->outer; holder != nullptr; holder = holder->outer) {
          if (!holder->binds(name->name)) continue;
          walked.require(*holder);
          defs = walked.at_end(*holder, name->name);
          break;
        }
      }
      if (defs == DefSetId::None || holder == nullptr) {
        if (auto text = constant_text(file, expr)) return constant_key(*text);
        return {.root = Key::Root::Global, .file = file.id, .index = static_cast<std::uint32_t>(texts_.intern(file.name(name->name)))};
      }
      // A variable of a function around that has several values in turn: which one is not known here.
      if (holder != scope && !holder->is_module()) {
        const std::vector<DefId> all = walked.all_defs(*holder, name->name);
        const bool parameter = std::any_of(holder->parameters.begin(), holder->parameters.end(), [&](const Parameter* one) { return one->name == name->name; });
        if (all.size() + (parameter ? 1 : 0) > 1) return own;
      }
      return def_key(file, *holder, defs, expr, depth);
    }
    case NodeKind::Attribute: {
      const auto* attribute = static_cast<const Attribute*>(expr);
      Function* scope = file.function_of(expr);
      FileFlow& walked = flow(file);
      walked.require(*scope);
      if (DefSetId defs = walked.reaching(expr); defs != DefSetId::None) {
        bool only_base = true;
        for (DefId id : walked.defs_of(defs)) only_base = only_base && id == DefId::Base;
        // A store to the place, seen through calls that may change it too: the place itself is the thing.
        bool has_base = false;
        for (DefId id : walked.defs_of(defs)) has_base = has_base || id == DefId::Base;
        if (!only_base && !has_base) return def_key(file, *scope, defs, expr, depth);
      }
      // The name of an opened or temporary file stands for the file.
      if (file.name(attribute->attr) == "name" && attribute->value->kind == NodeKind::Name && is_opened_file(file, attribute->value)) {
        return inner(attribute->value);
      }
      if (!static_name(file, expr).empty() || attribute->value->kind == NodeKind::Name) {
        if (auto text = constant_text(file, expr)) return constant_key(*text);
        // A path that another module or a class body puts together, once: paths.MODELS, self.weights.
        Place place = attribute->value->kind == NodeKind::Name ? definition_of(file, expr) : Place{};
        if (place.expr != nullptr && place.expr != expr) {
          if (Key key = compute_key(*place.file, place.expr, depth + 1); key.root == Key::Root::Constant || key.root == Key::Root::Definition) return key;
        }
      }
      return concat(as_it_is_now(file, attribute->value, inner(attribute->value)), "." + std::string(file.name(attribute->attr)));
    }
    case NodeKind::Subscript: {
      const auto* subscript = static_cast<const Subscript*>(expr);
      Function* scope = file.function_of(expr);
      FileFlow& walked = flow(file);
      walked.require(*scope);
      if (DefSetId defs = walked.reaching(expr); defs != DefSetId::None) return def_key(file, *scope, defs, expr, depth);
      const Key holder = as_it_is_now(file, subscript->value, inner(subscript->value));
      if (subscript->slice->kind == NodeKind::Slice || subscript->slice->kind == NodeKind::Number) {
        return concat(holder, "[" + std::string(file.text(subscript->slice)) + "]");
      }
      Key key = inner(subscript->slice);
      if (!key) return {};
      return concat(holder, "[" + (key.root == Key::Root::Constant ? key.steps : "{" + to_text(key) + "}") + "]");
    }
    case NodeKind::Await: return inner(static_cast<const Await*>(expr)->value);
    case NodeKind::NamedExpr: return inner(static_cast<const NamedExpr*>(expr)->value);
    case NodeKind::BinOp: {
      const auto* binary = static_cast<const BinOp*>(expr);
      if (binary->op() == BinaryOperator::Div) return path_join(inner(binary->left), inner(binary->right));
      if (binary->op() == BinaryOperator::Add) {
        Key joined = concat(text_key(file, binary->left, depth + 1), text_key(file, binary->right, depth + 1));
        return joined ? joined : own;
      }
      return own;
    }
    case NodeKind::JoinedStr: {
      Key key{.root = Key::Root::Constant};
      bool first = true;
      for (const Expr* part : static_cast<const JoinedStr*>(expr)->values) {
        Key next;
        if (const auto* value = as<FormattedValue>(part)) next = inner(value->value);
        else if (part->kind == NodeKind::StringLiteral) next = text_key(file, part, depth + 1);
        if (!next) return own;
        key = first ? next : concat(key, next);
        if (!key) return own;
        first = false;
      }
      if (key.root == Key::Root::Constant) key.steps = normalised(key.steps);
      return key;
    }
    case NodeKind::Call: {
      const auto* call = static_cast<const Call*>(expr);
      if (const auto* method = as<Attribute>(call->func)) {
        std::string_view name = file.name(method->attr);
        std::string_view dotted = static_name(file, method);
        if (dotted.empty()) {
          if (const Argument member = member_of_archive(file, *call)) {
            const Key archive = inner(method->value);
            const Key named = inner(member.expr);
            return named ? concat(concat(archive, kMemberMark), named) : concat(archive, std::string(kMemberMark) + "#" + std::to_string(call->id));
          }
          if (keeps_key(name)) {
            if ((name == "read" || name == "read1") && !call->args.empty()) {
              // A part of the content, unless a loop reads on to the end.
              bool looped = false;
              for (const Node* at = file.parent(call); at != nullptr && at->kind != NodeKind::FunctionDef; at = file.parent(at)) {
                looped = looped || at->kind == NodeKind::While || at->kind == NodeKind::For || at->kind == NodeKind::Lambda;
              }
              if (!looped && file.text(call->args[0]) != "-1") return concat(inner(method->value), "." + std::string(file.text(call)));
            }
            Key base = inner(method->value);
            if (name == "encode" && base) return bytes_of_text(file, method->value, std::move(base));
            return base ? base : own;
          }
          if (name == "joinpath") {
            Key key = inner(method->value);
            for (const Expr* arg : call->args) key = path_join(key, inner(arg));
            return key ? key : own;
          }
          if (name == "format" && method->value->kind == NodeKind::StringLiteral && call->args.size() == 1) {
            std::string text = string_value(*static_cast<const StringLiteral*>(method->value), file.source.text);
            Key arg = inner(call->args[0]);
            if (std::size_t hole = text.find("{}"); hole != std::string::npos && arg && text.find("{", hole + 1) == std::string::npos) {
              Key key{.root = Key::Root::Constant, .steps = text.substr(0, hole)};
              if (hole == 0) key = arg;
              else key = concat(key, arg);
              return concat(key, text.substr(hole + 2));
            }
          }
          if (name == "get" && !call->args.empty()) {
            Key key = inner(call->args[0]);
            if (key && key.root == Key::Root::Constant) return concat(as_it_is_now(file, method->value, inner(method->value)), "[" + key.steps + "]");
          }
          if (name == "with_suffix" || name == "with_name") return concat(inner(method->value), "~" + std::string(file.text(call)).substr(0, 80));
        }
      }
      for (const Callee& callee : library_callees(file, call->func, false)) {
        const models::Facts* facts = facts_named(callee.name);
        if (facts == nullptr) continue;
        for (const models::FlowRow* row : facts->flows) {
          // Path.home() is one folder wherever it is asked for.
          if (row->literal && call->args.empty() && call->keywords.empty()) return constant_key("(" + row->call + ")");
          if (row->join && !row->from.empty() && row->from[0].rest) {
            Key key;
            bool first = true;
            for (const Expr* arg : call->args) {
              if (arg->kind == NodeKind::Starred) return own;
              key = first ? inner(arg) : path_join(key, inner(arg));
              first = false;
            }
            return key ? key : own;
          }
          if (row->same) {
            Argument arg = argument(file, call, row->from);
            if (arg && arg.path == PathId::Empty) {
              // Path(a, b) joins.
              Key key = compute_key(*arg.file, arg.expr, depth + 1);
              if (key && makes_bytes_of_text(file, *call)) return bytes_of_text(*arg.file, arg.expr, std::move(key));
              return key ? key : own;
            }
          }
        }
      }
      if (Key handed = returned_key(file, *call)) return handed;
      return own;
    }
    default: return own;
  }
}

// The object for what is taken from it: behind a call or store that may have set or moved any part (`options.update(more)`,
// `paths.insert(0, path)`, `setattr(options, name, value)`) its parts are others than before, and what was found out of them no longer holds.
Key Engine::as_it_is_now(File& file, const Expr* object, Key key) {
  FileFlow& walked = flow(file);
  const DefSetId defs = walked.reaching(object);
  if (defs == DefSetId::None) return key;
  std::string changes;
  for (DefId id : walked.defs_of(defs)) {
    const Def& def = walked.def(id);
    const auto* call = def.kind == DefKind::Mutation ? as<Call>(def.node) : nullptr;
    const auto* method = call == nullptr ? nullptr : as<Attribute>(call->func);
    const std::string_view word = method == nullptr ? std::string_view() : file.name(method->attr);
    const bool moves = word == "update" || word == "insert" || word == "appendleft";
    if (moves || def.kind == DefKind::Moved || def.kind == DefKind::NamedStore || def.kind == DefKind::ItemStore) changes += "@" + std::to_string(def.node->id);
  }
  return changes.empty() ? key : concat(std::move(key), changes);
}

// The key of a part of a text: of one that is written out all counts, also a slash at its end.
Key Engine::text_key(File& file, const Expr* part, int depth) {
  if (const auto* text = as<StringLiteral>(part)) return {.root = Key::Root::Constant, .steps = string_value(*text, file.source.text)};
  return compute_key(file, part, depth);
}

// Bytes made of a text are no content of a file that the text may name: they have a key of their own, unless the text was
// read from somewhere itself.
Key Engine::bytes_of_text(File& file, const Expr* text, Key key) {
  if (key.root == Key::Root::Constant || is_read(file, text)) return key;
  return concat(std::move(key), kBytesOfText);
}

// Whether the value is what a method read from a file or response.
bool Engine::is_read(File& file, const Expr* value) {
  constexpr std::array<std::string_view, 7> kReads = {"read", "read_text", "read_bytes", "getvalue", "decode", "readlines", "readall"};
  const Place made = definition_of(file, value);
  const auto* call = as<Call>(made.expr);
  const auto* method = call == nullptr ? nullptr : as<Attribute>(call->func);
  return method != nullptr && std::find(kReads.begin(), kReads.end(), made.file->name(method->attr)) != kReads.end();
}

// `text.encode()`, `bytes(text, "utf-8")`
bool Engine::makes_bytes_of_text(File& file, const Call& call) {
  if (const auto* method = as<Attribute>(call.func)) return file.name(method->attr) == "encode" && static_name(file, method).empty();
  return static_name(file, call.func) == "bytes" && call.args.size() + call.keywords.size() > 1;
}

// Whether a text that stands at `place` is used as content there, and not as a path: it is decoded or put into bytes.
bool Engine::is_content_as_text(File& file, const Expr* place) {
  auto takes_content = [&](File& where, const Node* node) {
    const auto* call = as<Call>(node);
    if (call == nullptr) return false;
    if (makes_bytes_of_text(where, *call)) return true;
    const std::vector<Callee> callees = library_callees(where, call->func, false);
    return std::any_of(callees.begin(), callees.end(), [&](const Callee& callee) {
      const models::Facts* facts = facts_named(callee.name);
      return facts != nullptr && std::any_of(facts->flows.begin(), facts->flows.end(), [](const models::FlowRow* row) { return row->text; });
    });
  };
  // `b64decode(text)` is the text's content, `b64decode(f.read())` that of the file which the text names.
  Place made = definition_of(file, place);
  bool taken = false;
  for (int depth = 0; depth < 8 && takes_content(*made.file, made.expr); ++depth) {
    const auto* call = static_cast<const Call*>(made.expr);
    const auto* method = as<Attribute>(call->func);
    taken = true;
    const bool encodes = method != nullptr && made.file->name(method->attr) == "encode";
    made = definition_of(*made.file, encodes ? method->value : call->args.empty() ? call->func : call->args[0]);
  }
  if (is_read(*made.file, made.expr)) return false;
  if (taken) return true;
  // The first call around it decides, text methods aside: `b64decode(text.strip())`.
  for (const Node* at = file.parent(place); at != nullptr && !sema::is_statement(at->kind); at = file.parent(at)) {
    const auto* call = as<Call>(at);
    if (call == nullptr) continue;
    const auto* method = as<Attribute>(call->func);
    if (method == nullptr || !file.name(method->attr).ends_with("strip")) return takes_content(file, call);
  }
  return false;
}

// Whether the call makes a file object (or, `temporary`, a fresh private file).
bool Engine::opens_file(File& file, const Expr* expr, bool temporary) {
  const auto* call = as<Call>(expr);
  if (call == nullptr) return false;
  const models::Facts* facts = facts_of(file, call->func);
  return facts != nullptr && std::any_of(facts->flows.begin(), facts->flows.end(), [&](const models::FlowRow* row) { return row->temporary || (!temporary && row->same); });
}

// Whether a name holds a file object wherever it got its value.
bool Engine::is_opened_file(File& file, const Expr* name) {
  Function* scope = file.function_of(name);
  FileFlow& walked = flow(file);
  walked.require(*scope);
  DefSetId defs = walked.reaching(name);
  if (defs == DefSetId::None) return false;
  const std::vector<DefId>& all = walked.defs_of(defs);
  return std::all_of(all.begin(), all.end(), [&](DefId id) {
    const Def& def = walked.def(id);
    return def.kind == DefKind::Mutation || (def.kind == DefKind::Value && def.path == PathId::Empty && opens_file(file, def.value, false));
  });
}

// Whether a file object was opened in a mode that keeps what the file held before: "ab", "r+b".
bool Engine::opened_to_append(File& file, const Expr* thing) {
  std::vector<const Expr*> opened;
  if (thing->kind == NodeKind::Call) opened.push_back(thing);
  Function* scope = file.function_of(thing);
  FileFlow& walked = flow(file);
  walked.require(*scope);
  if (DefSetId defs = walked.reaching(thing); defs != DefSetId::None) {
    for (DefId id : walked.defs_of(defs)) opened.push_back(walked.def(id).value);
  }
  return std::any_of(opened.begin(), opened.end(), [&](const Expr* value) {
    const auto* call = as<Call>(value);
    if (call == nullptr) return false;
    std::optional<std::string> mode;
    const models::Facts* facts = facts_of(file, call->func);
    if (const models::RoleRow* role = facts == nullptr ? nullptr : facts->role("open")) {
      if (Argument argument_of_mode = argument(file, call, role->argument)) mode = constant_text(*argument_of_mode.file, argument_of_mode.expr);
    } else if (const auto* method = as<Attribute>(call->func); method != nullptr && file.name(method->attr) == "open" && !call->args.empty()) {
      mode = constant_text(file, call->args[0]);  // Path.open("ab")
    }
    return mode && mode->size() <= 4 && (mode->find('a') != std::string::npos || mode->starts_with("r"));
  });
}

// The member that a call opens or reads of its receiver, where that is an archive: `archive.open("net.pt")`.
Engine::Argument Engine::member_of_archive(File& file, const Call& call) {
  const auto* method = as<Attribute>(call.func);
  if (method == nullptr || call.args.empty() || (database_.word_roles(file.name(method->attr)) & models::kMemberWord) == 0) return {};
  for (const Callee& callee : library_callees(file, call.func, false)) {
    const models::Facts* facts = facts_named(callee.name);
    const models::RoleRow* row = facts == nullptr ? nullptr : facts->role("archive_member");
    if (row != nullptr) return argument(file, &call, row->argument);
  }
  return {};
}

// The archive that a member's key lies in; no key for what is no member.
Key Engine::archive_of(const Key& key) {
  const std::size_t mark = key.steps.rfind(kMemberMark);
  if (mark == std::string::npos) return {};
  Key archive = key;
  archive.steps.resize(mark);
  return archive;
}

// A helper of the project that returns what it was given, or the content of it: `def read(path): …; return f.read()`.
Key Engine::returned_key(File& file, const Call& call) {
  if (call.func->kind != NodeKind::Name && call.func->kind != NodeKind::Attribute) return {};
  Key common;
  for (const Item& item : items(callee(file, call.func))) {
    if (!item.is(ItemKind::Function)) return {};
    Function* function = function_at(item.file, item.node);
    if (function == nullptr || function->is_generator || function->node->kind != NodeKind::FunctionDef || function->returns.empty()) return {};
    CallSite site = site_for(file, call, item);
    for (const Return* ret : function->returns) {
      if (ret->value == nullptr) return {};
      Key key = key_of(*function->file, ret->value);
      // Of a path that the helper puts together itself it must not be the one who writes there.
      const bool only_names = key.root == Key::Root::Parameter || writers(*function).empty();
      if (!only_names || !key.is_of_parameter(function->file->id, function->node->id)) return {};
      key = substitute_key(key, *function, site);
      if (!key || (common && !(common == key))) return {};
      common = std::move(key);
    }
  }
  return common;
}

Key Engine::def_key(File& file, const Function& scope, DefSetId set, const Expr* use, int depth) {
  FileFlow& walked = flow(file);
  const std::vector<DefId> defs = walked.defs_of(set);
  auto several = [&]() -> Key {
    return {.root = Key::Root::Definition, .file = file.id, .node = Key::kSeveral, .index = static_cast<std::uint32_t>(set)};
  };
  Key common;
  for (DefId id : defs) {
    const Def def = walked.def(id);
    Key key;
    switch (def.kind) {
      case DefKind::Parameter: key = {.root = Key::Root::Parameter, .file = file.id, .node = scope.node->id, .index = def.index}; break;
      case DefKind::Value:
        if (def.path == PathId::Empty && def.value_kind != ValueKind::Iterated) key = compute_key(file, def.value, depth + 1);
        // handle, path = mkstemp(): both are the one file.
        else if (paths_.length(def.path) == 1 && opens_file(file, def.value, true)) key = {.root = Key::Root::Definition, .file = file.id, .node = def.value->id};
        if (!key) key = {.root = Key::Root::Definition, .file = file.id, .node = def.node->id};
        break;
      case DefKind::Import: {
        if (auto text = constant_text(file, use)) key = constant_key(*text);
        else {
          Place place = definition_of(file, use);
          if (place.expr != nullptr && place.expr != use && place.file != &file) key = compute_key(*place.file, place.expr, depth + 1);
        }
        if (!key) key = {.root = Key::Root::Definition, .file = file.id, .node = def.node->id};
        break;
      }
      case DefKind::Mutation:
      case DefKind::Moved:
      case DefKind::NamedStore: continue;  // the object stays the same thing
      case DefKind::Augmented:
        // path += "/m.pt". What a loop adds to leads back to itself, beside what was there before the loop.
        if (def.index != static_cast<std::uint16_t>(BinaryOperator::Add) || walked.defs_of(def.previous).size() != 1) return several();
        key = concat(def_key(file, scope, def.previous, use, depth + 1), text_key(file, def.value, depth + 1));
        if (!key) return several();
        break;
      default: return several();
    }
    if (!common) common = key;
    else if (!(common == key)) return several();
  }
  return common ? common : several();
}

// Parameters of the callee that stand inside the steps, `/{…}`, become what the call passes; those of which nothing is known stay.
std::string Engine::substitute_steps(const std::string& steps, const Function& callee, const CallSite& site) {
  const std::string mark = parameter_mark(callee.file->id, callee.node->id);
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = steps.find(mark); at != std::string::npos; at = steps.find(mark, done)) {
    const std::size_t end = end_of_braces(steps, at);
    const std::optional<Key> inner = end == steps.size() ? std::nullopt : key_of_text(std::string_view(steps).substr(at + 1, end - at - 1));
    if (!inner) break;
    const Key passed = substitute_key(*inner, callee, site);
    out += steps.substr(done, at - done);
    if (!passed || passed.steps.starts_with("/")) out += steps.substr(at, end + 1 - at);
    else out += passed.root == Key::Root::Constant ? passed.steps : "{" + to_text(passed) + "}";
    done = end + 1;
  }
  out += steps.substr(done);
  return out.size() <= kMaxSteps ? out : steps;
}

// Whether the key is of what a module's own code has made, once: it is the same thing in all of its functions.
bool Engine::is_of_module(const Key& key) {
  if (key.root != Key::Root::Definition || key.node == Key::kSeveral) return false;
  // A text of the program can look like a key.
  File* file = key.file < program_.size() ? program_.file(key.file) : nullptr;
  if (file == nullptr || key.node >= file->nodes.size() || file->nodes[key.node] == nullptr) return false;
  return file->function_of(file->nodes[key.node])->is_module();
}

Key Engine::substitute_key(const Key& wanted, const Function& callee, const CallSite& site) {
  Key key = wanted;
  if (key.steps.find('{') != std::string::npos) key.steps = substitute_steps(key.steps, callee, site);
  if (key.root != Key::Root::Parameter || key.file != callee.file->id || key.node != callee.node->id) {
    return key.root == Key::Root::Constant || key.root == Key::Root::Global || is_of_module(key) ? key : Key{};
  }
  if (site.call == nullptr || key.index >= callee.parameters.size()) return {};
  File& file = *site.file;
  if (site.bound && key.index == 0) {
    if (site.receiver != nullptr) return concat(key_of(file, site.receiver), key.steps);
    if (site.receiver_is_own_self) {
      Function* caller = file.function_of(site.call);
      if (caller->parameters.empty()) return {};
      return {.root = Key::Root::Parameter, .file = file.id, .node = caller->node->id, .index = 0, .steps = key.steps};
    }
    return {};
  }
  const Place passed = passed_to(callee, key.index, site);
  return passed.expr == nullptr ? Key{} : concat(key_of(*passed.file, passed.expr), key.steps);
}

// The expression that the call passes for the parameter: an argument, one of a partial, or else the parameter's default.
Engine::Place Engine::passed_to(const Function& callee, std::uint32_t index, const CallSite& site) {
  File& file = *site.file;
  std::string_view name = callee.file->name(callee.parameters[index]->name);
  for (const Keyword* keyword : site.call->keywords) {
    if (keyword->name != NameId::None && file.name(keyword->name) == name) return {&file, keyword->value};
  }
  std::size_t position = index - (site.bound ? 1 : 0) + static_cast<std::size_t>(site.skip);
  if (site.partial != nullptr) {
    for (const Keyword* keyword : site.partial->keywords) {
      if (keyword->name != NameId::None && site.partial_file->name(keyword->name) == name) return {site.partial_file, keyword->value};
    }
    if (std::any_of(site.partial->args.begin(), site.partial->args.end(), [](const Expr* arg) { return arg->kind == NodeKind::Starred; })) return {};
    const std::size_t bound = site.partial->args.size() - 1;  // behind the function itself
    if (position < bound) return {site.partial_file, site.partial->args[position + 1]};
    position -= bound;
  }
  if (position < site.call->args.size() && site.call->args[position]->kind != NodeKind::Starred) return {&file, site.call->args[position]};
  return {callee.file, callee.parameters[index]->default_value};
}

bool Engine::covers_key(const Key& written, bool directory, const Key& wanted) {
  if (!written.has_root_of(wanted)) return false;
  if (written.steps == wanted.steps) return true;
  // An element or a slice of the very object.
  bool object = written.root == Key::Root::Definition || written.root == Key::Root::Parameter;
  if (object && wanted.steps.size() > written.steps.size() + 1 && wanted.steps.starts_with(written.steps)) {
    std::string_view rest = std::string_view(wanted.steps).substr(written.steps.size());
    if (rest[0] == '[' && (rest[1] == ':' || rest[1] == '-' || rest[1] == '{' || (rest[1] >= '0' && rest[1] <= '9'))) return true;
  }
  if (!directory) return false;
  if (written.root == Key::Root::Constant && (written.steps == "." || written.steps.empty())) {
    const bool elsewhere = wanted.steps.starts_with("/") || wanted.steps.starts_with("~") || wanted.steps.starts_with("..");
    return !elsewhere;  // below the working folder
  }
  return wanted.steps.size() > written.steps.size() && wanted.steps.starts_with(written.steps) &&
         (wanted.steps[written.steps.size()] == '/' || written.steps.ends_with("/"));
}

// Whether it is a field of `self` or `cls`, which an heir's object may be.
bool Engine::is_own_receiver(const File& file, const Attribute& attribute) {
  const Function* method = file.function_of(&attribute);
  while (method != nullptr && method->owner == nullptr) method = method->outer;
  const auto* receiver = as<Name>(attribute.value);
  return method != nullptr && receiver != nullptr && !method->parameters.empty() && method->parameters[0]->name == receiver->name;
}

// Whether a class below says anew what the field is.
bool Engine::is_said_anew(Class& cls, std::string_view field) {
  const std::vector<Class*> heirs = subclasses_that_say(cls, field);
  return std::any_of(heirs.begin(), heirs.end(), [&](const Class* heir) {
    return std::any_of(heir->fields.begin(), heir->fields.end(), [&](const Class::Field& own) { return own.value != nullptr && heir->file->name(own.name) == field; });
  });
}

Engine::Place Engine::definition_of(File& file, const Expr* expr, int depth, bool same_object) {
  Place here{&file, expr};
  if (depth > 12) return here;
  if (const auto* await = as<Await>(expr)) return definition_of(file, await->value, depth + 1, same_object);
  if (const auto* walrus = as<NamedExpr>(expr)) return definition_of(file, walrus->value, depth + 1, same_object);
  Function* scope = file.function_of(expr);
  FileFlow& walked = flow(file);
  walked.require(*scope);
  DefSetId defs = walked.reaching(expr);
  const Function* holder = scope;
  if (const auto* name = as<Name>(expr); name != nullptr && defs == DefSetId::None) {
    for (holder = scope->outer; holder != nullptr; holder = holder->outer) {
      if (!holder->binds(name->name)) continue;
      walked.require(*holder);
      defs = walked.at_end(*holder, name->name);
      break;
    }
  }
  std::vector<DefId> candidates;
  if (defs != DefSetId::None) candidates = walked.defs_of(defs);
  std::erase_if(candidates, [&](DefId id) { return walked.def(id).kind == DefKind::Moved; });
  if (same_object) {
    std::erase_if(candidates, [&](DefId id) { return walked.def(id).kind == DefKind::Mutation || walked.def(id).kind == DefKind::NamedStore; });
  }
  if (candidates.size() == 1) {
    const Def def = walked.def(candidates[0]);
    if (def.kind == DefKind::Value && def.value_kind == ValueKind::Plain && def.path == PathId::Empty) {
      return definition_of(file, def.value, depth + 1, same_object);
    }
    if (def.kind == DefKind::Import) {
      const auto* alias = static_cast<const Alias*>(def.node);
      const auto* from = as<ImportFrom>(file.parent(alias));
      if (from == nullptr) return here;
      FileId module = from->level > 0 ? program_.modules().relative(file.name(from->module), from->level, file.id)
                                      : module_file(file.name(from->module), file.id);
      File* other = module == sema::kNoFile || module == file.id ? nullptr : program_.file(module);
      if (other == nullptr) return here;
      auto id = other->name_ids.find(file.name(alias->name));
      if (id == other->name_ids.end()) return here;
      Function& other_module = *other->functions.front();
      FileFlow& other_flow = flow(*other);
      other_flow.require(other_module);
      DefSetId other_defs = other_flow.at_end(other_module, id->second);
      if (other_defs == DefSetId::None || other_flow.defs_of(other_defs).size() != 1) return here;
      const Def there = other_flow.def(other_flow.defs_of(other_defs)[0]);
      if (there.kind == DefKind::Value && there.value_kind == ValueKind::Plain && there.path == PathId::Empty) {
        return definition_of(*other, there.value, depth + 1, same_object);
      }
    }
    return here;
  }
  // module.NAME, self.NAME or Class.NAME with one value.
  if (const auto* attribute = as<Attribute>(expr); attribute != nullptr && defs == DefSetId::None && attribute->value->kind == NodeKind::Name) {
    std::string_view wanted = file.name(attribute->attr);
    SetId object = callee(file, attribute->value);
    for (const Item& item : items(unite(object, near_objects(object)))) {
      if (item.is(ItemKind::Module)) {
        File* other = program_.file(item.file);
        if (other == nullptr) continue;
        auto id = other->name_ids.find(wanted);
        if (id == other->name_ids.end()) continue;
        FileFlow& other_flow = flow(*other);
        other_flow.require(*other->functions.front());
        DefSetId other_defs = other_flow.at_end(*other->functions.front(), id->second);
        if (other_defs == DefSetId::None || other_flow.defs_of(other_defs).size() != 1) continue;
        const Def there = other_flow.def(other_flow.defs_of(other_defs)[0]);
        if (there.kind == DefKind::Value && there.value_kind == ValueKind::Plain && there.path == PathId::Empty) return definition_of(*other, there.value, depth + 1);
        continue;
      }
      Class* cls = nullptr;
      if (item.is(ItemKind::Instance)) cls = class_at(static_cast<std::uint32_t>(item.path), item.index);
      if (item.is(ItemKind::Class)) cls = class_at(item.file, item.node);
      if (cls == nullptr || (is_own_receiver(file, *attribute) && is_said_anew(*cls, wanted))) continue;
      for (Class* one : mro(*cls)) {
        for (const Class::Field& field : one->fields) {
          if (one->file->name(field.name) != wanted || field.value == nullptr) continue;
          // A field that methods set too is no constant.
          bool set = false;
          for (const Expr* mention : one->file->mentions_of(wanted)) set = set || (mention->kind == NodeKind::Attribute && context_of(*mention) == ContextKind::Store);
          if (!set) return {one->file, field.value};
        }
      }
    }
  }
  return here;
}

}  // namespace loadgate::flow
