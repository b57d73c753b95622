"""Spec -> form and back."""

from app.forms.form import Form

__all__ = ["Form"]
