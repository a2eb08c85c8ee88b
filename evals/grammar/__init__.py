"""What the extra `grammar` accuses on whole articles, each remark with a verdict from reading."""
