"""Fixed names of the deployment."""
MODELS = ("intent", "entity", "sentiment")
REGISTRY = "https://registry.example.com/models/"
