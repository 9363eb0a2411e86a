// Lists of digests that a program is given on its standard input, and checks itself:
//
//   run(["sha256sum", "-c", "-"], input=f"{DIGEST}  {path}\n", text=True, check=True)
//
// Each line holds a digest and a path. Whether the command's outcome decides is asked before (commands.cc); here it is read
// which paths the list speaks of, and whether their digests are pinned.
#include <algorithm>
#include <cctype>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

bool is_hexadecimal(std::string_view text) {
  constexpr std::size_t kShortest = 32;  // MD5
  return text.size() >= kShortest && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
}

}  // namespace

// What the command says of the paths in the text that it is handed, where it reads its list from there and nowhere else.
void Engine::checklist_guards(File& file, const Call& call, const models::RunsRow& row, const std::vector<Word>& words, KeyGuards& out) {
  const models::CommandRow* command = row.input.empty() ? nullptr : command_row(words, "digest");
  if (command == nullptr) return;
  bool checks = false;
  for (std::size_t at = 1; at < words.size(); ++at) {
    const Word& word = words[at];
    if (!word.constant() || !word.text.starts_with("-") || word.text == "--ignore-missing") return;
    checks = checks || std::find(command->check_flags.begin(), command->check_flags.end(), word.text) != command->check_flags.end();
  }
  const Argument input = argument(file, &call, row.input);
  if (!checks || !input || input.path != PathId::Empty) return;
  Place text = definition_of(*input.file, input.expr);
  if (const auto* bytes = as<Call>(text.expr)) {  // f"…".encode()
    const auto* method = as<Attribute>(bytes->func);
    if (method == nullptr || text.file->name(method->attr) != "encode") return;
    text = definition_of(*text.file, method->value);
  }
  std::vector<std::vector<Word>> lists;
  add_words(*text.file, text.expr, false, lists, 0);
  if (lists.size() != 1 || lists[0].size() % 2 != 0) return;
  for (std::size_t at = 0; at < lists[0].size(); at += 2) {
    const Word& digest = lists[0][at];
    const Key& path = lists[0][at + 1].key;
    SourceKinds kinds = 0;
    const bool whole = digest.holes.size() == 1 && digest.text.empty();
    const bool fixed = digest.constant() ? is_hexadecimal(digest.text) : whole && pinned(*digest.holes[0].file, digest.holes[0].expr, kinds);
    if (!fixed || !path) continue;
    out.push_back({path, add_guard({NeutralizationKind::integrity_check, file.id, call.id, texts_.intern(command->program + " decides"), kinds})});
  }
}

}  // namespace loadgate::flow
