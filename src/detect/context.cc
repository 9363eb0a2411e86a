#include "detect/context.h"

#include <algorithm>
#include <array>

#include "project/file_names.h"

namespace loadgate::detect {

using namespace syntax;
using sema::File;

namespace {

bool is_true_text(std::string_view text) {
  constexpr std::array<std::string_view, 4> kTrue = {"1", "y", "yes", "true"};
  return std::find(kTrue.begin(), kTrue.end(), text) != kTrue.end();
}

// Directly in its module or function, not under a condition or loop.
bool is_unconditional(const File& file, const Node* node) {
  const Node* statement = file.statement_of(node);
  const Node* above = statement == nullptr ? nullptr : file.parent(statement);
  return above != nullptr && (above->kind == NodeKind::Module || above->kind == NodeKind::FunctionDef);
}

}  // namespace

// Places where code sets the variable to a true constant.
const std::vector<ProjectContext::Assignment>& ProjectContext::assignments(std::string_view variable) {
  auto [at, fresh] = assignments_.try_emplace(std::string(variable));
  if (!fresh) return at->second;
  std::vector<Assignment> found;
  auto is_variable = [&](File& file, const Expr* expr) {
    auto text = engine_.constant_text(file, expr);
    return text && *text == variable;
  };
  auto is_true = [&](File& file, const Expr* expr) {
    auto text = engine_.constant_text(file, expr);
    return text && is_true_text(*text);
  };
  for (sema::FileId id : engine_.program().files_with({variable})) {
    File* file = engine_.file(id);
    if (file == nullptr) continue;
    for (const Node* node : file->nodes) {
      if (const auto* assign = as<Assign>(node)) {
        for (const Expr* target : assign->targets) {
          const auto* subscript = as<Subscript>(target);
          if (subscript == nullptr || !is_variable(*file, subscript->slice) || !is_true(*file, assign->value)) continue;
          const models::Facts* facts = engine_.facts_of(*file, subscript->value);
          if (facts == nullptr || facts->role("environment") == nullptr) continue;
          found.push_back({file, assign, is_unconditional(*file, assign)});
        }
      } else if (const auto* call = as<Call>(node)) {
        std::string_view name = engine_.static_name(*file, call->func);
        const models::Facts* facts = name.empty() ? nullptr : engine_.database().facts(name);
        if (facts != nullptr && facts->role("set_environment") != nullptr && call->args.size() >= 2 && is_variable(*file, call->args[0]) &&
            is_true(*file, call->args[1])) {
          // setdefault leaves what is there: not for sure.
          found.push_back({file, call, is_unconditional(*file, call) && !name.ends_with("setdefault")});
        }
        // os.environ.update({...}) and keyword forms
        const auto* method = as<Attribute>(call->func);
        if (method != nullptr && file->name(method->attr) == "update") {
          const models::Facts* base = engine_.facts_of(*file, method->value);
          if (base == nullptr || base->role("environment") == nullptr) continue;
          for (const Expr* arg : call->args) {
            const auto* dict = as<Dict>(arg);
            if (dict == nullptr) continue;
            for (std::size_t i = 0; i < dict->keys.size(); ++i) {
              if (dict->keys[i] != nullptr && is_variable(*file, dict->keys[i]) && is_true(*file, dict->values[i])) found.push_back({file, call, is_unconditional(*file, call)});
            }
          }
          for (const Keyword* keyword : call->keywords) {
            if (file->name(keyword->name) == variable && is_true(*file, keyword->value)) found.push_back({file, call, is_unconditional(*file, call)});
          }
        }
      }
    }
  }
  return at->second = std::move(found);
}

std::optional<ProjectContext::Setting> ProjectContext::set_true(std::string_view variable, File& file, const Call* call, bool for_sure) {
  for (const Assignment& made : assignments(variable)) {
    if (made.file->is_test && !file.is_test) continue;
    if (!for_sure) return Setting{made.file, made.node, "", 0};
    if (!made.unconditional) continue;
    bool module_level = made.file->function_of(made.node)->is_module();
    if (made.file == &file) {
      bool load_in_function = !file.function_of(call)->is_module();
      if (module_level && load_in_function) return Setting{made.file, made.node, "", 0};
      if (engine_.runs_before(file, made.node, call)) return Setting{made.file, made.node, "", 0};
    } else if (module_level && made.file->has_name(project::stem_of(file.path))) {
      // The entry module sets it and imports the module of the load.
      return Setting{made.file, made.node, "", 0};
    }
  }
  if (!for_sure) {
    if (auto script = requirements_.variable_for(variable, file.path); script && is_true_text(script->value)) {
      return Setting{nullptr, nullptr, script->path, script->line};
    }
  }
  return std::nullopt;
}

int ProjectContext::replaced(std::string_view loader, std::string_view argument, File& file, const Call* call) {
  std::string_view last = loader.substr(loader.rfind('.') + 1);
  int found = 0;
  for (sema::FileId id : engine_.program().files_with({last, argument})) {
    File* other = engine_.file(id);
    if (other == nullptr || (other->is_test && !file.is_test)) continue;
    for (const Expr* mention : other->mentions_of(last)) {
      if (context_of(*mention) != ContextKind::Store || mention->kind != NodeKind::Attribute) continue;
      if (engine_.static_name(*other, mention) != loader) continue;
      const auto* assign = as<Assign>(other->parent(mention));
      if (assign == nullptr) continue;
      // What the replacement passes for the argument: the constant in its text is what counts.
      const Node* body = assign->value;
      for (const flow::Item& item : engine_.items(engine_.eval(*other, assign->value))) {
        if (!item.is(flow::ItemKind::Function)) continue;
        sema::Function* function = engine_.function_at(item.file, item.node);
        if (function != nullptr && function->file == other) body = function->node;
      }
      std::string_view text = other->text(body);
      std::size_t at = text.find(argument);
      if (at == std::string_view::npos) continue;
      std::string_view rest = text.substr(at + argument.size(), 24);
      bool takes_away = rest.find("False") != std::string_view::npos;
      bool forces = rest.find("True") != std::string_view::npos;
      if (takes_away && !forces) {
        // What partial() binds, and setdefault(), give way to the call's own argument.
        bool yields = body->kind == NodeKind::Call || text.find("setdefault") != std::string_view::npos;
        found = std::min(found, yields ? -1 : -2);
      } else if (forces && !takes_away && found == 0) {
        // Only where it has surely happened before, and cannot be overridden by the caller's own argument.
        bool before = other == &file ? (other->function_of(mention)->is_module() && is_unconditional(*other, mention) &&
                                        (mention->start < call->start || !file.function_of(call)->is_module()))
                                     : (other->function_of(mention)->is_module() && is_unconditional(*other, mention) && other->has_name(project::stem_of(file.path)));
        if (before) found = 1;
      }
    }
  }
  return found;
}

}  // namespace loadgate::detect
