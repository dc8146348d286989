INSERT INTO source_memory (source, memory) VALUES (?, ?)
ON CONFLICT DO UPDATE SET memory = excluded.memory WHERE memory IS NOT excluded.memory
