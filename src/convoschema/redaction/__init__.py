"""Payloads → payloads without the people in them: what is personal, invented anew."""
