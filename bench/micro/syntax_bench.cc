// How fast the front end is, in bytes a second over all .py files of a folder:
//
//     LOADGATE_BENCH_CORPUS=/usr/lib/python3 build/bench/bench/micro/bench_syntax
//
// At most 64 MB are read. Without the variable a small generated text is used.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "syntax/children.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"

namespace {

using namespace loadgate::syntax;

struct Corpus {
  std::vector<std::string> files;
  std::size_t bytes = 0;

  Corpus() {
    namespace fs = std::filesystem;
    constexpr std::size_t kMost = std::size_t{64} << 20;
    if (const char* folder = std::getenv("LOADGATE_BENCH_CORPUS")) {
      for (const auto& entry :
           fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied)) {
        if (bytes >= kMost) break;
        if (entry.path().extension() != ".py" || !entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        bytes += files.back().size();
      }
    }
    if (files.empty()) {
      std::string text;
      for (int i = 0; i < 2000; ++i) {
        text += "def function_" + std::to_string(i) +
                "(self, path, *args, **kwargs):\n"
                "    \"\"\"Loads the model.\"\"\"\n"
                "    if path is not None and os.path.exists(path):  # there already\n"
                "        return torch.load(path, map_location='cpu', weights_only=True)\n"
                "    return [self.read(item) for item in args if item.size > 3 * 1024]\n\n";
      }
      bytes = text.size();
      files.push_back(std::move(text));
    }
  }
};

const Corpus& corpus() {
  static const Corpus kCorpus;
  return kCorpus;
}

void report(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(corpus().bytes) * state.iterations());
}

// Gives the lexer alone what the parser gives it, but for f-strings, whose inside only the parser can read.
class Tokens : private Lexer {
 public:
  explicit Tokens(Tree& tree) : Lexer(tree) {}
  std::size_t count() {
    std::size_t count = 0;
    for (next_line(); tok_.kind != TokenKind::EndOfFile; ++count) {
      if (tok_.kind == TokenKind::Newline) {
        next_line();
      } else {
        if (tok_.kind == TokenKind::FormatStart) {
          s_.p = closing_quote(pointer(tok_.body), *pointer(tok_.body - 1), (tok_.flags & Token::kTriple) != 0);
        }
        next();
      }
    }
    return count;
  }
};

void BM_Lex(benchmark::State& state) {
  std::size_t tokens = 0;
  for (auto _ : state) {
    tokens = 0;
    for (const std::string& file : corpus().files) {
      Tree tree;
      tree.source = file;
      tokens += Tokens(tree).count();
    }
  }
  state.counters["tokens"] = static_cast<double>(tokens);
  report(state);
}
BENCHMARK(BM_Lex)->Unit(benchmark::kMillisecond);

void BM_Parse(benchmark::State& state) {
  std::size_t nodes = 0;
  for (auto _ : state) {
    nodes = 0;
    for (const std::string& file : corpus().files) nodes += parse(file).node_count;
  }
  state.counters["nodes"] = static_cast<double>(nodes);
  report(state);
}
BENCHMARK(BM_Parse)->Unit(benchmark::kMillisecond);

std::size_t count_nodes(const Node& node) {
  std::size_t count = 1;
  for_each_child(node, [&](const Node& child) { count += count_nodes(child); });
  return count;
}

void BM_ParseAndWalk(benchmark::State& state) {
  for (auto _ : state) {
    std::size_t nodes = 0;
    for (const std::string& file : corpus().files) nodes += count_nodes(*parse(file).root);
    benchmark::DoNotOptimize(nodes);
  }
  report(state);
}
BENCHMARK(BM_ParseAndWalk)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
