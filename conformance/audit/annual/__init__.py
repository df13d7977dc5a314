"""The annual report of each collectivity, counted as `spec/audit.yaml` declares it."""
