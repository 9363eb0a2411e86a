// What functions of the project say of what they are handed: `verify(path)` came back, `is_good(path)` gave a true result,
// `with Verified(path)` was entered, `scan(path).infected` is zero.
//
// A function says what all its ways out with that outcome have in common, in terms of its parameters (or of the variables
// of a function around it); each call puts its arguments in.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// What every normal way out of the function (with that outcome) says of its parameters; `given`: one of them has a value.
Engine::KeyGuards Engine::function_guards(Function& function, const Result& wanted, const Given& given) {
  QuestionKey question{function.file->id, function.node->id, static_cast<std::uint32_t>(wanted.outcome), given.function == nullptr ? 0 : given.index + 1};
  if (wanted.constant != nullptr || !wanted.part.empty()) {
    std::string constant = wanted.constant == nullptr ? "" : std::to_string(wanted.file->id) + ":" + std::to_string(wanted.constant->id);
    question.e = static_cast<std::uint32_t>(texts_.intern(wanted.part + "=" + constant));
  }
  return function_guards_.ask(fix_, question, {}, options_.max_depth, {}, [&] {
    Given before = std::exchange(given_, given);
    KeyGuards made = compute_function_guards(function, wanted);
    given_ = before;
    return made;
  });
}

Engine::KeyGuards Engine::compute_function_guards(Function& function, const Result& wanted) {
  File& file = *function.file;
  FileFlow& walked = flow(file);
  walked.require(function);
  KeyGuards common;
  bool first = true;
  auto exit = [&](const Node* at, FactId end, const Expr* value) {
    std::vector<Fact> facts;
    for (FactId fact = end; fact != FactId::None; fact = walked.fact(fact).parent) facts.push_back(walked.fact(fact));
    for (const Fact& fact : facts) {
      // With the given parameter nobody comes this way.
      if (fact.kind != Fact::Kind::True && fact.kind != Fact::Kind::False) continue;
      if (std::optional<bool> known = decided(file, fact.node); known && *known != (fact.kind == Fact::Kind::True)) return;
    }
    for (const Fact& fact : facts_if_given(file, given_, at)) facts.push_back(fact);
    std::uint32_t place = at != nullptr ? at->start : static_cast<std::uint32_t>(file.source.text.size());
    KeyGuards here;
    for (const Fact& fact : facts) {
      for (const KeyGuard& made : interpret(file, fact)) {
        if (!rewritten(file, function, ground_of(file, fact), place, made.subject)) here.push_back(made);
      }
    }
    if (value != nullptr && !result_guards(file, value, wanted, here, 1)) return;
    keep_common(common, here, first);
  };
  if (const auto* lambda = as<Lambda>(function.node)) {
    result_guards(file, lambda->body, wanted, common, 1);
  } else if (function.is_generator) {
    // A context manager: what holds where it yields.
    for (const Expr* yield : function.yields) {
      if (const Stmt* statement = file.statement_of(yield)) exit(statement, walked.facts_at(statement), nullptr);
    }
  } else {
    for (const Return* ret : function.returns) {
      if (comes_to(file, ret->value, wanted) == false) continue;
      exit(ret, walked.facts_at(ret), ret->value);
    }
    FileFlow::Exit end = walked.exit_of(function);
    if (end.falls_through && comes_to(file, nullptr, wanted) != false) {
      // Both branches of an `if` at the end are ways of their own: `if not self._checked: verify(self.path)`.
      const auto* branch = function.body.empty() ? nullptr : as<If>(function.body.back());
      const FileFlow::BranchEnds ends = branch == nullptr ? FileFlow::BranchEnds{} : walked.ends_of(*branch);
      if (ends.body == FactId::None || ends.orelse == FactId::None) {
        exit(nullptr, end.facts, nullptr);
      } else {
        const KeyGuards before = common;
        const bool is_only = first;
        exit(nullptr, ends.body, nullptr);
        exit(nullptr, ends.orelse, nullptr);
        // … and what is known behind both.
        const KeyGuards of_ways = std::exchange(common, before);
        first = is_only;
        exit(nullptr, end.facts, nullptr);
        common.insert(common.end(), of_ways.begin(), of_ways.end());
      }
    }
  }
  std::erase_if(common, [&](const KeyGuard& made) {
    if (made.subject.root == Key::Root::Constant || made.subject.root == Key::Root::Global) return false;
    if (is_of_function_around(made.subject, function)) return false;
    return made.subject.root != Key::Root::Parameter || made.subject.file != file.id || made.subject.node != function.node->id;
  });
  return common;
}

// Whether the key is of a variable of a function around this one: an inner function that checks what it closes over.
bool Engine::is_of_function_around(const Key& key, const Function& function) {
  if (key.file != function.file->id || key.node == Key::kSeveral) return false;
  if (key.root != Key::Root::Parameter && key.root != Key::Root::Definition) return false;
  const Node* at = function.file->nodes[key.node];
  const Function* holder = key.root == Key::Root::Parameter ? function_at(key.file, key.node) : function.file->function_of(at);
  if (holder == nullptr || holder->is_module()) return false;
  for (const Function* outer = function.outer; outer != nullptr; outer = outer->outer) {
    if (outer == holder) return true;
  }
  return false;
}

// ---------------------------------------------------------------------------------------------------- calls

// Whether the call runs the function's body: a generator's is run by a loop or as a context manager, a coroutine's by
// awaiting it.
bool Engine::runs_body(File& file, const Call& call, const Function& function) const {
  const auto* def = as<FunctionDef>(function.node);
  if (def == nullptr) return true;
  const Node* above = file.parent(&call);
  if (function.is_generator) {
    const auto* loop = as<For>(above);
    return above->kind == NodeKind::WithItem || above->kind == NodeKind::Await || above->kind == NodeKind::Call || (loop != nullptr && loop->iter == &call);
  }
  return (def->flags & FunctionDef::kAsync) == 0 || above->kind == NodeKind::Await || above->kind == NodeKind::Call;
}

// What an object's `__enter__` says of what its constructor was given.
void Engine::guards_on_entry(Class& cls, const CallSite& site, KeyGuards& out) {
  Function* enter = find_method(cls, "__enter__");
  Function* init = find_method(cls, "__init__");
  if (enter == nullptr || init == nullptr) return;
  for (const KeyGuard& made : KeyGuards(function_guards(*enter, {kReturned}))) {
    const Key& subject = made.subject;
    if (subject.root != Key::Root::Parameter || subject.index != 0 || subject.node != enter->node->id || subject.file != enter->file->id) continue;
    if (Key key = substitute_key(stored_key(*init, subject.steps), *init, site)) out.push_back({std::move(key), made.guard, made.folder, made.expected});
  }
}

// What a constructor keeps as `.field…` of its object, in terms of its own parameters.
Key Engine::stored_key(Function& constructor, std::string_view steps) {
  File& file = *constructor.file;
  std::string_view field = steps.empty() ? steps : steps.substr(1);
  field = field.substr(0, field.find_first_of(".[/"));
  if (field.empty() || steps[0] != '.') return {};
  Key found;
  for (const Expr* mention : file.mentions_of(field)) {
    const auto* assign = as<Assign>(file.parent(mention));
    if (mention->kind != NodeKind::Attribute || file.function_of(mention) != &constructor || context_of(*mention) != ContextKind::Store) continue;
    if (found || assign == nullptr || assign->targets.size() != 1) return {};
    found = key_of(file, assign->value);
  }
  return concat(std::move(found), steps.substr(field.size() + 1));
}

bool Engine::is_filtered(File& file, const Expr* expr) {
  if (expr->kind != NodeKind::Name) return false;
  FileFlow& walked = flow(file);
  walked.require(*file.function_of(expr));
  const std::vector<DefId>& defs = walked.defs_of(walked.reaching(expr));
  const Def def = defs.size() == 1 ? walked.def(defs[0]) : Def{};
  const auto* call = def.value_kind == ValueKind::Iterated ? as<Call>(def.value) : nullptr;
  return call != nullptr && (static_name(file, call->func) == "filter" || static_name(file, call->func) == "map");
}

// A part of the record that a helper of the project makes: `return Report(infected=result.infected_files)`, `{"infected": …}`.
void Engine::interpret_record(File& file, const Call& call, std::string_view part, bool holds, KeyGuards& out) {
  call_result_guards(file, call, {holds ? kTruthy : kFalsy, std::string(part)}, out);
}

}  // namespace loadgate::flow
