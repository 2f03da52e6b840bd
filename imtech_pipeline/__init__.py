"""imtech_pipeline: statistical news articles to facts that an analyst can trust."""
