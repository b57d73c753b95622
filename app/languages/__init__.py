"""The window in other languages: texts are translated where they meet a widget."""
