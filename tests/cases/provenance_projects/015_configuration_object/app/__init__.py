"""An application with one configuration object."""
