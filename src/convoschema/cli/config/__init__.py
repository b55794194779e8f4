"""TOML → configuration: which files hold which model, and which problems are ignored."""
