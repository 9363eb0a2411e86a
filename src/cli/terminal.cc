#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace loadgate::cli {
namespace {

constexpr unsigned kUsualWidth = 100;
constexpr unsigned kLeastWidth = 40;
constexpr unsigned kMostWidth = 400;

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

}  // namespace

bool is_terminal(int descriptor) { return ::isatty(descriptor) == 1; }

bool use_color(ColorChoice choice, int descriptor) {
  if (choice != ColorChoice::automatic) return choice == ColorChoice::always;
  if (!environment("NO_COLOR").empty()) return false;
  if (std::string_view force = environment("FORCE_COLOR"); !force.empty()) return force != "0";
  return is_terminal(descriptor) && environment("TERM") != "dumb";
}

unsigned terminal_width(int descriptor) {
  unsigned width = 0;
  winsize size{};
  if (is_terminal(descriptor) && ::ioctl(descriptor, TIOCGWINSZ, &size) == 0) width = size.ws_col;
  if (width == 0) {
    if (const char* columns = std::getenv("COLUMNS")) width = static_cast<unsigned>(std::strtoul(columns, nullptr, 10));
  }
  if (width == 0) width = kUsualWidth;
  return std::clamp(width, kLeastWidth, kMostWidth);
}

}  // namespace loadgate::cli
