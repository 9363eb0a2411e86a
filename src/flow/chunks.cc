// Chunks: of what is this the next piece, where a loop goes through all of it?
//
// `h.update(chunk)` says something of a file only where every chunk of it comes by: in a `while` or `for` loop, or by one
// read() of all there is. `h.update(f.read(4096))` outside of a loop sees the beginning alone.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxHops = 8;

bool is_literal_number(const Expr* expr) { return expr->kind == NodeKind::Number; }

}  // namespace

// Whether the place is repeated until nothing is left: by a loop that does not count to a fixed number.
bool Engine::is_repeated(File& file, const Node* place) {
  for (const Node* at = file.parent(place); at != nullptr && at->kind != NodeKind::FunctionDef; at = file.parent(at)) {
    if (at->kind == NodeKind::While || at->kind == NodeKind::Lambda) return true;  // lambda: of iter(lambda: f.read(n), b"")
    const auto* loop = as<For>(at);
    if (loop == nullptr) continue;
    const auto* range = as<Call>(loop->iter);
    const bool counts = range != nullptr && static_name(file, range->func) == "range" && std::all_of(range->args.begin(), range->args.end(), is_literal_number);
    if (!counts) return true;
  }
  return false;
}

// What `stream.read(n)` and the like are pieces of; nullptr where it is no such call, or reads a part only.
const Expr* Engine::whole_of_read(File& file, const Call& call) {
  const auto* method = as<Attribute>(call.func);
  if (method == nullptr) return nullptr;
  const std::string_view word = file.name(method->attr);
  if ((database_.word_roles(word) & models::kPiecesWord) != 0) return method->value;
  if (word != "read") return nullptr;
  const Expr* size = call.args.empty() ? nullptr : call.args[0];
  const auto* negative = as<UnaryOp>(size);
  const auto* none = as<Singleton>(size);
  const bool reads_all = size == nullptr || none != nullptr || (negative != nullptr && negative->op() == UnaryOperator::USub);
  return reads_all || is_repeated(file, &call) ? method->value : nullptr;
}

// `view` in `while n := stream.readinto(view): h.update(view[:n])`: what fills it.
const Expr* Engine::filled_from(File& file, const Subscript& piece) {
  const auto* slice = as<Slice>(piece.slice);
  const auto* buffer = as<Name>(piece.value);
  if (slice == nullptr || slice->lower != nullptr || buffer == nullptr) return nullptr;
  for (const Call* call : file.function_of(&piece)->calls) {
    const auto* method = as<Attribute>(call->func);
    if (method == nullptr || file.name(method->attr) != "readinto" || call->args.size() != 1) continue;
    const auto* filled = as<Name>(call->args[0]);
    if (filled != nullptr && filled->name == buffer->name && is_repeated(file, call)) return method->value;
  }
  return nullptr;
}

// What all the chunks that come by at this place are pieces of; nullptr where only some of them do.
const Expr* Engine::whole_of_chunk(File& file, const Expr* chunk) {
  for (int hops = 0; hops < kMaxHops; ++hops) {
    FileFlow& walked = flow(file);
    walked.require(*file.function_of(chunk));
    const Expr* next = nullptr;
    if (const auto* call = as<Call>(chunk)) {
      next = whole_of_read(file, *call);
      const auto* method = as<Attribute>(call->func);
      if (next == nullptr && method != nullptr && file.name(method->attr) == "read") return nullptr;
    } else if (const auto* read = as<Attribute>(chunk); read != nullptr && file.name(read->attr) == "read") {
      next = read->value;
    } else if (const auto* piece = as<Subscript>(chunk)) {
      next = filled_from(file, *piece);
    } else if (const DefSetId defs = walked.reaching(chunk); chunk->kind == NodeKind::Name && defs != DefSetId::None) {
      for (DefId id : walked.defs_of(defs)) {
        const Def def = walked.def(id);
        if (def.kind != DefKind::Value || def.value == nullptr || def.value_kind == ValueKind::Context) continue;
        next = def.value_kind == ValueKind::Iterated ? iterated_stream(file, def.value) : def.value;
      }
    }
    if (next == nullptr || next == chunk) return chunk;
    chunk = next;
  }
  return chunk;
}

// `iter(lambda: f.read(n), b"")`, `iter(partial(f.read, n), b"")`: what is called for each chunk.
const Expr* Engine::iterated_stream(File& file, const Expr* iterated) {
  const auto* iter = as<Call>(iterated);
  if (iter == nullptr || static_name(file, iter->func) != "iter" || iter->args.empty()) return iterated;
  if (const auto* lambda = as<Lambda>(iter->args[0])) return lambda->body;
  if (const auto* partial = as<Call>(iter->args[0]); partial != nullptr && !partial->args.empty()) return partial->args[0];
  return iterated;
}

// `h.update(chunk); out.write(chunk)` in one block: the file that is written gets what was hashed, and nothing else.
void Engine::add_copies(File& file, const Call& update, std::vector<Key>& subjects) {
  const auto* chunk = as<Name>(update.args[0]);
  if (chunk == nullptr) return;
  FileFlow& walked = flow(file);
  const Stmt* statement = file.statement_of(&update);
  for (const Call* call : file.function_of(&update)->calls) {
    const auto* method = as<Attribute>(call->func);
    if (method == nullptr || file.name(method->attr) != "write" || call->args.size() != 1) continue;
    const auto* stream = as<Name>(method->value);
    const auto* written = as<Name>(call->args[0]);
    const bool same = written != nullptr && written->name == chunk->name && walked.reaching(written) == walked.reaching(chunk);
    const Stmt* other = file.statement_of(call);
    const bool beside = other->kind == NodeKind::ExprStmt && file.parent(other) == file.parent(statement);
    if (stream == nullptr || !same || !beside || !is_written_once(file, *stream, *call)) continue;
    if (Key key = key_of(file, stream)) subjects.push_back(std::move(key));
  }
}

// Whether the stream was opened anew, and that call alone writes to it.
bool Engine::is_written_once(File& file, const Name& stream, const Call& write) {
  if (!is_opened_file(file, &stream) || opened_to_append(file, &stream)) return false;
  constexpr std::string_view kHarmless[] = {"flush", "close", "fileno", "name", "tell"};
  for (const Expr* mention : file.mentions_of(file.name(stream.name))) {
    if (mention->kind != NodeKind::Name || file.function_of(mention) != file.function_of(&stream)) continue;
    if (context_of(*mention) == ContextKind::Store) continue;
    const auto* member = as<Attribute>(file.parent(mention));
    if (member == nullptr) return false;
    const bool harmless = std::find(std::begin(kHarmless), std::end(kHarmless), file.name(member->attr)) != std::end(kHarmless);
    if (!harmless && member != write.func) return false;
  }
  return true;
}

}  // namespace loadgate::flow
