// What reaches where inside one function: the definitions a name can have at a use, and the facts that hold at a
// statement.
//
// Python is structured code, so no graph is built. One forward walk over the statements carries a state (for every
// variable the set of definitions that may reach, and the facts that hold); branches copy it, joins unite the
// definitions and keep only common facts, loops are walked until nothing changes. A branch that cannot end normally
// (return, raise, exit) leaves its sibling's facts standing behind the `if`: that is all that dominance needs here.
//
// Variables are names, and besides them the places `name.attribute`, `name["key"]` (and deeper) that the function
// stores to, so that `self.path = x` followed by a read of `self.path` is seen as what it is.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "flow/flat_map.h"
#include "flow/path.h"
#include "sema/file.h"

namespace loadgate::flow {

using syntax::Call;
using syntax::Expr;
using syntax::Node;

enum class DefId : std::uint32_t { Base = 0 };  // Base: what the variable was before, or elsewhere
enum class DefSetId : std::uint32_t { None = 0 };
enum class FactId : std::uint32_t { None = 0 };

enum class DefKind : std::uint8_t {
  Base,
  Parameter,   // index: which
  Value,       // value at `path` (assignment, for, with, walrus, comprehension)
  Augmented,   // `previous` combined with value (x += value); index: the BinaryOperator
  Mutation,    // `previous` stays, and a method or call changed the object (x.append(v)); node is the Call
  Moved,       // `previous` stays, and a method gave its elements other places (x.sort(), x.pop(0)); node is the Call
  ItemStore,   // `previous` stays, and an unknown element was set: x[k] = value
  NamedStore,  // `previous` stays, and an attribute was set by its name: x.__dict__[k] = value, setattr(x, k, value); node is the target or the Call
  Import,      // node is the Alias
  Function,    // node is the FunctionDef
  Class,       // node is the ClassDef
  Executed,    // `previous` stays, and executed code may have bound the name; node is the Call
  Other,       // bound to something without origin (except … as e, match captures, del)
};

enum class ValueKind : std::uint8_t { Plain, Iterated, Context, Rest };  // Rest: the elements from `index` on

struct Def {
  DefKind kind = DefKind::Base;
  ValueKind value_kind = ValueKind::Plain;
  std::uint16_t index = 0;
  const Node* node = nullptr;
  const Expr* value = nullptr;
  PathId path = PathId::Empty;            // the part of the value that is bound (unpacking)
  DefSetId previous = DefSetId::None;
};

// A condition that was decided, a call that came back, or a loop that ran to its end: what held at the end of its body
// holds for each of its elements. The node of such a loop is its target. Listed: the subject of a `match`, which is one of
// the constants of its patterns. Matched, Unmatched: the value of a pattern that its subject is, or is not. Taken: the test
// of an `if` behind us with checks in its branches: what both say holds, and what one says if the test surely chooses it. Or
// the first handler's type of a `try` behind us that has checks on each of its ways.
struct Fact {
  enum class Kind : std::uint8_t { True, False, Returned, Each, Listed, Matched, Unmatched, Taken } kind;
  const Expr* node;
  FactId parent;
  std::uint16_t depth;
};

// What the walk must know of names outside.
class ControlOracle {
 public:
  virtual ~ControlOracle() = default;
  virtual bool never_returns(const sema::File& file, const Call& call) = 0;
  // `with expr:` may end the block early without an exception (contextlib.suppress).
  virtual bool swallows(const sema::File& file, const Expr& expr) = 0;
  // Whether it can matter that this call came back: no library call that checks nothing.
  virtual bool may_check(const sema::File& file, const Call& call) = 0;
  // Whether the call runs code of elsewhere that may bind any name of the module (exec).
  virtual bool executes(const sema::File& file, const Call& call) = 0;
  // A call that sets an attribute of its first argument by name: setattr(object, name, value).
  virtual bool sets_attribute(const sema::File& file, const Call& call) = 0;
  // Whether the method can fill its receiver with data (cfg.merge_from_file).
  virtual bool fills(const sema::File& file, const Call& call) = 0;
};

// The results for the functions of one file, made function by function.
class FileFlow {
 public:
  FileFlow(sema::File& file, Texts& texts, Paths& paths, ControlOracle& oracle);

  // Walks the function if that has not happened yet.
  void require(const sema::Function& function);
  // Whether the walk of this function is under way (a question came back to it).
  bool in_progress(const sema::Function& function) const;

  // Definitions that reach this Name, or this Attribute/Subscript when it is a place the function stores to. None: not a
  // variable of the function that was walked.
  DefSetId reaching(const Expr* use) const { return uses_[use->id]; }
  const std::vector<DefId>& defs_of(DefSetId set) const { return sets_[static_cast<std::size_t>(set)]; }
  const Def& def(DefId id) const { return defs_[static_cast<std::size_t>(id)]; }

  // Facts at the start of the statement, None when nothing is known or it was not reached.
  FactId facts_at(const syntax::Stmt* statement) const { return facts_at_[statement->id]; }
  const Fact& fact(FactId id) const { return facts_[static_cast<std::size_t>(id)]; }
  // The facts that hold where the function ends without a return; `falls_through` false: it cannot.
  struct Exit {
    bool falls_through = false;
    FactId facts = FactId::None;
  };
  Exit exit_of(const sema::Function& function) const;
  // The facts that hold at the end of the two branches of an `if`, None where the branch does not end normally.
  struct BranchEnds {
    FactId body = FactId::None;
    FactId orelse = FactId::None;
  };
  BranchEnds ends_of(const syntax::If& branch) const {
    auto found = branch_ends_.find(branch.id);
    return found == branch_ends_.end() ? BranchEnds{} : found->second;
  }
  // The facts that hold at the end of each way through a `try` that ends normally: its body, its handlers.
  const std::vector<FactId>& ways_of(const syntax::Try& stmt) const {
    static const std::vector<FactId> kNone;
    auto found = try_ways_.find(stmt.id);
    return found == try_ways_.end() ? kNone : found->second;
  }
  // … and at the end of every round of a `for` loop.
  FactId round_end_of(const syntax::For& loop) const {
    auto found = round_ends_.find(loop.id);
    return found == round_ends_.end() ? FactId::None : found->second;
  }

  // Definitions of a module-level or function-level name at the end of `function`'s code (for closures and importers),
  // those killed before the end left out.
  DefSetId at_end(const sema::Function& function, syntax::NameId name) const;
  // Definitions of a name of a class body at its end.
  DefSetId at_class_end(const sema::Class& cls, syntax::NameId name) const;
  // What was stored below a name (`cfg["path"] = x`), seen where the name itself is read, and at the function's end. The
  // path is that below the name; Base among the definitions: what was there before may still be.
  struct Part {
    PathId path = PathId::Empty;
    DefSetId defs = DefSetId::None;
  };
  const std::vector<Part>& parts_of(const Expr* use) const { return parts_in(parts_, use->id); }
  const std::vector<Part>& parts_at_end(const sema::Function& function, syntax::NameId name) const {
    auto found = end_parts_.find(end_key(function.index, name));
    return found == end_parts_.end() ? kNoParts : found->second;
  }
  // Every definition of that name in the function, killed or not.
  std::vector<DefId> all_defs(const sema::Function& function, syntax::NameId name);

 private:
  friend class ControlWalk;
  DefId add(const Def& def);
  DefSetId intern(std::vector<DefId> set);
  DefSetId single(DefId def);
  DefSetId unite(DefSetId a, DefSetId b);
  DefSetId with(DefSetId set, DefId def);
  FactId extend(FactId parent, Fact::Kind kind, const Expr* node);
  FactId common(FactId a, FactId b) const;

  sema::File& file_;
  Texts& texts_;
  Paths& paths_;
  ControlOracle& oracle_;

  std::vector<Def> defs_;
  std::vector<std::vector<DefId>> sets_;
  FlatMap<std::uint64_t, DefSetId> set_by_hash_;  // the newest set of that hash
  std::vector<DefSetId> older_with_hash_;         // by set: the one before it of the same hash, or None
  std::vector<DefSetId> singles_;                 // by definition: the set of it alone, or None
  FlatMap<std::uint64_t, DefSetId> unions_;
  std::vector<Fact> facts_;
  FlatMap<std::uint64_t, FactId> facts_made_;  // of the function under way
  std::vector<DefSetId> uses_;
  std::vector<FactId> facts_at_;
  std::vector<std::uint8_t> visited_statement_;
  std::vector<std::uint8_t> done_;  // by function index: 0 no, 1 under way, 2 done
  std::vector<Exit> exits_;
  std::unordered_map<std::uint32_t, BranchEnds> branch_ends_;  // by node id
  std::unordered_map<std::uint32_t, std::vector<FactId>> try_ways_;  // by node id
  std::unordered_map<std::uint32_t, FactId> round_ends_;       // by node id
  // A name of a function or class; `owner`: the function's index, or ~ the class's.
  static std::uint64_t end_key(std::uint32_t owner, syntax::NameId name) {
    return static_cast<std::uint64_t>(owner) << 32 | static_cast<std::uint64_t>(name);
  }
  static const std::vector<Part>& parts_in(const std::unordered_map<std::uint32_t, std::vector<Part>>& all, std::uint32_t id) {
    auto found = all.find(id);
    return found == all.end() ? kNoParts : found->second;
  }
  inline static const std::vector<Part> kNoParts;
  std::unordered_map<std::uint32_t, std::vector<Part>> parts_;  // by node id of a Name
  std::unordered_map<std::uint64_t, std::vector<Part>> end_parts_;  // by end_key
  FlatMap<std::uint64_t, DefSetId> ends_;                           // by end_key
  // The definitions that the walk of a function made; those of them that bind a name, sorted, once somebody asks.
  struct Made {
    std::size_t first = 0;
    std::size_t last = 0;
    bool sorted = false;
    std::vector<std::pair<syntax::NameId, DefId>> by_name;
  };
  std::vector<Made> made_;  // by function index
};

// `a.b["c"][0]` as root name and the text of its steps (".b[c][0]"); nothing for other shapes. For places.
struct Chain {
  const syntax::Name* root = nullptr;
  std::string steps;
};
Chain chain_of(const Expr* expr, const sema::File& file);
// `VERIFY`, `not settings.VERIFY`: a flag that the function itself does not bind (or, in a module's own code, any).
bool is_flag_of_elsewhere(const sema::Function& function, const Expr* test);
// Whether a test may itself say what the content of something is: `digest(path) != PINNED`, `not is_intact(path)`.
bool may_tell_content(const Expr* test);
// The object whose attributes `view` shows as a mapping: x of `x.__dict__` and of `vars(x)`. Null for others.
const Expr* viewed_object(const Expr* view, const sema::File& file);
// Methods of Python's own containers that put a value in.
bool is_mutation(std::string_view method);
// Whether the call, if it is one of a list's method, gives elements that stay in the list other places: x.sort(), x.pop(0).
bool moves_elements(const syntax::Call& call, const sema::File& file);

}  // namespace loadgate::flow
