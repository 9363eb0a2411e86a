"""Read by app.config.from_object."""
SHIPPED = "shipped.pt"
