"""What an author does with templates."""
