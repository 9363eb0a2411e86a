// Guards: what a decided condition, or a call that came back, says about content.
//
// The walk over a function (control.cc) leaves at each statement the chain of facts that hold there. Here a fact is
// read: `sha256(x).hexdigest() != PINNED` decided false says that x has a pinned digest; `verify(path)` that came back
// says what every normal way out of verify says of its parameter. A guard covers an expression when its subject has the
// expression's key and nothing has rewritten the thing in between.
#include <algorithm>
#include <array>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxGuardDepth = 12;
constexpr std::uint64_t kFactQuestions = 1500;  // for finding out what one fact says

bool is_falsy_constant(const sema::File& file, const Expr* expr) {
  if (expr == nullptr) return true;
  if (const auto* value = as<Singleton>(expr)) return value->value() == SingletonKind::None || value->value() == SingletonKind::False;
  if (expr->kind == NodeKind::Number) return file.text(expr) == "0";
  return false;
}

// Whether a call may run between a decided condition and a later place. What a `while` does in its body comes before its
// condition is decided again.
bool runs_between(const sema::File& file, const Node* decided, const Call* call, std::uint32_t place) {
  if (call->start < decided->end || call->end > place) return false;
  for (const Node* at = file.parent(decided); at != nullptr && at->kind != NodeKind::FunctionDef; at = file.parent(at)) {
    const auto* loop = as<While>(at);
    if (loop == nullptr) continue;
    bool in_test = is_inside(loop->test, decided);
    if (in_test && call->start >= loop->start && call->end <= loop->end && place >= loop->end) return false;
  }
  return true;
}

}  // namespace

// From where on a fact holds: that of a loop, or of a branch that is surely taken, from its end.
const Node* Engine::ground_of(const File& file, const Fact& fact) {
  if (fact.kind == Fact::Kind::Taken) return taken_statement(file, static_cast<const Expr*>(fact.node));
  return fact.kind == Fact::Kind::Each ? file.parent(fact.node) : fact.node;
}

// Whether the fact can say something of the thing: only a call that has to do with it can.
bool Engine::speaks_of(File& file, const Fact& fact, const Key& key) {
  if (fact.kind == Fact::Kind::Taken) return branch_speaks_of(file, fact.node, key);
  if (fact.kind != Fact::Kind::Returned) return true;
  const auto& call = *static_cast<const Call*>(fact.node);
  const auto* method = as<Attribute>(call.func);
  // `mac.verify(tag)` speaks of what `mac` was fed with.
  bool verifies = method != nullptr && (database_.word_roles(file.name(method->attr)) & models::kGuardWord) != 0;
  auto is_near = [&](const Expr* arg) { return arg->kind == NodeKind::Call && touches(file, *static_cast<const Call*>(arg), key); };
  const auto* made = method == nullptr ? nullptr : as<Call>(method->value);  // submit(check, path).result()
  if (verifies || (made != nullptr && touches(file, *made, key)) || touches(file, call, key) || std::any_of(call.args.begin(), call.args.end(), is_near)) return true;
  // An inner function closes over it.
  if (call.func->kind == NodeKind::Name && !file.function_of(&call)->is_module()) {
    FileFlow& walked = flow(file);
    for (DefId id : walked.defs_of(walked.reaching(call.func))) {
      if (walked.def(id).kind == DefKind::Function) return true;
    }
  }
  const Key element = element_key(key);
  return element && touches(file, call, element);
}

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

// Whether two ways know the same of the same thing.
bool Engine::same_check(const KeyGuard& a, const KeyGuard& b) const {
  return a.subject == b.subject && a.expected == b.expected && guard(a.guard).kind == guard(b.guard).kind &&
         guard(a.guard).excludes == 0 && guard(b.guard).excludes == 0;
}

// The guard, once it is known what the digest was compared with.
std::optional<GuardId> Engine::settle(const KeyGuard& made) {
  if (made.expected == SetId::Empty) return made.guard;
  Guard checked = guard(made.guard);
  if (!pinned(resolve(made.expected), checked.expected, false, 0)) return std::nullopt;
  return add_guard(checked);
}

std::vector<GuardId> Engine::guards_at(File& file, const Expr* expr) {
  Function* function = file.function_of(expr);
  if (function->node->kind == NodeKind::Lambda && function->outer == nullptr) return {};
  const auto* call = as<Call>(expr);
  bool checks = call != nullptr && may_check(file, *call);
  if (!checks && !is_filtered(file, expr) && facts_at(file, expr).empty() && tested_parameters(*function).empty()) return {};
  const Key key = key_of(file, expr);
  std::vector<GuardId> found = guards_of(file, expr, key);
  // A check of an archive covers its members; not the other way round.
  if (const Key archive = archive_of(key)) {
    for (GuardId guard : guards_of(file, expr, archive)) found.push_back(guard);
  }
  return found;
}

std::vector<GuardId> Engine::guards_of(File& file, const Expr* place, const Key& key) {
  if (!key) return {};
  std::vector<GuardId> found;
  // What is found here is kept: a parameter that only a question further out takes for given does not count.
  const Given outside = std::exchange(given_, {});
  for (const Fact& fact : facts_at(file, place)) {
    add_guards(file, fact, place, key, found);
    const bool decided = fact.kind == Fact::Kind::True || fact.kind == Fact::Kind::False;
    const bool is_variable = key.root == Key::Root::Parameter || (key.root == Key::Root::Definition && key.node == Key::kSeveral);
    if (decided && is_variable && key.steps.empty()) add_exclusions(file, fact.node, fact.kind == Fact::Kind::True, key, found);
  }
  // `load(checked(path))`: a call that is used has come back.
  if (const auto* call = as<Call>(place); call != nullptr && may_check(file, *call)) add_guards(file, {Fact::Kind::Returned, call, FactId::None, 0}, place, key, found);
  guards_if_given(file, place, key, found);
  guards_of_filtered(key, found);
  given_ = outside;
  return found;
}

// The guards of one fact that cover the thing of that key.
void Engine::add_guards(File& file, const Fact& fact, const Expr* place, const Key& key, std::vector<GuardId>& found) {
  if (!speaks_of(file, fact, key)) return;
  const KeyGuards said = interpret(file, fact);
  if (said.empty()) return;
  const std::vector<Key> forms = forms_of(key);
  // What was said of a text's bytes is said of the text where that is the content.
  auto covers = [&](const KeyGuard& made, const Key& thing) {
    if (covers_key(made.subject, made.folder, thing)) return true;
    return thing && made.subject.steps.ends_with(kBytesOfText) && made.subject == concat(thing, kBytesOfText) && is_content_as_text(file, place);
  };
  for (const KeyGuard& made : said) {
    NeutralizationKind kind = guard(made.guard).kind;
    if (std::none_of(forms.begin(), forms.end(), [&](const Key& form) { return covers(made, form); })) continue;
    // An allow list speaks of the name, not of the content.
    if (kind != NeutralizationKind::allow_list && rewritten(file, *file.function_of(place), ground_of(file, fact), place->start, key)) continue;
    if (std::optional<GuardId> settled = settle(made)) found.push_back(*settled);
  }
}

// Whether the thing was written again between the check and the place: then the check says nothing any more.
bool Engine::rewritten(File& file, const Function& function, const Node* decided, std::uint32_t place, const Key& key) {
  for (CallOutline& outline : writers(function)) {
    if (!runs_between(file, decided, outline.call, place) || !near(file, outline, key)) continue;
    for (const Write& write : writes_of(file, *outline.call)) {
      if (covers_key(write.target, write.directory, key)) return true;
    }
  }
  return false;
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

Engine::KeyGuards Engine::interpret(File& file, const Fact& fact) {
  QuestionKey question{file.id, fact.node->id, static_cast<std::uint32_t>(fact.kind)};
  if (given_.function != nullptr && given_.function->file == &file) {
    question.d = given_.function->node->id;
    question.e = given_.index + 1;
  }
  return interpreted_.ask(fix_, question, {}, options_.max_depth, {}, [&] {
    auto read = [&] {
      KeyGuards made;
      if (fact.kind == Fact::Kind::Listed) interpret_listed(file, fact.node, made);
      else if (fact.kind == Fact::Kind::Matched || fact.kind == Fact::Kind::Unmatched) interpret_matched(file, fact.node, fact.kind == Fact::Kind::Matched, made);
      else if (fact.kind == Fact::Kind::Each) made = interpret_each(file, fact.node);
      else if (fact.kind == Fact::Kind::Taken) made = interpret_taken(file, fact.node);
      else if (fact.kind == Fact::Kind::Returned) interpret_call(file, *static_cast<const Call*>(fact.node), kReturned, made, 0);
      else interpret_condition(file, fact.node, fact.kind == Fact::Kind::True, made, 0);
      return made;
    };
    return fix_.bounded(kFactQuestions, read, [] { return KeyGuards(); });
  });
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
      // Only one of them is: what all say, but for those that are known to be otherwise.
      KeyGuards common;
      bool first = true;
      for (const Expr* part : op->values) {
        if (std::optional<bool> known = decided(file, part); known && *known != holds) continue;
        KeyGuards one;
        interpret_condition(file, part, holds, one, depth + 1);
        if (one.empty() && is_otherwise(file, part, holds)) continue;
        keep_common(common, one, first);
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
      if (place.expr != condition) return interpret_kept(file, condition, place, holds, out, depth);
      if (has_several_definitions(file, condition)) flag_guards(file, condition, {holds ? kTruthy : kFalsy}, out, depth);
      else interpret_unpacked(file, condition, holds, out);
      return;
    }
    case NodeKind::ListComp:
    case NodeKind::SetComp:
    case NodeKind::DictComp:
      if (!holds) interpret_empty(file, condition, out, depth);
      return;
    case NodeKind::IfExp: choice_guards(file, *static_cast<const IfExp*>(condition), {holds ? kTruthy : kFalsy}, out, depth); return;
    case NodeKind::Attribute:
      remembered_guards(file, *static_cast<const Attribute*>(condition), holds, out, depth);
      [[fallthrough]];
    case NodeKind::Subscript: interpret_result(file, condition, holds, out); return;
    default: return;
  }
}

// A name for a condition that was decided earlier: it says nothing of what has been written since.
void Engine::interpret_kept(File& file, const Expr* name, const Place& made, bool holds, KeyGuards& out, int depth) {
  KeyGuards here;
  interpret_condition(*made.file, made.expr, holds, here, depth + 1);
  Function& function = *file.function_of(name);
  const bool same = made.file == &file && file.function_of(made.expr) == &function;
  for (KeyGuard& one : here) {
    const bool names = guard(one.guard).kind == NeutralizationKind::allow_list;
    if (!same || names || !rewritten(file, function, made.expr, name->start, one.subject)) out.push_back(std::move(one));
  }
}

// `result.issues_count`, `results["summary"]["total_issues"]`, `run(…).returncode`: a part of what a check gave back.
// `level`: the part was compared with that, and `holds` says that it is not worse.
void Engine::interpret_result(File& file, const Expr* part, bool holds, KeyGuards& out, std::string_view level) {
  std::vector<std::string> names;
  const Expr* base = part;
  while (true) {
    if (const auto* attribute = as<Attribute>(base)) {
      names.emplace_back(file.name(attribute->attr));
      base = attribute->value;
    } else if (const auto* subscript = as<Subscript>(base)) {
      if (auto key = constant_text(file, subscript->slice)) names.push_back(*key);
      else if (subscript->slice->kind == NodeKind::Number) names.emplace_back(file.text(subscript->slice));
      base = subscript->value;
    } else {
      break;
    }
  }
  if (names.empty()) return;
  Place made = definition_of(file, base);
  const auto* call = as<Call>(made.expr);
  if (call == nullptr) return;
  if (names.size() == 1 && level.empty()) interpret_record(*made.file, *call, names[0], holds, out);
  for (const Callee& callee : library_callees(*made.file, call->func)) {
    const models::Facts* facts = facts_named(callee.name);
    if (facts == nullptr) continue;
    for (const models::GuardRow* row : facts->guards) {
      bool good = (row->passes == "true" && holds) || (row->passes == "false" && !holds);
      auto verdict = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
        return std::find(row->attributes.begin(), row->attributes.end(), name) != row->attributes.end();
      });
      if (!good || verdict == names.end() || row->at_most != level) continue;
      Argument subject = argument(*made.file, call, row->subject, callee);
      if (!subject) continue;
      Guard held{row->kind, file.id, part->id, texts_.intern(std::string(texts_.view(callee.name)) + "()." + *verdict + " decides")};
      out.push_back({key_of(*subject.file, subject.expr), add_guard(held), row->kind == NeutralizationKind::malware_scan});
    }
    for (const models::RunsRow* row : facts->runs) {
      if (level.empty() && names.front() == "returncode" && row->passes == "returncode" && !holds) command_guards(*made.file, *call, *row, out);
    }
  }
}

// `a == b == c` holds where each pair does.
void Engine::interpret_comparison(File& file, const Compare& compare, bool holds, KeyGuards& out, int depth) {
  if (compare.ops.size() != 1 && !holds) return;
  const Expr* left = compare.left;
  for (std::size_t i = 0; i < compare.ops.size(); ++i) {
    interpret_pair(file, compare, left, compare.ops[i], compare.comparators[i], holds, out, depth);
    left = compare.comparators[i];
  }
}

void Engine::interpret_pair(File& file, const Compare& compare, const Expr* left, CompareOperator op, const Expr* right, bool holds, KeyGuards& out, int depth) {
  bool equal = (op == CompareOperator::Eq || op == CompareOperator::Is) ? holds : (op == CompareOperator::NotEq || op == CompareOperator::IsNot) ? !holds : false;
  bool member = op == CompareOperator::In ? holds : op == CompareOperator::NotIn ? !holds : false;
  const bool at_most = equal || (op == CompareOperator::LtE && holds) || (op == CompareOperator::Gt && !holds);
  if (std::string_view level = static_name(file, right); at_most && level.find('.') != std::string_view::npos) interpret_result(file, left, true, out, level);
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
  const bool differs = (op == CompareOperator::Eq || op == CompareOperator::Is) ? !holds : (op == CompareOperator::NotEq || op == CompareOperator::IsNot) ? holds : false;
  if (equal || differs) {
    interpret_outcome(file, left, file, right, equal, out, depth);
    interpret_outcome(file, right, file, left, equal, out, depth);
  }
  if (equal) interpret_equality(file, left, right, &compare, out);
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
    Key address = address_of_host(file, subject);
    const char* what = address ? "host compared with a constant" : "compared with a constant";
    Key key = address ? std::move(address) : key_of(file, subject);
    if (!key) continue;
    out.push_back({key, add_guard({NeutralizationKind::allow_list, file.id, at->id, texts_.intern(what)})});
  }
}

void Engine::interpret_membership(File& file, const Expr* member, const Expr* container, const Node* at, KeyGuards& out) {
  if (std::optional<Digest> digest = digest_of(file, member, 0)) {
    SourceKinds kinds = 0;
    const Place made = definition_of(file, container);
    const auto* inverted = as<DictComp>(made.expr);
    const bool fixed = literal_container(file, container) || (inverted != nullptr && pinned(*made.file, inverted->key, kinds)) || (inverted == nullptr && pinned(file, container, kinds));
    if (!fixed) return;
    for (const Key& subject : digest->subjects) {
      out.push_back({subject, add_guard({digest->kind, file.id, at->id, texts_.intern(digest->what + " compared with a fixed list"), kinds})});
    }
    return;
  }
  if (!literal_container(file, container)) return interpret_noted(file, member, container, out);
  add_allow_list(file, member, at, out);
}

void Engine::add_allow_list(File& file, const Expr* member, const Node* at, KeyGuards& out) {
  if (Key address = address_of_host(file, member)) {
    out.push_back({address, add_guard({NeutralizationKind::allow_list, file.id, at->id, texts_.intern("host is one of a fixed list")})});
    return;
  }
  // A directory of constants is compared as a whole; the key alone of a mapping is a name.
  Key key = key_of(file, member);
  if (!key) return;
  out.push_back({key, add_guard({NeutralizationKind::allow_list, file.id, at->id, texts_.intern("compared with a fixed list")})});
}

// The subject of a `match` that is one of the constants of its patterns.
void Engine::interpret_listed(File& file, const Expr* subject, KeyGuards& out) {
  if (const auto* tuple = as<Tuple>(subject)) {
    for (const Expr* part : tuple->elements) interpret_listed(file, part, out);
    return;
  }
  std::optional<Digest> digest = digest_of(file, subject, 0);
  if (!digest) return add_allow_list(file, subject, subject, out);
  for (const Key& one : digest->subjects) {
    out.push_back({one, add_guard({digest->kind, file.id, subject->id, texts_.intern(digest->what + " compared with a fixed list")})});
  }
}

// ---------------------------------------------------------------------------------------------------- calls

void Engine::interpret_call(File& file, const Call& call, int outcome, KeyGuards& out, int depth) {
  if (depth > kMaxGuardDepth) return;
  if (const auto* method = as<Attribute>(call.func); method != nullptr && outcome == kTruthy && file.name(method->attr) == "startswith" && !call.args.empty()) {
    return interpret_prefix(file, call, *method, out);
  }
  // NAMES.get(digest): something was found under it.
  if (const auto* method = as<Attribute>(call.func); method != nullptr && outcome == kTruthy && call.args.size() == 1 && file.name(method->attr) == "get") {
    if (digest_of(file, call.args[0], 0)) return interpret_membership(file, call.args[0], method->value, &call, out);
  }
  std::string_view name = static_name(file, call.func);
  if ((name == "all" && outcome == kTruthy) || (name == "any" && outcome == kFalsy)) return interpret_elements(file, call, outcome == kTruthy, out, depth);
  if (name == "all" || name == "any") return interpret_some_element(file, call, outcome == kTruthy, out, depth);
  if (const auto* method = as<Attribute>(call.func); method != nullptr && name.empty() && is_harmless_method(file.name(method->attr))) return;
  if (name == "bool" && call.args.size() == 1) return interpret_condition(file, call.args[0], outcome == kTruthy, out, depth + 1);
  for (const Callee& callee : library_callees(file, call.func)) {
    const models::Facts* facts = facts_named(callee.name);
    if (facts == nullptr) continue;
    if (const models::RoleRow* role = facts->role("await")) {
      Argument coroutine = argument(file, &call, role->argument, callee);
      if (const auto* inner = coroutine.file == &file ? as<Call>(coroutine.expr) : nullptr) interpret_call(file, *inner, outcome, out, depth + 1);
    }
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
      if (!row->pattern.empty()) {
        if (!matches_fixed(argument(file, &call, row->expected, callee), row->pattern == "whole")) continue;
      } else if (!row->expected.empty()) {
        Argument expected = argument(file, &call, row->expected, callee);
        if (!expected || !pinned(*expected.file, expected.expr, kinds, row->kind == NeutralizationKind::signature_check)) continue;
        if (is_falsy_constant(*expected.file, expected.expr)) continue;
        if (row->digits > 0) {
          auto text = constant_text(*expected.file, expected.expr);
          if (!text || static_cast<int>(text->size()) < row->digits) continue;
        }
      }
      for (const models::Selector& selector : row->subject) {
        Argument subject = argument(file, &call, selector, callee);
        if (!subject || subject.path != PathId::Empty) continue;
        const TextId what = texts_.intern(std::string(texts_.view(callee.name)) + "()");
        if (selector.receiver && row->kind == NeutralizationKind::signature_check && add_mac_guards(*subject.file, subject.expr, call, what, out)) break;
        Key key = key_of(*subject.file, subject.expr);
        if (Argument below = row->file.empty() ? Argument{} : argument(file, &call, row->file, callee)) {
          key = path_join(std::move(key), key_of(*below.file, below.expr));
        }
        // A download that checks what it extracts into a folder has checked all that lies there.
        bool folder = row->folder || row->kind == NeutralizationKind::malware_scan || std::any_of(facts->source_calls.begin(), facts->source_calls.end(), [&](const models::SourceRow* source) {
          return source->directory && row->file.empty() && argument(file, &call, source->writes, callee).expr == subject.expr;
        });
        if (key) out.push_back({key, add_guard({row->kind, file.id, call.id, what, kinds}), folder});
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
        const models::Facts* facts = facts_named(callee.name);
        if (facts == nullptr) continue;
        for (const models::RunsRow* row : facts->runs) command_guards(*made.file, *run, *row, out);
      }
    }
  }
  waited_guards(file, call, outcome, out);
  SetId callee_set = callee(file, call.func);
  bool symbolic = false;
  for (const Item& item : items(callee_set)) symbolic = symbolic || item.is(ItemKind::Parameter);
  if (symbolic) callee_set = unite(callee_set, objects(callee_set));
  KeyGuards common;
  bool first = true;
  for (const Called& called : called_functions(file, call, callee_set, outcome == kReturned)) {
    Function* function = called.function;
    const CallSite& site = called.site;
    // A method that subclasses give is not called itself.
    if (has_role_decorator(*function, "abstract") && items(callee_set).size() > 1) continue;
    KeyGuards one;
    if (!runs_body(file, call, *function)) {
      keep_common(common, one, first);
      continue;
    }
    KeyGuards said = function_guards(*function, {outcome});
    for (std::uint32_t index : std::vector<std::uint32_t>(tested_parameters(*function))) {
      KeyGuards more = function_guards(*function, {outcome}, {function, index});
      if (more.size() > said.size() && gives(site, *function, index)) said = std::move(more);
    }
    for (const KeyGuard& made : said) {
      Key key = substitute_key(made.subject, *function, site);
      // What an inner function closes over is the caller's own where the caller is in that function too.
      if (!key && function->file == &file && is_of_function_around(made.subject, *function)) {
        const Function& caller = *file.function_of(&call);
        const Node* around = made.subject.root == Key::Root::Parameter ? file.nodes[made.subject.node] : file.function_of(file.nodes[made.subject.node])->node;
        if (caller.node == around || is_of_function_around(made.subject, caller)) key = made.subject;
      }
      std::vector<Key> subjects = fed_before(made.subject, *function, site);
      if (key) subjects.push_back(std::move(key));
      if (subjects.empty()) continue;
      SetId expected = made.expected == SetId::Empty ? SetId::Empty : substitute(made.expected, *function, site);
      if (made.expected != SetId::Empty && expected == SetId::Empty) continue;
      for (Key& subject : subjects) one.push_back({std::move(subject), made.guard, made.folder, expected});
    }
    if (site.constructs != nullptr && file.parent(&call)->kind == NodeKind::WithItem) guards_on_entry(*const_cast<Class*>(site.constructs), site, one);
    keep_common(common, one, first);
  }
  out.insert(out.end(), common.begin(), common.end());
}

void Engine::keep_common(KeyGuards& common, const KeyGuards& others, bool& first) const {
  if (first) {
    common = others;
    first = false;
    return;
  }
  std::erase_if(common, [&](const KeyGuard& held) {
    return std::none_of(others.begin(), others.end(), [&](const KeyGuard& other) { return same_check(other, held); });
  });
}

}  // namespace loadgate::flow
