// What the engine's questions and answers speak of: calls, guards, things whose content is followed, writes, steps of a trace.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "flow/file_flow.h"
#include "flow/item.h"
#include "models/database.h"
#include "sema/program.h"

namespace loadgate::flow {

using models::NeutralizationKind;
using models::NeutralizationKinds;
using models::SourceKind;
using models::SourceKinds;
using sema::Class;
using sema::File;
using sema::Function;
using syntax::Exprs;
using syntax::NodeKind;

// How a function comes to be called, and how its parameters find their arguments.
struct CallSite {
  enum class Pass : std::uint8_t {
    Direct,     // f(a, b)
    Rest,       // submit(f, a, b): positional arguments from `skip` on, keywords as they are
    Elements,   // map(f, xs, ys): elements of the arguments from `skip` on
    Spread,     // starmap(f, rows): the parts of each element of the argument at `skip`
    Keywords,   // Thread(target=f, args=(a, b), kwargs={…})
    Mapping,    // instantiate({"_target_": "pkg.C", "a": x}): values of `mapping`
    Nothing,    // called with arguments that are not to be seen here
    Decorator,  // @f on a def: the one argument is `decorated`
  };
  File* file = nullptr;
  const Call* call = nullptr;
  Pass pass = Pass::Direct;
  int skip = 0;
  std::string_view arguments = "args";     // the keyword that holds them (Pass::Keywords)
  int leading = 0;                         // arguments that the one who calls adds in front
  bool bound = false;                      // the first parameter is the receiver
  const Expr* receiver = nullptr;          // its expression, or nullptr:
  bool receiver_is_own_self = false;       //   super().f(): the caller's own first parameter
  const Class* constructs = nullptr;       //   C(...): the instance being made
  const Call* partial = nullptr;           // arguments bound before, in `partial_file`
  File* partial_file = nullptr;
  const Function* decorated = nullptr;
  const Expr* mapping = nullptr;
  const Class* decorated_class = nullptr;  //   … of a class
  bool guessed = false;
};

// A parameter that is taken to have a value: neither None nor empty.
struct Given {
  const Function* function = nullptr;
  std::uint32_t index = 0;
};

// "From here on the content may be loaded": one neutralization at one place.
struct Guard {
  NeutralizationKind kind;
  std::uint32_t file = 0;
  std::uint32_t node = 0;
  TextId what = TextId::Empty;
  SourceKinds expected = 0;  // kinds of what the digest was compared with; it covers no source of these
  std::uint32_t excludes = 0;  // node of constants that the value is none of: this covers nothing (exclusions.cc); 0: a check
};
enum class GuardId : std::uint32_t {};

// A thing whose content is spoken of: a constant path, a parameter, a definition, and steps below it (".path", "[key]",
// "/name"). Equal keys mean provably the same thing.
struct Key {
  enum class Root : std::uint8_t { None, Constant, Parameter, Definition, Global } root = Root::None;
  std::uint32_t file = 0;
  static constexpr std::uint32_t kSeveral = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t node = 0;    // function node for Parameter; defining node for Definition, kSeveral where there are more
  std::uint32_t index = 0;   // parameter index, or the set of definitions
  std::string steps;         // for Constant the path itself, normalised
  bool operator==(const Key&) const = default;
  explicit operator bool() const { return root != Root::None; }
  // Whether it begins at a parameter of that function, or has one among its steps: `folder/{name}`.
  bool is_of_parameter(std::uint32_t file_id, std::uint32_t function) const;
  // Whether both begin at one thing; the steps may differ.
  bool has_root_of(const Key& other) const {
    return root != Root::None && root == other.root && file == other.file && node == other.node && index == other.index;
  }
};

// A key as text, as it stands in the steps of another one within braces: folder / "{…}"; and back again.
std::string to_text(const Key& key);
std::optional<Key> key_of_text(std::string_view text);
// Where the `{…}` that begins at `at` ends, or the end of the steps.
std::size_t end_of_braces(std::string_view steps, std::size_t at);

// Content that a call writes to a thing.
struct Write {
  Key target;
  bool directory = false;    // every path below `target`
  bool own = false;          // made by the program itself
  bool appends = false;      // earlier content stays
  bool if_given = false;     // … unless a caller surely passes the parameter that `target` lies below
  bool sure = true;          // the called function writes it on every way
  SetId content = SetId::Empty;
  const Call* call = nullptr;
  bool operator==(const Write&) const = default;
};

// A hop of a trace, linked towards where the data came from.
struct TraceHop {
  TraceId previous = TraceId::None;
  std::uint32_t file = 0;
  std::uint32_t node = 0;
  TextId message = TextId::Empty;
  std::uint16_t length = 0;
};

// A library's API that a call can mean.
struct Callee {
  TextId name = TextId::Empty;    // canonical
  const Call* partial = nullptr;  // arguments bound by functools.partial, in `partial_file`
  File* partial_file = nullptr;
};

}  // namespace loadgate::flow
