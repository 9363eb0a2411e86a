#include "syntax/dump.h"

#include <algorithm>
#include <charconv>

namespace loadgate::syntax {

namespace {

constexpr const char* kBinaryOperators[] = {"Add",    "Sub",    "Mult",  "MatMult", "Div",    "Mod",     "Pow",
                                            "LShift", "RShift", "BitOr", "BitXor",  "BitAnd", "FloorDiv"};
constexpr const char* kUnaryOperators[] = {"Invert", "Not", "UAdd", "USub"};
constexpr const char* kCompareOperators[] = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"};
constexpr const char* kContexts[] = {"Load", "Store", "Del"};
constexpr const char* kSingletons[] = {"None", "True", "False", "Ellipsis"};
constexpr const char* kTypeParams[] = {"TypeVar", "TypeVarTuple", "ParamSpec"};

// The helpers are kept out of line and labels are no string_views: with the sanitizers, what is inlined into the large
// switches and each temporary there would make frames of kilobytes, and trees are up to kMaxHeight nodes high.
#define OUT_OF_LINE [[gnu::noinline]]

class Dumper {
 public:
  explicit Dumper(const Tree& tree) : tree_(tree) {
    const std::string_view text = tree.source;
    lines_.push_back(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n'))) {
        lines_.push_back(static_cast<std::uint32_t>(i + 1));
      }
    }
  }

  std::string run() {
    line("", "Module");
    list("body", tree_.root->body);
    out_ += '\n';
    return std::move(out_);
  }

 private:
  // ------------------------------------------------------------------------------------------------ pieces of a line
  OUT_OF_LINE void number(std::uint64_t value) {
    char text[24];
    out_.append(text, std::to_chars(text, text + sizeof text, value).ptr);
  }

  OUT_OF_LINE void position(std::uint32_t offset) {
    // Dumping goes through the source in order, more or less: the line is near the last one.
    while (hint_ + 1 < lines_.size() && lines_[hint_ + 1] <= offset) ++hint_;
    while (hint_ > 0 && lines_[hint_] > offset) --hint_;
    number(hint_ + 1);
    out_ += ':';
    number(offset - std::min(offset, lines_[hint_]));
  }

  // Starts the line of something without position.
  OUT_OF_LINE void line(const char* label, const char* kind) {
    if (!out_.empty()) out_ += '\n';
    out_.append(depth_, ' ');
    if (*label != 0) {
      out_ += label;
      out_ += ": ";
    }
    out_ += kind;
  }

  OUT_OF_LINE void line(const char* label, const char* kind, const Node& node) {
    line(label, kind);
    out_ += " @";
    position(node.start);
    out_ += '-';
    position(node.end);
  }

  OUT_OF_LINE void scalar(const char* key, std::string_view value) {
    out_ += ' ';
    out_ += key;
    out_ += '=';
    out_ += value;
  }
  OUT_OF_LINE void scalar(const char* key, std::uint64_t value) {
    scalar(key, "");
    number(value);
  }
  OUT_OF_LINE void name(const char* key, NameId id) {
    if (id != NameId::None) scalar(key, tree_.name(id));
  }
  OUT_OF_LINE void names(const char* key, std::span<const NameId> ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      if (i == 0) {
        name(key, ids[i]);
      } else {
        out_ += ',';
        out_ += tree_.name(ids[i]);
      }
    }
  }
  OUT_OF_LINE void text(const char* key, const char* prefix, std::string_view value) {
    scalar(key, prefix);
    out_ += '\'';
    for (char c : value) {
      switch (c) {
        case '\\':
          out_ += "\\\\";
          break;
        case '\n':
          out_ += "\\n";
          break;
        case '\r':
          out_ += "\\r";
          break;
        case '\0':
          out_ += "\\0";
          break;
        default:
          out_ += c;
      }
    }
    out_ += '\'';
  }
  OUT_OF_LINE void context(const Node& node) { scalar("ctx", kContexts[node.extra]); }

  // ------------------------------------------------------------------------------------------------ children
  OUT_OF_LINE void child(const char* label, const Node* node) {
    if (node == nullptr) return;
    ++depth_;
    dump_node(label, *node);
    --depth_;
  }
  template <class T>
  OUT_OF_LINE void list(const char* label, NodeList<T> nodes) {
    ++depth_;
    for (const T* node : nodes) {
      if (node == nullptr) {
        line(label, "None");
      } else {
        dump_node(label, *node);
      }
    }
    --depth_;
  }

  OUT_OF_LINE void arguments(NodeList<Parameter> parameters) {
    ++depth_;
    line("args", "arguments");
    auto of_kind = [&](const char* label, ParameterKind kind) {
      for (const Parameter* parameter : parameters) {
        if (parameter->parameter_kind == kind) child(label, parameter);
      }
    };
    of_kind("posonlyargs", ParameterKind::PositionalOnly);
    of_kind("args", ParameterKind::Positional);
    of_kind("vararg", ParameterKind::VarPositional);
    of_kind("kwonlyargs", ParameterKind::KeywordOnly);
    for (const Parameter* parameter : parameters) {
      if (parameter->parameter_kind != ParameterKind::KeywordOnly) continue;
      if (parameter->default_value == nullptr) {
        ++depth_;
        line("kw_defaults", "None");
        --depth_;
      } else {
        child("kw_defaults", parameter->default_value);
      }
    }
    of_kind("kwarg", ParameterKind::VarKeyword);
    for (const Parameter* parameter : parameters) {
      if (parameter->parameter_kind <= ParameterKind::Positional) child("defaults", parameter->default_value);
    }
    --depth_;
  }

  OUT_OF_LINE void string_literal(const char* label, const StringLiteral& node) {
    line(label, "Constant", node);
    const bool bytes = (node.flags & StringLiteral::kBytes) != 0;
    text("value", bytes ? "b" : "", string_value(node, tree_.source));
    if ((node.flags & StringLiteral::kUnicodePrefix) != 0) scalar("kind", "u");
  }

  OUT_OF_LINE void formatted_value(const char* label, const FormattedValue& node, bool in_template) {
    line(label, in_template ? "Interpolation" : "FormattedValue", node);
    if (in_template) text("str", "", node.text);
    if (node.conversion == 0) {
      scalar("conversion", "-1");
    } else {
      scalar("conversion", static_cast<std::uint64_t>(node.conversion));
    }
    child("value", node.value);
    child("format_spec", node.format_spec);
  }

  void dump_node(const char* label, const Node& node);
  void dump_expression(const char* label, const Node& node);
  void dump_pattern(const char* label, const Node& node);

  const Tree& tree_;
  std::vector<std::uint32_t> lines_;  // offset at which each line starts
  std::size_t hint_ = 0;
  std::size_t depth_ = 0;
  std::string out_;
};

#define CASE(Type)     \
  break;               \
  case NodeKind::Type: \
    if (const Type& n = static_cast<const Type&>(node); true)

void Dumper::dump_node(const char* label, const Node& node) {
  switch (node.kind) {
    case NodeKind::Module:
      CASE(Parameter) {
        line(label, "arg", n);
        name("arg", n.name);
        child("annotation", n.annotation);
      }
      CASE(Keyword) {
        line(label, "keyword", n);
        name("arg", n.name);
        child("value", n.value);
      }
      CASE(Alias) {
        line(label, "alias", n);
        name("name", n.name);
        name("asname", n.asname);
      }
      CASE(WithItem) {
        line(label, "withitem");
        child("context_expr", n.context);
        child("optional_vars", n.target);
      }
      CASE(ExceptHandler) {
        line(label, "ExceptHandler", n);
        name("name", n.name);
        child("type", n.type);
        list("body", n.body);
      }
      CASE(MatchCase) {
        line(label, "match_case");
        child("pattern", n.pattern);
        child("guard", n.guard);
        list("body", n.body);
      }
      CASE(Comprehension) {
        line(label, "comprehension");
        scalar("is_async", (n.flags & Comprehension::kAsync) != 0 ? 1u : 0u);
        child("target", n.target);
        child("iter", n.iter);
        list("ifs", n.ifs);
      }
      CASE(TypeParam) {
        line(label, kTypeParams[static_cast<std::size_t>(n.type_param_kind)], n);
        name("name", n.name);
        child("bound", n.bound);
        child("default_value", n.default_value);
      }
      CASE(FunctionDef) {
        line(label, (n.flags & FunctionDef::kAsync) != 0 ? "AsyncFunctionDef" : "FunctionDef", n);
        name("name", n.name);
        arguments(n.parameters);
        list("body", n.body);
        list("decorator_list", n.decorators);
        child("returns", n.returns);
        list("type_params", n.type_params);
      }
      CASE(ClassDef) {
        line(label, "ClassDef", n);
        name("name", n.name);
        list("bases", n.bases);
        list("keywords", n.keywords);
        list("body", n.body);
        list("decorator_list", n.decorators);
        list("type_params", n.type_params);
      }
      CASE(Return) {
        line(label, "Return", n);
        child("value", n.value);
      }
      CASE(Delete) {
        line(label, "Delete", n);
        list("targets", n.targets);
      }
      CASE(Assign) {
        line(label, "Assign", n);
        list("targets", n.targets);
        child("value", n.value);
      }
      CASE(AugAssign) {
        line(label, "AugAssign", n);
        scalar("op", kBinaryOperators[n.extra]);
        child("target", n.target);
        child("value", n.value);
      }
      CASE(AnnAssign) {
        line(label, "AnnAssign", n);
        scalar("simple", (n.flags & AnnAssign::kSimple) != 0 ? 1u : 0u);
        child("target", n.target);
        child("annotation", n.annotation);
        child("value", n.value);
      }
      CASE(TypeAlias) {
        line(label, "TypeAlias", n);
        child("name", n.name);
        list("type_params", n.type_params);
        child("value", n.value);
      }
      CASE(For) {
        line(label, (n.flags & For::kAsync) != 0 ? "AsyncFor" : "For", n);
        child("target", n.target);
        child("iter", n.iter);
        list("body", n.body);
        list("orelse", n.orelse);
      }
      CASE(While) {
        line(label, "While", n);
        child("test", n.test);
        list("body", n.body);
        list("orelse", n.orelse);
      }
      CASE(If) {
        line(label, "If", n);
        child("test", n.test);
        list("body", n.body);
        list("orelse", n.orelse);
      }
      CASE(With) {
        line(label, (n.flags & With::kAsync) != 0 ? "AsyncWith" : "With", n);
        list("items", n.items);
        list("body", n.body);
      }
      CASE(Match) {
        line(label, "Match", n);
        child("subject", n.subject);
        list("cases", n.cases);
      }
      CASE(Raise) {
        line(label, "Raise", n);
        child("exc", n.exception);
        child("cause", n.cause);
      }
      CASE(Try) {
        line(label, (n.flags & Try::kStar) != 0 ? "TryStar" : "Try", n);
        list("body", n.body);
        list("handlers", n.handlers);
        list("orelse", n.orelse);
        list("finalbody", n.finalbody);
      }
      CASE(Assert) {
        line(label, "Assert", n);
        child("test", n.test);
        child("msg", n.message);
      }
      CASE(Import) {
        line(label, "Import", n);
        list("names", n.names);
      }
      CASE(ImportFrom) {
        line(label, "ImportFrom", n);
        name("module", n.module);
        scalar("level", n.level);
        list("names", n.names);
      }
      CASE(Global) {
        line(label, "Global", n);
        names("names", n.names);
      }
      CASE(Nonlocal) {
        line(label, "Nonlocal", n);
        names("names", n.names);
      }
      CASE(ExprStmt) {
        line(label, "Expr", n);
        child("value", n.value);
      }
      CASE(Pass) line(label, "Pass", n);
      CASE(Break) line(label, "Break", n);
      CASE(Continue) line(label, "Continue", n);
      CASE(ErrorStmt) {
        line(label, "ErrorStmt", n);
        list("parts", n.parts);
      }
      break;
    default:
      if (node.kind >= NodeKind::MatchValue) {
        dump_pattern(label, node);
      } else {
        dump_expression(label, node);
      }
  }
}

void Dumper::dump_expression(const char* label, const Node& node) {
  switch (node.kind) {
    default:
      CASE(Name) {
        line(label, "Name", n);
        name("id", n.name);
        context(n);
      }
      CASE(StringLiteral) string_literal(label, n);
      CASE(Number) {
        line(label, "Constant", n);
        scalar("value", tree_.source.substr(n.start, n.end - n.start));
      }
      CASE(Singleton) {
        line(label, "Constant", n);
        scalar("value", kSingletons[n.extra]);
      }
      CASE(JoinedStr) {
        line(label, "JoinedStr", n);
        list("values", n.values);
      }
      CASE(TemplateStr) {
        line(label, "TemplateStr", n);
        ++depth_;
        for (const Expr* value : n.values) {
          if (const auto* field = as<FormattedValue>(value)) {
            formatted_value("values", *field, true);
          } else {
            dump_node("values", *value);
          }
        }
        --depth_;
      }
      CASE(FormattedValue) formatted_value(label, n, false);
      CASE(Attribute) {
        line(label, "Attribute", n);
        name("attr", n.attr);
        context(n);
        child("value", n.value);
      }
      CASE(Subscript) {
        line(label, "Subscript", n);
        context(n);
        child("value", n.value);
        child("slice", n.slice);
      }
      CASE(Slice) {
        line(label, "Slice", n);
        child("lower", n.lower);
        child("upper", n.upper);
        child("step", n.step);
      }
      CASE(Call) {
        line(label, "Call", n);
        child("func", n.func);
        list("args", n.args);
        list("keywords", n.keywords);
      }
      CASE(BinOp) {
        line(label, "BinOp", n);
        scalar("op", kBinaryOperators[n.extra]);
        child("left", n.left);
        child("right", n.right);
      }
      CASE(UnaryOp) {
        line(label, "UnaryOp", n);
        scalar("op", kUnaryOperators[n.extra]);
        child("operand", n.operand);
      }
      CASE(BoolOp) {
        line(label, "BoolOp", n);
        scalar("op", n.is_or() ? "Or" : "And");
        list("values", n.values);
      }
      CASE(Compare) {
        line(label, "Compare", n);
        for (std::size_t i = 0; i < n.ops.size(); ++i) {
          const char* op = kCompareOperators[static_cast<std::size_t>(n.ops[i])];
          if (i == 0) {
            scalar("ops", op);
          } else {
            out_ += ',';
            out_ += op;
          }
        }
        child("left", n.left);
        list("comparators", n.comparators);
      }
      CASE(IfExp) {
        line(label, "IfExp", n);
        child("test", n.test);
        child("body", n.body);
        child("orelse", n.orelse);
      }
      CASE(Lambda) {
        line(label, "Lambda", n);
        arguments(n.parameters);
        child("body", n.body);
      }
      CASE(Tuple) {
        line(label, "Tuple", n);
        context(n);
        list("elts", n.elements);
      }
      CASE(List) {
        line(label, "List", n);
        context(n);
        list("elts", n.elements);
      }
      CASE(Set) {
        line(label, "Set", n);
        list("elts", n.elements);
      }
      CASE(Dict) {
        line(label, "Dict", n);
        list("keys", n.keys);
        list("values", n.values);
      }
      CASE(ListComp) {
        line(label, "ListComp", n);
        child("elt", n.element);
        list("generators", n.generators);
      }
      CASE(SetComp) {
        line(label, "SetComp", n);
        child("elt", n.element);
        list("generators", n.generators);
      }
      CASE(DictComp) {
        line(label, "DictComp", n);
        child("key", n.key);
        child("value", n.value);
        list("generators", n.generators);
      }
      CASE(GeneratorExp) {
        line(label, "GeneratorExp", n);
        child("elt", n.element);
        list("generators", n.generators);
      }
      CASE(Starred) {
        line(label, "Starred", n);
        context(n);
        child("value", n.value);
      }
      CASE(NamedExpr) {
        line(label, "NamedExpr", n);
        child("target", n.target);
        child("value", n.value);
      }
      CASE(Await) {
        line(label, "Await", n);
        child("value", n.value);
      }
      CASE(Yield) {
        line(label, "Yield", n);
        child("value", n.value);
      }
      CASE(YieldFrom) {
        line(label, "YieldFrom", n);
        child("value", n.value);
      }
      CASE(ErrorExpr) {
        line(label, "ErrorExpr", n);
        list("parts", n.parts);
      }
  }
}

void Dumper::dump_pattern(const char* label, const Node& node) {
  switch (node.kind) {
    default:
      CASE(MatchValue) {
        line(label, "MatchValue", n);
        child("value", n.value);
      }
      CASE(MatchSingleton) {
        line(label, "MatchSingleton", n);
        scalar("value", kSingletons[n.extra]);
      }
      CASE(MatchSequence) {
        line(label, "MatchSequence", n);
        list("patterns", n.patterns);
      }
      CASE(MatchMapping) {
        line(label, "MatchMapping", n);
        name("rest", n.rest);
        list("keys", n.keys);
        list("patterns", n.patterns);
      }
      CASE(MatchClass) {
        line(label, "MatchClass", n);
        names("kwd_attrs", n.keyword_names);
        child("cls", n.cls);
        list("patterns", n.patterns);
        list("kwd_patterns", n.keyword_patterns);
      }
      CASE(MatchStar) {
        line(label, "MatchStar", n);
        name("name", n.name);
      }
      CASE(MatchAs) {
        line(label, "MatchAs", n);
        name("name", n.name);
        child("pattern", n.pattern);
      }
      CASE(MatchOr) {
        line(label, "MatchOr", n);
        list("patterns", n.patterns);
      }
  }
}

#undef CASE
#undef OUT_OF_LINE

}  // namespace

std::string dump(const Tree& tree) { return Dumper(tree).run(); }

}  // namespace loadgate::syntax
