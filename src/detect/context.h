// What the project around a load site says: environment variables set by code or scripts, loaders replaced at run time,
// scripts that are only started inside a sandbox.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "flow/engine.h"
#include "project/versions.h"

namespace loadgate::detect {

class ProjectContext {
 public:
  using TextReader = std::function<std::optional<std::string>(const std::string& path)>;
  ProjectContext(flow::Engine& engine, const project::Requirements& requirements, std::vector<std::string> scripts, TextReader read)
      : engine_(engine), requirements_(requirements), scripts_(std::move(scripts)), read_(std::move(read)) {}

  struct Setting {
    sema::File* file = nullptr;      // where code sets it; nullptr when a script does
    const syntax::Node* node = nullptr;
    std::string path;                // of a script
    std::uint32_t line = 0;
  };
  // The variable is set to a true value (1, y, yes, true) somewhere in the project; `for_sure`: by code that has run
  // before this call on every way.
  std::optional<Setting> set_true(std::string_view variable, sema::File& file, const syntax::Call* call, bool for_sure);

  // A start of a script inside a sandbox, when all that leads to the place is started so.
  std::optional<Setting> sandboxed(sema::File& file, const syntax::Node* place);

  // A replacement of the loader at run time (torch.load = partial(torch.load, weights_only=False)) that holds at the
  // call: +1 it forces the restriction, -1 it takes it away unless the call says otherwise, -2 always, 0 none.
  int replaced(std::string_view loader, std::string_view argument, sema::File& file, const syntax::Call* call);

 private:
  struct Assignment {
    sema::File* file;
    const syntax::Node* node;
    bool unconditional;
  };
  const std::vector<Assignment>& assignments(std::string_view variable);
  struct Starts {
    std::optional<Setting> inside;  // one in a sandbox
    bool outside = false;           // there is one outside
  };
  const std::vector<std::pair<std::string, std::string>>& script_texts();
  bool has_sandboxes();
  const Starts& starts_of(sema::File& file);
  std::optional<Setting> sandboxed(sema::File& file, const std::vector<const syntax::Node*>& places, int depth);

  flow::Engine& engine_;
  const project::Requirements& requirements_;
  std::vector<std::string> scripts_;
  std::optional<std::vector<std::pair<std::string, std::string>>> script_texts_;
  TextReader read_;
  std::unordered_map<std::string, std::vector<Assignment>> assignments_;
  std::optional<bool> has_sandboxes_;
  std::unordered_map<std::uint32_t, Starts> starts_;  // by file
};

}  // namespace loadgate::detect
