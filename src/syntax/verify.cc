#include "syntax/verify.h"

#include <vector>

#include "syntax/children.h"
#include "syntax/parser.h"
#include "syntax/parser_impl.h"

namespace loadgate::syntax {

namespace {

class Verifier {
 public:
  explicit Verifier(const Tree& tree) : tree_(tree), seen_(tree.node_count) {}

  std::string run() {
    for (const SyntaxProblem& problem : tree_.problems) {
      if (problem.message == kNoProgress) return "the parser stood still at " + std::to_string(problem.offset);
      if (problem.offset > tree_.source.size()) return "a problem lies outside the source";
    }
    visit(*tree_.root, 0);
    return std::move(broken_);
  }

 private:
  void fail(const Node& node, const char* what) {
    if (!broken_.empty()) return;
    broken_ = std::string(kind_name(node.kind)) + " [" + std::to_string(node.start) + ", " + std::to_string(node.end) +
              "): " + what;
  }

  void visit(const Node& node, int height) {
    if (!broken_.empty()) return;
    if (height > kMaxHeight) return fail(node, "the tree is too high");
    if (node.start > node.end || node.end > tree_.source.size()) return fail(node, "no span of the source");
    if (node.id >= tree_.node_count) return fail(node, "an id beyond the count");
    if (seen_[node.id]) return fail(node, "an id that another node has");
    seen_[node.id] = true;
    check_names(node);
    if (const auto* string = as<StringLiteral>(&node)) static_cast<void>(string_value(*string, tree_.source));
    std::uint32_t behind = 0;
    for_each_child(node, [&](const Node& child) {
      const bool free = is_free(node, child);
      if (!free && (child.start < node.start || child.end > node.end)) fail(child, "outside its parent");
      if (!free && child.start < behind) fail(child, "in front of the end of the sibling before it");
      if (!free) behind = child.end;
      visit(child, height + 1);
    });
  }

  // May `child` lie elsewhere than inside `node`?
  static bool is_free(const Node& node, const Node& child) {
    switch (node.kind) {
      case NodeKind::FunctionDef:
      case NodeKind::ClassDef:
        return child.start < node.start;
      case NodeKind::Parameter:
        return static_cast<const Parameter&>(node).default_value == &child;
      case NodeKind::JoinedStr:
      case NodeKind::TemplateStr:
        return true;
      default:
        // Parameters with defaults end before these.
        return child.kind == NodeKind::Parameter;
    }
  }

  void check_name(const Node& node, NameId name) {
    if (static_cast<std::uint32_t>(name) >= tree_.names.size()) fail(node, "a name that the tree does not have");
  }
  void check_names(const Node& node) {
    switch (node.kind) {
#define NAMED(Type, member)                                  \
  case NodeKind::Type:                                       \
    check_name(node, static_cast<const Type&>(node).member); \
    break;
      NAMED(Parameter, name)
      NAMED(Keyword, name)
      NAMED(ExceptHandler, name)
      NAMED(TypeParam, name)
      NAMED(Name, name)
      NAMED(Attribute, attr)
      NAMED(FunctionDef, name)
      NAMED(ClassDef, name)
      NAMED(ImportFrom, module)
      NAMED(MatchMapping, rest)
      NAMED(MatchStar, name)
      NAMED(MatchAs, name)
#undef NAMED
      case NodeKind::Alias:
        check_name(node, static_cast<const Alias&>(node).name);
        check_name(node, static_cast<const Alias&>(node).asname);
        break;
      case NodeKind::Global:
        for (NameId name : static_cast<const Global&>(node).names) check_name(node, name);
        break;
      case NodeKind::Nonlocal:
        for (NameId name : static_cast<const Nonlocal&>(node).names) check_name(node, name);
        break;
      case NodeKind::MatchClass:
        for (NameId name : static_cast<const MatchClass&>(node).keyword_names) check_name(node, name);
        break;
      default:
        break;
    }
  }

  const Tree& tree_;
  std::vector<bool> seen_;
  std::string broken_;
};

}  // namespace

std::string verify(const Tree& tree) { return Verifier(tree).run(); }

}  // namespace loadgate::syntax
