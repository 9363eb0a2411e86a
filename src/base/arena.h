// A bump allocator for objects that live and die together (one syntax tree, one analysis).
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace loadgate {

// Hands out memory from growing blocks; nothing is freed before the arena itself. Only trivially destructible objects
// may live in it, so no destructor is ever owed. Not thread-safe: one arena belongs to one thread at a time.
class Arena {
 public:
  Arena() = default;
  Arena(Arena&&) noexcept = default;
  Arena& operator=(Arena&&) noexcept = default;

  void* allocate(std::size_t size, std::size_t align = 8) {
    std::uintptr_t at = (cursor_ + align - 1) & ~(static_cast<std::uintptr_t>(align) - 1);
    if (at + size > limit_) {
      grow(size + align);
      at = (cursor_ + align - 1) & ~(static_cast<std::uintptr_t>(align) - 1);
    }
    cursor_ = at + size;
    return reinterpret_cast<void*>(at);  // NOLINT(performance-no-int-to-ptr): the arena's own block
  }

  template <class T, class... Args>
  T* make(Args&&... args) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T), alignof(T))) T{std::forward<Args>(args)...};
  }

  // A copy of `items` in the arena; an empty span needs no memory.
  template <class T>
  std::span<const T> copy(const T* items, std::size_t count) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (count == 0) return {};
    T* to = static_cast<T*>(allocate(sizeof(T) * count, alignof(T)));
    std::memcpy(static_cast<void*>(to), items, sizeof(T) * count);
    return {to, count};
  }

  std::string_view copy(std::string_view text) {
    std::span<const char> held = copy(text.data(), text.size());
    return {held.data(), held.size()};
  }

  // Bytes of all blocks held.
  std::size_t bytes() const { return bytes_; }

 private:
  void grow(std::size_t at_least) {
    std::size_t size = blocks_.empty() ? std::size_t{16} << 10 : std::min<std::size_t>(last_ * 2, std::size_t{1} << 20);
    if (size < at_least) size = at_least;
    blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
    last_ = size;
    bytes_ += size;
    cursor_ = reinterpret_cast<std::uintptr_t>(blocks_.back().get());
    limit_ = cursor_ + size;
  }

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::uintptr_t cursor_ = 0;
  std::uintptr_t limit_ = 0;
  std::size_t last_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace loadgate
