// Writes the samples as SARIF files into the folder that is given.
#include <fstream>
#include <string>

#include "report/sarif.h"
#include "sample.h"

int main(int argc, char** argv) {
  using namespace loadgate::report;
  if (argc != 2) return 2;
  const std::string folder = argv[1];
  const Options options;
  std::ofstream(folder + "/empty.sarif") << write_sarif({}, options);
  std::ofstream(folder + "/small.sarif") << write_sarif(tests::small_report(), options);
  std::ofstream(folder + "/hostile.sarif") << write_sarif(tests::hostile_report(), options);
  return 0;
}
