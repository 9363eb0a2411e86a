// Flags: checks that stand under a switch of the program's own which is settled.
//
// `VERIFY = True` in the module (or in a module or class of settings), then `if VERIFY: verify(path)` or
// `if VERIFY and digest != PINNED: raise`. The walk notes the `if` where one of its branches has checks; what held at the
// end of a branch holds behind it where the flag provably chooses that branch. `__debug__` counts as true, as for assert.
#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

models::Literal boolean(bool value) {
  models::Literal literal;
  literal.type = models::Literal::Type::Boolean;
  literal.boolean = value;
  return literal;
}

}  // namespace

// What holds behind an `if` because one of its branches was surely taken.
Engine::KeyGuards Engine::interpret_taken(File& file, const Expr* test) {
  KeyGuards made;
  const auto* branch = as<If>(file.parent(test));
  if (branch == nullptr) return made;
  FileFlow& walked = flow(file);
  const Function& function = *file.function_of(branch);
  const FileFlow::BranchEnds ends = walked.ends_of(*branch);
  for (bool holds : {true, false}) {
    KeyGuards here;
    for (FactId at = holds ? ends.body : ends.orelse; at != FactId::None; at = walked.fact(at).parent) {
      const Fact fact = walked.fact(at);
      if (fact.node->start < branch->start) break;
      if (fact.node == test) continue;
      for (const KeyGuard& one : interpret(file, fact)) {
        if (!rewritten(file, function, ground_of(file, fact), branch->end, one.subject)) here.push_back(one);
      }
    }
    if (!here.empty() && provably(file, test, boolean(holds))) made.insert(made.end(), here.begin(), here.end());
  }
  return made;
}

// Whether a flag, a part of a condition, provably does not come out so.
bool Engine::is_otherwise(File& file, const Expr* flag, bool holds) {
  return is_flag_of_elsewhere(*file.function_of(flag), flag) && provably(file, flag, boolean(!holds));
}

}  // namespace loadgate::flow
