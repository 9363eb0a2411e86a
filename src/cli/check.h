// `loadgate check`.
#pragma once

#include "cli/app.h"
#include "cli/settings.h"

namespace loadgate::cli {

// Runs the check; gives the exit status.
int check(const CheckFlags& flags);

}  // namespace loadgate::cli
