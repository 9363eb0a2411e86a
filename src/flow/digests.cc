// Digests: of what content is this value the digest, and who decides what it is compared with?
//
// A digest is recognised by the rows (hashlib.sha256(x).hexdigest()), through update() loops, conversions, names and
// helpers of the project. What it is compared with must be pinned: no source may control both.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxDigestDepth = 12;

// A digest that is part of a fixed URL (".../sha256/<digest>/model.pt") is as fixed as the URL.
bool looks_like_path(std::string_view text) {
  if (text.find("://") != std::string_view::npos) return false;
  std::size_t dot = text.rfind('.');
  if (text.find('/') != std::string_view::npos && text.size() < 200 && text.find('=') == std::string_view::npos) return true;
  return dot != std::string_view::npos && dot > 0 && text.size() - dot <= 10;
}

bool is_falsy_constant(const sema::File& file, const Expr* expr) {
  if (expr == nullptr) return true;
  if (const auto* value = as<Singleton>(expr)) return value->value() == SingletonKind::None || value->value() == SingletonKind::False;
  if (expr->kind == NodeKind::Number) return file.text(expr) == "0";
  return false;
}

bool is_empty_container(const Expr* expr) {
  if (const auto* tuple = as<Tuple>(expr)) return tuple->elements.empty();
  if (const auto* list = as<List>(expr)) return list->elements.empty();
  if (const auto* dict = as<Dict>(expr)) return dict->values.empty();
  const auto* call = as<Call>(expr);  // set()
  return call != nullptr && call->func->kind == NodeKind::Name && call->args.empty() && call->keywords.empty();
}

}  // namespace

// Whether a container holds nothing but constants: a display, a set or tuple of one, the keys of a mapping.
bool Engine::literal_container(File& file, const Expr* container) {
  Place place = definition_of(file, container);
  const Expr* expr = place.expr;
  File& where = *place.file;
  const auto* named = as<Name>(container);
  const auto* kept = as<Attribute>(container);
  if (expr != container && (named != nullptr || kept != nullptr)) {
    const std::string_view word = file.name(named != nullptr ? named->name : kept->attr);
    if (is_added_to(file, word) || (&where != &file && is_added_to(where, word))) return false;
  }
  if (const auto* call = as<Call>(expr)) {
    std::string_view name = static_name(where, call->func);
    if ((name == "frozenset" || name == "set" || name == "tuple" || name == "list" || name == "sorted" || name == "dict") && call->args.size() == 1) {
      return literal_container(where, call->args[0]);
    }
    const models::Facts* facts = name.empty() ? nullptr : database_.facts(name);
    if (const models::RoleRow* row = facts == nullptr ? nullptr : facts->role("type_arguments")) {
      const Argument type = argument(where, call, row->argument);
      return type && is_listed_type(*type.file, type.expr);
    }
    if (const auto* method = as<Attribute>(call->func)) {
      std::string_view word = where.name(method->attr);
      Place dict = definition_of(where, method->value);
      if (word == "keys") return literal_container(*dict.file, dict.expr);
      if (word == "get" && !call->args.empty()) {
        return holds_literal_containers(*dict.file, dict.expr) && (call->args.size() < 2 || is_empty_container(call->args[1]) || literal_container(where, call->args[1]));
      }
      if (word == "values") {
        const auto* display = as<Dict>(dict.expr);
        return display != nullptr && std::all_of(display->values.begin(), display->values.end(), [&](const Expr* value) { return constant_text(*dict.file, value).has_value(); });
      }
    }
    return false;
  }
  if (const auto* entry = as<Subscript>(expr)) {
    Place dict = definition_of(where, entry->value);
    return holds_literal_containers(*dict.file, dict.expr);
  }
  auto constant = [&](const Expr* element) -> bool {
    if (element == nullptr) return false;
    if (element->kind == NodeKind::Number) return true;
    if (const auto* tuple = as<Tuple>(element)) {
      return std::all_of(tuple->elements.begin(), tuple->elements.end(), [&](const Expr* part) { return constant_text(where, part).has_value(); });
    }
    if (const auto* star = as<Starred>(element)) return literal_container(where, star->value);
    return constant_text(where, element).has_value();
  };
  Exprs elements;
  if (const auto* tuple = as<Tuple>(expr)) elements = tuple->elements;
  else if (const auto* list = as<List>(expr)) elements = list->elements;
  else if (const auto* set = as<Set>(expr)) elements = set->elements;
  else if (const auto* dict = as<Dict>(expr)) elements = dict->keys;
  else if (const auto* binary = as<BinOp>(expr)) return literal_container(where, binary->left) && literal_container(where, binary->right);
  else return false;
  if (elements.empty() && expr->kind != NodeKind::Set) return false;
  return std::all_of(elements.begin(), elements.end(), constant);
}

// Whether somewhere in the file something that is no constant is put into the container of that name: ALLOWED.add(name).
bool Engine::is_added_to(File& file, std::string_view name) {
  auto constant = [&](const Expr* arg) { return constant_text(file, arg) || is_constant_display(file, arg); };
  for (const Expr* mention : file.mentions_of(name)) {
    const auto* method = as<Attribute>(file.parent(mention));
    const auto* call = method == nullptr || method->value != mention ? nullptr : as<Call>(file.parent(method));
    if (call == nullptr || call->func != method || !is_mutation(file.name(method->attr))) continue;
    const Function& around = *file.function_of(mention);
    const bool is_local = mention->kind == NodeKind::Name && !around.is_module() && around.binds(static_cast<const Name*>(mention)->name);
    if (!is_local && !std::all_of(call->args.begin(), call->args.end(), constant)) return true;
  }
  return false;
}

// ("a", "b") and the like, written out.
bool Engine::is_constant_display(File& file, const Expr* expr) {
  Exprs elements;
  if (const auto* tuple = as<Tuple>(expr)) elements = tuple->elements;
  else if (const auto* list = as<List>(expr)) elements = list->elements;
  else if (const auto* set = as<Set>(expr)) elements = set->elements;
  else return false;
  return std::all_of(elements.begin(), elements.end(), [&](const Expr* one) { return as<StringLiteral>(one) != nullptr || is_constant_display(file, one); });
}

// A display of a mapping whose every value is such a container: whichever key is asked for, it gives a fixed list.
bool Engine::holds_literal_containers(File& file, const Expr* mapping) {
  const auto* dict = as<Dict>(mapping);
  return dict != nullptr && !dict->values.empty() &&
         std::all_of(dict->values.begin(), dict->values.end(), [&](const Expr* value) { return is_empty_container(value) || literal_container(file, value); });
}

// ---------------------------------------------------------------------------------------------------- digests

// A digest that the call begins, of what it is given at once; none where it is no digest after all.
std::optional<Engine::Digest> Engine::digest_by_row(File& file, const Call& call, const models::DigestRow& row, const Callee& callee) {
  // hashlib.new("crc32") and the like: only algorithms that are digests.
  if (const Argument algorithm = row.algorithm.empty() ? Argument{} : argument(file, &call, row.algorithm, callee)) {
    std::string lower = constant_text(*algorithm.file, algorithm.expr).value_or("");
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (lower.find("crc") != std::string::npos || lower.find("adler") != std::string::npos) return std::nullopt;
  }
  Digest digest;
  digest.kind = row.kind;
  const std::string_view name = texts_.view(callee.name);
  digest.what = name.substr(name.rfind('.') + 1);
  if (!row.note.empty()) digest.what += " (" + row.note + ")";
  digest.key = argument(file, &call, row.key, callee);
  if (const Argument data = argument(file, &call, row.data, callee); data && data.path == PathId::Empty) {
    if (Key key = key_of(*data.file, data.expr)) digest.subjects.push_back(std::move(key));
  }
  return digest;
}

// A digest that the call begins; none where it makes something else.
std::optional<Engine::Digest> Engine::new_digest(File& file, const Call& call) {
  for (const Callee& callee : library_callees(file, call.func)) {
    const models::Facts* facts = facts_named(callee.name);
    if (facts == nullptr) continue;
    for (const models::DigestRow* row : facts->digests) {
      if (std::optional<Digest> digest = digest_by_row(file, call, *row, callee)) return digest;
    }
  }
  return std::nullopt;
}

// Adds what update() puts into a hash object, where a variable holds what the call makes.
void Engine::add_updates(File& file, const Call& made, std::vector<Key>& subjects) {
  const Node* parent = file.parent(&made);
  const Expr* target = nullptr;
  if (const auto* assign = as<Assign>(parent); assign != nullptr && assign->targets.size() == 1) target = assign->targets[0];
  if (const auto* walrus = as<NamedExpr>(parent)) target = walrus->target;
  const auto* named_target = as<Name>(target);
  if (named_target == nullptr) return;
  for (const Call* update : file.function_of(&made)->calls) {
    const auto* method = as<Attribute>(update->func);
    if (method == nullptr || file.name(method->attr) != "update" || update->args.empty() || update->start < made.start) continue;
    const auto* receiver = as<Name>(method->value);
    if (receiver == nullptr || receiver->name != named_target->name) continue;
    const Expr* chunk = whole_of_chunk(file, update->args[0]);
    if (chunk == nullptr) continue;
    if (Key key = key_of(file, chunk)) subjects.push_back(std::move(key));
    add_copies(file, *update, subjects);
  }
}

std::optional<Engine::Digest> Engine::digest_of(File& file, const Expr* expr, int depth) {
  if (depth > kMaxDigestDepth) return std::nullopt;
  if (expr->kind == NodeKind::Name || expr->kind == NodeKind::Await || expr->kind == NodeKind::NamedExpr) {
    Place place = definition_of(file, expr, 0, true);
    if (place.expr == expr) return std::nullopt;
    return digest_of(*place.file, place.expr, depth + 1);
  }
  if (const auto* binary = as<BinOp>(expr)) {  // "sha256:" + digest
    if (binary->op() != BinaryOperator::Add) return std::nullopt;
    if (auto right = digest_of(file, binary->right, depth + 1)) return right;
    return digest_of(file, binary->left, depth + 1);
  }
  if (const auto* format = as<JoinedStr>(expr)) {
    for (const Expr* part : format->values) {
      const auto* value = as<FormattedValue>(part);
      if (value == nullptr) continue;
      if (auto inner = digest_of(file, value->value, depth + 1)) return inner;
    }
    return std::nullopt;
  }
  if (std::optional<Digest> printed = digest_by_command(file, expr)) return printed;
  if (const auto* kept = as<Attribute>(expr)) return kept_digest(file, *kept);
  const auto* call = as<Call>(expr);
  if (call == nullptr) return std::nullopt;
  if (const auto* method = as<Attribute>(call->func)) {
    std::string_view name = file.name(method->attr);
    if (name == "hexdigest" || name == "digest" || name == "lower" || name == "upper" || name == "decode" || name == "encode" || name == "strip" ||
        name == "hex" || name == "finalize") {
      if (auto inner = digest_of(file, method->value, depth + 1)) return inner;
    }
    bool digests = name == "hexdigest" || name == "digest";
    if (!digests && is_harmless_method(name) && static_name(file, method).empty()) return std::nullopt;
  }
  // base64.b64encode(digest), str(digest), …
  for (const Callee& callee : library_callees(file, call->func)) {
    const models::Facts* facts = facts_named(callee.name);
    if (facts == nullptr) continue;
    for (const models::DigestRow* row : facts->digests) {
      std::optional<Digest> digest = digest_by_row(file, *call, *row, callee);
      if (!digest) continue;
      add_updates(file, *call, digest->subjects);
      // h.update(a); h.update(b) is the digest of both: each is covered.
      if (!digest->subjects.empty()) return digest;
    }
    if (!facts->flows.empty() && (facts->flows[0]->same || !facts->flows[0]->from.empty())) {
      // A conversion of the digest: b64encode(d), str(d), bytes.fromhex(d).
      if (Argument inner = argument(file, call, facts->flows[0]->from, callee); inner && inner.expr != expr) {
        if (inner.expr->kind == NodeKind::Call || inner.expr->kind == NodeKind::Name) {
          if (auto digest = digest_of(*inner.file, inner.expr, depth + 1)) return digest;
        }
      }
    }
  }
  // A helper of the project that computes a digest of its parameter.
  SetId callee_set = callee(file, call->func);
  bool symbolic = false;
  for (const Item& item : items(callee_set)) symbolic = symbolic || item.is(ItemKind::Parameter);
  if (symbolic) callee_set = unite(callee_set, objects(callee_set));
  for (const Item& item : items(callee_set)) {
    if (!item.is(ItemKind::Function)) continue;
    Function* function = function_at(item.file, item.node);
    if (function == nullptr || function->returns.empty() || function->is_generator) continue;
    CallSite site = site_for(file, *call, item);
    std::optional<Digest> common;
    bool all = true;
    for (const Return* ret : function->returns) {
      if (ret->value == nullptr || is_falsy_constant(*function->file, ret->value)) continue;
      std::optional<Digest> one = digest_of(*function->file, ret->value, depth + 1);
      if (!one) {
        all = false;
        break;
      }
      common = one;
    }
    if (!all || !common) continue;
    Digest digest = *common;
    digest.subjects.clear();
    for (const Key& subject : common->subjects) {
      if (Key key = substitute_key(subject, *function, site)) digest.subjects.push_back(key);
      for (Key& key : fed_before(subject, *function, site)) digest.subjects.push_back(std::move(key));
    }
    if (!digest.subjects.empty()) return digest;
  }
  return std::nullopt;
}

// Whether what a digest is compared with is fixed by somebody other than the source: `kinds` are the kinds of places it
// comes from, which it then cannot vouch for. A key may lie in a file of its own; a digest may not: it could lie beside
// the content.
bool Engine::pinned(File& file, const Expr* expected, SourceKinds& kinds, bool is_key) {
  const Place made = definition_of(file, expected);
  if (is_key && is_made_of_constants(*made.file, made.expr, 0)) return true;
  return pinned(resolve(eval(file, expected)), kinds, is_key, 0);
}

// bytes([3, 17, …]), a key made from such bytes: nothing in it comes from elsewhere, though no text is written out.
bool Engine::is_made_of_constants(File& file, const Expr* expr, int depth) {
  if (depth > kMaxDigestDepth) return false;
  if (expr->kind == NodeKind::Number) return true;
  if (expr->kind == NodeKind::List || expr->kind == NodeKind::Tuple) {
    const Exprs elements = expr->kind == NodeKind::List ? static_cast<const List*>(expr)->elements : static_cast<const Tuple*>(expr)->elements;
    return std::all_of(elements.begin(), elements.end(), [&](const Expr* one) { return is_made_of_constants(file, one, depth + 1); });
  }
  const auto* call = as<Call>(expr);
  if (call == nullptr || call->args.size() != 1 || !call->keywords.empty()) return false;
  const std::string_view name = static_name(file, call->func);
  const Place made = definition_of(file, call->args[0]);
  const models::Facts* facts = name.empty() ? nullptr : database_.facts(name);
  const bool reads = facts != nullptr && (!facts->source_calls.empty() || facts->role("open") != nullptr);
  const bool builds = name == "bytes" || name == "bytearray" || name == "range" || facts != nullptr;
  return builds && !reads && is_made_of_constants(*made.file, made.expr, depth + 1);
}

bool Engine::pinned(SetId expected, SourceKinds& kinds, bool is_key, int depth) {
  const Items found = items(expected);
  if (found.empty() || depth > 3) return false;
  constexpr SourceKinds kFile = models::bit(SourceKind::file);
  constexpr SourceKinds kOthers = models::bit(SourceKind::network) | models::bit(SourceKind::model_hub) | models::bit(SourceKind::web_request) |
                                  models::bit(SourceKind::message) | models::bit(SourceKind::user_interface) |
                                  models::bit(SourceKind::standard_input) | models::bit(SourceKind::unknown);
  constexpr SourceKinds kPackage = models::bit(SourceKind::package_data);
  bool any = false;
  bool part_of_path = false;  // a file's name, below a folder that something else decides
  for (const Item& item : found) {
    switch (item.kind) {
      case ItemKind::Source:
        kinds |= models::bit(item.source());
        any = true;
        break;
      case ItemKind::Literal: {
        File* where = program_.file(item.file);
        const auto* text = as<StringLiteral>(where->nodes[item.node]);
        const bool path = !is_key && text != nullptr && looks_like_path(string_value(*text, where->source.text));
        if (path && item.has(item_flag::kWeak)) part_of_path = true;
        else if (path) kinds |= kFile;
        any = true;
        break;
      }
      case ItemKind::LibraryInstance: {
        if (!item.has(item_flag::kOpaque)) break;
        // Nothing is known of the object but what it was made from: Identity(identity="release@example.org").
        File* where = program_.file(item.file);
        const auto* call = where == nullptr ? nullptr : as<Call>(where->nodes[item.node]);
        if (call == nullptr || !is_key) return false;
        if (!call->args.empty() || !call->keywords.empty()) {
          if (!pinned(resolve(all_arguments(*where, *call)), kinds, is_key, depth + 1)) return false;
        }
        any = true;
        break;
      }
      case ItemKind::Nothing: break;  // a default of None: whoever leaves it out skips the check elsewhere
      default: break;
    }
  }
  constexpr SourceKinds kShipped = kPackage | models::bit(SourceKind::configuration);
  const bool shipped = (kinds & kPackage) != 0 && (kinds & ~kShipped) == 0;
  if (part_of_path && !shipped) kinds |= kFile;
  if (!any || (kinds & (is_key ? kOthers : kOthers | kFile)) != 0) return false;
  // A manifest that ships with the code vouches for what it names itself: who could change it could change the code.
  if (shipped) kinds = 0;
  return true;
}

void Engine::add_digest_guard(File& file, const Expr* digest_expr, const Expr* expected, const Node* at, KeyGuards& out) {
  std::optional<Digest> digest = digest_of(file, digest_expr, 0);
  if (!digest) return;
  SourceKinds kinds = 0;
  // A MAC may come with the content, its key may not: who has no key cannot make it.
  SetId handed = SetId::Empty;
  if (digest->kind != NeutralizationKind::signature_check) {
    // What the function was given to compare with is looked at where it is called.
    SetId value = eval(file, expected);
    bool symbolic = std::any_of(items(value).begin(), items(value).end(), [](const Item& item) { return item.is(ItemKind::Parameter); });
    if (symbolic) handed = value;
    else if (!pinned(value, kinds, false, 0)) return;
  } else if (digest->key && !pinned(*digest->key.file, digest->key.expr, kinds, true)) {
    return;
  }
  for (const Key& subject : digest->subjects) {
    out.push_back({subject, add_guard({digest->kind, file.id, at->id, texts_.intern(digest->what + " compared"), kinds}), false, handed});
  }
}

// A MAC object that was fed with content verified it: false if it is none, or its key comes from where the content does.
bool Engine::add_mac_guards(File& file, const Expr* mac, const Call& verify, TextId what, KeyGuards& out) {
  std::optional<Digest> digest = digest_of(file, mac, 0);
  if (!digest) return false;
  SourceKinds kinds = 0;
  if (digest->key && !pinned(*digest->key.file, digest->key.expr, kinds, true)) return true;
  for (const Key& subject : digest->subjects) out.push_back({subject, add_guard({digest->kind, file.id, verify.id, what, kinds})});
  return true;
}

}  // namespace loadgate::flow
