// Guards: what a decided condition, or a call that came back, says about content.
//
// The walk over a function (control.cc) leaves at each statement the chain of facts that hold there. Here a fact is
// read: `sha256(x).hexdigest() != PINNED` decided false says that x has a pinned digest; `verify(path)` that came back
// says what every normal way out of verify says of its parameter. A guard covers an expression when its subject has the
// expression's key and nothing has rewritten the thing in between.
#include <algorithm>
#include <array>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxGuardDepth = 12;
enum Outcome { kReturned = 0, kTruthy = 1, kFalsy = 2 };

bool is_falsy_constant(const sema::File& file, const Expr* expr) {
  if (expr == nullptr) return true;
  if (const auto* value = as<Singleton>(expr)) return value->value() == SingletonKind::None || value->value() == SingletonKind::False;
  if (expr->kind == NodeKind::Number) return file.text(expr) == "0";
  return false;
}

bool is_truthy_constant(const sema::File& file, const Expr* expr) {
  if (expr == nullptr) return false;
  if (const auto* value = as<Singleton>(expr)) return value->value() == SingletonKind::True;
  if (expr->kind == NodeKind::Number) return file.text(expr) != "0";
  return expr->kind == NodeKind::StringLiteral;
}

bool looks_like_path(std::string_view text) {
  std::size_t dot = text.rfind('.');
  if (text.find('/') != std::string_view::npos && text.find("://") == std::string_view::npos && text.size() < 200 && text.find('=') == std::string_view::npos) return true;
  return dot != std::string_view::npos && dot > 0 && text.size() - dot <= 10;
}

}  // namespace

// ---------------------------------------------------------------------------------------------------- facts at a place

// Facts that hold inside a statement: conditions of a choice, `and`, and comprehension filters around the node.
void Engine::facts_above(File& file, const Node* node, std::vector<Fact>& facts) {
  const Node* child = node;
  for (const Node* at = file.parent(node); at != nullptr && !sema::is_statement(at->kind); child = at, at = file.parent(at)) {
    if (const auto* choice = as<IfExp>(at)) {
      if (child == choice->body) facts.push_back({Fact::Kind::True, choice->test, FactId::None, 0});
      if (child == choice->orelse) facts.push_back({Fact::Kind::False, choice->test, FactId::None, 0});
    } else if (const auto* op = as<BoolOp>(at)) {
      for (const Expr* part : op->values) {
        if (part == child) break;
        facts.push_back({op->is_or() ? Fact::Kind::False : Fact::Kind::True, part, FactId::None, 0});
      }
    } else if (at->kind == NodeKind::ListComp || at->kind == NodeKind::SetComp || at->kind == NodeKind::GeneratorExp || at->kind == NodeKind::DictComp) {
      NodeList<Comprehension> parts = at->kind == NodeKind::ListComp   ? static_cast<const ListComp*>(at)->generators
                                      : at->kind == NodeKind::SetComp  ? static_cast<const SetComp*>(at)->generators
                                      : at->kind == NodeKind::DictComp ? static_cast<const DictComp*>(at)->generators
                                                                       : static_cast<const GeneratorExp*>(at)->generators;
      if (child->kind == NodeKind::Comprehension) continue;
      for (const Comprehension* part : parts) {
        for (const Expr* test : part->ifs) facts.push_back({Fact::Kind::True, test, FactId::None, 0});
      }
    } else if (at->kind == NodeKind::Lambda) {
      return;
    }
  }
}

std::vector<GuardId> Engine::guards_at(File& file, const Expr* expr) {
  Function* function = file.function_of(expr);
  if (function->node->kind == NodeKind::Lambda && function->outer == nullptr) return {};
  FileFlow& walked = flow(file);
  walked.require(*function);
  std::vector<Fact> facts;
  facts_above(file, expr, facts);
  if (function->node->kind != NodeKind::Lambda) {
    const Stmt* statement = file.statement_of(expr);
    if (statement != nullptr) {
      for (FactId at = walked.facts_at(statement); at != FactId::None; at = walked.fact(at).parent) facts.push_back(walked.fact(at));
    }
  }
  if (facts.empty()) return {};
  Key key = key_of(file, expr);
  if (!key) return {};
  std::vector<GuardId> found;
  for (const Fact& fact : facts) {
    if (fact.kind == Fact::Kind::Returned) {
      // Only a call that has to do with the thing can say something of it.
      if (!touches(file, *static_cast<const Call*>(fact.node), key)) continue;
    }
    for (const KeyGuard& made : KeyGuards(interpret(file, fact))) {
      NeutralizationKind kind = guard(made.guard).kind;
      bool folder = kind == NeutralizationKind::malware_scan;
      bool loose = kind == NeutralizationKind::allow_list || kind == NeutralizationKind::integrity_check;
      (void)loose;
      if (!covers_key(made.subject, folder, key)) continue;
      // Written again after the check: the check says nothing any more.
      bool rewritten = false;
      for (CallOutline& outline : writers(*function)) {
        const Call* call = outline.call;
        if (call->start < fact.node->end || call->end > expr->start || rewritten) continue;
        if (kind == NeutralizationKind::allow_list) break;  // speaks of the name, not of the content
        if (!near(file, outline, key)) continue;
        for (const Write& write : std::vector<Write>(writes_of(file, *call))) rewritten = rewritten || covers_key(write.target, write.directory, key);
      }
      if (!rewritten) found.push_back(made.guard);
    }
  }
  return found;
}

std::vector<Fact> Engine::facts_at(File& file, const Node* node) {
  std::vector<Fact> facts;
  Function* function = file.function_of(node);
  FileFlow& walked = flow(file);
  walked.require(*function);
  facts_above(file, node, facts);
  const Stmt* statement = file.statement_of(node);
  if (statement == nullptr || function->node->kind == NodeKind::Lambda) return facts;
  for (FactId at = walked.facts_at(statement); at != FactId::None; at = walked.fact(at).parent) facts.push_back(walked.fact(at));
  return facts;
}

const Engine::KeyGuards& Engine::interpret(File& file, const Fact& fact) {
  std::uint64_t id = id_of(file, fact.node) * 4 + static_cast<std::uint64_t>(fact.kind);
  if (auto found = interpreted_.find(id); found != interpreted_.end()) return found->second;
  interpreted_[id] = {};
  KeyGuards made;
  if (fact.kind == Fact::Kind::Returned) interpret_call(file, *static_cast<const Call*>(fact.node), kReturned, made, 0);
  else interpret_condition(file, fact.node, fact.kind == Fact::Kind::True, made, 0);
  return interpreted_[id] = std::move(made);
}

// ---------------------------------------------------------------------------------------------------- conditions

void Engine::interpret_condition(File& file, const Expr* condition, bool holds, KeyGuards& out, int depth) {
  if (depth > kMaxGuardDepth) return;
  switch (condition->kind) {
    case NodeKind::UnaryOp: {
      const auto* unary = static_cast<const UnaryOp*>(condition);
      if (unary->op() == UnaryOperator::Not) interpret_condition(file, unary->operand, !holds, out, depth + 1);
      return;
    }
    case NodeKind::BoolOp: {
      const auto* op = static_cast<const BoolOp*>(condition);
      if (op->is_or() != holds) {  // `a and b` true, `a or b` false: both parts are decided
        for (const Expr* part : op->values) interpret_condition(file, part, holds, out, depth + 1);
        return;
      }
      // Only one of them is: what all say.
      KeyGuards common;
      bool first = true;
      for (const Expr* part : op->values) {
        KeyGuards one;
        interpret_condition(file, part, holds, one, depth + 1);
        if (first) {
          common = one;
        } else {
          std::erase_if(common, [&](const KeyGuard& held) {
            return std::none_of(one.begin(), one.end(), [&](const KeyGuard& other) {
              return other.subject == held.subject && guard(other.guard).kind == guard(held.guard).kind;
            });
          });
        }
        first = false;
      }
      out.insert(out.end(), common.begin(), common.end());
      return;
    }
    case NodeKind::Compare: interpret_comparison(file, *static_cast<const Compare*>(condition), holds, out, depth); return;
    case NodeKind::Call: interpret_call(file, *static_cast<const Call*>(condition), holds ? kTruthy : kFalsy, out, depth); return;
    case NodeKind::Await: interpret_condition(file, static_cast<const Await*>(condition)->value, holds, out, depth + 1); return;
    case NodeKind::NamedExpr: interpret_condition(file, static_cast<const NamedExpr*>(condition)->value, holds, out, depth + 1); return;
    case NodeKind::Name: {
      Place place = definition_of(file, condition);
      if (place.expr != condition) interpret_condition(*place.file, place.expr, holds, out, depth + 1);
      return;
    }
    case NodeKind::Attribute: {
      const auto* attribute = static_cast<const Attribute*>(condition);
      std::string_view name = file.name(attribute->attr);
      Place made = definition_of(file, attribute->value);
      const auto* call = as<Call>(made.expr);
      if (call == nullptr) return;
      for (const Callee& callee : library_callees(*made.file, call->func)) {
        const models::Facts* facts = database_.facts(texts_.view(callee.name));
        if (facts == nullptr) continue;
        for (const models::GuardRow* row : facts->guards) {
          if (std::find(row->attributes.begin(), row->attributes.end(), name) == row->attributes.end()) continue;
          bool good = (row->passes == "true" && holds) || (row->passes == "false" && !holds);
          if (!good) continue;
          Argument subject = argument(*made.file, call, row->subject, callee);
          if (!subject) continue;
          Guard held{row->kind, file.id, condition->id, texts_.intern(std::string(texts_.view(callee.name)) + "()." + std::string(name) + " decides")};
          out.push_back({key_of(*subject.file, subject.expr), add_guard(held)});
        }
        for (const models::RunsRow* row : facts->runs) {
          if (name == "returncode" && row->passes == "returncode" && !holds) command_guards(*made.file, *call, *row, out);
        }
      }
      return;
    }
    default: return;
  }
}

void Engine::interpret_comparison(File& file, const Compare& compare, bool holds, KeyGuards& out, int depth) {
  if (compare.ops.size() != 1) return;
  const Expr* left = compare.left;
  const Expr* right = compare.comparators[0];
  CompareOperator op = compare.ops[0];
  bool equal = (op == CompareOperator::Eq || op == CompareOperator::Is) ? holds : (op == CompareOperator::NotEq || op == CompareOperator::IsNot) ? !holds : false;
  bool member = op == CompareOperator::In ? holds : op == CompareOperator::NotIn ? !holds : false;
  if (member) {
    interpret_membership(file, left, right, &compare, out);
    return;
  }
  auto zero = [&](const Expr* expr) {
    return (expr->kind == NodeKind::Number && file.text(expr) == "0") || (expr->kind == NodeKind::Singleton && static_cast<const Singleton*>(expr)->value() != SingletonKind::True);
  };
  // x == 0, x != 0, x > 0, len(x) == 0, x is None: what x being falsy says.
  if (zero(right)) {
    bool falsy = equal || (op == CompareOperator::Gt && !holds) || (op == CompareOperator::GtE && false) || (op == CompareOperator::LtE && holds);
    const Expr* tested = left;
    if (const auto* call = as<Call>(left); call != nullptr && static_name(file, call->func) == "len" && !call->args.empty()) tested = call->args[0];
    bool none = right->kind == NodeKind::Singleton && static_cast<const Singleton*>(right)->value() == SingletonKind::None;
    bool not_equal = (op == CompareOperator::NotEq || op == CompareOperator::IsNot) ? holds : (op == CompareOperator::Eq || op == CompareOperator::Is) ? !holds : false;
    if (falsy) interpret_condition(file, tested, false, out, depth + 1);
    else if (none && not_equal) interpret_condition(file, tested, true, out, depth + 1);
    else if (right->kind == NodeKind::Singleton && not_equal && !none) interpret_condition(file, tested, true, out, depth + 1);
    return;
  }
  if (right->kind == NodeKind::Singleton && equal) {  // is True
    interpret_condition(file, left, true, out, depth + 1);
    return;
  }
  if (!equal) return;
  interpret_equality(file, left, right, &compare, out);
}

void Engine::interpret_equality(File& file, const Expr* left, const Expr* right, const Node* at, KeyGuards& out) {
  if (digest_of(file, left, 0)) {
    add_digest_guard(file, left, right, at, out);
    return;
  }
  if (digest_of(file, right, 0)) {
    add_digest_guard(file, right, left, at, out);
    return;
  }
  // A path or URL that equals a constant.
  for (auto [subject, constant] : {std::pair(left, right), std::pair(right, left)}) {
    if (!constant_text(file, constant) || constant_text(file, subject)) continue;
    Key key = key_of(file, subject);
    if (!key) continue;
    out.push_back({key, add_guard({NeutralizationKind::allow_list, file.id, at->id, texts_.intern("compared with a constant")})});
  }
}

void Engine::interpret_membership(File& file, const Expr* member, const Expr* container, const Node* at, KeyGuards& out) {
  if (std::optional<Digest> digest = digest_of(file, member, 0)) {
    SourceKinds kinds = 0;
    if (!literal_container(file, container) && !pinned(file, container, kinds)) return;
    for (const Key& subject : digest->subjects) {
      out.push_back({subject, add_guard({digest->kind, file.id, at->id, texts_.intern(digest->what + " compared with a fixed list"), kinds})});
    }
    return;
  }
  if (!literal_container(file, container)) return;
  // A directory of constants is compared as a whole; the key alone of a mapping is a name.
  Key key = key_of(file, member);
  if (!key) return;
  out.push_back({key, add_guard({NeutralizationKind::allow_list, file.id, at->id, texts_.intern("compared with a fixed list")})});
}

// Whether a container holds nothing but constants: a display, a set or tuple of one, the keys of a mapping.
bool Engine::literal_container(File& file, const Expr* container) {
  Place place = definition_of(file, container);
  const Expr* expr = place.expr;
  File& where = *place.file;
  if (const auto* call = as<Call>(expr)) {
    std::string_view name = static_name(where, call->func);
    if ((name == "frozenset" || name == "set" || name == "tuple" || name == "list" || name == "sorted" || name == "dict") && call->args.size() == 1) {
      return literal_container(where, call->args[0]);
    }
    if (const auto* method = as<Attribute>(call->func)) {
      std::string_view word = where.name(method->attr);
      Place dict = definition_of(where, method->value);
      if (word == "keys") return literal_container(*dict.file, dict.expr);
      if (word == "values") {
        const auto* display = as<Dict>(dict.expr);
        return display != nullptr && std::all_of(display->values.begin(), display->values.end(), [&](const Expr* value) { return constant_text(*dict.file, value).has_value(); });
      }
    }
    return false;
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

// ---------------------------------------------------------------------------------------------------- digests

std::optional<Engine::Digest> Engine::digest_of(File& file, const Expr* expr, int depth) {
  if (depth > kMaxGuardDepth) return std::nullopt;
  if (expr->kind == NodeKind::Name || expr->kind == NodeKind::Await || expr->kind == NodeKind::NamedExpr) {
    Place place = definition_of(file, expr);
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
  const auto* call = as<Call>(expr);
  if (call == nullptr) return std::nullopt;
  if (const auto* method = as<Attribute>(call->func)) {
    std::string_view name = file.name(method->attr);
    if (name == "hexdigest" || name == "digest" || name == "lower" || name == "upper" || name == "decode" || name == "encode" || name == "strip" ||
        name == "hex" || name == "finalize") {
      if (auto inner = digest_of(file, method->value, depth + 1)) return inner;
    }
  }
  // base64.b64encode(digest), str(digest), …
  for (const Callee& callee : library_callees(file, call->func)) {
    const models::Facts* facts = database_.facts(texts_.view(callee.name));
    if (facts == nullptr) continue;
    for (const models::DigestRow* row : facts->digests) {
      if (!row->algorithm.empty()) {
        // hashlib.new("crc32") and the like: only algorithms that are digests.
        if (Argument algorithm = argument(file, call, row->algorithm, callee)) {
          auto text = constant_text(*algorithm.file, algorithm.expr);
          if (text) {
            std::string lower = *text;
            std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            if (lower.find("crc") != std::string::npos || lower.find("adler") != std::string::npos) continue;
          }
        }
      }
      Digest digest;
      digest.kind = row->kind;
      std::string name(texts_.view(callee.name));
      digest.what = name.substr(name.rfind('.') + 1);
      if (!row->note.empty()) digest.what += " (" + row->note + ")";
      if (Argument data = argument(file, call, row->data, callee); data && data.path == PathId::Empty) {
        if (Key key = key_of(*data.file, data.expr)) digest.subjects.push_back(key);
      }
      // Content added by update(): of the variable that holds this object.
      const Node* parent = file.parent(call);
      const Expr* target = nullptr;
      if (const auto* assign = as<Assign>(parent); assign != nullptr && assign->targets.size() == 1) target = assign->targets[0];
      if (const auto* walrus = as<NamedExpr>(parent)) target = walrus->target;
      if (const auto* named_target = as<Name>(target)) {
        Function* function = file.function_of(call);
        for (const Call* update : function->calls) {
          const auto* method = as<Attribute>(update->func);
          if (method == nullptr || file.name(method->attr) != "update" || update->args.empty() || update->start < call->start) continue;
          const auto* receiver = as<Name>(method->value);
          if (receiver == nullptr || receiver->name != named_target->name) continue;
          // A chunk stands for what it is read from.
          const Expr* chunk = update->args[0];
          for (int hops = 0; hops < 6; ++hops) {
            Function* scope = file.function_of(chunk);
            FileFlow& walked = flow(file);
            walked.require(*scope);
            DefSetId defs = walked.reaching(chunk);
            const Expr* next = nullptr;
            if (chunk->kind == NodeKind::Name && defs != DefSetId::None) {
              for (DefId id : walked.defs_of(defs)) {
                const Def def = walked.def(id);
                if (def.kind != DefKind::Value || def.value == nullptr) continue;
                if (def.value_kind == ValueKind::Context) continue;
                next = def.value;
                if (def.value_kind != ValueKind::Iterated) continue;
                if (const auto* iter = as<Call>(next)) {
                  if (static_name(file, iter->func) == "iter" && !iter->args.empty()) {
                    if (const auto* lambda = as<Lambda>(iter->args[0])) next = lambda->body;
                    else if (const auto* partial = as<Call>(iter->args[0]); partial != nullptr && !partial->args.empty()) next = partial->args[0];
                  }
                }
              }
            }
            if (const auto* inner = as<Call>(chunk)) {
              const auto* read = as<Attribute>(inner->func);
              if (read != nullptr && (file.name(read->attr) == "read" || file.name(read->attr) == "iter_content" || file.name(read->attr) == "iter_bytes" || file.name(read->attr) == "chunks")) next = read->value;
            }
            if (const auto* read = as<Attribute>(chunk); read != nullptr && file.name(read->attr) == "read") next = read->value;
            if (next == nullptr || next == chunk) break;
            chunk = next;
          }
          if (Key key = key_of(file, chunk)) digest.subjects.push_back(key);
        }
      }
      if (digest.subjects.empty()) continue;
      // h.update(a); h.update(b) is the digest of both: each is covered.
      return digest;
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
  SetId callee_set = eval(file, call->func);
  bool symbolic = false;
  for (const Item& item : items(callee_set)) symbolic = symbolic || item.is(ItemKind::Parameter);
  if (symbolic) callee_set = unite(callee_set, objects(callee_set));
  for (const Item& item : Items(items(callee_set))) {
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
    }
    if (!digest.subjects.empty()) return digest;
  }
  return std::nullopt;
}

// Whether what a digest is compared with is fixed by somebody other than the source: `kinds` are the kinds of places it
// comes from, which it then cannot vouch for.
bool Engine::pinned(File& file, const Expr* expected, SourceKinds& kinds) {
  const Items found = items(resolve(eval(file, expected)));
  if (found.empty()) return false;
  constexpr SourceKinds kOthers = models::bit(SourceKind::network) | models::bit(SourceKind::model_hub) | models::bit(SourceKind::web_request) |
                                  models::bit(SourceKind::message) | models::bit(SourceKind::user_interface) |
                                  models::bit(SourceKind::standard_input) | models::bit(SourceKind::unknown) | models::bit(SourceKind::file);
  bool any = false;
  for (const Item& item : found) {
    switch (item.kind) {
      case ItemKind::Source: kinds |= models::bit(item.source()); any = true; break;
      case ItemKind::Literal: {
        File* where = program_.file(item.file);
        const auto* text = as<StringLiteral>(where->nodes[item.node]);
        if (text != nullptr && looks_like_path(string_value(*text, where->source.text))) kinds |= models::bit(SourceKind::file);
        any = true;
        break;
      }
      case ItemKind::LibraryInstance:
        if (item.has(item_flag::kOpaque)) return false;
        break;
      case ItemKind::Nothing: break;  // a default of None: whoever leaves it out skips the check elsewhere
      default: break;
    }
  }
  return any && (kinds & kOthers) == 0;
}

void Engine::add_digest_guard(File& file, const Expr* digest_expr, const Expr* expected, const Node* at, KeyGuards& out) {
  std::optional<Digest> digest = digest_of(file, digest_expr, 0);
  if (!digest) return;
  SourceKinds kinds = 0;
  // A MAC may come with the content: who has no key cannot make it.
  if (digest->kind != NeutralizationKind::signature_check && !pinned(file, expected, kinds)) return;
  for (const Key& subject : digest->subjects) {
    out.push_back({subject, add_guard({digest->kind, file.id, at->id, texts_.intern(digest->what + " compared"), kinds})});
  }
}

// ---------------------------------------------------------------------------------------------------- calls

void Engine::interpret_call(File& file, const Call& call, int outcome, KeyGuards& out, int depth) {
  if (depth > kMaxGuardDepth) return;
  if (const auto* method = as<Attribute>(call.func); method != nullptr && outcome == kTruthy && file.name(method->attr) == "startswith" && !call.args.empty()) {
    // A URL prefix with scheme, host and the slash behind it.
    auto fixed = [&](const Expr* prefix) {
      auto text = constant_text(file, prefix);
      if (!text) return false;
      std::size_t scheme = text->find("://");
      return scheme != std::string::npos && scheme > 0 && text->find('/', scheme + 3) != std::string::npos && text->size() > scheme + 4;
    };
    Place prefixes = definition_of(file, call.args[0]);
    bool good = fixed(call.args[0]);
    if (const auto* tuple = as<Tuple>(prefixes.expr)) {
      good = !tuple->elements.empty() && std::all_of(tuple->elements.begin(), tuple->elements.end(), fixed);
    }
    if (good) {
      if (Key key = key_of(file, method->value)) {
        out.push_back({key, add_guard({NeutralizationKind::allow_list, file.id, call.id, texts_.intern("URL begins with a fixed host")})});
      }
    }
    return;
  }
  std::string_view name = static_name(file, call.func);
  if (name == "bool" && call.args.size() == 1) return interpret_condition(file, call.args[0], outcome == kTruthy, out, depth + 1);
  for (const Callee& callee : library_callees(file, call.func)) {
    const models::Facts* facts = database_.facts(texts_.view(callee.name));
    if (facts == nullptr) continue;
    for (const models::CompareRow* row : facts->compares) {
      if (outcome != kTruthy) continue;
      Argument left = argument(file, &call, row->left, callee);
      Argument right = argument(file, &call, row->right, callee);
      if (left && right) interpret_equality(file, left.expr, right.expr, &call, out);
    }
    for (const models::GuardRow* row : facts->guards) {
      bool good = (row->passes == "returns" && outcome == kReturned) || (row->passes == "true" && outcome == kTruthy) || (row->passes == "false" && outcome == kFalsy);
      if (!good || row->global_switch || !row->attributes.empty()) continue;
      SourceKinds kinds = 0;
      if (!row->expected.empty()) {
        Argument expected = argument(file, &call, row->expected, callee);
        if (!expected || !pinned(*expected.file, expected.expr, kinds)) continue;
        if (is_falsy_constant(*expected.file, expected.expr)) continue;
        if (row->digits > 0) {
          auto text = constant_text(*expected.file, expected.expr);
          if (!text || static_cast<int>(text->size()) < row->digits) continue;
        }
      }
      for (const models::Selector& selector : row->subject) {
        Argument subject = argument(file, &call, selector, callee);
        if (!subject || subject.path != PathId::Empty) continue;
        if (Key key = key_of(*subject.file, subject.expr)) {
          out.push_back({key, add_guard({row->kind, file.id, call.id, texts_.intern(std::string(texts_.view(callee.name)) + "()"), kinds})});
        }
        break;
      }
    }
    for (const models::RunsRow* row : facts->runs) {
      bool checks = row->passes == "returns" && outcome == kReturned;
      if (outcome == kReturned && !row->check.empty()) {
        Argument check = argument(file, &call, row->check, callee);
        models::Literal yes;
        yes.type = models::Literal::Type::Boolean;
        yes.boolean = true;
        checks = checks || (check && provably(*check.file, check.expr, yes));
      }
      checks = checks || (row->passes == "zero" && outcome == kFalsy);
      if (checks) command_guards(file, call, *row, out);
    }
  }
  // `subprocess.run(...).check_returncode()` came back.
  if (const auto* method = as<Attribute>(call.func); method != nullptr && outcome == kReturned && file.name(method->attr) == "check_returncode") {
    Place made = definition_of(file, method->value);
    if (const auto* run = as<Call>(made.expr)) {
      for (const Callee& callee : library_callees(*made.file, run->func)) {
        const models::Facts* facts = database_.facts(texts_.view(callee.name));
        if (facts == nullptr) continue;
        for (const models::RunsRow* row : facts->runs) command_guards(*made.file, *run, *row, out);
      }
    }
  }
  SetId callee_set = eval(file, call.func);
  bool symbolic = false;
  for (const Item& item : items(callee_set)) symbolic = symbolic || item.is(ItemKind::Parameter);
  if (symbolic) callee_set = unite(callee_set, objects(callee_set));
  KeyGuards common;
  bool first = true;
  for (const Item& item : Items(items(callee_set))) {
    Function* function = nullptr;
    CallSite site{.file = &file, .call = &call};
    if (item.is(ItemKind::Function)) {
      function = function_at(item.file, item.node);
      site = site_for(file, call, item);
    } else if (item.is(ItemKind::Class) && outcome == kReturned) {
      Class* cls = class_at(item.file, item.node);
      function = cls == nullptr ? nullptr : find_method(*cls, "__init__");
      site.bound = true;
      site.constructs = cls;
    }
    if (function == nullptr) continue;
    KeyGuards one;
    for (const KeyGuard& made : KeyGuards(function_guards(*function, outcome))) {
      if (Key key = substitute_key(made.subject, *function, site)) one.push_back({key, made.guard});
    }
    if (first) {
      common = one;
    } else {
      std::erase_if(common, [&](const KeyGuard& held) {
        return std::none_of(one.begin(), one.end(), [&](const KeyGuard& other) { return other.subject == held.subject && guard(other.guard).kind == guard(held.guard).kind; });
      });
    }
    first = false;
  }
  out.insert(out.end(), common.begin(), common.end());
}

// What every normal way out of the function (with that outcome) says of its parameters.
const Engine::KeyGuards& Engine::function_guards(Function& function, int outcome) {
  std::uint64_t id = id_of(*function.file, function.node) * 4 + static_cast<std::uint64_t>(outcome);
  if (auto found = function_guards_.find(id); found != function_guards_.end()) return found->second;
  function_guards_[id] = {};
  File& file = *function.file;
  FileFlow& walked = flow(file);
  walked.require(function);
  KeyGuards common;
  bool first = true;
  auto exit = [&](const Node* at, FactId facts, const Expr* value) {
    KeyGuards here;
    for (FactId fact = facts; fact != FactId::None; fact = walked.fact(fact).parent) {
      const Fact held = walked.fact(fact);
      for (const KeyGuard& made : KeyGuards(interpret(file, held))) {
        // Written again before the way out?
        bool rewritten = false;
        for (CallOutline& outline : writers(function)) {
          const Call* call = outline.call;
          if (call->start < held.node->end || (at != nullptr && call->end > at->start)) continue;
          if (!near(file, outline, made.subject)) continue;
          for (const Write& write : std::vector<Write>(writes_of(file, *call))) rewritten = rewritten || covers_key(write.target, write.directory, made.subject);
        }
        if (!rewritten) here.push_back(made);
      }
    }
    if (value != nullptr && outcome != kReturned) interpret_condition(file, value, outcome == kTruthy, here, 1);
    if (first) {
      common = here;
    } else {
      std::erase_if(common, [&](const KeyGuard& held) {
        return std::none_of(here.begin(), here.end(), [&](const KeyGuard& other) { return other.subject == held.subject && guard(other.guard).kind == guard(held.guard).kind; });
      });
    }
    first = false;
  };
  if (const auto* lambda = as<Lambda>(function.node)) {
    if (outcome != kReturned) interpret_condition(file, lambda->body, outcome == kTruthy, common, 1);
  } else if (function.is_generator) {
    // A context manager: what holds where it yields.
    for (const Expr* yield : function.yields) {
      if (const Stmt* statement = file.statement_of(yield)) exit(statement, walked.facts_at(statement), nullptr);
    }
  } else {
    for (const Return* ret : function.returns) {
      if (outcome == kTruthy && is_falsy_constant(file, ret->value)) continue;
      if (outcome == kFalsy && ret->value != nullptr && is_truthy_constant(file, ret->value)) continue;
      exit(ret, walked.facts_at(ret), ret->value);
    }
    FileFlow::Exit end = walked.exit_of(function);
    if (end.falls_through && outcome != kTruthy) exit(nullptr, end.facts, nullptr);
  }
  std::erase_if(common, [&](const KeyGuard& made) {
    if (made.subject.root == Key::Root::Constant || made.subject.root == Key::Root::Global) return false;
    return made.subject.root != Key::Root::Parameter || made.subject.file != file.id || made.subject.node != function.node->id;
  });
  return function_guards_[id] = std::move(common);
}

// ---------------------------------------------------------------------------------------------------- whole program

std::vector<GuardId> Engine::global_guards(File& file, const Call* call) {
  std::vector<GuardId> found;
  // A switch thrown by module-level code, or earlier in the same function.
  for (const auto& function : file.functions) {
    if (!function->is_module() && function.get() != file.function_of(call)) continue;
    for (const Call* other : function->calls) {
      std::string_view dotted = static_name(file, other->func);
      const models::Facts* facts = dotted.empty() ? nullptr : database_.facts(dotted);
      if (facts == nullptr) continue;
      for (const models::GuardRow* row : facts->guards) {
        if (!row->global_switch) continue;
        bool module_level = function->is_module();
        bool before = module_level && !file.function_of(call)->is_module() ? dominates(file, other, file.tree.root->body.back()) || file.statement_of(other) == file.tree.root->body.back()
                                                                           : dominates(file, other, call);
        if (!before) continue;
        found.push_back(add_guard({row->kind, file.id, other->id, texts_.intern(std::string(dotted) + "()")}));
      }
    }
  }
  return found;
}

}  // namespace loadgate::flow
