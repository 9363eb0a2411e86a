#include "syntax/nodes.h"

namespace loadgate::syntax {

std::string_view kind_name(NodeKind kind) {
  static constexpr std::string_view kNames[] = {
#define NODE(name) #name,
#include "syntax/node_kinds.def"
  };
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace loadgate::syntax
