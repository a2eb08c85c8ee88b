"""What the checks of style say of clean human prose: each remark read, and how many were right."""
