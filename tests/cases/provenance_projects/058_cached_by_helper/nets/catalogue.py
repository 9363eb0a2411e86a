URLS = {
    "small": "https://nets.example.org/small.pt",
    "large": "https://nets.example.org/large.pt",
}
BUNDLE = "https://nets.example.org/bundle.tar.gz"
