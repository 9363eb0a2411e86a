"""Two families of models, each with helpers of its own."""
