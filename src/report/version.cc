#include "report/version.h"

namespace loadgate::report {

std::string_view version() { return LOADGATE_VERSION; }

}  // namespace loadgate::report
