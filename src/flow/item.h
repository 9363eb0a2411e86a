// What a value can be, as far as provenance is concerned: a set of items.
//
// An item is a source (data enters here), a literal, a parameter of the enclosing function that is still to be resolved
// through its callers, or an object that matters for resolving names (function, class, instance, library object).
// Sets are joined where values merge: same items become one, and what covers it is what covers it on every way.
#pragma once

#include <tuple>
#include <cstdint>
#include <vector>

#include "flow/path.h"
#include "models/kinds.h"

namespace loadgate::flow {

using FileId = std::uint32_t;
enum class CoverId : std::uint32_t { None = 0 };
enum class TraceId : std::uint32_t { None = 0 };

enum class ItemKind : std::uint8_t {
  Source,       // detail: SourceKind; place; text: the API's or parameter's name; index: the set that selects it (selection.cc)
  Literal,      // place: the literal; counts as `file` in the end
  Nothing,      // place: None, a number, "", a bool: a constant that adds nothing
  Parameter,    // file, node: the function; index: which parameter; path: which part
  Function,     // file, node: the def or lambda; index: the Attribute it was bound through (+1), or 0
  Class,        // file, node: the ClassDef
  Instance,     // file, node: the Call that made it; text: unused; index: node id of the class, path: its file
  Module,       // file: the module
  Library,      // text: canonical name of a library's object
  LibraryInstance,  // text: canonical name of its class or `name()`; place: the call that made it
  Partial,      // place: the call that bound arguments
  Own,          // place: where the program itself wrote the content
};

namespace item_flag {
inline constexpr std::uint16_t kWeak = 1;     // literal: was one part among others that have kinds
inline constexpr std::uint16_t kDefault = 2;  // literal: a default, counts even as a part
inline constexpr std::uint16_t kGuessed = 4;  // the way here passed a call that could not be resolved
inline constexpr std::uint16_t kOpaque = 8;   // library instance: its arguments have no kinds either
inline constexpr std::uint16_t kSelf = 16;    // function: found through an instance, its first parameter is bound
inline constexpr std::uint16_t kSelector = 32;  // parameter: it selects what is fetched; literals passed to it add nothing
inline constexpr std::uint16_t kStored = 64;    // parameter: read from a table that it was put into; light answers keep it
inline constexpr std::uint16_t kAbsent = 128;   // nothing: on some way here the mapping does not have the key
inline constexpr std::uint16_t kParsed = 512;  // source: text was parsed; where that came by a transport, the transport's kinds stand alone
inline constexpr std::uint16_t kAlternative = 256;  // parameter: its part of a text has kinds from elsewhere too; text: which text
}  // namespace item_flag

struct Item {
  ItemKind kind = ItemKind::Nothing;
  std::uint8_t detail = 0;
  std::uint16_t flags = 0;
  std::uint32_t file = 0;
  std::uint32_t node = 0;
  std::uint32_t index = 0;
  TextId text = TextId::Empty;
  PathId path = PathId::Empty;
  CoverId cover = CoverId::None;
  TraceId trace = TraceId::None;

  bool is(ItemKind wanted) const { return kind == wanted; }
  bool has(std::uint16_t flag) const { return (flags & flag) != 0; }
  models::SourceKind source() const { return static_cast<models::SourceKind>(detail); }

  // Same origin, whatever its cover, trace and confidence.
  static constexpr std::uint16_t kIdentityFlags = item_flag::kWeak | item_flag::kDefault | item_flag::kOpaque | item_flag::kSelf |
                                                  item_flag::kSelector | item_flag::kStored | item_flag::kAlternative;
  auto identity() const {
    return std::tuple(kind, detail, file, node, index, static_cast<std::uint32_t>(text),
                      static_cast<std::uint32_t>(path), static_cast<std::uint16_t>(flags & kIdentityFlags));
  }
};

using Items = std::vector<Item>;
enum class SetId : std::uint32_t { Empty = 0 };

}  // namespace loadgate::flow
