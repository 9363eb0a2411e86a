// All rows by canonical name: what the engine asks while it follows data.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "models/model.h"

namespace loadgate::models {

// Everything known of one canonical name; most lists are empty.
struct Facts {
  std::vector<const LoadRow*> loads;
  std::vector<const SourceRow*> source_calls;
  std::vector<const SourceRow*> source_values;
  std::vector<const SourceRow*> source_instances;
  std::vector<const FlowRow*> flows;
  std::vector<const FlowRow*> flow_values;
  const ReturnsRow* returns = nullptr;
  const ReturnsRow* holds = nullptr;  // a returns row for a value
  std::vector<const HandlerRow*> handler_decorators;
  std::vector<const HandlerRow*> handler_attributes;
  const HandlerRow* injector = nullptr;
  std::vector<const HandlerRow*> handler_calls;
  std::vector<const HandlerRow*> handler_bases;
  std::vector<const OptionRow*> options;
  std::vector<const CallbackRow*> callbacks;
  std::vector<const DigestRow*> digests;
  std::vector<const CompareRow*> compares;
  std::vector<const GuardRow*> guards;
  std::vector<const RunsRow*> runs;
  const FieldRow* field = nullptr;
  bool record_decorator = false;
  bool record_base = false;
  bool record_converts = false;
  std::vector<const RoleRow*> roles;

  const RoleRow* role(std::string_view name) const {
    for (const RoleRow* row : roles) {
      if (row->role == name) return row;
    }
    return nullptr;
  }
};

// Lets maps keyed by std::string be asked with views, without a copy.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template <class Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

// What the last word of a name can be, as bits: cheap first filters before a name is resolved.
enum WordRole : std::uint16_t {
  kLoadWord = 1,
  kWriteWord = 2,
  kRunsWord = 4,
  kCallbackWord = 8,
  kHandlerWord = 16,
  kSetOptionsWord = 32,
  kGuardWord = 64,
  kNoReturnWord = 128,
  kFillWord = 256,
  kExistsWord = 512,
  kLaterWord = 1024,
  kMemberWord = 2048,
  kHarmlessWord = 4096,
  kPiecesWord = 8192,
  kHostWord = 16384,
  kRecordsWord = 32768,
};

// Whether the row's call fills its receiver with data that is read from it later.
bool fills_receiver(const FlowRow& row);
bool fills_receiver(const SourceRow& row);

class Database {
 public:
  // The built-in files, and every *.toml directly in `folders`. Problems: what could not be read, in file order.
  static Database load(const std::vector<std::string>& folders, unsigned threads, std::vector<ModelProblem>& problems);
  explicit Database(std::vector<Library> libraries);

  // The one name of an API behind aliases: `np.core.load` style prefixes are rewritten until nothing changes.
  std::string canonical(std::string_view name) const;
  // Facts of a canonical name, or nullptr. A name that nothing is known of but that ends as a handler row's "*Suffix"
  // has that row's facts.
  const Facts* facts(std::string_view canonical) const;

  // WordRole bits of a word.
  std::uint16_t word_roles(std::string_view word) const {
    auto found = words_.find(word);
    return found == words_.end() ? 0 : found->second;
  }

  // How a call of that name declares an option, whatever it is called on (parsers are handed around); nullptr for most names.
  const OptionRow* option_row(std::string_view word) const {
    auto found = option_rows_.find(word);
    return found == option_rows_.end() ? nullptr : found->second;
  }

  // Rows of methods with that name that write their receiver's content to a path (upload.save(path)).
  const std::vector<const SourceRow*>& savers(std::string_view word) const {
    static const std::vector<const SourceRow*> kNone;
    auto found = savers_.find(word);
    return found == savers_.end() ? kNone : found->second;
  }
  // Rows of methods with that name that call a function they are handed (pool.map, loop.run_in_executor).
  const std::vector<const CallbackRow*>& callback_methods(std::string_view word) const {
    static const std::vector<const CallbackRow*> kNone;
    auto found = callback_methods_.find(word);
    return found == callback_methods_.end() ? kNone : found->second;
  }
  // The loader that a method of that name is, whatever it is called on; nullptr for most names.
  const LoadRow* loader_anywhere(std::string_view word) const {
    auto found = anywhere_.find(word);
    return found == anywhere_.end() ? nullptr : found->second;
  }

  const std::vector<const CommandRow*>& commands() const { return commands_; }
  const std::vector<const HandlerRow*>& handler_functions() const { return handler_functions_; }
  const std::vector<Library>& libraries() const { return libraries_; }
  // Import names (first part of canonical names) that some row speaks of.
  bool knows_module(std::string_view first) const { return modules_.contains(first); }

 private:
  Facts& at(const std::string& name) { return facts_[name]; }
  void index(const Library& library);

  std::vector<Library> libraries_;
  TextMap<Facts> facts_;
  TextMap<std::string> aliases_;            // exact
  TextMap<std::string> prefix_aliases_;     // "from.*" without ".*"
  std::vector<std::string> base_suffixes_;  // "Servicer" of "*Servicer"
  std::vector<const CommandRow*> commands_;
  std::vector<const HandlerRow*> handler_functions_;
  TextMap<std::uint16_t> words_;
  TextMap<std::vector<const SourceRow*>> savers_;
  TextMap<std::vector<const CallbackRow*>> callback_methods_;
  TextMap<const LoadRow*> anywhere_;
  TextMap<const OptionRow*> option_rows_;
  std::unordered_set<std::string, TextHash, std::equal_to<>> modules_;
};

}  // namespace loadgate::models
