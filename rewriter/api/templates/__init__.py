"""What an author does with templates: look, copy out, try, compare, go back."""
