// Any bytes make a tree that keeps the rules of syntax/verify.h, in time and without a fault.
#include "syntax/parser.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "syntax/dump.h"
#include "syntax/verify.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  const loadgate::syntax::Tree tree = loadgate::syntax::parse(source);
  if (const std::string broken = verify(tree); !broken.empty()) {
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
  }
  static_cast<void>(loadgate::syntax::dump(tree));
  return 0;
}
